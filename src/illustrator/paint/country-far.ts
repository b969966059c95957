import { darken, lighten, mix } from './color.ts'
import { paintFarHills } from './grassland.ts'
import { paintFarChurch, paintFarHouse } from './houses.ts'
import { relight } from './palette.ts'
import { paintSkyline } from './skyline.ts'
import type { Context, Stage } from './stage.ts'
import { createHills, createLandPath, createMassif, paintLand, paintMist, topOf } from './terrain.ts'
import { paintConifers, placeAlong, treeColors } from './trees.ts'

/** What lies behind open land. */
export type Beyond = 'hills' | 'peaks' | 'patchwork' | 'woods' | 'town' | 'lake' | 'hamlet' | 'down'

/** Paints it up to the horizon; the land before it covers its feet. */
export function paintBeyond(context: Context, stage: Stage, beyond: Beyond): void {
  const { horizon, unit, palette } = stage
  if (beyond === 'peaks') paintFarPeaks(context, stage)
  else if (beyond === 'woods') paintWoods(context, stage)
  else if (beyond === 'patchwork') paintPatchwork(context, stage)
  else if (beyond === 'down') paintDown(context, stage)
  else if (beyond === 'town') {
    paintFarHills(context, stage)
    paintSkyline(context, stage, 'park town', {
      base: horizon + unit,
      tall: 0.3,
      color: mix(palette.far, palette.haze, 0.45),
      lights: 0.4,
    })
  } else paintFarHills(context, stage)
  if (beyond === 'hamlet') paintHamlet(context, stage)
  if (beyond === 'lake') paintFarLake(context, stage)
}

function paintFarPeaks(context: Context, stage: Stage): void {
  const { width, horizon, unit, palette, light } = stage
  const random = stage.random('far peaks')
  const snow = mix(relight('#f4f7fb', light.time, light.weather), palette.haze, 0.2)
  const count = Math.max(4, Math.round(width / (unit * 24)))
  const summits = Array.from({ length: count }, (_, index) => ({
    x: ((index + random.between(0.1, 0.9)) / count) * width,
    height: unit * random.between(9, 25),
    reach: unit * random.between(15, 27),
  }))
  const crest = createMassif(stage, 'far peaks', horizon, summits)
  const rock = mix(palette.far, palette.haze, 0.34)
  paintLand(context, crest, horizon + unit * 3, rock, mix(rock, palette.haze, 0.7))
  // Snow down to a ragged line: the same crest once more, cut off below.
  context.save()
  context.clip(createLandPath(crest, horizon + unit * 3))
  const line = createHills(stage, 'snow line', {
    base: horizon - unit * 10,
    swing: unit * 5,
    wavelength: unit * 5,
    jagged: 0.7,
  })
  context.fillStyle = snow
  context.beginPath()
  context.moveTo(0, 0)
  line.heights.forEach((y, index) => {
    context.lineTo(index * line.step, y)
  })
  context.lineTo(width, 0)
  context.fill()
  const side = light.from.x < 0 ? -1 : 1
  context.fillStyle = mix(rock, palette.skyMiddle, 0.4)
  context.globalAlpha = 0.5
  context.beginPath()
  for (const { x, height, reach } of summits) {
    context.moveTo(x, horizon - height * 1.2)
    context.lineTo(x - side * reach, horizon)
    context.lineTo(x - side * reach * 0.2, horizon)
    context.lineTo(x + side * reach * 0.06, horizon - height * 0.6)
  }
  context.fill()
  context.restore()
  paintMist(context, stage, { y: horizon, above: unit * 10, below: unit * 2, color: palette.haze, opacity: 0.7 })
  const foot = createHills(stage, 'peak foot', { base: horizon - unit * 2, swing: unit * 2, wavelength: unit * 34 })
  const color = mix(palette.far, palette.middle, 0.5)
  paintLand(context, foot, horizon + unit * 4, color, mix(color, palette.haze, 0.5))
}

/** The dark edge of a wood, in two depths, near enough to show its tops. */
function paintWoods(context: Context, stage: Stage): void {
  const { horizon, unit, palette, season } = stage
  const conifers = season === 'winter' || stage.random('far wood').chance(0.5)
  for (const [layer, share] of [0.3, 0.62].entries()) {
    const color = mix(mix(palette.far, palette.haze, 0.3), palette.middle, share)
    const crest = createHills(stage, `woods${layer}`, {
      base: horizon - unit * (conifers ? 2 : 9 - layer * 3.4),
      swing: unit * 2.6,
      wavelength: unit * (conifers ? 40 : 11 - layer * 3),
      jagged: conifers ? 0 : 0.16,
    })
    if (conifers) {
      const trees = placeAlong(stage, `far wood ${layer}`, crest, {
        spacing: unit * (1.5 + layer * 0.7),
        height: unit * (8 + layer * 3),
      })
      const colors = treeColors(stage, 0.25 + layer * 0.25)
      paintConifers(context, stage, `far wood ${layer}`, trees, colors, mix(colors.dark, palette.haze, 0.4))
    }
    paintLand(context, crest, horizon + unit * 4, color, mix(color, palette.haze, 0.55))
  }
}

/** Fields and hedges on a long slope. */
function paintPatchwork(context: Context, stage: Stage): void {
  const { width, horizon, unit, palette, light, season } = stage
  const random = stage.random('patchwork')
  paintFarHills(context, stage)
  const crest = createHills(stage, 'patchwork', { base: horizon - unit * 9, swing: unit * 5, wavelength: unit * 70 })
  const base = mix(palette.ground, palette.haze, 0.4)
  paintLand(context, crest, horizon + unit * 4, base, mix(base, palette.haze, 0.2))
  const hues = season === 'winter' ? ['#eef3f8', '#dde6ee'] : ['#d9c46a', '#7fa653', '#a9b95c', '#c99f58', '#5f9456']
  context.save()
  context.clip(createLandPath(crest, horizon + unit * 4))
  const top = topOf(crest)
  const rows = 5
  for (let row = 0; row < rows; row++) {
    const y0 = top + (horizon + unit * 3 - top) * (row / rows) ** 0.8
    const y1 = top + (horizon + unit * 3 - top) * ((row + 1) / rows) ** 0.8
    const pitch = unit * (9 + row * 4.5)
    for (let x = -pitch * random.next(); x < width; ) {
      const wide = pitch * random.between(0.7, 1.6)
      const lean = (x / width - 0.5) * unit * 5
      context.fillStyle = mix(
        mix(relight(random.pick(hues), light.time, light.weather), palette.ground, 0.3),
        palette.haze,
        0.5 - row * 0.08,
      )
      context.beginPath()
      context.moveTo(x, y0)
      context.lineTo(x + wide, y0)
      context.lineTo(x + wide + lean, y1 + 1)
      context.lineTo(x + lean, y1 + 1)
      context.fill()
      x += wide
    }
    context.fillStyle = mix(mix(palette.middle, palette.near, 0.3), palette.haze, 0.45 - row * 0.07)
    context.beginPath()
    for (let x = 0; x < width; x += unit * 1.1) {
      if (random.chance(0.25)) continue
      const size = unit * (0.35 + row * 0.16) * random.between(0.7, 1.5)
      context.moveTo(x + size, y1)
      context.ellipse(x, y1, size * 1.5, size, 0, 0, 7)
    }
    context.fill()
  }
  context.restore()
  paintMist(context, stage, { y: horizon, above: unit * 8, below: unit * 3, color: palette.haze, opacity: 0.35 })
}

/** One great smooth hill to one side. */
function paintDown(context: Context, stage: Stage): void {
  const { width, horizon, unit, palette, light } = stage
  paintFarHills(context, stage)
  const random = stage.random('down')
  const x = random.pick([-1, 1]) * random.between(0.2, 0.5)
  for (const [layer, share] of [0.35, 0.6].entries()) {
    const peak = width * (0.5 + x * (layer === 0 ? -0.7 : 1))
    const high = unit * (layer === 0 ? 13 : 20)
    const reach = Math.max(width * 0.4, unit * 44)
    const soft = createHills(stage, `down${layer}`, { base: 0, swing: unit * 0.8, wavelength: unit * 20 })
    const heights = soft.heights.map(
      (rough, index) =>
        horizon + unit * 2 - high * Math.exp(-(((index * soft.step - peak) / reach) ** 2) * 2.4) + rough,
    )
    const color = mix(mix(palette.ground, palette.haze, 0.55 - layer * 0.22), palette.middle, share * 0.3)
    paintLand(
      context,
      { step: soft.step, heights },
      horizon + unit * 5,
      mix(lighten(color, 0.06), light.key, 0.2 * light.strength),
      mix(color, palette.haze, 0.2),
    )
  }
}

function paintHamlet(context: Context, stage: Stage): void {
  const { width, horizon, unit } = stage
  const random = stage.random('hamlet')
  const centre = width * (0.5 + random.pick([-1, 1]) * random.between(0.2, 0.36))
  const houses = random.integer(4, 7)
  paintFarChurch(context, stage, { x: centre - unit * 3, y: horizon + unit * 0.5, width: unit * 7 }, 0.35)
  for (let house = 0; house < houses; house++) {
    const out = (house - (houses - 1) / 2) * unit * 6.4 + random.between(-1, 1) * unit * 2
    if (Math.abs(out) < unit * 4) continue
    const size = unit * random.between(4.6, 6.4)
    paintFarHouse(
      context,
      stage,
      `hamlet ${house}`,
      { x: centre + out, y: horizon + unit * random.between(0.8, 2), width: size },
      0.4,
    )
  }
}

function paintFarLake(context: Context, stage: Stage): void {
  const { width, horizon, unit, palette } = stage
  const top = horizon - unit * 1.2
  const gradient = context.createLinearGradient(0, top, 0, horizon + unit * 7)
  gradient.addColorStop(0, mix(palette.skyHorizon, palette.haze, 0.2))
  gradient.addColorStop(1, mix(palette.skyMiddle, palette.water, 0.5))
  context.fillStyle = darken(mix(palette.far, palette.middle, 0.4), 0.06)
  context.fillRect(0, top - unit * 0.5, width, unit * 0.6)
  context.fillStyle = gradient
  context.fillRect(0, top, width, unit * 9)
}
