import { paintClouds } from '../paint/clouds.ts'
import { darken, lighten, mix } from '../paint/color.ts'
import { paintFarHills } from '../paint/grassland.ts'
import { paintGrass } from '../paint/ground-cover.ts'
import { relight } from '../paint/palette.ts'
import { paintPalm } from '../paint/palm.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createCrest, createHills, createLandPath, paintLand, paintMist } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Paddies in steps down a hillside, each a mirror or a bed of green, with palms and mist between the hills. */
export const riceTerraces: Setting = {
  kind: 'rice-terraces',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.26 : camera.angle === 'low' ? 0.56 : 0.4,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const random = stage.random('terraces')
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintFarHills(context, stage)
    const wooded = createHills(stage, 'wooded', { base: horizon - unit * 4, swing: unit * 5, wavelength: unit * 50 })
    const wood = mix(palette.middle, palette.haze, 0.3)
    paintLand(context, wooded, horizon + unit * 8, wood, mix(wood, palette.haze, 0.5))
    paintMist(context, stage, {
      y: horizon + unit * 3,
      above: unit * 9,
      below: unit * 3,
      color: palette.haze,
      opacity: 0.6,
    })
    const side = random.pick([-1, 1])
    const greens = ['#8fc04a', '#a9cc52', '#6fae48', '#c2d060']
    const steps = 13
    const room = height - horizon
    for (let step = 0; step < steps; step++) {
      const near = step / (steps - 1)
      const y = horizon + room * (0.02 + near ** 1.35 * 0.86)
      const bow = room * (0.06 + 0.1 * near)
      const bends = createHills(stage, `terrace ${step}`, {
        base: 0,
        swing: unit * (1 + 3 * near),
        wavelength: unit * (20 + 30 * near),
      })
      const crest = createCrest(stage, 160, (x) => {
        const u = x / width - 0.5
        const index = Math.min(bends.heights.length - 1, Math.round((x / width) * (bends.heights.length - 1)))
        return y + side * u * bow * 1.2 + Math.cos(u * 3 + step * 0.4) * -bow * 0.3 + bends.heights[index]!
      })
      // A bed fills two thirds of the way to the step above; the bank below that one shows above it.
      const before = Math.max(0, step - 1) / (steps - 1)
      const tall = room * 0.86 * (near ** 1.35 - before ** 1.35) * 0.62 + unit * 0.6
      paintTerrace(
        context,
        stage,
        crest,
        tall,
        near,
        relight(random.pick(greens), light.time, light.weather),
        random.chance(0.42),
        step,
      )
    }
    for (const [index, out] of [0.42, 0.34].entries())
      paintPalm(context, stage, `terrace palm ${index}`, {
        x: width * (0.5 - side * out),
        y: horizon + room * (0.2 + index * 0.05),
        height: Math.min(unit * (38 - index * 11), horizon * 0.9),
        lean: side * (0.5 + index * 0.5),
      })
  },
}

/** One bed: a bank of earth with grass on its rim, and behind the rim water that holds the sky, or young rice. */
function paintTerrace(
  context: Context,
  stage: Stage,
  crest: ReturnType<typeof createCrest>,
  tall: number,
  near: number,
  green: string,
  flooded: boolean,
  step: number,
): void {
  const { height, palette, light, unit } = stage
  const haze = 0.4 * (1 - near)
  const rice = mix(mix(green, light.key, 0.16 * light.strength), palette.haze, haze)
  const top = Math.min(...crest.heights)
  const bed = context.createLinearGradient(0, top - tall, 0, top + tall * 1.6)
  if (flooded) {
    bed.addColorStop(0, mix(mix(palette.skyHorizon, palette.skyMiddle, 0.35), palette.haze, haze))
    bed.addColorStop(1, mix(mix(palette.skyMiddle, palette.water, 0.4), rice, 0.2))
  } else {
    bed.addColorStop(0, lighten(rice, 0.08))
    bed.addColorStop(1, darken(rice, 0.08))
  }
  const lifted = { step: crest.step, heights: crest.heights.map((y) => y - tall) }
  context.fillStyle = bed
  context.fill(createLandPath(lifted, height))
  if (flooded && near > 0.2) {
    paintGrass(context, stage, `seedlings ${step}`, {
      crest: { step: crest.step, heights: crest.heights.map((y) => y - tall * 0.45) },
      height: tall * 0.3,
      spacing: tall * 0.3,
      color: rice,
      lit: lighten(rice, 0.2),
    })
  }
  const bank = mix(mix(relight('#7a6a3e', light.time, light.weather), green, 0.5), palette.haze, haze)
  const face = context.createLinearGradient(0, top, 0, top + tall * 1.6)
  face.addColorStop(0, mix(bank, palette.near, 0.2))
  face.addColorStop(1, darken(mix(bank, palette.near, 0.3), 0.2))
  context.fillStyle = face
  context.fill(createLandPath(crest, height))
  paintGrass(context, stage, `rim ${step}`, {
    crest,
    height: Math.max(unit * 0.8, tall * 0.24),
    spacing: Math.max(unit * 0.5, tall * 0.07),
    color: rice,
    lit: mix(lighten(rice, 0.14), light.key, 0.3 * light.strength),
  })
}
