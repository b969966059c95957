import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

export const camera = thing({
  name: 'camera',
  nouns: ['camera', 'photo camera', 'film camera', 'dslr', 'vintage camera', 'digital camera', 'polaroid camera'],
  height: 0.13,
  view: [2, 3.6, 128, 92.2],
  paint(art) {
    const leather = art.color('#2c2a2a', '#5a3a22', '#2f4a52')
    const own = art.lit(leather)
    const chrome = '#c3ccd3'
    art.part(polygon([46, 4], [84, 4], [90, 22], [40, 22]), chrome, 'face', 1)
    art.part(slab(54, 7, 22, 11, 2), '#1c2430', 'face', 1)
    art.part(slab(10, 13, 20, 9, 3), chrome, 'column', 1)
    dot(art, 20, 11, 6, 4, '#d9dee2')
    art.part(slab(98, 14, 18, 8, 2), chrome, 'column', 1)
    art.part(slab(2, 20, 126, 72, 8), chrome, 'face', 0.9)
    art.form(slab(2, 34, 126, 46, 2), leather, 'face', 0.2)
    art.clip(slab(2, 34, 126, 46, 2), () => {
      for (let grain = 0; grain < 150; grain++)
        art.fill(
          oval(art.random.between(2, 128), art.random.between(34, 80), 0.6),
          fade(shade(own, grain % 2 ? 0.4 : -0.5), 0.4),
        )
    })
    art.part(slab(102, 24, 18, 8, 2), '#f4f0dc', 'face', 0.9)
    dot(art, 14, 28, 3, 3, '#c23d3d')
    for (const [r, tone, gloss] of [
      [36, '#3a3e44', 0.7],
      [33, chrome, 1],
      [30, '#22252a', 0.6],
      [25, '#34383e', 0.8],
      [21, '#0e1218', 0.4],
    ] as const)
      art.part(oval(65, 56, r), tone, 'ball', gloss)
    for (let ridge = 0; ridge < 44; ridge++) {
      const angle = (ridge / 44) * 6.2832
      art.line(
        `M ${65 + Math.cos(angle) * 30.6} ${56 + Math.sin(angle) * 30.6} L ${65 + Math.cos(angle) * 33} ${56 + Math.sin(angle) * 33}`,
        0.7,
        fade('#1c1e22', 0.6),
      )
    }
    const lens = oval(65, 56, 17)
    art.fill(lens, blend(art, [52, 42], [78, 70], '#6a8fc0', [0.4, '#23355a'], [0.7, '#3a1f4f'], [1, '#0c0f18']))
    art.clip(lens, () => {
      art.fill(oval(58, 48, 8, 6), sheen(art, 0.75))
      art.fill(oval(73, 65, 5, 4), fade('#b08ae0', 0.4))
      art.line(oval(65, 56, 11), 0.8, fade('#9ac0f0', 0.5))
    })
  },
})
