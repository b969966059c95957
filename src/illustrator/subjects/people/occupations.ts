import { athletes } from './athletes.data.ts'
import { costumes } from './costumes.data.ts'
import { type Occupation, trades } from './occupations.data.ts'

/** Clothes by occupation. The first entry that has the noun wins. */
export const occupations: readonly Occupation[] = [...athletes, ...costumes, ...trades]
