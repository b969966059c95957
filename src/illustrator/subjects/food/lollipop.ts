import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

/** A swirl of two colours on a stick. */
export const lollipop = thing({
  name: 'lollipop',
  nouns: ['lollipop', 'lolly', 'candy', 'sweet', 'sucker'],
  height: 0.2,
  view: [2, 2, 74, 152],
  paint(art) {
    const sugar = art.color('#e23b6a', '#e0453a', '#8a4fd0')
    const second = art.lit(art.asked[1] ?? '#fff6ea')
    art.part(slab(36, 68, 4.4, 84, 2), '#f4efe4', 'column', 0.3)
    art.form(oval(38, 38, 36), sugar, 'ball', 0.9)
    art.clip(oval(38, 38, 36), () => {
      for (const start of [0, 1, 2]) {
        let path = ''
        for (let step = 0; step <= 40; step++) {
          const angle = (start / 3) * Math.PI * 2 + step * 0.11
          const far = (step / 40) * 38
          path += `${path ? 'L' : 'M'} ${38 + Math.cos(angle) * far} ${38 + Math.sin(angle) * far} `
        }
        art.line(path, 6.4, fade(second, 0.92))
      }
      art.patch(38 - art.lightX * 18, 62, 40, 26, shade(art.lit(sugar), -0.7), 0.4)
    })
    art.turned(38, 38, art.lightX < 0 ? -0.7 : 0.7, () => art.fill(oval(38, 12, 14, 4.6), sheen(art, 0.6)))
  },
})
