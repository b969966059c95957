import { alpha, darken, lighten, mix } from './color.ts'
import { paintFootShade } from './furniture.ts'
import { type InteriorColors, isLampLit } from './interior.ts'
import type { Box, Context, Stage } from './stage.ts'

/** A bed with its head to the wall, seen from its foot: headboard, pillows, a cover that falls over the near edge. */
export function paintBedFromFoot(context: Context, stage: Stage, box: Box, colors: InteriorColors): void {
  const { x, y, width, height } = box
  const random = stage.random('bed')
  paintFootShade(context, { ...box, x: x - width * 0.04, width: width * 1.08 })
  const soft = random.chance(0.5)
  const board = soft ? mix(colors.cloth, colors.wall, 0.1) : colors.wood
  const shade = (color: string): ReturnType<Context['createLinearGradient']> => {
    const bright = stage.light.from.x < 0 ? 0 : 1
    const fall = context.createLinearGradient(x, 0, x + width, 0)
    fall.addColorStop(bright, lighten(color, 0.12))
    fall.addColorStop(1 - bright, darken(color, 0.14))
    return fall
  }
  context.fillStyle = shade(board)
  context.beginPath()
  const round = width * random.pick([0.02, 0.08, 0.24])
  context.roundRect(x, y, width, height * 0.6, [round, round, 0, 0])
  context.fill()
  context.fillStyle = alpha(darken(board, 0.5), 0.22)
  for (let at = 1; at < 6; at++) context.fillRect(x + (width * at) / 6, y + height * 0.03, width * 0.006, height * 0.4)
  const linen = mix('#f8f3e9', stage.light.ambient, isLampLit(stage) ? 0.4 : 0.08)
  const edge = (share: number): [number, number] => [x - width * 0.05 * share, x + width * (1 + 0.05 * share)]
  const top = y + height * 0.34
  const front = y + height * 0.72
  const foot = y + height * 0.96
  const sheet = (from: number, to: number, tint: string | ReturnType<typeof shade>): void => {
    const near = (at: number): number => (at - top) / (front - top)
    const [a, b] = edge(near(from))
    const [c, d] = edge(near(to))
    context.fillStyle = tint
    context.beginPath()
    context.moveTo(a + width * 0.02, from)
    context.lineTo(b - width * 0.02, from)
    context.lineTo(d, to)
    context.lineTo(c, to)
    context.fill()
  }
  sheet(top, front, shade(linen))
  const pillow = (middle: number, level: number, wide: number, tint: string): void => {
    context.fillStyle = shade(tint)
    context.beginPath()
    context.roundRect(x + width * (middle - wide / 2), y + height * level, width * wide, height * 0.19, height * 0.075)
    context.fill()
    context.fillStyle = alpha(darken(tint, 0.5), 0.12)
    context.fillRect(
      x + width * (middle - wide * 0.4),
      y + height * (level + 0.165),
      width * wide * 0.8,
      height * 0.014,
    )
  }
  for (const middle of [0.28, 0.72]) pillow(middle, 0.2, 0.4, linen)
  for (const middle of [0.32, 0.68]) pillow(middle, 0.26, 0.3, colors.second)
  pillow(0.5, 0.31, 0.26, colors.accent)
  const cover = mix(random.pick([colors.cloth, colors.accent, colors.second]), linen, 0.16)
  sheet(y + height * 0.5, front, shade(lighten(cover, 0.1)))
  sheet(y + height * 0.5, y + height * 0.55, mix(linen, cover, 0.24))
  const [left, right] = edge(1)
  const fall = context.createLinearGradient(0, front, 0, foot)
  fall.addColorStop(0, cover)
  fall.addColorStop(1, darken(cover, 0.3))
  context.fillStyle = fall
  context.beginPath()
  context.moveTo(left, front - 1)
  context.lineTo(right, front - 1)
  context.lineTo(right + width * 0.01, foot)
  const folds = 7
  for (let fold = folds; fold > 0; fold--) {
    const at = left + ((right - left) * (fold - 1)) / folds
    context.quadraticCurveTo(at + (right - left) / folds / 2, foot + height * 0.035, at, foot)
  }
  context.fill()
  const throwTint = random.pick([colors.accent, colors.second, '#efe4d0'])
  sheet(y + height * 0.62, front, shade(throwTint))
  context.fillStyle = darken(throwTint, 0.14)
  context.fillRect(left, front - 1, right - left, height * 0.09)
}
