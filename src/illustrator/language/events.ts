import { dropPhrase } from './outlook.ts'
import type { Reading } from './reading.ts'

/** What those do between whom something goes on. */
const doneIn = new Map(
  Object.entries({
    fighting: 'battle fight duel war showdown combat clash struggle confrontation',
    racing: 'race chase',
    talking: 'conversation debate argument discussion meeting dialogue',
    playing: 'game match',
    dancing: 'dance',
  }).flatMap(([action, nouns]) => nouns.split(' ').map((noun) => [noun, action] as const)),
)

/** "A battle between a knight and a dragon" is the two of them fighting. */
export function takeEvents(reading: Reading): void {
  for (;;) {
    const event = reading.relations.find(
      ({ kind, subject, and }) =>
        kind === 'between' &&
        and !== undefined &&
        doneIn.has(reading.phrases[subject]!.noun) &&
        !reading.phrases[subject]!.drawn,
    )
    if (!event) return
    const { subject, object, and } = event
    for (const index of [object, and!])
      reading.phrases[index]!.attributes.words.push(doneIn.get(reading.phrases[subject]!.noun)!)
    reading.relations.push({ kind: 'next-to', subject: object, object: and! })
    dropPhrase(reading, subject)
  }
}
