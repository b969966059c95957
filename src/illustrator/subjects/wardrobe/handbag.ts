import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const handbag = thing({
  name: 'handbag',
  nouns: ['handbag', 'purse', 'tote bag', 'leather bag', 'shoulder bag'],
  height: 0.32,
  view: [3, 2, 97, 100],
  paint(art) {
    const leather = art.color('#9b4a2c', '#b3322f', '#2e3a4e', '#c79a5c')
    const own = art.lit(leather)
    for (const [width, tone] of [
      [6.4, shade(own, -0.5)],
      [4.6, shade(own, -0.1)],
      [1.2, fade(shade(own, 0.6), 0.6)],
    ] as const)
      art.line('M 27 46 C 24 -9 76 -9 73 46', width, tone)
    const body =
      'M 15 38 C 30 34 70 34 85 38 C 90 54 95 74 97 92 C 97 98 92 100 86 100 L 14 100 C 8 100 3 98 3 92 C 5 74 10 54 15 38 Z'
    art.form(body, leather, 'face', 0.5)
    art.clip(body, () => {
      art.patch(50, 104, 60, 22, '#0a0410', 0.5)
      art.patch(16, 66, 8, 26, '#0a0410', 0.3)
      art.patch(84, 66, 8, 26, '#0a0410', 0.3)
    })
    const flap = 'M 14 38 C 30 34 70 34 86 38 C 87 52 84 62 76 66 C 62 71 38 71 24 66 C 16 62 13 52 14 38 Z'
    art.fill(
      'M 14 40 C 30 36 70 36 86 40 C 87 56 84 66 76 70 C 62 75 38 75 24 70 C 16 66 13 56 14 40 Z',
      fade('#0a0410', 0.35),
    )
    art.form(flap, shade(leather, 0.05), 'face', 0.6)
    art.context.save()
    art.context.setLineDash([2, 1.6])
    art.line('M 17 42 C 17 54 20 60 27 63 C 40 67.6 60 67.6 73 63 C 80 60 83 54 83 42', 0.7, fade(shade(own, 0.7), 0.7))
    art.line('M 8 92 C 30 96 70 96 92 92', 0.7, fade(shade(own, 0.7), 0.6))
    art.context.restore()
    for (const x of [27, 73]) {
      art.part(slab(x - 4, 40, 8, 10, 2), '#d6a93a', 'face', 1)
      art.fill(oval(x, 45, 1.4), shade(art.lit('#d6a93a'), -0.5))
    }
    art.part(slab(43, 62, 14, 11, 3), '#d6a93a', 'face', 1)
    art.fill(oval(50, 67.4, 2.4), shade(art.lit('#d6a93a'), -0.5))
  },
})
