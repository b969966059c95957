import { paintClouds } from '../paint/clouds.ts'
import { paintFarHills, paintRollingGround } from '../paint/grassland.ts'
import { paintRoadway } from '../paint/roadway.ts'
import { paintSky } from '../paint/sky.ts'
import type { Setting } from './setting.ts'

/** What of the ground is verge. */
const vergeShare = 0.3

/** A country road seen from its side, with open land behind. */
export const road: Setting = {
  kind: 'road',
  words: ['motorway', 'lane', 'roadside', 'route', 'byway'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.66 : 0.55),
  pavement: () => vergeShare,
  paintBehind(context, stage) {
    const { height, horizon, unit } = stage
    const room = height - horizon
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintFarHills(context, stage)
    const verge = horizon + room * vergeShare
    paintRollingGround(context, { ...stage, height: verge + unit * 10 }, { trees: 1.4 })
    paintRoadway(context, stage, { top: verge, shoulder: 'grass' })
  },
}
