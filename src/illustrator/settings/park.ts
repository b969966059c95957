import { paintClouds } from '../paint/clouds.ts'
import { darken, lighten, mix, saturate } from '../paint/color.ts'
import { paintFarHills, paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { treeLeafColor } from '../paint/palette.ts'
import { paintWindingPath } from '../paint/path-way.ts'
import { paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintLand, paintMist } from '../paint/terrain.ts'
import { paintBroadleaf, treeColors } from '../paint/trees.ts'
import { traceLens } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** Lawns and old trees, a winding path, roofs far behind. */
export const park: Setting = {
  kind: 'park',
  words: ['lawn park', 'picnic ground', 'recreation ground', 'sports field'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.7 : 0.53,
  paintBehind(context, stage) {
    const { horizon, unit, palette } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const beyond = stage.random('beyond the park').pick(['town', 'town', 'hills', 'woods'] as const)
    if (beyond === 'hills') paintFarHills(context, stage)
    else if (beyond === 'woods') paintDistantWoods(context, stage)
    else
      paintSkyline(context, stage, 'park town', {
        base: horizon + unit,
        tall: 0.3,
        color: mix(palette.far, palette.haze, 0.45),
        lights: 0.4,
      })
    paintMist(context, stage, { y: horizon, above: unit * 9, below: unit * 2, color: palette.haze, opacity: 0.6 })
    paintGrove(context, stage, { count: 13, y: horizon + unit * 1.5, height: unit * 15, near: 0.42 })
    paintRollingGround(context, stage, { trees: 0 })
    const walk = stage.random('park walk').pick(['path', 'path', 'pond', 'lawn'] as const)
    if (walk === 'path') paintWindingPath(context, stage)
    else if (walk === 'pond') paintPond(context, stage)
    paintGrove(context, stage, {
      count: 4,
      y: horizon + (stage.height - horizon) * 0.14,
      height: unit * 33,
      near: 0.7,
      edges: true,
    })
  },
  paintInFront(context, stage) {
    paintFlowerFoot(context, stage)
  },
}

/** A dark line of treetops far behind. */
function paintDistantWoods(context: Context, stage: Stage): void {
  const { horizon, unit, palette } = stage
  for (const [layer, share] of [0.3, 0.62].entries()) {
    const color = mix(mix(palette.far, palette.haze, 0.3), palette.middle, share)
    const crest = createHills(stage, `woods${layer}`, {
      base: horizon - unit * (9 - layer * 3.4),
      swing: unit * 2.6,
      wavelength: unit * (11 - layer * 3),
      jagged: 0.16,
    })
    paintLand(context, crest, horizon + unit * 4, color, mix(color, palette.haze, 0.55))
  }
}

/** A still pond on the lawn that holds the sky. */
function paintPond(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const room = height - horizon
  const side = Math.sign(light.from.x) || 1
  const x = width * (0.5 + side * 0.2)
  const y = horizon + room * 0.34
  const wide = Math.min(width * 0.34, unit * 52)
  const tall = Math.min(room * 0.12, wide * 0.24)
  const shape = (grow: number, lift: number): void => {
    context.beginPath()
    context.moveTo(x - wide * grow, y + lift)
    context.bezierCurveTo(
      x - wide * 0.9 * grow,
      y - tall * 1.3 * grow,
      x + wide * 0.5,
      y - tall * 1.5 * grow,
      x + wide * grow,
      y - tall * 0.2,
    )
    context.bezierCurveTo(
      x + wide * 1.1 * grow,
      y + tall * grow,
      x - wide * 0.2,
      y + tall * 1.5 * grow,
      x - wide * grow,
      y + lift,
    )
    context.fill()
  }
  context.fillStyle = mix(palette.ground, palette.near, 0.5)
  shape(1.06, 0)
  const water = context.createLinearGradient(0, y - tall, 0, y + tall)
  water.addColorStop(0, mix(palette.skyHorizon, palette.water, 0.2))
  water.addColorStop(1, mix(palette.skyMiddle, palette.water, 0.6))
  context.fillStyle = water
  shape(1, unit * 0.4)
  const random = stage.random('pond')
  context.fillStyle = lighten(palette.skyHorizon, 0.3)
  context.globalAlpha = 0.55
  context.beginPath()
  for (let line = 0; line < 22; line++) {
    const out = random.between(-0.75, 0.75)
    traceLens(
      context,
      x + out * wide,
      y + random.between(-0.8, 0.8) * tall * (1 - Math.abs(out)),
      unit * random.between(2, 9),
      unit * 0.2,
    )
  }
  context.fill()
  context.globalAlpha = 1
}

/** A row of broadleaf trees; `edges` keeps the middle open. */
export function paintGrove(
  context: Context,
  stage: Stage,
  options: { count: number; y: number; height: number; near: number; edges?: boolean },
): void {
  const { width, unit, light, season } = stage
  const random = stage.random(`grove${options.near}`)
  const colors = treeColors(stage, options.near)
  const count = Math.max(options.edges ? 4 : 6, Math.round((options.count * width) / (unit * 178)))
  for (let index = 0; index < count; index++) {
    const share = (index + random.between(0.2, 0.8)) / count
    if (options.edges && Math.abs(share - 0.5) < 0.27) continue
    const own = treeLeafColor(stage, stage.random(`leaf${options.near}/${index}`))
    const leaf =
      season === 'winter'
        ? mix(colors.dark, '#e6edf4', 0.4)
        : saturate(mix(colors.dark, own, (0.86 - light.strength * 0.06) * random.between(0.8, 1.1)), 1.06)
    paintBroadleaf(
      context,
      stage,
      `grove${options.near}/${index}`,
      {
        x: share * width,
        y: options.y + unit * random.between(0, 2),
        height: options.height * random.between(0.75, 1.15),
      },
      {
        crown: leaf,
        lit: mix(lighten(leaf, 0.12), light.key, 0.3 * light.strength),
        trunk: darken(mix(colors.dark, '#5a4232', 0.4), 0.12),
      },
    )
  }
}
