import { createCanvas } from '@napi-rs/canvas'
import { release } from '../release.ts'
import { canvasOf, type Raster, readRaster } from './raster.ts'
import type { Style } from './style.ts'

/** Stitches along the shorter side. */
const shortSide = 104
/** Steps of each channel: a box of threads. */
const shades = 11

/** Cross-stitch: each square two crossed threads with light on one and a shadow below, on linen. */
export const crossStitch: Style = {
  kind: 'cross-stitch',
  apply(canvas) {
    const { width, height } = canvas
    const stitch = Math.min(width, height) / shortSide
    const small = readRaster(canvas, Math.round(Math.max(width, height) / stitch))
    asThreads(small)
    const flat = canvasOf(small)
    const context = canvas.getContext('2d')
    context.imageSmoothingEnabled = false
    context.drawImage(flat, 0, 0, width, height)
    release(flat)
    const tile = stitchTile(Math.max(2, Math.round(stitch)))
    const pattern = context.createPattern(tile, 'repeat')
    // A tile is a whole number of pixels, a stitch is not.
    context.scale(width / small.width / tile.width, height / small.height / tile.height)
    context.imageSmoothingEnabled = true
    context.fillStyle = pattern!
    context.fillRect(0, 0, small.width * tile.width, small.height * tile.height)
    context.setTransform(1, 0, 0, 1, 0, 0)
    return canvas
  },
}

/** Wool and cotton come in so many shades, and strong ones. */
function asThreads({ data }: Raster): void {
  const steps = Array.from({ length: 256 }, (_, value) => {
    const step = Math.round((value / 255) * (shades - 1)) / (shades - 1)
    return Math.round(16 + step * 236)
  })
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
    for (let channel = 0; channel < 3; channel++) {
      const vivid = grey + (data[at + channel]! - grey) * 1.4
      data[at + channel] = steps[Math.min(255, Math.max(0, Math.round(vivid * 1.06 + 6)))]!
    }
  }
}

/** Light and shade of one crossed stitch, to be laid over its colour. */
function stitchTile(side: number) {
  const tile = createCanvas(side, side)
  const context = tile.getContext('2d')
  const hole = context.createRadialGradient(side / 2, side / 2, side * 0.36, side / 2, side / 2, side * 0.74)
  hole.addColorStop(0, 'rgba(30,22,18,0)')
  hole.addColorStop(1, 'rgba(40,28,22,0.34)')
  context.fillStyle = hole
  context.fillRect(0, 0, side, side)
  context.lineCap = 'round'
  const thread = (
    from: readonly [number, number],
    to: readonly [number, number],
    color: string,
    share: number,
  ): void => {
    context.strokeStyle = color
    context.lineWidth = side * share
    context.beginPath()
    context.moveTo(from[0] * side, from[1] * side)
    context.lineTo(to[0] * side, to[1] * side)
    context.stroke()
  }
  thread([0.14, 0.86], [0.86, 0.14], 'rgba(20,14,12,0.12)', 0.34)
  thread([0.14, 0.84], [0.86, 0.12], 'rgba(255,255,255,0.16)', 0.2)
  thread([0.14, 0.18], [0.86, 0.9], 'rgba(20,14,12,0.16)', 0.4)
  thread([0.14, 0.12], [0.86, 0.84], 'rgba(255,255,255,0.4)', 0.22)
  return tile
}
