import type { Subject } from '../subject.ts'
import { basket } from './basket.ts'
import { bowl } from './bowl.ts'
import { fork } from './fork.ts'
import { fruitBowl } from './fruit-bowl.ts'
import { fryingPan } from './frying-pan.ts'
import { heapedBowl } from './heaped-bowl.ts'
import { knife } from './knife.ts'
import { plate } from './plate.ts'
import { plateOfCookies } from './plate-of-cookies.ts'
import { spoon } from './spoon.ts'
import { teapot } from './teapot.ts'

export const tableware: readonly Subject[] = [
  basket,
  bowl,
  fork,
  fruitBowl,
  fryingPan,
  heapedBowl,
  knife,
  plateOfCookies,
  plate,
  spoon,
  teapot,
]
