import { paintClouds } from '../paint/clouds.ts'
import { paintSky } from '../paint/sky.ts'
import type { Stage } from '../paint/stage.ts'
import { medinaManner, oldTownManner } from '../paint/street-manners.data.ts'
import { paintStreetView } from '../paint/street-view.ts'
import type { Setting } from './setting.ts'

/** A street of plastered houses with shutters, shops and lamps, and a church where it ends. */
export const oldTown: Setting = {
  kind: 'old-town',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.58),
  paintBehind(context, stage) {
    paintSky(context, stage)
    paintClouds(context, stage, stage.horizon * 0.9)
    paintStreetView(context, stage, isSouthern(stage) ? medinaManner : oldTownManner)
  },
}

const isSouthern = ({ scene }: Stage): boolean =>
  scene.setting.features.some((feature) =>
    /moroc|marrak|\bfez\b|casablanca|tunis|timbuktu|zanzibar|jaipur|delhi|varanasi|damascus|jerusalem|cairo|medina/.test(
      feature,
    ),
  )
