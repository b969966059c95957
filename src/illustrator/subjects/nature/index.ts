import type { Subject } from '../subject.ts'
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

export const nature: readonly Subject[] = [
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
]
