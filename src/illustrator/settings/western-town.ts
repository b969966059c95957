import { paintClouds } from '../paint/clouds.ts'
import { paintSky } from '../paint/sky.ts'
import { westernManner } from '../paint/street-manners.data.ts'
import { paintStreetView } from '../paint/street-view.ts'
import type { Setting } from './setting.ts'

/** Board fronts and verandas along a dirt street, mesas behind. */
export const westernTown: Setting = {
  kind: 'western-town',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.58),
  paintBehind(context, stage) {
    paintSky(context, stage)
    paintClouds(context, stage, stage.horizon * 0.9)
    paintStreetView(context, stage, westernManner)
  },
}
