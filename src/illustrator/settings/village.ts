import { paintClouds } from '../paint/clouds.ts'
import { paintBeyond } from '../paint/country-far.ts'
import { paintFarHills, paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { hasGreatCone, paintGreatCone } from '../paint/great-cone.ts'
import { paintGrove } from '../paint/grove.ts'
import { paintFarChurch, paintFarHouse } from '../paint/houses.ts'
import { paintWindingPath } from '../paint/path-way.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** A handful of houses around a church, in the fold of the hills. */
export const village: Setting = {
  kind: 'village',
  words: ['settlement', 'cottages', 'townlet', 'countryside village'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.38 : camera.angle === 'low' ? 0.68 : 0.54,
  paintBehind(context, stage) {
    const { horizon, unit, height } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const said = stage.scene.setting.features.join(' ')
    if (hasGreatCone(stage))
      paintGreatCone(context, stage, { x: stage.width * 0.42, base: horizon + unit, height: horizon * 0.56 })
    else if (/mountain|\balps?\b|alpine|swiss|himalaya|nepal|tibet|austria|norw/.test(said))
      paintBeyond(context, stage, 'peaks')
    else paintFarHills(context, stage)
    paintRollingGround(context, stage, { trees: 0.5 })
    paintWindingPath(context, stage)
    paintHouses(context, stage)
    paintGrove(context, stage, {
      count: 6,
      y: horizon + (height - horizon) * 0.2,
      height: unit * 17,
      near: 0.66,
      edges: true,
    })
  },
  paintInFront(context, stage) {
    paintFlowerFoot(context, stage)
  },
}

function paintHouses(context: Context, stage: Stage): void {
  const { width, height, horizon, unit } = stage
  const random = stage.random('village')
  const room = height - horizon
  const side = Math.sign(stage.light.from.x) || 1
  for (const row of [0, 1]) {
    const y = horizon + room * (0.05 + row * 0.09)
    const size = unit * (7.5 + row * 4.5)
    if (row === 1)
      paintFarChurch(context, stage, { x: width * (0.5 - side * 0.2), y: y - unit, width: size * 1.1 }, 0.6)
    for (let x = size * random.next(); x < width; x += size * random.between(1.05, 2.2)) {
      if (row === 1 && Math.abs(x / width - 0.5) < 0.12) continue
      paintFarHouse(
        context,
        stage,
        `house${row}/${Math.round(x / size)}`,
        { x, y: y + random.between(-0.6, 0.8) * unit, width: size * random.between(0.85, 1.2) },
        0.4 + row * 0.4,
      )
    }
  }
}
