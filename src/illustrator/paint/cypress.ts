import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'
import type { TreePlace } from './trees.ts'

/** Cypresses: dark flames of leaves, lit along one side, with a long shadow. */
export function paintCypresses(context: Context, stage: Stage, trees: readonly TreePlace[]): void {
  const { light, palette } = stage
  const side = light.from.x < 0 ? -1 : 1
  const dark = mix(relight('#2f4a34', light.time, light.weather), palette.near, 0.3)
  const lit = mix(lighten(dark, 0.12), light.key, 0.36 * light.strength)
  context.fillStyle = alpha(darken(light.shadow, 0.4), 0.1 + 0.16 * light.strength)
  context.beginPath()
  for (const { x, y, height } of trees) {
    context.moveTo(x, y)
    context.ellipse(x - side * height * 0.24, y + height * 0.02, height * 0.26, height * 0.022, 0, 0, 7)
  }
  context.fill()
  for (const [paint, from, to] of [
    [dark, -1, 1],
    [lit, side > 0 ? 0.15 : -0.85, side > 0 ? 0.85 : -0.15],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (const { x, y, height } of trees) {
      const half = height * 0.105
      context.moveTo(x + half * from * 0.4, y)
      context.bezierCurveTo(
        x + half * from * 1.25,
        y - height * 0.2,
        x + half * from * 0.9,
        y - height * 0.6,
        x + half * (from + to) * 0.1,
        y - height,
      )
      context.bezierCurveTo(
        x + half * to * 0.9,
        y - height * 0.6,
        x + half * to * 1.25,
        y - height * 0.2,
        x + half * to * 0.4,
        y,
      )
    }
    context.fill()
  }
}
