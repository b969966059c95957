import { lookUpNoun } from './lexicon.ts'
import type { Reading } from './reading.ts'

/** What a noun means in some company: with these among the other things, or whatever they are. */
const senses: readonly (readonly [noun: RegExp, company: RegExp | undefined, meant: string])[] = [
  [/^(?:glass )?dome$/, /rose|flower|orchid|succulent|butterfly|fairy|cake|cupcake|firefly/, 'glass cloche'],
  [/^net$/, /fisherman|fisher|fishing boat|trawler|pier|sailor/, 'fishing net'],
  [/^mouse$/, /laptop|computer|keyboard|monitor|mousepad/, 'computer mouse'],
  [/^bat$/, /baseball|batter|pitcher/, 'baseball bat'],
  [/^crane$/, /construction|scaffold|skyscraper|building site|harbor|container/, 'construction crane'],
  [/^glasses$/, /wine|champagne|prosecco/, 'wine glass'],
  [/^glasses$/, /beer|whisk|juice|lemonade|milk|pitcher|carafe|jug|bottle/, 'glass'],
  [/^king$/, /chess/, 'chess king'],
  [/^queen$/, /chess/, 'chess queen'],
  [/^knight$/, /chess/, 'chess knight'],
  [/^bishop$/, /chess/, 'chess bishop'],
  [/^rook$/, /chess/, 'chess rook'],
  [/^(?:message|letter|note)$/, /bottle/, 'scroll'],
  [/^(?:story|tale|fairy tale|bedtime story|novel|poem)$/, undefined, 'book'],
]
/** Of those, what has no drawing though its last word has. */
const undrawn = new Set(['fishing net', 'construction crane'])

/** The same thing as it is built elsewhere: what is drawn, where. */
const builtThere: readonly (readonly [noun: RegExp, places: RegExp, drawn: string])[] = [
  [
    /^(?:temple|shrine)$/,
    /\b(?:kyoto|japan\w*|tokyo|nara|nikko|osaka|china|chinese|beijing|korea\w*|seoul)\b/,
    'pagoda',
  ],
]

/** "A fisherman mending his nets" has no goals. */
export function takeSenses({ phrases, places }: Reading): void {
  const where = places.map(({ place, words }) => [place.feature, ...words].join(' ')).join(' ')
  for (const phrase of phrases) {
    const own = builtThere.find(
      ([noun, there]) => noun.test(phrase.noun) && there.test(`${where} ${phrase.attributes.words.join(' ')}`),
    )
    if (own) phrase.drawn = own[2]
    const others = phrases
      .filter((other) => other !== phrase)
      .map(({ noun, attributes }) => [...attributes.words, noun].join(' '))
    const sense = senses.find(
      ([noun, company]) => noun.test(phrase.noun) && (!company || others.some((other) => company.test(other))),
    )
    if (!sense) continue
    phrase.noun = sense[2]
    const drawn = undrawn.has(sense[2]) ? undefined : lookUpNoun(sense[2])?.drawn
    if (drawn) phrase.drawn = drawn
    else delete phrase.drawn
  }
}
