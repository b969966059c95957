import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

const suits = [
  'M 0 6 C -10 0 -8 -7 -4 -7 C -2 -7 0 -5 0 -4 C 0 -5 2 -7 4 -7 C 8 -7 10 0 0 6 Z',
  'M 0 -7 L 5 0 L 0 7 L -5 0 Z',
  'M 0 -7 C 10 0 8 5 4 5 C 2 5 1 4 0.6 3 L 2 7 L -2 7 L -0.6 3 C -1 4 -2 5 -4 5 C -8 5 -10 0 0 -7 Z',
  'M 0 -7 C 4 -7 4 -2 2 -1 C 6 -3 8 3 4 4 C 2 4 1 3 0.6 2 L 2 7 L -2 7 L -0.6 2 C -1 3 -2 4 -4 4 C -8 3 -6 -3 -2 -1 C -4 -2 -4 -7 0 -7 Z',
] as const

/** A hand of four aces, fanned. */
export const playingCards = thing({
  name: 'playing-cards',
  nouns: ['playing card', 'playing cards', 'deck of cards', 'poker hand', 'poker cards', 'card deck'],
  height: 0.12,
  view: [4.2, 21.9, 137.1, 105.9],
  paint(art) {
    const face = art.color('#fbf8f0')
    ;[2, 0, 3, 1].forEach((suit, index) => {
      art.turned(70, 130, (index - 1.5) * 0.3, () => {
        art.fill(slab(49.4, 25, 46, 68, 5), 'rgba(10,8,20,0.3)')
        art.form(slab(47, 24, 46, 68, 5), face, 'face', 0.2)
        art.line(slab(47, 24, 46, 68, 5), 0.7, fade('#6a6258', 0.6))
        const ink = art.lit(suit < 2 ? '#c3202e' : '#22242a')
        for (const [x, y, size] of [
          [70, 58, 2],
          [53, 40, 0.62],
          [87, 78, 0.62],
        ] as const) {
          art.context.save()
          art.context.translate(x, y)
          art.context.scale(size, size)
          art.fill(suits[suit]!, ink)
          art.context.restore()
        }
        art.line('M 51 34 L 53 28 L 55 34 M 51.8 32 L 54.2 32', 1, ink)
      })
    })
  },
})
