import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { paintFarCoast } from '../paint/coast.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFlowerFoot } from '../paint/grassland.ts'
import { paintFlowers, paintGrass } from '../paint/ground-cover.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { localColors } from '../paint/palette.data.ts'
import { relight } from '../paint/palette.ts'
import { createRandom, type Random } from '../paint/random.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintSwell } from '../paint/swell.ts'
import { createCrest, createHills, createLandPath, paintLand } from '../paint/terrain.ts'
import { isUponHeight } from '../scene/upon-height.ts'
import type { Setting } from './setting.ts'

/** Headlands one behind the other above the sea, turf on their tops, surf at their feet, and the turf one stands on. */
export const cliff: Setting = {
  kind: 'cliff',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.28 : camera.angle === 'low' ? 0.56 : 0.42,
  height: (scene) => {
    if (!isUponHeight(scene.setting)) return undefined
    const onRight = sideOf(createRandom(scene.seed, 'cliff')) > 0
    return { left: onRight ? 0.3 : 0.04, right: onRight ? 0.96 : 0.7, farthest: brow + 0.02, nearest: brow + 0.035 }
  },
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light, season } = stage
    const room = height - horizon
    const random = stage.random('cliff')
    const side = sideOf(random)
    const upon = isUponHeight(stage.scene.setting)
    const turf =
      season === 'winter'
        ? palette.ground
        : mix(relight(random.pick(localColors.land[season]).ground, light.time, light.weather), palette.near, 0.14)
    const chalk = random.pick(['#e9e2d2', '#a58f78', '#8f8a86', '#b97f5e'])
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintFarCoast(context, stage, horizon)
    paintSwell(context, stage, { top: horizon, bottom: height, rough: light.weather === 'storm' ? 0.9 : 0.35 })
    for (let layer = 0; layer < (upon ? 2 : 3); layer++) {
      const near = layer / 2
      paintHead(context, stage, turf, chalk, {
        name: `head ${layer}`,
        side: upon ? -side : side,
        near,
        reach: width * (0.7 - near * 0.3),
        top: horizon - unit * (5 + near * 9),
        foot: horizon + room * (0.1 + near * 0.3),
      })
    }
    if (light.time !== 'night')
      paintBirds(context, stage, 'gulls', { x: width * (0.5 - side * 0.12), y: horizon * 0.6, count: 6 })
    if (upon) {
      paintHead(context, stage, turf, chalk, {
        name: 'own head',
        side,
        near: 1,
        reach: width * 0.72,
        top: height * brow,
        foot: height * 0.97,
      })
      return
    }
    const crest = createHills(stage, 'cliff top', {
      base: horizon + room * 0.56,
      swing: unit * 3,
      wavelength: unit * 60,
    })
    paintLand(
      context,
      crest,
      height,
      mix(lighten(turf, 0.08), light.key, 0.24 * light.strength),
      darken(mix(turf, palette.near, 0.4), 0.1),
    )
    if (season !== 'winter') {
      paintGrass(context, stage, 'cliff grass', {
        crest,
        height: unit * 2.6,
        spacing: unit * 0.6,
        color: mix(turf, palette.near, 0.3),
        lit: mix(turf, light.key, 0.4 * light.strength),
      })
      if (season !== 'autumn')
        paintFlowers(context, stage, 'thrift', {
          top: horizon + room * 0.62,
          bottom: height,
          count: Math.min(300, width / unit),
          colors: [relight('#f08ab0', light.time, light.weather), relight('#fbf3e4', light.time, light.weather)],
        })
    }
  },
  paintInFront(context, stage) {
    if (!isUponHeight(stage.scene.setting)) paintFlowerFoot(context, stage)
  },
}

/** Where the turf of the cliff one stands on begins, as a share of the height. */
const brow = 0.62

const sideOf = (random: Random): number => random.pick([-1, 1])

function paintHead(
  context: Context,
  stage: Stage,
  turf: string,
  chalk: string,
  head: { name: string; side: number; near: number; reach: number; top: number; foot: number },
): void {
  const { width, unit, palette, light } = stage
  const { name, side, near, reach, top, foot } = head
  const noise = createNoise(stage, name)
  const edge = side > 0 ? width : 0
  const tall = foot - top
  const inland = (x: number): number => reach - Math.abs(edge - x)
  const topAt = (x: number): number =>
    top + layered(noise, x / (unit * 26), 2, 2) * unit * 2.4 + Math.max(0, 1 - inland(x) / (reach * 0.8)) * unit * 2
  const crest = createCrest(stage, 300, (x) => {
    const far = inland(x)
    const fall = far > 0 ? 0 : Math.min(1, -far / (tall * 0.34))
    if (fall === 1) return foot
    return (
      topAt(x) +
      (foot - topAt(x)) * fall ** 0.7 +
      layered(noise, x / (unit * 3), 7, 2) * unit * 0.7 * (far < tall * 0.1 ? 1 : 0.2)
    )
  })
  const haze = 0.5 * (1 - near)
  const rock = mix(relight(chalk, light.time, light.weather), palette.haze, haze)
  const lit = Math.sign(light.from.x) !== side
  const face = context.createLinearGradient(0, top, 0, foot)
  face.addColorStop(0, lit ? mix(lighten(rock, 0.06), light.key, 0.3 * light.strength) : mix(rock, light.shadow, 0.2))
  face.addColorStop(1, mix(darken(rock, 0.2), light.shadow, lit ? 0.1 : 0.4))
  context.save()
  context.clip(createLandPath(crest, foot))
  context.fillStyle = face
  context.fillRect(0, 0, width, foot + unit)
  const random = stage.random(name)
  for (const [paint, count] of [
    [alpha(darken(rock, 0.32), 0.4), 46],
    [alpha(lighten(rock, 0.3), 0.4), 26],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (let crack = 0; crack < count; crack++) {
      const x = edge - side * random.next() * (reach + tall * 0.3)
      const y = top + tall * random.between(0.1, 0.7)
      const long = tall * random.between(0.15, 0.45)
      context.moveTo(x, y)
      context.quadraticCurveTo(x + unit * 0.9 * (0.5 + near), y + long * 0.5, x - side * unit * 0.4, y + long)
      context.quadraticCurveTo(x - unit * 0.5, y + long * 0.5, x, y)
    }
    context.fill()
  }
  for (let layer = 1; layer < 5; layer++) {
    context.strokeStyle = alpha(darken(rock, 0.2), 0.25)
    context.lineWidth = unit * 0.4 * (0.4 + near)
    context.beginPath()
    for (let x = 0; x <= width; x += width / 40)
      context.lineTo(x, top + (tall * layer) / 5 + noise(x / (unit * 14), layer) * unit * 1.3)
    context.stroke()
  }
  // Turf hangs over the brow.
  context.fillStyle = mix(mix(turf, light.key, 0.16 * light.strength), palette.haze, haze)
  context.beginPath()
  context.moveTo(edge, 0)
  for (let step = 0; step <= 60; step++) {
    const x = edge - side * (reach + unit) * (step / 60)
    context.lineTo(x, topAt(x) + unit * (1.6 + 3.4 * near) * (0.55 + 0.45 * noise(x / (unit * 5), 20)))
  }
  context.lineTo(edge - side * (reach + unit), 0)
  context.fill()
  context.restore()
  context.fillStyle = alpha(mix('#ffffff', light.ambient, light.time === 'day' ? 0.1 : 0.45), 0.75)
  context.beginPath()
  for (let x = edge; Math.abs(edge - x) < reach + tall * 0.36; x -= side * unit * 2.2) {
    const size = unit * (0.5 + near) * random.between(0.5, 1.2)
    context.moveTo(x + size * 1.8, foot)
    context.ellipse(x, foot + size * 0.2, size * 1.8, size * 0.55, 0, 0, 7)
  }
  context.fill()
}
