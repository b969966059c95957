import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { type Man, paintMan } from './chess-man.ts'

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
