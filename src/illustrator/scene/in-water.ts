import type { Habitat } from '../subjects/subject.ts'
import type { SceneSubject } from './scene.ts'

const swimming =
  /^(?:swimming|swimmer|bathing|diving|diver|floating|wading|snorkeling|snorkelling|drowning|splashing|surfacing)$/
/** Animals that are in the water where there is some. */
const amphibious: ReadonlySet<string> = new Set(
  'hippo,hippopotamus,crocodile,alligator,otter,beaver,seal,walrus'.split(','),
)

/** True for who is in the water rather than by it, where a place has water. */
export const swims = ({ attributes, noun, drawn }: SceneSubject, habitat: Habitat): boolean =>
  habitat === 'water' ||
  amphibious.has(noun) ||
  amphibious.has(drawn) ||
  [noun, ...attributes.words].some((word) => swimming.test(word))

/** How much of what swims is under water, as a share of its height, by its drawing. Judged by eye. */
const draughts: Readonly<Record<string, number>> = {
  'icon:duck': 0.2,
  duck: 0.14,
  whale: 0.36,
  shark: 0.5,
  fish: 0.5,
  turtle: 0.4,
  crocodile: 0.5,
  hippo: 0.46,
  person: 0.42,
}
/** Of what has legs under it. */
const withLegs = 0.46

/** Of who stands on a board. */
const surfing = 0.015

/** How deep it lies in the water; boats and the like are drawn afloat. */
export function draughtOf(subject: SceneSubject, habitat: Habitat): number {
  if (subject.drawn === 'person' && subject.attributes.words.includes('surfing')) return surfing
  const known = draughts[subject.drawn]
  if (known !== undefined) return known
  return habitat !== 'water' && swims(subject, habitat) ? withLegs : 0
}
