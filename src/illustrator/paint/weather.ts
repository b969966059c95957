import { alpha, lighten, mix } from './color.ts'
import { createNoise } from './noise.ts'
import { paintGlow } from './sky.ts'
import type { Context, Stage } from './stage.ts'

/** What falls or drifts in front of everything. Indoors nothing does. */
export function paintWeather(context: Context, stage: Stage): void {
  const { weather } = stage.light
  if (weather === 'rain') paintRain(context, stage, 1)
  if (weather === 'storm') paintRain(context, stage, 1.5)
  if (weather === 'snow') paintSnowfall(context, stage)
  if (weather === 'fog') paintFog(context, stage)
}

function paintRain(context: Context, stage: Stage, strength: number): void {
  const { width, height, unit, palette } = stage
  const random = stage.random('rain')
  const slant = random.pick([-1, 1]) * random.between(0.12, 0.24)
  const color = lighten(palette.skyHorizon, 0.35)
  context.save()
  context.lineCap = 'round'
  const area = Math.min(2.5, (width * height) / (unit * unit * 15000))
  for (const [size, opacity, count] of [
    [0.6, 0.22, 260],
    [1, 0.26, 150],
    [1.7, 0.3, 60],
  ] as const) {
    context.strokeStyle = alpha(color, opacity)
    context.lineWidth = unit * 0.13 * size
    context.beginPath()
    for (let drop = 0; drop < count * strength * area; drop++) {
      const x = random.between(-0.1, 1.1) * width
      const y = random.between(-0.1, 1) * height
      const long = unit * random.between(3, 6) * size
      context.moveTo(x, y)
      context.lineTo(x + long * slant, y + long)
    }
    context.stroke()
  }
  context.restore()
}

function paintSnowfall(context: Context, stage: Stage): void {
  const { width, height, unit, light, palette } = stage
  const random = stage.random('snow')
  const color = light.time === 'night' ? mix('#ffffff', palette.skyHorizon, 0.2) : '#ffffff'
  const area = Math.min(2.5, (width * height) / (unit * unit * 15000))
  for (const [radius, opacity, count] of [
    [0.16, 0.75, 260],
    [0.3, 0.8, 130],
    [0.55, 0.7, 46],
  ] as const) {
    context.fillStyle = alpha(color, opacity)
    context.beginPath()
    for (let flake = 0; flake < count * area; flake++) {
      const x = random.next() * width
      const y = random.next() * height
      const size = unit * radius * random.between(0.7, 1.3)
      context.moveTo(x + size, y)
      context.arc(x, y, size, 0, Math.PI * 2)
    }
    context.fill()
  }
  for (let flake = 0; flake < 9 * area; flake++) {
    paintGlow(context, random.next() * width, random.next() * height, unit * random.between(1.2, 2.4), color, 0.6)
  }
}

function paintFog(context: Context, stage: Stage): void {
  const { width, height, unit, palette, horizon } = stage
  const noise = createNoise(stage, 'fog')
  for (let bank = 0; bank < 4; bank++) {
    const y = horizon + (bank - 0.8) * (height - horizon) * 0.24
    const thick = unit * (11 + bank * 4)
    const gradient = context.createLinearGradient(0, y - thick, 0, y + thick)
    gradient.addColorStop(0, alpha(palette.haze, 0))
    gradient.addColorStop(0.5, alpha(palette.haze, 0.42 - bank * 0.06))
    gradient.addColorStop(1, alpha(palette.haze, 0))
    context.fillStyle = gradient
    const step = unit * 4
    context.beginPath()
    context.moveTo(-step, y + thick)
    for (let x = -step; x <= width + step; x += step) {
      context.lineTo(x, y - thick * (0.7 + 0.3 * noise((x / unit) * 0.025, bank * 5)))
    }
    context.lineTo(width + step, y + thick)
    context.fill()
  }
}
