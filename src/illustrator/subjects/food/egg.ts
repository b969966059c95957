import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintEggHalf } from './ramen.ts'

const isFried = ({ noun, attributes }: { noun: string; attributes: { words: readonly string[] } }): boolean =>
  /fried|sunny/.test([noun, ...attributes.words].join(' '))

/** An egg in its shell; fried; halved. Decorated for Easter. */
export const egg = thing({
  name: 'egg',
  nouns: ['egg', 'easter egg', 'fried egg', 'boiled egg', 'chicken egg', 'chocolate egg'],
  height: (asked) => (isFried(asked) ? 0.05 : 0.06),
  view: (asked) => (isFried(asked) ? [3, 14, 117, 62] : [8, 3, 82, 97]),
  paint(art, details) {
    if (isFried(details)) {
      art.form(
        'M 4 42 C 2 26 20 22 34 20 C 48 12 66 16 78 20 C 94 18 118 28 116 42 C 118 54 96 62 80 58 C 62 66 44 60 32 60 C 16 62 4 54 4 42 Z',
        art.asked[0] ?? '#f8f4e8',
        'ball',
        0.3,
      )
      art.patch(60, 46, 26, 10, '#9a7a40', 0.4)
      art.part(oval(60, 38, 19, 12.6), '#f3a51f', 'ball', 0.95)
      return
    }
    const shell = art.color(
      ...(art.is('chocolate')
        ? ['#5b3320']
        : art.is('easter')
          ? ['#7fb8d9', '#e58aa8', '#9cc46a', '#c9a5e0']
          : ['#f1dfc4', '#e6bf98', '#f6efe2']),
    )
    const body = 'M 45 3 C 64 3 82 38 82 62 C 82 84 66 97 45 97 C 24 97 8 84 8 62 C 8 38 26 3 45 3 Z'
    art.form(body, shell, 'ball', art.is('chocolate') ? 0.8 : 0.3)
    if (art.is('half', 'sliced', 'cut')) return paintEggHalf(art, 45, 60, 34, 0)
    if (!art.is('easter', 'decorated', 'painted')) return
    art.clip(body, () => {
      for (const [y, tone] of [
        [34, '#fff4dc'],
        [54, '#f2c53a'],
        [76, '#fff4dc'],
      ] as const) {
        let zigzag = `M 0 ${y}`
        for (let step = 1; step < 12; step++) zigzag += ` L ${step * 8} ${y + (step % 2 ? 7 : 0)}`
        art.line(zigzag, 2.6, fade(art.lit(tone), 0.92))
      }
      for (let spot = 0; spot < 9; spot++) art.fill(oval(10 + spot * 9, 68, 2.4), art.lit('#fff4dc'))
      art.patch(80, 70, 30, 50, shade(art.lit(shell), -0.7), 0.4)
    })
  },
})
