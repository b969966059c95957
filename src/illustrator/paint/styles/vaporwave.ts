import { paintSoftBlur } from '../soft-blur.ts'
import { applyColorTable, createColorTable } from './color-table.ts'
import { oklabOfHex } from './oklab.ts'
import { changePixels, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** From the darkest to the lightest. */
const scale = ['#160a38', '#47178a', '#b02fb5', '#ff6fb1', '#ffb199', '#c9f4ff'].map(oklabOfHex)

/** Vaporwave: the picture in violet, pink, peach and aqua, glowing, behind the lines of an old screen. */
export const vaporwave: Style = {
  kind: 'vaporwave',
  apply(canvas, _, signal) {
    const table = createColorTable(({ l, a, b }) => {
      const place = Math.min(scale.length - 1.001, Math.max(0, (l - 0.12) / 0.86) * (scale.length - 1))
      const from = scale[Math.floor(place)]!
      const to = scale[Math.floor(place) + 1]!
      const share = place % 1
      const toned = {
        l: from.l + (to.l - from.l) * share,
        a: from.a + (to.a - from.a) * share,
        b: from.b + (to.b - from.b) * share,
      }
      // Greens and blues turn to aqua, all else to the scale.
      const cool = Math.min(1, Math.max(0, (-a - b) * 4))
      return {
        l: toned.l,
        a: toned.a + (-0.1 - toned.a) * cool * 0.75 + a * 0.25,
        b: toned.b + (-0.08 - toned.b) * cool * 0.75 + b * 0.1,
      }
    })
    const unit = unitOf(canvas)
    const pitch = Math.max(3, 0.6 * unit)
    changePixels(
      canvas,
      (band) => {
        applyColorTable(band, table)
        for (let y = 0; y < band.height; y++) {
          const dim = (band.top + y) % pitch < pitch / 2 ? 1 : 0.9
          if (dim === 1) continue
          for (let at = y * band.width * 4; at < (y + 1) * band.width * 4; at += 4) {
            band.data[at] = band.data[at]! * dim
            band.data[at + 1] = band.data[at + 1]! * dim
            band.data[at + 2] = band.data[at + 2]! * dim
          }
        }
      },
      signal,
    )
    const context = canvas.getContext('2d')
    context.save()
    context.globalCompositeOperation = 'screen'
    context.globalAlpha = 0.32
    paintSoftBlur(context, canvas, unit * 2.5)
    context.restore()
    return canvas
  },
}
