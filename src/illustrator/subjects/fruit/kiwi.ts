import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A kiwi cut across, as it is known by. */
export const kiwi = thing({
  name: 'kiwi',
  nouns: ['kiwi', 'kiwi fruit', 'kiwifruit'],
  height: 0.06,
  view: [2, 2, 98, 94],
  paint(art) {
    const flesh = art.color('#86b833', '#7fb02e')
    const own = art.lit(flesh)
    art.form(oval(50, 48, 48, 46), '#80602f', 'ball', 0.05)
    for (let hair = 0; hair < 90; hair++) {
      const angle = art.random.between(0, 6.28)
      const [x, y] = [Math.cos(angle), Math.sin(angle)]
      art.line(`M ${50 + x * 44} ${48 + y * 42} L ${50 + x * 47.4} ${48 + y * 45.4}`, 0.5, fade('#c09a5c', 0.6))
    }
    art.part(oval(50, 48, 43, 41), flesh, 'face', 0.5)
    for (let ray = 0; ray < 44; ray++) {
      const angle = (ray / 44) * Math.PI * 2
      const [x, y] = [Math.cos(angle), Math.sin(angle)]
      art.line(
        `M ${50 + x * 14} ${48 + y * 13} L ${50 + x * 40} ${48 + y * 38}`,
        1.2,
        fade(shade(own, 0.55), ray % 2 ? 0.5 : 0.2),
      )
    }
    for (let seed = 0; seed < 34; seed++) {
      const angle = (seed / 34) * Math.PI * 2 + art.random.between(-0.05, 0.05)
      const far = art.random.between(15, 21)
      art.turned(50 + Math.cos(angle) * far, 48 + Math.sin(angle) * far * 0.95, angle, () =>
        art.fill(oval(50 + Math.cos(angle) * far, 48 + Math.sin(angle) * far * 0.95, 2.1, 1.1), art.lit('#1c1a12')),
      )
    }
    art.part(oval(50, 48, 11, 9.6), '#eef0c4', 'ball', 0.2)
    art.patch(50 + art.lightX * 20, 26, 16, 9, '#ffffff', 0.4)
  },
})
