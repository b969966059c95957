import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintSights } from '../paint/sights.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintStreetLamp } from '../paint/street-lamp.ts'
import { paintMist } from '../paint/terrain.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** A skyline in three depths over its own reflection, seen from a promenade. */
export const city: Setting = {
  kind: 'city',
  words: [
    'firework',
    'fireworks',
    'firework display',
    'skyline',
    'high-rise',
    'tower block',
    'promenade',
    'waterfront',
  ],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.5 : camera.angle === 'low' ? 0.74 : 0.64,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light, scene } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.9)
    const neon =
      scene.setting.features.some((feature) => /cyber|neon|tokyo|hong kong|times square/.test(feature)) ||
      scene.light.setup.includes('neon')
    const dark = light.time === 'night' || light.time === 'dusk'
    if (dark)
      paintGlow(context, width * 0.5, horizon, Math.max(width, unit * 100) * 0.6, neon ? '#ff5fb0' : '#ffb877', 0.32)
    const low = scene.setting.features.includes('low roofs')
    const ruined = scene.setting.features.some((feature) =>
      /ruin|apocaly|abandoned|destroyed|dystopian|overgrown/.test(feature),
    )
    const layers = [
      { tall: low ? 0.4 : 0.86, color: mix(palette.far, palette.haze, 0.45), lights: 0.2 },
      { tall: low ? 0.36 : 0.7, color: mix(palette.far, palette.middle, 0.42), lights: 0.34 },
      { tall: low ? 0.3 : 0.46, color: mix(palette.middle, palette.near, 0.45), lights: 0.5 },
    ]
    for (const [index, layer] of layers.entries()) {
      if (index === 2) paintSights(context, stage, horizon)
      paintSkyline(context, stage, `skyline${index}`, { base: horizon, low, ruined, ...layer })
      paintMist(context, stage, {
        y: horizon,
        above: unit * (16 - index * 4),
        below: unit,
        color: palette.haze,
        opacity: 0.5 - index * 0.14,
      })
    }
    if (light.disc !== undefined && light.time !== 'night') {
      paintGlow(context, light.disc.x * width, light.disc.y * height, unit * 60, light.key, 0.32 * light.strength)
    }
    const crowded = scene.subjects.length > 0
    const room = height - horizon
    const quay = crowded ? horizon + room * 0.26 : height - room * 0.16
    paintWater(context, stage, { top: horizon, bottom: quay + unit, mirror: 0.8, ripple: 0.75 })
    paintPromenade(context, stage, quay)
  },
}

function paintPromenade(context: Context, stage: Stage, top: number): void {
  const { width, height, unit, palette, light } = stage
  const stone = mix(lighten(palette.ground, 0.12), palette.haze, 0.2)
  const gradient = context.createLinearGradient(0, top, 0, height)
  gradient.addColorStop(0, mix(lighten(stone, 0.12), light.key, 0.25 * light.strength))
  gradient.addColorStop(0.25, stone)
  gradient.addColorStop(1, darken(mix(stone, palette.near, 0.35), 0.1))
  context.fillStyle = gradient
  context.fillRect(0, top, width, height - top)
  context.strokeStyle = alpha(darken(stone, 0.35), 0.34)
  context.lineWidth = unit * 0.14
  context.beginPath()
  const room = height - top
  for (const share of [0.12, 0.3, 0.56, 0.92]) {
    context.moveTo(0, top + room * share)
    context.lineTo(width, top + room * share)
  }
  for (let joint = -14; joint <= 14; joint++) {
    context.moveTo(width / 2 + joint * unit * 8, top)
    context.lineTo(width / 2 + joint * unit * 8 * (1 + room / (unit * 26)), height)
  }
  context.stroke()
  const iron = darken(mix(palette.near, palette.middle, 0.2), 0.1)
  const high = unit * 6.4
  context.fillStyle = iron
  context.fillRect(0, top - unit * 0.5, width, unit * 0.9)
  context.fillRect(0, top - high, width, unit * 0.5)
  context.fillRect(0, top - high * 0.24, width, unit * 0.24)
  context.beginPath()
  for (let x = unit * 2; x < width; x += unit * 1.5) context.rect(x, top - high, unit * 0.17, high)
  for (let x = unit * 7; x < width; x += unit * 18) context.rect(x, top - high * 1.08, unit * 0.7, high * 1.08)
  context.fill()
  context.fillStyle = alpha(light.key, 0.5 * light.strength)
  context.fillRect(0, top - high, width, unit * 0.13)
  paintLamps(context, stage, top)
}

function paintLamps(context: Context, stage: Stage, foot: number): void {
  const { width, unit } = stage
  for (let x = unit * 16; x < width; x += unit * 58) paintStreetLamp(context, stage, { x, y: foot, height: unit * 25 })
}
