import { settings } from '../settings/index.ts'
import { famousNames, famousPlace } from './famous-places.ts'
import { isKnownNoun } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { placeRefinements } from './place-refinements.data.ts'
import { clothsLainOn, placesThatAreThings, placeWords, skyBodies } from './setting-words.data.ts'
import { singularForms } from './singular-forms.ts'

/** What a word says of the place. */
export interface Place {
  kind: string
  /** 3 a place of its own, 2 a landscape, 1 something that lies in one, 0 something that belongs to any. */
  weight: number
  feature: string
  /** A thing of the sky that can be drawn for its own sake. */
  body: boolean
}

/** A place as a prompt names it, with its colours and further words. */
export interface NamedPlace {
  place: Place
  colors: readonly string[]
  words: readonly string[]
}

let places: ReadonlyMap<string, Place> | undefined

/**
 * Built on first use, not on load. A place of the table gets the first of its kinds that settings/ can paint; words only a setting lists count as what the place is made of, and not as things
 * where a drawing of their own exists.
 */
function allPlaces(): ReadonlyMap<string, Place> {
  if (places) return places
  const paintable = new Set(settings.map(({ kind }) => kind))
  const found = new Map<string, Place>()
  for (const { kind, words } of settings) {
    for (const word of words)
      if (!isKnownNoun(word) && !found.has(word)) found.set(word, { kind, weight: 2, feature: word, body: false })
  }
  for (const [kinds, weight, words] of placeWords) {
    const choices = kinds.split(' ')
    const kind = choices.find((choice) => paintable.has(choice)) ?? choices[0]!
    for (const word of words.split(',')) {
      const feature = word.trim()
      found.set(feature, { kind, weight, feature, body: skyBodies.has(feature) })
    }
  }
  for (const [name, { kind }] of famousNames())
    found.set(name, { kind, weight: isTown.test(kind) ? 2 : 3, feature: name, body: false })
  places = found
  return found
}

/** Towns as one thinks of them: what is said of a street or a rooftop in one says more. */
const isTown = /^(?:city|old-town)$/

/** The place of exactly this name, also where the name may be a thing's. */
export const placeCalled = (name: string): Place | undefined => find(name)

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
    const place = allPlaces().get(form)
    if (place) return { ...place, feature: text }
  }
  return undefined
}

/**
 * The place a noun phrase names: by its head (`written`, `noun` in the singular) with as many of the words before it as
 * belong to it, or by those words alone where the head says nothing by itself.
 */
export function placeOf(before: readonly string[], written: string, noun: string, isName = false): Place | undefined {
  for (let start = 0; start <= before.length; start++) {
    const text = [...before.slice(start), written].join(' ')
    const place = find(text)
    if (place && !((placesThatAreThings.has(noun) || clothsLainOn.has(noun)) && text === written)) {
      return generic.has(noun) || place.weight < 3 ? heavier(place, before) : place
    }
  }
  const inName = written.split(' ')
  if (isName && inName.length > 1) return inName.map(find).find((place) => place !== undefined && place.weight === 3)
  return generic.has(noun) ? heavier(undefined, before) : undefined
}

/** The weightiest of a place and the places its modifiers name; its feature stays that of the head. */
function heavier(place: Place | undefined, before: readonly string[]): Place | undefined {
  let best = place
  const pairs = before.slice(1).map((word, at) => `${before[at]} ${word}`)
  for (const word of [...pairs, ...before]) {
    const other = find(word)
    if (other && other.weight > (best?.weight ?? 0)) best = { ...other, feature: place?.feature ?? word }
  }
  return best
}

/** True for a kind of place with walls. */
export const isIndoors = (kind: string): boolean => settings.some((setting) => setting.kind === kind && setting.indoor)

/** A place whose name nobody knows: "in Kerala". */
export function unknownPlace(name: string): Place {
  const town = find('city')!
  return { kind: town.kind, weight: 1, feature: name, body: false }
}

const aloft =
  /(?:^| )(?:sky|skies|horizon|air|midair|mid-air|heaven|sunlight|moonlight|sunbeam|sun ray|wind|breeze|festival|fair)s?$/

/** Skies that are a place of their own only where no land is named under them. */
const overLand = /milky way|galaxy|nebula|universe|cosmos/

/** One setting out of every place named: the weightiest gives the kind, the rest are its features. */
export function chooseSetting(named: readonly NamedPlace[]): Meaning['setting'] {
  let best: Place | undefined
  for (const { place } of named) {
    const isSeenFrom = best?.kind === 'space' && overLand.test(best.feature) && place.weight > 1
    if (!best || place.weight > best.weight || isSeenFrom) best = place
  }
  if (!best) return undefined
  const features: string[] = []
  for (const { place, words } of named) {
    for (const feature of [withoutGeneric(place.feature), ...words]) {
      if (!features.some((known) => known === feature || known.split(' ').includes(feature))) features.push(feature)
    }
  }
  const colors = named.flatMap((each) => each.colors)
  const name = nameIn(features)
  const famous = name === undefined ? undefined : famousPlace(name)
  const isPlain = isBuilt.test(best.kind)
    ? isBuilt
    : /^(?:mountains|hills|meadow)$/.test(best.kind)
      ? isWild
      : undefined
  const looksOwn = famous && isPlain?.test(famous.kind) && !isTown.test(famous.kind)
  const kind = looksOwn ? famous.kind : refine(best.kind, features)
  // What a town is made of is seen from its roofs, too.
  const isThere = famous?.kind === kind || (famous?.kind === 'city' && kind === 'rooftop')
  if (famous && isThere) features.push(...famous.madeOf.filter((word) => !features.includes(word)))
  const isGuess = best.weight === 0 && named.every(({ place }) => place.body || aloft.test(place.feature))
  return {
    kind,
    features,
    colors,
    ...(name === undefined ? {} : { name }),
    ...(isGuess ? { isGuess } : {}),
  }
}

/** The first name of a place everybody knows, of up to four words. */
function nameIn(features: readonly string[]): string | undefined {
  const whole = features.find((feature) => famousPlace(feature) !== undefined)
  if (whole !== undefined) return whole
  const said = features.join(' ').split(' ')
  for (let many = Math.min(4, said.length); many > 0; many--)
    for (let at = 0; at + many <= said.length; at++) {
      const name = said.slice(at, at + many).join(' ')
      if (famousPlace(name)) return name
    }
  return undefined
}

/** A village in the Cyclades looks as villages do there. */
const isBuilt = /^(?:street|village|city|old-town|canal|japanese-street|cliff-town)$/

/** Mountains in the south of China look as mountains do there. */
const isWild = /^(?:rock-chimneys|fjord|karst|canyon|salt-flat|glacier|lava-field|terraced-ruins|rice-terraces)$/

/** A street that is said to be medieval is one: the kind that the other words make of it, where it can be painted. */
function refine(kind: string, features: readonly string[]): string {
  const said = features.join(' ')
  const found = placeRefinements.find(([from, words]) => from.test(kind) && words.test(said))
  return found !== undefined && settings.some((setting) => setting.kind === found[2]) ? found[2] : kind
}

/** "mountain landscape" → "mountain". */
function withoutGeneric(feature: string): string {
  const space = feature.lastIndexOf(' ')
  return space > 0 && generic.has(feature.slice(space + 1)) ? feature.slice(0, space) : feature
}
