import type { Subject } from '../subject.ts'
import { anchor, aquarium, bell, birdCage, chain, fishbowl, lifebuoy, padlock, rope } from './fastenings.ts'

export const hardware: readonly Subject[] = [anchor, aquarium, bell, birdCage, chain, fishbowl, lifebuoy, padlock, rope]
