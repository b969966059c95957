import { alpha, darken, lighten, mix } from './color.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

/** True when lamps burn and windows are lit. */
export function lampsBurn({ light }: Pick<Stage, 'light'>): boolean {
  return light.time === 'night' || light.time === 'dusk' || light.weather === 'storm'
}

/** An iron lamp post with its foot at `x`, `y`; after dark it burns and lays a pool of light on the ground. */
export function paintStreetLamp(
  context: Context,
  stage: Stage,
  lamp: { x: number; y: number; height: number; color?: string },
): void {
  const { palette, light, season } = stage
  const { x, y, height, color = '#ffd38a' } = lamp
  const burning = lampsBurn(stage)
  const iron = darken(mix(palette.near, '#23262c', 0.7), burning ? 0.1 : 0)
  const head = y - height
  if (burning) {
    context.save()
    context.translate(x, y)
    context.scale(1, 0.26)
    paintGlow(context, 0, 0, height * 0.85, color, 0.5)
    context.restore()
    paintGlow(context, x, head, height * 0.8, color, 0.42)
  }
  context.fillStyle = iron
  context.beginPath()
  context.rect(x - height * 0.012, head, height * 0.024, height)
  context.rect(x - height * 0.035, y - height * 0.08, height * 0.07, height * 0.08)
  context.rect(x - height * 0.022, y - height * 0.3, height * 0.044, height * 0.012)
  context.rect(x - height * 0.06, head, height * 0.12, height * 0.012)
  context.fill()
  const wide = height * 0.05
  const tall = height * 0.12
  context.fillStyle = burning ? lighten(color, 0.55) : alpha(mix('#f3efe4', palette.skyMiddle, 0.35), 0.95)
  context.beginPath()
  context.moveTo(x - wide * 0.6, head)
  context.lineTo(x - wide, head - tall)
  context.lineTo(x + wide, head - tall)
  context.lineTo(x + wide * 0.6, head)
  context.fill()
  context.fillStyle = iron
  context.beginPath()
  context.moveTo(x - wide * 1.25, head - tall)
  context.lineTo(x, head - tall * 1.6)
  context.lineTo(x + wide * 1.25, head - tall)
  context.fill()
  if (season === 'winter') {
    context.fillStyle = mix('#ffffff', light.ambient, 0.25)
    context.beginPath()
    context.ellipse(x, head - tall * 1.3, wide * 0.9, tall * 0.22, 0, Math.PI, 0)
    context.fill()
  }
  if (burning) paintGlow(context, x, head - tall * 0.5, height * 0.2, lighten(color, 0.5), 0.75)
}
