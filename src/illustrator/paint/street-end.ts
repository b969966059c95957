import { darken, lighten, mix } from './color.ts'
import { paintFarHills } from './grassland.ts'
import { hasGreatCone, paintGreatCone } from './great-cone.ts'
import { paintFarChurch } from './houses.ts'
import { relight } from './palette.ts'
import { paintGlow } from './sky-glow.ts'
import { paintSkyline } from './skyline.ts'
import type { Context, Stage } from './stage.ts'
import { lampsBurn } from './street-lamp.ts'
import type { StreetManner } from './street-manners.data.ts'
import type { StreetSpace } from './street-view.ts'

/** What the eye comes to rest on where a street ends. */
export function paintStreetEnd(
  context: Context,
  stage: Stage,
  end: StreetManner['end'],
  space: StreetSpace,
  farthest: number,
): void {
  const { unit, palette, light, horizon } = stage
  const { x } = space
  const foot = horizon + space.eye / farthest + unit
  const color = mix(mix(palette.middle, palette.near, 0.3), palette.haze, 0.45)
  const lit = mix(lighten(color, 0.1), light.key, 0.3 * light.strength)
  const stone = mix(relight('#b9ac98', light.time, light.weather), palette.haze, 0.4)
  const side = light.from.x < 0 ? -1 : 1
  const slab = (left: number, wide: number, tall: number, paint = stone): void => {
    context.fillStyle = paint
    context.fillRect(x + left * unit, foot - tall * unit, wide * unit, tall * unit)
    context.fillStyle = mix(paint, light.key, 0.3 * light.strength)
    context.fillRect(
      x + (side < 0 ? left : left + wide * 0.62) * unit,
      foot - tall * unit,
      wide * 0.38 * unit,
      tall * unit,
    )
  }
  const spire = (left: number, wide: number, from: number, to: number): void => {
    context.fillStyle = darken(mix(stone, palette.skyTop, 0.4), 0.14)
    context.beginPath()
    context.moveTo(x + left * unit, foot - from * unit)
    context.lineTo(x + (left + wide / 2) * unit, foot - to * unit)
    context.lineTo(x + (left + wide) * unit, foot - from * unit)
    context.fill()
  }
  if (end === 'towers') {
    paintSkyline(context, stage, 'street end', {
      base: foot,
      tall: 0.6,
      color: mix(palette.far, palette.haze, 0.4),
      lights: 0.5,
    })
    return
  }
  if (hasGreatCone(stage)) paintGreatCone(context, stage, { x, base: foot, height: unit * 40 })
  else paintFarHills(context, stage)
  if (end === 'church') paintFarChurch(context, stage, { x: x - unit * 9, y: foot, width: unit * 17 }, 0.5)
  else if (end === 'clock') {
    slab(-3.4, 6.8, 33)
    spire(-4, 8, 33, 46)
    const face = lampsBurn(stage) ? '#ffe9b0' : '#f4ecd8'
    if (lampsBurn(stage)) paintGlow(context, x, foot - unit * 28, unit * 8, '#ffd38a', 0.5)
    context.fillStyle = face
    context.beginPath()
    context.arc(x, foot - unit * 28, unit * 2.3, 0, 7)
    context.fill()
    context.strokeStyle = darken(stone, 0.6)
    context.lineWidth = unit * 0.34
    context.beginPath()
    context.moveTo(x, foot - unit * 29.7)
    context.lineTo(x, foot - unit * 28)
    context.lineTo(x + unit * 1.2, foot - unit * 27.4)
    context.stroke()
  } else if (end === 'castle') {
    slab(-17, 34, 11)
    for (const [left, wide, tall] of [
      [-18, 6.4, 19],
      [11.6, 6.4, 17],
      [-5, 10, 25],
    ] as const) {
      slab(left, wide, tall)
      spire(left - 0.8, wide + 1.6, tall, tall + wide * 1.1)
    }
    context.fillStyle = darken(stone, 0.55)
    context.beginPath()
    context.roundRect(x - unit * 2.4, foot - unit * 7, unit * 4.8, unit * 7, [unit * 2.4, unit * 2.4, 0, 0])
    context.fill()
  } else if (end === 'mesa') {
    const rock = mix(relight('#c2704a', light.time, light.weather), palette.haze, 0.4)
    for (const [left, wide, tall] of [
      [-38, 26, 13],
      [8, 34, 17],
    ] as const) {
      context.fillStyle = rock
      context.beginPath()
      context.moveTo(x + (left - 7) * unit, foot)
      context.lineTo(x + left * unit, foot - tall * unit * 0.6)
      context.lineTo(x + (left + 1) * unit, foot - tall * unit)
      context.lineTo(x + (left + wide - 1) * unit, foot - tall * unit)
      context.lineTo(x + (left + wide) * unit, foot - tall * unit * 0.6)
      context.lineTo(x + (left + wide + 8) * unit, foot)
      context.fill()
    }
  } else if (end === 'bridge') {
    slab(-19, 5, 30)
    spire(-19.4, 5.8, 30, 37)
    context.fillStyle = stone
    context.beginPath()
    context.moveTo(x - unit * 22, foot)
    context.lineTo(x - unit * 22, foot - unit * 5)
    context.quadraticCurveTo(x, foot - unit * 12.5, x + unit * 22, foot - unit * 5)
    context.lineTo(x + unit * 22, foot)
    context.lineTo(x + unit * 11, foot)
    context.bezierCurveTo(x + unit * 9, foot - unit * 7.4, x - unit * 9, foot - unit * 7.4, x - unit * 11, foot)
    context.fill()
    context.strokeStyle = lit
    context.lineWidth = unit * 0.7
    context.beginPath()
    context.moveTo(x - unit * 22, foot - unit * 5)
    context.quadraticCurveTo(x, foot - unit * 12.5, x + unit * 22, foot - unit * 5)
    context.stroke()
  } else {
    const wood = mix(relight('#a8483a', light.time, light.weather), palette.haze, 0.34)
    for (let tier = 0; tier < 5; tier++) {
      const wide = 15 - tier * 2.1
      const low = 6.4 * tier
      slab(-wide * 0.36, wide * 0.72, low + 6.4, wood)
      const y = foot - unit * (low + 5.4)
      context.fillStyle = darken(mix(stone, palette.skyTop, 0.4), 0.2)
      context.beginPath()
      context.moveTo(x - wide * 0.8 * unit, y + unit * 0.4)
      context.quadraticCurveTo(x - wide * 0.5 * unit, y, x - wide * 0.3 * unit, y - unit * 2.2)
      context.lineTo(x + wide * 0.3 * unit, y - unit * 2.2)
      context.quadraticCurveTo(x + wide * 0.5 * unit, y, x + wide * 0.8 * unit, y + unit * 0.4)
      context.fill()
    }
    context.fillRect(x - unit * 0.25, foot - unit * 42, unit * 0.5, unit * 9)
  }
}
