import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFarHills, paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { paintGrove } from '../paint/grove.ts'
import { paintBarn } from '../paint/houses.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** Ploughed rows that run to a red barn, and a rail fence. */
export const farm: Setting = {
  kind: 'farm',
  words: ['field of crops', 'barnyard', 'silo', 'paddock', 'crop', 'plantation'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.38 : camera.angle === 'low' ? 0.68 : 0.52,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light } = stage
    const room = height - horizon
    const side = Math.sign(light.from.x) || 1
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintFarHills(context, stage)
    paintRollingGround(context, stage, { trees: 0.6 })
    paintRows(context, stage)
    paintGrove(context, stage, { count: 9, y: horizon + unit * 3, height: unit * 12, near: 0.5, edges: true })
    paintBarn(context, stage, { x: width * (0.5 - side * 0.3) - unit * 13, y: horizon + room * 0.13, width: unit * 26 })
    paintFence(context, stage, horizon + room * 0.3)
  },
  paintInFront(context, stage) {
    paintFlowerFoot(context, stage)
  },
}

/** Furrows that meet at the horizon. */
function paintRows(context: Context, stage: Stage): void {
  const { width, horizon, height, unit, palette, light, season } = stage
  const side = Math.sign(light.from.x) || 1
  const crop = relight(
    season === 'winter' ? '#e3eaf2' : season === 'spring' ? '#8fb85c' : '#d8b458',
    light.time,
    light.weather,
  )
  const x = width * (0.5 + side * 0.3)
  const top = horizon + unit * 1.4
  const bottom = horizon + (height - horizon) * 0.34
  for (let row = -22; row < 22; row++) {
    const color =
      row % 2 === 0 ? mix(crop, light.key, 0.2 * light.strength) : darken(mix(crop, palette.near, 0.25), 0.06)
    const gradient = context.createLinearGradient(0, top, 0, bottom)
    gradient.addColorStop(0, alpha(mix(color, palette.haze, 0.5), 0.95))
    gradient.addColorStop(0.7, color)
    gradient.addColorStop(1, alpha(color, 0))
    context.fillStyle = gradient
    context.beginPath()
    context.moveTo(x + row * unit * 1.3, top)
    context.lineTo(x + (row + 1) * unit * 1.3, top)
    context.lineTo(x + (row + 1) * unit * 3.6, bottom)
    context.lineTo(x + row * unit * 3.6, bottom)
    context.fill()
  }
}

function paintFence(context: Context, stage: Stage, y: number): void {
  const { width, unit, light, palette } = stage
  const wood = mix(relight('#9c8468', light.time, light.weather), palette.near, 0.2)
  const lit = mix(lighten(wood, 0.1), light.key, 0.3 * light.strength)
  const high = unit * 6
  const random = stage.random('fence')
  for (const share of [0.34, 0.66, 0.95]) {
    context.fillStyle = lit
    context.fillRect(-unit, y - high * share, width + unit * 2, unit * 0.75)
    context.fillStyle = darken(wood, 0.2)
    context.fillRect(-unit, y - high * share + unit * 0.5, width + unit * 2, unit * 0.3)
  }
  for (let x = unit * 3; x < width; x += unit * 13) {
    const tall = high * random.between(1.05, 1.18)
    context.fillStyle = wood
    context.fillRect(x, y - tall, unit * 1.2, tall + unit * 0.4)
    context.fillStyle = lit
    context.fillRect(light.from.x < 0 ? x : x + unit * 0.8, y - tall, unit * 0.4, tall)
  }
}
