import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { paletteOf } from '../../references/palette-of.ts'
import { contourPlane } from './contour-plane.ts'
import { distance, oklabOf, rgbOf } from './oklab.ts'
import { canvasOf, type Raster, readRaster } from './raster.ts'
import type { Style } from './style.ts'

/** Pixels along the shorter side: the screen of a home computer. */
const shortSide = 136
const colors = 28

/** Ordered dither of 4 x 4, the pattern of the machines whose pictures these are. */
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((value) => (value + 0.5) / 16 - 0.5)

/** Large square pixels in few colours, shades dithered between them, with darkened outlines. */
export const pixelArt: Style = {
  kind: 'pixel-art',
  apply(canvas) {
    const small = coarse(canvas)
    sharpen(small)
    outline(small)
    limitColors(small)
    return enlarged(small, canvas)
  },
  outlineOf(things) {
    const small = coarse(things)
    for (let at = 3; at < small.data.length; at += 4) small.data[at] = small.data[at]! < 128 ? 0 : 255
    return enlarged(small, things)
  },
}

/** A canvas in pixels of the screen. */
function coarse(canvas: Canvas): Raster {
  const { width, height } = canvas
  const side = (shortSide * Math.max(width, height)) / Math.min(width, height)
  return readRaster(canvas, Math.min(side, Math.max(width, height)))
}

function enlarged(small: Raster, { width, height }: Canvas): Canvas {
  const result = createCanvas(width, height)
  const context = result.getContext('2d')
  context.imageSmoothingEnabled = false
  context.drawImage(canvasOf(small), 0, 0, width, height)
  return result
}

/** Shrinking softens; game sprites are crisp and a little vivid. */
function sharpen({ data }: Raster): void {
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
    for (let channel = 0; channel < 3; channel++) {
      const vivid = grey + (data[at + channel]! - grey) * 1.22
      data[at + channel] = 128 + (vivid - 128) * 1.08
    }
  }
}

function outline(raster: Raster): void {
  const { width, data } = raster
  const contours = contourPlane(raster, 1)
  for (let index = width; index < contours.length; index++) {
    if (contours[index]! < 0.2) continue
    const at = index * 4
    const tone = data[at]! + data[at + 1]! + data[at + 2]!
    const above = data[at - width * 4]! + data[at - width * 4 + 1]! + data[at - width * 4 + 2]!
    // Only the darker side of a contour is drawn, one pixel wide.
    if (tone > above) continue
    for (let channel = 0; channel < 3; channel++) data[at + channel] = data[at + channel]! * 0.72
  }
}

function limitColors(raster: Raster): void {
  const palette = paletteOf(raster, colors)
  const flat = palette.map(rgbOf)
  const nearest = new Map<number, number>()
  const { width, height, data } = raster
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const nudge = bayer[(y & 3) * 4 + (x & 3)]! * 13
      const [red, green, blue] = [0, 1, 2].map((channel) =>
        Math.min(255, Math.max(0, Math.round(data[at + channel]! + nudge))),
      ) as [number, number, number]
      const key = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2)
      let choice = nearest.get(key)
      if (choice === undefined) {
        const color = oklabOf(red, green, blue)
        choice = palette.reduce(
          (best, next, index) => (distance(next, color) < distance(palette[best]!, color) ? index : best),
          0,
        )
        nearest.set(key, choice)
      }
      data.set(flat[choice]!, at)
    }
  }
}
