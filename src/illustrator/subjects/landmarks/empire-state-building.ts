import { archway, glass, opening, snowOn } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** Upright bands of windows between piers. */
function paintBands(
  art: Craft,
  left: number,
  right: number,
  top: number,
  bottom: number,
  color: string,
  count: number,
): void {
  const { random } = art
  art.form(slab(left, top, right - left, bottom - top), color, 'face', 0.1)
  const step = (right - left) / count
  for (let band = 0; band < count; band++) {
    const x = left + step * (band + 0.5)
    art.fill(slab(x - step * 0.22, top + 1, step * 0.44, bottom - top - 1), fade(shade(art.lit(color), -0.62), 0.85))
    for (let y = top + 2; y < bottom - 1; y += 1.9) {
      if (art.dark > 0.4) {
        if (random.chance(0.45))
          art.fill(slab(x - step * 0.2, y, step * 0.4, 1.1), random.chance(0.5) ? '#ffd584' : '#ffe9b8')
      } else if (random.chance(0.6))
        art.fill(slab(x - step * 0.2, y, step * 0.4, 1), fade('#9fc0d8', random.between(0.15, 0.5)))
    }
  }
  art.part(slab(left - 0.4, top - 0.5, right - left + 0.8, 1.6), shade(color, 0.2), 'bar', 0)
  snowOn(art, slab(left - 0.4, top - 0.7, right - left + 0.8, 2), 0.7)
}

/** The Empire State Building; also the Chrysler Building. First colour the limestone. */
export const empireStateBuilding = thing({
  name: 'empire-state-building',
  nouns: ['empire state building', 'empire state', 'chrysler building', 'rockefeller center', 'art deco skyscraper'],
  habitat: 'ground',
  height: 130,
  view: [0, 0, 46, 138],
  paint(art) {
    const stone = art.color('#c4b69e')
    art.part(polygon([22.5, 14], [23, 0], [23.5, 14]), '#aab2ba', 'column', 0.6)
    if (art.noun === 'chrysler building') {
      for (let arc = 0; arc < 6; arc++) {
        const half = 7.6 - arc * 1.25
        art.part(archway(23, 34 - arc * 3.2, half * 2, 12 + half, 1.1), '#b9c2ca', 'column', 0.9)
        for (const at of [-0.5, 0, 0.5])
          glass(
            art,
            polygon(
              [23 + half * at - 0.8, 31 - arc * 3.2],
              [23 + half * at, 28.6 - arc * 3.2],
              [23 + half * at + 0.8, 31 - arc * 3.2],
            ),
          )
      }
    } else {
      art.part(polygon([20.4, 22], [21.6, 10], [24.4, 10], [25.6, 22]), '#a8b0b8', 'column', 0.5)
      for (const x of [21.6, 23, 24.4]) art.line(`M ${x} 11 L ${x} 22`, 0.3, fade('#3a4450', 0.6))
      art.part(slab(19, 20, 8, 5), stone, 'face', 0)
      art.part(slab(17.4, 24, 11.2, 5), stone, 'face', 0)
      if (art.dark > 0.4) {
        art.fill(slab(20.8, 11, 4.4, 14), fade('#d8e8ff', 0.7))
        glow(art, 23, 20, 14, 'rgba(200,224,255,0.5)')
      }
    }
    paintBands(art, 15, 31, 28, 46, stone, 7)
    paintBands(art, 13, 33, 44, 106, stone, 9)
    paintBands(art, 18.4, 27.6, 36, 106, shade(stone, 0.08), 4)
    paintBands(art, 9.6, 36.4, 96, 112, stone, 11)
    paintBands(art, 5.6, 40.4, 110, 124, stone, 14)
    paintBands(art, 2, 44, 122, 138, stone, 17)
    opening(art, archway(23, 138, 5, 8, 0))
  },
})
