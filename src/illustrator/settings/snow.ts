import { paintClouds } from '../paint/clouds.ts'
import { lighten, mix } from '../paint/color.ts'
import { paintFarHills, paintRollingGround } from '../paint/grassland.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** Snow fields with firs, whatever the season says. */
export const snow: Setting = {
  kind: 'snow',
  words: ['snowscape', 'snowdrift', 'ski resort', 'ice sheet', 'frozen lake'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.7 : 0.54,
  paintBehind(context, stage) {
    const { palette, light } = stage
    const white = mix(
      relight('#eef4fa', light.time, light.weather),
      lighten(light.ambient, light.time === 'night' ? 0 : 0.3),
      0.5,
    )
    const cold: Stage = { ...stage, season: 'winter', palette: { ...palette, ground: white } }
    paintSky(context, cold)
    paintClouds(context, cold, stage.horizon * 0.96)
    paintFarHills(context, cold)
    paintRollingGround(context, cold, { trees: 1.5, color: white })
  },
}
