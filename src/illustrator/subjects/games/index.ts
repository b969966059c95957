import type { Subject } from '../subject.ts'
import { baseballBat } from './baseball-bat.ts'
import { baseballGlove } from './baseball-glove.ts'
import { bowAndArrow } from './bow-and-arrow.ts'
import { chess } from './chess.ts'
import { chessPiece } from './chess-piece.ts'
import { dice } from './dice.ts'
import { fishingRod } from './fishing-rod.ts'
import { frisbee } from './frisbee.ts'
import { playingCards } from './playing-cards.ts'
import { rockingHorse } from './rocking-horse.ts'
import { sandcastle } from './sandcastle.ts'
import { skateboard } from './skateboard.ts'
import { skis } from './skis.ts'
import { snowboard } from './snowboard.ts'
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
  frisbee,
  playingCards,
  rockingHorse,
  sandcastle,
  skateboard,
  skis,
  snowboard,
  surfboard,
  teddyBear,
  tennisRacket,
]
