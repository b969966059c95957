import { blend, onEasel } from './easel.ts'
import { face } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'
import { paintWood, timbers } from './wood.ts'

const cloths = ['#c8553d', '#2f6d73', '#d9a441', '#5a6f9a'] as const

/** A chair in three-quarter view; armchair is upholstered. A colour asked for dyes the cushion of an armchair, else the wood. */
export const chair: Subject = {
  name: 'chair',
  nouns: ['chair', 'wooden chair', 'dining chair', 'armchair'],
  habitat: 'ground',
  height: ({ attributes, noun }) => (noun === 'armchair' ? 0.95 : 0.92) * attributes.size,
  aspect: ({ noun }) => (noun === 'armchair' ? 1.06 : 0.6),
  paint(context, box, details, stage) {
    const soft = details.noun === 'armchair'
    onEasel(context, box, { width: soft ? 106 : 60, height: 100 }, details, stage, (easel) => {
      const asked = details.attributes.colors[0]
      const left = easel.lightX < 0
      if (soft) {
        const cloth = asked ?? easel.random.pick(cloths)
        const own = easel.lit(cloth)
        const wood = easel.lit('#5f3f2a')
        for (const x of [14, 84])
          easel.fill(
            `M ${x} 86 L ${x + 9} 86 L ${x + 7} 100 L ${x + 3} 100 Z`,
            blend(easel, [x, 0], [x + 9, 0], shade(wood, 0.2), shade(wood, -0.4)),
          )
        easel.fill(
          'M 20 60 C 14 20 18 2 34 1 L 72 1 C 88 2 92 20 86 60 Z',
          blend(easel, [16, 0], [90, 0], shade(own, left ? 0.2 : -0.35), own, shade(own, left ? -0.35 : 0.2)),
        )
        for (const [x, y] of [
          [38, 20],
          [53, 20],
          [68, 20],
          [45, 34],
          [61, 34],
        ] as const) {
          easel.line(
            `M ${x} ${y} L ${x - 5} ${y + 4} M ${x} ${y} L ${x + 5} ${y + 4}`,
            0.5,
            fade(shade(own, -0.6), 0.28),
          )
          context.fillStyle = shade(own, -0.35)
          context.beginPath()
          context.arc(x, y, 1, 0, Math.PI * 2)
          context.fill()
        }
        easel.fill(
          'M 18 66 L 88 66 L 88 90 L 18 90 Z',
          blend(easel, [0, 66], [0, 90], shade(own, -0.1), shade(own, -0.4)),
        )
        easel.fill(
          'M 20 56 C 20 52 26 50 53 50 C 80 50 86 52 86 56 L 87 66 C 87 71 80 73 53 73 C 26 73 19 71 19 66 Z',
          blend(easel, [0, 50], [0, 73], shade(own, 0.34), shade(own, 0.06), shade(own, -0.25)),
        )
        easel.line('M 20 66 C 30 71 76 71 86 66', 0.6, fade(shade(own, -0.6), 0.5))
        for (const [x, bright] of [
          [2, left],
          [82, !left],
        ] as const) {
          const arm = `M ${x + 2} 92 L ${x} 50 C ${x} 40 ${x + 6} 37 ${x + 11} 37 C ${x + 16} 37 ${x + 22} 40 ${x + 22} 50 L ${x + 20} 92 Z`
          easel.fill(
            arm,
            blend(
              easel,
              [x, 0],
              [x + 22, 0],
              shade(own, bright ? 0.3 : -0.12),
              shade(own, bright ? 0.05 : -0.3),
              shade(own, bright ? -0.2 : -0.4),
            ),
          )
          easel.line(
            `M ${x + 3} 90 L ${x + 2} 50 C ${x + 3} 42 ${x + 19} 42 ${x + 20} 50 L ${x + 19} 90`,
            0.5,
            fade(shade(own, 0.5), 0.5),
          )
        }
        return
      }
      const color = asked ?? easel.random.pick(timbers)
      const own = easel.lit(color)
      const bar = (
        path: string,
        x: number,
        y: number,
        width: number,
        height: number,
        dim: number,
        upright: boolean,
      ): void => {
        const bright = shade(own, (left ? 0.22 : -0.22) + dim)
        const dark = shade(own, (left ? -0.28 : 0.22) + dim)
        paintWood(
          easel,
          path,
          { x, y, width, height },
          upright
            ? blend(easel, [x, 0], [x + width, 0], bright, dark)
            : blend(easel, [0, y], [0, y + height], shade(own, 0.2 + dim), shade(own, -0.2 + dim)),
          color,
          upright,
        )
      }
      // Far legs, back with slats, seat, near legs.
      bar('M 48 58 L 52.6 58 L 52 90 L 49 90 Z', 48, 58, 5, 32, -0.35, true)
      bar('M 18 58 L 22 58 L 22 88 L 19 88 Z', 18, 58, 4, 30, -0.35, true)
      for (const x of [17, 25, 33])
        bar(`M ${x} 14 L ${x + 3.4} 13.6 L ${x + 4} 52 L ${x + 1} 52 Z`, x, 13, 4, 40, -0.08, true)
      bar('M 6 3 C 7 0.6 11 0.6 12 2 L 15.4 56 L 9 57 Z', 6, 0, 9, 57, 0, true)
      bar('M 38 2 C 40 0.4 44 1 44 3.4 L 46 54 L 41.4 55 Z', 38, 0, 8, 55, -0.05, true)
      bar('M 8 3.4 C 18 8 34 7 43 2.6 L 43.6 14 C 34 18 18 19 9 15 Z', 8, 2, 36, 16, 0.05, false)
      bar('M 11 40 C 20 43 36 42 45 39 L 45.2 44 C 36 47 20 48 11.4 45 Z', 11, 39, 35, 9, -0.1, false)
      const seat = 'M 4 58 L 14 51 L 55 50 L 59 57 L 59 61 L 4.4 63 Z'
      easel.fill(seat, face(easel, color, -0.4))
      bar('M 4 58 L 14 51 L 55 50 L 59 57 Z', 4, 50, 55, 9, 0.2, false)
      bar('M 5 62 L 11.4 62 L 10.4 100 L 6.4 100 Z', 5, 62, 7, 38, 0, true)
      bar('M 52 61 L 58.4 61 L 57.6 98 L 53.6 98 Z', 52, 61, 7, 37, -0.05, true)
      bar('M 9 80 L 54 79 L 54 82 L 9 83 Z', 9, 79, 45, 4, -0.12, false)
    })
  },
}
