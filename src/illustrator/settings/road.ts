import { paintClouds } from '../paint/clouds.ts'
import { composeCountry, paintCountry } from '../paint/country.ts'
import { isDrivenOn } from '../paint/driven.ts'
import { paintFarHills, paintRollingGround } from '../paint/grassland.ts'
import { paintRoadAhead } from '../paint/road-ahead.ts'
import { paintRoadway } from '../paint/roadway.ts'
import { paintSky } from '../paint/sky.ts'
import type { Setting } from './setting.ts'

/** What of the ground is verge. */
const vergeShare = 0.3

/** A country road: seen from its side where something drives on it, else running away to the horizon. */
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
    if (!isDrivenOn(stage)) {
      const country = composeCountry(stage, {
        beyond: ['hills', 'peaks', 'patchwork', 'woods', 'down', 'hamlet'],
        near: ['open'],
        trees: ['clumps', 'side', 'gate', 'few'],
      })
      paintCountry(context, stage, { ...country, near: [] }, { clumps: 1 })
      const said = stage.scene.setting.features.join(' ')
      const earth = /dirt|trail|path|track|country|gravel|lane/.test(said)
      paintRoadAhead(context, stage, {
        earth,
        broad: /highway|motorway|freeway/.test(said) ? 1.25 : earth ? 0.6 : 0.85,
      })
      return
    }
    paintFarHills(context, stage)
    const verge = horizon + room * vergeShare
    paintRollingGround(context, { ...stage, height: verge + unit * 10 }, { trees: 1.4 })
    paintRoadway(context, stage, { top: verge, shoulder: 'grass' })
  },
}
