import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { opening } from './architecture.ts'

/** An igloo of snow blocks with its tunnel. First colour the snow. */
export const igloo = thing({
  name: 'igloo',
  nouns: ['igloo', 'iglu', 'snow house', 'snow hut'],
  habitat: 'ground',
  height: 2.6,
  view: [0, 0, 124, 72],
  paint(art) {
    const snow = art.color('#e9f1f8')
    const own = art.lit(snow)
    const joint = fade(shade(own, -0.4), 0.5)
    const shell = 'M 2 70 C 2 26 30 1 64 1 C 98 1 122 30 122 70 Z'
    art.form(shell, snow, 'ball', 0.1)
    art.clip(shell, () => {
      for (let row = 1; row < 6; row++) {
        const y = 70 - row * 12.4
        art.line(`M 0 ${y} C 30 ${y + 4} 94 ${y + 4} 124 ${y}`, 0.9, joint)
        for (let block = 0; block < 9; block++) {
          const x = 6 + block * 14.6 + (row % 2) * 7 + (64 - (6 + block * 14.6)) * row * 0.05
          art.line(`M ${x} ${y + 3} L ${x + (x - 64) * 0.05} ${y + 15}`, 0.8, joint)
        }
      }
    })
    const tunnel = 'M 22 71 L 22 50 C 22 28 66 28 66 50 L 66 71 Z'
    art.form(tunnel, shade(snow, 0.06), 'ball', 0.1)
    for (let block = 0; block < 7; block++) {
      const angle = Math.PI * (1 + block / 6)
      art.line(
        `M ${44 + Math.cos(angle) * 15} ${50 + Math.sin(angle) * 12} L ${44 + Math.cos(angle) * 21.6} ${50 + Math.sin(angle) * 16}`,
        0.8,
        joint,
      )
    }
    opening(art, 'M 29 71 L 29 52 C 29 34 59 34 59 52 L 59 71 Z')
    art.fill('M 0 72 C 20 67 100 67 124 72 Z', shade(own, 0.1))
  },
})
