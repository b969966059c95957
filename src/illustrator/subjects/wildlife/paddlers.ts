import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { trace } from '../animals/trace.ts'
import { alpha, shift } from '../people/tone.ts'
import { paintSideBeast, type SideBeast } from './side-beast.ts'

const own = (colors: readonly string[], usual: string): string => (colors[0] ? furColor(colors[0]) : usual)

const beaver = (color: string): SideBeast => ({
  color,
  fur: 1.8,
  legs: {
    far: ['26 -14 9, 30 -6 7, 31 -3 5.6', '-8 -12 12, -4 -3 8'],
    near: ['18 -14 12, 22 -6 8, 24 -3 6.4', '-22 -16 22, -16 -6 13, -10 -3 9'],
    color: shift(color, 0.72),
  },
  body: '-42 -14, -38 -32, -24 -45, -4 -50, 12 -48, 22 -51, 32 -56, 43 -55, 52 -47, 58 -38, 56 -30, 48 -25, 38 -20, 28 -8, 4 -3, -24 -3, -38 -6',
  underside: { color: shift(color, 1.25), points: '46 -24, 38 -18, 26 -10, 0 -8, -20 -4, 0 8, 40 2, 52 -16' },
  ears: [['27 -52, 26 -59, 31 -61, 35 -57, 33 -51', '28.6 -53, 28 -57.4, 31 -58.6, 33 -56, 32 -52']],
  eye: [44, -45, 2.5],
  nose: [56.6, -39.6, 3.4, 3, '#2a2020'],
  mouth: '55 -31, 50 -30, 46 -32',
  head: { left: 26, right: 56, crown: -56, chin: -24 },
  behind: (brush) =>
    brush.form(
      [{ points: trace('-32 -12, -46 -18, -66 -18, -86 -12, -94 -5, -86 1, -64 2, -44 0, -32 -2') }],
      '#51443e',
      {
        soft: 3.4,
        gloss: 0.6,
        paint: (tones) => {
          for (let x = -100; x < -36; x += 6) {
            brush.line(trace(`${x} -20, ${x + 7} -9, ${x + 14} 4`), 0.7, alpha(tones.deep, 0.6))
            brush.line(trace(`${x + 14} -20, ${x + 7} -9, ${x} 4`), 0.7, alpha(tones.shine, 0.4))
          }
        },
      },
    ),
  over: (brush) =>
    brush.form([{ points: trace('50 -31!, 55 -31.6!, 54.6 -24.6!, 51 -24.4!') }], '#f3dfae', {
      soft: 1,
      gloss: 0.7,
      paint: () => brush.line(trace('52.8 -31, 52.9 -28, 52.8 -24'), 0.5, '#b98a4a'),
    }),
})

const platypus = (color: string): SideBeast => ({
  color,
  fur: 1.2,
  legs: {
    far: ['24 -10 9, 30 -3 6', '-18 -9 9, -14 -3 6'],
    near: ['16 -10 11, 22 -3 7', '-26 -10 12, -22 -3 7'],
    color: '#8a6a4a',
  },
  body: '-40 -10, -34 -24, -12 -32, 12 -32, 28 -34, 40 -33, 47 -26, 46 -17, 36 -10, 18 -5, -20 -4, -36 -5',
  underside: { color: shift(color, 1.35), points: '44 -14, 20 -10, -30 -8, -30 4, 40 2' },
  ears: [],
  eye: [38, -26.6, 1.9],
  head: { left: 26, right: 48, crown: -34, chin: -10 },
  behind: (brush) =>
    brush.form(
      [{ points: trace('-32 -14, -52 -20, -74 -18, -82 -10, -74 -3, -52 -2, -34 -4'), tuft: 1.4, flow: [-1, 0.1] }],
      shift(color, 0.8),
      { soft: 3 },
    ),
  over(brush) {
    const bill = '#5a5f68'
    brush.form([{ points: trace('42 -17, 58 -16, 72 -15, 76 -13, 66 -9.6, 46 -11') }], shift(bill, 0.8), { soft: 1.6 })
    brush.form([{ points: trace('41 -28, 47 -25, 58 -22, 72 -21, 78 -17.6, 74 -14.6, 58 -14.6, 42 -15') }], bill, {
      soft: 2.4,
      gloss: 0.7,
      paint: (tones) => brush.spot(70, -19, 1.4, 0.8, tones.deep, 1),
    })
    for (const x of [24, -20])
      brush.form(
        [{ points: trace(`${x - 3} -4, ${x + 8} -3, ${x + 15} -0.6!, ${x + 11} 0.6, ${x + 14} 2!, ${x - 2} 2`) }],
        '#a5825a',
        { soft: 1.2 },
      )
  },
})

const capybara = (color: string): SideBeast => ({
  color,
  fur: 1.3,
  legs: {
    far: ['24 -28 13, 26 -14 8, 27 -3 7', '-24 -28 16, -22 -14 9, -23 -3 7.4'],
    near: ['14 -28 16, 15 -14 9.4, 17 -3 8', '-32 -30 22, -32 -14 11, -33 -3 8'],
    color: shift(color, 0.82),
  },
  body: '-47 -26, -45 -46, -32 -59, -8 -63, 14 -62, 26 -66, 34 -74, 44 -78, 56 -76, 68 -72, 75 -65, 76 -56, 69 -49, 56 -46, 46 -42, 38 -32, 28 -22, 2 -18, -28 -18, -43 -18',
  ears: [['36 -74, 34 -82, 39 -85, 44 -81, 43 -74', '37.6 -75, 36.6 -80.6, 39.4 -82, 42 -79.6, 41.4 -75']],
  eye: [53, -69, 2.4],
  nose: [74, -66, 2.8, 3.6, '#3a2a26'],
  mouth: '74 -55, 66 -53.6, 58 -57',
  head: { left: 34, right: 72, crown: -77, chin: -46 },
  marks: (brush, tones) => brush.spot(68, -60, 14, 13, tones.deep, 0.35),
})

const guineaPig = (color: string): SideBeast => ({
  color,
  fur: 1.5,
  legs: {
    far: ['24 -5 6, 28 -2.4 4', '-20 -5 6, -16 -2.4 4'],
    near: ['14 -5 7, 19 -2.4 4.6', '-28 -5 8, -22 -2.4 5'],
    color: '#e2b0a2',
  },
  body: '-46 -12, -44 -30, -30 -43, -8 -47, 14 -45, 28 -47, 42 -44, 53 -35, 58 -25, 54 -15, 42 -8, 22 -3, -14 -2, -38 -3',
  ears: [['22 -45, 16 -40, 18 -31, 27 -31, 32 -40, 30 -46', '23 -43, 19 -39, 20.6 -33.6, 26 -33.6, 29 -40']],
  eye: [43, -31, 3.1],
  nose: [57, -25, 2.1, 1.8, '#c9807a'],
  mouth: '56 -20, 51 -18.6, 47 -20.6',
  head: { left: 26, right: 58, crown: -46, chin: -10 },
  marks(brush) {
    brush.patch(
      trace('20 -52, 30 -50, 26 -30, 22 -10, 18 4, -2 4, 2 -20, 6 -40, 8 -52'),
      brush.tones('#f8f1e6').base,
      1.8,
      [-0.6, 0.6],
    )
    brush.patch(
      trace('46 -48, 54 -44, 62 -26, 56 -10, 50 -18, 48 -30, 42 -42'),
      brush.tones('#f8f1e6').base,
      1.2,
      [0.4, 0.6],
    )
    brush.patch(
      trace('-50 -36, -30 -50, -22 -40, -28 -22, -36 -4, -52 -4'),
      brush.tones('#4a3228').base,
      2,
      [-0.7, 0.5],
    )
  },
  over: whiskers,
})

function whiskers(brush: Brush): void {
  brush.reach(trace('68 -24, 68 -15'))
  for (const dy of [-2, 0, 2.4])
    brush.line(trace(`53 ${-22 + dy * 0.4}, 60 ${-21 + dy}, 68 ${-20 + dy * 2}`), 0.4, alpha('#fdf8ee', 0.9))
}

const kinds = [
  ['beaver', ['beaver'], 0.42, '#7a4d2c', beaver],
  ['platypus', ['platypus', 'duck-billed platypus'], 0.2, '#6a4a34', platypus],
  ['capybara', ['capybara'], 0.62, '#9a6c42', capybara],
  ['guinea-pig', ['guinea pig', 'cavy'], 0.16, '#c98a48', guineaPig],
] as const

/** Stout animals of river banks and hutches: a beaver, a platypus, a capybara, a guinea pig. */
export const paddlers = kinds.map(([name, nouns, metres, color, of]) =>
  createAnimal({
    name,
    nouns,
    metres: () => metres,
    draw: (brush, { attributes: { colors } }) => paintSideBeast(brush, of(own(colors, color))),
  }),
)
