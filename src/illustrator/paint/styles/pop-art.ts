import { throwIfCancelled } from '../../../errors/index.ts'
import { flatRegions } from './flat-regions.ts'
import { keyLines } from './key-lines.ts'
import { oklabOfHex, rgbOf } from './oklab.ts'
import { smoothStep } from './planes.ts'
import { showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { towardPalette } from './toward-palette.ts'

/** Inks straight from the tin. */
const inks = '#fff6e0 #ffe11a #ff8a1f #f0322c #ff5fa8 #b3278f #12a6e8 #1b3fae #17b26a #0d6b4d #2a1030 #f9b48f'
  .split(' ')
  .map(oklabOfHex)

const black = [20, 14, 24] as const

/** Screen printed pop art: loud flat inks, big dots in the pale ones, heavy black lines. */
export const popArt: Style = {
  kind: 'pop-art',
  drawsLines: true,
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 9, 0.45, signal)
    const { width, height, labels } = regions
    const unit = unitOf(regions)
    const lines = keyLines(canvas, regions, 0.7, signal)
    const vivid = regions.colors.map(({ l, a, b }) => ({ l: (l - 0.5) * 1.25 + 0.54, a: a * 2.2, b: b * 2.2 }))
    const colors = towardPalette(vivid, inks, 0.92)
    const paints = new Uint8Array(colors.flatMap(rgbOf))
    // Dots are of a darker neighbour in the tin.
    const dots = new Uint8Array(colors.flatMap(({ l, a, b }) => rgbOf({ l: l - 0.16, a: a * 1.3 + 0.05, b: b * 1.2 })))
    const pitch = Math.max(4, 1.9 * unit)
    const reach = Float32Array.from(colors, ({ l }) => (l > 0.62 ? 0.3 : 0))
    const soft = 0.7 / pitch
    const data = new Uint8ClampedArray(width * height * 4)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      const row = Math.floor(y / pitch / 0.866)
      const down = y / pitch / 0.866 - row - 0.5
      for (let x = 0, index = y * width, at = index * 4; x < width; x++, index++, at += 4) {
        const label = labels[index]!
        const across = x / pitch + (row % 2) / 2
        const beside = across - Math.floor(across) - 0.5
        const away = Math.sqrt(beside * beside + down * down * 0.75)
        const dot = reach[label]! > 0 ? 1 - smoothStep(reach[label]! - soft, reach[label]! + soft, away) : 0
        const line = lines[index]!
        for (let channel = 0; channel < 3; channel++) {
          const ink = paints[label * 3 + channel]!
          const printed = ink + (dots[label * 3 + channel]! - ink) * dot
          data[at + channel] = printed + (black[channel]! - printed) * line
        }
        data[at + 3] = 255
      }
    }
    return showOn(canvas, { width, height, data })
  },
}
