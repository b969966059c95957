import { dropPhrase } from './outlook.ts'
import type { OpenJoint, Reading } from './reading.ts'
import { type Place, placeCalled } from './setting-words.ts'
import { takePlace } from './take-place.ts'
import type { Thing } from './things.ts'

/** Things one can be inside of, and the place that is; `on` also for those aboard, `with` also where it only holds others. */
const interiors: readonly (readonly [place: string, when: 'in' | 'inside' | 'aboard' | 'with', nouns: string])[] = [
  ['church interior', 'in', 'church,cathedral,chapel,basilica,abbey,monastery,notre dame'],
  ['castle interior', 'inside', 'castle,palace,mosque,temple,fortress'],
  ['barn interior', 'in', 'barn'],
  ['stable interior', 'with', 'stable'],
  ['factory', 'in', 'factory'],
  ['warehouse', 'with', 'warehouse'],
  ['garage', 'with', 'garage'],
  ['greenhouse', 'with', 'greenhouse'],
  ['hospital room', 'in', 'hospital'],
  ['classroom', 'in', 'school'],
  ['courtroom', 'in', 'courthouse'],
  ['living room', 'inside', 'house,cottage,home,villa,mansion,apartment'],
  ['cabin interior', 'inside', 'cabin,hut,log cabin'],
  ['train interior', 'aboard', 'train,high-speed train,steam train'],
  ['subway train interior', 'aboard', 'subway,metro,tram,subway train'],
  ['bus interior', 'aboard', 'bus,school bus,coach'],
  ['airplane cabin', 'aboard', 'airplane,plane,aeroplane,jet,airliner'],
  ['submarine interior', 'inside', 'submarine,yellow submarine'],
  ['tent interior', 'inside', 'tent,yurt,tipi,teepee'],
  ['belly of a whale', 'inside', 'whale,blue whale'],
  ['spaceship interior', 'aboard', 'spaceship,spacecraft,starship,space station,space shuttle'],
]

const byNoun = new Map(
  interiors.flatMap(([place, when, nouns]) => nouns.split(',').map((noun) => [noun, { place, when }])),
)

/** "A church interior": the building just named is where one is. */
export function enterLast(reading: Reading): boolean {
  const at = reading.topic.at(-1)
  const known = at === undefined ? undefined : byNoun.get(reading.phrases[at]!.noun)
  const place = known && placeCalled(known.place)
  if (at === undefined || !place) return false
  const { colors, words } = reading.phrases[at]!.attributes
  reading.places.push({ place, colors, words })
  dropPhrase(reading, at)
  reading.topic = []
  reading.last = []
  return true
}

/** The room that a building or vehicle is when it is told from inside: "in a barn", "a train interior", "people on a bus". */
function interiorOf(
  reading: Reading,
  { phrase, owner }: Thing,
  joint: OpenJoint | undefined,
  leadsOn: boolean,
): Place | undefined {
  // A wizard's study is a place of its own, and no wizard need be there.
  const own = owner && placeCalled(`${owner.phrase.noun}'s ${phrase.noun}`)
  if (own) return own
  const known = byNoun.get(phrase.noun)
  if (!known || phrase.count !== 1) return undefined
  const { place, when } = known
  if (joint?.joint === 'of' && reading.lastThing?.phrase.noun === 'interior') return placeCalled(place)
  if (!joint) return when === 'with' && (leadsOn || phrase.instead !== undefined) ? placeCalled(place) : undefined
  const text = joint.text ?? ''
  if (/^(?:inside|within|inside of)$/.test(text)) return placeCalled(place)
  if (when === 'inside') return undefined
  const hasPeople = joint.from.some((index) => reading.phrases[index]!.drawn === 'person')
  if (when === 'aboard') return hasPeople && /^(?:in|on|aboard|on board)$/.test(text) ? placeCalled(place) : undefined
  return joint.joint === 'in' && text === 'in' ? placeCalled(place) : undefined
}

/** True when the thing is told from inside, so that it is where things are. */
export function takeInterior(reading: Reading, thing: Thing, joint: OpenJoint | undefined, leadsOn: boolean): boolean {
  const place = interiorOf(reading, thing, joint, leadsOn)
  return place !== undefined && takePlace(reading, { ...thing, place }, joint)
}
