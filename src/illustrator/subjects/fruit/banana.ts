import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { stalk } from './stalk.ts'

const outer = 'M 12 8 C 16 44 40 76 88 78 C 94 78 97 80 97 84 C 96 89 92 90 88 91 C 44 98 6 72 3 14 C 3 10 8 6 12 8 Z'

/** One banana, or a bunch of them. */
export const banana = thing({
  name: 'banana',
  nouns: ['banana', 'bunch of bananas', 'plantain'],
  height: ({ noun }) => (noun === 'bunch of bananas' ? 0.17 : 0.12),
  view: ({ noun }) => (noun === 'bunch of bananas' ? [2, -1.5, 121, 93.5] : [2.8, 0, 97.2, 92.3]),
  paint(art) {
    const skin = art.color('#f2c62f', '#f5d040', '#e9b92b')
    const own = art.lit(skin)
    const one = (): void => {
      art.form(outer, skin, 'face', 0.5)
      art.clip(outer, () => {
        art.fill('M 3 12 C 6 70 44 96 92 90 L 92 100 L 0 100 L 0 10 Z', fade(shade(own, -0.5), 0.0))
        art.fill('M 5 10 C 8 60 44 88 94 87 L 94 95 C 40 102 2 74 0 10 Z', fade(shade(own, -0.42), 0.5))
        art.line('M 8 9 C 11 54 42 83 94 84', 1.4, fade(shade(own, 0.6), 0.7))
        art.line('M 5 10 C 8 60 44 88 94 87', 0.8, fade(shade(own, -0.6), 0.5))
        for (let spot = 0; spot < 9; spot++)
          art.patch(
            art.random.between(10, 80),
            art.random.between(30, 88),
            art.random.between(1, 3),
            1.3,
            '#6b3f16',
            0.5,
          )
        art.patch(97, 84, 7, 8, '#3a2814', 0.85)
        art.patch(7, 8, 8, 9, '#8a8a30', 0.6)
      })
      art.part(polygon([3.4, 11], [4, 1], [11, 0], [12, 9]), '#6f5a24', 'column', 0.2)
    }
    if (art.noun !== 'bunch of bananas') return one()
    for (const angle of [-0.42, -0.2, 0.02]) art.turned(8, 8, angle, one)
    stalk(art, 'M 8 8 L 8 2', 8, '#6f5a24')
  },
})
