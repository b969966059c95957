import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import type { Scene } from '../../scene/scene.ts'
import { createRandom, type Random } from '../random.ts'
import { release } from '../release.ts'
import { contourPlane } from './contour-plane.ts'
import {
  type Brush,
  createBrush,
  fillGaps,
  layStroke,
  type OilPaint,
  type Streaks,
  type Stroke,
  shadeRelief,
} from './oil-paint.ts'
import { blurPlane, type Plane, smoothStep } from './planes.ts'
import { canvasOf, type Raster, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Strokes are chosen by a copy of this size and laid down at the picture's own, up to `largestSide`. */
const workingSide = 460
const largestSide = 2200
/** A few milliseconds of painting. */
const strokesBetweenAsks = 256

export function hairs(count: number): Streaks {
  return [[-0.28, 9] as const, [0.1, -8] as const, [0.33, 5] as const].slice(0, count)
}

export function ridges(count: number): Streaks {
  return [[-0.36, 1] as const, [0.3, 0.7] as const, [0, -0.5] as const].slice(0, count)
}

interface Layer {
  width: number
  length: number
  apart: number
  /** Laid only where there is so much detail. */
  detail: number
  brush: Brush
}

/** How a painter lays on. */
export interface OilManner {
  /** From a broad underpainting to fine strokes where the detail is (as in Hertzmann, Painterly Rendering, 1998). Units. */
  layers: readonly Layer[]
  /** How far strokes differ from what they cover, in levels of 255. */
  broken: number
  /** How vivid the paint is, beside the picture. */
  vivid: number
  /** Where strokes go that no form leads, radians, by place in units. */
  drift(x: number, y: number): number
  /** How much forms lead, 0..1. */
  obedience: number
  /** How much of eyes and letters is seen through the paint, 0..1. */
  fine: number
}

const layers = [
  { width: 4.6, length: 13, apart: 3, detail: 0, brush: createBrush(hairs(3), ridges(2), 0.05) },
  { width: 2.4, length: 8, apart: 2.05, detail: 0.014, brush: createBrush(hairs(2), ridges(2), 0.07) },
  { width: 1.2, length: 4.4, apart: 1.1, detail: 0.05, brush: createBrush(hairs(1), ridges(1), 0.06) },
  { width: 0.6, length: 2.4, apart: 0.62, detail: 0.14, brush: createBrush(hairs(0), ridges(0), 0) },
] as const

const classic: OilManner = {
  layers,
  broken: 10,
  vivid: 1,
  drift: (x, y) => 0.5 + 0.6 * Math.sin(x / 11) * Math.cos(y / 9),
  obedience: 1,
  fine: 1,
}

/** Thick paint in strokes that follow the forms, with light on its ridges. */
export const oil: Style = {
  kind: 'oil',
  apply: (canvas, scene, signal) => paintInOil(canvas, scene, classic, signal),
}

/** The picture in oil paint, strokes following its forms. */
export function paintInOil(canvas: Canvas, scene: Scene, manner: OilManner, signal?: AbortSignal): Canvas {
  const small = readRaster(canvas, workingSide)
  const { width, height } = small
  const under = readRaster(canvas, largestSide)
  const paint = bareGround(under)
  const finer = paint.width / width
  const flow = flowOf(small)
  const detail = blurPlane(contourPlane(small, 2), width, height, Math.round(unitOf(small) * 0.6))
  const random = createRandom(scene.seed, 'oil')
  const painted = manner.layers.map((layer) => {
    throwIfCancelled(signal)
    // A brush picks up the mean of what it will cover.
    const colors = readRaster(canvas, Math.max(width, height) / Math.max(1, layer.width * unitOf(small) * 0.7))
    return { brush: layer.brush, strokes: strokesOf(small, { colors, flow, detail, layer, manner }, random) }
  })
  for (const { brush, strokes } of painted.reverse()) {
    for (const [at, stroke] of strokes.reverse().entries()) {
      if (at % strokesBetweenAsks === 0) throwIfCancelled(signal)
      const { x, y, length, width } = stroke
      const larger = { ...stroke, x: x * finer, y: y * finer, length: length * finer, width: width * finer }
      layStroke(paint, larger, brush)
    }
  }
  throwIfCancelled(signal)
  fillGaps(paint, under)
  const picture = canvasOf(paint)
  throwIfCancelled(signal)
  restoreDetail(picture, canvas, small, detail, manner.fine)
  light(picture, paint, Math.max(1, Math.round(finer)))
  if (picture.width === canvas.width) return picture
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
  release(picture)
  return canvas
}

function bareGround({ width, height }: Raster): OilPaint {
  const relief = new Uint8Array(width * height).fill(128)
  return { width, height, data: new Uint8ClampedArray(width * height * 4), relief }
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
  under: { colors: Raster; flow: Flow; detail: Plane; layer: Layer; manner: OilManner },
  random: Random,
): Stroke[] {
  const { colors, flow, detail, layer, manner } = under
  const { broken, vivid, obedience } = manner
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
      const trust = Math.min(1, direction.certainty * 1.6) * obedience
      const loose = manner.drift(x / unit, y / unit)
      // Turning the short way round: a stroke has no front and back.
      let turn = direction.angle - loose
      turn -= Math.round(turn / Math.PI) * Math.PI
      const angle = loose + turn * trust + jitter * (0.3 - 0.2 * trust)
      const tint = (seed - 0.5) * 0.7 * broken
      const source =
        (Math.floor((pixelY * colors.height) / height) * colors.width + Math.floor((pixelX * colors.width) / width)) * 4
      const [red, green, blue] = vividOf(colors.data, source, vivid)
      const shade = (jitter * 0.6 + seed - 0.5) * broken
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
        },
      })
    }
  }
  return strokes.sort((a, b) => a.order - b.order).map(({ stroke }) => stroke)
}

function vividOf(data: Uint8ClampedArray, at: number, vivid: number): [red: number, green: number, blue: number] {
  const grey = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
  return [0, 1, 2].map((channel) => grey + (data[at + channel]! - grey) * vivid) as [number, number, number]
}

/** Lets the finest parts, eyes and letters, be seen through the paint: no brush is that small. */
function restoreDetail(picture: Canvas, original: Canvas, small: Raster, detail: Plane, share: number): void {
  const mask = { width: small.width, height: small.height, data: new Uint8ClampedArray(small.data.length) }
  for (let index = 0; index < detail.length; index++) {
    mask.data[index * 4 + 3] = 190 * share * smoothStep(0.12, 0.26, detail[index]!)
  }
  const layer = canvasOf(mask, picture.width, picture.height)
  const brush = layer.getContext('2d')
  brush.globalCompositeOperation = 'source-in'
  brush.drawImage(original, 0, 0, layer.width, layer.height)
  const context = picture.getContext('2d')
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(layer, 0, 0)
  release(layer)
  context.restore()
}

function light(picture: Canvas, paint: OilPaint, step: number): void {
  const context = picture.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'soft-light'
  const shading = canvasOf(shadeRelief(paint, step))
  context.drawImage(shading, 0, 0)
  release(shading)
  context.restore()
}
