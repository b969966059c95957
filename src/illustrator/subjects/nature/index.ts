import type { Subject } from '../subject.ts'
import { bough } from './bough.ts'
import {
  bambooStalks,
  beehive,
  christmasTree,
  coral,
  lightningBolt,
  lotus,
  nest,
  pinecone,
  rainbow,
  wreath,
} from './growths.ts'
import { heap } from './heap.ts'

export const nature: readonly Subject[] = [
  bambooStalks,
  beehive,
  bough,
  christmasTree,
  coral,
  heap,
  lightningBolt,
  lotus,
  nest,
  pinecone,
  rainbow,
  wreath,
]
