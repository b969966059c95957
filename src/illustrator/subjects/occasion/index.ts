import type { Subject } from '../subject.ts'
import { barbecueGrill, basketballHoop, clothesline, flowerArch } from './furnishings.ts'

export const occasionThings: readonly Subject[] = [barbecueGrill, basketballHoop, clothesline, flowerArch]
