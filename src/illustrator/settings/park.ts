import { paintClouds } from '../paint/clouds.ts'
import { darken, lighten, mix, saturate } from '../paint/color.ts'
import { paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { treeLeafColor } from '../paint/palette.ts'
import { paintWindingPath } from '../paint/path-way.ts'
import { paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintMist } from '../paint/terrain.ts'
import { paintBroadleaf, treeColors } from '../paint/trees.ts'
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
    paintSkyline(context, stage, 'park town', {
      base: horizon + unit,
      tall: 0.3,
      color: mix(palette.far, palette.haze, 0.45),
      lights: 0.4,
    })
    paintMist(context, stage, { y: horizon, above: unit * 9, below: unit * 2, color: palette.haze, opacity: 0.6 })
    paintGrove(context, stage, { count: 13, y: horizon + unit * 1.5, height: unit * 15, near: 0.42 })
    paintRollingGround(context, stage, { trees: 0 })
    paintWindingPath(context, stage)
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
