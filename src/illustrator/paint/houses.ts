import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import { paintGlow } from './sky.ts'
import type { Context, Stage } from './stage.ts'

export interface HousePlace {
  x: number
  /** y of its foot. */
  y: number
  width: number
}

/** A small house far off: gable, roof with a lit slope, chimney, windows that glow when it is dark. */
export function paintFarHouse(
  context: Context,
  stage: Stage,
  name: string,
  place: HousePlace,
  near: number,
  paintedIn?: string,
): void {
  const { light, palette, season } = stage
  const random = stage.random(name)
  const { x, y, width } = place
  const side = light.from.x < 0 ? -1 : 1
  const air = (color: string): string => mix(relight(color, light.time, light.weather), palette.haze, 0.36 * (1 - near))
  const pale = random.pick(['#f0e4d0', '#e7d3b8', '#d8c0a8', '#e9ddd4', '#cfd6d8'])
  const wall = air(paintedIn ?? pale)
  const roof =
    season === 'winter' ? air('#eef3f8') : air(random.pick(['#a8503f', '#8c4a3f', '#5f5f70', '#b0683f', '#6f4a44']))
  const high = width * random.between(0.5, 0.68)
  const rise = width * random.between(0.36, 0.5)
  const shade = mix(wall, light.shadow, 0.4)
  const front = width * 0.44
  const gable = side > 0 ? x + width - front : x
  const lit = isDark(stage) && random.chance(0.85)
  context.fillStyle = alpha(darken(palette.near, 0.2), 0.3)
  context.beginPath()
  context.ellipse(x + width / 2, y, width * 0.62, width * 0.06, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = shade
  context.fillRect(x, y - high, width, high)
  context.fillStyle = darken(roof, 0.1)
  context.fillRect(x + width * 0.18, y - high - rise * 0.98, width * 0.09, rise * 0.7)
  context.fillStyle = mix(roof, light.shadow, 0.2)
  context.beginPath()
  const apex = gable + front / 2
  context.moveTo(side > 0 ? x - width * 0.05 : x + width * 1.05, y - high)
  context.lineTo(side > 0 ? x + front * 0.34 : x + width - front * 0.34, y - high - rise)
  context.lineTo(apex, y - high - rise)
  context.lineTo(apex, y - high)
  context.fill()
  context.fillStyle = mix(wall, light.key, 0.34 * light.strength)
  context.beginPath()
  context.moveTo(gable, y)
  context.lineTo(gable, y - high)
  context.lineTo(apex, y - high - rise)
  context.lineTo(gable + front, y - high)
  context.lineTo(gable + front, y)
  context.fill()
  context.strokeStyle = mix(lighten(roof, 0.1), light.key, 0.3 * light.strength)
  context.lineWidth = width * 0.06
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(gable - front * 0.09, y - high * 0.94)
  context.lineTo(apex, y - high - rise)
  context.lineTo(gable + front * 1.09, y - high * 0.94)
  context.stroke()
  const glass = lit ? '#ffd98a' : mix(palette.skyMiddle, palette.near, 0.5)
  if (lit) paintGlow(context, x + width / 2, y - high * 0.5, width * 1.1, '#ffc36b', 0.3)
  context.fillStyle = glass
  const pane = width * 0.1
  for (const px of side > 0 ? [0.1, 0.31] : [0.59, 0.8])
    context.fillRect(x + width * px, y - high * 0.66, pane, pane * 1.3)
  context.fillRect(gable + front * 0.5 - pane / 2, y - high * 0.98, pane, pane * 1.3)
  context.fillRect(gable + front * 0.18, y - high * 0.56, pane, pane * 1.3)
  context.fillStyle = mix(roof, palette.near, 0.4)
  context.fillRect(gable + front * 0.58, y - high * 0.55, width * 0.13, high * 0.55)
}

function isDark(stage: Stage): boolean {
  return stage.light.time === 'night' || stage.light.time === 'dusk'
}

/** A small church with a pointed tower. */
export function paintFarChurch(context: Context, stage: Stage, place: HousePlace, near: number): void {
  const { light, palette } = stage
  const { x, y, width } = place
  const side = light.from.x < 0 ? -1 : 1
  const air = (color: string): string => mix(relight(color, light.time, light.weather), palette.haze, 0.36 * (1 - near))
  paintFarHouse(context, stage, 'church nave', place, near)
  const tower = width * 0.32
  const left = side > 0 ? x - tower * 0.7 : x + width - tower * 0.3
  const high = width * 1.25
  const wall = air('#efe6d8')
  const roof = air('#5c5f74')
  const gradient = context.createLinearGradient(left, 0, left + tower, 0)
  gradient.addColorStop(side > 0 ? 0 : 1, mix(wall, light.shadow, 0.4))
  gradient.addColorStop(side > 0 ? 1 : 0, mix(wall, light.key, 0.35 * light.strength))
  context.fillStyle = gradient
  context.fillRect(left, y - high, tower, high)
  context.fillStyle = mix(roof, light.shadow, 0.2)
  context.beginPath()
  context.moveTo(left - tower * 0.1, y - high)
  context.lineTo(left + tower / 2, y - high - tower * 2.3)
  context.lineTo(left + tower * 1.1, y - high)
  context.fill()
  context.fillStyle = mix(roof, light.key, 0.36 * light.strength)
  context.beginPath()
  context.moveTo(left + tower / 2, y - high)
  context.lineTo(left + tower / 2, y - high - tower * 2.3)
  context.lineTo(side > 0 ? left + tower * 1.1 : left - tower * 0.1, y - high)
  context.fill()
  context.fillStyle = isDark(stage) ? '#ffd98a' : mix(palette.skyMiddle, palette.near, 0.5)
  context.beginPath()
  context.ellipse(left + tower / 2, y - high * 0.8, tower * 0.14, tower * 0.24, 0, 0, Math.PI * 2)
  context.fill()
}

/** A red barn with a curved roof and a silo. */
export function paintBarn(context: Context, stage: Stage, place: HousePlace): void {
  const { light, palette, season } = stage
  const { x, y, width } = place
  const side = light.from.x < 0 ? -1 : 1
  const air = (color: string): string => mix(relight(color, light.time, light.weather), palette.haze, 0.08)
  const red = air('#b0392f')
  const roof = season === 'winter' ? air('#eef3f8') : air('#6b5f66')
  const high = width * 0.42
  const silo = width * 0.2
  const siloX = side > 0 ? x - silo * 1.1 : x + width + silo * 0.1
  const metal = context.createLinearGradient(siloX, 0, siloX + silo, 0)
  metal.addColorStop(side > 0 ? 0 : 1, air('#8d96a0'))
  metal.addColorStop(side > 0 ? 1 : 0, mix(air('#e2e4e2'), light.key, 0.3 * light.strength))
  context.fillStyle = metal
  context.beginPath()
  context.moveTo(siloX, y)
  context.lineTo(siloX, y - width * 0.78)
  context.quadraticCurveTo(siloX + silo / 2, y - width * 0.98, siloX + silo, y - width * 0.78)
  context.lineTo(siloX + silo, y)
  context.fill()
  const outline: [number, number][] = [
    [0, 0],
    [0, -high],
    [0.14, -high - width * 0.2],
    [0.5, -high - width * 0.34],
    [0.86, -high - width * 0.2],
    [1, -high],
    [1, 0],
  ]
  const front = context.createLinearGradient(x, 0, x + width, 0)
  front.addColorStop(side > 0 ? 0 : 1, mix(red, light.shadow, 0.34))
  front.addColorStop(side > 0 ? 1 : 0, mix(red, light.key, 0.28 * light.strength))
  context.fillStyle = front
  context.beginPath()
  for (const [px, py] of outline) context.lineTo(x + px * width, y + py)
  context.fill()
  context.strokeStyle = roof
  context.lineWidth = width * 0.06
  context.lineJoin = 'round'
  context.beginPath()
  for (const [px, py] of [
    [-0.05, -high * 0.94] as [number, number],
    ...outline.slice(2, 5),
    [1.05, -high * 0.94] as [number, number],
  ])
    context.lineTo(x + px * width, y + py)
  context.stroke()
  const white = air('#f4ede2')
  context.strokeStyle = white
  context.lineWidth = width * 0.025
  const door = width * 0.36
  context.strokeRect(x + width / 2 - door / 2, y - door * 0.95, door, door * 0.95)
  context.beginPath()
  context.moveTo(x + width / 2 - door / 2, y - door * 0.95)
  context.lineTo(x + width / 2 + door / 2, y)
  context.moveTo(x + width / 2 + door / 2, y - door * 0.95)
  context.lineTo(x + width / 2 - door / 2, y)
  context.stroke()
  context.fillStyle = isDark(stage) ? '#ffd98a' : darken(red, 0.5)
  context.fillRect(x + width * 0.44, y - high - width * 0.18, width * 0.12, width * 0.12)
  context.strokeRect(x + width * 0.44, y - high - width * 0.18, width * 0.12, width * 0.12)
}
