import type { Canvas } from '@napi-rs/canvas'
import { grainTile, noiseTile, readTile, tileSide } from './noise-tile.ts'
import { blurPlane, contourPlane, lumaPlane, smoothStep } from './planes.ts'
import { canvasOf, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { wander } from './wander.ts'

/** Washes are soft: larger pictures are painted at this size and enlarged. */
const largestSide = 2000

const paper = [252, 250, 245]

/**
 * Pigment on wet paper, as in Bousseau et al., Interactive Watercolor Rendering (2006): outlines that wander, pigment
 * that gathers at the edges of a wash, blooms and granulates in the paper, a loose pencil under it, and bare paper
 * around. Where more pigment lies the colour is deeper, not greyer.
 */
export function paintInWatercolor(canvas: Canvas): Canvas {
  const raster = readRaster(canvas, largestSide)
  const { width, height, data } = raster
  const unit = unitOf(raster)
  const pencil = contourPlane(raster, Math.max(1, 0.24 * unit))
  wander(raster, 0.28 * unit)
  const luma = lumaPlane(raster)
  const around = blurPlane(luma, width, height, 0.55 * unit)
  const grains = grainTile('paper', 1)
  const blooms = noiseTile('blooms', 6, 3)
  const grainScale = Math.min(2, 15 / unit)
  const bloomScale = 2.4 / unit
  const mask = tileSide - 1
  for (let y = 0; y < height; y++) {
    const grainRow = (Math.floor(y * grainScale) & mask) * tileSide
    for (let x = 0; x < width; x++) {
      const index = y * width + x
      const at = index * 4
      const bloom = readTile(blooms, x * bloomScale, y * bloomScale)
      const grain = grains[grainRow + (Math.floor(x * grainScale) & mask)]!
      const gathered = Math.max(0, around[index]! - luma[index]! - 0.012)
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit
      const wet = smoothStep(2, 3.4, edge + bloom * 1.5 + grain * 0.3)
      const rim = wet * (1 - smoothStep(3.4, 4.4, edge + bloom * 1.5))
      const pigment = (0.78 + 0.2 * bloom + 0.14 * grain + 2.4 * Math.min(0.22, gathered) + 0.35 * rim) * wet
      const line = 0.22 * smoothStep(0.05, 0.2, pencil[index]!) * (1 - 0.4 * Math.max(0, grain)) * wet
      for (let channel = 0; channel < 3; channel++) {
        const through = data[at + channel]! / 255
        const color = pigment < 1 ? 1 - (1 - through) * pigment : through - through * (1 - through) * (pigment - 1)
        data[at + channel] = color * paper[channel]! * (1 - line)
      }
    }
  }
  return canvasOf(raster, canvas.width, canvas.height)
}

/** A watercolour painting. */
export const watercolor: Style = { kind: 'watercolor', apply: paintInWatercolor }
