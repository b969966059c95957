import type { SurfaceKind } from '../../scene/grounds.data.ts'
import { alpha, darken, lighten, mix } from '../color.ts'
import type { Context, Stage } from '../stage.ts'
import { paintSurfaceSheen } from '../table-top.ts'
import { paintCloth } from './paint-cloth.ts'

/** Top of the surface to the foot of the frame, a lane at a share of the depth, wider the nearer it is. */
interface Plane {
  top: number
  room: number
  /** x of a line that runs toward the viewer, `lane` in units from the middle. */
  x(lane: number, share: number): number
  y(share: number): number
}

function planeOf({ width, height, horizon, unit }: Stage): Plane {
  const room = height - horizon
  return {
    top: horizon,
    room,
    x: (lane, share) => width / 2 + lane * unit * (1 + 0.9 * share),
    y: (share) => horizon + room * share,
  }
}

/** What small things lie on: the foot of the frame, seen slightly from above. */
export function paintSurface(context: Context, stage: Stage, kind: SurfaceKind, color: string): void {
  const plane = planeOf(stage)
  const gradient = context.createLinearGradient(0, plane.top, 0, stage.height)
  gradient.addColorStop(0, lighten(color, 0.16))
  gradient.addColorStop(0.35, color)
  gradient.addColorStop(1, darken(color, kind === 'paper' ? 0.1 : 0.22))
  context.fillStyle = gradient
  context.fillRect(0, plane.top, stage.width, plane.room)
  if (kind === 'boards') paintBoards(context, stage, plane, color)
  else if (kind === 'planks' || kind === 'slats') paintPlanks(context, stage, plane, color, kind)
  else if (kind === 'marble') paintVeins(context, stage, plane, color)
  else if (kind === 'terrazzo') paintChips(context, stage, plane, color)
  else if (kind === 'slate' || kind === 'concrete') paintStone(context, stage, plane, color)
  else if (kind === 'linen' || kind === 'velvet' || kind === 'gingham') paintCloth(context, stage, kind, color)
  else if (kind === 'gloss') paintMirror(context, stage, plane)
  paintSurfaceSheen(context, stage, plane.top, color, kind === 'velvet' ? 0.12 : kind === 'slate' ? 0.2 : 0.34)
}

/** Boards across the frame, with their grain. */
function paintBoards(context: Context, stage: Stage, plane: Plane, color: string): void {
  const { width, unit } = stage
  const random = stage.random('boards of the table')
  context.lineCap = 'round'
  for (const [tone, opacity] of [
    [darken(color, 0.42), 0.2],
    [lighten(color, 0.42), 0.15],
  ] as const) {
    context.strokeStyle = alpha(tone, opacity)
    context.lineWidth = unit * 0.16
    context.beginPath()
    for (let line = 0; line < 40; line++) {
      const share = ((line + random.next()) / 40) ** 1.5
      const y = plane.y(share)
      const wave = unit * (0.3 + share)
      context.moveTo(-unit, y)
      context.bezierCurveTo(
        width * 0.3,
        y + random.between(-1, 1) * wave,
        width * 0.6,
        y + random.between(-1, 1) * wave,
        width + unit,
        y,
      )
    }
    context.stroke()
  }
  context.strokeStyle = alpha(darken(color, 0.6), 0.4)
  context.lineWidth = unit * 0.22
  context.beginPath()
  for (const share of [0.16, 0.5]) {
    context.moveTo(0, plane.y(share))
    context.lineTo(width, plane.y(share))
  }
  context.stroke()
}

/** Planks that run toward the viewer: rough ones close together, or slats with gaps. */
function paintPlanks(context: Context, stage: Stage, plane: Plane, color: string, kind: 'planks' | 'slats'): void {
  const { width, height, unit } = stage
  const random = stage.random('planks of the table')
  const wide = kind === 'slats' ? 9 : 15
  const gap = kind === 'slats' ? 1.1 : 0.22
  const count = Math.ceil(width / unit / wide / 2) + 1
  for (let plank = -count; plank < count; plank++) {
    const from = (plank + 0.37) * wide
    const tone = random.chance(0.5) ? darken(color, random.between(0, 0.2)) : lighten(color, random.between(0, 0.16))
    const fall = context.createLinearGradient(0, plane.top, 0, height)
    fall.addColorStop(0, lighten(tone, 0.14))
    fall.addColorStop(1, darken(tone, 0.18))
    context.fillStyle = fall
    context.beginPath()
    context.moveTo(plane.x(from, 0), plane.top)
    context.lineTo(plane.x(from + wide - gap, 0), plane.top)
    context.lineTo(plane.x(from + wide - gap, 1), height)
    context.lineTo(plane.x(from, 1), height)
    context.fill()
    context.strokeStyle = alpha(darken(tone, 0.5), 0.22)
    context.lineWidth = unit * 0.18
    context.beginPath()
    for (let line = 0; line < 5; line++) {
      const lane = from + wide * random.between(0.08, 0.9)
      const bow = random.between(-1.4, 1.4)
      context.moveTo(plane.x(lane, 0), plane.top)
      context.quadraticCurveTo(plane.x(lane + bow, 0.5), plane.y(0.5), plane.x(lane + bow * 0.4, 1), height)
    }
    context.stroke()
    context.fillStyle = alpha(darken(color, 0.75), 0.8)
    context.beginPath()
    context.moveTo(plane.x(from + wide - gap, 0), plane.top)
    context.lineTo(plane.x(from + wide, 0), plane.top)
    context.lineTo(plane.x(from + wide, 1), height)
    context.lineTo(plane.x(from + wide - gap, 1), height)
    context.fill()
    if (kind === 'planks' && random.chance(0.6)) {
      const share = random.between(0.15, 0.9)
      context.fillStyle = alpha(darken(tone, 0.5), 0.4)
      context.beginPath()
      const x = plane.x(from + wide * random.between(0.25, 0.7), share)
      context.ellipse(x, plane.y(share), unit * 0.9, unit * 0.5, 0, 0, Math.PI * 2)
      context.fill()
    }
  }
}

/** Clouds and fine veins that run aslant. */
function paintVeins(context: Context, stage: Stage, plane: Plane, color: string): void {
  const { width, unit } = stage
  const random = stage.random('veins')
  const isDark = Number.parseInt(color.slice(1, 3), 16) < 110
  const vein = isDark ? lighten(color, 0.62) : mix(color, '#7d8288', 0.62)
  context.save()
  context.beginPath()
  context.rect(0, plane.top, width, plane.room)
  context.clip()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (let line = 0; line < 13; line++) {
    let x = width * random.between(-0.2, 1.1)
    let y = plane.top - unit * 4
    const lean = random.between(0.7, 2.2) * unit * (line % 3 === 0 ? -1 : 1)
    const wide = line < 4
    context.strokeStyle = alpha(vein, wide ? 0.1 : random.between(0.14, 0.4))
    context.lineWidth = unit * (wide ? random.between(3, 6) : random.between(0.12, 0.36))
    context.beginPath()
    context.moveTo(x, y)
    for (let step = 0; step < 16; step++) {
      x += lean * random.between(0.4, 2.8)
      y += (plane.room / 15) * random.between(0.5, 1.5)
      context.lineTo(x + random.between(-1, 1) * unit, y)
      if (!wide && random.chance(0.2)) {
        context.lineTo(x + lean * 3, y + unit * random.between(0.4, 2))
        context.moveTo(x, y)
      }
    }
    context.stroke()
  }
  context.restore()
}

/** Chips of stone in a pale ground. */
function paintChips(context: Context, stage: Stage, plane: Plane, color: string): void {
  const { width, unit, palette } = stage
  const random = stage.random('terrazzo')
  const tints = ['#c9735a', '#5f7f86', '#d9a85a', '#8f9f8a', '#6f5f66', palette.accent]
  const each = Math.round((width / unit) * 0.32)
  for (const tint of tints) {
    context.fillStyle = mix(tint, color, 0.3)
    context.beginPath()
    for (let chip = 0; chip < each; chip++) {
      const share = random.next()
      const size = unit * random.between(0.35, 1.15) * (0.6 + share * 0.8)
      const x = random.next() * width
      const y = plane.y(share)
      context.moveTo(x - size, y)
      context.lineTo(x - size * 0.2, y - size * random.between(0.3, 0.6))
      context.lineTo(x + size, y - size * 0.1)
      context.lineTo(x + size * random.between(0.1, 0.6), y + size * 0.5)
      context.closePath()
    }
    context.fill()
  }
}

/** Fine pits and clouds of a stone that is not polished. */
function paintStone(context: Context, stage: Stage, plane: Plane, color: string): void {
  const { width, unit } = stage
  const random = stage.random('stone')
  for (const [tone, opacity] of [
    [darken(color, 0.4), 0.22],
    [lighten(color, 0.4), 0.2],
  ] as const) {
    for (let cloud = 0; cloud < 5; cloud++) {
      const x = random.next() * width
      const y = plane.y(random.next())
      const reach = unit * random.between(10, 26)
      const patch = context.createRadialGradient(x, y, 0, x, y, reach)
      patch.addColorStop(0, alpha(tone, opacity * 0.7))
      patch.addColorStop(1, alpha(tone, 0))
      context.fillStyle = patch
      context.fillRect(x - reach, Math.max(plane.top, y - reach), reach * 2, y + reach - Math.max(plane.top, y - reach))
    }
    context.fillStyle = alpha(tone, opacity + 0.1)
    context.beginPath()
    for (let pit = 0; pit < 110; pit++) {
      const share = random.next()
      const size = unit * random.between(0.08, 0.22) * (0.6 + share)
      context.rect(random.next() * width, plane.y(share), size * random.between(1, 4), size)
    }
    context.fill()
  }
}

/** What is behind, thrown back upside down. */
function paintMirror(context: Context, stage: Stage, plane: Plane): void {
  const { width } = stage
  const depth = Math.min(plane.room, plane.top)
  context.save()
  context.globalAlpha = 0.36
  context.beginPath()
  context.rect(0, plane.top, width, plane.room)
  context.clip()
  context.translate(0, plane.top * 2)
  context.scale(1, -1)
  context.drawImage(context.canvas, 0, plane.top - depth, width, depth, 0, plane.top - depth, width, depth)
  context.restore()
}
