import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintRocks } from '../paint/ground-cover.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintLand, paintMist } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Skies and grounds of other worlds: top, middle and foot of the sky, the land, and what glows on it. */
const worlds = [
  { sky: ['#1f1147', '#7a2f8f', '#ff9a8a'], land: '#4a2a6a', glow: '#4dffd2' },
  { sky: ['#062a3a', '#14707a', '#c8f0b0'], land: '#1f5a5a', glow: '#ff7ad0' },
  { sky: ['#3a0f24', '#a83a4a', '#ffc47a'], land: '#6a2f3a', glow: '#7ae0ff' },
  { sky: ['#10183f', '#3f4fb0', '#e8a0e0'], land: '#2f3a70', glow: '#b0ff7a' },
] as const

/** Another world: great moons in a strange sky, needles of rock, and plants that shine. */
export const alienPlanet: Setting = {
  kind: 'alien-planet',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.42 : camera.angle === 'low' ? 0.7 : 0.58),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light } = stage
    const random = stage.random('alien planet')
    const world = random.pick(worlds)
    const dim = light.time === 'night' ? 0.5 : light.time === 'dusk' ? 0.25 : 0
    const tone = (color: string): string => darken(color, dim)
    const palette = {
      ...stage.palette,
      skyTop: tone(world.sky[0]),
      skyMiddle: tone(world.sky[1]),
      skyHorizon: tone(world.sky[2]),
      haze: tone(mix(world.sky[1], world.sky[2], 0.6)),
    }
    const other: Stage = { ...stage, palette, light: { ...light, time: 'night', key: palette.skyHorizon } }
    paintSky(context, other, { disc: false })
    const side = random.pick([-1, 1])
    paintMoon(context, other, width * (0.5 + side * 0.22), horizon * 0.4, Math.min(unit * 21, width * 0.26), true)
    paintMoon(context, other, width * (0.5 - side * 0.3), horizon * 0.22, unit * 6, false)
    for (let layer = 0; layer < 3; layer++) {
      const near = layer / 2
      const rock = mix(tone(world.land), palette.haze, 0.7 * (1 - near))
      paintNeedles(context, other, rock, near, layer)
      paintMist(context, other, {
        y: horizon,
        above: unit * 12,
        below: unit * 2,
        color: palette.haze,
        opacity: 0.5 * (1 - near),
      })
    }
    const room = height - horizon
    for (let fold = 0; fold < 3; fold++) {
      const near = fold / 2
      const crest = createHills(stage, `alien ground ${fold}`, {
        base: horizon + room * (0.03 + near * 0.4),
        swing: unit * (1.4 + near * 2),
        wavelength: unit * (36 + fold * 24),
        jagged: 0.2,
      })
      const soil = mix(tone(world.land), palette.haze, 0.34 * (1 - near))
      paintLand(context, crest, height, mix(lighten(soil, 0.14), palette.skyHorizon, 0.2), darken(soil, 0.3))
      paintRocks(context, other, `alien rocks ${fold}`, {
        count: 5,
        size: unit * (2 + near * 5),
        crest,
        color: darken(soil, 0.2),
      })
      paintSprouts(context, other, world.glow, crest.heights, crest.step, near, fold)
    }
  },
}

function paintMoon(context: Context, stage: Stage, x: number, y: number, radius: number, ringed: boolean): void {
  const { palette, light } = stage
  const random = stage.random(`alien moon ${ringed}`)
  const base = mix(palette.skyHorizon, random.pick(['#f2d0a0', '#a0d8e8', '#e8a0b8']), 0.6)
  const side = light.from.x < 0 ? -1 : 1
  paintGlow(context, x, y, radius * 2, palette.skyHorizon, 0.4)
  const ring = (from: number, to: number): void => {
    if (!ringed) return
    for (const [reach, strong] of [
      [1.9, 0.5],
      [1.65, 0.8],
      [1.45, 0.4],
    ] as const) {
      context.strokeStyle = alpha(lighten(base, 0.3), strong)
      context.lineWidth = radius * 0.1
      context.beginPath()
      context.ellipse(x, y, radius * reach, radius * reach * 0.24, -0.3, from, to)
      context.stroke()
    }
  }
  ring(Math.PI, Math.PI * 2)
  context.save()
  context.beginPath()
  context.arc(x, y, radius, 0, 7)
  context.clip()
  const ball = context.createRadialGradient(x + side * radius * 0.5, y - radius * 0.4, radius * 0.1, x, y, radius * 1.1)
  ball.addColorStop(0, lighten(base, 0.3))
  ball.addColorStop(0.6, mix(base, palette.skyMiddle, 0.2))
  ball.addColorStop(1, mix(darken(base, 0.3), palette.skyMiddle, 0.6))
  context.fillStyle = ball
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  for (let band = 0; band < 7; band++) {
    context.fillStyle = alpha(random.chance(0.5) ? lighten(base, 0.3) : darken(base, 0.3), 0.2)
    context.beginPath()
    context.ellipse(
      x,
      y + radius * random.between(-0.9, 0.9),
      radius * 1.2,
      radius * random.between(0.04, 0.12),
      -0.3,
      0,
      7,
    )
    context.fill()
  }
  context.restore()
  ring(0, Math.PI)
}

/** Spires of rock, leaning, in one depth. */
function paintNeedles(context: Context, stage: Stage, rock: string, near: number, layer: number): void {
  const { width, horizon, unit, light, palette } = stage
  const random = stage.random(`needles ${layer}`)
  const side = light.from.x < 0 ? -1 : 1
  for (let x = unit * random.between(-6, 4); x < width; x += unit * random.between(7, 20)) {
    if (near === 1 && Math.abs(x / width - 0.5) < 0.24) continue
    const tall = unit * random.between(7, 20) * (0.6 + near * 0.8)
    const half = tall * random.between(0.14, 0.24)
    const lean = random.between(-0.3, 0.3) * tall
    const foot = horizon + unit * 3
    const spire = (from: number, to: number): void => {
      context.beginPath()
      context.moveTo(x + half * from, foot)
      context.quadraticCurveTo(x + half * from * 0.5 + lean * 0.3, foot - tall * 0.6, x + lean, foot - tall)
      context.quadraticCurveTo(x + half * to * 0.5 + lean * 0.3, foot - tall * 0.6, x + half * to, foot)
      context.fill()
    }
    context.fillStyle = rock
    spire(-1, 1)
    context.fillStyle = mix(rock, palette.skyHorizon, 0.4)
    if (side < 0) spire(-1, -0.3)
    else spire(0.3, 1)
  }
}

/** Stalks with a shining head, more of them toward the sides. */
function paintSprouts(
  context: Context,
  stage: Stage,
  glow: string,
  heights: Float64Array,
  step: number,
  near: number,
  fold: number,
): void {
  const { width, unit } = stage
  const random = stage.random(`sprouts ${fold}`)
  for (let x = unit * 2; x < width; x += unit * random.between(5, 13) * (0.5 + near)) {
    const out = Math.abs(x / width - 0.5) * 2
    if (random.next() > 0.2 + out) continue
    const y = heights[Math.min(heights.length - 1, Math.round(x / step))]! + unit
    const tall = unit * random.between(3, 6) * (0.5 + near * 1.3)
    const tip = x + random.between(-0.3, 0.3) * tall
    context.strokeStyle = mix(glow, '#101828', 0.55)
    context.lineWidth = tall * 0.06
    context.beginPath()
    context.moveTo(x, y)
    context.quadraticCurveTo(x, y - tall * 0.6, tip, y - tall)
    context.stroke()
    paintGlow(context, tip, y - tall, tall * 0.7, glow, 0.7)
    context.fillStyle = lighten(glow, 0.5)
    context.beginPath()
    context.ellipse(tip, y - tall, tall * 0.13, tall * 0.17, 0, 0, 7)
    context.fill()
  }
}
