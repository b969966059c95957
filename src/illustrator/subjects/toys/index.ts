import type { Subject } from '../subject.ts'
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
]
