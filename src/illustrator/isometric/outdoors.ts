import { buildings } from './buildings.ts'
import { greenery } from './greenery.ts'
import type { Model } from './model.ts'
import { streetThings } from './street-things.ts'

/** What stands out of doors. */
export const outdoors: readonly Model[] = [...buildings, ...greenery, ...streetThings]
