import { animals } from '../language/attribute-words.data.ts'
import { findSubject } from '../subjects/index.ts'
import { onItsSide, seenInto } from '../subjects/seen-into.ts'
import { saying } from './acting.ts'
import type { SceneSubject } from './scene.ts'

/** Vessels of glass that usually have something else in them. */
const ofGlass: ReadonlySet<string> = new Set(['jar', 'bottle'])

/** Vessels that fit in a hand: what is in one is as small as that, and is where they are. */
const vessels: ReadonlySet<string> = new Set(['jar', 'bottle', 'mug', 'glass'])

/** What a small vessel has in it. */
export const vesselOf = ({ relation }: SceneSubject, subjects: readonly SceneSubject[]): SceneSubject | undefined =>
  relation?.kind === 'in'
    ? subjects.find(({ id, drawn, count }) => id === relation.to && count > 0 && vessels.has(drawn))
    : undefined

/** What is in a jar or a bottle is seen there, and not its jam, its wine or its label; ships are in bottles that lie; boxes are open. */
export function seeInside(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((vessel) => {
    if (vessel.drawn !== 'box' && !ofGlass.has(vessel.drawn)) return vessel
    const inside = subjects.filter(({ relation }) => relation?.kind === 'in' && relation.to === vessel.id)
    if (inside.length === 0) return vessel
    if (vessel.drawn === 'box') return wrapped.test(vessel.noun) ? vessel : opened(vessel)
    const lies = vessel.drawn === 'bottle' && inside.some(isVesselAtSea)
    return saying(vessel, seenInto, ...(lies ? [onItsSide] : []))
  })
}

const wrapped = /gift|present|parcel/

const opened = (box: SceneSubject): SceneSubject => {
  const { attributes } = box
  const others = attributes.words.filter((word) => word !== 'open' && word !== 'closed')
  return { ...box, attributes: { ...attributes, words: ['open', ...others] } }
}

const isVesselAtSea = (subject: SceneSubject): boolean =>
  findSubject(subject.drawn).habitat === 'water' && !animals.has(subject.noun) && !animals.has(subject.drawn)
