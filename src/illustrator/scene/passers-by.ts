import { nextId } from './plan-subjects.ts'
import type { SceneSetting, SceneSubject } from './scene.ts'

const busy = /\b(?:busy|crowded|bustling|lively|packed|teeming)\b/

/** Where people are when a place is said to be busy, and what they do there. */
const haunts: Readonly<Record<string, readonly [noun: string, doing: string]>> = {
  market: ['shopper', 'walking'],
  street: ['pedestrian', 'walking'],
  city: ['pedestrian', 'walking'],
  'old-town': ['tourist', 'walking'],
  'medieval-town': ['villager', 'walking'],
  'victorian-street': ['pedestrian', 'walking'],
  'japanese-street': ['pedestrian', 'walking'],
  cyberpunk: ['pedestrian', 'walking'],
  station: ['traveler', 'walking'],
  airport: ['traveler', 'walking'],
  beach: ['tourist', 'walking'],
  park: ['person', 'walking'],
  fairground: ['visitor', 'walking'],
  cafe: ['customer', 'standing'],
  harbour: ['tourist', 'walking'],
  museum: ['visitor', 'standing'],
  mall: ['shopper', 'walking'],
}

/** As many as make a place busy. */
const crowd = 6

/** A busy place in which nobody is named has people in it. */
export function addPassersBy(
  subjects: readonly SceneSubject[],
  setting: SceneSetting,
  without: readonly string[],
): SceneSubject[] {
  const haunt = Object.hasOwn(haunts, setting.kind) ? haunts[setting.kind] : undefined
  const isPeopled = subjects.some(({ drawn }) => drawn === 'person' || drawn === 'portrait')
  const areUnwanted = without.some((word) => /^(?:people|person|human|crowd)s?$/.test(word))
  if (!haunt || isPeopled || areUnwanted || !setting.features.some((feature) => busy.test(feature)))
    return [...subjects]
  const [noun, doing] = haunt
  const id = nextId(
    'person',
    subjects.map((subject) => subject.id),
  )
  const attributes = { colors: [], size: 1, words: [doing] }
  return [...subjects, { id, noun, drawn: 'person', count: crowd, attributes }]
}
