import { atWheel } from '../subjects/people/pose-words.ts'
import { isPerson, saying, unsaying } from './acting.ts'
import { cabOf } from './attach.ts'
import { openCar, passenger } from './cabs.data.ts'
import type { SceneSubject } from './scene.ts'

const inside: ReadonlySet<string> = new Set(['in', 'riding', 'on'])
const drives = /^(?:driving|drives|piloting|flying|steering|racing|operating|inside|commuting|traveling|travelling)$/

/** Who drives is seen in the window; who flies a plane of unknown size flies one with an open cockpit. */
export function takeWheel(subjects: readonly SceneSubject[]): SceneSubject[] {
  const vehicleOf = (one: SceneSubject): SceneSubject | undefined => {
    const driving = one.attributes.words.some((word) => drives.test(word))
    const near = one.relation && (inside.has(one.relation.kind) || (driving && one.relation.kind === 'next-to'))
    const vehicle = near ? subjects.find(({ id, count }) => id === one.relation!.to && count === 1) : undefined
    const flown = vehicle?.drawn === 'airplane' && one.count === 1
    const atop = one.relation?.kind === 'on' && !driving
    return vehicle && !atop && (flown || cabOf(vehicle)) ? vehicle : undefined
  }
  const drivers = new Map(
    subjects.flatMap((one) => {
      const vehicle = isPerson(one) && vehicleOf(one)
      return vehicle ? [[one.id, vehicle] as const] : []
    }),
  )
  const flown = new Set([...drivers.values()].map(({ id }) => id))
  return subjects.map((one) => {
    const vehicle = drivers.get(one.id)
    if (vehicle) {
      const seated = unsaying(one, /^(?:driving|drives|flying|sitting|riding)$/)
      const aboard = [...drivers].filter(([, other]) => other === vehicle).map(([id]) => id)
      const { attributes, ...driver } = saying(seated, atWheel, 'profile')
      const ranks = Array.from({ length: aboard.indexOf(one.id) }, () => passenger)
      return {
        ...driver,
        attributes: { ...attributes, words: [...attributes.words, ...ranks] },
        relation: { kind: 'riding', to: vehicle.id },
      }
    }
    if (flown.has(one.id) && one.noun === 'car' && one.drawn === 'car' && one.attributes.words.length === 0)
      return saying(one, openCar)
    return flown.has(one.id) && one.drawn === 'airplane' ? { ...one, drawn: 'biplane' } : one
  })
}

/** A wheelchair is seen from the side, and so is who sits in it. */
export function sitInChair(subjects: readonly SceneSubject[]): SceneSubject[] {
  const chair = subjects.find(({ drawn, count }) => drawn === 'wheelchair' && count === 1)
  if (!chair) return [...subjects]
  return subjects.map((one) => {
    if (one === chair) return { ...one, place: { ...one.place, facing: 'right' as const } }
    const sits = isPerson(one) && one.relation?.to === chair.id && inside.has(one.relation.kind)
    if (!sits) return one
    return saying(unsaying({ ...one, relation: { kind: 'on', to: chair.id } }, /^sitting$/), 'sitting-aside')
  })
}
