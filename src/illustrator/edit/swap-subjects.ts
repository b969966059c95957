import type { RelationKind, Scene, SceneSubject } from '../scene/scene.ts'
import type { Outcome } from './apply-change.ts'
import { findTarget } from './find-target.ts'

const opposites: Partial<Record<RelationKind, RelationKind>> = {
  'left-of': 'right-of',
  'right-of': 'left-of',
  above: 'below',
  below: 'above',
  'in-front-of': 'behind',
  behind: 'in-front-of',
}

/** Two things, each where the other was: in the order they stand in, in their places, or in how they are to one another. */
export function swapSubjects(scene: Scene, targets: readonly [string, string] | undefined): Outcome {
  const present = scene.subjects.filter(({ count }) => count > 0)
  const [one, other] = targets ? targets.map((target) => findTarget(scene, target)) : pairOf(present)
  if (!one || !other || one.id === other.id) return { scene, note: 'There are no two things in the picture to swap.' }
  const between = [one, other].find(({ relation }) => relation && (relation.to === one.id || relation.to === other.id))
  const opposite = between?.relation && opposites[between.relation.kind]
  if (between?.relation && opposite) {
    const turned = { ...between, relation: { ...between.relation, kind: opposite } }
    return { scene: { ...scene, subjects: scene.subjects.map((each) => (each.id === between.id ? turned : each)) } }
  }
  if (between) return { scene, note: `The ${one.noun} and the ${other.noun} can't trade places.` }
  const subjects = scene.subjects.map((each) =>
    each.id === one.id ? inPlaceOf(other, one) : each.id === other.id ? inPlaceOf(one, other) : each,
  )
  return { scene: { ...scene, subjects } }
}

/** What stands beside one another; what lies on something or is worn has its place from that. */
function pairOf(present: readonly SceneSubject[]): (SceneSubject | undefined)[] {
  const beside = present.find(({ relation }) => relation && opposites[relation.kind])
  if (beside) return [beside, present.find(({ id }) => id === beside.relation!.to)]
  const fellows = present.filter(({ relation }) => relation !== undefined)
  const [first, second] = fellows
  if (first?.relation && second?.relation && first.relation.to === second.relation.to) return [first, second]
  const free = present.filter(
    ({ relation, id }) => relation === undefined && !present.some((one) => one.relation?.to === id),
  )
  return free.length >= 2 ? free : present.filter(({ relation }) => relation === undefined)
}

function inPlaceOf(moved: SceneSubject, where: SceneSubject): SceneSubject {
  const { relation: _relation, place, joined: _joined, ...kept } = moved
  const { scale, facing } = place ?? {}
  const { x, y } = where.place ?? {}
  const next = {
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(scale === undefined ? {} : { scale }),
    ...(facing === undefined ? {} : { facing }),
  }
  return {
    ...kept,
    ...(where.relation ? { relation: where.relation } : {}),
    ...(where.joined ? { joined: true } : {}),
    ...(Object.keys(next).length > 0 ? { place: next } : {}),
  }
}
