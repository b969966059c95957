import { blend, onEasel } from './easel.ts'
import { upright } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'
import { paintWood, timbers } from './wood.ts'

const linens = ['#6f8fae', '#c97b62', '#7f9c86', '#d8b46a', '#9a7fa6'] as const

/** A made double bed in three-quarter view: headboard, pillows, turned-down blanket. The first colour is the blanket, the second the wood. */
export const bed: Subject = {
  name: 'bed',
  nouns: ['bed', 'double bed', 'single bed', 'wooden bed'],
  habitat: 'ground',
  height: ({ attributes }) => 1.1 * attributes.size,
  aspect: () => 1.8,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 180, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const blanket = details.attributes.colors[0] ?? random.pick(linens)
      const timber = details.attributes.colors[1] ?? random.pick(timbers)
      const wood = easel.lit(timber)
      const own = easel.lit(blanket)
      const white = easel.lit('#f8f5ee')
      const left = easel.lightX < 0
      // Headboard stands at the far left end.
      const board = 'M 2 8 C 2 3 6 1 12 1 L 66 1 C 72 1 76 3 76 8 L 76 62 L 2 70 Z'
      paintWood(
        easel,
        board,
        { x: 0, y: 0, width: 80, height: 72 },
        blend(easel, [2, 0], [76, 20], shade(wood, left ? 0.22 : -0.15), wood, shade(wood, left ? -0.3 : 0.15)),
        timber,
      )
      easel.line('M 8 12 C 8 8 10 7 14 7 L 64 7 C 68 7 70 8 70 12 L 70 56', 0.9, fade(shade(wood, -0.6), 0.5))
      easel.line('M 3 8 C 3 4 6 2 12 2 L 66 2 C 72 2 75 4 75 8', 0.9, fade(shade(wood, 0.6), 0.6))
      for (const x of [2, 168])
        easel.fill(`M ${x} 70 L ${x + 8} 70 L ${x + 7} 100 L ${x + 1.4} 100 Z`, upright(easel, x, x + 8, timber, 0.2))
      easel.fill('M 90 60 L 97 60 L 96 80 L 91 80 Z', shade(wood, -0.5))
      // Mattress, its near side and the frame.
      easel.fill('M 4 60 L 70 44 L 176 58 L 176 84 L 10 86 Z', shade(white, -0.22))
      paintWood(
        easel,
        'M 4 78 L 176 76 L 176 88 L 4 90 Z',
        { x: 0, y: 74, width: 180, height: 18 },
        blend(easel, [0, 76], [0, 90], shade(wood, 0.15), shade(wood, -0.3)),
        timber,
      )
      easel.fill(
        'M 3 58 C 24 48 50 42 74 42 L 120 47 L 60 66 L 4 68 Z',
        blend(easel, [0, 44], [60, 66], white, shade(white, -0.1)),
      )
      // Pillows.
      for (const [x, y, step] of [
        [46, 36, -0.06],
        [18, 43, 0.04],
      ] as const) {
        easel.fill(
          `M ${x - 12} ${y + 16} C ${x - 17} ${y + 4} ${x - 12} ${y - 6} ${x} ${y - 8} C ${x + 14} ${y - 10} ${x + 30} ${y - 10} ${x + 36} ${y - 5} C ${x + 41} ${y + 2} ${x + 38} ${y + 11} ${x + 31} ${y + 14} C ${x + 18} ${y + 19} ${x} ${y + 20} ${x - 12} ${y + 16} Z`,
          blend(easel, [x, y - 10], [x + 10, y + 20], shade(white, 0.4), shade(white, step), shade(white, -0.3)),
        )
        easel.line(
          `M ${x - 6} ${y + 10} C ${x + 4} ${y + 6} ${x + 12} ${y + 4} ${x + 20} ${y + 6} M ${x + 26} ${y - 3} C ${x + 22} ${y + 1} ${x + 20} ${y + 2} ${x + 16} ${y + 2}`,
          0.7,
          fade(shade(white, -0.6), 0.28),
        )
      }
      // Blanket over the top and down the near side, with the sheet turned back.
      easel.fill(
        'M 52 63 C 74 55 96 47 112 46 L 172 53 C 177 54 178 57 178 61 L 178 90 C 150 94 96 96 52 93 Z',
        blend(
          easel,
          [0, 46],
          [0, 94],
          [0, shade(own, 0.3)] as const,
          [0.38, shade(own, 0.1)] as const,
          [0.5, own] as const,
          [1, shade(own, -0.36)] as const,
        ),
      )
      easel.fill(
        'M 52 63 C 60 68 120 69 178 64 L 178 90 C 150 94 96 96 52 93 Z',
        blend(easel, [52, 0], [178, 0], shade(own, left ? 0.02 : -0.3), shade(own, left ? -0.3 : 0.04)),
      )
      for (const x of [70, 94, 120, 146, 166]) {
        easel.line(`M ${x} 68 C ${x - 3} 76 ${x + 2} 84 ${x - 2} 93`, 2.4, fade(shade(own, -0.5), 0.2))
        easel.line(`M ${x + 3} 68 C ${x} 76 ${x + 5} 84 ${x + 1} 93`, 1, fade(shade(own, 0.5), 0.28))
      }
      easel.line(
        'M 128 47.6 C 120 53 112 58 108 67 M 152 50.4 C 146 56 142 60 140 66',
        0.8,
        fade(shade(own, -0.5), 0.28),
      )
      easel.fill(
        'M 40 62 C 62 53 86 45 104 44 L 118 46.4 C 98 50 76 58 58 66 L 56 93 C 50 93 44 92 40 90 Z',
        blend(easel, [40, 44], [60, 92], shade(white, 0.3), white, shade(white, -0.28)),
      )
    })
  },
}
