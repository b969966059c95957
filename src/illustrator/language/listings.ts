import { dropPhrase } from './outlook.ts'
import type { Reading } from './reading.ts'

/** "A band on stage: a saxophonist, a pianist and a drummer" is those three, who do what the band does where it does it. */
export function takeListing(reading: Reading): void {
  const { listing, phrases } = reading
  const whole = listing?.of.length === 1 ? listing.of[0]! : undefined
  if (!listing || whole === undefined || !phrases[whole]) return
  const group = phrases[whole]
  const listed = [...phrases.keys()].filter((index) => index >= listing.from && phrases[index]!.drawn === group.drawn)
  const isOwnList = group.drawn === 'person' && group.count > 1 && listed.length > 1
  if (!isOwnList) return
  for (const index of listed) {
    const { words } = phrases[index]!.attributes
    words.push(...group.attributes.words.filter((word) => word.endsWith('ing') && !words.includes(word)))
  }
  for (const relation of reading.relations.filter(({ subject }) => subject === whole))
    reading.relations.push(...listed.map((subject) => ({ ...relation, subject })))
  dropPhrase(reading, whole)
}
