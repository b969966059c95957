import type { Subject } from '../subject.ts'
import { drums } from './drums.ts'
import { piano } from './piano.ts'
import { guitar, harp, violin } from './strings.ts'
import { flute, saxophone, trumpet } from './winds.ts'

export const instruments: readonly Subject[] = [drums, piano, guitar, harp, violin, flute, saxophone, trumpet]
