import { actionForm } from './actions.ts'
import { animals, partWords } from './attribute-words.data.ts'
import { colorsThatAreThings } from './colors.data.ts'
import { nounFollows } from './compounds.ts'
import { matchCount } from './counts.ts'
import { isKnownNoun, isStoodFor, lookUpNoun } from './lexicon.ts'
import { byItself } from './participles.ts'
import { setAdjectives } from './set-phrases.ts'
import { singularForms } from './singular-forms.ts'
import { matchVocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

const isUnknownName = ({ kind, text }: Word): boolean =>
  (kind === 'noun' || kind === 'adjective' || kind === 'other') && !isKnownNoun(text)

const isNounLike = (word: Word | undefined): boolean => word?.kind === 'noun' || word?.kind === 'name'

/** Nouns that look like participles. */
const nounsInIng =
  /^(?:(?:any|every|some|no|play)?thing|clearing|(?:vi)?king|(?:ear|wed|key|bull|o-|onion )?ring|(?:left |right )?wing|(?:off|main)?spring|(?:shoe)?string|.*(?:building|painting|ceiling|railing|earring|duckling|dumpling|clothing|wedding|morning|evening|lightning|meeting|pudding|swing|sling|lighting|background))$/

/** Mends the part of speech of words where their neighbours leave only one reading. Changes the words in place. */
export function retag(words: Word[]): Word[] {
  joinHouseholds(words)
  joinAges(words)
  joinHalves(words)
  dropOverhead(words)
  dropSharers(words)
  words.forEach((word, at) => {
    const before = words[at - 1]
    const after = words[at + 1]
    if (before?.kind === 'name' && before.capital && word.capital && isUnknownName(word)) word.kind = 'name'
    if (word.text === 'that' && after?.kind === 'verb') word.kind = 'pronoun'
    if (setAdjectives.has(word.text)) word.kind = 'adjective'
    if (word.text === 'bangs' && !isNounLike(before)) word.kind = 'noun'
    // "An alien drinking coffee": it drinks, and is no manner of drinking.
    if (word.text === 'alien' && after?.text.endsWith('ing')) word.kind = 'noun'
    if (word.text === 'giant' && before?.kind === 'determiner' && (ends(after) || after!.text.endsWith('ing')))
      word.kind = 'noun'
    if (word.text === 'well' && isWell(before, after)) word.kind = 'noun'
    if (word.text === 'flat' && /^(?:salt|mud)$/.test(before?.text ?? '')) word.kind = 'noun'
    if (isFruitAfterOf(words, at)) word.kind = 'noun'
    if (word.kind === 'verb' && isPairedNoun(word, before, after, words[at - 2])) word.kind = 'noun'
    if (isNounLike(word) && isAction(word, before, after) && !isNamedWith(words, at)) word.kind = 'verb'
    else if (isNounLike(word) && isNounLike(before) && happensOnce.test(word.text) && risers.test(before!.text))
      word.kind = 'verb'
    else if (isNounLike(word) && isVerbInDisguise(word, before, after) && !isNamedWith(words, at)) word.kind = 'verb'
    else if (word.kind === 'verb' && isNounInDisguise(word, before, after, words[at - 2])) word.kind = 'noun'
    if (
      isNounLike(word) &&
      before?.text.endsWith('s') &&
      isNounLike(before) &&
      happens.test(word.text) &&
      !isNounLike(after)
    )
      word.kind = 'verb'
    if (word.kind === 'verb' && isNounLike(before) && partWords.has(singularForms(word.text)[1] ?? '') && ends(after))
      word.kind = 'noun'
    if (word.kind === 'verb' && landforms.test(word.text) && isNounLike(before)) word.kind = 'noun'
    if (word.kind === 'verb' && (namesARoom(word, after) || onlyDescribes(word, before, after))) word.kind = 'adjective'
  })
  return words
}

/** "A 5 year old boy", "a 70-year-old man", "an eight years old": how old, and whom when nobody is named. */
function joinAges(words: Word[]): void {
  for (let at = 0; at < words.length; at++) {
    const length = [1, 2, 3].find((many) => agePattern.test(joined(words, at, many)))
    if (length === undefined) continue
    const number = agePattern.exec(joined(words, at, length))![1]!
    const years = matchCount([{ ...words[at]!, text: number }], 0)?.count ?? Number(number)
    if (Number.isNaN(years)) continue
    const [adjective, who] = stages.find(([below]) => years < below)!.slice(1) as [string, string]
    const after = words[at + length]
    const isNamed = (isNounLike(after) || after?.kind === 'adjective') && !after!.text.endsWith('ing')
    words.splice(at, length, { text: adjective, lemma: adjective, kind: 'adjective', capital: false })
    if (!isNamed) words.splice(at + 1, 0, { text: who, lemma: who, kind: 'noun', capital: false })
  }
}

const agePattern = /^([a-z]+|\d+)-years?-olds?$/
const joined = (words: readonly Word[], at: number, many: number): string =>
  words
    .slice(at, at + many)
    .map(({ text }) => text)
    .join('-')

/** "Cut in half", "sliced into halves": it is `half`, told after its noun. */
function joinHalves(words: Word[]): void {
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:(?:cut|sliced|split|broken|torn)-)?(?:in|into)-(?:half|halves|two)(?:-|$)/.test(joined(words, at, 3)))
      continue
    const length = /^(?:in|into)$/.test(words[at]!.text) ? 2 : 3
    // "In two boxes": so many they are.
    const next = words[at + length]
    if (words[at + length - 1]!.text === 'two' && next && (isNounLike(next) || next.kind === 'adjective')) continue
    words.splice(at, length, { text: 'half', lemma: 'half', kind: 'adjective', capital: false })
  }
  // "Half a lemon", "half of an apple": it is told after the noun, too.
  for (let at = 0; at < words.length; at++) {
    const start = words[at]!.text === 'half' ? at + (words[at + 1]?.text === 'of' ? 2 : 1) : -1
    if (start < 0 || !/^(?:a|an)$/.test(words[start]?.text ?? '') || words[start + 1]?.text === 'dozen') continue
    const noun = words.slice(start, start + 4).findIndex(isNounLike)
    if (noun < 0) continue
    words.splice(start + noun + 1, 0, { text: 'half', lemma: 'half', kind: 'adjective', capital: false })
    words.splice(at, start - at)
  }
}

/** "A cat and a dog, both wearing hats": what is shared is said of all of them anyway. */
function dropSharers(words: Word[]): void {
  for (let at = words.length - 2; at > 0; at--) {
    const doing = words[at + 1]!
    if (!/^(?:both|all)$/.test(words[at]!.text) || !/^(?!.*thing$)\w{2,}ing$/.test(doing.text)) continue
    doing.kind = 'verb'
    words.splice(at, 1)
  }
}

/** "Seagulls overhead": where they are anyway, and no camera. */
function dropOverhead(words: Word[]): void {
  for (let at = words.length - 1; at > 0; at--)
    if (words[at]!.text === 'overhead' && isNounLike(words[at - 1]) && ends(words[at + 1])) words.splice(at, 1)
}

/** Below which age, what one is called. */
const stages = [
  [3, 'little', 'toddler'],
  [13, 'young', 'child'],
  [20, 'teenage', 'teenager'],
  [35, 'young', 'adult'],
  [60, 'middle-aged', 'person'],
  [Number.POSITIVE_INFINITY, 'elderly', 'person'],
] as const

/** "a family portrait" shows a family; "a family of four" is one noun; "a family of four dogs" is four dogs, and "a group of five" five people. */
function joinHouseholds(words: Word[]): void {
  for (const [at, { text }] of words.entries())
    if (text === 'family' && /^(?:portrait|photo|picture)$/.test(words[at + 1]?.text ?? '')) words.splice(at + 1, 1)
  for (let at = 0; at + 2 < words.length; at++) {
    const [group, of, number, after] = words.slice(at, at + 4)
    if (
      of!.text !== 'of' ||
      number!.kind !== 'number' ||
      (isNounLike(after) && !after!.text.endsWith('ing')) ||
      after?.kind === 'adjective'
    )
      continue
    if (group!.text === 'family') {
      words.splice(at, 3, { ...group!, text: `family of ${number!.text}`, lemma: 'family', kind: 'noun' })
    } else if (/^(?:group|party|team|crew|gang|band|class|crowd)$/.test(group!.text)) {
      words.splice(at + 3, 0, { text: 'people', lemma: 'person', kind: 'noun', capital: false })
    }
  }
}

/** "A chef cooks pasta", "dogs run": what follows somebody who could do it, in the form that agrees. */
function isAction(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  const form = actionForm(word.text)
  if (form === undefined || before === undefined || !isNounLike(before)) return false
  const isMany = singularForms(before.text).length > 1
  if (form !== (isMany ? 'plain' : 'third') || !isAnyDoer(before)) return false
  return !isNounLike(after) || !isKnownNoun(`${word.text} ${after!.text}`)
}

/** "Rice terraces": nouns that the tagger takes for verbs after what they are of. */
const landforms = /^(?:terraces|paddies|plains|fields|flats|pans)$/

const ends = (after: Word | undefined): boolean =>
  after === undefined || after.kind === 'break' || after.kind === 'stop'

/** What things do by themselves, in the form of many: "two moons rise", "gulls circle above". */
const happens = /^(?:rise|shine|glow|bloom|swirl|drift|glisten|sparkle|circle|twinkle|tower|loom|burn)$/

/** The same of one thing: "smoke rises from a chimney". */
const happensOnce = /^(?:rises|shines|glows|swirls|drifts|sparkles|twinkles|billows|curls|flows|falls|sets|hangs)$/
const risers = /^(?:smoke|steam|sun|moon|mist|fog|water|snow|rain|light|star|river|lantern)$/i

/** "A wishing well", "the old well", not "a well lit room". */
const isWell = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.text === 'wishing' ||
  ((before?.kind === 'determiner' || before?.kind === 'adjective') &&
    !/^(?:adjective|verb|noun)$/.test(after?.kind ?? ''))

/** "Slices of orange": a colour that is a thing too, with nothing after it to colour. */
function isFruitAfterOf(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  return (
    word.kind === 'adjective' &&
    colorsThatAreThings.has(word.text) &&
    words[at - 1]?.text === 'of' &&
    !nounFollows(words, at + 1)
  )
}

/** "A knife and fork next to a plate": joined to a noun and without an object. */
function isPairedNoun(
  { text }: Word,
  before: Word | undefined,
  after: Word | undefined,
  lead: Word | undefined,
): boolean {
  const isJoined = before?.text === 'and' && isNounLike(lead) && !isAnyDoer(lead!)
  return (
    isJoined &&
    isKnownNoun(text) &&
    !/(?:ing|ed)$/.test(text) &&
    (ends(after) || after?.kind === 'preposition' || after?.text === 'next')
  )
}

/** "With butterfly wings", "with fairy lights": no butterfly that wings. */
function isNamedWith(words: readonly Word[], at: number): boolean {
  const isWith = [2, 3, 4].some((back) => /^(?:with|and|,)$/.test(words[at - back]?.text ?? ''))
  return isWith && isOneThing(words[at - 1]!, words[at]!)
}

/** Whether it names people or animals. */
function isAnyDoer({ text }: Word): boolean {
  const doer = singularForms(text)[1] ?? text
  return animals.has(doer) || lookUpNoun(doer)?.drawn === 'person'
}

/** What a room or a ground is for is part of its name: "living room", "swimming pool". */
function namesARoom({ text }: Word, after: Word | undefined): boolean {
  return (
    text.endsWith('ing') &&
    text !== 'playing' &&
    /^(?:room|hall|pool|lot|garage|site|mall|rink|ground|area|trail)s?$/.test(after?.text ?? '')
  )
}

/** "A city with flying cars": nobody flies them. */
function onlyDescribes({ text }: Word, before: Word | undefined, after: Word | undefined): boolean {
  const opensPhrase = before === undefined || before.kind === 'preposition' || before.kind === 'conjunction'
  return opensPhrase && byItself.test(text) && isNounLike(after)
}

function isVerbInDisguise(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  const isJoint = word.text.endsWith('ing') && matchVocabulary([word], 0)?.kind === 'joint'
  if (isJoint && isNounLike(before))
    return (
      (/^(?:playing|drinking)$/.test(word.text) && isAnyDoer(before!)) ||
      !isKnownNoun(`${word.text} ${after?.text ?? ''}`)
    )
  const isParticiple = word.text.endsWith('ing') && !nounsInIng.test(word.text) && !isKnownNoun(word.text)
  if (isParticiple && before?.kind === 'adjective' && (after?.kind === 'preposition' || after?.kind === 'adverb'))
    return true
  if (isNounLike(before)) {
    if (after?.kind === 'determiner' && /(?:s|ed|ing)$/.test(word.text)) return true
    if (isParticiple) return !isNounLike(after) || !isKnownNoun(`${word.text} ${after!.text}`)
    return /[^s]s$/.test(word.text) && !isNounLike(after) && !isKnownNoun(word.text) && isKnownNoun(before!.text)
  }
  if (isParticiple && after?.kind === 'preposition' && before?.kind === 'number') return true
  const opensClause = before === undefined || before.kind === 'conjunction' || before.kind === 'break'
  return isParticiple && opensClause && (after?.kind === 'preposition' || after?.kind === 'determiner')
}

/** "a Vietnam map", "the park": a bare form after a modifier and before no object is no verb. */
function isNounInDisguise(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  lead: Word | undefined,
): boolean {
  if (auxiliaries.has(word.text) || before === undefined) return false
  // "Surrounded by leaves", "with fairy lights", "with butterfly wings".
  const isNamed = word.text.endsWith('s') && !isNounLike(after)
  if (isNamed && /^(?:by|with|of|in|among|under|through|from)$/.test(before.text) && isKnownNoun(word.text)) return true
  if (isNamed && lead?.text === 'with' && isNounLike(before) && isOneThing(before, word)) return true
  const afterDeterminer = before.kind === 'determiner'
  if (afterDeterminer && !isNounLike(after) && after?.kind !== 'adjective') return true
  const afterWith = before.text === 'with' || before.text === 'of' || lead?.text === 'with' || lead?.text === 'of'
  if (afterWith && !isAnyDoer(before) && word.text.endsWith('s') && isKnownNoun(word.text)) return true
  if (/(?:s|ing|ed)$/.test(word.text) || !isKnownNoun(word.text)) return false
  const hasObject = after?.kind === 'determiner' || after?.kind === 'pronoun' || after?.kind === 'adverb'
  return (before.kind === 'adjective' || isNounLike(before)) && !hasObject
}

const isOneThing = (before: Word, { text }: Word): boolean =>
  isKnownNoun(`${before.text} ${text}`) ||
  isStoodFor(`${before.text} ${text}`) ||
  partWords.has(singularForms(text)[1] ?? '')

const auxiliaries = new Set(
  'is are was were be been being has have had do does did can could will would should must may might'.split(' '),
)
