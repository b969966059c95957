import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A computer keyboard lying before us. */
export const keyboard = thing({
  name: 'keyboard',
  nouns: ['keyboard', 'computer keyboard', 'mechanical keyboard'],
  height: 0.12,
  view: [0, 1, 150, 52],
  paint(art) {
    const body = art.color('#d9dee2', '#3a3e44', '#f0ebe0')
    const own = art.lit(body)
    const at = (x: number, y: number): readonly [number, number] => [75 + (x - 0.5) * (118 + y * 32), 2 + y * 42]
    const quad = (x0: number, y0: number, x1: number, y1: number, drop = 0): string =>
      polygon(...[at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)].map(([x, y]) => [x, y + drop] as const))
    art.form(polygon([0, 43], [150, 43], [149, 52], [1, 52]), shade(body, -0.3), 'bar', 0.3)
    art.form(quad(0, 0, 1, 1), body, 'top', 0.4)
    art.fill(quad(0.025, 0.06, 0.975, 0.94), fade(shade(own, -0.6), 0.6))
    const key = art.asked[1] ?? (body === '#3a3e44' ? '#5a6068' : '#f7f8f8')
    for (let row = 0; row < 5; row++) {
      const keys = row === 4 ? 7 : 14 - (row % 2)
      let x = 0.035
      for (let index = 0; index < keys; index++) {
        const width = row === 4 ? (index === 3 ? 0.42 : 0.085) : 0.93 / keys
        const [y0, y1] = [0.09 + row * 0.168, 0.09 + row * 0.168 + 0.14]
        const tone = index === 0 && row === 0 ? '#d9663a' : key
        art.fill(quad(x, y0, x + width - 0.008, y1, 0.9), shade(art.lit(tone), -0.45))
        art.fill(quad(x + 0.002, y0 - 0.012, x + width - 0.01, y1 - 0.03), art.lit(tone))
        art.fill(quad(x + 0.002, y0 - 0.012, x + width - 0.01, y0 + 0.03), fade(shade(art.lit(tone), 0.6), 0.5))
        x += width
      }
    }
  },
})
