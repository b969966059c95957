import { animals, isWearable } from '../language/attribute-words.data.ts'
import { findSubject } from '../subjects/index.ts'
import { bathing, onEnd, onItsSide, seenInto } from '../subjects/seen-into.ts'
import { saying } from './acting.ts'
import type { SceneSubject } from './scene.ts'

/** What usually has something else in it. */
const filled: ReadonlySet<string> = new Set(['jar', 'bottle', 'light-bulb', 'snow-globe', 'cloche', 'bird-cage'])

/** Vessels that fit in a hand: what is in one is as small as that, and is where they are. */
const vessels: ReadonlySet<string> = new Set(['jar', 'bottle', 'mug', 'glass', 'snow-globe', 'light-bulb'])

/** What a small vessel has in it. */
export const vesselOf = ({ relation }: SceneSubject, subjects: readonly SceneSubject[]): SceneSubject | undefined =>
  relation?.kind === 'in'
    ? subjects.find(({ id, drawn, count }) => id === relation.to && count > 0 && vessels.has(drawn))
    : undefined

/**
 * What is in a jar or a bottle is seen there, and not its jam, its wine or its label; ships are in bottles that lie; boxes and
 * whatever has a mouth when something is in it are open.
 */
export function seeInside(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((thing) => {
    const inside = subjects.filter(({ relation }) => relation?.kind === 'in' && relation.to === thing.id)
    return inside.length > 0 ? asVessel(thing, inside) : asContent(thing, subjects)
  })
}

function asVessel(vessel: SceneSubject, inside: readonly SceneSubject[]): SceneSubject {
  if (vessel.drawn === 'box') return opened(vessel)
  if (!filled.has(vessel.drawn) && !opens(vessel)) return vessel
  const lies = vessel.drawn === 'bottle' && inside.some(isVesselAtSea)
  return saying(vessel, seenInto, ...(lies ? [onItsSide] : []))
}

/** What has no mouth and one sees into, or the rim of. */
const leanedIn: ReadonlySet<string> = new Set(['glass', 'basket'])

/** Who is in a bathtub is dressed for it; what is long stands where it can lean on a rim. */
function asContent(thing: SceneSubject, subjects: readonly SceneSubject[]): SceneSubject {
  const { relation } = thing
  const vessel = relation?.kind === 'in' ? subjects.find(({ id }) => id === relation.to) : undefined
  if (!vessel) return thing
  if (thing.drawn === 'person') return vessel.drawn === 'bathtub' && !isDressed(thing) ? saying(thing, bathing) : thing
  return isLong(thing) && (leanedIn.has(vessel.drawn) || opens(vessel)) ? saying(thing, onEnd) : thing
}

const isLong = (thing: SceneSubject): boolean =>
  findSubject(thing.drawn).habitat === 'surface' && shapeOf(thing) > 2.2 && shapeOf(saying(thing, onEnd)) < 1

const shapeOf = ({ drawn, noun, attributes }: SceneSubject): number =>
  findSubject(drawn).aspect({ noun, attributes, shot: 'full' })

const isDressed = ({ attributes }: SceneSubject): boolean =>
  attributes.words.some((word) => word.split(' ').some((each) => isWearable(each)))

const opens = (vessel: SceneSubject): boolean => {
  const { drawn, noun } = vessel
  return (
    findSubject(drawn).mouth?.({ noun, attributes: saying(vessel, seenInto).attributes, shot: 'full' }) !== undefined
  )
}

const opened = (box: SceneSubject): SceneSubject => {
  const { attributes } = box
  const others = attributes.words.filter((word) => word !== 'open' && word !== 'closed')
  return { ...box, attributes: { ...attributes, words: ['open', ...others] } }
}

const isVesselAtSea = (subject: SceneSubject): boolean =>
  findSubject(subject.drawn).habitat === 'water' && !animals.has(subject.noun) && !animals.has(subject.drawn)
