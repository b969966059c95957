import { drum, oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A low round stand for what is shown on it. */
export const podium = thing({
  name: 'podium',
  nouns: ['podium', 'pedestal', 'plinth', 'display stand', 'product podium', 'cake stand'],
  height: 0.16,
  view: [2, 2, 178, 57],
  paint(art) {
    const stone = art.color('#efe9e2', '#e8d9cf', '#dfe3e6')
    const own = art.lit(stone)
    art.form(drum(90, 17, 54, 86, 86, 0.17), stone, 'column', 0.3)
    art.form(oval(90, 17, 86, 14.6), shade(stone, 0.12), 'top', 0.3)
    art.line('M 4 18 C 10 37 170 37 176 18', 1, fade(shade(own, 0.7), 0.7))
  },
})
