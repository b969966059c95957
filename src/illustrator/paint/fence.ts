import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'

/** A wooden fence along the field: rails or pickets, whatever the seed gives; snow on its rails in winter. */
export function paintFence(context: Context, stage: Stage, y: number): void {
  const { width, unit, palette, light, season } = stage
  const random = stage.random('fence')
  const pickets = random.chance(0.35)
  const wood = mix(relight(pickets ? '#f1ede2' : '#8a6a4c', light.time, light.weather), palette.near, 0.14)
  const lit = mix(lighten(wood, 0.16), light.key, 0.3 * light.strength)
  const tall = unit * (pickets ? 7 : 8.4)
  const slope = random.between(-1, 1) * unit * 3
  const at = (x: number): number => y + (x / width - 0.5) * slope
  context.fillStyle = alpha(darken(palette.near, 0.3), 0.25)
  context.beginPath()
  context.moveTo(0, at(0) - unit * 0.2)
  context.lineTo(width, at(width) - unit * 0.2)
  context.lineTo(width, at(width) + unit * 1.2)
  context.lineTo(0, at(0) + unit * 1.2)
  context.fill()
  const rail = (up: number, thick: number, color: string): void => {
    context.fillStyle = color
    context.beginPath()
    context.moveTo(0, at(0) - tall * up)
    context.lineTo(width, at(width) - tall * up)
    context.lineTo(width, at(width) - tall * up + thick)
    context.lineTo(0, at(0) - tall * up + thick)
    context.fill()
  }
  for (const up of pickets ? [0.74, 0.3] : [0.86, 0.52, 0.2]) {
    rail(up, unit * 0.95, darken(wood, 0.14))
    rail(up, unit * 0.3, season === 'winter' ? mix('#ffffff', light.ambient, 0.25) : lit)
  }
  const pitch = unit * (pickets ? 1.9 : 13)
  const broad = unit * (pickets ? 1.1 : 1.5)
  for (let x = unit * random.between(0, 3); x < width; x += pitch) {
    const high = tall * (pickets ? 1 : random.between(0.98, 1.1))
    const foot = at(x) + unit * 0.4
    context.fillStyle = wood
    context.beginPath()
    context.moveTo(x, foot)
    context.lineTo(x, foot - high)
    context.lineTo(x + broad / 2, foot - high - broad * 0.6)
    context.lineTo(x + broad, foot - high)
    context.lineTo(x + broad, foot)
    context.fill()
    context.fillStyle = light.from.x < 0 ? lit : darken(wood, 0.2)
    context.fillRect(x, foot - high, broad * 0.3, high)
    if (season === 'winter' && !pickets) {
      context.fillStyle = mix('#ffffff', light.ambient, 0.2)
      context.beginPath()
      context.ellipse(x + broad / 2, foot - high - broad * 0.4, broad * 0.7, broad * 0.4, 0, 0, 7)
      context.fill()
    }
  }
}
