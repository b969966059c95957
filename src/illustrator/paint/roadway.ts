import { alpha, darken, lighten, mix } from './color.ts'
import { paintGrass } from './ground-cover.ts'
import { relight } from './palette.ts'
import { paintPuddles } from './puddles.ts'
import type { Context, Stage } from './stage.ts'
import { createHills } from './terrain.ts'

/** A road across the frame from `top` to the lower edge: shoulder or kerb, lines, sheen, wet when it rains. */
export function paintRoadway(
  context: Context,
  stage: Stage,
  options: { top: number; shoulder: 'grass' | 'kerb' },
): void {
  const { width, height, unit, palette, light } = stage
  const { top, shoulder } = options
  const room = height - top
  const wet = light.weather === 'rain' || light.weather === 'storm'
  const asphalt = mix(relight('#565c66', light.time, light.weather), palette.near, 0.22)
  const gradient = context.createLinearGradient(0, top, 0, height)
  gradient.addColorStop(0, mix(lighten(asphalt, 0.16), palette.haze, 0.25))
  gradient.addColorStop(0.35, asphalt)
  gradient.addColorStop(1, darken(asphalt, 0.24))
  context.fillStyle = gradient
  context.fillRect(0, top, width, room)
  const side = Math.sign(light.from.x) || 1
  const x = width * (0.5 + side * 0.24)
  const sheen = context.createRadialGradient(x, top, 0, x, top, Math.max(width * 0.5, room))
  sheen.addColorStop(0, alpha(wet ? palette.skyHorizon : light.key, (wet ? 0.55 : 0.3) * (0.3 + light.strength)))
  sheen.addColorStop(1, alpha(light.key, 0))
  context.fillStyle = sheen
  context.fillRect(0, top, width, room)
  const paint = mix(relight('#f3efe2', light.time, light.weather), asphalt, 0.14)
  context.fillStyle = paint
  context.fillRect(0, top + room * 0.1, width, Math.max(unit * 0.35, room * 0.018))
  const y = top + room * 0.6
  const thick = Math.max(unit * 0.6, room * 0.032)
  for (let dash = -1; dash < width / (unit * 28) + 1; dash++) {
    const from = dash * unit * 28 + unit * 6
    context.beginPath()
    context.moveTo(from, y)
    context.lineTo(from + unit * 14, y)
    context.lineTo(from + unit * 14.6, y + thick)
    context.lineTo(from - unit * 0.4, y + thick)
    context.fill()
  }
  paintPuddles(context, stage, top)
  const random = stage.random('asphalt')
  context.fillStyle = alpha(lighten(asphalt, 0.4), 0.2)
  context.beginPath()
  for (let fleck = 0; fleck < Math.min(420, width / (unit * 0.5)); fleck++) {
    const near = random.next()
    const size = unit * (0.06 + 0.16 * near)
    const px = random.next() * width
    const py = top + room * (0.06 + near * 0.94)
    context.moveTo(px + size, py)
    context.ellipse(px, py, size * 1.8, size * 0.6, 0, 0, Math.PI * 2)
  }
  context.fill()
  if (shoulder === 'grass') {
    const color = mix(palette.ground, palette.near, 0.4)
    const crest = createHills(stage, 'verge', { base: top + unit * 0.3, swing: unit * 0.5, wavelength: unit * 20 })
    paintGrass(context, stage, 'verge', {
      crest,
      height: unit * 1.9,
      spacing: unit * 0.5,
      color,
      lit: mix(color, light.key, 0.34 * light.strength),
    })
  }
}
