import type { Meaning } from '../language/meaning.ts'
import { eraSaid, eraWord } from '../subjects/people/era-dress.ts'
import { isPerson, saying } from './acting.ts'
import type { SceneSubject } from './scene.ts'

/** Who is there from today, wherever it is. */
const guests =
  /(?:^| )(?:tourist|visitor|photographer|archaeologist|astronaut|time traveler|time traveller|backpacker|hiker)$/

const sailors = /\b(?:pirates?|vikings?|buccaneers?|corsairs?|norsemen)\b/i
const sailed = /^(?:viking|pirate|medieval|baroque|rome|greece)$/
const plainShip = /^(?:ship|boat|vessel)$/

/** People in a medieval market are dressed as people were then, and the ships of pirates and Vikings have sails. */
export function dressForEra(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const era = eraSaid(text)
  const isSailed = sailors.test(text) || (era !== undefined && sailed.test(era))
  const rigged = subjects.map((one) =>
    /(?:^| )(?:longship|viking ship)$/.test(one.noun)
      ? saying({ ...one, drawn: 'ship' }, 'wooden')
      : isSailed && one.drawn === 'ship' && plainShip.test(one.noun) && one.attributes.words.length === 0
        ? saying(one, 'wooden')
        : one,
  )
  if (era === undefined) return rigged
  return rigged.map((one) =>
    (isPerson(one) || one.drawn === 'portrait') && !guests.test(one.noun) ? saying(one, `${eraWord}${era}`) : one,
  )
}
