import type { SceneSetting } from '../scene/scene.ts'
import { placesThatAreThings, placeWords } from './setting-words.data.ts'
import { singularForms } from './singular-forms.ts'

/** What a word says of the place. */
export interface Place {
  kind: string
  /** 3 a place of its own, 2 a landscape, 1 something that lies in one, 0 something that belongs to any. */
  weight: number
  feature: string
}

/** Kinds that settings/ can paint, or undefined while it lists none. */
const paintable: ReadonlySet<string> | undefined = undefined

const places = new Map<string, Place>()
for (const [kinds, weight, words] of placeWords) {
  const choices = kinds.split(' ')
  const kind = choices.find((choice) => (paintable as ReadonlySet<string> | undefined)?.has(choice)) ?? choices[0]!
  for (const word of words.split(',')) {
    const feature = word.trim()
    places.set(feature, { kind, weight, feature })
  }
}

/** Heads that say only that there is a place; the word before says which. */
const generic = new Set([
  'landscape',
  'scenery',
  'scene',
  'view',
  'background',
  'backdrop',
  'setting',
  'environment',
  'panorama',
  'vista',
])

function find(text: string): Place | undefined {
  for (const form of singularForms(text)) {
    const place = places.get(form)
    if (place) return { ...place, feature: text }
  }
  return undefined
}

/** The place a noun phrase names: by its head, or by the words before a head that says nothing by itself. */
export function placeOf(words: readonly string[], written: string, noun: string): Place | undefined {
  const before = words.slice(0, -2)
  for (let start = 0; start <= before.length; start++) {
    const text = [...before.slice(start), written].join(' ')
    const place = find(text)
    if (place && !(placesThatAreThings.has(noun) && text === written)) {
      if (generic.has(noun) || place.weight < 3) return heavier(place, before)
      return place
    }
  }
  if (!generic.has(noun)) return undefined
  return heavier(undefined, before)
}

function heavier(place: Place | undefined, before: readonly string[]): Place | undefined {
  let best = place
  for (const word of before) {
    const other = find(word)
    if (other && other.weight > (best?.weight ?? 0)) best = { ...other, feature: place?.feature ?? word }
  }
  return best
}

/** One setting out of every place named: the weightiest gives the kind, the rest are its features. */
export function chooseSetting(
  named: readonly { place: Place; colors: readonly string[]; words: readonly string[] }[],
): Pick<SceneSetting, 'kind' | 'features' | 'colors'> | undefined {
  let best: Place | undefined
  for (const { place } of named) if (!best || place.weight > best.weight) best = place
  if (!best) return undefined
  const features: string[] = []
  for (const { place, words } of named) {
    for (const feature of [withoutGeneric(place.feature), ...words]) {
      if (!features.some((known) => known === feature || known.split(' ').includes(feature))) features.push(feature)
    }
  }
  return { kind: best.kind, features, colors: named.flatMap(({ colors }) => colors) }
}

/** "mountain landscape" → "mountain". */
function withoutGeneric(feature: string): string {
  const space = feature.lastIndexOf(' ')
  return space > 0 && generic.has(feature.slice(space + 1)) ? feature.slice(0, space) : feature
}
