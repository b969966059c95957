import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { contourPlane } from './contour-plane.ts'
import { grainTile, noiseTile, readTileRow, tileIndices, tileSide } from './noise-tile.ts'
import { blurPlane, lumaPlane, smoothStep } from './planes.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { wander } from './wander.ts'

/** Washes are soft: larger pictures are painted at this size and enlarged. */
const largestSide = 2000

const paper = [252, 250, 245] as const

/**
 * Pigment on wet paper, as in Bousseau et al., Interactive Watercolor Rendering (2006): outlines that wander, pigment
 * that gathers at the edges of a wash, blooms and granulates in the paper, a loose pencil under it, and bare paper
 * around. Where more pigment lies the colour is deeper, not greyer.
 */
export function paintInWatercolor(canvas: Canvas, signal?: AbortSignal): Canvas {
  const raster = readRaster(canvas, largestSide)
  const { width, height, data } = raster
  const unit = unitOf(raster)
  const pencil = contourPlane(raster, Math.max(1, 0.24 * unit), signal)
  wander(raster, 0.28 * unit, signal)
  const luma = lumaPlane(raster)
  const around = blurPlane(luma, width, height, 0.55 * unit, signal)
  const grains = grainTile('paper', 1)
  const blooms = noiseTile('blooms', 6, 3)
  const grainScale = Math.min(2, 15 / unit)
  const grainColumns = tileIndices(width, grainScale)
  const grainRows = tileIndices(height, grainScale)
  const bloomScale = 2.4 / unit
  const bloomRow = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    throwIfCancelled(signal)
    const grainRow = grainRows[y]! * tileSide
    readTileRow(blooms, 0, bloomScale, y * bloomScale, bloomRow)
    for (let x = 0; x < width; x++) {
      const index = y * width + x
      const at = index * 4
      const bloom = bloomRow[x]!
      const grain = grains[grainRow + grainColumns[x]!]!
      const gathered = Math.max(0, around[index]! - luma[index]! - 0.012)
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit
      let pigment = 0.78 + 0.2 * bloom + 0.14 * grain + 2.4 * Math.min(0.22, gathered)
      let line = 0
      if (pencil[index]! > 0.05) line = 0.22 * smoothStep(0.05, 0.2, pencil[index]!) * (1 - 0.4 * Math.max(0, grain))
      // Bare paper, and the rim where the wash dried, lie near the frame only.
      if (edge < 9) {
        const wet = smoothStep(2, 3.4, edge + bloom * 1.5 + grain * 0.3)
        pigment = (pigment + 0.35 * wet * (1 - smoothStep(3.4, 4.4, edge + bloom * 1.5))) * wet
        line *= wet
      }
      data[at] = washed(data[at]! / 255, pigment) * paper[0] * (1 - line)
      data[at + 1] = washed(data[at + 1]! / 255, pigment) * paper[1] * (1 - line)
      data[at + 2] = washed(data[at + 2]! / 255, pigment) * paper[2] * (1 - line)
    }
  }
  return showOn(canvas, raster)
}

/** How much of its light a channel lets through under so much pigment. */
function washed(through: number, pigment: number): number {
  return pigment < 1 ? 1 - (1 - through) * pigment : through - through * (1 - through) * (pigment - 1)
}

/** A watercolour painting. */
export const watercolor: Style = { kind: 'watercolor', apply: (canvas, _, signal) => paintInWatercolor(canvas, signal) }
