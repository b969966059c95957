import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { chosen, furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import { limb, oval } from './animals/outline.ts'
import { alpha, shift } from './people/tone.ts'

interface Ape {
  fur: string
  skin: string
  tail: boolean
  /** Width of shoulders and arms, 1 a small monkey's. */
  bulk: number
  metres: number
}

const apes = [
  [['gorilla'], { fur: '#34323a', skin: '#4a4348', tail: false, bulk: 1.42, metres: 1.5 }],
  [['chimpanzee', 'chimp', 'ape', 'bonobo'], { fur: '#3a2e2a', skin: '#b58c72', tail: false, bulk: 1.16, metres: 1.1 }],
  [['orangutan'], { fur: '#b4562a', skin: '#8a6656', tail: false, bulk: 1.25, metres: 1.2 }],
  [['lemur'], { fur: '#8f8d90', skin: '#efe9e0', tail: true, bulk: 0.9, metres: 0.5 }],
] as const
const macaque: Ape = { fur: '#8a5c38', skin: '#e3b791', tail: true, bulk: 1, metres: 0.6 }

/** A monkey sitting, knees up, facing us. */
function paintMonkey(brush: Brush, { fur, skin, tail, bulk: k }: Ape): void {
  brush.head({ left: -19, right: 19, crown: -86, eyes: [0, -69], chin: -48 })
  brush.reach([[0, 2.4]])
  if (tail) {
    brush.form(
      [
        {
          points: limb([
            [-10, -6, 6],
            [-28, -5, 5.6],
            [-42, -14, 5],
            [-44, -30, 4.6],
            [-35, -39, 4],
            [-28, -33, 3],
          ]),
          tuft: 0.8,
        },
      ],
      fur,
      { soft: 2.2 },
    )
  }
  brush.form(
    [
      {
        points: [
          [-15 * k, -50],
          [-21 * k, -36],
          [-22 * k, -16],
          [-16 * k, -3],
          [0, 0],
          [16 * k, -3],
          [22 * k, -16],
          [21 * k, -36],
          [15 * k, -50],
        ],
        tuft: 2,
        flow: [0, 1],
      },
    ],
    fur,
    {
      soft: 8,
      paint: (tones) => {
        brush.spot(0, -22, 12 * k, 17, brush.tones(shift(fur, 1.22, 0.9)).base, 0.75)
        brush.locks({ x: -20 * k, y: -48, width: 40 * k, height: 44 }, 60, 5, [0, 1], alpha(tones.deep, 0.35), 0.5)
      },
    },
  )
  for (const side of [-1, 1] as const) {
    brush.form(
      [
        {
          points: limb([
            [13 * side * k, -9, 15 * k],
            [25 * side * k, -22, 12 * k],
            [24 * side * k, -7, 9],
            [20 * side * k, -2, 8],
          ]),
          tuft: 1.4,
        },
      ],
      shift(fur, 0.95),
      { soft: 4 },
    )
    brush.form(
      [
        {
          points: [
            [13 * side * k, -4],
            [22 * side * k, -6],
            [31 * side * k, -3],
            [33 * side * k, 0],
            [15 * side * k, 0.6],
          ],
        },
      ],
      skin,
      { soft: 2 },
    )
    brush.form(
      [
        {
          points: limb([
            [16 * side * k, -46, 11 * k],
            [25 * side * k, -34, 10 * k],
            [23 * side * k, -22, 8.4 * k],
            [13 * side * k, -15, 7 * k],
          ]),
          tuft: 1.4,
        },
      ],
      fur,
      { soft: 3.6 },
    )
    brush.form([{ points: oval(11 * side * k, -13.6, 5.4, 4.6, side * 0.4) }], skin, {
      soft: 2,
      paint: (tones) => {
        for (const finger of [-2, 0, 2])
          brush.line(
            [
              [11 * side * k - side * 5 + finger * 0.2, -13.6 + finger],
              [11 * side * k, -13.4 + finger],
            ],
            0.5,
            alpha(tones.deep, 0.6),
          )
      },
    })
  }
  for (const side of [-1, 1] as const) {
    brush.form([{ points: oval(21 * side, -66, 6.4, 7.4) }], skin, {
      soft: 2.4,
      paint: (tones) => brush.spot(20.6 * side, -65.6, 3.6, 4.6, tones.deep, 0.4),
    })
  }
  brush.form(
    [
      {
        points: [
          [0, -88],
          [12, -86],
          [20, -76],
          [21, -63],
          [15, -51],
          [0, -46],
          [-15, -51],
          [-21, -63],
          [-20, -76],
          [-12, -86],
        ],
        tuft: 2,
      },
    ],
    fur,
    {
      soft: 7,
      paint: () => {
        const face = brush.tones(skin)
        brush.patch(
          [
            [0, -75, 1],
            [6, -79],
            [13, -77],
            [16, -69],
            [13, -60],
            [15, -53],
            [8, -46],
            [-8, -46],
            [-15, -53],
            [-13, -60],
            [-16, -69],
            [-13, -77],
            [-6, -79],
          ],
          face.base,
          0.6,
        )
        brush.spot(0, -54, 12, 8, face.light, 0.8)
        for (const side of [-1, 1] as const) brush.spot(8 * side, -69, 5.6, 5, face.shadow, 0.55)
        brush.spot(-1.8, -61.4, 1.3, 0.9, face.deep, 1)
        brush.spot(1.8, -61.4, 1.3, 0.9, face.deep, 1)
        brush.line(
          [
            [-8, -54],
            [0, -50],
            [8, -54],
          ],
          1,
          alpha(face.deep, 0.85),
        )
      },
    },
  )
  for (const side of [-1, 1] as const) {
    paintEye(
      brush,
      7.4 * side,
      -69,
      3.1,
      side,
      { iris: '#4a2c18', pupil: 'round', open: 0.95, tilt: 0, rim: '#2a1a14' },
      'open',
    )
  }
}

/** A monkey with its tail, or one of the apes without. */
export const monkey = createAnimal({
  name: 'monkey',
  nouns: ['lemur', 'monkey', 'gorilla', 'chimpanzee', 'chimp', 'ape', 'orangutan', 'baboon', 'bonobo'],
  metres: (asked) => chosen<Ape>(asked, apes, macaque).metres,
  draw(brush, asked) {
    const ape = chosen<Ape>(asked, apes, macaque)
    const [first] = asked.attributes.colors
    paintMonkey(brush, first ? { ...ape, fur: furColor(first) } : ape)
  },
})
