import type { Subject } from '../subject.ts'
import { apple } from './apple.ts'
import { avocado } from './avocado.ts'
import { banana } from './banana.ts'
import { blueberries } from './blueberries.ts'
import { broccoli } from './broccoli.ts'
import { carrot } from './carrot.ts'
import { cherry } from './cherry.ts'
import { coconut } from './coconut.ts'
import { corn } from './corn.ts'
import { eggplant } from './eggplant.ts'
import { grapes } from './grapes.ts'
import { asparagus, beet, bellPepper, chili, cucumber, garlic, ginger, nuts, olives, peas } from './greens.ts'
import { kiwi } from './kiwi.ts'
import { lemon } from './lemon.ts'
import { mushroom } from './mushroom.ts'
import { onion } from './onion.ts'
import { orange } from './orange.ts'
import { peach } from './peach.ts'
import { pear } from './pear.ts'
import { pineapple } from './pineapple.ts'
import { potato } from './potato.ts'
import { pumpkin } from './pumpkin.ts'
import { strawberry } from './strawberry.ts'
import { tomato } from './tomato.ts'
import { watermelon } from './watermelon.ts'

export const fruit: readonly Subject[] = [
  asparagus,
  beet,
  bellPepper,
  chili,
  cucumber,
  garlic,
  ginger,
  nuts,
  olives,
  peas,
  apple,
  avocado,
  banana,
  blueberries,
  broccoli,
  carrot,
  cherry,
  coconut,
  corn,
  eggplant,
  grapes,
  kiwi,
  lemon,
  mushroom,
  onion,
  orange,
  peach,
  pear,
  pineapple,
  potato,
  pumpkin,
  strawberry,
  tomato,
  watermelon,
]
