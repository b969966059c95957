import { fittings } from './fittings.ts'
import type { Model } from './model.ts'
import { seating } from './seating.ts'
import { tables } from './tables.ts'

/** What stands in rooms. */
export const furniture: readonly Model[] = [...seating, ...tables, ...fittings]
