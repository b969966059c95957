import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix, saturate } from '../paint/color.ts'
import { paintGrass } from '../paint/ground-cover.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { leafColor, relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createCrest, createMassif, paintLand, paintMist, paintWisps } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** A city of stone without roofs on a green saddle, its terraces down the slope, steep peaks behind it in cloud. */
export const terracedRuins: Setting = {
  kind: 'terraced-ruins',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.42 : camera.angle === 'low' ? 0.66 : 0.54,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.9)
    const side = Math.sign(light.from.x) || 1
    const green = mix(leafColor(stage), palette.near, 0.34)
    const tall = Math.min(horizon * 0.8, width * 0.7)
    for (const [layer, summits] of (
      [
        [
          { x: width * 0.1, height: tall * 0.6, reach: tall * 0.8 },
          { x: width * 0.86, height: tall * 0.66, reach: tall * 0.9 },
          { x: width * 0.5, height: tall * 0.4, reach: tall * 0.9 },
        ],
        [
          { x: width * (0.5 - side * 0.1), height: tall, reach: tall * 0.52 },
          { x: width * (0.5 + side * 0.2), height: tall * 0.44, reach: tall * 0.5 },
        ],
      ] as const
    ).entries()) {
      const own = mix(green, palette.haze, 0.5 - layer * 0.34)
      paintMountain(context, stage, `green peak ${layer}`, {
        crest: createMassif(stage, `green peak ${layer}`, horizon + unit * 2, summits),
        bottom: horizon + unit * 4,
        fold: tall * 0.2,
        mist: 0.7,
        snowLine: 1,
        colors: {
          rockShadow: saturate(mix(darken(own, 0.12), light.shadow, 0.3), 1.1),
          rockLit: mix(lighten(own, 0.1), light.key, 0.36 * light.strength),
          snowShadow: own,
          snowLit: own,
          mist: palette.haze,
        },
      })
      paintWisps(context, stage, `peak wisps ${layer}`, {
        y: horizon - tall * (0.26 - layer * 0.1),
        thick: unit * 6,
        opacity: 0.6,
      })
    }
    paintMist(context, stage, { y: horizon, above: unit * 12, below: unit * 3, color: palette.haze, opacity: 0.6 })
    if (light.disc && light.time !== 'night')
      paintGlow(context, light.disc.x * width, light.disc.y * height, unit * 60, light.key, 0.28 * light.strength)
    paintSaddle(context, stage, green)
    const steps = 7
    const noise = createNoise(stage, 'andean terraces')
    for (let step = 0; step < steps; step++) {
      const near = step / (steps - 1)
      const y = horizon + (height - horizon) * (0.22 + 0.6 * near ** 1.2)
      const crest = createCrest(stage, 120, (x) => {
        const share = (x / width - 0.5) * side
        return (
          y +
          share * unit * (7 + 9 * near) +
          share * share * unit * 16 +
          layered(noise, x / (unit * 40), step * 5, 2) * unit * 1.6
        )
      })
      paintTerrace(context, stage, crest, near, green, step)
    }
  },
}

/** Houses in rows on the flat of the saddle: gables and walls of stone with doors one sees the sky through. */
function paintSaddle(context: Context, stage: Stage, green: string): void {
  const { width, height, horizon, unit, palette, light } = stage
  const noise = createNoise(stage, 'saddle')
  const crest = createCrest(stage, 120, (x) => {
    const out = Math.abs(x / width - 0.5) * 2
    return horizon + unit * (1 + 5 * out * out) + layered(noise, x / (unit * 30), 2, 2) * unit * 1.4
  })
  paintLand(context, crest, height, mix(lighten(green, 0.1), light.key, 0.24 * light.strength), darken(green, 0.1))
  const stone = mix(relight('#b8ab98', light.time, light.weather), palette.haze, 0.12)
  const side = Math.sign(light.from.x) || 1
  for (let row = 0; row < 4; row++) {
    const size = unit * (2.6 + row * 0.9)
    const random = stage.random(`ruins ${row}`)
    for (let x = width * (0.06 + 0.03 * row); x < width * 0.94; x += size * random.between(1.3, 2.4)) {
      if (random.chance(0.22)) continue
      const y = crest.heights[Math.round((x / width) * 120)]! + unit * (2 + row * 2.6)
      const wide = size * random.between(1, 1.6)
      const high = size * random.between(0.5, 0.8)
      const gabled = random.chance(0.4)
      const face = mix(stone, light.key, 0.26 * light.strength)
      context.fillStyle = darken(mix(stone, light.shadow, 0.3), 0.14)
      context.fillRect(side > 0 ? x - wide * 0.16 : x + wide, y - high, wide * 0.16, high)
      context.fillStyle = face
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x, y - high)
      if (gabled) context.lineTo(x + wide / 2, y - high - size * 0.5)
      context.lineTo(x + wide, y - high)
      context.lineTo(x + wide, y)
      context.fill()
      context.fillStyle = darken(mix(stone, palette.near, 0.3), 0.4)
      const door = wide * 0.17
      context.beginPath()
      context.moveTo(x + wide / 2 - door * 0.6, y)
      context.lineTo(x + wide / 2 - door * 0.44, y - high * 0.66)
      context.lineTo(x + wide / 2 + door * 0.44, y - high * 0.66)
      context.lineTo(x + wide / 2 + door * 0.6, y)
      context.fill()
      context.strokeStyle = alpha(darken(stone, 0.3), 0.3)
      context.lineWidth = Math.max(unit * 0.06, size * 0.02)
      context.beginPath()
      for (let course = 1; course < 4; course++) {
        context.moveTo(x, y - (high * course) / 4)
        context.lineTo(x + wide, y - (high * course) / 4)
      }
      context.stroke()
    }
  }
}

/** A wall of fitted stones along the edge of a strip of grass. */
function paintTerrace(
  context: Context,
  stage: Stage,
  crest: ReturnType<typeof createCrest>,
  near: number,
  green: string,
  step: number,
): void {
  const { height, unit, light, width } = stage
  const random = stage.random(`terrace ${step}`)
  const wall = unit * (1.6 + 3.4 * near)
  const grass = mix(lighten(green, 0.1 - 0.1 * near), light.key, 0.24 * light.strength)
  const stone = relight('#a89c8a', light.time, light.weather)
  const top = { step: crest.step, heights: crest.heights.map((y) => y - wall * 1.2) }
  paintLand(context, top, height, grass, darken(green, 0.06))
  const strip = { step: crest.step, heights: crest.heights.map((y) => y - wall * 0.1) }
  paintLand(context, strip, height, mix(stone, light.key, 0.2 * light.strength), darken(stone, 0.26))
  context.strokeStyle = alpha(darken(stone, 0.34), 0.5)
  context.lineWidth = Math.max(unit * 0.07, wall * 0.05)
  context.beginPath()
  for (let course = 0; course < 3; course++)
    for (let x = -random.next() * wall; x < width; x += wall * random.between(0.5, 1)) {
      const y = strip.heights[Math.max(0, Math.min(120, Math.round(x / crest.step)))]! + (wall * course) / 3
      context.moveTo(x, y)
      context.lineTo(x + wall * 0.04, y + wall / 3)
      context.lineTo(x + wall * 0.6, y + wall / 3)
    }
  context.stroke()
  const lower = { step: crest.step, heights: crest.heights.map((y) => y + wall * 0.9) }
  paintLand(context, lower, height, grass, darken(green, 0.1))
  paintGrass(context, stage, `terrace grass ${step}`, {
    crest: { step: crest.step, heights: crest.heights.map((y) => y + wall * 0.06) },
    height: unit * (0.6 + near),
    spacing: unit * 0.9,
    color: darken(green, 0.1),
    lit: mix(lighten(green, 0.14), light.key, 0.3 * light.strength),
  })
}
