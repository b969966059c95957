import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { leaf, stalk } from './stalk.ts'

const body =
  'M 42 16 C 32 16 31 30 28 42 C 24 54 6 62 6 84 C 6 106 24 112 42 112 C 60 112 78 106 78 84 C 78 62 60 54 56 42 C 53 30 52 16 42 16 Z'

export const pear = thing({
  name: 'pear',
  nouns: ['pear'],
  height: 0.11,
  view: [6, 1, 78, 111.5],
  paint(art) {
    const skin = art.color('#c6c84a', '#d5c24a', '#a9bd45')
    const own = art.lit(skin)
    art.form(body, skin, 'ball', 0.45)
    art.clip(body, () => {
      art.patch(art.lightX < 0 ? 66 : 18, 84, 26, 34, '#c2582e', art.asked.length > 0 ? 0 : 0.5)
      art.patch(42, 17, 9, 5, shade(own, -0.6), 0.7)
      for (let speck = 0; speck < 60; speck++)
        art.fill(oval(art.random.between(8, 76), art.random.between(26, 108), 0.6), fade('#6b5a20', 0.4))
    })
    stalk(art, 'M 42 18 C 42 12 44 6 48 2.6', 3)
    leaf(art, 44, 10, 24, 7, 0.1)
  },
})
