import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintRocks } from '../paint/ground-cover.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createCrest, createHills, createLandPath, paintLand, paintMist } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Walls of banded rock in four depths that open to a river far below, and the rim one stands on. */
export const canyon: Setting = {
  kind: 'canyon',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.3 : camera.angle === 'low' ? 0.54 : 0.4,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const room = height - horizon
    const random = stage.random('canyon')
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    const reds = random.pick([
      ['#c4683f', '#a04c32', '#dc9560', '#8a4032', '#e6b47e'],
      ['#b87048', '#d8a070', '#93553c', '#e8c496', '#a8623e'],
      ['#c85a40', '#e08a5a', '#9a4034', '#f0b080', '#b04c38'],
    ])
    const mouth = width * (0.5 + random.between(-0.08, 0.08))
    const floor = context.createLinearGradient(0, horizon, 0, height)
    const base = relight(reds[0]!, light.time, light.weather)
    floor.addColorStop(0, mix(base, palette.haze, 0.7))
    floor.addColorStop(1, mix(base, palette.near, 0.2))
    context.fillStyle = floor
    context.fillRect(0, horizon, width, room)
    paintWall(context, stage, reds, { layer: 0, top: horizon - unit * 3, gap: 0, mouth, foot: horizon + room * 0.16 })
    for (let layer = 1; layer < 4; layer++) {
      const near = layer / 3
      const foot = horizon + room * (0.12 + near * 0.46)
      for (const side of [-1, 1])
        paintWall(context, stage, reds, {
          layer,
          side,
          mouth,
          top: horizon - unit * (1 + near * 12) * random.between(0.7, 1.2),
          gap: (0.05 + near * 0.3) * width,
          foot,
        })
      if (layer === 1) paintRiver(context, stage, mouth, horizon + room * 0.2, horizon + room * 0.62)
      paintMist(context, stage, {
        y: foot,
        above: unit * 16,
        below: unit * 3,
        color: palette.haze,
        opacity: 0.34 * (1 - near),
      })
    }
    const rim = createHills(stage, 'rim', {
      base: horizon + room * 0.62,
      swing: unit * 2.4,
      wavelength: unit * 34,
      jagged: 0.4,
    })
    const ledge = mix(base, palette.near, 0.12)
    paintLand(context, rim, height, mix(lighten(ledge, 0.1), light.key, 0.3 * light.strength), darken(ledge, 0.3))
    paintRocks(context, stage, 'rim rocks', { count: 9, size: unit * 6, crest: rim, color: darken(ledge, 0.14) })
    if (light.time !== 'night') paintBirds(context, stage, 'vultures', { x: width * 0.4, y: horizon * 0.5, count: 3 })
  },
}

/** One wall: its edge falls in steps, and bands of stone run through it. */
function paintWall(
  context: Context,
  stage: Stage,
  reds: readonly string[],
  wall: { layer: number; side?: number; top: number; gap: number; mouth: number; foot: number },
): void {
  const { width, unit, palette, light } = stage
  const { layer, side = 0, top, gap, mouth, foot } = wall
  const noise = createNoise(stage, `wall ${layer}/${side}`)
  const tall = foot - top
  const crest = createCrest(stage, 300, (x) => {
    const rough = layered(noise, x / (unit * 9), 3, 3) * unit * 1.2
    if (side === 0) return top + Math.abs(Math.round(noise(x / (unit * 26), 1) * 2)) * unit * 2.4 + rough
    const inward = (x - mouth) * side - gap
    // The cliff falls in terraces toward the gap.
    const drop = inward > 0 ? 0 : Math.min(1.02, (-inward / (tall * 0.9)) ** 0.8)
    const stepped = (Math.floor(drop * 4) + Math.min(1, ((drop * 4) % 1) * 3.4)) / 4.2
    return top + tall * stepped + rough * (1 - stepped) + Math.round(noise(x / (unit * 30), 6) * 2) * unit * 1.4
  })
  const near = layer / 3
  const haze = 0.6 * (1 - near) ** 0.8
  const lit = side !== 0 && Math.sign(light.from.x) !== side
  context.save()
  context.clip(createLandPath(crest, foot))
  let y = top - unit * 4
  let band = layer
  while (y < foot) {
    const thick = unit * (1.6 + near * 4.5) * (0.5 + Math.abs(noise(y / unit, 9)) * 1.6)
    const own = relight(reds[band % reds.length]!, light.time, light.weather)
    const color = mix(
      lit || side === 0 ? mix(own, light.key, 0.24 * light.strength) : mix(own, light.shadow, 0.26),
      palette.haze,
      haze,
    )
    context.fillStyle = color
    context.beginPath()
    context.moveTo(0, foot)
    for (let x = 0; x <= width; x += width / 24) context.lineTo(x, y + noise(x / (unit * 24), band) * unit * 1.3)
    context.lineTo(width, foot)
    context.fill()
    context.fillStyle = alpha(darken(color, 0.36), 0.4)
    for (let crack = 0; crack < 7; crack++) {
      const x = Math.abs(noise(crack * 3.7, band * 1.3)) * 2 * width
      context.fillRect(x % width, y, unit * 0.24 * (0.4 + near), thick * 1.4)
    }
    y += thick
    band++
  }
  const shade = context.createLinearGradient(0, top, 0, foot)
  shade.addColorStop(0, alpha(light.key, 0.16 * light.strength))
  shade.addColorStop(1, alpha(darken(light.shadow, 0.3), 0.3))
  context.fillStyle = shade
  context.fillRect(0, top - unit * 4, width, foot - top + unit * 4)
  context.restore()
}

function paintRiver(context: Context, stage: Stage, mouth: number, top: number, bottom: number): void {
  const { unit, palette } = stage
  const water = context.createLinearGradient(0, top, 0, bottom)
  water.addColorStop(0, mix(palette.skyHorizon, palette.haze, 0.4))
  water.addColorStop(1, mix(palette.water, palette.skyMiddle, 0.3))
  context.fillStyle = water
  context.beginPath()
  const steps = 20
  for (const way of [-1, 1]) {
    for (let step = 0; step <= steps; step++) {
      const share = way < 0 ? step / steps : 1 - step / steps
      const x = mouth + Math.sin(share * 5) * unit * 7 * share + way * unit * (0.4 + 9 * share ** 1.5)
      context.lineTo(x, top + (bottom - top) * share)
    }
  }
  context.fill()
}
