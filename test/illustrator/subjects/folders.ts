import { buildings } from '../../../src/illustrator/subjects/buildings/index.ts'
import { drinks } from '../../../src/illustrator/subjects/drinks/index.ts'
import { food } from '../../../src/illustrator/subjects/food/index.ts'
import { fruit } from '../../../src/illustrator/subjects/fruit/index.ts'
import { furnishings } from '../../../src/illustrator/subjects/furnishings/index.ts'
import { games } from '../../../src/illustrator/subjects/games/index.ts'
import { household } from '../../../src/illustrator/subjects/household/index.ts'
import { subjects } from '../../../src/illustrator/subjects/index.ts'
import { instruments } from '../../../src/illustrator/subjects/instruments/index.ts'
import { landmarks } from '../../../src/illustrator/subjects/landmarks/index.ts'
import { plants } from '../../../src/illustrator/subjects/plants/index.ts'
import { shapes } from '../../../src/illustrator/subjects/shapes/index.ts'
import { street } from '../../../src/illustrator/subjects/street/index.ts'
import { tableware } from '../../../src/illustrator/subjects/tableware/index.ts'
import { wardrobe } from '../../../src/illustrator/subjects/wardrobe/index.ts'

/** The drawn things in parts, a test file each, so that they are checked on every core. People have tests of their own. */
export const eatenOrDrunk = [...fruit, ...food, ...drinks, ...tableware]
export const ownedOrGrown = [
  ...furnishings,
  ...household,
  ...instruments,
  ...games,
  ...plants,
  ...shapes,
  ...street,
  ...wardrobe,
]
export const built = [...landmarks, ...buildings]
const elsewhere = new Set(
  [...eatenOrDrunk, ...ownedOrGrown, ...built].map(({ name }) => name).concat('portrait', 'person'),
)
export const other = subjects.filter(({ name }) => !elsewhere.has(name))
