import { paintClouds } from '../paint/clouds.ts'
import { composeCountry, paintCountry } from '../paint/country.ts'
import { paintFlowerFoot } from '../paint/grassland.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { lampsBurn, paintStreetLamp } from '../paint/street-lamp.ts'
import type { Setting } from './setting.ts'

/** Lawns and old trees, a winding path or a pond, roofs or woods far behind. */
export const park: Setting = {
  kind: 'park',
  words: ['lawn park', 'picnic ground', 'recreation ground', 'sports field'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.7 : 0.53,
  paintBehind(context, stage) {
    paintSky(context, stage)
    paintClouds(context, stage, stage.horizon * 0.96)
    const country = composeCountry(stage, {
      beyond: ['town', 'town', 'hills', 'woods', 'woods', 'lake', 'down', 'hamlet'],
      near: ['path', 'path', 'pond', 'open', 'fence'],
      trees: ['gate', 'gate', 'side', 'row'],
    })
    paintCountry(context, stage, country, { clumps: 0.6 })
    paintLamps(context, stage)
  },
  paintInFront(context, stage) {
    paintFlowerFoot(context, stage)
  },
}

/** Two lamps on the lawn, one farther off than the other. */
function paintLamps(context: Context, stage: Stage): void {
  const { width, height, horizon, unit } = stage
  const random = stage.random('park lamps')
  if (!lampsBurn(stage) && random.chance(0.6)) return
  const side = random.pick([-1, 1])
  for (const [out, depth] of [
    [0.16, 0.1],
    [-0.36, 0.26],
  ] as const)
    paintStreetLamp(context, stage, {
      x: width * (0.5 + side * out),
      y: horizon + (height - horizon) * depth,
      height: unit * (16 + 60 * depth),
    })
}
