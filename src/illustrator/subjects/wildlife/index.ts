import type { Subject } from '../subject.ts'
import { antelope } from './antelope.ts'
import { bigCats } from './big-cats.ts'
import { bison } from './bison.ts'
import { donkey } from './donkey.ts'
import { hyena } from './hyena.ts'
import { llama } from './llama.ts'
import { moose } from './moose.ts'
import { toucan, vulture, woodpecker } from './perching-birds.ts'
import { heron, ostrich } from './tall-birds.ts'
import { turkey } from './turkey.ts'
import { goose, pelican, seagull } from './waterfowl.ts'

/** Animals less often asked for than those of the farm and the house. */
export const wildlife: readonly Subject[] = [
  antelope,
  bigCats,
  bison,
  donkey,
  goose,
  heron,
  hyena,
  llama,
  moose,
  ostrich,
  pelican,
  seagull,
  toucan,
  turkey,
  vulture,
  woodpecker,
]
