import { createCanvas } from '@napi-rs/canvas'
import { flatRegions } from './flat-regions.ts'
import { noiseTile, tileSide } from './noise-tile.ts'
import { rgbOf } from './oklab.ts'
import { blurPlane, smoothStep } from './planes.ts'
import { canvasOf, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Sheets of coloured paper cut out and stacked, the dark ones nearest, each with a lit edge and a soft shadow below it. */
export const paperCut: Style = {
  kind: 'paper-cut',
  apply(canvas) {
    const regions = flatRegions(canvas, 9, 0.25)
    const { width, height, labels, colors } = regions
    const unit = unitOf(regions)
    const levels = Float32Array.from(labels, (label) => label)
    const edge = blurPlane(levels, width, height, Math.max(1, Math.round(unit * 0.12)))
    const near = blurPlane(levels, width, height, Math.max(1, Math.round(unit * 0.6)))
    const far = blurPlane(levels, width, height, Math.max(1, Math.round(unit * 1.5)))
    const fiber = noiseTile('fiber', 64, 3)
    const paints = colors.map((color) => rgbOf({ l: color.l, a: color.a * 1.12, b: color.b * 1.12 }))
    const scale = Math.min(1, 11 / unit)
    const mask = tileSide - 1
    const drop = { x: Math.round(unit * 0.5), y: Math.round(unit * 0.8) }
    const data = new Uint8ClampedArray(width * height * 4)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const from = Math.max(0, y - drop.y) * width + Math.max(0, x - drop.x)
        const level = levels[index]!
        const shadow =
          0.34 * smoothStep(0.02, 1.6, near[from]! - level) + 0.26 * smoothStep(0.02, 2.2, far[from]! - level)
        // The cut edge of a nearer sheet catches the light from the upper left.
        const rise = edge[index]! - edge[Math.max(0, y - 1) * width + Math.max(0, x - 1)]!
        const lit = 26 * smoothStep(0.03, 0.5, rise) - 10 * smoothStep(0.05, 0.6, -rise)
        const grain = 4.5 * fiber[(Math.floor(y * scale) & mask) * tileSide + (Math.floor(x * scale) & mask)]!
        const paint = paints[labels[index]!]!
        for (let channel = 0; channel < 3; channel++) {
          data[index * 4 + channel] = (paint[channel]! + grain + lit) * (1 - shadow)
        }
        data[index * 4 + 3] = 255
      }
    }
    const sheet = canvasOf({ width, height, data })
    const result = createCanvas(canvas.width, canvas.height)
    const context = result.getContext('2d')
    context.imageSmoothingQuality = 'high'
    context.drawImage(sheet, 0, 0, canvas.width, canvas.height)
    return result
  },
}
