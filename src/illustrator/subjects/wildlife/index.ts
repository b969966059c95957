import type { Subject } from '../subject.ts'
import { antelope } from './antelope.ts'
import { bat } from './bat.ts'
import { bigCats } from './big-cats.ts'
import { bison } from './bison.ts'
import { burrowers } from './burrowers.ts'
import { pterodactyl, stegosaurus, triceratops } from './dinosaurs.ts'
import { donkey } from './donkey.ts'
import { dragonfly } from './dragonfly.ts'
import { firefly } from './firefly.ts'
import { hamster } from './hamster.ts'
import { hyena } from './hyena.ts'
import { ant, caterpillar, fly, grasshopper, scorpion } from './insects.ts'
import { kangaroo } from './kangaroo.ts'
import { lizard } from './lizard.ts'
import { llama } from './llama.ts'
import { meerkat } from './meerkat.ts'
import { moose } from './moose.ts'
import { axolotl, prayingMantis, puffin, seaUrchin } from './odd-creatures.ts'
import { orca } from './orca.ts'
import { paddlers } from './paddlers.ts'
import { toucan, vulture, woodpecker } from './perching-birds.ts'
import { eel, lobster, pufferfish, squid, stingray, swordfish } from './sea-creatures.ts'
import { seahorse } from './seahorse.ts'
import { seal } from './seal.ts'
import { skunk } from './skunk.ts'
import { sloth } from './sloth.ts'
import { spiderWeb } from './spider-web.ts'
import { starfish } from './starfish.ts'
import { heron, ostrich } from './tall-birds.ts'
import { turkey } from './turkey.ts'
import { goose, pelican, seagull } from './waterfowl.ts'

/** Animals less often asked for than those of the farm and the house. */
export const wildlife: readonly Subject[] = [
  ant,
  antelope,
  bat,
  bigCats,
  bison,
  caterpillar,
  donkey,
  dragonfly,
  firefly,
  eel,
  fly,
  goose,
  grasshopper,
  heron,
  hyena,
  kangaroo,
  lizard,
  llama,
  lobster,
  moose,
  orca,
  ostrich,
  pelican,
  pterodactyl,
  pufferfish,
  scorpion,
  seagull,
  seahorse,
  seal,
  squid,
  skunk,
  spiderWeb,
  starfish,
  stegosaurus,
  stingray,
  swordfish,
  toucan,
  triceratops,
  turkey,
  vulture,
  woodpecker,
  ...burrowers,
  ...paddlers,
  sloth,
  hamster,
  meerkat,
  axolotl,
  prayingMantis,
  puffin,
  seaUrchin,
]
