import { lookUpNoun } from '../language/lexicon.ts'
import { citySights } from './city-sights.data.ts'
import type { SceneSetting } from './scene.ts'

const towns = /^(?:city|street|old-town|rooftop|road)$/

/** A city that is named has what it is known by in its skyline, as a word the place is told. */
export function addSights(setting: SceneSetting): SceneSetting {
  if (!towns.test(setting.kind)) return setting
  const said = setting.features.join(' ')
  const sight = citySights.find(([places]) => places.test(said))?.[1]
  const drawn = sight && lookUpNoun(sight)?.drawn
  return drawn && !setting.features.includes(drawn) ? { ...setting, features: [...setting.features, drawn] } : setting
}

let drawings: ReadonlySet<string> | undefined

/** True for the drawing of such a sight. */
export function isSight(drawn: string): boolean {
  drawings ??= new Set(citySights.flatMap(([, sight]) => lookUpNoun(sight)?.drawn ?? []))
  return drawings.has(drawn)
}
