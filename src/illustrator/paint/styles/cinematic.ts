import { paintSoftBlur } from '../soft-blur.ts'
import { applyColorTable, createColorTable } from './color-table.ts'
import { addGrain } from './film-grain.ts'
import { smoothStep } from './planes.ts'
import { changePixels, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { paintVignette } from './vignette.ts'

/** A frame of a film: teal shadows and orange lights, glowing highlights, fine grain, and the bars of a wide screen. */
export const cinematic: Style = {
  kind: 'cinematic',
  apply(canvas, _, signal) {
    const table = createColorTable(({ l, a, b }) => {
      const tone = l * 0.35 + smoothStep(0.06, 1.02, l) * 0.65
      const dark = 1 - smoothStep(0.15, 0.6, l)
      const light = smoothStep(0.45, 0.9, l)
      return { l: tone, a: a * 0.92 - 0.026 * dark + 0.012 * light, b: b * 0.92 - 0.03 * dark + 0.03 * light }
    })
    changePixels(
      canvas,
      (band) => {
        applyColorTable(band, table)
        addGrain(band, 4)
      },
      signal,
    )
    const context = canvas.getContext('2d')
    const { width, height } = canvas
    context.save()
    context.globalCompositeOperation = 'screen'
    context.globalAlpha = 0.24
    paintSoftBlur(context, canvas, unitOf(canvas) * 3)
    context.restore()
    context.save()
    context.globalCompositeOperation = 'soft-light'
    context.globalAlpha = 0.35
    context.fillStyle = '#0d1620'
    context.fillRect(0, 0, width, height)
    context.restore()
    paintVignette(context, '#060a12', 0.6)
    // Wide frames get the bars of 2.39 to 1; in square and tall ones that would leave a slit.
    const bar = width / height > 1.4 ? Math.max(height * 0.04, (height - width / 2.39) / 2) : height * 0.065
    context.fillStyle = '#000'
    context.fillRect(0, 0, width, Math.round(bar))
    context.fillRect(0, height - Math.round(bar), width, Math.round(bar))
    return canvas
  },
}
