import { addGrain } from './film-grain.ts'
import { smoothStep } from './planes.ts'
import { changePixels } from './raster.ts'
import type { Style } from './style.ts'
import { paintVignette } from './vignette.ts'

/** Film behind an orange filter: skies darken, skin and leaves lighten, blacks are deep and slightly warm. */
export const blackAndWhite: Style = {
  kind: 'black-and-white',
  apply(canvas, _, signal) {
    const curve = Uint8ClampedArray.from({ length: 256 }, (_, value) => {
      const tone = value / 255
      return 255 * (tone * 0.45 + smoothStep(0.02, 0.96, tone) * 0.55)
    })
    changePixels(
      canvas,
      (band) => {
        const { data } = band
        for (let at = 0; at < data.length; at += 4) {
          const tone = curve[Math.min(255, (data[at]! * 118 + data[at + 1]! * 118 + data[at + 2]! * 20) >> 8)]!
          data[at] = tone
          data[at + 1] = tone
          data[at + 2] = tone * 0.985 + 1
        }
        addGrain(band, 7)
      },
      signal,
    )
    paintVignette(canvas.getContext('2d'), '#000', 0.42)
    return canvas
  },
}
