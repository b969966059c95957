import { lookUpNoun } from './lexicon.ts'
import { dropPhrase } from './outlook.ts'
import type { Reading } from './reading.ts'

/** What of a costume an animal can wear. */
const hats: readonly (readonly [who: RegExp, hat: string])[] = [
  [/pirate/, 'pirate hat'],
  [/wizard|witch|magician|sorcerer/, 'wizard hat'],
  [/chef|cook|baker/, 'chef hat'],
  [/king|queen|prince|princess|emperor/, 'crown'],
  [/cowboy|cowgirl|sheriff/, 'cowboy hat'],
  [/santa/, 'santa hat'],
  [/detective|gentleman|mobster|gangster/, 'fedora'],
  [/builder|construction/, 'hard hat'],
  [/graduate|professor|student/, 'graduation cap'],
]

/** "A boy dressed as a pirate" is told and drawn as one; a cat dressed so wears the hat. */
export function takeCostumes(reading: Reading): void {
  for (;;) {
    const { phrases, relations } = reading
    const worn = relations.find(({ kind, object }) => kind === 'wearing' && phrases[object]!.drawn === 'person')
    if (!worn) return
    const wearer = phrases[worn.subject]!
    const costume = phrases[worn.object]!
    const hat = hats.find(([who]) => who.test(costume.noun))?.[1]
    if (wearer.drawn !== 'person' && hat !== undefined) {
      const drawn = lookUpNoun(hat)?.drawn
      Object.assign(costume, { noun: hat, count: wearer.count, ...(drawn ? { drawn } : {}) })
      if (drawn) continue
    }
    wearer.attributes.words.push(costume.noun)
    dropPhrase(reading, worn.object)
  }
}
