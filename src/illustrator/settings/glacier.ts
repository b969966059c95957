import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise, layered, type Noise } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createCrest, createHills, createMassif, paintLand, paintMist } from '../paint/terrain.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** A wall of blue ice that breaks into the sea, bergs and floes before it, peaks in snow behind, and the snow one stands on. */
export const glacier: Setting = {
  kind: 'glacier',
  words: ['glacier', 'iceberg', 'ice floe', 'ice shelf', 'pack ice', 'ice cap'],
  surface: 'ground',
  swimSurface: 'water',
  swimUntil: 0.9,
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.34 : camera.angle === 'low' ? 0.66 : 0.5,
  paintBehind(context, stage) {
    const { height, horizon, unit, palette, light, scene } = stage
    const random = stage.random('glacier')
    const ice = relight('#8fd0ea', light.time, light.weather)
    const snow = mix(relight('#f4f9fd', light.time, light.weather), light.key, 0.16 * light.strength)
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintPeaks(context, stage)
    paintFront(context, stage, ice, snow)
    const crowded = scene.subjects.length > 0 && !stage.afloat
    const shore = horizon + (height - horizon) * (crowded ? 0.5 : 0.86)
    paintWater(context, stage, { top: horizon, bottom: Math.min(height, shore + unit * 8), mirror: 0.62, ripple: 0.3 })
    for (const [berg, [x, depth, size]] of (
      [
        [0.14, 0.1, 9],
        [0.84, 0.14, 12],
        [0.6, 0.05, 6],
        [0.3, 0.28, 12],
        [0.96, 0.36, 16],
        [0.02, 0.46, 15],
      ] as const
    ).entries()) {
      const y = horizon + (shore - horizon) * depth * (crowded ? 1 : 1.5)
      paintBerg(
        context,
        stage,
        `berg ${berg}`,
        { x: stage.width * (x + random.between(-0.05, 0.05)), y, size: unit * size },
        ice,
        snow,
      )
    }
    paintFloes(context, stage, shore, ice, snow)
    paintMist(context, stage, { y: horizon, above: unit * 8, below: unit * 3, color: palette.haze, opacity: 0.3 })
    const crest = createHills(stage, 'snow bank', { base: shore, swing: unit * 2.4, wavelength: unit * 40 })
    paintLand(context, crest, height, mix(snow, '#ffffff', 0.2), mix(snow, ice, 0.4))
    context.fillStyle = alpha(mix(ice, light.shadow, 0.24), 0.3)
    context.beginPath()
    for (let drift = 0; drift < 40; drift++) {
      const near = random.next()
      const y = shore + unit * 4 + near * (height - shore)
      const x = random.next() * stage.width
      const long = unit * (3 + 12 * near) * random.between(0.5, 1.2)
      context.moveTo(x - long, y)
      context.quadraticCurveTo(x, y - unit * 0.7, x + long, y)
      context.quadraticCurveTo(x, y + unit * 0.2, x - long, y)
    }
    context.fill()
  },
}

function paintPeaks(context: Context, stage: Stage): void {
  const { width, horizon, unit, palette, light } = stage
  const random = stage.random('ice peaks')
  const tall = Math.min(horizon * 0.56, width * 0.5)
  const count = Math.max(4, Math.round(width / (tall * 0.6)))
  const summits = Array.from({ length: count }, (_, index) => ({
    x: ((index + random.between(0.1, 0.9)) / count) * width,
    height: tall * random.between(0.45, 1),
    reach: tall * random.between(0.7, 1.1),
  }))
  const shade = mix(palette.middle, light.shadow, 0.4)
  paintMountain(context, stage, 'ice peaks', {
    crest: createMassif(stage, 'ice peaks', horizon, summits),
    bottom: horizon + unit,
    fold: tall * 0.28,
    mist: 0.6,
    snowLine: 0.1,
    colors: {
      rockShadow: mix(shade, palette.haze, 0.2),
      rockLit: mix(mix(shade, palette.haze, 0.3), light.key, 0.4 * light.strength),
      snowShadow: mix(light.ambient, shade, 0.34),
      snowLit: mix(lighten(light.ambient, 0.5), lighten(light.key, 0.5), 0.3 + 0.6 * light.strength),
      mist: palette.haze,
    },
  })
}

/** The broken edge of the ice: towers side by side, white above, bluer into their clefts. */
function paintFront(context: Context, stage: Stage, ice: string, snow: string): void {
  const { width, horizon, unit, palette, light } = stage
  const noise = createNoise(stage, 'ice front')
  const random = stage.random('ice front')
  const tall = Math.min(unit * 15, horizon * 0.4)
  const top = (x: number): number => horizon - tall * (0.8 + 0.3 * layered(noise, x / (unit * 20), 4, 2))
  const crest = createCrest(stage, 260, (x) => top(x) - tall * 0.22 * Math.abs(noise(x / (unit * 2.6), 8)))
  const back = mix(snow, palette.haze, 0.3)
  const slope = createCrest(stage, 120, (x) => top(x) - tall * (0.5 + 0.3 * noise(x / (unit * 40), 30)))
  paintLand(context, slope, horizon, mix(back, palette.haze, 0.3), mix(back, ice, 0.3))
  paintLand(context, crest, horizon + unit * 0.4, mix(snow, palette.haze, 0.16), mix(ice, palette.haze, 0.14))
  for (let x = -unit * 2; x < width; ) {
    const wide = unit * random.between(1.4, 4.4)
    const high = horizon - crest.heights[Math.max(0, Math.min(260, Math.round(x / crest.step)))]!
    const lean = random.between(-0.3, 0.3) * wide
    const cleft = context.createLinearGradient(0, horizon - high, 0, horizon)
    cleft.addColorStop(0, alpha(mix(ice, palette.skyTop, 0.2), 0.1))
    cleft.addColorStop(1, alpha(mix(darken(ice, 0.24), palette.water, 0.3), 0.75))
    context.fillStyle = cleft
    context.beginPath()
    context.moveTo(x, horizon + unit * 0.3)
    context.lineTo(x + wide * 0.3 + lean, horizon - high * random.between(0.6, 0.95))
    context.lineTo(x + wide * 0.55, horizon + unit * 0.3)
    context.fill()
    context.fillStyle = alpha(lighten(mix(snow, light.key, 0.2), 0.4), 0.6)
    context.fillRect(
      x + wide * 0.6,
      horizon - high * random.between(0.5, 0.9),
      unit * 0.24,
      high * random.between(0.2, 0.5),
    )
    x += wide
  }
}

function paintBerg(
  context: Context,
  stage: Stage,
  name: string,
  berg: { x: number; y: number; size: number },
  ice: string,
  snow: string,
): void {
  const { light } = stage
  const random = stage.random(name)
  const { x, y, size } = berg
  const side = Math.sign(light.from.x) || 1
  const peaks = random.integer(2, 4)
  const outline: [number, number][] = [[x - size, y]]
  for (let peak = 0; peak < peaks; peak++) {
    const at = (peak + random.between(0.3, 0.7)) / peaks
    outline.push([
      x + size * (at * 2 - 1),
      y - size * random.between(0.4, 0.95) * (1 - Math.abs(at * 2 - 1) ** 2 * 0.6),
    ])
    if (peak < peaks - 1)
      outline.push([x + size * (((peak + 1) / peaks) * 2 - 1), y - size * random.between(0.14, 0.36)])
  }
  outline.push([x + size, y])
  context.fillStyle = alpha(mix(ice, '#ffffff', 0.3), 0.34)
  context.beginPath()
  for (const [px, py] of outline) context.lineTo(px, y + (y - py) * 0.5)
  context.fill()
  const body = context.createLinearGradient(0, y - size, 0, y)
  body.addColorStop(0, snow)
  body.addColorStop(1, mix(ice, snow, 0.3))
  context.fillStyle = body
  context.beginPath()
  for (const [px, py] of outline) context.lineTo(px, py)
  context.fill()
  context.fillStyle = alpha(mix(ice, light.shadow, 0.3), 0.7)
  context.beginPath()
  for (let at = 1; at < outline.length - 1; at += 2) {
    const [px, py] = outline[at]!
    const [nx, ny] = outline[at - side]!
    context.moveTo(px, py)
    context.lineTo(nx, ny)
    context.lineTo(px - side * size * 0.06, y)
    context.lineTo(px + side * size * 0.05, y - (y - py) * 0.4)
  }
  context.fill()
  context.fillStyle = alpha(lighten(ice, 0.3), 0.8)
  context.fillRect(x - size, y - size * 0.03, size * 2, size * 0.05)
}

function paintFloes(context: Context, stage: Stage, shore: number, ice: string, snow: string): void {
  const { width, horizon, unit } = stage
  const noise: Noise = createNoise(stage, 'floes')
  const random = stage.random('floes')
  for (let floe = 0; floe < 44; floe++) {
    const near = (floe + 1) / 44
    const y = horizon + (shore + unit * 4 - horizon) * near ** 1.4
    const x = random.next() * width
    const wide = unit * (0.8 + 7 * near) * random.between(0.5, 1.3)
    if (noise(x / (unit * 20), y / (unit * 9)) < -0.25) continue
    for (const [color, lift] of [
      [mix(ice, darken(ice, 0.2), 0.4), 0.07],
      [mix(snow, '#ffffff', 0.1), 0],
    ] as const) {
      context.fillStyle = color
      context.beginPath()
      for (let corner = 0; corner < 7; corner++) {
        const angle = (corner / 7) * Math.PI * 2
        const reach = 1 + 0.22 * Math.sin(corner * 2.7 + floe)
        context.lineTo(x + Math.cos(angle) * wide * reach, y + Math.sin(angle) * wide * 0.22 * reach + wide * lift)
      }
      context.fill()
    }
  }
}
