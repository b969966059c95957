import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { oval } from '../animals/outline.ts'
import { trace } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, shift } from '../people/tone.ts'

/** A hamster sitting up, cheeks full, its paws together. Ground is y 0. */
function paintHamster(brush: Brush, fur: string, asleep: boolean): void {
  const pink = '#e6a79c'
  const put = (text: string, side: 1 | -1): Point[] => trace(text).map(([x, y]): Point => [x * side, y])
  for (const side of [-1, 1] as const) {
    brush.form([{ points: put('6 -4, 16 -6, 24 -2, 24 1, 8 1', side) }], pink, { soft: 1.4 })
    brush.form([{ points: oval(19 * side, -75, 8, 8.6, 0.4 * side), tuft: 0.8 }], shift(fur, 0.92), {
      soft: 2,
      paint: () => brush.patch(oval(19 * side, -74, 5, 5.6), pink, 0),
    })
  }
  const body =
    '0 -80, 14 -78, 25 -68, 30 -55, 30 -40, 34 -24, 30 -8, 18 -1, 0 0, -18 -1, -30 -8, -34 -24, -30 -40, -30 -55, -25 -68, -14 -78'
  brush.head({ left: -28, right: 28, crown: -80, eyes: [0, -62], chin: -40 })
  brush.form([{ points: trace(body), tuft: 1.8, flow: (x) => [Math.sign(x) * 0.5, 0.7] }], fur, {
    soft: 9,
    paint: (tones) => {
      const cream = brush.tones('#fbf3e6')
      brush.patch(trace('0 -38, 14 -40, 22 -26, 20 -10, 10 2, -10 2, -20 -10, -22 -26, -14 -40'), cream.base, 1.6)
      for (const side of [-1, 1] as const)
        brush.patch(put('0 -62, 7 -58, 18 -57, 27 -50, 24 -42, 10 -40, 0 -42', side), cream.base, 1.2, [
          side * 0.6,
          0.5,
        ])
      brush.patch(trace('-3 -82, 3 -82, 2 -64, -2 -64'), cream.base, 0.8)
      for (const side of [-1, 1] as const) brush.spot(side * 21, -46, 9, 8, '#ffffff', 0.3)
      brush.spot(0, -39, 22, 4, tones.deep, 0.35)
      brush.locks({ x: -30, y: -76, width: 60, height: 70 }, 110, 4, [0, 1], alpha(tones.deep, 0.16), 0.45)
      brush.spot(0, -52, 3, 1.2, cream.deep, 0.3)
      for (const side of [-1, 1])
        brush.line(trace(`0 -52, ${side * 3} -48, ${side * 6.4} -50.4`), 0.9, alpha('#6a3a34', 0.85))
    },
  })
  brush.form([{ points: oval(0, -55.4, 2.8, 2.1) }], '#d98880', { soft: 0.9, gloss: 0.8 })
  for (const side of [-1, 1] as const) {
    paintEye(
      brush,
      side * 12,
      -63,
      4.4,
      side,
      { iris: '#1c1210', pupil: 'round', open: 1, tilt: 0, rim: '#170f0d' },
      asleep ? 'closed' : 'open',
    )
    brush.form([{ points: put('24 -34, 30 -28, 22 -20, 9 -18, 6 -22, 14 -27', side), tuft: 1 }], fur, { soft: 3 })
    brush.form([{ points: oval(6 * side, -20, 4, 3.6) }], pink, {
      soft: 1.2,
      paint: (tones) => {
        for (const dx of [-1.6, 0.6])
          brush.line(
            trace(`${6 * side + dx} -20, ${6 * side + dx} -18, ${6 * side + dx} -16.6`),
            0.5,
            alpha(tones.deep, 0.7),
          )
      },
    })
    for (const dy of [-2, 0, 2])
      brush.line(
        trace(`${side * 8} ${-52 + dy * 0.4}, ${side * 20} ${-53 + dy}, ${side * 30} ${-52 + dy * 2}`),
        0.4,
        alpha('#ffffff', 0.85),
      )
  }
}

/** A hamster. First colour its fur. */
export const hamster = createAnimal({
  name: 'hamster',
  nouns: ['hamster', 'gerbil'],
  metres: () => 0.12,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const asleep = ['sleeping', 'asleep', 'napping'].some((word) => wordsOf(asked).has(word))
    paintHamster(brush, first ? furColor(first) : '#d9a05c', asleep)
  },
})
