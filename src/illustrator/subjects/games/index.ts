import type { Subject } from '../subject.ts'
import { baseballBat } from './baseball-bat.ts'
import { baseballGlove } from './baseball-glove.ts'
import { bowAndArrow } from './bow-and-arrow.ts'
import { chess } from './chess.ts'
import { chessPiece } from './chess-piece.ts'
import { dice } from './dice.ts'
import { fishingRod } from './fishing-rod.ts'
import { playingCards } from './playing-cards.ts'
import { rockingHorse } from './rocking-horse.ts'
import { skateboard } from './skateboard.ts'
import { surfboard } from './surfboard.ts'
import { teddyBear } from './teddy-bear.ts'
import { tennisRacket } from './tennis-racket.ts'

export const games: readonly Subject[] = [
  baseballBat,
  baseballGlove,
  bowAndArrow,
  chessPiece,
  chess,
  dice,
  fishingRod,
  playingCards,
  rockingHorse,
  skateboard,
  surfboard,
  teddyBear,
  tennisRacket,
]
