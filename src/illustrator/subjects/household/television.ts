import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { paintScreen } from './screen-body.ts'

const isOldSet = ({ attributes }: { attributes: { words: readonly string[] } }): boolean =>
  attributes.words.some((word) => ['old', 'vintage', 'retro', 'antique', 'crt'].includes(word))

/** A flat television showing something; a wooden set with aerials when old. */
export const television = thing({
  name: 'television',
  nouns: ['television', 'tv', 'tv set', 'television set', 'flat screen tv', 'tv screen'],
  habitat: 'ground',
  height: (asked) => (isOldSet(asked) ? 0.6 : 0.72),
  view: (asked) => (isOldSet(asked) ? [2, 0, 118, 104] : [0, 0, 150, 98]),
  paint(art, details) {
    if (isOldSet(details)) {
      const cabinet = art.color('#8a5a34', '#b0623a')
      art.line('M 56 22 L 34 1 M 62 22 L 88 1', 1.4, art.lit('#8a939b'))
      for (const x of [20, 94])
        art.part(polygon([x, 94], [x + 6, 94], [x + (x < 50 ? -2 : 8), 104], [x + (x < 50 ? -4 : 6), 104]), '#3a2416')
      art.form(slab(2, 20, 116, 76, 9), cabinet, 'face', 0.4)
      art.part(slab(9, 27, 80, 62, 12), '#d8d0bc', 'face', 0.4)
      paintScreen(art, 14, 32, 70, 52, 16, true)
      for (const [y, r] of [
        [38, 7],
        [56, 7],
      ] as const) {
        art.part(oval(103, y, r), '#c9b07a', 'ball', 0.9)
        art.line(`M 103 ${y - r + 1} L 103 ${y}`, 1.2, '#3a2416')
      }
      for (let slot = 0; slot < 5; slot++)
        art.line(`M 96 ${70 + slot * 4} L 110 ${70 + slot * 4}`, 1.2, fade('#20120a', 0.7))
      return
    }
    const rim = art.color('#1c1e22')
    art.part(polygon([52, 84], [60, 84], [46, 98], [34, 98]), '#2a2c30', 'face', 0.5)
    art.part(polygon([90, 84], [98, 84], [116, 98], [104, 98]), '#2a2c30', 'face', 0.5)
    art.form(slab(0, 0, 150, 88, 3), rim, 'face', 0.6)
    paintScreen(art, 4, 4, 142, 78, 1, !art.is('off', 'blank', 'black'))
    art.fill(oval(75, 85, 1), '#d04a3a')
  },
})
