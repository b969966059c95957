import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

/** A low mound of whatever lies in it. */
export const heap = thing({
  name: 'heap',
  nouns: ['heap', 'mound', 'pile'],
  habitat: 'ground',
  height: 0.62,
  view: [0, 0, 260, 100],
  paint(art) {
    const own = art.color('#8a6a48')
    const crest = Array.from({ length: 41 }, (_, at) => {
      const along = at / 40
      const rise = Math.sin(Math.PI * along) ** 0.8
      const bump = at === 20 ? 0 : art.random.between(0, 9) * rise
      return [260 * along, 100 - 100 * rise + bump] as const
    })
    const outline = polygon([0, 100], ...crest, [260, 100])
    art.form(outline, own, 'ball', 0.1)
    art.clip(outline, () => {
      for (let patch = 0; patch < 26; patch++) {
        const x = art.random.between(20, 240)
        art.patch(x, art.random.between(20, 96), 9, 6, shade(own, patch % 2 ? 0.25 : -0.3), 0.5)
      }
    })
  },
})
