import { sexOf } from '../subjects/people/who.ts'
import type { Reading } from './reading.ts'

/** "A ceramicist in his workshop", "She smiles": a pronoun tells of somebody what the noun leaves open. */
export function takeSex(reading: Reading, pronoun: 'he' | 'she'): void {
  const { topic, aside, phrases } = reading
  const all = [...phrases.keys()].reverse()
  for (const candidates of [topic, aside ?? [], all]) {
    const index = candidates.find((each) => phrases[each]!.drawn === 'person' && phrases[each]!.count === 1)
    if (index === undefined) continue
    const { noun, attributes } = phrases[index]!
    const known = sexOf([...attributes.words, noun].join(' '))
    if (known === undefined) attributes.words.push(pronoun)
    return
  }
}
