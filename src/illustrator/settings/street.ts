import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { isDrivenOn } from '../paint/driven.ts'
import { paintGrove } from '../paint/grove.ts'
import { relight } from '../paint/palette.ts'
import { createRandom } from '../paint/random.ts'
import { paintRoadway } from '../paint/roadway.ts'
import { paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintStreetLamp } from '../paint/street-lamp.ts'
import { avenueManner, cyberpunkManner } from '../paint/street-manners.data.ts'
import { paintStreetView } from '../paint/street-view.ts'
import { createHills, paintMist } from '../paint/terrain.ts'
import { treeColors } from '../paint/trees.ts'
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
  pavement: (scene) => (seenAlong({ scene, random: (name) => createRandom(scene.seed, name) }) ? undefined : walkShare),
  paintBehind(context, stage) {
    const { horizon, unit, palette } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.9)
    if (isNeonLit(stage)) {
      paintStreetView(context, stage, cyberpunkManner)
      return
    }
    if (seenAlong(stage)) {
      paintStreetView(context, stage, avenueManner)
      return
    }
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
    paintAvenue(context, stage)
    paintPavement(context, stage)
    const foot = horizon + (stage.height - horizon) * 0.18
    for (let x = unit * stage.random('street lamps').between(8, 40); x < stage.width; x += unit * 46)
      paintStreetLamp(context, stage, { x, y: foot, height: unit * 30 })
  },
}

/** An alley, or a street of the future, after dark. */
function isNeonLit({ scene, light }: Stage): boolean {
  const { features } = scene.setting
  if (features.some((feature) => /cyber|neon/.test(feature)) || scene.light.setup.includes('neon')) return true
  return (
    (light.time === 'night' || light.time === 'dusk') &&
    features.some((feature) => /alley|tokyo|futuristic/.test(feature))
  )
}

/** Looked along rather than across: unless something drives there, which is drawn from its side. */
function seenAlong({ scene, random }: Pick<Stage, 'scene' | 'random'>): boolean {
  if (isDrivenOn({ scene })) return false
  return random('street view').chance(scene.setting.assumed ? 0.35 : 0.7)
}

function paintAvenue(context: Context, stage: Stage): void {
  const { width, unit, horizon } = stage
  const colors = treeColors(stage, 0.66)
  paintGrove(context, stage, { count: 11, y: horizon + unit * 1.6, height: unit * 19, near: 0.62 })
  const crest = createHills(stage, 'hedge', { base: horizon - unit * 0.8, swing: unit * 0.7, wavelength: unit * 9 })
  context.fillStyle = mix(colors.dark, stage.palette.near, 0.3)
  context.beginPath()
  context.moveTo(0, horizon + unit * 3)
  crest.heights.forEach((y, index) => {
    context.lineTo(index * crest.step, y)
  })
  context.lineTo(width, horizon + unit * 3)
  context.fill()
}

/** What of the ground is pavement. */
const walkShare = 0.2

function paintPavement(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const room = height - horizon
  const stone = mix(relight('#b9b4ac', light.time, light.weather), palette.haze, 0.16)
  const walk = horizon + room * walkShare
  const kerb = walk + room * 0.04
  fillBand(
    context,
    stage,
    horizon + unit,
    walk,
    mix(stone, palette.haze, 0.3),
    mix(stone, light.key, 0.16 * light.strength),
  )
  context.strokeStyle = alpha(darken(stone, 0.35), 0.34)
  context.lineWidth = unit * 0.15
  context.beginPath()
  for (let joint = -30; joint <= 30; joint++) {
    context.moveTo(width / 2 + joint * unit * 8, horizon + unit)
    context.lineTo(width / 2 + joint * unit * 8 * 1.14, walk)
  }
  context.moveTo(0, horizon + unit + (walk - horizon) * 0.42)
  context.lineTo(width, horizon + unit + (walk - horizon) * 0.42)
  context.stroke()
  fillBand(context, stage, walk, kerb, lighten(stone, 0.2), darken(stone, 0.3))
  paintRoadway(context, stage, { top: kerb, shoulder: 'kerb' })
  const shade = context.createLinearGradient(0, kerb, 0, kerb + unit * 2)
  shade.addColorStop(0, alpha(darken(light.shadow, 0.4), 0.5))
  shade.addColorStop(1, alpha(light.shadow, 0))
  context.fillStyle = shade
  context.fillRect(0, kerb, width, unit * 2)
}

function fillBand(context: Context, stage: Stage, top: number, bottom: number, from: string, to: string): void {
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  gradient.addColorStop(0, from)
  gradient.addColorStop(1, to)
  context.fillStyle = gradient
  context.fillRect(0, top, stage.width, bottom - top + 1)
}
