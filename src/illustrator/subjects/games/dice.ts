import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

export const dice = thing({
  name: 'dice',
  nouns: ['dice', 'die', 'pair of dice'],
  height: 0.05,
  view: [3, 12.3, 155.6, 95.1],
  paint(art) {
    const paint = art.color('#f4f0e4', '#c3202e', '#2f6fb0')
    const pip = paint === '#f4f0e4' ? '#22242a' : '#fbf7ee'
    const die = (x: number, y: number, size: number, turn: number, faces: readonly [number, number, number]): void =>
      art.turned(x, y, turn, () => {
        const s = size
        const left = [
          [x, y],
          [x - s, y - s * 0.42],
          [x - s, y + s * 0.66],
          [x, y + s * 1.1],
        ] as const
        const right = [
          [x, y],
          [x + s, y - s * 0.42],
          [x + s, y + s * 0.66],
          [x, y + s * 1.1],
        ] as const
        const top = [
          [x, y],
          [x - s, y - s * 0.42],
          [x, y - s * 0.84],
          [x + s, y - s * 0.42],
        ] as const
        const lit = art.lightX < 0
        art.form(polygon(...left), shade(paint, lit ? -0.04 : -0.24), 'face', 0.6)
        art.form(polygon(...right), shade(paint, lit ? -0.24 : -0.04), 'face', 0.6)
        art.form(polygon(...top), shade(paint, 0.1), 'top', 0.6)
        const spots: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
          1: [[0.5, 0.5]],
          2: [
            [0.28, 0.28],
            [0.72, 0.72],
          ],
          3: [
            [0.24, 0.24],
            [0.5, 0.5],
            [0.76, 0.76],
          ],
          4: [
            [0.28, 0.28],
            [0.72, 0.28],
            [0.28, 0.72],
            [0.72, 0.72],
          ],
          5: [
            [0.26, 0.26],
            [0.74, 0.26],
            [0.5, 0.5],
            [0.26, 0.74],
            [0.74, 0.74],
          ],
          6: [
            [0.28, 0.22],
            [0.28, 0.5],
            [0.28, 0.78],
            [0.72, 0.22],
            [0.72, 0.5],
            [0.72, 0.78],
          ],
        }
        ;[left, right, top].forEach((face, index) => {
          const [o, a, , b] = face
          for (const [u, v] of spots[faces[index]!]!) {
            const [px, py] = [
              o[0] + (a[0] - o[0]) * u + (b[0] - o[0]) * v,
              o[1] + (a[1] - o[1]) * u + (b[1] - o[1]) * v,
            ]
            art.fill(oval(px, py, s * 0.1, index === 2 ? s * 0.06 : s * 0.1), art.lit(pip))
          }
        })
      })
    die(44, 46, 40, -0.06, [3, 5, 1])
    die(118, 56, 36, 0.12, [4, 2, 6])
  },
})
