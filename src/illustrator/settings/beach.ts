import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { paintFarCoast, paintHeadland, paintLighthouse } from '../paint/coast.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { paintPalm } from '../paint/palm.ts'
import { paintBeachDune, paintShoreRocks, shoreOf } from '../paint/shore.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintSwell } from '../paint/swell.ts'
import { type Crest, createCrest, createLandPath } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Sand in front, surf, and the sea behind it. */
export const beach: Setting = {
  kind: 'beach',
  words: ['surf', 'sandbank', 'tropics', 'palm beach'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.26 : camera.angle === 'low' ? 0.54 : 0.42,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, scene } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const asked = (pattern: RegExp): boolean => scene.setting.features.some((feature) => pattern.test(feature))
    paintFarCoast(context, stage, horizon)
    paintSwell(context, stage, { top: horizon, bottom: height, rough: light.weather === 'storm' ? 0.8 : 0.3 })
    const shore = shoreOf(stage)
    if (shore === 'rocks') {
      const brow = paintHeadland(context, stage, horizon + unit * 3)
      if (asked(/lighthouse/)) paintLighthouse(context, stage, { ...brow, height: unit * 20 })
    }
    paintSand(context, stage)
    const side = Math.sign(light.from.x) || 1
    if (shore === 'rocks') paintShoreRocks(context, stage)
    if (shore === 'dune') paintBeachDune(context, stage)
    if (shore === 'palms') {
      const foot = horizon + (height - horizon) * 0.62
      paintPalm(context, stage, 'palm a', {
        x: width * (0.5 - side * 0.44),
        y: foot,
        height: Math.min(foot * 0.8, width * 0.5),
        lean: side,
      })
      paintPalm(context, stage, 'palm b', {
        x: width * (0.5 - side * 0.49),
        y: foot + unit * 3,
        height: Math.min(foot * 0.58, width * 0.38),
        lean: side * 1.6,
      })
    }
    if (light.time !== 'night') {
      paintBirds(context, stage, 'gulls', { x: width * (0.5 + side * 0.06), y: horizon * 0.5, count: 4 })
    }
  },
}

function paintSand(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const noise = createNoise(stage, 'shoreline')
  const side = Math.sign(light.from.x) || 1
  const room = height - horizon
  const shoreline = (lift: number, wobble: number): Crest =>
    createCrest(stage, 220, (x) => {
      const share = (x / width - 0.5) * side
      const bow = Math.min(room, width * 0.6) * (share * 0.2 + 0.05 * Math.sin(share * 6 + 1))
      const lap = layered(noise, (x / unit) * 0.045, wobble, 3) * unit * 1.5
      return horizon + room * 0.36 + Math.min(room, width * 0.6) * lift + bow + lap
    })
  const sand = palette.ground
  const wet = mix(darken(sand, 0.3), palette.skyMiddle, 0.3)
  const foam = mix('#ffffff', light.ambient, light.time === 'day' ? 0.06 : 0.4)
  // The last sheet of water, thin over the sand.
  const sheet = shoreline(-0.055, 3)
  context.fillStyle = alpha(mix(palette.water, sand, 0.45), 0.75)
  context.fill(createLandPath(sheet, height))
  paintFoamLine(context, stage, sheet, foam, 0.55)
  const edge = shoreline(0, 11)
  const wash = context.createLinearGradient(0, horizon + room * 0.2, 0, horizon + room * 0.75)
  wash.addColorStop(0, wet)
  wash.addColorStop(1, mix(wet, sand, 0.55))
  context.fillStyle = wash
  context.fill(createLandPath(edge, height))
  paintFoamLine(context, stage, edge, foam, 0.95)
  const dry = shoreline(0.11, 23)
  const gradient = context.createLinearGradient(0, horizon + room * 0.3, 0, height)
  gradient.addColorStop(0, mix(sand, light.key, 0.25 * light.strength))
  gradient.addColorStop(0.5, sand)
  gradient.addColorStop(1, darken(mix(sand, light.shadow, 0.12), 0.1))
  context.fillStyle = gradient
  context.fill(createLandPath(dry, height))
  paintSandDetail(context, stage, dry, sand)
}

/** Foam lies thick and thin along the water's edge. */
function paintFoamLine(context: Context, stage: Stage, edge: Crest, color: string, opacity: number): void {
  const { unit } = stage
  const noise = createNoise(stage, 'foam')
  context.fillStyle = alpha(color, opacity)
  context.beginPath()
  edge.heights.forEach((y, index) => {
    const x = index * edge.step
    context.lineTo(x, y - unit * (0.55 + 0.5 * noise((x / unit) * 0.12, opacity * 9)))
  })
  for (let index = edge.heights.length - 1; index >= 0; index--) {
    const x = index * edge.step
    context.lineTo(x, edge.heights[index]! + unit * (0.28 + 0.3 * noise((x / unit) * 0.3, opacity * 17)))
  }
  context.fill()
}

function paintSandDetail(context: Context, stage: Stage, dry: Crest, sand: string): void {
  const { width, height, unit, light } = stage
  const random = stage.random('sand')
  const top = Math.min(...dry.heights)
  for (const [color, opacity] of [
    [darken(sand, 0.22), 0.3],
    [lighten(mix(sand, light.key, 0.3), 0.3), 0.35],
  ] as const) {
    context.fillStyle = alpha(color, opacity)
    context.beginPath()
    const count = Math.min(220, Math.round((width / unit) * 0.8))
    for (let mark = 0; mark < count; mark++) {
      const near = random.next()
      const x = random.next() * width
      const y = top + unit * 6 + near * (height - top - unit * 6)
      if (y < dry.heights[Math.round((x / width) * (dry.heights.length - 1))]! + unit * 1.5) continue
      const long = unit * (0.8 + 3.6 * near) * random.between(0.6, 1.4)
      context.moveTo(x - long, y)
      context.quadraticCurveTo(x, y - unit * 0.32 * near - unit * 0.06, x + long, y)
      context.quadraticCurveTo(x, y + unit * 0.1, x - long, y)
    }
    context.fill()
  }
}
