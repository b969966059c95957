import { alpha, darken, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** Square tiles from the wall to the viewer, in two close tones, with a sheen. */
export function paintTileFloor(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, unit, light } = stage
  const room = height - horizon
  const floor = context.createLinearGradient(0, horizon, 0, height)
  floor.addColorStop(0, darken(color, 0.1))
  floor.addColorStop(1, lighten(color, 0.06))
  context.fillStyle = floor
  context.fillRect(0, horizon, width, room)
  const rows = 7
  const spread = 1 + room / (unit * 22)
  const pitch = unit * 9
  const count = Math.ceil(width / pitch / 2) + 1
  const yAt = (row: number): number => horizon + room * (row / rows) ** 1.6
  const xAt = (column: number, y: number): number =>
    width / 2 + column * pitch * (1 + ((spread - 1) * (y - horizon)) / room)
  context.fillStyle = alpha(darken(color, 0.32), 0.3)
  context.beginPath()
  for (let row = 0; row < rows; row++) {
    const top = yAt(row)
    const bottom = yAt(row + 1)
    for (let column = -count; column < count; column++) {
      if ((row + column) % 2 === 0) continue
      context.moveTo(xAt(column, top), top)
      context.lineTo(xAt(column + 1, top), top)
      context.lineTo(xAt(column + 1, bottom), bottom)
      context.lineTo(xAt(column, bottom), bottom)
    }
  }
  context.fill()
  const side = Math.sign(light.from.x) || 1
  const sheen = context.createRadialGradient(
    width * (0.5 + side * 0.24),
    horizon,
    0,
    width * (0.5 + side * 0.24),
    horizon,
    Math.max(width * 0.5, room),
  )
  sheen.addColorStop(0, alpha(mix('#ffffff', light.key, 0.4), 0.34 * light.strength))
  sheen.addColorStop(1, alpha(light.key, 0))
  context.fillStyle = sheen
  context.fillRect(0, horizon, width, room)
  const foot = context.createLinearGradient(0, horizon, 0, horizon + unit * 5)
  foot.addColorStop(0, alpha('#1a1620', 0.3))
  foot.addColorStop(1, alpha('#1a1620', 0))
  context.fillStyle = foot
  context.fillRect(0, horizon, width, unit * 5)
}
