import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintCypresses } from '../paint/cypress.ts'
import { paintFarHills, paintFlowerFoot } from '../paint/grassland.ts'
import { paintFlowers, paintGrass } from '../paint/ground-cover.ts'
import { paintFarHouse } from '../paint/houses.ts'
import { knollTop, paintKnoll } from '../paint/knoll.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { type Crest, createCrest, createLandPath, crestAt, paintLand, paintMist } from '../paint/terrain.ts'
import { paintTree } from '../paint/tree-kinds.ts'
import type { TreePlace } from '../paint/trees.ts'
import { isUponHeight } from '../scene/upon-height.ts'
import type { Setting } from './setting.ts'

/** Round hills one behind the other, with fields, lines of trees and a house on them; the nearest is one to stand on. */
export const hills: Setting = {
  kind: 'hills',
  words: ['knoll', 'hillock', 'downland', 'rolling hills', 'green hills'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.42 : camera.angle === 'low' ? 0.7 : 0.6,
  height: ({ setting }) =>
    isUponHeight(setting)
      ? { left: 0.26, right: 0.74, farthest: knollTop + 0.02, nearest: knollTop + 0.04 }
      : undefined,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, palette } = stage
    const said = stage.scene.setting.features.join(' ')
    const random = stage.random('hills')
    const tuscan = /tuscan|tuscany|cypress|ital/.test(said)
    const form = random.pick(['fields', 'bare', 'woods'] as const)
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintFarHills(context, stage)
    const side = Math.sign(light.from.x) || 1
    const room = height - horizon
    for (let layer = 0; layer < 3; layer++) {
      const crest = roundHill(stage, `hill${layer}`, {
        top: horizon - unit * 5 + room * layer * 0.15,
        swing: unit * (5 + layer * 3),
        at: 0.5 + side * [0.22, -0.26, 0.34][layer]! + random.between(-0.06, 0.06),
      })
      paintHill(context, stage, crest, layer, tuscan || form === 'fields')
      paintOn(context, stage, crest, layer, tuscan ? 'tuscan' : form)
    }
    const near = roundHill(stage, 'near hill', { top: horizon + room * 0.36, swing: unit * 8, at: 0.5 - side * 0.04 })
    paintHill(context, stage, near, 3, false)
    if (isUponHeight(stage.scene.setting)) paintKnoll(context, stage)
    if (stage.season !== 'winter' && light.time !== 'night')
      paintFlowers(context, stage, 'hill flowers', {
        top: horizon + room * 0.5,
        bottom: height,
        count: 200,
        colors: [mix(palette.accent, palette.ground, 0.2), mix('#fff6df', palette.ground, 0.16)],
      })
    if (light.time !== 'night') paintBirds(context, stage, 'larks', { x: width * 0.6, y: horizon * 0.4, count: 4 })
  },
  paintInFront: paintFlowerFoot,
}

/** One long back that rises to its top and falls away to both sides. */
function roundHill(stage: Stage, name: string, hill: { top: number; swing: number; at: number }): Crest {
  const { width, unit } = stage
  const broad = Math.max(width, unit * 100) * stage.random(name).between(0.34, 0.44)
  const waver = stage.random(`${name} waver`).between(0, 6)
  return createCrest(stage, 160, (x) => {
    const away = (x - width * hill.at) / broad
    return hill.top + hill.swing * (1 - Math.exp(-away * away)) * 1.5 + Math.sin(x / (unit * 17) + waver) * unit * 0.5
  })
}

function paintHill(context: Context, stage: Stage, crest: Crest, layer: number, striped: boolean): void {
  const { height, unit, palette, light, season, width } = stage
  const near = layer / 3
  const random = stage.random(`hill hue${layer}`)
  const hue = relight(random.pick(['#8fae4f', '#a9b657', '#7d9f4c', '#c2b45c']), light.time, light.weather)
  const own = season === 'winter' ? palette.ground : mix(palette.ground, hue, near < 1 ? 0.45 : 0.15)
  const color = mix(mix(own, palette.haze, 0.34 * (1 - near)), palette.near, near * 0.12)
  const lit = mix(lighten(color, 0.1), light.key, (light.time === 'day' ? 0.2 : 0.42) * light.strength)
  paintMist(context, stage, {
    y: Math.min(...crest.heights) + unit * 3,
    above: unit * 6,
    below: unit * 4,
    color: palette.haze,
    opacity: 0.4 * (1 - near),
  })
  paintLand(context, crest, height, lit, darken(mix(color, palette.near, 0.24), 0.04))
  if (striped && season !== 'winter') {
    // Rows that follow the back of the hill, closer together toward its crest.
    context.save()
    context.clip(createLandPath(crest, height))
    context.strokeStyle = alpha(darken(color, 0.2), 0.28)
    context.lineWidth = unit * 0.22
    for (let row = 1; row < 12; row++) {
      const down = unit * 0.7 * row ** 1.35
      context.beginPath()
      crest.heights.forEach((y, index) => {
        context.lineTo(index * crest.step, y + down)
      })
      context.stroke()
    }
    context.restore()
  }
  if (season === 'winter' || layer < 2) return
  const line = { step: crest.step, heights: crest.heights.map((y) => y + unit * 0.6) }
  paintGrass(context, stage, `hill grass${layer}`, {
    crest: line,
    height: unit * (0.5 + near),
    spacing: Math.max(unit * 0.9, width / 220),
    color: mix(lit, palette.near, 0.25),
    lit,
  })
}

/** What stands on the far hills: a line of cypresses to a house, hedges and trees, or a wood along the top. */
function paintOn(
  context: Context,
  stage: Stage,
  crest: Crest,
  layer: number,
  form: 'tuscan' | 'fields' | 'bare' | 'woods',
): void {
  const { width, unit } = stage
  const random = stage.random(`on hill${layer}`)
  const on = (share: number, height: number, down = 0): TreePlace => {
    const x = share * width
    return { x, y: crestAt(crest, x) + unit * (0.5 + down), height }
  }
  const near = 0.5 + layer * 0.22
  if (form === 'tuscan') {
    if (layer === 1) {
      const place = on(random.between(0.26, 0.36), 0, 0.4)
      paintFarHouse(context, stage, 'farmhouse', { x: place.x, y: place.y, width: unit * 10 }, 0.8)
    }
    const from = random.between(0.05, 0.5)
    const count = 5 + layer * 2
    paintCypresses(
      context,
      stage,
      Array.from({ length: count }, (_, index) => {
        const share = from + (index / count) * random.between(0.38, 0.44)
        return on(share, unit * (6.5 + layer * 5) * random.between(0.8, 1.2), layer * 0.6)
      }),
    )
    return
  }
  const count = form === 'woods' ? 13 : form === 'bare' ? 3 : 7
  const from = random.between(-0.1, 0.5)
  for (let tree = 0; tree < count; tree++) {
    const share = from + (tree / count) * (form === 'woods' ? 0.7 : 0.9) + random.between(-0.03, 0.03)
    const kind = random.pick(['oak', 'oak', 'orchard', 'poplar'] as const)
    const tall = unit * (5.5 + layer * 4) * random.between(0.8, 1.3)
    paintTree(context, stage, `hill tree ${layer}/${tree}`, on(share, tall, random.between(0, 2)), kind, near)
  }
}
