import { paintClouds } from '../paint/clouds.ts'
import { paintFarHills, paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { paintGrove } from '../paint/grove.ts'
import { paintSky } from '../paint/sky.ts'
import { paintStream } from '../paint/stream.ts'
import type { Setting } from './setting.ts'

/** A stream that winds toward the viewer between green banks. */
export const river: Setting = {
  kind: 'river',
  words: ['brooklet', 'riverbed', 'waterway', 'bank of a river'],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.68 : 0.5,
  paintBehind(context, stage) {
    const { horizon, unit, height } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintFarHills(context, stage)
    paintRollingGround(context, stage, { trees: 1 })
    paintStream(context, stage)
    paintGrove(context, stage, {
      count: 5,
      y: horizon + (height - horizon) * 0.14,
      height: unit * 26,
      near: 0.66,
      edges: true,
    })
  },
  paintInFront(context, stage) {
    if (!stage.afloat) paintFlowerFoot(context, stage)
  },
}
