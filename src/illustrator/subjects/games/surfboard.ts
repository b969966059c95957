import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { underfoot } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

export const surfboard = thing({
  name: 'surfboard',
  nouns: ['surfboard', 'surf board', 'paddle board', 'paddleboard', 'bodyboard'],
  habitat: 'ground',
  height: ({ attributes }) => (attributes.words.includes(underfoot) ? 0.22 : 2),
  view: ({ attributes }) => (attributes.words.includes(underfoot) ? [2, 4, 198, 30] : [3.1, 1.2, 46.9, 152.7]),
  paint(art, { attributes }) {
    const deck = art.color('#f2c53a', '#4fb0c6', '#e8604c', '#f4ecd8')
    if (attributes.words.includes(underfoot)) {
      art.part('M 26 22 L 40 30 L 46 22 Z', '#2b2d33', 'face', 0.4)
      art.form(
        'M 2 12 C 40 14 130 16 170 10 C 184 8 194 4 198 4 C 194 16 180 22 160 23 L 40 23 C 20 22 8 18 2 12 Z',
        deck,
        'bar',
        0.7,
      )
      art.line('M 8 15 C 50 19 140 20 190 9', 2.6, art.lit(art.asked[1] ?? '#f7f3e6'))
      return
    }
    const stripe = art.asked[1] ?? (deck === '#f4ecd8' ? '#d9463a' : '#f7f3e6')
    const body = 'M 25 2 C 38 22 46 62 46 92 C 46 124 38 146 30 152 L 20 152 C 12 146 4 124 4 92 C 4 62 12 22 25 2 Z'
    art.form(body, deck, 'column', 0.7)
    art.clip(body, () => {
      art.fill(polygon([0, 92], [50, 70], [50, 84], [0, 106]), art.lit(stripe))
      art.fill(polygon([0, 112], [50, 90], [50, 95], [0, 117]), art.lit(stripe))
      art.line('M 25 2 L 25 152', 0.8, fade('#3a2a1a', 0.5))
      art.fill('M 14 20 C 8 60 8 110 14 140 L 18 140 C 12 108 12 62 19 20 Z', sheen(art, 0.5))
      for (const [x, y] of [
        [25, 34],
        [21, 36],
        [29, 36],
      ] as const)
        art.fill(oval(x, y, 2.4, 5), fade(art.lit('#d9463a'), 0.9))
    })
    art.line(body, 1, fade(shade(art.lit(deck), -0.4), 0.6))
    art.context.fillStyle = blend(art, [0, 140], [0, 152], 'rgba(8,4,24,0)', 'rgba(8,4,24,0.3)')
    art.clip(body, () => art.context.fillRect(0, 140, 50, 12))
  },
})
