import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import type { Pixels } from '../../imaging/image.ts'
import { softBlur } from '../paint/soft-blur.ts'
import type { Context } from '../paint/stage.ts'
import { applyColorTable, createColorTable } from '../paint/styles/color-table.ts'
import type { Oklab } from '../paint/styles/oklab.ts'
import { smoothStep } from '../paint/styles/planes.ts'
import { canvasOf, readRaster } from '../paint/styles/raster.ts'
import { paintVignette } from '../paint/styles/vignette.ts'
import { cutOutSubject } from './cut-out.ts'
import type { Adjustment } from './read-adjustments.ts'

/**
 * Fills the frame with a photo that is to be changed by words alone: cropped to the frame's proportions, or continued
 * beyond its edges when it is to be extended; then turned, lit and coloured as asked.
 */
export function paintPhoto(context: Context, pixels: Pixels, adjust: readonly string[]): void {
  const asked = new Set(adjust as readonly Adjustment[])
  const { width, height } = context.canvas
  const cut = asked.has('no-background') ? cutOutSubject(pixels) : undefined
  const photo = turned(canvasFrom(cut?.pixels ?? pixels), asked)
  context.save()
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  if (cut) {
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    drawFitted(context, photo, 'inside', 0.88)
  } else if (asked.has('extend')) {
    drawContinued(context, photo)
    const scale = Math.min(width / photo.width, height / photo.height)
    drawFaded(context, photo, photo.width * scale, photo.height * scale, 0.09)
  } else drawFitted(context, photo, 'around', 1)
  context.restore()
  recolor(context, asked)
  if (asked.has('sharpen')) sharpen(context)
  if (asked.has('blur')) context.drawImage(softBlur(context.canvas as Canvas, Math.min(width, height) * 0.012), 0, 0)
  if (asked.has('vignette')) paintVignette(context, '#000', 0.6)
}

function canvasFrom(pixels: Pixels): Canvas {
  const canvas = createCanvas(pixels.width, pixels.height)
  canvas
    .getContext('2d')
    .putImageData(new ImageData(new Uint8ClampedArray(pixels.data), pixels.width, pixels.height), 0, 0)
  return canvas
}

function turned(photo: Canvas, asked: ReadonlySet<Adjustment>): Canvas {
  const quarter = asked.has('rotate-right') ? 1 : asked.has('rotate-left') ? -1 : 0
  const half = asked.has('upside-down') ? 2 : 0
  const flips = [asked.has('mirror') ? -1 : 1, asked.has('flip') ? -1 : 1] as const
  if (quarter + half === 0 && flips[0] === 1 && flips[1] === 1) return photo
  const swap = quarter !== 0
  const result = createCanvas(swap ? photo.height : photo.width, swap ? photo.width : photo.height)
  const brush = result.getContext('2d')
  brush.translate(result.width / 2, result.height / 2)
  brush.scale(...flips)
  brush.rotate(((quarter + half) * Math.PI) / 2)
  brush.drawImage(photo, -photo.width / 2, -photo.height / 2)
  return result
}

function drawFitted(context: Context, photo: Canvas, fit: 'inside' | 'around', share: number): void {
  const { width, height } = context.canvas
  const choose = fit === 'inside' ? Math.min : Math.max
  const scale = share * choose(width / photo.width, height / photo.height)
  const [wide, high] = [photo.width * scale, photo.height * scale]
  context.drawImage(photo, (width - wide) / 2, (height - high) / 2, wide, high)
}

/** What lies beyond the photo's edges: itself, mirrored and out of focus. */
function drawContinued(context: Context, photo: Canvas): void {
  const { width, height } = context.canvas
  drawFitted(context, softBlur(photo, Math.min(photo.width, photo.height) * 0.04), 'around', 1.05)
  const scale = 2 * Math.min(width / photo.width, height / photo.height)
  const around = mirrored(photo)
  const soft = softBlur(around, Math.min(around.width, around.height) * 0.012)
  drawFaded(context, soft, photo.width * scale, photo.height * scale, 0.16)
}

/** The photo with mirror images of itself on all sides, so that its edges go on. */
function mirrored(photo: Canvas): Canvas {
  const { width, height } = photo
  const small = Math.min(1, 700 / Math.max(width, height))
  const [wide, high] = [Math.round(width * small), Math.round(height * small)]
  const result = createCanvas(wide * 2, high * 2)
  const brush = result.getContext('2d')
  // Middle tile at its own place; those around it turned over the edge they share with it.
  for (const left of [-1, 0, 1]) {
    for (const top of [-1, 0, 1]) {
      brush.save()
      brush.translate(wide / 2 + left * wide, high / 2 + top * high)
      if (left !== 0) brush.transform(-1, 0, 0, 1, wide, 0)
      if (top !== 0) brush.transform(1, 0, 0, -1, 0, high)
      brush.drawImage(photo, 0, 0, wide, high)
      brush.restore()
    }
  }
  return result
}

/** In the middle of the frame, running out over a share of its length where the frame goes on beyond it. */
function drawFaded(context: Context, picture: Canvas, wide: number, high: number, share: number): void {
  const { width, height } = context.canvas
  const layer = createCanvas(Math.max(1, Math.round(wide)), Math.max(1, Math.round(high)))
  const brush = layer.getContext('2d')
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(picture, 0, 0, layer.width, layer.height)
  brush.globalCompositeOperation = 'destination-in'
  for (const [open, right, down] of [
    [wide < width - 1, layer.width, 0],
    [high < height - 1, 0, layer.height],
  ] as const) {
    if (!open) continue
    const fade = brush.createLinearGradient(0, 0, right, down)
    fade.addColorStop(0, 'rgba(0,0,0,0)')
    fade.addColorStop(share, '#000')
    fade.addColorStop(1 - share, '#000')
    fade.addColorStop(1, 'rgba(0,0,0,0)')
    brush.fillStyle = fade
    brush.fillRect(0, 0, layer.width, layer.height)
  }
  context.drawImage(layer, (width - layer.width) / 2, (height - layer.height) / 2)
}

const colorChanges: Partial<Record<Adjustment, (color: Oklab) => Oklab>> = {
  brighter: ({ l, a, b }) => ({ l: 1 - (1 - l) ** 1.35, a: a * 1.05, b: b * 1.05 }),
  darker: ({ l, a, b }) => ({ l: l ** 1.4, a, b }),
  contrast: ({ l, a, b }) => ({ l: 0.35 * l + 0.65 * smoothStep(0.05, 0.97, l), a: a * 1.08, b: b * 1.08 }),
  soft: ({ l, a, b }) => ({ l: 0.14 + l * 0.78, a: a * 0.92, b: b * 0.92 }),
  warmer: ({ l, a, b }) => ({ l, a: a + 0.014 * glow(l), b: b + 0.045 * glow(l) }),
  cooler: ({ l, a, b }) => ({ l, a: a - 0.012 * glow(l), b: b - 0.042 * glow(l) }),
  vivid: ({ l, a, b }) => ({ l, a: a * 1.4, b: b * 1.4 }),
  muted: ({ l, a, b }) => ({ l, a: a * 0.45, b: b * 0.45 }),
  sepia: ({ l }) => ({ l: 0.04 + l * 0.94, a: 0.021 * glow(l), b: 0.058 * glow(l) }),
  invert: ({ l, a, b }) => ({ l: 1 - l, a: -a, b: -b }),
}

/** Tints run out toward black and white. */
const glow = (l: number): number => smoothStep(0, 0.3, l) * (1 - 0.8 * smoothStep(0.85, 1, l))

function recolor(context: Context, asked: ReadonlySet<Adjustment>): void {
  const changes = [...asked].flatMap((kind) => colorChanges[kind] ?? [])
  if (changes.length === 0) return
  const raster = readRaster(context.canvas as Canvas)
  applyColorTable(
    raster,
    createColorTable((color) => changes.reduce((sum, change) => change(sum), color)),
  )
  context.drawImage(canvasOf(raster), 0, 0)
}

/** Adds what a slight blur would take away. */
function sharpen(context: Context): void {
  const { width, height } = context.canvas
  const sharp = readRaster(context.canvas as Canvas)
  const soft = readRaster(softBlur(context.canvas as Canvas, Math.max(1, Math.min(width, height) * 0.0022)))
  for (let at = 0; at < sharp.data.length; at++) {
    if (at % 4 !== 3) sharp.data[at] = sharp.data[at]! + (sharp.data[at]! - soft.data[at]!) * 0.55
  }
  context.drawImage(canvasOf(sharp), 0, 0)
}
