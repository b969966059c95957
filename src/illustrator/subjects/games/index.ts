import type { Subject } from '../subject.ts'
import { chess, chessPiece, dice } from './chess.ts'
import { playingCards } from './playing-cards.ts'
import { baseballBat, baseballGlove, bowAndArrow, fishingRod, skateboard, surfboard, tennisRacket } from './sports.ts'
import { rockingHorse, teddyBear } from './toys.ts'

export const games: readonly Subject[] = [
  chess,
  chessPiece,
  dice,
  playingCards,
  baseballBat,
  baseballGlove,
  bowAndArrow,
  fishingRod,
  skateboard,
  surfboard,
  tennisRacket,
  rockingHorse,
  teddyBear,
]
