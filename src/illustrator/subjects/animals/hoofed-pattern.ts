import type { Point } from '../people/curve.ts'
import { scatter } from './body.ts'
import type { Brush } from './brush.ts'
import { blot } from './face-marks.ts'
import type { Bones, Hoofed } from './hoofed-body.ts'
import { spread } from './hoofed-form.ts'
import { stripe } from './stripe.ts'

/** Stripes, patches or dapples on trunk, neck and face. */
export function trunkPattern(brush: Brush, animal: Hoofed): void {
  const { pattern } = animal.coat
  if (!pattern || brush.measuring) return
  const { context, random } = brush
  const tone = brush.tones(pattern.color).base
  const top = Math.min(...animal.trunk.map(([, y]) => y))
  const { elbow, hip, neck, eye, nostril } = animal
  const deep = elbow[1] - top + 6
  if (pattern.kind === 'dapples') {
    scatter(brush, { x: hip[0] - 8, y: top, width: elbow[0] - hip[0] + 14, height: deep * 0.7 }, tone, 1.5, 40)
    return
  }
  if (pattern.kind === 'plates') {
    paintPlates(brush, spread([...animal.trunk, ...neck]), tone)
    return
  }
  if (pattern.kind === 'patches') {
    const width = elbow[0] - hip[0]
    for (const [x, y, size] of [
      [hip[0] - 3, top + deep * 0.3, deep * 0.42],
      [hip[0] + width * 0.5, top + deep * 0.22, deep * 0.4],
      [elbow[0] + 2, top + deep * 0.42, deep * 0.36],
      [hip[0] + width * 0.36, top + deep * 0.96, deep * 0.22],
      [neck[1]![0] + 4, neck[1]![1] + 6, deep * 0.3],
      [eye[0] - 1, eye[1] + 1, 6],
    ] as const) {
      brush.patch(blot(x, y, size, random.next()), tone, 0.6)
    }
    return
  }
  context.fillStyle = tone
  for (let index = 0; index < 12; index++) {
    const share = index / 11
    const x = hip[0] - 6 + share * (elbow[0] - hip[0] + 12)
    const lean = share < 0.35 ? (0.35 - share) * 60 : 0
    context.fill(
      stripe([x, top - 6], [x + 1.5 - lean * 0.3, top + deep * 0.4], [x - 1 - lean, top + deep * 0.98], 1.55),
    )
  }
  for (let index = 2; index < 8; index++) {
    const share = index / 7
    const from = neck[0]!
    const to = neck[3] ?? neck.at(-1)!
    const x = from[0] + (to[0] - from[0]) * share
    const y = from[1] + (to[1] - from[1]) * share
    context.fill(stripe([x - 4, y - 4], [x + 5, y + 4], [x + 14, y + 11], 1.3))
  }
  const angle = Math.atan2(nostril[1] - eye[1], nostril[0] - eye[0])
  for (let index = 0; index < 7; index++) {
    const along = -3 + index * 3
    const x = eye[0] + Math.cos(angle) * along
    const y = eye[1] + Math.sin(angle) * along
    const reach = 8 - index * 0.5
    context.fill(
      stripe(
        [x + Math.sin(angle) * 6, y - Math.cos(angle) * 6],
        [x + 0.6, y + 0.4],
        [x - Math.sin(angle) * reach, y + Math.cos(angle) * reach],
        0.7,
      ),
    )
  }
}

/** Angular plates with pale joints between them, as a giraffe has. */
function paintPlates(brush: Brush, { left, top, width, height }: ReturnType<typeof spread>, tone: string): void {
  const { random } = brush
  const size = 8.4
  for (let row = 0; row * size < height + size; row++) {
    for (let column = 0; column * size < width + size; column++) {
      const x = left + (column + (row % 2) / 2) * size + random.between(-0.8, 0.8)
      const y = top + row * size + random.between(-0.8, 0.8)
      const corners = [0, 1, 2, 3, 4, 5].map((index): Point => {
        const angle = (index / 6) * Math.PI * 2 + 0.4
        const radius = size * random.between(0.42, 0.56)
        return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, 1]
      })
      brush.patch(corners, tone, 0)
    }
  }
}

/** What a pattern does to a leg: bands for stripes, plates down to the knee. */
export function patternOf(brush: Brush, { coat }: Hoofed, bones: Bones): void {
  if (brush.measuring) return
  if (coat.pattern?.kind === 'plates') {
    const upper = bones.slice(0, 4).map(([x, y]): Point => [x, y])
    const { left, top, width, height } = spread(upper)
    paintPlates(brush, { left: left - 8, top, width: width + 16, height }, brush.tones(coat.pattern.color).base)
  }
  if (coat.pattern?.kind !== 'stripes') return
  brush.context.fillStyle = brush.tones(coat.pattern.color).base
  for (let index = 1; index + 1 < bones.length; index++) {
    const [x, y, width] = bones[index]!
    const [nx, ny] = bones[index + 1]!
    for (const share of [0.1, 0.6]) {
      const cx = x + (nx - x) * share
      const cy = y + (ny - y) * share
      brush.context.fill(stripe([cx - width * 0.7, cy - 0.6], [cx, cy + 0.6], [cx + width * 0.7, cy - 0.6], 0.8))
    }
  }
}
