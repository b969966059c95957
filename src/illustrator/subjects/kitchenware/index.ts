import type { Subject } from '../subject.ts'
import { blender, chopsticks, cuttingBoard, jar, pot, rollingPin, shaker, spatula, whisk, wok } from './cooking.ts'
import { teaBag } from './tea-bag.ts'

export const kitchenware: readonly Subject[] = [
  blender,
  chopsticks,
  cuttingBoard,
  jar,
  pot,
  rollingPin,
  shaker,
  spatula,
  teaBag,
  whisk,
  wok,
]
