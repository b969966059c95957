import type { Subject } from '../subject.ts'
import { acorn } from './acorn.ts'
import { bouquet } from './bouquet.ts'
import { cactus } from './cactus.ts'
import { feather } from './feather.ts'
import { leafThing } from './leaf.ts'
import { log } from './log.ts'
import { bonsai, flytrap } from './odd-plants.ts'
import { rock } from './rock.ts'
import { shell } from './shell.ts'

export const plants: readonly Subject[] = [
  acorn,
  bouquet,
  cactus,
  feather,
  leafThing,
  log,
  rock,
  shell,
  bonsai,
  flytrap,
]
