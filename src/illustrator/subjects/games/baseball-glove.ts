import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const baseballGlove = thing({
  name: 'baseball-glove',
  nouns: ['baseball glove', 'baseball mitt', 'catcher mitt'],
  height: 0.3,
  view: [4.8, 1.5, 96.3, 100],
  paint(art) {
    const hide = art.color('#a8622f', '#8f4f26')
    const own = art.lit(hide)
    for (const [path, tone] of [
      ['M 74 66 C 72 40 80 14 90 16 C 100 20 98 60 84 82 Z', -0.08],
      ['M 60 56 C 58 24 66 2 77 4 C 88 6 84 44 78 70 Z', 0],
      ['M 44 56 C 40 20 48 0 60 2 C 71 4 68 40 64 66 Z', 0.05],
      ['M 30 60 C 22 28 28 8 40 8 C 52 8 50 40 50 64 Z', 0.1],
    ] as const)
      art.form(path, shade(hide, tone), 'ball', 0.2)
    art.form(
      'M 28 52 C 40 44 72 46 84 58 C 90 80 80 100 56 100 C 36 100 26 88 14 66 C 4 52 2 36 10 32 C 18 30 24 42 28 52 Z',
      hide,
      'ball',
      0.25,
    )
    for (const y of [30, 40, 50]) art.line(`M 14 ${y + 8} C 20 ${y + 2} 24 ${y + 2} 32 ${y}`, 1.6, shade(own, -0.55))
    for (const x of [36, 50, 64])
      art.line(`M ${x} 56 C ${x + 2} 68 ${x + 1} 80 ${x - 4} 92`, 1, fade(shade(own, -0.6), 0.6))
    dot(art, 54, 66, 17, 17, '#f4f0e6')
    art.line('M 42 57 C 49 62 50 72 44 78 M 66 56 C 59 61 59 73 66 78', 1.1, art.lit('#c3202e'))
  },
})
