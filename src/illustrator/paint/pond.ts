import { lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'
import { traceLens } from './water.ts'

/** A still pond on the lawn that holds the sky. */
export function paintPond(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const room = height - horizon
  const side = Math.sign(light.from.x) || 1
  const x = width * (0.5 + side * 0.2)
  const y = horizon + room * 0.34
  const wide = Math.min(width * 0.34, unit * 52)
  const tall = Math.min(room * 0.12, wide * 0.24)
  const shape = (grow: number, lift: number): void => {
    context.beginPath()
    context.moveTo(x - wide * grow, y + lift)
    context.bezierCurveTo(
      x - wide * 0.9 * grow,
      y - tall * 1.3 * grow,
      x + wide * 0.5,
      y - tall * 1.5 * grow,
      x + wide * grow,
      y - tall * 0.2,
    )
    context.bezierCurveTo(
      x + wide * 1.1 * grow,
      y + tall * grow,
      x - wide * 0.2,
      y + tall * 1.5 * grow,
      x - wide * grow,
      y + lift,
    )
    context.fill()
  }
  context.fillStyle = mix(palette.ground, palette.near, 0.5)
  shape(1.06, 0)
  const water = context.createLinearGradient(0, y - tall, 0, y + tall)
  water.addColorStop(0, mix(palette.skyHorizon, palette.water, 0.2))
  water.addColorStop(1, mix(palette.skyMiddle, palette.water, 0.6))
  context.fillStyle = water
  shape(1, unit * 0.4)
  const random = stage.random('pond')
  context.fillStyle = lighten(palette.skyHorizon, 0.3)
  context.globalAlpha = 0.55
  context.beginPath()
  for (let line = 0; line < 22; line++) {
    const out = random.between(-0.75, 0.75)
    traceLens(
      context,
      x + out * wide,
      y + random.between(-0.8, 0.8) * tall * (1 - Math.abs(out)),
      unit * random.between(2, 9),
      unit * 0.2,
    )
  }
  context.fill()
  context.globalAlpha = 1
}
