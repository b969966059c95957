import { createCanvas } from '@napi-rs/canvas'
import { Delaunay } from 'd3-delaunay'
import { throwIfCancelled } from '../../../errors/index.ts'
import { paintRecorded } from '../paint-in-steps.ts'
import type { Context } from '../stage.ts'
import { contourPlane } from './contour-plane.ts'
import { detailPoints } from './detail-points.ts'
import { noiseTile, readTile } from './noise-tile.ts'
import { oklabOf, rgbOf } from './oklab.ts'
import { smoothStep } from './planes.ts'
import { canvasOf, type Raster, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const workingSide = 900

/** Pieces of coloured glass that follow the contours, uneven and lit from behind, held by lead. */
export const stainedGlass: Style = {
  kind: 'stained-glass',
  apply(canvas, scene, signal) {
    const raster = readRaster(canvas, workingSide)
    const { width, height, data } = raster
    const unit = unitOf(raster)
    const points = detailPoints(raster, scene.seed, { fine: 3, coarse: 8.5, beside: true })
    const cells = Delaunay.from(points).voronoi([0, 0, width, height])
    const result = createCanvas(canvas.width, canvas.height)
    const context = result.getContext('2d')
    context.fillStyle = '#14110f'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.scale(canvas.width / width, canvas.height / height)
    const shade = noiseTile('glass', 16, 3)
    context.lineJoin = 'round'
    for (const [index, [x, y]] of points.entries()) {
      throwIfCancelled(signal)
      if (index === points.length >> 1) paintRecorded(context)
      const polygon = cells.cellPolygon(index)
      if (!polygon) continue
      const [red, green, blue] = meanInside(data, width, height, polygon, [x, y])
      const glass = oklabOf(red, green, blue)
      const uneven = readTile(shade, x * 0.9, y * 0.9)
      const lit = { l: 0.12 + glass.l * 0.9 + 0.035 * uneven, a: glass.a * 1.5, b: glass.b * 1.5 }
      const bright = `rgb(${rgbOf({ ...lit, l: Math.min(0.96, lit.l + 0.07) }).join(',')})`
      const deep = `rgb(${rgbOf({ l: lit.l - 0.09, a: lit.a * 1.05, b: lit.b * 1.05 }).join(',')})`
      const reach = Math.max(...polygon.map(([px, py]) => Math.hypot(px - x, py - y)))
      const glow = context.createRadialGradient(x, y, 0, x, y, Math.max(1, reach))
      glow.addColorStop(0, bright)
      glow.addColorStop(1, deep)
      context.beginPath()
      for (const [px, py] of polygon) context.lineTo(px, py)
      context.closePath()
      context.fillStyle = glow
      context.fill()
    }
    paintRecorded(context)
    throwIfCancelled(signal)
    paintEnamel(context, raster)
    // The lead: a dark strip with light on its round back.
    context.beginPath()
    cells.render(context as never)
    context.strokeStyle = '#15120f'
    context.lineWidth = unit * 0.62
    context.stroke()
    context.strokeStyle = 'rgba(190,185,175,0.34)'
    context.lineWidth = unit * 0.12
    context.stroke()
    context.strokeStyle = '#15120f'
    context.lineWidth = unit * 2.4
    context.strokeRect(0, 0, width, height)
    return result
  },
}

/** Faces and other details are painted on the glass in dark enamel, as glaziers do. */
function paintEnamel(context: Context, raster: Raster): void {
  const contours = contourPlane(raster, Math.max(1, unitOf(raster) * 0.3))
  const enamel = { width: raster.width, height: raster.height, data: new Uint8ClampedArray(raster.data.length) }
  for (let index = 0; index < contours.length; index++) {
    if (contours[index]! <= 0.13) continue
    const at = index * 4
    enamel.data[at] = 28
    enamel.data[at + 1] = 16
    enamel.data[at + 2] = 10
    enamel.data[at + 3] = 190 * smoothStep(0.13, 0.3, contours[index]!)
  }
  context.drawImage(canvasOf(enamel), 0, 0)
}

/** Mean of the colours halfway from the middle to each corner, and in the middle. */
function meanInside(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  polygon: readonly (readonly [number, number])[],
  [x, y]: readonly [number, number],
): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  const inside = [[x, y] as const, ...polygon.map(([px, py]) => [(px + x) / 2, (py + y) / 2] as const)]
  for (const [px, py] of inside) {
    const column = Math.min(width - 1, Math.max(0, Math.round(px)))
    const row = Math.min(height - 1, Math.max(0, Math.round(py)))
    const at = (row * width + column) * 4
    for (let channel = 0; channel < 3; channel++) sum[channel] = sum[channel]! + data[at + channel]!
  }
  return sum.map((channel) => Math.round(channel / inside.length)) as [number, number, number]
}
