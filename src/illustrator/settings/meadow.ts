import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { paintFarHills, paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { paintSky } from '../paint/sky.ts'
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
    const { width, horizon, light } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintFarHills(context, stage)
    paintRollingGround(context, stage, { trees: 1 })
    if (light.time !== 'night') paintBirds(context, stage, 'larks', { x: width * 0.6, y: horizon * 0.4, count: 4 })
  },
  paintInFront(context, stage) {
    paintFlowerFoot(context, stage)
  },
}
