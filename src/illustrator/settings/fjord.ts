import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, lighten, mix, saturate } from '../paint/color.ts'
import { paintFarHouse } from '../paint/houses.ts'
import { foregroundOf, paintIslet, paintShore } from '../paint/lake-shore.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createCrest, paintMist, paintWisps } from '../paint/terrain.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** An arm of the sea between steep walls of rock, falls on them, red cabins at their feet, snow far behind. */
export const fjord: Setting = {
  kind: 'fjord',
  words: ['fjord'],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.42 : camera.angle === 'low' ? 0.7 : 0.58,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const random = stage.random('fjord')
    const gap = 0.5 + random.between(-0.09, 0.09)
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    for (const [layer, { open, tall, near }] of (
      [
        { open: -0.12, tall: 0.62, near: 0.1 },
        { open: 0.07, tall: 0.86, near: 0.5 },
        { open: 0.19, tall: 1.02, near: 0.85 },
      ] as const
    ).entries()) {
      paintWalls(context, stage, `walls ${layer}`, { gap, open, tall, near })
      paintMist(context, stage, {
        y: horizon,
        above: unit * (16 - layer * 4),
        below: unit * 2,
        color: palette.haze,
        opacity: 0.5 - layer * 0.16,
      })
      if (layer === 1 && random.chance(0.7))
        paintWisps(context, stage, 'wall wisps', { y: horizon - unit * 16, thick: unit * 4, opacity: 0.4 })
    }
    paintCabins(context, stage, gap)
    if (light.disc && light.time !== 'night')
      paintGlow(context, light.disc.x * width, light.disc.y * height, unit * 60, light.key, 0.3 * light.strength)
    paintWater(context, stage, { top: horizon, bottom: height, mirror: 0.78, ripple: 0.4 })
    if (foregroundOf(stage) === 'islet' && !stage.afloat) paintIslet(context, stage)
    paintShore(context, stage)
    if (light.time !== 'night')
      paintBirds(context, stage, 'fjord gulls', { x: width * gap, y: horizon * 0.46, count: random.integer(3, 6) })
  },
}

/** Both walls at one distance: they fall steeply to the water and leave it open between. */
function paintWalls(
  context: Context,
  stage: Stage,
  name: string,
  walls: { gap: number; open: number; tall: number; near: number },
): void {
  const { width, horizon, unit, palette, light, season } = stage
  const { gap, open, tall, near } = walls
  const noise = createNoise(stage, name)
  const high = Math.min(horizon * tall, width * tall * 0.8)
  const reach = Math.min(width, high * 2.2) * 0.34
  const crest = createCrest(stage, 420, (x) => {
    const out = Math.abs(x - width * gap) - width * open
    const rise = out <= 0 ? 0 : Math.min(1, (out / reach) ** 0.62)
    const brow = 0.8 + 0.24 * layered(noise, x / (unit * 24), x < width * gap ? 2 : 40, 3)
    return (
      horizon + unit * 0.8 - high * rise * brow - (rise > 0 ? layered(noise, x / (unit * 5), 9, 3) * unit * 1.1 : 0)
    )
  })
  const own = relight('#5f6a5c', light.time, light.weather)
  const rock = mix(mix(own, palette.middle, 0.4), palette.haze, 0.5 * (1 - near))
  const shade = saturate(mix(rock, light.shadow, 0.42), 1.1)
  paintMountain(context, stage, name, {
    crest,
    bottom: horizon + unit,
    fold: high * 0.22,
    mist: 0.5 * (1 - near),
    snowLine: season === 'winter' ? 0.2 : 0.74 - 0.2 * (1 - near),
    colors: {
      rockShadow: shade,
      rockLit: mix(mix(rock, palette.ground, 0.2), light.key, 0.4 * light.strength),
      snowShadow: saturate(mix(light.ambient, shade, 0.4), 1.2),
      snowLit: mix(lighten(light.ambient, 0.5), lighten(light.key, 0.42), 0.3 + 0.6 * light.strength),
      mist: palette.haze,
    },
  })
  if (near < 0.3) return
  const random = stage.random(`${name} falls`)
  for (const side of [-1, 1]) {
    if (!random.chance(0.6)) continue
    const x = width * gap + side * (width * open + reach * random.between(0.5, 0.95))
    if (x < 0 || x > width) continue
    const top = crest.heights[Math.round(x / crest.step)]! + high * random.between(0.1, 0.3)
    const water = context.createLinearGradient(0, top, 0, horizon)
    const white = mix(relight('#f2f9fc', light.time, light.weather), palette.haze, 0.3 * (1 - near))
    water.addColorStop(0, alpha(white, 0.9))
    water.addColorStop(1, alpha(white, 0.4))
    context.fillStyle = water
    context.beginPath()
    const wide = unit * (0.25 + 0.5 * near)
    for (let step = 0; step <= 12; step++)
      context.lineTo(
        x + Math.sin(step * 1.3) * wide * 0.5 - wide * (0.4 + step * 0.04),
        top + ((horizon - top) * step) / 12,
      )
    for (let step = 12; step >= 0; step--)
      context.lineTo(
        x + Math.sin(step * 1.3) * wide * 0.5 + wide * (0.4 + step * 0.04),
        top + ((horizon - top) * step) / 12,
      )
    context.fill()
    paintGlow(context, x, horizon, unit * 4, white, 0.4)
  }
}

/** A few cabins along the water, on the side the light falls on. */
function paintCabins(context: Context, stage: Stage, gap: number): void {
  const { width, horizon, unit, light } = stage
  if (stage.scene.subjects.some(({ drawn }) => drawn === 'house')) return
  const random = stage.random('fjord cabins')
  const side = light.from.x < 0 ? 1 : -1
  const count = random.integer(2, 5)
  for (let cabin = 0; cabin < count; cabin++) {
    const wide = unit * random.between(3.4, 4.8)
    const x = width * gap + side * (width * 0.2 + cabin * unit * random.between(6, 8))
    if (x < 0 || x > width - wide) continue
    paintFarHouse(context, stage, `fjord cabin ${cabin}`, { x, y: horizon + unit * 0.7, width: wide }, 0.8, '#a83a2c')
  }
}
