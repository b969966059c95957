import type { Subject } from '../subject.ts'
import { drums } from './drums.ts'
import { flute } from './flute.ts'
import { accordion, bagpipes, handDrum, harmonica, maracas, tambourine, xylophone } from './folk.ts'
import { guitar } from './guitar.ts'
import { harp } from './harp.ts'
import { piano } from './piano.ts'
import { saxophone } from './saxophone.ts'
import { trumpet } from './trumpet.ts'
import { violin } from './violin.ts'

export const instruments: readonly Subject[] = [
  accordion,
  bagpipes,
  handDrum,
  harmonica,
  maracas,
  tambourine,
  xylophone,
  drums,
  flute,
  guitar,
  harp,
  piano,
  saxophone,
  trumpet,
  violin,
]
