import type { Subject } from '../subject.ts'
import { musicBox, nutcracker, piggyBank } from './keepsakes.ts'
import {
  blocks,
  brick,
  doll,
  domino,
  pinata,
  puzzlePiece,
  rubberDuck,
  rubiksCube,
  spinningTop,
  yarn,
  yoYo,
} from './toys.ts'

export const toys: readonly Subject[] = [
  blocks,
  brick,
  doll,
  domino,
  pinata,
  puzzlePiece,
  rubberDuck,
  rubiksCube,
  spinningTop,
  yarn,
  yoYo,
  musicBox,
  nutcracker,
  piggyBank,
]
