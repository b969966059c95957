import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

export const cupcake = thing({
  name: 'cupcake',
  nouns: ['cupcake', 'muffin', 'fairy cake'],
  height: 0.09,
  view: [4, 2, 96, 102],
  paint(art) {
    const muffin = art.noun === 'muffin'
    const icing = art.color('#f2a6bf', '#f7ecd8', '#9fd3e6', '#c9a5e0', '#7a4630')
    const paper = muffin ? '#8a5a34' : (art.asked[1] ?? '#e9d5b8')
    const cup = polygon([16, 58], [84, 58], [75, 101], [25, 101])
    art.part(cup, paper, 'column', 0.2)
    art.clip(cup, () => {
      for (let pleat = 0; pleat < 15; pleat++) {
        const x = 16 + pleat * 4.9
        art.line(`M ${x} 56 L ${50 + (x - 50) * 0.74} 103`, 1.6, fade(pleat % 2 ? '#ffffff' : '#2a1408', 0.28))
      }
      art.patch(50, 58, 44, 10, '#2a1408', 0.5)
    })
    if (muffin) {
      art.form(
        'M 10 54 C 4 44 14 30 30 26 C 40 16 62 16 72 26 C 88 30 96 44 90 54 C 84 64 16 64 10 54 Z',
        art.color('#c98a45'),
        'ball',
        0.15,
      )
      for (const [x, y] of [
        [30, 40],
        [48, 30],
        [66, 42],
        [52, 48],
        [76, 50],
        [22, 52],
      ] as const)
        dot(art, x, y, 4, 3.4, '#2f2a55')
      art.part(oval(50, 20, 20, 14), '#d69a55', 'ball', 0.1)
      return
    }
    for (const [y, rx, ry] of [
      [56, 44, 12],
      [45, 38, 11.6],
      [34, 30, 10.6],
      [24, 21, 9],
      [15, 12, 7],
    ] as const) {
      art.form(oval(50, y, rx, ry), icing, 'ball', 0.35)
      for (let ridge = -3; ridge <= 3; ridge++)
        art.line(
          `M ${50 + ridge * rx * 0.28 - 4} ${y - ry * 0.5} C ${50 + ridge * rx * 0.28} ${y} ${50 + ridge * rx * 0.28 + 2} ${y + ry * 0.5} ${50 + ridge * rx * 0.28 + 6} ${y + ry * 0.8}`,
          0.9,
          fade('#ffffff', 0.3),
        )
    }
    dot(art, 50, 8.6, 6.4, 6.4, '#c4202c')
    for (let sprinkle = 0; sprinkle < 36; sprinkle++) {
      const y = art.random.between(18, 60)
      const x = 50 + art.random.between(-0.85, 0.85) * (10 + (y - 14) * 0.75)
      art.turned(x, y, art.random.between(0, 3), () =>
        art.fill(
          slab(x, y, 4, 1.5, 0.7),
          art.lit(art.random.pick(['#f7d23e', '#4fb0e0', '#ffffff', '#f2603e', '#7ccf5a'])),
        ),
      )
    }
  },
})
