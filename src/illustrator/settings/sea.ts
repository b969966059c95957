import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { paintFarCoast, paintHeadland, paintLighthouse } from '../paint/coast.ts'
import { paintGreatWave } from '../paint/great-wave.ts'
import { paintShoreRocks } from '../paint/shore.ts'
import { paintSky } from '../paint/sky.ts'
import { paintSwell } from '../paint/swell.ts'
import { hasGreatWave } from '../scene/great-wave.ts'
import type { Setting } from './setting.ts'

/** Open water to the horizon, with a far coast, and a headland or a lighthouse when asked. */
export const sea: Setting = {
  kind: 'sea',
  words: ['seascape', 'open water', 'swell', 'surf', 'tide', 'fjord'],
  surface: 'water',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.3 : camera.angle === 'low' ? 0.62 : 0.5,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, scene } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const asked = (pattern: RegExp): boolean => scene.setting.features.some((feature) => pattern.test(feature))
    const rough =
      light.weather === 'storm' ? 1 : light.weather === 'rain' ? 0.65 : asked(/wave|rough|storm/) ? 0.8 : 0.3
    if (!asked(/open ocean|high seas/)) paintFarCoast(context, stage, horizon)
    paintSwell(context, stage, { top: horizon, bottom: height, rough })
    const isUnderWave = hasGreatWave(scene.setting)
    if (isUnderWave) paintGreatWave(context, stage)
    if (asked(/cliff|lighthouse|rock|island|cove|bay/) || (scene.subjects.length === 0 && !isUnderWave)) {
      const brow = paintHeadland(context, stage, horizon + unit * 3.4)
      if (asked(/lighthouse/)) paintLighthouse(context, stage, { ...brow, height: unit * 22 })
    }
    if (asked(/^rocks$/)) paintShoreRocks(context, stage, true)
    if (light.time !== 'night') {
      const random = stage.random('gulls')
      paintBirds(context, stage, 'gulls', {
        x: width * random.between(0.35, 0.65),
        y: horizon * random.between(0.4, 0.62),
        count: random.integer(3, 6),
      })
    }
  },
}
