import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { darken, lighten, mix } from '../paint/color.ts'
import { paintFlowers, paintGrass, paintRocks } from '../paint/ground-cover.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise } from '../paint/noise.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import {
  type Crest,
  createCrest,
  createHills,
  createMassif,
  crestAt,
  paintLand,
  paintMist,
  type Summit,
} from '../paint/terrain.ts'
import { paintConifers, placeAlong, treeColors } from '../paint/trees.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** Summits over layered ridges, with a lake or a meadow at their feet and pines in front. */
export const mountains: Setting = {
  kind: 'mountains',
  words: [
    'mountain',
    'mountains',
    'mountain landscape',
    'peak',
    'summit',
    'alps',
    'ridge',
    'hill',
    'hills',
    'highland',
    'valley',
    'fjord',
    'canyon',
    'volcano',
    'cliff',
    'landscape',
    'scenery',
    'nature',
  ],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera, aspect) => {
    const base = aspect < 0.8 ? 0.62 : 0.6
    return camera.angle === 'high' || camera.shot === 'aerial' ? 0.42 : camera.angle === 'low' ? 0.7 : base
  },
  paintBehind(context, stage) {
    const { unit, horizon } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintFarRidges(context, stage)
    paintSummits(context, stage)
    paintForestedRidges(context, stage)
    if (hasLake(stage)) {
      paintLake(context, stage)
      paintShore(context, stage)
    } else {
      paintMeadow(context, stage)
    }
    const random = stage.random('birds')
    if (stage.light.time !== 'night' && stage.light.weather !== 'storm') {
      paintBirds(context, stage, 'flock', {
        x: stage.width * (stage.light.from.x < 0 ? random.between(0.36, 0.46) : random.between(0.54, 0.64)),
        y: horizon * random.between(0.3, 0.42) + unit * 2,
        count: random.integer(4, 7),
      })
    }
  },
}

function hasLake(stage: Stage): boolean {
  const { features } = stage.scene.setting
  if (features.some((feature) => /lake|river|water|fjord|reflection/.test(feature))) return true
  return stage.scene.subjects.length === 0 && !features.some((feature) => /meadow|desert|valley|field/.test(feature))
}

function paintFarRidges(context: Context, stage: Stage): void {
  const { palette, horizon, unit, width } = stage
  const tall = Math.min(horizon, width * 0.9)
  for (let layer = 0; layer < 2; layer++) {
    const base = horizon - tall * (0.17 - layer * 0.05)
    const color = mix(mix(palette.skyHorizon, palette.haze, 0.5), palette.far, 0.42 + layer * 0.3)
    const crest = createHills(stage, `far${layer}`, {
      base,
      swing: tall * 0.13,
      wavelength: unit * (46 - layer * 8),
      jagged: 0.75,
    })
    paintLand(context, crest, horizon, color, mix(color, palette.haze, 0.85))
  }
}

function paintSummits(context: Context, stage: Stage): void {
  const { palette, horizon, width, light, season } = stage
  const random = stage.random('summits')
  const side = Math.sign(light.from.x) || 1
  const tall = Math.min(horizon * 0.72, width * 0.62)
  // The great summit stands on the third away from the sun, lesser ones step down toward it.
  const main = width * (0.5 - side * random.between(0.13, 0.2))
  const reach = tall * random.between(1.05, 1.35)
  const summits: Summit[] = [{ x: main, height: tall * random.between(0.92, 1), reach }]
  const pace = tall * 0.62
  for (const direction of [-1, 1]) {
    let x = main
    for (let step = 0; step < 12; step++) {
      x += direction * pace * random.between(0.75, 1.35)
      if (x < -reach || x > width + reach) break
      const share = direction === side ? random.between(0.3, 0.55) : random.between(0.42, 0.76)
      summits.push({ x, height: tall * share, reach: reach * random.between(0.55, 0.85) })
    }
  }
  const crest = createMassif(stage, 'massif', horizon, summits)
  const shade = mix(palette.middle, light.shadow, 0.25)
  const strong = 0.25 + 0.75 * light.strength
  paintMountain(context, stage, 'face', {
    crest,
    bottom: horizon + stage.unit * 2,
    fold: tall * 0.26,
    mist: 0.9,
    snowLine: snowLineOf(stage, season),
    colors: {
      rockShadow: mix(shade, palette.haze, 0.12),
      rockLit: mix(mix(palette.middle, palette.haze, 0.25), light.key, 0.52 * strong),
      snowShadow: mix(mix(light.ambient, palette.middle, 0.36), palette.far, 0.25),
      snowLit: mix(lighten(light.ambient, 0.5), lighten(light.key, 0.42), 0.35 + 0.6 * strong),
      mist: palette.haze,
    },
  })
}

function snowLineOf(stage: Stage, season: Stage['season']): number {
  const { features } = stage.scene.setting
  if (season === 'winter' || features.some((feature) => /snow|ice|icy/.test(feature))) return 0.12
  if (features.some((feature) => /volcano|canyon|desert|green|hill/.test(feature))) return 1
  return stage.random('snow line').between(0.36, 0.52)
}

function paintForestedRidges(context: Context, stage: Stage): void {
  const { palette, horizon, unit, width } = stage
  const tall = Math.min(horizon, width)
  for (let layer = 0; layer < 3; layer++) {
    const near = layer / 2
    const base = horizon - tall * (0.085 - near * 0.075)
    const crest = createHills(stage, `forested${layer}`, {
      base,
      swing: tall * (0.075 - near * 0.03),
      wavelength: unit * (64 + layer * 14),
      jagged: 0.2,
    })
    const color = mix(mix(palette.far, palette.haze, 0.1), palette.middle, 0.35 + near * 0.65)
    const colors = treeColors(stage, 0.25 + near * 0.3)
    paintMist(context, stage, {
      y: base + unit * 1,
      above: unit * 7,
      below: unit * 8,
      color: palette.haze,
      opacity: 0.75 - near * 0.2,
    })
    const trees = placeAlong(stage, `trees${layer}`, crest, {
      spacing: unit * (0.72 + near * 0.4),
      height: unit * (1.9 + near * 1.9),
      gaps: 0.12,
    })
    paintConifers(context, stage, `pines${layer}`, trees, { dark: color, lit: mix(color, colors.lit, 0.5) })
    paintLand(context, crest, horizon + unit * 2, color, mix(color, palette.haze, 0.7 - near * 0.35))
  }
}

function paintLake(context: Context, stage: Stage): void {
  const { horizon, height, unit, palette } = stage
  paintMist(context, stage, {
    y: horizon + unit * 0.4,
    above: unit * 6,
    below: unit * 2,
    color: palette.haze,
    opacity: 0.6,
  })
  const windy = stage.light.weather === 'storm' || stage.light.weather === 'rain'
  paintWater(context, stage, {
    top: horizon + unit * 0.5,
    bottom: height,
    mirror: windy ? 0.45 : 0.92,
    ripple: windy ? 1 : 0.42,
  })
  paintMist(context, stage, {
    y: horizon + unit * 1.2,
    above: unit * 3,
    below: unit * 5,
    color: palette.haze,
    opacity: 0.34,
  })
}

/** The near bank: higher at the side away from the sun, where the pines stand and frame the picture. */
function paintShore(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light, horizon } = stage
  const side = Math.sign(light.from.x) || 1
  const noise = createNoise(stage, 'shore')
  const room = height - horizon
  const crowded = stage.scene.subjects.length > 0
  const bank = (x: number): number => {
    const away = (x / width - 0.5) * side
    const rise = Math.max(0, 0.18 - away) ** 1.6 * 1.1 + Math.max(0, away - 0.34) ** 1.5 * 1.6
    const flat = crowded ? 0.42 : 0.06
    return height - room * (flat + rise * 0.6) - noise((x / unit) * 0.035, 4) * unit * 1.6
  }
  const crest = createCrest(stage, 200, bank)
  const colors = treeColors(stage, 1)
  const land = mix(palette.near, palette.ground, crowded ? 0.35 : 0.08)
  paintGroveAndGrass(context, stage, crest, colors, land, side)
}

function paintMeadow(context: Context, stage: Stage): void {
  const { horizon, height, unit, palette, light, season } = stage
  const side = Math.sign(light.from.x) || 1
  const room = height - horizon
  for (let layer = 0; layer < 4; layer++) {
    const near = layer / 3
    const crest = createHills(stage, `meadow${layer}`, {
      base: horizon + unit * 0.6 + room * (0.02 + near ** 1.4 * 0.5),
      swing: room * 0.07,
      wavelength: unit * (70 + layer * 30),
    })
    const color = mix(mix(palette.ground, palette.haze, 0.5 - near * 0.42), palette.near, near * 0.34)
    paintLand(context, crest, height, mix(color, light.key, 0.22 * light.strength), mix(color, palette.near, 0.35))
    if (layer === 1 || layer === 2) {
      const trees = placeAlong(stage, `grove${layer}`, crest, {
        spacing: unit * 2.2,
        height: unit * (3 + layer * 2),
        gaps: 0.62,
      })
      paintConifers(context, stage, `grove${layer}`, trees, treeColors(stage, 0.45 + layer * 0.16))
    }
  }
  if (season !== 'winter' && light.time !== 'night') {
    paintFlowers(context, stage, 'flowers', {
      top: horizon + room * 0.4,
      bottom: height,
      count: 240,
      colors: [mix(palette.accent, palette.ground, 0.25), mix(lighten(palette.accent, 0.5), palette.ground, 0.2)],
    })
  }
  const crest = createHills(stage, 'front', { base: height - room * 0.05, swing: room * 0.03, wavelength: unit * 60 })
  if (stage.scene.subjects.length === 0) {
    paintGroveAndGrass(context, stage, crest, treeColors(stage, 1), palette.near, side)
  }
}

function paintGroveAndGrass(
  context: Context,
  stage: Stage,
  crest: Crest,
  colors: { dark: string; lit: string },
  land: string,
  side: number,
): void {
  const { width, height, unit, horizon } = stage
  const random = stage.random('grove')
  const room = height - horizon
  const tallest = Math.min(height * 0.52, width * 0.62)
  const trees = []
  // Tall at the frame's edge away from the sun and falling inward; two or three low ones across.
  const count = Math.max(3, Math.round((width * 0.3) / (tallest * 0.14)))
  for (let index = 0; index < Math.min(9, count); index++) {
    const share = index / Math.min(9, count)
    const x = width * (0.5 - side * (0.515 - share * 0.27)) + random.between(-1, 1) * unit * 1.4
    trees.push({ x, y: crestAt(crest, x) + unit * 1.2, height: tallest * (1 - share * 0.74) * random.between(0.72, 1) })
  }
  for (let index = 0; index < 3; index++) {
    const x = width * (0.5 + side * (0.5 - index * 0.045)) + random.between(-1, 1) * unit
    trees.push({ x, y: crestAt(crest, x) + unit, height: tallest * random.between(0.2, 0.42) * (1 - index * 0.2) })
  }
  trees.sort((a, b) => a.y - b.y)
  paintConifers(context, stage, 'front pines', trees, colors, darken(colors.dark, 0.15))
  paintLand(context, crest, height, land, darken(land, 0.25))
  paintRocks(context, stage, 'shore rocks', { count: 7, size: unit * 4.5, crest, color: mix(land, colors.dark, 0.5) })
  paintGrass(context, stage, 'shore grass', {
    crest,
    height: Math.min(unit * 3.2, room * 0.12),
    spacing: unit * 0.5,
    color: mix(land, colors.dark, 0.6),
    lit: mix(colors.dark, colors.lit, 0.6),
  })
}
