import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { limb } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, shift } from '../people/tone.ts'
import { paintSideBeast, type SideBeast } from './side-beast.ts'

const own = (colors: readonly string[], usual: string): string => (colors[0] ? furColor(colors[0]) : usual)

function paintClaws(brush: Brush, x: number, color: string): void {
  for (const [dx, dy] of [
    [9, -3],
    [10, 0],
    [8, 2],
  ] as const)
    brush.form(
      [{ points: trace(`${x} ${dy - 2}, ${x + dx * 0.7} ${dy - 1.4}, ${x + dx} ${dy + 0.6}!, ${x} ${dy + 1}`) }],
      color,
      { soft: 0.8 },
    )
}

const mole = (color: string): SideBeast => ({
  color,
  fur: 1.2,
  legs: { far: ['-24 -8 8, -22 -3 5'], near: ['-28 -8 10, -26 -3 6'], color: '#d99a92' },
  body: '-40 -10, -36 -26, -20 -36, 4 -38, 24 -34, 38 -26, 50 -18, 55 -13, 50 -9, 34 -5, 4 -2, -28 -2, -38 -4',
  ears: [],
  eye: [37, -22, 1.5],
  nose: [55, -13.4, 4.4, 3.8, '#e89a94'],
  mouth: '51 -9.6, 44 -8.6, 38 -11',
  head: { left: 24, right: 54, crown: -35, chin: -4 },
  behind: (brush) =>
    brush.form([{ points: limb(traceBones('-36 -10 4, -46 -8 3, -54 -12 1.6')) }], '#d99a92', { soft: 1 }),
  over(brush) {
    brush.reach(trace('61 -9, 61 -3'))
    for (const dy of [0, 2, 4])
      brush.line(trace(`50 ${-12 + dy * 0.6}, 56 ${-9 + dy}, 61 ${-9 + dy * 1.6}`), 0.5, alpha('#f2e6da', 0.8))
    brush.form([{ points: trace('16 -12, 26 -14, 36 -9, 40 -3, 34 1, 22 1, 14 -4') }], '#e2a59c', { soft: 2.4 })
    paintClaws(brush, 36, '#f3e6d6')
  },
})

const armadillo = (color: string): SideBeast => ({
  color: shift(color, 1.1),
  fur: 0,
  legs: {
    far: ['-18 -10 10, -16 -3 6', '22 -12 9, 25 -3 6'],
    near: ['-26 -10 13, -24 -3 7', '14 -12 11, 17 -3 7'],
    color: shift(color, 0.9),
  },
  body: '10 -30, 28 -34, 40 -33, 50 -26, 62 -15, 64 -10, 56 -8, 42 -9, 30 -8, 0 -6, -30 -6, -36 -12, -20 -24',
  ears: [['33 -31, 29 -46, 36 -49, 41 -42, 40 -31', '34.6 -33, 32.6 -44, 36 -46, 38.6 -41, 38 -33']],
  eye: [45, -24, 2.1],
  nose: [63.6, -12, 2.2, 2.2, '#5a4640'],
  mouth: '61 -8.8, 54 -9.6, 47 -12',
  head: { left: 30, right: 60, crown: -34, chin: -7 },
  behind: (brush) => {
    brush.form([{ points: limb(traceBones('-34 -14 12, -50 -8 8, -68 -3 5, -84 -4 2')) }], color, {
      soft: 2,
      paint: (tones) => {
        for (let x = -40; x > -84; x -= 5)
          brush.line(trace(`${x} -18, ${x - 2} -8, ${x} 0`), 0.8, alpha(tones.deep, 0.5))
      },
    })
  },
  over(brush) {
    const shell = '-44 -8, -47 -24, -38 -40, -20 -50, 0 -50, 18 -44, 28 -32, 28 -16, 22 -7, 8 -11, -10 -9, -30 -10'
    brush.form([{ points: trace(shell) }], color, {
      soft: 7,
      gloss: 0.5,
      paint: (tones) => {
        for (let band = 0; band < 7; band++) {
          const x = -20 + band * 5.4
          brush.line(trace(`${x - 1} -54, ${x + 4} -28, ${x} -4`), 1.6, alpha(tones.deep, 0.55))
          brush.line(trace(`${x + 1.4} -54, ${x + 6.4} -28, ${x + 2.4} -4`), 1, alpha(tones.shine, 0.6))
        }
        for (const [from, to] of [
          [-46, -24],
          [18, 30],
        ] as const)
          for (let x = from; x < to; x += 5)
            for (let y = -46; y < -8; y += 5) brush.spot(x + ((y / 5) % 2) * 2.4, y, 2.1, 2.1, tones.shine, 0.5)
      },
    })
  },
})

const anteater = (color: string): SideBeast => ({
  color,
  fur: 1.4,
  legs: {
    far: ['-18 -24 14, -16 -10 9, -16 -3 8', '28 -26 12, 30 -10 8, 30 -3 8'],
    near: ['-28 -26 19, -30 -12 11, -28 -3 9', '20 -26 14, 22 -12 10, 22 -3 9'],
    color: shift(color, 0.86),
  },
  body: '-44 -28, -42 -46, -26 -56, 0 -59, 20 -56, 34 -54, 46 -50, 62 -40, 82 -28, 92 -21, 92 -17, 84 -17, 66 -23, 50 -29, 40 -28, 30 -20, 12 -17, -14 -18, -36 -18',
  ears: [['40 -51, 37 -57, 41 -60, 45 -56, 44 -50']],
  eye: [52, -43, 1.8],
  nose: [91, -19.4, 2, 2.2, '#241d1e'],
  head: { left: 36, right: 66, crown: -57, chin: -28 },
  behind: (brush) =>
    brush.form(
      [
        {
          points: trace('-36 -48, -56 -58, -84 -52, -106 -32, -114 -6, -92 -6, -66 -10, -46 -18, -38 -26'),
          tuft: 6,
          flow: [-0.6, 0.8],
        },
      ],
      shift(color, 0.8),
      {
        soft: 6,
        paint: (tones) =>
          brush.locks({ x: -112, y: -56, width: 76, height: 48 }, 150, 15, [-0.7, 0.7], alpha(tones.shine, 0.4), 0.8),
      },
    ),
  marks: (brush) => {
    brush.patch(
      trace('46 -34, 34 -46, -18 -60, 4 -46, 22 -24, 34 -16, 44 -22'),
      brush.tones('#f0e8da').base,
      1.6,
      [-0.7, 0.4],
    )
    brush.patch(
      trace('44 -32, 32 -42, -10 -56, 8 -43, 24 -24, 34 -16, 42 -22'),
      brush.tones('#26211f').base,
      1.4,
      [-0.7, 0.4],
    )
  },
  over: (brush) => paintClaws(brush, 26, '#e0d6c2'),
})

const kinds = [
  ['mole', ['mole', 'star-nosed mole'], 0.12, '#4c4448', mole],
  ['armadillo', ['armadillo'], 0.3, '#9c8a78', armadillo],
  ['anteater', ['anteater', 'giant anteater', 'aardvark', 'tamandua'], 0.75, '#7d6a58', anteater],
] as const

/** Who dig for what they eat: a mole, an armadillo, an anteater. */
export const burrowers = kinds.map(([name, nouns, metres, color, of]) =>
  createAnimal({
    name,
    nouns,
    metres: () => metres,
    draw: (brush, { attributes: { colors } }) => paintSideBeast(brush, of(own(colors, color))),
  }),
)
