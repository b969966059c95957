import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintCoralGarden } from '../paint/coral-garden.ts'
import { paintRocks } from '../paint/ground-cover.ts'
import { createNoise } from '../paint/noise.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintSunkenCity } from '../paint/sunken-city.ts'
import { createHills, paintLand } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Under the surface: shafts of light, a reef in three depths, weed, bubbles and a sandy floor. */
export const underwater: Setting = {
  kind: 'underwater',
  words: ['reef', 'kelp', 'seaweed', 'aquarium'],
  surface: 'none',
  indoor: true,
  horizon: () => 0.74,
  paintBehind(context, stage) {
    paintDepth(context, stage)
    paintShafts(context, stage)
    if (stage.scene.setting.features.some((feature) => /\b(?:city|town|atlantis|ruins)\b/.test(feature)))
      paintSunkenCity(context, stage, colorsOf(stage))
    for (const layer of [0, 1, 2]) paintReef(context, stage, layer)
    paintFloor(context, stage)
    if (stage.scene.setting.features.some((feature) => /coral|reef/.test(feature)))
      paintCoralGarden(context, stage, colorsOf(stage).deep)
    for (const layer of [1, 2]) paintWeed(context, stage, layer)
    paintBubbles(context, stage)
  },
}

function colorsOf(stage: Stage): { bright: string; deep: string; dark: string } {
  const { palette, light } = stage
  const dim = light.time === 'night' ? 0.62 : light.time === 'dusk' ? 0.4 : light.time === 'day' ? 0 : 0.14
  const water = darken(palette.water, dim)
  return {
    bright: lighten(mix(water, '#7fe0e0', 0.42), 0.2 * (1 - dim)),
    deep: mix(water, '#0a3f7a', 0.3),
    dark: mix(darken(water, 0.5), '#06183a', 0.5),
  }
}

function paintDepth(context: Context, stage: Stage): void {
  const { width, height, unit, light } = stage
  const { bright, deep, dark } = colorsOf(stage)
  const gradient = context.createLinearGradient(0, 0, 0, height)
  gradient.addColorStop(0, bright)
  gradient.addColorStop(0.3, mix(bright, deep, 0.55))
  gradient.addColorStop(0.66, deep)
  gradient.addColorStop(1, mix(deep, dark, 0.7))
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  const x = width * (0.5 + (Math.sign(light.from.x) || 1) * 0.2)
  paintGlow(context, x, -unit * 8, Math.max(unit * 80, width * 0.5), lighten(bright, 0.6), 0.75)
  // The underside of the surface.
  const noise = createNoise(stage, 'surface')
  context.fillStyle = alpha('#ffffff', 0.16)
  for (let row = 0; row < 4; row++) {
    context.beginPath()
    context.moveTo(0, -unit)
    for (let at = 0; at <= width + unit * 2; at += unit * 1.5) {
      context.lineTo(at, unit * (1.2 + row * 1.7) + noise((at / unit) * 0.07, row * 5) * unit * (1.2 + row * 0.3))
    }
    context.lineTo(width, -unit)
    context.fill()
  }
}

function paintShafts(context: Context, stage: Stage): void {
  const { width, height, unit, light } = stage
  const random = stage.random('shafts')
  const side = Math.sign(light.from.x) || 1
  const { bright } = colorsOf(stage)
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let shaft = 0; shaft < 8; shaft++) {
    const x = width * (0.5 + side * 0.2) + random.between(-0.5, 0.5) * Math.max(width, unit * 110)
    const wide = unit * random.between(2, 8)
    const lean = -side * height * 0.28 + (x - width * (0.5 + side * 0.2)) * 0.5
    const gradient = context.createLinearGradient(0, 0, 0, height * random.between(0.6, 0.95))
    gradient.addColorStop(0, alpha(lighten(bright, 0.5), 0.34))
    gradient.addColorStop(1, alpha(bright, 0))
    context.fillStyle = gradient
    context.beginPath()
    context.moveTo(x, 0)
    context.lineTo(x + wide, 0)
    context.lineTo(x + wide * 2.6 + lean, height)
    context.lineTo(x - wide * 1.2 + lean, height)
    context.fill()
  }
  context.restore()
}

function paintReef(context: Context, stage: Stage, layer: number): void {
  const { width, height, unit, horizon, palette } = stage
  const { deep, dark, bright } = colorsOf(stage)
  const near = layer / 2
  const color = mix(mix(deep, bright, 0.12), dark, 0.16 + near * 0.55)
  const noise = createNoise(stage, `reef${layer}`)
  const room = height - horizon
  context.fillStyle = color
  context.beginPath()
  context.moveTo(0, height)
  for (let x = 0; x <= width + unit; x += unit) {
    const out = Math.abs(x / width - 0.5) * 2
    const rise =
      (out ** 2.2 * (0.9 + near * 0.5) - 0.25) * unit * (26 + layer * 5) +
      noise((x / unit) * 0.05, 3) * unit * 6 +
      noise((x / unit) * 0.17, 9) * unit * 1.6
    context.lineTo(x, horizon + room * (0.1 + near * 0.34) - Math.max(-unit * 3, rise))
  }
  context.lineTo(width, height)
  context.fill()
  if (layer === 0) return
  const random = stage.random(`corals${layer}`)
  const tints = [
    palette.accent,
    mix(palette.accent, '#ffd36b', 0.6),
    mix(palette.accent, '#b06fe0', 0.6),
    palette.near,
    '#f7e3d0',
  ]
  for (let coral = 0; coral < 12 + layer * 6; coral++) {
    const edge = random.chance(0.5)
    const out = random.next() ** 1.7 * 0.36
    const x = width * (edge ? out : 1 - out)
    const y = horizon + room * (0.2 + near * 0.5 + random.between(0, 0.3)) - (0.36 - out) * unit * 20
    paintCoral(
      context,
      random,
      { x, y, size: unit * random.between(4, 10) * (0.5 + near * 0.6) },
      mix(random.pick(tints), deep, 0.5 - near * 0.36),
    )
  }
}

function paintCoral(
  context: Context,
  random: ReturnType<Stage['random']>,
  place: { x: number; y: number; size: number },
  color: string,
): void {
  const { x, y, size } = place
  const kind = random.integer(0, 2)
  if (kind === 0) {
    context.strokeStyle = color
    context.lineCap = 'round'
    const grow = (fromX: number, fromY: number, angle: number, long: number, thick: number, depth: number): void => {
      const toX = fromX + Math.cos(angle) * long
      const toY = fromY + Math.sin(angle) * long
      context.lineWidth = thick
      context.beginPath()
      context.moveTo(fromX, fromY)
      context.lineTo(toX, toY)
      context.stroke()
      if (depth === 0) return
      for (const turn of [-0.5, 0.1, 0.55])
        grow(toX, toY, angle + turn * random.between(0.7, 1.2), long * 0.72, thick * 0.74, depth - 1)
    }
    grow(x, y, -Math.PI / 2, size * 0.5, size * 0.16, 3)
    return
  }
  context.fillStyle = color
  context.beginPath()
  if (kind === 1) {
    for (let lobe = 0; lobe < 7; lobe++) {
      const radius = size * random.between(0.2, 0.36)
      const px = x + random.between(-0.6, 0.6) * size
      const py = y - random.between(0, 0.5) * size
      context.moveTo(px + radius, py)
      context.arc(px, py, radius, 0, Math.PI * 2)
    }
  } else {
    for (let tube = 0; tube < 5; tube++) {
      const px = x + (tube - 2) * size * 0.24
      const high = size * random.between(0.6, 1.3)
      context.roundRect(px - size * 0.1, y - high, size * 0.2, high, size * 0.1)
    }
  }
  context.fill()
  context.fillStyle = alpha(lighten(color, 0.35), 0.5)
  context.beginPath()
  context.ellipse(x + size * 0.1, y - size * 0.45, size * 0.2, size * 0.1, -0.4, 0, Math.PI * 2)
  context.fill()
}

function paintFloor(context: Context, stage: Stage): void {
  const { width, height, unit, horizon, palette } = stage
  const { deep, bright } = colorsOf(stage)
  const room = height - horizon
  const sand = mix(palette.ground, deep, 0.42)
  const crest = createHills(stage, 'sea floor', { base: horizon + room * 0.42, swing: unit * 2, wavelength: unit * 46 })
  paintLand(context, crest, height, mix(sand, bright, 0.3), darken(sand, 0.18))
  const random = stage.random('caustics')
  context.strokeStyle = alpha(lighten(bright, 0.55), 0.2)
  context.lineWidth = unit * 0.22
  context.beginPath()
  for (let line = 0; line < 40; line++) {
    const near = random.next()
    const x = random.next() * width
    const y = horizon + room * (0.5 + 0.5 * near)
    const long = unit * random.between(3, 9)
    context.moveTo(x, y)
    context.bezierCurveTo(x + long * 0.3, y - unit * 1.2, x + long * 0.6, y + unit * 1.2, x + long, y - unit * 0.2)
  }
  context.stroke()
  paintRocks(context, stage, 'sea rocks', {
    count: 6,
    size: unit * 5,
    crest: { step: crest.step, heights: crest.heights.map((y) => y + unit * 3) },
    color: mix(deep, palette.near, 0.4),
  })
}

function paintWeed(context: Context, stage: Stage, layer: number): void {
  const { width, height, unit, horizon, palette } = stage
  const { deep } = colorsOf(stage)
  const random = stage.random(`weed${layer}`)
  const color = mix(palette.near, deep, 0.5 - layer * 0.18)
  for (let weed = 0; weed < 10 + layer * 5; weed++) {
    const out = random.next() ** 1.5 * 0.28
    const x = width * (random.chance(0.5) ? out : 1 - out)
    const y = horizon + (height - horizon) * (0.3 + layer * 0.3) + random.between(0, 4) * unit
    const high = unit * random.between(12, 32) * (1.1 - out * 2)
    const sway = unit * random.between(1, 3)
    context.fillStyle = mix(color, random.chance(0.4) ? '#7fd08a' : deep, 0.2)
    context.beginPath()
    context.moveTo(x - unit * 0.5, y)
    context.bezierCurveTo(x - sway * 2, y - high * 0.35, x + sway * 2, y - high * 0.65, x + sway * 0.4, y - high)
    context.bezierCurveTo(
      x + sway * 2 + unit * 1.1,
      y - high * 0.6,
      x - sway * 2 + unit * 1.2,
      y - high * 0.3,
      x + unit * 0.6,
      y,
    )
    context.fill()
  }
}

function paintBubbles(context: Context, stage: Stage): void {
  const { width, height, unit } = stage
  const random = stage.random('bubbles')
  for (let bubble = 0; bubble < 30; bubble++) {
    const x = random.next() * width
    const y = random.next() * height * 0.9
    const radius = unit * random.between(0.25, 1.1)
    context.fillStyle = alpha('#ffffff', 0.1)
    context.strokeStyle = alpha('#ffffff', 0.5)
    context.lineWidth = radius * 0.16
    context.beginPath()
    context.arc(x, y, radius, 0, Math.PI * 2)
    context.fill()
    context.stroke()
    context.fillStyle = alpha('#ffffff', 0.7)
    context.beginPath()
    context.arc(x - radius * 0.35, y - radius * 0.35, radius * 0.2, 0, Math.PI * 2)
    context.fill()
  }
}
