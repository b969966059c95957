import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const feather = thing({
  name: 'feather',
  nouns: ['feather', 'quill', 'plume'],
  height: 0.22,
  view: [4, 3, 96, 124],
  paint(art) {
    const tone = art.color('#f0ebe0', '#4f7fa8', '#b8763a', '#6a6f7a')
    const own = art.lit(tone)
    const vane = 'M 95 3 C 96 30 88 60 60 82 C 50 92 36 100 24 104 C 26 96 22 92 26 84 C 30 60 56 22 95 3 Z'
    art.form(vane, tone, 'face', 0.2)
    art.clip(vane, () => {
      art.fill('M 95 3 C 60 40 40 70 22 106 L 10 80 L 50 10 Z', fade(shade(own, 0.4), 0.4))
      for (let barb = 0; barb < 34; barb++) {
        const t = barb / 34
        const [x, y] = [93 - t * 68, 8 + t * 90]
        art.line(
          `M ${x} ${y} C ${x + 8} ${y - 1} ${x + 16} ${y - 6} ${x + 22} ${y - 14}`,
          0.6,
          fade(shade(own, -0.5), 0.4),
        )
        art.line(
          `M ${x} ${y} C ${x - 3} ${y - 7} ${x - 3} ${y - 14} ${x + 2} ${y - 24}`,
          0.6,
          fade(shade(own, -0.4), 0.35),
        )
      }
    })
    art.line('M 94 5 C 62 38 38 72 22 104 C 16 112 10 118 5 123', 1.7, art.lit('#e9dfc8'))
    art.line('M 94 5 C 62 38 38 72 22 104 C 16 112 10 118 5 123', 0.5, fade(shade(own, -0.6), 0.5))
  },
})
