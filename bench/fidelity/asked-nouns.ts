// Which things a prompt names, told without the illustrator's own reading of it: nouns as wink-nlp tags them, of which
// those count that can be seen. What can be seen is what WordNet files under animals, artifacts, food, natural objects,
// people or plants in the word's usual sense (nouns.data.json), what the lexicon has a drawing for, and the places of
// the setting words. A run of nouns is one thing, named by its last: a coffee cup is a cup; and so is one with the owner of
// what is worn or painted: a train conductor's hat, a child's drawing. Parts of bodies, quoted text
// and words of picture-making, light and manner are no things of their own.
import { readFileSync } from 'node:fs'
import type { ItemToken, ItsFunction } from 'wink-nlp'
import { bodyParts, isWearable, partWords } from '../../src/illustrator/language/attribute-words.data.ts'
import { isKnownNoun } from '../../src/illustrator/language/lexicon.ts'
import { placeOf } from '../../src/illustrator/language/setting-words.ts'
import { loadTagger } from '../../src/illustrator/language/tagger.ts'
import { matchVocabulary } from '../../src/illustrator/language/vocabulary.ts'

/** A thing a prompt names. */
export interface AskedNoun {
  /** Last word, singular, lower case. */
  noun: string
  /** Last word as it stands in the prompt, lower case. */
  written: string
  /** With the nouns before it. */
  whole: string
}

const data = JSON.parse(readFileSync(new URL('nouns.data.json', import.meta.url), 'utf8')) as Record<
  'visible' | 'abstract',
  string
>
const visible = new Set(data.visible.split(' '))
const abstract = new Set(data.abstract.split(' '))

/** Known to have no shape in any sense. False for words nobody knows. */
export const isAbstract = (noun: string): boolean => abstract.has(noun)

const quotations = /“[^”]*”|"[^"]*"|(?<!\p{L})['‘][^'’]*['’](?!\p{L})/gu

/** Nouns of measure, position and speech that WordNet files under artifacts and objects. */
const noThings = new Set(
  'piece,part,pair,set,front,back,side,top,bottom,middle,corner,edge,end,line,row,stack,pile,bunch,group,collection,close-up,closeup,world,work,product,item,object,stuff,surface,frame,dslr,camera angle,focus,being,creature,character,subject,figure,one,lens,landing,letter,word'.split(
    ',',
  ),
)

const isManner = (noun: string): boolean =>
  matchVocabulary([{ text: noun, lemma: noun, kind: 'noun', capital: false }], 0) !== undefined

function isThing(noun: string, whole: string): boolean {
  if (noThings.has(noun) || bodyParts.has(noun) || partWords.has(noun)) return false
  if (isManner(noun)) return false
  return visible.has(noun) || isKnownNoun(whole) || isKnownNoun(noun) || placeOf([], noun, noun) !== undefined
}

/** Artists are manner, not subjects. */
const manners = /\b(?:by|style of|styles of|manner of)\s+(?:\p{Lu}\S*\s*)+/gu

/** The things a prompt names, each once. */
export function askedNouns(prompt: string): AskedNoun[] {
  const nlp = loadTagger()
  const { its } = nlp
  const found = new Map<string, AskedNoun>()
  let run: { lemma: string; written: string }[] = []
  let joins = false
  let owner: AskedNoun | undefined
  const close = (endsOwned = false): void => {
    const last = run.at(-1)
    const whole = run.map(({ lemma }) => lemma).join(' ')
    if (last && owner && (isWearable(whole) || isManner(last.lemma))) found.delete(owner.noun)
    owner = undefined
    if (last && isThing(last.lemma, whole)) {
      const asked = { noun: last.lemma, written: last.written, whole }
      if (endsOwned) owner = found.has(last.lemma) ? undefined : asked
      found.set(last.lemma, asked)
    }
    run = []
  }
  nlp
    .readDoc(prompt.normalize('NFC').replaceAll('’', "'").replace(quotations, ' , ').replace(manners, ' , '))
    .tokens()
    .each((token: ItemToken) => {
      const written = token.out().toLowerCase()
      if (written === '-') {
        joins = run.length > 0
        return
      }
      const tag = token.out(its.pos)
      if (tag === 'NOUN' || tag === 'PROPN') {
        run.push({ lemma: token.out(its.lemma as unknown as ItsFunction<string>).toLowerCase(), written })
      } else {
        // "diamond-shaped", "pick-up": no noun of its own.
        if (joins) run = []
        // Between the owner and the owned there may be more words: "the man's red hat".
        if (run.length > 0 || tag === 'PUNCT' || tag === 'ADP' || tag === 'VERB') close(written === "'s")
      }
      joins = false
    })
  close()
  return [...found.values()]
}
