import type { Subject } from '../subject.ts'
import { fan, fridge, microwave, stove, toaster, washingMachine } from './appliances.ts'
import { bathtub, sink, toilet } from './bathroom-fixtures.ts'
import { bench } from './bench.ts'
import { bookshelf } from './bookshelf.ts'
import { door } from './door.ts'
import { ladder } from './ladder.ts'
import { mirror } from './mirror.ts'
import { rug } from './rug.ts'
import { stool } from './stool.ts'
import { window } from './window.ts'

export const furnishings: readonly Subject[] = [
  fan,
  fridge,
  microwave,
  stove,
  toaster,
  washingMachine,
  bathtub,
  sink,
  toilet,
  bench,
  bookshelf,
  door,
  ladder,
  mirror,
  rug,
  stool,
  window,
]
