import { alpha, darken, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** A table across the frame, seen slightly from above, with grain, a lit edge and a soft sheen. `top` is its far edge. */
export function paintTableTop(context: Context, stage: Stage, top: number, wood: string): void {
  const { width, height, unit } = stage
  const room = height - top
  const gradient = context.createLinearGradient(0, top, 0, height)
  gradient.addColorStop(0, lighten(wood, 0.22))
  gradient.addColorStop(0.3, wood)
  gradient.addColorStop(1, darken(wood, 0.24))
  context.fillStyle = gradient
  context.fillRect(0, top, width, room)
  const random = stage.random('grain of wood')
  context.lineCap = 'round'
  for (const [color, opacity] of [
    [darken(wood, 0.4), 0.16],
    [lighten(wood, 0.4), 0.13],
  ] as const) {
    context.strokeStyle = alpha(color, opacity)
    context.beginPath()
    context.lineWidth = unit * 0.16
    for (let line = 0; line < 34; line++) {
      const share = ((line + random.next()) / 34) ** 1.5
      const y = top + room * share
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
  paintSurfaceSheen(context, stage, top, wood, 0.34)
}

/** The light that lies on a table from the side it comes from, and its lit far edge. */
export function paintSurfaceSheen(context: Context, stage: Stage, top: number, color: string, amount: number): void {
  const { width, height, unit, light } = stage
  const x = width * (0.5 + (Math.sign(light.from.x) || 1) * 0.22)
  const room = height - top
  const sheen = context.createRadialGradient(x, top, 0, x, top, Math.max(width, room) * 0.62)
  sheen.addColorStop(0, alpha(lighten(light.key, 0.5), amount))
  sheen.addColorStop(1, alpha(light.key, 0))
  context.fillStyle = sheen
  context.fillRect(0, top, width, room)
  context.fillStyle = alpha(mix(lighten(color, 0.6), light.key, 0.3), Math.min(0.7, amount * 2))
  context.fillRect(0, top, width, unit * 0.3)
}

/** The board's front edge along the foot of the frame, rounded to the light, with the dark of the room under it. */
export function paintTableEdge(context: Context, stage: Stage, wood: string): void {
  const { width, height, unit } = stage
  const thick = Math.min(unit * 5, height * 0.06)
  const top = height - thick
  const edge = context.createLinearGradient(0, top - unit * 0.5, 0, height)
  edge.addColorStop(0, alpha(lighten(wood, 0.5), 0.9))
  edge.addColorStop(0.16, lighten(wood, 0.12))
  edge.addColorStop(0.3, darken(wood, 0.2))
  edge.addColorStop(0.86, darken(wood, 0.36))
  edge.addColorStop(1, darken(wood, 0.6))
  context.fillStyle = edge
  context.fillRect(0, top - unit * 0.5, width, thick + unit * 0.5)
  const random = stage.random('edge of the board')
  context.strokeStyle = alpha(darken(wood, 0.6), 0.22)
  context.lineWidth = unit * 0.12
  context.beginPath()
  for (let line = 0; line < 5; line++) {
    const y = top + thick * (0.3 + 0.14 * line)
    context.moveTo(0, y)
    context.bezierCurveTo(width * 0.3, y + unit * random.between(-0.5, 0.5), width * 0.7, y + unit * 0.3, width, y)
  }
  context.stroke()
}
