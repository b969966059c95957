import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFlowerFoot } from '../paint/grassland.ts'
import { paintFlowers, paintGrass } from '../paint/ground-cover.ts'
import { localColors } from '../paint/palette.data.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, createLandPath, paintMist } from '../paint/terrain.ts'
import { paintTree, type TreeKind } from '../paint/tree-kinds.ts'
import type { Setting } from './setting.ts'

/** Islands of rock that hang in the sky with trees on them and water that falls off their edges, above banks of cloud. */
export const floatingIslands: Setting = {
  kind: 'floating-islands',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.6),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light, season } = stage
    const random = stage.random('floating islands')
    paintSky(context, stage, { until: height * 0.86 })
    paintClouds(context, stage, height * 0.8)
    const turf =
      season === 'winter'
        ? palette.ground
        : mix(relight(random.pick(localColors.land[season]).ground, light.time, light.weather), palette.near, 0.1)
    const side = random.pick([-1, 1])
    const kind = random.pick(['oak', 'birch', 'poplar', 'willow'] as const)
    const crowded = stage.scene.subjects.length > 0
    for (const [index, [out, up, size]] of (
      [
        [-0.06, 0.36, 12],
        [0.4, 0.27, 15],
        [-0.36, crowded ? 0.62 : 0.5, 24],
        crowded ? [0.3, 0.72, 34] : [0.06, 0.92, 54],
      ] as const
    ).entries()) {
      paintMist(context, stage, {
        y: height * 0.84,
        above: unit * 18,
        below: unit * 6,
        color: palette.haze,
        opacity: 0.14,
      })
      paintIsland(context, stage, turf, kind, {
        name: `island ${index}`,
        x: width * (0.5 + side * (out + random.between(-0.04, 0.04))),
        y: horizon * up,
        wide: Math.min(unit * size, width * 0.6),
        near: 0.25 + index * 0.2,
      })
    }
    paintBank(context, stage)
    if (light.time !== 'night')
      paintBirds(context, stage, 'island birds', { x: width * 0.5, y: horizon * 0.5, count: 5 })
    if (crowded) paintGround(context, stage, turf)
  },
  paintInFront(context, stage) {
    if (stage.scene.subjects.length > 0) paintFlowerFoot(context, stage)
  },
}

function paintIsland(
  context: Context,
  stage: Stage,
  turf: string,
  kind: TreeKind,
  island: { name: string; x: number; y: number; wide: number; near: number },
): void {
  const { palette, light, unit } = stage
  const { name, x, y, wide, near } = island
  const random = stage.random(name)
  const haze = 0.55 * (1 - near)
  const rock = mix(relight('#8d7a6c', light.time, light.weather), palette.haze, haze)
  const side = light.from.x < 0 ? -1 : 1
  const half = wide / 2
  const deep = wide * random.between(0.6, 0.85)
  const edge = Array.from({ length: 15 }, (_, index): [number, number] => {
    const share = index / 14
    const root = 1 - Math.abs(share * 2 - 1) ** 0.8
    return [x + half - wide * share, y + wide * 0.05 + deep * root * random.between(0.55, 1)]
  })
  const fall = random.chance(0.75) ? x + random.pick([-1, 1]) * half * random.between(0.3, 0.62) : undefined
  const body = context.createLinearGradient(x - half, y, x + half, y)
  body.addColorStop(side < 0 ? 0 : 1, mix(lighten(rock, 0.1), light.key, 0.3 * light.strength))
  body.addColorStop(side < 0 ? 1 : 0, mix(darken(rock, 0.2), light.shadow, 0.3))
  context.fillStyle = body
  context.beginPath()
  context.moveTo(x - half, y)
  context.lineTo(x + half, y)
  for (const [px, py] of edge) context.lineTo(px, py)
  context.fill()
  context.fillStyle = alpha(darken(rock, 0.34), 0.4)
  context.beginPath()
  edge.forEach(([px, py], index) => {
    if (index % 2 === 1 || index === 0) return
    context.moveTo(px, py)
    context.lineTo(px + wide * 0.05, y + wide * 0.06)
    context.lineTo(px - wide * 0.03, y + wide * 0.06)
  })
  context.fill()
  const green = mix(turf, palette.haze, haze)
  context.fillStyle = darken(green, 0.2)
  context.beginPath()
  context.moveTo(x - half * 1.04, y - wide * 0.01)
  for (let step = 0; step <= 20; step++) {
    const share = step / 20
    context.lineTo(x - half * 1.04 + wide * 1.04 * share, y + wide * (0.05 + 0.05 * Math.abs(Math.sin(step * 2.3 + x))))
  }
  context.fill()
  context.fillStyle = mix(lighten(green, 0.06), light.key, 0.22 * light.strength)
  context.beginPath()
  context.ellipse(x, y, half * 1.04, wide * 0.075, 0, 0, 7)
  context.fill()
  if (fall !== undefined) {
    const long = deep * 1.7
    const water = context.createLinearGradient(0, y, 0, y + long)
    water.addColorStop(0, mix(relight('#eaf7fd', light.time, light.weather), palette.haze, haze))
    water.addColorStop(0.6, alpha(palette.skyHorizon, 0.7))
    water.addColorStop(1, alpha(palette.skyHorizon, 0))
    context.fillStyle = water
    context.beginPath()
    context.moveTo(fall - wide * 0.03, y + wide * 0.02)
    context.quadraticCurveTo(fall, y - wide * 0.01, fall + wide * 0.03, y + wide * 0.02)
    context.lineTo(fall + wide * 0.05, y + long)
    context.lineTo(fall - wide * 0.05, y + long)
    context.fill()
    paintGlow(context, fall, y + long * 0.86, wide * 0.2, palette.skyHorizon, 0.4)
  }
  const trees = Math.max(2, Math.round(wide / (unit * 7)))
  for (let tree = 0; tree < trees; tree++) {
    const out = ((tree + random.between(0.15, 0.85)) / trees - 0.5) * 1.5
    paintTree(
      context,
      stage,
      `${name} ${tree}`,
      { x: x + out * half, y: y + wide * random.between(-0.02, 0.03), height: wide * random.between(0.26, 0.5) },
      kind,
      near,
    )
  }
}

/** Cloud below, in two banks. */
function paintBank(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light } = stage
  const random = stage.random('cloud floor')
  for (const [layer, y] of [height * 0.84, height * 0.93].entries()) {
    const color = mix(
      palette.haze,
      lighten(light.key, light.time === 'day' ? 0.6 : 0.2),
      light.time === 'night' ? 0.1 : 0.45,
    )
    const puffs: [number, number, number][] = []
    for (let x = -unit * 6; x < width + unit * 6; x += unit * random.between(4, 9))
      puffs.push([x, y + unit * random.between(-1, 3), unit * random.between(5, 10 + layer * 4)])
    for (const [paint, shift, size] of [
      [mix(color, palette.skyMiddle, 0.4 - layer * 0.14), 0, 1],
      [alpha(lighten(color, 0.2), 0.5), 0.22, 0.7],
    ] as const) {
      context.fillStyle = paint
      context.beginPath()
      for (const [x, cy, radius] of puffs) {
        const lift = cy - radius * shift
        context.moveTo(x + radius * size, lift)
        context.arc(x, lift, radius * size, 0, 7)
      }
      if (shift === 0) context.rect(0, y + unit * 2, width, height)
      context.fill()
    }
  }
}

/** The near island, for whoever stands in the picture. */
function paintGround(context: Context, stage: Stage, turf: string): void {
  const { width, height, horizon, unit, palette, light, season } = stage
  const crest = createHills(stage, 'own island', {
    base: horizon + (height - horizon) * 0.24,
    swing: unit * 2,
    wavelength: unit * 50,
  })
  const ground = context.createLinearGradient(0, horizon, 0, height)
  ground.addColorStop(0, mix(lighten(turf, 0.06), light.key, 0.24 * light.strength))
  ground.addColorStop(1, darken(mix(turf, palette.near, 0.4), 0.1))
  context.fillStyle = ground
  context.fill(createLandPath(crest, height))
  if (season === 'winter') return
  paintGrass(context, stage, 'island grass', {
    crest,
    height: unit * 2.4,
    spacing: unit * 0.6,
    color: mix(turf, palette.near, 0.3),
    lit: mix(turf, light.key, 0.4 * light.strength),
  })
  paintFlowers(context, stage, 'island flowers', {
    top: horizon + (height - horizon) * 0.34,
    bottom: height,
    count: Math.min(300, width / unit),
    colors: [mix(palette.accent, turf, 0.1), lighten(palette.accent, 0.5)],
  })
}
