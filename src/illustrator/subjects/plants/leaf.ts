import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const simple = 'M 50 4 C 84 24 92 62 52 104 L 48 104 C 8 62 16 24 50 4 Z'
const maple =
  'M 50 2 L 58 20 L 68 14 L 66 36 L 80 26 L 82 36 L 98 36 L 88 50 L 94 56 L 70 72 L 72 80 L 53 77 L 52 104 L 48 104 L 47 77 L 28 80 L 30 72 L 6 56 L 12 50 L 2 36 L 18 36 L 20 26 L 34 36 L 32 14 L 42 20 Z'

/** A leaf; a maple leaf when the words say maple or autumn. */
export const leafThing = thing({
  name: 'leaf',
  nouns: ['leaf', 'maple leaf', 'autumn leaf', 'green leaf', 'fallen leaf'],
  habitat: 'ground',
  height: 0.12,
  view: (asked) => (isMaple(asked) ? [2, 2, 98, 104] : [19, 4, 81, 118]),
  paint(art, details) {
    if (isMaple(details)) {
      const tone = art.color('#d2542a', '#c8402a', '#e09a2e')
      const own = art.lit(tone)
      art.form(maple, tone, 'face', 0.2)
      art.clip(maple, () => {
        art.patch(50, 70, 34, 30, '#f2c53a', 0.4)
        for (const [x, y] of [
          [50, 4],
          [94, 38],
          [6, 38],
          [78, 70],
          [22, 70],
          [67, 18],
          [33, 18],
        ] as const)
          art.line(`M 50 78 L ${x} ${y}`, 1.2, fade(shade(own, -0.5), 0.6))
      })
      art.line('M 50 76 L 50 103', 2, shade(own, -0.4))
      return
    }
    const tone = art.color('#5a9a44', '#4a8a4a', '#7aa83e')
    const own = art.lit(tone)
    art.line('M 50 100 C 50 108 52 112 56 117', 2.6, shade(own, -0.35))
    art.form(simple, tone, 'face', 0.4)
    art.clip(simple, () => {
      art.fill('M 50 4 C 84 24 92 62 50 104 Z', fade(shade(own, -0.4), 0.3))
      for (let vein = 0; vein < 8; vein++) {
        const y = 24 + vein * 10
        for (const side of [-1, 1])
          art.line(
            `M 50 ${y + 8} C ${50 + side * 12} ${y + 4} ${50 + side * 24} ${y - 4} ${50 + side * 32} ${y - 12}`,
            0.9,
            fade(shade(own, 0.5), 0.7),
          )
      }
    })
    art.line('M 50 8 L 50 103', 1.7, fade(shade(own, 0.55), 0.9))
  },
})

function isMaple({ noun, attributes }: { noun: string; attributes: { words: readonly string[] } }): boolean {
  return /maple|autumn|fallen/.test([noun, ...attributes.words].join(' '))
}
