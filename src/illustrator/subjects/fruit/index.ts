import type { Subject } from '../subject.ts'
import { apple } from './apple.ts'
import { avocado } from './avocado.ts'
import { banana } from './banana.ts'
import { carrot } from './carrot.ts'
import { cherry } from './cherry.ts'
import { coconut } from './coconut.ts'
import { grapes } from './grapes.ts'
import { lemon } from './lemon.ts'
import { mushroom } from './mushroom.ts'
import { orange } from './orange.ts'
import { peach } from './peach.ts'
import { pear } from './pear.ts'
import { pineapple } from './pineapple.ts'
import { pumpkin } from './pumpkin.ts'
import { strawberry } from './strawberry.ts'
import { tomato } from './tomato.ts'
import { watermelon } from './watermelon.ts'

export const fruit: readonly Subject[] = [
  apple,
  avocado,
  banana,
  carrot,
  cherry,
  coconut,
  grapes,
  lemon,
  mushroom,
  orange,
  peach,
  pear,
  pineapple,
  pumpkin,
  strawberry,
  tomato,
  watermelon,
]
