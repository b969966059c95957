import type { Subject } from '../subject.ts'
import { frenchPress, mokaPot } from './coffee-makers.ts'
import { blender, chopsticks, cuttingBoard, jar, pot, rollingPin, shaker, spatula, whisk, wok } from './cooking.ts'
import { colander, grater } from './strainers.ts'
import { teaBag } from './tea-bag.ts'

export const kitchenware: readonly Subject[] = [
  blender,
  chopsticks,
  colander,
  cuttingBoard,
  grater,
  jar,
  pot,
  rollingPin,
  shaker,
  spatula,
  teaBag,
  whisk,
  wok,
  frenchPress,
  mokaPot,
]
