import type { Subject } from '../subject.ts'
import { carousel } from './carousel.ts'
import { ferrisWheel } from './ferris-wheel.ts'
import { hammock, playgroundSlide, seesaw, swing } from './playground.ts'
import { rollerCoaster } from './roller-coaster.ts'
import { tricycle } from './tricycle.ts'

export const rides: readonly Subject[] = [
  carousel,
  ferrisWheel,
  hammock,
  playgroundSlide,
  rollerCoaster,
  seesaw,
  swing,
  tricycle,
]
