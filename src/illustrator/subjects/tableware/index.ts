import type { Subject } from '../subject.ts'
import { basket } from './basket.ts'
import { bowl } from './bowl.ts'
import { fruitBowl } from './fruit-bowl.ts'
import { plate } from './plate.ts'
import { teapot } from './teapot.ts'

export const tableware: readonly Subject[] = [basket, bowl, fruitBowl, plate, teapot]
