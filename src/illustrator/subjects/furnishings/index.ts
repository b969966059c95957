import type { Subject } from '../subject.ts'
import { bathtub } from './bathtub.ts'
import { bench } from './bench.ts'
import { bookshelf } from './bookshelf.ts'
import { brickOven } from './brick-oven.ts'
import { door } from './door.ts'
import { fan } from './fan.ts'
import { fridge } from './fridge.ts'
import { ladder } from './ladder.ts'
import { microwave } from './microwave.ts'
import { mirror } from './mirror.ts'
import { podium } from './podium.ts'
import { rug } from './rug.ts'
import { sink } from './sink.ts'
import { stool } from './stool.ts'
import { bunkBed, crate, crib, dresser, nightstand, rockingChair, sack, wardrobe } from './storage.ts'
import { stove } from './stove.ts'
import { toaster } from './toaster.ts'
import { toilet } from './toilet.ts'
import { washingMachine } from './washing-machine.ts'
import { window } from './window.ts'

export const furnishings: readonly Subject[] = [
  brickOven,
  podium,
  bunkBed,
  crate,
  crib,
  dresser,
  nightstand,
  rockingChair,
  sack,
  wardrobe,
  bathtub,
  bench,
  bookshelf,
  door,
  fan,
  fridge,
  ladder,
  microwave,
  mirror,
  rug,
  sink,
  stool,
  stove,
  toaster,
  toilet,
  washingMachine,
  window,
]
