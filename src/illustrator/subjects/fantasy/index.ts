import type { Subject } from '../subject.ts'
import { alien } from './alien.ts'
import { axe, shield, sword } from './arms.ts'
import { skeleton, skull } from './bones.ts'
import { brute } from './brute.ts'
import { asteroid, comet, galaxy, planet } from './cosmic.ts'
import { flame, iceberg, tornado, volcano } from './elements.ts'
import { gnome, scarecrow } from './garden-folk.ts'
import { ghost } from './ghost.ts'
import { griffin } from './griffin.ts'
import { broomstick, cauldron, crystalBall, magicWand, potion, witchHat } from './magic.ts'
import { monster } from './monster.ts'
import { phoenix } from './phoenix.ts'
import { crown, throne, treasureChest } from './riches.ts'
import { snowman } from './snowman.ts'
import { bomb, cannon, coffin, dagger, spear } from './weapons.ts'

/** Beings and things of tales, and what blows, burns and shines by itself. */
export const fantasy: readonly Subject[] = [
  bomb,
  cannon,
  coffin,
  dagger,
  spear,
  snowman,
  ghost,
  alien,
  monster,
  skull,
  skeleton,
  sword,
  shield,
  axe,
  potion,
  crystalBall,
  cauldron,
  magicWand,
  broomstick,
  witchHat,
  planet,
  comet,
  asteroid,
  galaxy,
  volcano,
  tornado,
  iceberg,
  flame,
  treasureChest,
  crown,
  throne,
  gnome,
  scarecrow,
  brute,
  griffin,
  phoenix,
]
