import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintMist } from '../paint/terrain.ts'
import { paintBroadleaf, treeColors } from '../paint/trees.ts'
import type { Setting } from './setting.ts'

/** A road seen from its side, with a kerb, a row of trees and the town behind. */
export const street: Setting = {
  kind: 'street',
  words: [
    'street',
    'road',
    'avenue',
    'highway',
    'alley',
    'sidewalk',
    'crosswalk',
    'parking lot',
    'driveway',
    'racetrack',
    'race track',
  ],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.48 : camera.angle === 'low' ? 0.7 : 0.6),
  paintBehind(context, stage) {
    const { horizon, unit, palette } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.9)
    paintSkyline(context, stage, 'far town', {
      base: horizon,
      tall: 0.44,
      color: mix(palette.far, palette.haze, 0.35),
      lights: 0.35,
    })
    paintSkyline(context, stage, 'near town', {
      base: horizon,
      tall: 0.26,
      color: mix(palette.middle, palette.far, 0.35),
      lights: 0.6,
    })
    paintMist(context, stage, { y: horizon, above: unit * 14, below: unit * 2, color: palette.haze, opacity: 0.5 })
    paintHedge(context, stage)
    paintRoad(context, stage)
  },
}

function paintHedge(context: Context, stage: Stage): void {
  const { width, unit, horizon, palette } = stage
  const random = stage.random('avenue')
  const colors = treeColors(stage, 0.62)
  const spacing = unit * 17
  for (let x = -spacing * random.next(); x < width + spacing; x += spacing * random.between(0.75, 1.25)) {
    paintBroadleaf(
      context,
      stage,
      `avenue${Math.round(x / spacing)}`,
      { x, y: horizon + unit * 1.6, height: unit * random.between(15, 20) },
      { crown: colors.dark, lit: mix(colors.dark, colors.lit, 0.7), trunk: darken(palette.near, 0.2) },
    )
  }
  const crest = createHills(stage, 'hedge', { base: horizon - unit * 0.8, swing: unit * 0.7, wavelength: unit * 9 })
  context.fillStyle = colors.dark
  context.beginPath()
  context.moveTo(0, horizon + unit * 3)
  crest.heights.forEach((y, index) => {
    context.lineTo(index * crest.step, y)
  })
  context.lineTo(width, horizon + unit * 3)
  context.fill()
}

function paintRoad(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const room = height - horizon
  const pavement = mix(lighten(palette.ground, 0.28), palette.haze, 0.3)
  const walk = horizon + room * 0.17
  const kerb = walk + room * 0.035
  fillBand(context, stage, horizon + unit, walk, mix(pavement, palette.haze, 0.2), pavement)
  fillBand(context, stage, walk, kerb, lighten(pavement, 0.22), darken(pavement, 0.28))
  const asphalt = mix(darken(palette.ground, 0.34), palette.near, 0.4)
  fillBand(context, stage, kerb, height, mix(asphalt, palette.haze, 0.24), darken(asphalt, 0.22))
  // Joints of the pavement, leaning with the view.
  context.strokeStyle = alpha(darken(pavement, 0.3), 0.4)
  context.lineWidth = unit * 0.16
  context.beginPath()
  for (let x = -4; x <= 28; x++) {
    const at = width / 2 + (x - 12) * unit * 9
    context.moveTo(at, horizon + unit)
    context.lineTo(width / 2 + (at - width / 2) * 1.16, walk)
  }
  context.stroke()
  const sheen = context.createLinearGradient(0, kerb, 0, height)
  sheen.addColorStop(0, alpha(light.key, 0.18 * light.strength))
  sheen.addColorStop(0.4, alpha(light.key, 0.05 * light.strength))
  sheen.addColorStop(1, alpha(light.key, 0))
  context.fillStyle = sheen
  context.fillRect(0, kerb, width, height - kerb)
  context.fillStyle = alpha(mix('#ffffff', light.ambient, 0.25), 0.62)
  const y = kerb + room * 0.56
  for (let dash = -1; dash < width / (unit * 26) + 1; dash++) {
    const x = dash * unit * 26 + unit * 6
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + unit * 13, y)
    context.lineTo(x + unit * 13.6, y + unit * 1.3)
    context.lineTo(x - unit * 0.4, y + unit * 1.3)
    context.fill()
  }
}

function fillBand(context: Context, stage: Stage, top: number, bottom: number, from: string, to: string): void {
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  gradient.addColorStop(0, from)
  gradient.addColorStop(1, to)
  context.fillStyle = gradient
  context.fillRect(0, top, stage.width, bottom - top + 1)
}
