import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { darken, lighten, mix } from '../paint/color.ts'
import { composeCountry, paintCountry } from '../paint/country.ts'
import { paintBeyond } from '../paint/country-far.ts'
import { cropOf, paintFlowerRows } from '../paint/flower-rows.ts'
import { paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { treeLeafColor } from '../paint/palette.ts'
import { paintShadow } from '../paint/shadow.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintBroadleaf } from '../paint/trees.ts'
import { paintWildFlowers, wildBloomOf } from '../paint/wild-flowers.ts'
import type { Setting } from './setting.ts'

/** Rolling grass under a wide sky, with far hills, clumps of trees and flowers. */
export const meadow: Setting = {
  kind: 'meadow',
  words: ['grassland', 'wildflower', 'rolling meadow', 'heath', 'moor', 'steppe'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.7 : 0.54,
  paintBehind(context, stage) {
    const { width, horizon, light, unit } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const crop = cropOf(stage)
    const country = composeCountry(stage, {
      beyond: ['hills', 'hills', 'peaks', 'patchwork', 'woods', 'hamlet', 'lake', 'down', 'down'],
      near: ['open', 'open', 'open', 'path', 'fence', 'rocks'],
      trees: ['clumps', 'clumps', 'side', 'row', 'few', 'gate'],
    })
    if (crop === undefined) paintCountry(context, stage, country, { clumps: 1 })
    else {
      paintBeyond(context, stage, country.beyond)
      const far = { ...stage, height: horizon + unit * 12 }
      paintRollingGround(context, far, { trees: 1.2 })
      paintFlowerRows(context, stage, crop, horizon + (stage.height - horizon) * 0.06)
    }
    const bloom = crop === undefined ? wildBloomOf(stage) : []
    if (bloom.length > 0) paintWildFlowers(context, stage, bloom, horizon + (stage.height - horizon) * 0.05)
    if (crop === undefined && bloom.length === 0 && stage.scene.subjects.length === 0) paintLoneTree(context, stage)
    if (light.time !== 'night') paintBirds(context, stage, 'larks', { x: width * 0.6, y: horizon * 0.4, count: 4 })
  },
  paintInFront(context, stage) {
    if (cropOf(stage) === undefined) paintFlowerFoot(context, stage)
  },
}

/** An old tree on the third away from the light: somewhere for the eye to rest when nothing else was asked for. */
function paintLoneTree(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, light, season, palette } = stage
  const side = Math.sign(light.from.x) || 1
  const y = horizon + (height - horizon) * 0.3
  const place = { x: width * (0.5 - side * 0.2), y, height: Math.min(unit * 44, y * 0.62, width * 0.5) }
  const leaf = mix(treeLeafColor(stage, stage.random('lone leaf')), palette.near, light.time === 'day' ? 0.1 : 0.4)
  paintShadow(
    context,
    stage,
    { x: place.x - place.height * 0.3, y: y - place.height, width: place.height * 0.6, height: place.height },
    'ground',
  )
  paintBroadleaf(context, stage, 'lone tree', place, {
    crown: season === 'winter' ? mix(leaf, '#e6edf4', 0.5) : leaf,
    lit: mix(lighten(leaf, 0.14), light.key, 0.34 * light.strength),
    trunk: darken(mix(palette.near, '#5a4232', 0.4), 0.2),
  })
}
