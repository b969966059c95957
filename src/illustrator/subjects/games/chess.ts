import { oval, polygon } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

type Man = 'pawn' | 'rook' | 'knight' | 'bishop' | 'queen' | 'king'

const tallness: Readonly<Record<Man, number>> = {
  pawn: 0.6,
  rook: 0.72,
  knight: 0.8,
  bishop: 0.86,
  queen: 0.96,
  king: 1.06,
}

/** A chess piece, its foot's middle at (x, y), a king `size` high. */
export function paintMan(art: Craft, man: Man, x: number, y: number, size: number, color: string): void {
  const height = size * tallness[man]
  const half = size * 0.21 * (man === 'pawn' ? 0.86 : 1)
  const at = (dx: number, up: number): string => `${x + dx * half} ${y - up * height}`
  const paint = (path: string, turn: 'column' | 'ball' | 'bar' = 'column'): void => art.form(path, color, turn, 0.8)
  if (man === 'knight') {
    paint(
      `M ${at(-0.8, 0.14)} C ${at(-0.9, 0.4)} ${at(-0.2, 0.46)} ${at(-0.1, 0.56)} C ${at(-0.4, 0.5)} ${at(-1, 0.54)} ${at(-1.1, 0.46)} C ${at(-1.3, 0.54)} ${at(-1, 0.7)} ${at(-0.5, 0.82)} C ${at(-0.4, 0.9)} ${at(-0.2, 0.92)} ${at(-0.1, 1)} C ${at(0.1, 0.96)} ${at(0.2, 0.92)} ${at(0.2, 0.9)} C ${at(0.9, 0.8)} ${at(1.1, 0.4)} ${at(0.8, 0.14)} Z`,
    )
    art.fill(oval(x - half * 0.4, y - height * 0.74, half * 0.09), shade(art.lit(color), -0.8))
  } else {
    const waist = man === 'rook' ? 0.62 : 0.36
    const shoulder = man === 'pawn' ? 0.58 : 0.7
    paint(
      `M ${at(-0.86, 0.12)} C ${at(-0.5, 0.26)} ${at(-waist, 0.36)} ${at(-waist, shoulder)} L ${at(waist, shoulder)} C ${at(waist, 0.36)} ${at(0.5, 0.26)} ${at(0.86, 0.12)} Z`,
    )
    if (man !== 'rook') paint(oval(x, y - height * shoulder, half * 0.62, height * 0.03), 'bar')
    if (man === 'pawn') paint(oval(x, y - height * 0.79, half * 0.56, half * 0.56), 'ball')
    if (man === 'rook') {
      paint(
        `M ${at(-0.8, 0.72)} L ${at(-0.8, 1)} L ${at(-0.42, 1)} L ${at(-0.42, 0.92)} L ${at(-0.2, 0.92)} L ${at(-0.2, 1)} L ${at(0.2, 1)} L ${at(0.2, 0.92)} L ${at(0.42, 0.92)} L ${at(0.42, 1)} L ${at(0.8, 1)} L ${at(0.8, 0.72)} Z`,
      )
    }
    if (man === 'bishop') {
      paint(
        `M ${at(0, 0.97)} C ${at(0.7, 0.86)} ${at(0.6, 0.76)} ${at(0.4, 0.7)} L ${at(-0.4, 0.7)} C ${at(-0.6, 0.76)} ${at(-0.7, 0.86)} ${at(0, 0.97)} Z`,
        'ball',
      )
      art.line(`M ${at(0.1, 0.88)} L ${at(0.4, 0.8)}`, size * 0.02, shade(art.lit(color), -0.75))
    }
    if (man === 'queen' || man === 'king')
      paint(
        `M ${at(-0.34, 0.7)} C ${at(-0.5, 0.8)} ${at(-0.7, 0.86)} ${at(-0.74, 0.92)} L ${at(0.74, 0.92)} C ${at(0.7, 0.86)} ${at(0.5, 0.8)} ${at(0.34, 0.7)} Z`,
      )
    if (man === 'queen')
      for (const dx of [-0.7, -0.35, 0, 0.35, 0.7])
        dot(art, x + dx * half, y - height * 0.95, half * 0.16, half * 0.16, color)
    if (man === 'king')
      art.line(
        `M ${at(0, 0.9)} L ${at(0, 1.02)} M ${at(-0.26, 0.97)} L ${at(0.26, 0.97)}`,
        size * 0.045,
        shade(art.lit(color), 0.1),
      )
    if (man === 'bishop') dot(art, x, y - height * 0.98, half * 0.14, half * 0.14, color)
  }
  paint(oval(x, y - height * 0.13, half * 0.94, height * 0.05), 'bar')
  paint(
    `M ${x - half} ${y - height * 0.07} C ${x - half} ${y - height * 0.13} ${x + half} ${y - height * 0.13} ${x + half} ${y - height * 0.07} L ${x + half} ${y - height * 0.01} C ${x + half} ${y + height * 0.05} ${x - half} ${y + height * 0.05} ${x - half} ${y - height * 0.01} Z`,
  )
}

const back: readonly Man[] = ['rook', 'knight', 'bishop', 'queen', 'king', 'bishop', 'knight', 'rook']

/** A board with both sides set up, seen across the table. */
export const chess = thing({
  name: 'chess',
  nouns: ['chess board', 'chessboard', 'chess set', 'chess', 'chess game', 'game of chess'],
  height: 0.24,
  view: [0, 5.7, 160, 104.6],
  paint(art) {
    const timber = art.color('#7a4526', '#5a3a22')
    const light = '#ecd9b0'
    const at = (file: number, rank: number): readonly [number, number] => {
      const t = rank / 8
      // Ranks grow nearer: plain perspective.
      const depth = t / (1.75 - 0.75 * t)
      return [80 + (file / 8 - 0.5) * (96 + depth * 50), 24 + depth * 66]
    }
    art.form(polygon([4, 96], [156, 96], [156, 104], [4, 104]), shade(timber, -0.25), 'bar', 0.4)
    art.form(polygon([28, 20], [132, 20], [160, 97], [0, 97]), timber, 'top', 0.5)
    for (let rank = 0; rank < 8; rank++)
      for (let file = 0; file < 8; file++) {
        const tone = art.lit((rank + file) % 2 === 0 ? light : timber)
        art.fill(
          polygon(at(file, rank), at(file + 1, rank), at(file + 1, rank + 1), at(file, rank + 1)),
          shade(tone, (rank + file) % 2 === 0 ? 0.04 * rank - 0.14 : 0.02 * rank - 0.3),
        )
      }
    const [tl, tr, br, bl] = [at(0, 0), at(8, 0), at(8, 8), at(0, 8)]
    art.line(
      `M ${tl.join(' ')} L ${tr.join(' ')} L ${br.join(' ')} L ${bl.join(' ')} Z`,
      0.9,
      shade(art.lit(timber), -0.6),
    )
    if (art.is('empty')) return
    const place = (man: Man, file: number, rank: number, color: string): void => {
      const [x, y] = at(file + 0.5, rank + 0.66)
      const size = 19 + (y - 24) * 0.2
      art.patch(x - art.lightX * size * 0.2, y, size * 0.34, size * 0.1, '#000000', 0.55)
      paintMan(art, man, x, y, size, color)
    }
    const [dark, pale] = ['#3a221a', '#f0dfbc']
    const moved = art.random.integer(2, 5)
    for (let file = 0; file < 8; file++) place(back[file]!, file, 0, dark)
    for (let file = 0; file < 8; file++) place('pawn', file, file === moved ? 3 : 1, dark)
    place('pawn', moved === 3 ? 4 : 3, 4, pale)
    for (let file = 0; file < 8; file++) if (file !== (moved === 3 ? 4 : 3)) place('pawn', file, 6, pale)
    for (let file = 0; file < 8; file++) place(back[file]!, file, 7, pale)
  },
})

/** One piece by its name. */
export const chessPiece = thing({
  name: 'chess-piece',
  nouns: [
    'chess piece',
    'chess pieces',
    'pawn',
    'chess rook',
    'chess knight',
    'chess king',
    'chess queen',
    'chess bishop',
  ],
  height: 0.1,
  view: ({ noun }) => {
    const man = manOf(noun)
    const half = 21 * (man === 'pawn' ? 0.86 : 1)
    return [
      -half * (man === 'knight' ? 1.12 : 1),
      man === 'king' ? -110 : -100 * tallness[man] * (man === 'pawn' ? 0.95 : man === 'queen' ? 0.98 : 1),
      half * 1.02,
      2,
    ]
  },
  paint(art) {
    paintMan(art, manOf(art.noun), 0, 0, 100, art.color('#f0dfbc', '#3a221a'))
  },
})

function manOf(noun: string): Man {
  return (['pawn', 'rook', 'knight', 'bishop', 'queen'] as const).find((man) => noun.includes(man)) ?? 'king'
}

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
