import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintGrove } from '../paint/grove.ts'
import { relight } from '../paint/palette.ts'
import { paintPalm } from '../paint/palm.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills } from '../paint/terrain.ts'
import { treeColors } from '../paint/trees.ts'
import type { Setting } from './setting.ts'

/** A tiled swimming pool with a sunny deck, a hedge and palms beyond. */
export const pool: Setting = {
  kind: 'pool',
  words: ['poolside', 'pool deck', 'water park'],
  surface: 'ground',
  swimSurface: 'water',
  swimUntil: 0.72,
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.32 : camera.angle === 'low' ? 0.6 : 0.48,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, palette } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.9)
    paintGrove(context, stage, { count: 8, y: horizon + unit, height: unit * 17, near: 0.6 })
    const side = Math.sign(light.from.x) || 1
    paintPalm(context, stage, 'pool palm', {
      x: width * (0.5 - side * 0.38),
      y: horizon + unit * 4,
      height: Math.min(horizon * 0.86, width * 0.5),
      lean: side * 0.6,
    })
    const hedge = createHills(stage, 'hedge', { base: horizon - unit * 3, swing: unit * 0.5, wavelength: unit * 8 })
    context.fillStyle = mix(treeColors(stage, 0.7).dark, palette.near, 0.3)
    context.beginPath()
    context.moveTo(0, horizon + unit * 2)
    for (const [index, y] of hedge.heights.entries()) context.lineTo(index * hedge.step, y)
    context.lineTo(width, horizon + unit * 2)
    context.fill()
    const deck = relight('#e6d6bd', light.time, light.weather)
    const floor = context.createLinearGradient(0, horizon, 0, height)
    floor.addColorStop(0, darken(deck, 0.12))
    floor.addColorStop(0.4, mix(deck, light.key, 0.2 * light.strength))
    floor.addColorStop(1, darken(deck, 0.14))
    context.fillStyle = floor
    context.fillRect(0, horizon + unit, width, height)
    paintBasin(context, stage, deck)
  },
}

function paintBasin(context: Context, stage: Stage, deck: string): void {
  const { width, height, horizon, unit, light, palette } = stage
  const room = height - horizon
  const top = horizon + room * 0.12
  const foot = horizon + room * 0.66
  const spread = Math.min(width * 0.3, room * 0.6)
  const corner = (share: number, direction: number): [number, number] => [
    width / 2 + direction * (width * 0.42 + spread * share),
    top + (foot - top) * share,
  ]
  const trace = (grow: number): void => {
    context.beginPath()
    const lift = unit * grow
    for (const [share, direction] of [
      [0, -1],
      [0, 1],
      [1, 1],
      [1, -1],
    ] as const) {
      const [x, y] = corner(share, direction)
      context.lineTo(x + direction * lift * 2, y + (share === 0 ? -lift : lift))
    }
    context.closePath()
  }
  context.fillStyle = lighten(deck, 0.5)
  trace(1.6)
  context.fill()
  context.save()
  trace(0)
  context.clip()
  const isNight = light.time === 'night' || light.time === 'dusk'
  const blue = isNight ? '#2fa8d0' : mix(relight('#3fbcd8', light.time, light.weather), palette.skyMiddle, 0.12)
  const water = context.createLinearGradient(0, top, 0, foot)
  water.addColorStop(0, mix(blue, palette.skyHorizon, 0.34))
  water.addColorStop(0.3, blue)
  water.addColorStop(1, darken(blue, 0.2))
  context.fillStyle = water
  context.fillRect(0, top, width, foot - top)
  context.strokeStyle = alpha(darken(blue, 0.3), 0.22)
  context.lineWidth = unit * 0.3
  context.beginPath()
  for (let line = -16; line <= 16; line++) {
    context.moveTo(width / 2 + line * width * 0.06, top)
    context.lineTo(width / 2 + line * width * 0.06 * (1 + (spread * 2) / width), foot)
  }
  for (let line = 1; line < 12; line++) {
    const y = top + (foot - top) * (line / 12) ** 1.5
    context.moveTo(0, y)
    context.lineTo(width, y)
  }
  context.stroke()
  const random = stage.random('ripples')
  for (const [color, opacity] of [
    ['#ffffff', 0.5],
    [lighten(blue, 0.5), 0.5],
    [darken(blue, 0.24), 0.3],
  ] as const) {
    context.strokeStyle = alpha(color, opacity * (0.5 + 0.5 * light.strength))
    context.lineCap = 'round'
    context.beginPath()
    context.lineWidth = unit * 0.35
    for (let ripple = 0; ripple < Math.min(130, (width / unit) * 0.8); ripple++) {
      const share = random.next()
      const x = random.next() * width
      const y = top + (foot - top) * share ** 1.3
      const long = unit * (1.4 + 4.4 * share)
      context.moveTo(x - long, y)
      context.quadraticCurveTo(x - long * 0.5, y - unit * 0.8 * share, x, y)
      context.quadraticCurveTo(x + long * 0.5, y + unit * 0.8 * share, x + long, y)
    }
    context.stroke()
  }
  if (isNight) paintGlow(context, width / 2, (top + foot) / 2, width * 0.5, '#a8f0ff', 0.5)
  context.fillStyle = alpha(darken(blue, 0.5), 0.34)
  context.fillRect(0, top, width, unit * 1.2)
  context.restore()
}
