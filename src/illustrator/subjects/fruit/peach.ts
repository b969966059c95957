import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { leaf, stalk } from './stalk.ts'

const body = 'M 46 16 C 66 6 96 24 95 56 C 94 82 72 98 48 97 C 24 97 4 82 4 54 C 4 24 28 8 46 16 Z'

function paintPeach(art: Craft, skin: string, blush: string): void {
  const own = art.lit(skin)
  art.form(body, skin, 'ball', 0.2)
  art.clip(body, () => {
    if (art.asked.length === 0) art.patch(art.lightX < 0 ? 70 : 30, 46, 46, 54, blush, 0.75)
    art.line('M 47 15 C 34 34 32 66 44 96', 1.6, fade(shade(own, -0.55), 0.5))
    art.line('M 49 16 C 37 36 35 66 46 95', 1.4, fade(shade(own, 0.5), 0.35))
    art.patch(47, 16, 16, 9, shade(own, -0.6), 0.7)
  })
}

/** A downy peach with its seam, or an apricot, nectarine, plum or mango by its colour. */
export const peach = thing({
  name: 'peach',
  nouns: ['peach', 'apricot', 'nectarine', 'plum', 'mango'],
  height: 0.075,
  view: [4, 4.5, 96, 97],
  paint(art) {
    const [skin, blush] = art.is('plum')
      ? ['#5b2a58', '#2f1a3f']
      : art.is('mango')
        ? ['#e9a034', '#b8442c']
        : ['#f2ad62', '#d2442f']
    paintPeach(art, art.color(skin), blush)
    stalk(art, 'M 47 17 C 48 12 50 9 54 6', 3)
    leaf(art, 52, 13, 44, 10, 0.08)
  },
})
