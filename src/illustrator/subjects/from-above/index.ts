import type { Subject } from '../subject.ts'
import { bowlAbove, pastaAbove, ramenAbove, saladAbove, soupAbove } from './bowls.ts'
import { cupAbove, glassAbove } from './drinks.ts'
import { laptopAbove } from './laptop.ts'
import { cakeAbove, donutAbove, pancakesAbove, pieAbove, pizzaAbove, plateAbove } from './plates.ts'

const views = [
  bowlAbove,
  cakeAbove,
  cupAbove,
  donutAbove,
  glassAbove,
  laptopAbove,
  pancakesAbove,
  pastaAbove,
  pieAbove,
  pizzaAbove,
  plateAbove,
  ramenAbove,
  saladAbove,
  soupAbove,
]

const byName = new Map<string, Subject>(views.map((view) => [view.name, view]))

/** How a drawing of this name looks from right above, where it has a drawing for that. */
export const seenFromAbove = (name: string): Subject | undefined => byName.get(name)
