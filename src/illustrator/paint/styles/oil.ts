import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { createRandom, type Random } from '../random.ts'
import type { Context } from '../stage.ts'
import { contourPlane } from './contour-plane.ts'
import { blurPlane, type Plane, smoothStep } from './planes.ts'
import { canvasOf, type Raster, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Strokes are chosen by a copy of this size and laid down at the picture's own, up to `largestSide`. */
const workingSide = 460
const largestSide = 2200

/** Lines within a stroke: how far aside of its middle, in widths, and how much lighter or higher. */
type Streaks = readonly (readonly [aside: number, tone: number])[]

function hairs(count: number): Streaks {
  return [[-0.28, 9] as const, [0.1, -8] as const, [0.33, 5] as const].slice(0, count)
}

function ridges(count: number): Streaks {
  return [[-0.36, 1] as const, [0.3, 0.7] as const, [0, -0.5] as const].slice(0, count)
}

/** From a broad underpainting to fine strokes where the detail is (as in Hertzmann, Painterly Rendering, 1998). Units. */
const layers = [
  { width: 4.6, length: 13, apart: 3, detail: 0, hairs: hairs(3), ridges: ridges(2), lift: 0.05 },
  { width: 2.4, length: 8, apart: 2.05, detail: 0.014, hairs: hairs(2), ridges: ridges(2), lift: 0.07 },
  { width: 1.2, length: 4.4, apart: 1.1, detail: 0.05, hairs: hairs(1), ridges: ridges(1), lift: 0.06 },
  { width: 0.6, length: 2.4, apart: 0.62, detail: 0.14, hairs: hairs(0), ridges: ridges(0), lift: 0 },
] as const

/** Thick paint in strokes that follow the forms, with light on its ridges. */
export const oil: Style = {
  kind: 'oil',
  apply(canvas, scene) {
    const small = readRaster(canvas, workingSide)
    const { width, height } = small
    const scale = Math.min(1, largestSide / Math.max(canvas.width, canvas.height))
    const picture = createCanvas(Math.round(canvas.width * scale), Math.round(canvas.height * scale))
    const relief = createCanvas(width, height)
    const context = picture.getContext('2d')
    context.drawImage(canvas, 0, 0, picture.width, picture.height)
    context.scale(picture.width / width, picture.height / height)
    context.lineCap = 'round'
    const relieved = relief.getContext('2d')
    relieved.fillStyle = '#808080'
    relieved.lineCap = 'round'
    relieved.fillRect(0, 0, width, height)
    const flow = flowOf(small)
    const detail = blurPlane(contourPlane(small, 2), width, height, Math.round(unitOf(small) * 0.6))
    const random = createRandom(scene.seed, 'oil')
    for (const layer of layers) {
      // A brush picks up the mean of what it will cover.
      const colors = readRaster(canvas, Math.max(width, height) / Math.max(1, layer.width * unitOf(small) * 0.7))
      for (const stroke of strokesOf(small, colors, flow, detail, layer, random)) {
        paintStroke(context, stroke, layer.hairs)
        paintRidge(relieved, stroke, layer.ridges, layer.lift)
      }
    }
    restoreDetail(picture, canvas, small, detail)
    light(picture, relief)
    if (scale === 1) return picture
    const result = createCanvas(canvas.width, canvas.height)
    result.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
    return result
  },
}

interface Stroke {
  x: number
  y: number
  angle: number
  bend: number
  length: number
  width: number
  color: readonly [number, number, number]
  seed: number
}

/** The direction along contours, smoothed, so that flat parts take the direction of what is near them. */
interface Flow {
  /** Cosine and sine of twice the angle of the slope, as long as it is strong; and how strong all slopes near are. */
  cosine: Plane
  sine: Plane
  total: Plane
}

function flowOf(raster: Raster): Flow {
  const { width, height, data } = raster
  const count = width * height
  const even = new Float32Array(count)
  const odd = new Float32Array(count)
  const all = new Float32Array(count)
  // Every channel, since a face may be no lighter than the wall behind it.
  for (let channel = 0; channel < 3; channel++) {
    const plane = new Float32Array(count)
    for (let index = 0; index < count; index++) plane[index] = data[index * 4 + channel]! / 255
    const soft = blurPlane(plane, width, height, 1)
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const at = y * width + x
        const across = soft[at + 1]! - soft[at - 1]!
        const down = soft[at + width]! - soft[at - width]!
        even[at] = even[at]! + across * across - down * down
        odd[at] = odd[at]! + 2 * across * down
        all[at] = all[at]! + across * across + down * down
      }
    }
  }
  const radius = Math.round(unitOf(raster) * 1.6)
  const [cosine, sine, total] = [even, odd, all].map((plane) => blurPlane(plane, width, height, radius)) as [
    Plane,
    Plane,
    Plane,
  ]
  return { cosine, sine, total }
}

/** Radians along the contour, and 0 where nothing near has a direction or all disagree .. 1. */
function directionAt({ cosine, sine, total }: Flow, at: number): { angle: number; certainty: number } {
  return {
    // The double angle of the slope, halved and turned.
    angle: Math.atan2(sine[at]!, cosine[at]!) / 2 + Math.PI / 2,
    certainty: Math.hypot(sine[at]!, cosine[at]!) / (total[at]! + 0.00004),
  }
}

function strokesOf(
  raster: Raster,
  colors: Raster,
  flow: Flow,
  detail: Plane,
  layer: (typeof layers)[number],
  random: Random,
): Stroke[] {
  const { width, height } = raster
  const unit = unitOf(raster)
  const step = layer.apart * unit
  const strokes: { order: number; stroke: Stroke }[] = []
  for (let row = 0; row < height / step + 1; row++) {
    for (let column = 0; column < width / step + 1; column++) {
      const x = (column + random.between(-0.5, 0.5)) * step
      const y = (row + random.between(-0.5, 0.5)) * step
      const pixelX = Math.min(width - 1, Math.max(0, Math.round(x)))
      const pixelY = Math.min(height - 1, Math.max(0, Math.round(y)))
      const at = pixelY * width + pixelX
      const order = random.next()
      const jitter = random.between(-1, 1)
      const seed = random.next()
      if (detail[at]! < layer.detail) continue
      const direction = directionAt(flow, at)
      const trust = Math.min(1, direction.certainty * 1.6)
      const loose = 0.5 + 0.6 * Math.sin(x / unit / 11) * Math.cos(y / unit / 9)
      // Turning the short way round: a stroke has no front and back.
      let turn = direction.angle - loose
      turn -= Math.round(turn / Math.PI) * Math.PI
      const angle = loose + turn * trust + jitter * (0.3 - 0.2 * trust)
      const tint = (seed - 0.5) * 7
      const source =
        (Math.floor((pixelY * colors.height) / height) * colors.width + Math.floor((pixelX * colors.width) / width)) * 4
      const [red, green, blue] = colors.data.subarray(source, source + 3) as unknown as [number, number, number]
      const shade = jitter * 6 + (seed - 0.5) * 10
      strokes.push({
        order,
        stroke: {
          x,
          y,
          angle,
          bend: jitter * 0.16,
          length: layer.length * unit * (0.7 + 0.5 * seed) * (1 - 0.5 * Math.min(1, detail[at]! * 5)),
          width: layer.width * unit,
          color: [red + shade + tint, green + shade, blue + shade - tint],
          seed,
        },
      })
    }
  }
  return strokes.sort((a, b) => a.order - b.order).map(({ stroke }) => stroke)
}

function trace(context: Context, { x, y, angle, bend, length }: Stroke, aside: number): void {
  const half = length / 2
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const left = x - sin * aside
  const top = y + cos * aside
  context.beginPath()
  context.moveTo(left - cos * half, top - sin * half)
  context.quadraticCurveTo(left - sin * length * bend, top + cos * length * bend, left + cos * half, top + sin * half)
  context.stroke()
}

/** A body of paint, and hairs of the brush in lighter and darker tones on it. */
function paintStroke(context: Context, stroke: Stroke, streaks: Streaks): void {
  const { color, width } = stroke
  context.strokeStyle = css(color, 0)
  context.lineWidth = width
  trace(context, stroke, 0)
  if (streaks.length === 0) return
  context.lineWidth = width * 0.2
  for (const [aside, tone] of streaks) {
    context.strokeStyle = css(color, tone)
    trace(context, stroke, aside * width)
  }
}

function css(color: readonly number[], tone: number): string {
  return `rgb(${color.map((channel) => Math.max(0, Math.min(255, Math.round(channel + tone)))).join(',')})`
}

/** The same stroke as a height: thick at one side, thin at the other. */
function paintRidge(context: Context, stroke: Stroke, streaks: Streaks, lift: number): void {
  if (streaks.length === 0) return
  context.lineWidth = stroke.width * 0.24
  for (const [aside, rise] of streaks) {
    const level = Math.round(128 + 512 * lift * rise)
    context.strokeStyle = `rgba(${level},${level},${level},0.7)`
    trace(context, stroke, aside * stroke.width)
  }
}

/** Lets the finest parts, eyes and letters, be seen through the paint: no brush is that small. */
function restoreDetail(picture: Canvas, original: Canvas, small: Raster, detail: Plane): void {
  const mask = { width: small.width, height: small.height, data: new Uint8ClampedArray(small.data.length) }
  for (let index = 0; index < detail.length; index++) {
    mask.data[index * 4 + 3] = 190 * smoothStep(0.12, 0.26, detail[index]!)
  }
  const layer = canvasOf(mask, picture.width, picture.height)
  const brush = layer.getContext('2d')
  brush.globalCompositeOperation = 'source-in'
  brush.drawImage(original, 0, 0, layer.width, layer.height)
  const context = picture.getContext('2d')
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(layer, 0, 0)
  context.restore()
}

/** Lights the ridges from the upper left: the height minus itself moved, laid over the paint. */
function light(picture: Canvas, relief: Canvas): void {
  const { width, height, data } = readRaster(relief)
  const shading = { width, height, data: new Uint8ClampedArray(data.length) }
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const at = (y * width + x) * 4
      const slope = data[at]! - data[at - 4 - width * 4]!
      const tone = slope > 0 ? 255 : 0
      shading.data[at] = tone
      shading.data[at + 1] = tone
      shading.data[at + 2] = tone
      shading.data[at + 3] = Math.min(110, Math.abs(slope) * 1.5)
    }
  }
  const context = picture.getContext('2d')
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalCompositeOperation = 'soft-light'
  context.drawImage(canvasOf(shading), 0, 0, picture.width, picture.height)
  context.restore()
}
