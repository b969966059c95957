import { createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix } from './color.ts'
import { paintLightning } from './lightning.ts'
import { createNoise, layered } from './noise.ts'
import { smoothStep } from './smooth-step.ts'
import type { Box, Context, Stage } from './stage.ts'

/** Clouds for the weather: thin streaks, heaps, or a closed cover. */
export function paintClouds(context: Context, stage: Stage, until = stage.horizon): void {
  const { weather, time } = stage.light
  if (weather === 'fog') return
  if (weather === 'clear') {
    const random = stage.random('clear sky')
    if (time !== 'day') {
      paintVeilClouds(context, stage, {
        until,
        cover: random.between(0.3, 0.54),
        opacity: time === 'night' ? 0.3 : 0.72,
      })
      return
    }
    // Fair-weather skies: almost bare, streaks alone, a few heaps, a whole fleet of them.
    const [least, most, heaps] = random.pick([
      [0.16, 0.24, 0],
      [0.5, 0.66, 0],
      [0.3, 0.5, 2],
      [0.26, 0.54, 4],
      [0.3, 0.4, 7],
    ] as const)
    paintVeilClouds(context, stage, { until, cover: random.between(least, most), opacity: 0.72 })
    if (heaps > 0) paintHeapClouds(context, stage, until, heaps)
    return
  }
  if (weather === 'cloudy') {
    paintVeilClouds(context, stage, { until, cover: 0.56, opacity: 0.7 })
    paintHeapClouds(context, stage, until, 8)
    return
  }
  paintCover(context, stage, until)
  if (weather === 'storm') paintLightning(context, stage)
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
function paintVeilClouds(
  context: Context,
  stage: Stage,
  options: { until: number; cover: number; opacity: number },
): void {
  const { width } = stage
  const { until, cover, opacity } = options
  const noise = createNoise(stage, 'veil')
  const colors = cloudColors(stage)
  const lit = channels(colors.lit)
  const under = channels(colors.under)
  const scale = Math.min(width, until)
  const sunX = (stage.light.disc?.x ?? 0.5) * width
  paintCloudGrid(context, width, until, 160, (x, y) => {
    const down = y / until
    const u = x / scale
    // Perspective: bands grow thinner and closer toward the horizon.
    const band = (y / scale) * (2.6 + 4.2 * down)
    const bend = noise(u * 0.7, band * 0.5 + 40) * 0.5
    const value = layered(noise, u * 0.75 + bend, band * 1.5 + bend * 0.7 + u * 0.25, 4, 0.52) * 0.5 + 0.5
    const fade = smoothStep(0, 0.1, down) * smoothStep(1, 0.8, down)
    const density = smoothStep(1 - cover, 1.06 - cover * 0.45, value) * fade
    const near = Math.exp(-(((x - sunX) / scale) ** 2) * 2.2) * (0.35 + 0.65 * down)
    const warm = Math.min(1, 0.25 + near * 0.85 + (value - 0.5) * 0.9)
    return [
      under[0] + (lit[0] - under[0]) * warm,
      under[1] + (lit[1] - under[1]) * warm,
      under[2] + (lit[2] - under[2]) * warm,
      density * opacity,
    ]
  })
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
function paintHeapCloud(context: Context, stage: Stage, box: Box, name: string): void {
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

/** A closed, heavy cover for rain, snow and storm: billows with dark undersides that close toward the horizon. */
function paintCover(context: Context, stage: Stage, until: number): void {
  const { palette, light, width } = stage
  const storm = light.weather === 'storm'
  const noise = createNoise(stage, 'cover')
  const dark = channels(storm ? darken(palette.skyTop, 0.36) : darken(mix(palette.skyTop, palette.skyMiddle, 0.4), 0.2))
  const pale = channels(lighten(mix(palette.skyHorizon, palette.haze, 0.5), storm ? 0.02 : 0.24))
  const scale = Math.min(width, until)
  paintCloudGrid(context, width, until, 130, (x, y) => {
    const u = x / scale
    const v = (y / scale) * (1.15 + 1.5 * (y / until))
    const bend = noise(u * 0.8 + 5, v * 0.7) * 0.4
    const here = layered(noise, u * 0.8 + bend * 0.3, v * 1.15 + bend * 0.35, 4, 0.46)
    // The same field a little higher up: where it thins out upward, the billow's top catches the light.
    const above = layered(noise, u * 0.8 + bend * 0.3, (v - 0.16) * 1.15 + bend * 0.35, 2, 0.46)
    const shine = Math.min(1, Math.max(0, 0.46 + (here - above) * 0.5 + here * 0.34 + 0.18 * (y / until)))
    const share = shine * (storm ? 0.62 : 0.9)
    const opacity = (storm ? 0.92 : 0.8) * smoothStep(1, 0.72, y / until)
    return [
      dark[0] + (pale[0] - dark[0]) * share,
      dark[1] + (pale[1] - dark[1]) * share,
      dark[2] + (pale[2] - dark[2]) * share,
      opacity,
    ]
  })
}

/** Samples `colorAt` (pixels in; red, green, blue 0..255 and opacity 0..1 out) on a small canvas and draws it large and soft. */
function paintCloudGrid(
  context: Context,
  width: number,
  height: number,
  detail: number,
  colorAt: (x: number, y: number) => readonly [number, number, number, number],
): void {
  const aspect = width / Math.max(1, height)
  // No finer than the frame itself: thumbnails are cheap.
  const fine = Math.min(detail, Math.sqrt(width * height))
  const columns = Math.max(8, Math.min(300, Math.round(fine * Math.sqrt(aspect))))
  const rows = Math.max(8, Math.min(300, Math.round(fine / Math.sqrt(aspect))))
  const small = createCanvas(columns, rows)
  const brush = small.getContext('2d')
  const image = brush.createImageData(columns, rows)
  let at = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [red, green, blue, opacity] = colorAt(((column + 0.5) / columns) * width, ((row + 0.5) / rows) * height)
      image.data[at++] = red
      image.data[at++] = green
      image.data[at++] = blue
      image.data[at++] = 255 * opacity
    }
  }
  brush.putImageData(image, 0, 0)
  context.save()
  context.imageSmoothingEnabled = true
  if (width > columns * 4) {
    // Soft first, then large: the fine filter over the whole sky costs four times as much.
    const middle = createCanvas(columns * 3, rows * 3)
    const enlarge = middle.getContext('2d')
    enlarge.imageSmoothingQuality = 'high'
    enlarge.drawImage(small, 0, 0, middle.width, middle.height)
    context.imageSmoothingQuality = 'low'
    context.drawImage(middle, 0, 0, width, height)
  } else {
    context.imageSmoothingQuality = 'high'
    context.drawImage(small, 0, 0, width, height)
  }
  context.restore()
}
