import type { Subject } from '../subject.ts'
import { basket } from './basket.ts'
import { bowl } from './bowl.ts'
import { fork } from './fork.ts'
import { fruitBowl } from './fruit-bowl.ts'
import { fryingPan } from './frying-pan.ts'
import { knife } from './knife.ts'
import { plate } from './plate.ts'
import { spoon } from './spoon.ts'
import { teapot } from './teapot.ts'

export const tableware: readonly Subject[] = [basket, bowl, fork, fruitBowl, fryingPan, knife, plate, spoon, teapot]
