import { createCanvas } from '@napi-rs/canvas'
import { flatRegions } from './flat-regions.ts'
import { grainTile, tileSide } from './noise-tile.ts'
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
    const levels = new Float32Array(labels.length)
    for (let index = 0; index < labels.length; index++) levels[index] = labels[index]!
    const around = blurPlane(levels, width, height, Math.max(1, Math.round(unit * 0.9)))
    const fiber = grainTile('fiber', 1)
    const paints = colors.map((color) => rgbOf({ l: color.l, a: color.a * 1.12, b: color.b * 1.12 }))
    const scale = Math.min(1, 11 / unit)
    const mask = tileSide - 1
    const bevel = Math.max(1, Math.round(unit * 0.14))
    const drop = { x: Math.round(unit * 0.5), y: Math.round(unit * 0.8) }
    const data = new Uint8ClampedArray(width * height * 4)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const level = levels[index]!
        const over = around[Math.max(0, y - drop.y) * width + Math.max(0, x - drop.x)]! - level
        const shadow = over > 0.02 ? 0.56 * smoothStep(0.02, 2, over) : 0
        // The cut edge of a nearer sheet catches the light from the upper left.
        const rise = level - levels[Math.max(0, y - bevel) * width + Math.max(0, x - bevel)]!
        const lit = rise > 0 ? 20 : 0
        const grain = 4.5 * fiber[(Math.floor(y * scale) & mask) * tileSide + (Math.floor(x * scale) & mask)]!
        const paint = paints[labels[index]!]!
        const at = index * 4
        const light = 1 - shadow
        data[at] = (paint[0] + grain + lit) * light
        data[at + 1] = (paint[1] + grain + lit) * light
        data[at + 2] = (paint[2] + grain + lit) * light
        data[at + 3] = 255
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
