import { createCanvas } from '@napi-rs/canvas'
import { Delaunay } from 'd3-delaunay'
import { throwIfCancelled } from '../../../errors/index.ts'
import { paintRecorded } from '../paint-in-steps.ts'
import { detailPoints } from './detail-points.ts'
import { readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Triangles are found at this size and drawn at the picture's own. */
const workingSide = 1000

/** Flat triangles whose edges follow the contours, each lit a little by the way it would face. */
export const lowPoly: Style = {
  kind: 'low-poly',
  apply(canvas, scene, signal) {
    const raster = readRaster(canvas, workingSide)
    const { width, height, data } = raster
    const points = detailPoints(raster, scene.seed, { fine: 1.4, coarse: 6, beside: false })
    points.push([0, 0], [width, 0], [0, height], [width, height])
    const { triangles } = Delaunay.from(points)
    const result = createCanvas(canvas.width, canvas.height)
    const context = result.getContext('2d')
    context.drawImage(canvas, 0, 0)
    context.scale(canvas.width / width, canvas.height / height)
    context.lineWidth = unitOf(raster) * 0.07
    context.lineJoin = 'round'
    const half = 3 * Math.floor(triangles.length / 6)
    for (let corner = 0; corner < triangles.length; corner += 3) {
      throwIfCancelled(signal)
      if (corner === half) paintRecorded(context)
      const [a, b, c] = [0, 1, 2].map((side) => points[triangles[corner + side]!]!) as [
        [number, number],
        [number, number],
        [number, number],
      ]
      const color = meanOf(data, width, height, a, b, c)
      // A facet's lean, from its shape alone, gives it light or shade.
      const lean = 1 + 0.07 * Math.sin(a[0] * 0.9 + b[1] * 1.7 + c[0] * 0.6)
      const [red, green, blue] = color.map((channel) => Math.round(Math.min(255, channel * lean)))
      context.fillStyle = `rgb(${red},${green},${blue})`
      context.strokeStyle = context.fillStyle
      context.beginPath()
      context.moveTo(...a)
      context.lineTo(...b)
      context.lineTo(...c)
      context.closePath()
      context.fill()
      // Without it the paper shows through where smoothed edges meet.
      context.stroke()
    }
    return result
  },
}

/** Mean colour of seven places inside a triangle. */
function meanOf(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  a: readonly [number, number],
  b: readonly [number, number],
  c: readonly [number, number],
): number[] {
  const sum = [0, 0, 0]
  for (const [u, v, w] of places) {
    const x = Math.min(width - 1, Math.max(0, Math.round(u * a[0] + v * b[0] + w * c[0])))
    const y = Math.min(height - 1, Math.max(0, Math.round(u * a[1] + v * b[1] + w * c[1])))
    const at = (y * width + x) * 4
    for (let channel = 0; channel < 3; channel++) sum[channel] = sum[channel]! + data[at + channel]!
  }
  return sum.map((channel) => channel / places.length)
}

const places = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.6, 0.2, 0.2],
  [0.2, 0.6, 0.2],
  [0.2, 0.2, 0.6],
  [0.45, 0.45, 0.1],
  [0.1, 0.45, 0.45],
  [0.45, 0.1, 0.45],
] as const
