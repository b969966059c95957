import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { lighten, mix, saturate } from '../paint/color.ts'
import { hasGreatCone, paintGreatCone } from '../paint/great-cone.ts'
import { paintFlowers } from '../paint/ground-cover.ts'
import { knollTop, paintKnoll } from '../paint/knoll.ts'
import { foregroundOf, paintGroveAndGrass, paintIslet, paintShore } from '../paint/lake-shore.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise } from '../paint/noise.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import {
  type Crest,
  createCrest,
  createHills,
  createMassif,
  paintLand,
  paintMist,
  paintWisps,
  type Summit,
} from '../paint/terrain.ts'
import { paintConifers, placeAlong, treeColors } from '../paint/trees.ts'
import { paintWater } from '../paint/water.ts'
import { isUponHeight } from '../scene/upon-height.ts'
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
    'highland',
    'valley',
    'fjord',
    'canyon',
    'cliff',
    'landscape',
    'scenery',
    'nature',
    'northern light',
    'northern lights',
    'aurora',
    'aurora borealis',
  ],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera, aspect) => {
    const base = aspect < 0.8 ? 0.62 : 0.6
    return camera.angle === 'high' || camera.shot === 'aerial' ? 0.42 : camera.angle === 'low' ? 0.7 : base
  },
  height: ({ setting }) =>
    isUponHeight(setting)
      ? { left: 0.26, right: 0.74, farthest: knollTop + 0.02, nearest: knollTop + 0.04 }
      : undefined,
  paintBehind(context, stage) {
    const { unit, horizon } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintFarRidges(context, stage)
    if (hasGreatCone(stage)) {
      const tall = Math.min(horizon * 0.7, stage.width * 0.46)
      const side = Math.sign(stage.light.from.x) || 1
      paintGreatCone(context, stage, { x: stage.width * (0.5 - side * 0.1), base: horizon + unit, height: tall })
    } else paintSummits(context, stage)
    paintForestedRidges(context, stage)
    if (isUponHeight(stage.scene.setting)) {
      paintMeadow(context, stage)
      paintKnoll(context, stage)
    } else if (hasLake(stage)) {
      paintLake(context, stage)
      if (foregroundOf(stage) === 'islet') paintIslet(context, stage)
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
  if (stage.afloat) return true
  if (features.some((feature) => /lake|river|water|fjord|reflection|sea|ocean|coast/.test(feature))) return true
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
  const tall = Math.min(horizon * 0.74, width * 0.66)
  const form = random.pick(['spire', 'twin', 'range'] as const)
  // The great summit stands on the third away from the sun, lesser ones step down toward it.
  const main = width * (0.5 - side * random.between(0.13, 0.2))
  const reach = tall * random.between(1.05, 1.35)
  const summits: Summit[] = [{ x: main, height: tall * (form === 'range' ? 0.86 : 1), reach }]
  if (form === 'twin') {
    summits.push({
      x: main - side * reach * random.between(0.5, 0.7),
      height: tall * random.between(0.7, 0.82),
      reach: reach * 0.8,
    })
  }
  const pace = tall * (form === 'range' ? 0.46 : 0.6)
  for (const direction of [-1, 1]) {
    let x = main
    let ebb = form === 'range' ? 0.9 : 0.72
    for (let step = 0; step < 12; step++) {
      x += direction * pace * random.between(0.8, 1.4)
      if (x < -reach || x > width + reach) break
      // Toward the sun the range sinks, so that the light comes through.
      ebb = Math.max(0.3, ebb - (direction === side ? 0.13 : 0.07))
      summits.push({ x, height: tall * ebb * random.between(0.78, 1.08), reach: reach * random.between(0.6, 0.95) })
    }
  }
  const massif = createMassif(stage, 'massif', horizon, summits)
  const crest =
    light.disc === undefined || light.time === 'day' || light.time === 'night' ? massif : openToSun(stage, massif)
  const shade = saturate(mix(palette.middle, light.shadow, 0.4), 1.12)
  const strong = 0.25 + 0.75 * light.strength
  paintMountain(context, stage, 'face', {
    crest,
    bottom: horizon + stage.unit * 2,
    fold: tall * 0.26,
    mist: 0.8,
    snowLine: snowLineOf(stage, season),
    colors: {
      rockShadow: mix(shade, palette.haze, 0.06),
      rockLit: mix(mix(shade, palette.haze, 0.2), light.key, 0.5 * strong),
      snowShadow: saturate(mix(light.ambient, shade, 0.42), 1.2),
      snowLit: mix(lighten(light.ambient, 0.5), lighten(light.key, 0.42), 0.35 + 0.6 * strong),
      mist: palette.haze,
    },
  })
}

/** Lowers the range where the sun stands, so that half of it is seen over a saddle. */
function openToSun(stage: Stage, crest: Crest): Crest {
  const { width, height, horizon, unit, light } = stage
  const sunX = light.disc!.x * width
  const sunY = light.disc!.y * height + unit * 0.6
  return {
    step: crest.step,
    heights: crest.heights.map((y, index) => {
      const away = Math.abs(index * crest.step - sunX) / (unit * 26)
      const ceiling = sunY - (horizon - sunY) * 3.2 * away ** 1.7
      return y < ceiling ? ceiling - (ceiling - y) * Math.min(1, away ** 2) : y
    }),
  }
}

function snowLineOf(stage: Stage, season: Stage['season']): number {
  const { features } = stage.scene.setting
  if (season === 'winter' || features.some((feature) => /snow|ice|icy/.test(feature))) return 0.12
  if (features.some((feature) => /volcano|canyon|desert|green|hill/.test(feature))) return 1
  return stage.random('snow line').between(0.36, 0.52)
}

/** Wooded spurs that come down from either side in turn and leave the valley open toward the light. */
function paintForestedRidges(context: Context, stage: Stage): void {
  const { palette, horizon, unit, width, light } = stage
  const side = Math.sign(light.from.x) || 1
  const tall = Math.min(horizon, width)
  for (let layer = 0; layer < 3; layer++) {
    const near = layer / 2
    const noise = createNoise(stage, `spur${layer}`)
    const from = layer === 1 ? side : -side
    const high = tall * [0.1, 0.14, 0.13][layer]!
    const base = horizon - tall * (0.05 - near * 0.05)
    const crest = createCrest(stage, 240, (x) => {
      const share = (x / width - 0.5) * from
      const slope = Math.max(0, share + (layer === 1 ? -0.08 : 0.16)) ** 1.35 * 1.9
      return (
        base - high * slope - (noise((x / unit) * 0.016, 3) * 0.6 + noise((x / unit) * 0.05, 9) * 0.26) * tall * 0.026
      )
    })
    const color = mix(mix(palette.far, palette.haze, 0.1), palette.middle, 0.3 + near * 0.7)
    const lit = mix(color, light.key, 0.4 * light.strength)
    paintMist(context, stage, {
      y: base + unit,
      above: unit * (12 - layer * 2),
      below: unit * 6,
      color: palette.haze,
      opacity: 0.7 - near * 0.25,
    })
    const rows = 2
    for (let row = 0; row < rows; row++) {
      const down = row / rows
      // Each row stands lower on the slope, its feet in a little more mist.
      const line = { step: crest.step, heights: crest.heights.map((y) => y + (horizon - y) * down * 0.9) }
      const trees = placeAlong(stage, `trees${layer}${row}`, line, {
        spacing: unit * (0.85 + near * 0.6),
        height: unit * (2 + near * 2.4),
        gaps: 0.08,
      })
      const shade = mix(mix(color, palette.haze, row === 0 ? 0.16 : 0), palette.haze, down * 0.3)
      const foot = mix(shade, palette.haze, 0.5 - near * 0.2)
      paintConifers(context, stage, `pines${layer}${row}`, trees, { dark: shade, lit: mix(shade, lit, 0.6) }, foot)
      if (row === 0) paintLand(context, crest, horizon + unit * 2, foot, mix(color, palette.haze, 0.72 - near * 0.3))
    }
    paintWisps(context, stage, `wisps${layer}`, {
      y: horizon - unit * (2.4 - layer),
      thick: unit * (2.2 + layer * 0.4),
      opacity: 0.5,
    })
  }
  if (light.disc !== undefined && light.time !== 'night') {
    // Air between us and the hills catches the light around the sun.
    paintGlow(
      context,
      light.disc.x * width,
      light.disc.y * stage.height,
      unit * 46,
      lighten(light.key, 0.2),
      0.4 * light.strength,
    )
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

function paintMeadow(context: Context, stage: Stage): void {
  const { horizon, height, unit, palette, light, season } = stage
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
    paintGroveAndGrass(context, stage, { crest, land: palette.near, form: 'slope' })
  }
}
