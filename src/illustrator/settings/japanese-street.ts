import { paintClouds } from '../paint/clouds.ts'
import { paintSky } from '../paint/sky.ts'
import { japaneseManner, type StreetManner } from '../paint/street-manners.data.ts'
import { paintStreetView } from '../paint/street-view.ts'
import type { Setting } from './setting.ts'

/** As by a station in Tokyo: taller, and signs up every front. */
const neonManner: StreetManner = { ...japaneseManner, roof: 'flat', storeys: [3, 7], neon: true, ground: 'asphalt' }

/** Wooden houses with tiled eaves and paper windows, lanterns, a pagoda. */
export const japaneseStreet: Setting = {
  kind: 'japanese-street',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.58),
  paintBehind(context, stage) {
    paintSky(context, stage)
    paintClouds(context, stage, stage.horizon * 0.9)
    const neon = stage.scene.setting.features.some((feature) => /neon/.test(feature))
    paintStreetView(context, stage, neon ? neonManner : japaneseManner)
  },
}
