import { thing } from '../craft/thing.ts'
import { type Man, paintMan, tallness } from './chess-man.ts'

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
