import { eyeSection, heartSection, toothSection } from './body.ts'
import { animalCell, plantCell } from './cells.ts'
import type { Cutaway } from './cutaway.ts'
import { earthLayers, volcanoSection } from './earth.ts'
import { engineSection, rocketSection, submarineSection, watchExploded } from './machines.ts'
import { atomModel, skinSection } from './matter.ts'
import { appleSection, flowerSection, plantParts } from './plants.ts'

/** Every cutaway there is. */
export const cutaways: readonly Cutaway[] = [
  animalCell,
  plantCell,
  earthLayers,
  volcanoSection,
  toothSection,
  eyeSection,
  heartSection,
  flowerSection,
  plantParts,
  atomModel,
  skinSection,
  submarineSection,
  engineSection,
  rocketSection,
  appleSection,
  watchExploded,
]
