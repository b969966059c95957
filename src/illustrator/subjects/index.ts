import { car } from './car.ts'
import { iconPrefix, iconSubject } from './catalogue.ts'
import { person } from './person.ts'
import { portrait } from './portrait.ts'
import { standIn } from './stand-in.ts'
import type { Subject } from './subject.ts'

/** Everything limn draws itself, one file each. Nouns are unique across the list. */
export const subjects: readonly Subject[] = [portrait, person, car]

const byName = new Map(subjects.map((subject) => [subject.name, subject]))

/** The subject a `SceneSubject.drawn` names. Never throws: an unknown name is drawn as a neutral stand-in. */
export function findSubject(drawn: string): Subject {
  if (drawn.startsWith(iconPrefix)) return iconSubject(drawn.slice(iconPrefix.length)) ?? standIn
  return byName.get(drawn) ?? standIn
}
