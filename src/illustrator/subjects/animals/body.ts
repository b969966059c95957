import type { Box } from '../../paint/stage.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { Beast } from './beast.ts'
import type { Brush } from './brush.ts'
import { curls } from './ears.ts'
import { blot } from './face-marks.ts'
import { limb, oval, type Part } from './outline.ts'
import { stripe } from './stripe.ts'

/** Places on a trunk that markings are laid by. */
export interface Trunk {
  box: Box
  /** From the nape along the back to the tail. */
  back: readonly Point[]
  /** How deep the trunk is below the back. */
  depth: number
  /** The light front of a chest, and the underside. */
  chest?: readonly Point[]
  belly?: readonly Point[]
  /** The way its fur lies. */
  flow: readonly [x: number, y: number]
}

/** Markings and fur of a trunk; the form they are on clips them. */
export function markTrunk(brush: Brush, beast: Beast, trunk: Trunk): void {
  if (brush.measuring) return
  const { coat, face } = beast
  const tones = brush.tones(coat.main)
  for (const { name, color } of coat.marks) {
    const tone = brush.tones(color).base
    if (name === 'saddle') saddle(brush, trunk, tone)
    if ((name === 'belly' || name === 'bib') && trunk.belly && name === 'belly') brush.patch(trunk.belly, tone, 2.2)
    if ((name === 'belly' || name === 'bib') && trunk.chest) brush.patch(trunk.chest, tone, 1.8, outward(trunk.chest))
    if (name === 'tabby' || name === 'tiger') backStripes(brush, trunk, tone, name === 'tiger' ? 1.35 : 1)
    if (name === 'spots') scatter(brush, trunk.box, tone, 2.6, 26)
    if (name === 'patches') patches(brush, trunk, tone)
  }
  const fur = coat.fur
  if (face.curly) {
    curls({ brush, beast }, trunk.box)
    return
  }
  const length = 3.4 + fur * 1.3
  const area = trunk.box
  const count = Math.round((area.width * area.height) / (fur > 1.5 ? 34 : 60))
  brush.locks(area, count, length, trunk.flow, alpha(tones.deep, 0.1 + fur * 0.03), 0.4)
  brush.locks(area, count, length, trunk.flow, alpha(tones.shine, 0.14 + fur * 0.04), 0.36)
}

/** Fur that lies down and away from the middle of a patch. */
function outward(points: readonly Point[]): (x: number) => readonly [number, number] {
  const middle = points.reduce((sum, [x]) => sum + x, 0) / points.length
  return (x) => [x < middle ? -0.5 : 0.5, 0.75]
}

function saddle(brush: Brush, { back, depth }: Trunk, tone: string): void {
  const over = back.map(([x, y]): Point => [x, y - 8])
  const under = back.map(([x, y], index): Point => {
    const along = index / (back.length - 1)
    return [x + 2, y + depth * (0.25 + 0.36 * Math.sin(along * Math.PI))]
  })
  brush.patch([...over, ...under.reverse()], tone, 2.6)
}

function along(line: readonly Point[], share: number): { point: Point; normal: Point } {
  const at = Math.min(line.length - 1.001, share * (line.length - 1))
  const low = Math.floor(at)
  const [x, y] = line[low]!
  const [x2, y2] = line[low + 1]!
  const length = Math.hypot(x2 - x, y2 - y) || 1
  const t = at - low
  const nx = (y2 - y) / length
  const ny = -(x2 - x) / length
  return { point: [x + (x2 - x) * t, y + (y2 - y) * t], normal: [nx, ny] }
}

function backStripes(brush: Brush, { back, depth }: Trunk, tone: string, weight: number): void {
  const { context, random } = brush
  context.fillStyle = alpha(tone, 0.92)
  const count = 9
  for (let index = 0; index < count; index++) {
    const { point, normal } = along(back, (index + 0.5) / count)
    // Inward is the side the trunk lies on: down.
    const sign = normal[1] >= 0 || Math.abs(normal[1]) < 0.5 ? 1 : -1
    const [nx, ny] = [normal[0] * sign, normal[1] * sign]
    const reach = depth * random.between(0.5, 0.78)
    const sway = random.between(-2, 3)
    const from: Point = [point[0] - nx * 4, point[1] - ny * 4]
    const to: Point = [point[0] + nx * reach + sway, point[1] + ny * reach + Math.abs(nx) * reach * 0.28]
    const bend: Point = [(from[0] + to[0]) / 2 - ny * 2.4, (from[1] + to[1]) / 2 + nx * 1.2]
    context.fill(stripe(from, bend, to, random.between(1.1, 1.6) * weight))
  }
}

export function scatter(brush: Brush, area: Box, tone: string, size: number, count: number): void {
  const { random } = brush
  const columns = Math.max(2, Math.round(Math.sqrt((count * area.width) / area.height)))
  const rows = Math.max(2, Math.round(count / columns))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = area.x + ((column + 0.5 + (row % 2) * 0.5 + random.between(-0.34, 0.34)) / columns) * area.width
      const y = area.y + ((row + 0.5 + random.between(-0.34, 0.34)) / rows) * area.height
      brush.patch(blot(x, y, size * random.between(0.5, 1.15), random.next()), tone, 0.3)
    }
  }
}

function patches(brush: Brush, { back, depth }: Trunk, tone: string): void {
  const { random } = brush
  for (const share of [0.2, 0.56, 0.9]) {
    const { point } = along(back, share)
    const size = depth * random.between(0.42, 0.55)
    brush.patch(blot(point[0] + 2, point[1] + size * 0.5, size, random.next()), tone, 1.8)
  }
}

/** A leg by its bones, ending in a paw on the ground. */
export interface Leg {
  spine: readonly (readonly [x: number, y: number, width: number])[]
  paw: { x: number; y: number; radiusX: number; radiusY: number; angle?: number }
  far?: boolean
}

/** Outlines of a leg and its paw. */
export function legParts({ spine, paw }: Leg, fur: number): Part[] {
  return [
    { points: limb(spine), tuft: (_, y) => (fur > 1 && y < -14 ? fur * 0.5 : 0), flow: [-0.5, 0.8] },
    { points: pawPoints(paw) },
  ]
}

function pawPoints({ x, y, radiusX, radiusY, angle = 0 }: Leg['paw']): Point[] {
  if (angle) return oval(x, y - radiusY, radiusX, radiusY, angle)
  return [
    [x - radiusX * 0.94, y - radiusY * 0.5],
    [x - radiusX * 0.62, y - radiusY * 1.6],
    [x + radiusX * 0.1, y - radiusY * 1.95],
    [x + radiusX * 0.82, y - radiusY * 1.35],
    [x + radiusX * 1.05, y - radiusY * 0.55],
    [x + radiusX * 0.8, y],
    [x - radiusX * 0.75, y],
  ]
}

/** Toes of a paw, and what the coat does to a lower leg. */
export function finishPaw(brush: Brush, beast: Beast, { spine, paw }: Leg): void {
  if (brush.measuring) return
  const { context } = brush
  const sock = beast.coat.marks.find(({ name }) => name === 'socks')
  const stripy = beast.coat.marks.find(({ name }) => name === 'tabby' || name === 'tiger')
  if (sock) {
    const tone = brush.tones(sock.color).base
    // A hind leg folded under the animal shows its foot only.
    const tall = spine.length === 2 ? 6.5 : sock.color < '#5' ? 20 : 11
    brush.patch(
      [
        [paw.x - 8.4, paw.y - tall * 0.9],
        [paw.x - 1, paw.y - tall * 1.06],
        [paw.x + 12, paw.y - tall],
        [paw.x + 16, paw.y + 3],
        [paw.x - 10.5, paw.y + 3],
      ],
      tone,
      1.6,
      [0, -0.8],
    )
  }
  if (stripy) {
    context.fillStyle = alpha(brush.tones(stripy.color).base, 0.85)
    for (const [x, y, width] of spine.slice(1)) {
      if (sock && y > -16) continue
      for (const step of [-4, 1.5]) {
        context.fill(
          stripe(
            [x - width * 0.62, y + step],
            [x - width * 0.1, y + step + 1.4],
            [x + width * 0.3, y + step + 0.6],
            0.9,
          ),
        )
      }
    }
  }
  const tones = brush.tones(sock?.color ?? beast.coat.main)
  const ink = mix(tones.deep, '#1c1014', 0.35)
  for (const share of [0.08, 0.5]) {
    const x = paw.x + paw.radiusX * (share + 0.06)
    brush.line(
      [
        [x, paw.y - paw.radiusY * 0.95],
        [x + paw.radiusX * 0.1, paw.y - paw.radiusY * 0.4],
        [x + paw.radiusX * 0.02, paw.y - paw.radiusY * 0.06],
      ],
      0.5,
      alpha(ink, 0.65),
    )
  }
}

/** A leg beyond the body: darker, without a lit edge. */
export function paintFarLeg(brush: Brush, beast: Beast, leg: Leg): void {
  const color = legColor(beast)
  brush.form(legParts(leg, beast.coat.fur), mix(color, '#3a2840', 0.2), {
    soft: 3,
    depth: 1.1,
    rim: 0.2,
    paint: () => finishPaw(brush, beast, leg),
  })
}

export function legColor({ coat }: Beast): string {
  return coat.marks.find(({ name }) => name === 'limbs')?.color ?? coat.main
}
