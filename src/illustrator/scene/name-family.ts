import type { Meaning } from '../language/meaning.ts'
import { isPerson } from './acting.ts'
import type { SceneSubject } from './scene.ts'

const kin =
  /^(?:mother|mom|mum|father|dad|parent|kid|child|son|daughter|baby|toddler|grandmother|grandma|grandfather|grandpa|sister|brother|husband|wife)$/

/** "A family: mother, father and two kids" is those it names, not a usual family beside them. */
export function nameFamily(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const named = subjects.filter((one) => isPerson(one) && kin.test(one.noun)).reduce((sum, { count }) => sum + count, 0)
  if (named < 2 || !/\bfamily\b/i.test(text)) return [...subjects]
  return subjects.filter(
    ({ noun }) => !/^(?:man|woman|girl|boy)$/.test(noun) || new RegExp(`\\b${noun}s?\\b`, 'i').test(text),
  )
}
