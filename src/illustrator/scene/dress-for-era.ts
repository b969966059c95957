import type { Meaning } from '../language/meaning.ts'
import { eraSaid, eraWord } from '../subjects/people/era-dress.ts'
import { isPerson, saying } from './acting.ts'
import type { SceneSubject } from './scene.ts'

/** Who is there from today, wherever it is. */
const guests =
  /(?:^| )(?:tourist|visitor|photographer|archaeologist|astronaut|time traveler|time traveller|backpacker|hiker)$/

/** People in a medieval market are dressed as people were then. */
export function dressForEra(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const era = eraSaid(text)
  if (era === undefined) return [...subjects]
  return subjects.map((one) =>
    (isPerson(one) || one.drawn === 'portrait') && !guests.test(one.noun) ? saying(one, `${eraWord}${era}`) : one,
  )
}
