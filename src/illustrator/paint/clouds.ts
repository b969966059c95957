import { createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix } from './color.ts'
import { createNoise, layered } from './noise.ts'
import { smoothStep } from './smooth-step.ts'
import type { Box, Context, Stage } from './stage.ts'

/** Clouds for the weather: thin streaks, heaps, or a closed cover. */
export function paintClouds(context: Context, stage: Stage, until = stage.horizon): void {
  const { weather, time } = stage.light
  if (weather === 'fog') return
  if (weather === 'clear') {
    paintVeilClouds(context, stage, { until, cover: 0.42, opacity: time === 'night' ? 0.3 : 0.72 })
    if (time === 'day') paintHeapClouds(context, stage, until, 4)
    return
  }
  if (weather === 'cloudy') {
    paintVeilClouds(context, stage, { until, cover: 0.56, opacity: 0.7 })
    paintHeapClouds(context, stage, until, 8)
    return
  }
  paintCover(context, stage, until)
}

/** Colours of a cloud in this light: the side toward the sun, its body, and its underside. */
function cloudColors(stage: Stage): { lit: string; body: string; under: string } {
  const { light, palette } = stage
  if (light.time === 'night') {
    return {
      lit: mix(palette.skyHorizon, light.key, 0.25),
      body: mix(palette.skyMiddle, palette.skyHorizon, 0.5),
      under: mix(palette.skyTop, palette.skyMiddle, 0.8),
    }
  }
  const lit = lighten(light.key, light.time === 'day' ? 0.8 : 0.3)
  return {
    lit: light.weather === 'clear' ? lit : mix(lit, palette.haze, 0.4),
    body: mix(palette.skyHorizon, light.time === 'day' ? '#ffffff' : light.key, light.time === 'day' ? 0.65 : 0.35),
    under: mix(
      palette.skyMiddle,
      light.time === 'day' ? palette.haze : palette.skyTop,
      light.time === 'day' ? 0.4 : 0.18,
    ),
  }
}

/** Thin high cloud: wind-drawn wisps, from noise on a small canvas so that their edges stay soft. */
export function paintVeilClouds(
  context: Context,
  stage: Stage,
  options: { until: number; cover: number; opacity: number },
): void {
  const { width } = stage
  const { until, cover, opacity } = options
  const noise = createNoise(stage, 'veil')
  const aspect = width / Math.max(1, until)
  const columns = Math.max(24, Math.min(300, Math.round(150 * Math.sqrt(aspect))))
  const rows = Math.max(24, Math.min(300, Math.round(150 / Math.sqrt(aspect))))
  const small = createCanvas(columns, rows)
  const brush = small.getContext('2d')
  const image = brush.createImageData(columns, rows)
  const colors = cloudColors(stage)
  const lit = channels(colors.lit)
  const under = channels(colors.under)
  const scale = Math.min(width, until)
  const sunX = (stage.light.disc?.x ?? 0.5) * width
  for (let row = 0; row < rows; row++) {
    const y = (row + 0.5) / rows
    // Perspective: bands grow thinner and closer toward the horizon.
    const v = (y * until) / scale
    const band = v * (2.6 + 4.2 * y)
    const fade = smoothStep(0, 0.1, y) * smoothStep(1, 0.8, y)
    for (let column = 0; column < columns; column++) {
      const x = ((column + 0.5) / columns) * width
      const u = x / scale
      const bend = noise(u * 0.7, band * 0.5 + 40) * 0.5
      const value = layered(noise, u * 0.75 + bend, band * 1.5 + bend * 0.7 + u * 0.25, 4, 0.52) * 0.5 + 0.5
      const density = smoothStep(1 - cover, 1.06 - cover * 0.45, value) * fade
      const near = Math.exp(-(((x - sunX) / scale) ** 2) * 2.2) * (0.35 + 0.65 * y)
      const warm = Math.min(1, 0.25 + near * 0.85 + (value - 0.5) * 0.9)
      const at = (row * columns + column) * 4
      image.data[at] = under[0] + (lit[0] - under[0]) * warm
      image.data[at + 1] = under[1] + (lit[1] - under[1]) * warm
      image.data[at + 2] = under[2] + (lit[2] - under[2]) * warm
      image.data[at + 3] = 255 * density * opacity
    }
  }
  brush.putImageData(image, 0, 0)
  context.save()
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(small, 0, 0, width, until)
  context.restore()
}

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function paintHeapClouds(context: Context, stage: Stage, until: number, count: number): void {
  const { width, unit } = stage
  const random = stage.random('heaps')
  const wide = Math.min(width * 0.5, unit * 60)
  const several = Math.max(2, Math.round((count * width) / (unit * 150)))
  for (let cloud = 0; cloud < several; cloud++) {
    const near = (cloud + 0.5) / several
    const y = until * (0.82 - 0.62 * near + random.between(-0.05, 0.05))
    const cloudWidth = wide * (0.28 + 0.62 * near) * random.between(0.75, 1.2)
    const slot = (random.next() + cloud * 0.618) % 1
    paintHeapCloud(
      context,
      stage,
      {
        x: slot * width * 1.1 - cloudWidth * 0.5 - width * 0.05,
        y: y - cloudWidth * 0.3,
        width: cloudWidth,
        height: cloudWidth * random.between(0.24, 0.34),
      },
      `heap${cloud}`,
    )
  }
}

/** One heaped cloud with a flat soft base, standing in `box`. */
export function paintHeapCloud(context: Context, stage: Stage, box: Box, name: string): void {
  const random = stage.random(name)
  const colors = cloudColors(stage)
  const base = box.y + box.height
  const puffs: { x: number; y: number; radius: number }[] = []
  const count = 11
  for (let index = 0; index < count; index++) {
    const along = (index + 0.5) / count
    const dome = Math.sin(Math.PI * along) ** 0.8 * (0.65 + 0.35 * random.next())
    const radius = box.height * (0.16 + 0.34 * dome)
    puffs.push({
      x: box.x + box.width * (0.06 + 0.88 * along) + random.between(-0.02, 0.02) * box.width,
      y: base - radius * 0.55 - dome * box.height * 0.36 * random.next(),
      radius,
    })
  }
  const body = (dx: number, dy: number, shrink: number): void => {
    context.beginPath()
    for (const puff of puffs) {
      context.moveTo(puff.x + dx + puff.radius * shrink, puff.y + dy)
      context.arc(puff.x + dx, puff.y + dy, puff.radius * shrink, 0, Math.PI * 2)
    }
    context.fill()
  }
  const side = Math.sign(stage.light.from.x) || 1
  const veil = (color: string, strong: number): CanvasGradient => {
    const gradient = context.createLinearGradient(0, box.y, 0, base)
    gradient.addColorStop(0, alpha(color, strong))
    gradient.addColorStop(0.55, alpha(color, strong * 0.8))
    gradient.addColorStop(1, alpha(color, 0))
    return gradient
  }
  context.save()
  context.beginPath()
  context.rect(box.x - box.width, box.y - box.height, box.width * 3, box.height * 2)
  context.clip()
  context.fillStyle = veil(colors.under, 0.95)
  body(0, 0, 1)
  context.fillStyle = veil(colors.body, 0.9)
  body(side * box.height * 0.05, -box.height * 0.06, 0.92)
  context.fillStyle = veil(colors.lit, 0.95)
  body(side * box.height * 0.11, -box.height * 0.13, 0.78)
  context.restore()
}

type CanvasGradient = ReturnType<Context['createLinearGradient']>

/** A closed, heavy cover for rain, snow and storm. */
function paintCover(context: Context, stage: Stage, until: number): void {
  const { palette, light, width, unit } = stage
  const random = stage.random('cover')
  const storm = light.weather === 'storm'
  const noise = createNoise(stage, 'cover')
  for (let row = 0; row < 5; row++) {
    const share = row / 4
    const bottom = until * (0.98 - 0.8 * share)
    const color = storm
      ? mix(darken(palette.skyTop, 0.25), palette.haze, 0.42 - 0.4 * share + random.between(-0.03, 0.03))
      : mix(palette.skyTop, palette.haze, 0.7 - 0.55 * share)
    const gradient = context.createLinearGradient(0, bottom - until * 0.3, 0, bottom)
    gradient.addColorStop(0, alpha(color, 0))
    gradient.addColorStop(0.35, alpha(color, 0.55))
    gradient.addColorStop(1, alpha(darken(color, 0.06), 0.62))
    context.fillStyle = gradient
    context.beginPath()
    context.moveTo(0, bottom - until * 0.3)
    context.lineTo(0, bottom)
    const step = unit * 1.2
    for (let x = 0; x <= width + step; x += step) {
      const bump = Math.abs(noise((x / unit) * 0.05, row * 7)) * 0.7 + Math.abs(noise((x / unit) * 0.14, row * 9)) * 0.3
      context.lineTo(x, bottom - bump * until * 0.09)
    }
    context.lineTo(width, bottom - until * 0.3)
    context.fill()
  }
}
