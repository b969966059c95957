import type { Subject } from '../subject.ts'
import { bough } from './bough.ts'
import { bubble, dewdrop, icicle, slime } from './drops.ts'
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
import { crystalCluster, geode } from './minerals.ts'

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
  bubble,
  dewdrop,
  icicle,
  slime,
  crystalCluster,
  geode,
]
