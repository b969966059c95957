import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const root = 'M 62 22 C 76 24 84 34 80 44 C 70 66 32 92 8 98 C 3 99 2 96 4 92 C 14 70 36 32 50 24 C 54 21 58 21 62 22 Z'

export const carrot = thing({
  name: 'carrot',
  nouns: ['carrot', 'parsnip'],
  height: 0.14,
  view: [3, 0, 102.6, 98.3],
  paint(art) {
    const skin = art.color(...(art.is('parsnip') ? ['#e6d6ac'] : ['#ee7a22', '#e96f1c']))
    const own = art.lit(skin)
    for (let frond = 0; frond < 9; frond++) {
      const angle = -1.5 + frond * 0.19
      const [x, y] = [
        70 + Math.cos(angle) * art.random.between(28, 34),
        27 + Math.sin(angle) * art.random.between(22, 26),
      ]
      art.line(`M 68 30 C 72 20 ${(70 + x) / 2} ${y + 6} ${x} ${y}`, 1.8, art.lit(frond % 2 ? '#3f7f34' : '#5a9a44'))
      for (let tuft = 3; tuft <= 8; tuft++) {
        const t = tuft / 8
        const [px, py] = [69 + (x - 69) * t, 29 + (y - 29) * t - Math.sin(t * 3) * 2]
        art.line(
          `M ${px} ${py} L ${px - 3} ${py - 2.4} M ${px} ${py} L ${px + 2.6} ${py + 2}`,
          1.5,
          art.lit(tuft % 2 ? '#5fa34a' : '#46873a'),
        )
      }
    }
    art.form(root, skin, 'face', 0.5)
    art.clip(root, () => {
      art.fill('M 82 40 C 66 70 30 96 4 99 L 40 110 L 100 80 Z', fade(shade(own, -0.45), 0.45))
      art.fill('M 80 42 C 64 72 28 96 2 100 L 60 100 L 90 60 Z', fade(shade(own, -0.4), 0.3))
      art.line('M 56 28 C 44 42 24 72 14 88', 3.4, fade(shade(own, 0.6), 0.5))
      for (const [x, y] of [
        [66, 46],
        [54, 38],
        [52, 60],
        [40, 54],
        [36, 74],
        [28, 70],
        [20, 84],
      ] as const)
        art.line(
          `M ${x} ${y} C ${x + 3} ${y + 1} ${x + 5} ${y + 4} ${x + 6} ${y + 6}`,
          0.9,
          fade(shade(own, -0.6), 0.6),
        )
    })
  },
})
