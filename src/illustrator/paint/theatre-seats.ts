import { darken, lighten } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** Rows of plush seats seen from behind, before the stage: the house is empty. */
export function paintTheatreSeats(context: Context, stage: Stage, plush: string): void {
  const { width, height, horizon, unit } = stage
  const room = height - horizon
  for (let row = 0; row < 3; row++) {
    const share = row / 2
    const size = unit * (7.4 + share * 4.4)
    const y = horizon + room * (0.56 + share * 0.3)
    const pitch = size * 1.16
    const count = Math.ceil(width / pitch) + 1
    context.fillStyle = darken('#1a0d10', 0.1 + share * 0.3)
    context.fillRect(0, y + size * 0.5, width, height)
    for (let at = 0; at < count; at++) {
      const x = width / 2 + (at - count / 2 + (row % 2) * 0.5) * pitch
      const tint = darken(plush, 0.12 + share * 0.3)
      const fall = context.createLinearGradient(0, y - size * 0.5, 0, y + size)
      fall.addColorStop(0, lighten(tint, 0.24))
      fall.addColorStop(0.2, tint)
      fall.addColorStop(1, darken(tint, 0.5))
      context.fillStyle = fall
      context.beginPath()
      context.roundRect(x - size * 0.5, y - size * 0.5, size, size * 1.6, [size * 0.34, size * 0.34, 0, 0])
      context.fill()
    }
  }
}
