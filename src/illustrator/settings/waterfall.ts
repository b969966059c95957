import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintRocks } from '../paint/ground-cover.ts'
import { isJungle, paintFall, paintTropicalLeaves } from '../paint/jungle.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintRays, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createCrest, createHills, paintLand, paintMist } from '../paint/terrain.ts'
import { paintConifers, placeAlong, treeColors } from '../paint/trees.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** Water that falls from a wooded cliff into a pool. */
export const waterfall: Setting = {
  kind: 'waterfall',
  words: ['falls', 'cataract', 'plunge pool'],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.5 : camera.angle === 'low' ? 0.74 : 0.64),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const side = Math.sign(light.from.x) || 1
    const random = stage.random('waterfall')
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.8)
    const ledge = horizon * random.between(0.24, 0.34)
    const wide = Math.min(unit * random.between(15, 26), width * 0.24)
    const x = width * (0.5 - side * random.between(0.02, 0.14)) - wide / 2
    paintCliff(context, stage, { ledge, from: x, to: x + wide })
    paintFall(context, stage, { x, y: ledge, width: wide, height: horizon - ledge + unit })
    paintMist(context, stage, { y: horizon, above: unit * 16, below: unit * 3, color: palette.haze, opacity: 0.55 })
    paintWater(context, stage, { top: horizon, bottom: height, mirror: 0.55, ripple: 0.7 })
    paintGlow(context, x + wide / 2, horizon + unit * 2, wide * 1.2, lighten(palette.haze, 0.4), 0.7)
    if (light.weather === 'clear') paintRays(context, stage, 0.08)
    if (!stage.afloat) paintBank(context, stage)
  },
  paintInFront(context, stage) {
    if (!isJungle(stage)) return
    paintTropicalLeaves(context, stage, 'front leaves', {
      near: 1,
      y: stage.height + stage.unit * 4,
      size: stage.unit * 22,
      count: 8,
      open: 0.66,
    })
  },
}

function paintCliff(context: Context, stage: Stage, fall: { ledge: number; from: number; to: number }): void {
  const { width, unit, palette, light, horizon } = stage
  const noise = createNoise(stage, 'cliff')
  const rock = mix(relight('#7a7468', light.time, light.weather), palette.middle, 0.4)
  const middle = (fall.from + fall.to) / 2
  const crest = createCrest(stage, 300, (x) => {
    const out = Math.abs(x - middle) / width
    const inside = x > fall.from && x < fall.to
    const rough = layered(noise, x / (unit * 14), 3, 4) * unit * 3.4
    return inside
      ? fall.ledge
      : fall.ledge - unit * 3 - noise(x / (unit * 30), 7) * unit * 5 + out ** 1.5 * horizon * 0.75 + rough
  })
  paintMountain(context, stage, 'cliff', {
    crest,
    bottom: horizon + unit * 2,
    fold: unit * 26,
    mist: 0.35,
    snowLine: 1,
    colors: {
      rockShadow: mix(rock, light.shadow, 0.22),
      rockLit: mix(lighten(rock, 0.05), light.key, 0.16 * light.strength),
      snowShadow: light.ambient,
      snowLit: lighten(light.key, 0.4),
      mist: palette.haze,
    },
  })
  const turf = createCrest(stage, 300, (x) => crest.heights[Math.round((x / width) * 300)]! - unit * 1.2)
  context.save()
  context.beginPath()
  context.rect(0, 0, fall.from, horizon)
  context.rect(fall.to, 0, width - fall.to, horizon)
  context.clip()
  const green = mix(palette.near, palette.ground, 0.4)
  for (const [depth, paint] of [
    [unit * 7, mix(green, palette.haze, 0.2)],
    [unit * 3.4, mix(lighten(green, 0.1), light.key, 0.24 * light.strength)],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    turf.heights.forEach((y, index) => {
      context.lineTo(index * turf.step, y)
    })
    for (let index = turf.heights.length - 1; index >= 0; index--) {
      const x = index * turf.step
      context.lineTo(x, turf.heights[index]! + depth * (0.5 + 0.6 * noise(x / (unit * 3), 21)))
    }
    context.fill()
  }
  context.restore()
  const trees = placeAlong(stage, 'cliff trees', turf, { spacing: unit * 3, height: unit * 11, gaps: 0.2, sink: 0.12 })
  const apart = trees.filter(({ x }) => x < fall.from - unit * 2 || x > fall.to + unit * 2)
  paintConifers(context, stage, 'cliff trees', apart, treeColors(stage, 0.55))
  const foot = createCrest(stage, 120, (x) => horizon + unit - noise(x / (unit * 12), 33) * unit)
  const below = placeAlong(stage, 'foot trees', foot, { spacing: unit * 3.4, height: unit * 13, gaps: 0.12 })
  const clear = below.filter(({ x }) => x < fall.from - unit * 5 || x > fall.to + unit * 5)
  paintConifers(context, stage, 'foot trees', clear, treeColors(stage, 0.72))
}

function paintBank(context: Context, stage: Stage): void {
  const { height, horizon, unit, palette, light } = stage
  const room = height - horizon
  const bare = stage.scene.subjects.length === 0
  const crest = createHills(stage, 'pool bank', {
    base: horizon + room * (bare ? 0.82 : 0.44),
    swing: unit * 1.6,
    wavelength: unit * 60,
  })
  const land = mix(palette.near, palette.ground, 0.5)
  context.fillStyle = alpha(darken(land, 0.4), 0.3)
  paintLand(context, crest, height, mix(lighten(land, 0.06), light.key, 0.2 * light.strength), darken(land, 0.26))
  paintRocks(context, stage, 'pool rocks', {
    count: 9,
    size: unit * 6,
    crest,
    color: mix(relight('#8a8478', light.time, light.weather), palette.middle, 0.3),
  })
}
