import type { Subject } from '../subject.ts'
import { butter, cheesecake, pretzel, waffle } from './baked.ts'
import { bread } from './bread.ts'
import { burger } from './burger.ts'
import { cheese } from './cheese.ts'
import { chocolate } from './chocolate.ts'
import { cookie } from './cookie.ts'
import { croissant } from './croissant.ts'
import { cupcake } from './cupcake.ts'
import { donut } from './donut.ts'
import { egg } from './egg.ts'
import { fries } from './fries.ts'
import { hotDog } from './hot-dog.ts'
import { iceCream } from './ice-cream.ts'
import { lollipop } from './lollipop.ts'
import { bacon, drumstick, dumpling, kebab, meatball, roastChicken, sausage, shrimp } from './meats.ts'
import { pancakes } from './pancakes.ts'
import { pasta } from './pasta.ts'
import { pie } from './pie.ts'
import { popcorn } from './popcorn.ts'
import { ramen } from './ramen.ts'
import { salad } from './salad.ts'
import { sandwich } from './sandwich.ts'
import { coffeeBeans, onionRings } from './sides.ts'
import { soup } from './soup.ts'
import { steak } from './steak.ts'
import { sushi } from './sushi.ts'
import { cakeSlice, cinnamonRoll, gingerbreadHouse, marshmallow, pomegranate } from './sweet-pieces.ts'
import { taco } from './taco.ts'

export const food: readonly Subject[] = [
  coffeeBeans,
  onionRings,
  butter,
  cheesecake,
  pretzel,
  waffle,
  bacon,
  drumstick,
  dumpling,
  kebab,
  meatball,
  roastChicken,
  sausage,
  shrimp,
  bread,
  burger,
  cheese,
  chocolate,
  cookie,
  croissant,
  cupcake,
  donut,
  egg,
  fries,
  hotDog,
  iceCream,
  lollipop,
  pancakes,
  pasta,
  pie,
  popcorn,
  ramen,
  salad,
  sandwich,
  soup,
  steak,
  sushi,
  taco,
  cakeSlice,
  cinnamonRoll,
  gingerbreadHouse,
  marshmallow,
  pomegranate,
]
