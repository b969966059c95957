import type { Meaning } from '../language/meaning.ts'
import type { NewId } from './acting.ts'
import { bring, isPerson } from './acting.ts'
import { callings } from './callings.data.ts'
import type { SceneSubject } from './scene.ts'

/** A beekeeper has a hive, a shepherd sheep, a lighthouse keeper a lighthouse; who is busy with something else has that. */
export function takeUpCalling(
  subjects: readonly SceneSubject[],
  { camera, text }: Meaning,
  newId: NewId,
): SceneSubject[] {
  if (camera.shot === 'portrait' || camera.shot === 'close-up') return [...subjects]
  const worker = subjects.find((one) => isPerson(one) && callings.some(({ who }) => who.test(one.noun)))
  const calling = callings.find(({ who }) => worker && who.test(worker.noun))
  if (!worker || !calling || worker.relation) return [...subjects]
  const { noun, drawn, is, count = 1 } = calling
  const last = noun.split(' ').at(-1)!
  const isNamed =
    subjects.some((one) => one.drawn === drawn) || new RegExp(`\\b(?:${noun}|${last})s?\\b(?! keeper)`, 'i').test(text)
  const isBusy = subjects.some(({ relation }) => relation?.to === worker.id && relation.kind !== 'worn-by')
  if (isNamed || (is === 'held-by' && (isBusy || worker.count > 1))) return [...subjects]
  const thing = bring(noun, drawn, subjects, newId, count)
  if (is === 'next-to' || is === 'held-by') return [...subjects, { ...thing, relation: { kind: is, to: worker.id } }]
  const kind = is === 'before' ? 'in-front-of' : 'behind'
  return [
    ...subjects.map((one) => (one === worker ? { ...one, relation: { kind, to: thing.id } as const } : one)),
    thing,
  ]
}
