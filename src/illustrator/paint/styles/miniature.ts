import { createCanvas } from '@napi-rs/canvas'
import { release } from '../release.ts'
import { softBlur } from '../soft-blur.ts'
import { applyColorTable, createColorTable } from './color-table.ts'
import { changePixels, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Tilt-shift: a strip is sharp, what is above and below it blurred, colours are those of toys. */
export const miniature: Style = {
  kind: 'miniature',
  apply(canvas, _, signal) {
    const table = createColorTable(({ l, a, b }) => ({ l: 0.5 + (l - 0.5) * 1.14, a: a * 1.42, b: b * 1.42 }))
    changePixels(canvas, (band) => applyColorTable(band, table), signal)
    const { width, height } = canvas
    const unit = unitOf(canvas)
    const context = canvas.getContext('2d')
    for (const [radius, clear] of [
      [0.5, 0.1],
      [1.4, 0.2],
    ] as const) {
      const blurred = softBlur(canvas, radius * unit)
      const strip = createCanvas(width, height)
      const mask = strip.getContext('2d')
      mask.drawImage(blurred, 0, 0)
      release(blurred)
      const gradient = mask.createLinearGradient(0, 0, 0, height)
      const middle = 0.62
      gradient.addColorStop(0, 'rgba(0,0,0,1)')
      gradient.addColorStop(Math.max(0, middle - clear - 0.16), 'rgba(0,0,0,1)')
      gradient.addColorStop(middle - clear, 'rgba(0,0,0,0)')
      gradient.addColorStop(middle + clear * 0.8, 'rgba(0,0,0,0)')
      gradient.addColorStop(Math.min(1, middle + clear + 0.14), 'rgba(0,0,0,1)')
      mask.globalCompositeOperation = 'destination-in'
      mask.fillStyle = gradient
      mask.fillRect(0, 0, width, height)
      context.drawImage(strip, 0, 0)
      release(strip)
    }
    return canvas
  },
}
