import { blend, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const cloths = ['#3f7276', '#c9694b', '#7d8798', '#8a5a78', '#d3a04a'] as const

/** A three-seat sofa with two scatter cushions. The first colour is its cloth, the second the cushions; leather shines. */
export const sofa: Subject = {
  name: 'sofa',
  nouns: ['sofa', 'couch', 'settee', 'loveseat'],
  habitat: 'ground',
  height: ({ attributes }) => 0.85 * attributes.size,
  aspect: () => 2.3,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 230, height: 100 }, details, stage, (easel) => {
      const leather = easel.said('leather')
      const cloth = details.attributes.colors[0] ?? (leather ? '#7a4528' : easel.random.pick(cloths))
      const accent = details.attributes.colors[1] ?? easel.random.pick(['#f1e4cc', '#e0a63d', '#f3ede2'])
      const own = easel.lit(cloth)
      const left = easel.lightX < 0
      const wood = easel.lit('#5f3f2a')
      for (const x of [18, 202]) {
        easel.fill(
          `M ${x} 90 L ${x + 9} 90 L ${x + 7} 100 L ${x + 3} 100 Z`,
          blend(easel, [x, 0], [x + 9, 0], shade(wood, 0.2), shade(wood, -0.4)),
        )
      }
      // Back cushions.
      for (let index = 0; index < 3; index++) {
        const x = 22 + index * 62
        const tilt = (index - 1) * (left ? -0.08 : 0.08)
        easel.fill(
          `M ${x} 60 C ${x - 2} 30 ${x - 1} 8 ${x + 4} 4 C ${x + 12} 0.4 ${x + 50} 0.4 ${x + 58} 4 C ${x + 63} 8 ${x + 64} 30 ${x + 62} 60 Z`,
          blend(easel, [0, 2], [0, 60], shade(own, 0.36 + tilt), shade(own, 0.06 + tilt), shade(own, -0.24 + tilt)),
        )
        easel.line(
          `M ${x + 4} 7 C ${x + 12} 3.6 ${x + 50} 3.6 ${x + 58} 7`,
          0.8,
          fade(shade(own, 0.7), leather ? 0.6 : 0.35),
        )
        easel.line(`M ${x + 62} 58 C ${x + 63} 34 ${x + 62} 14 ${x + 59} 8`, 0.8, fade(shade(own, -0.6), 0.45))
        if (leather) {
          for (const px of [16, 31, 46]) {
            context.fillStyle = shade(own, -0.45)
            context.beginPath()
            context.arc(x + px, 26, 1.2, 0, Math.PI * 2)
            context.fill()
          }
        }
      }
      // Frame and seat cushions.
      easel.fill(
        'M 14 66 L 216 66 L 216 93 L 14 93 Z',
        blend(easel, [0, 66], [0, 93], shade(own, -0.16), shade(own, -0.42)),
      )
      for (let index = 0; index < 3; index++) {
        const x = 22 + index * 62
        easel.fill(
          `M ${x} 58 C ${x} 53 ${x + 6} 51 ${x + 31} 51 C ${x + 56} 51 ${x + 62} 53 ${x + 62} 58 L ${x + 62} 70 C ${x + 62} 75 ${x + 56} 76.4 ${x + 31} 76.4 C ${x + 6} 76.4 ${x} 75 ${x} 70 Z`,
          blend(
            easel,
            [0, 51],
            [0, 76],
            [0, shade(own, 0.42)] as const,
            [0.35, shade(own, 0.18)] as const,
            [0.5, own] as const,
            [1, shade(own, -0.3)] as const,
          ),
        )
        easel.line(`M ${x + 2} 63 C ${x + 16} 64.4 ${x + 46} 64.4 ${x + 60} 63`, 0.6, fade(shade(own, -0.6), 0.4))
      }
      // Scatter cushions lean in the corners.
      for (const [x, turn] of [
        [44, -0.2],
        [188, 0.22],
      ] as const) {
        const soft = easel.lit(accent)
        context.save()
        context.translate(x, 42)
        context.rotate(turn)
        easel.fill(
          'M -17 -15 C -8 -12 8 -12 17 -15 C 14 -6 14 6 17 15 C 8 12.6 -8 12.6 -17 15 C -14 6 -14 -6 -17 -15 Z',
          blend(easel, [-14, -14], [14, 16], shade(soft, left ? 0.25 : -0.2), soft, shade(soft, left ? -0.3 : 0.2)),
        )
        easel.line('M -12 -10 L 12 10 M 12 -10 L -12 10', 0.7, fade(shade(soft, -0.5), 0.25))
        context.restore()
      }
      for (const [x, bright] of [
        [2, left],
        [200, !left],
      ] as const) {
        easel.fill(
          `M ${x + 2} 95 L ${x} 46 C ${x} 36 ${x + 7} 33 ${x + 14} 33 C ${x + 21} 33 ${x + 28} 36 ${x + 28} 46 L ${x + 26} 95 Z`,
          blend(
            easel,
            [x, 0],
            [x + 28, 0],
            shade(own, bright ? 0.3 : -0.1),
            shade(own, bright ? 0.06 : -0.26),
            shade(own, bright ? -0.18 : -0.38),
          ),
        )
        easel.line(
          `M ${x + 4} 93 L ${x + 2.6} 46 C ${x + 3.6} 38 ${x + 24.4} 38 ${x + 25.4} 46 L ${x + 24} 93`,
          0.6,
          fade(shade(own, 0.6), 0.45),
        )
      }
    })
  },
}
