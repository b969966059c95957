import { intensifiers, sizeWords } from './attribute-words.data.ts'
import { type Collective, collectiveIn } from './collectives.ts'
import { namesWithColors } from './colors.data.ts'
import { colorOf, matchColor } from './colors.ts'
import { isModified, matchCompound, nounFollows } from './compounds.ts'
import { matchCount } from './counts.ts'
import { isKnownNoun, isPersonName } from './lexicon.ts'
import { byItself } from './participles.ts'
import { type Item, makeThing, type Thing } from './things.ts'
import { matchVocabulary, type VocabularyMatch } from './vocabulary.ts'
import type { Word, WordKind } from './words.ts'

/** A noun phrase half read. Each step takes words from `at` and returns whether it did. */
interface Draft {
  words: readonly Word[]
  at: number
  items: Item[]
  colors: string[]
  colorNames: string[]
  size: number
  count: number | undefined
  definite: boolean
  determined: boolean
  single: boolean
  possessed: boolean
  by?: 'he' | 'she'
  owner?: Thing
  collective?: Collective
}

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'your', 'our'])
const pointers = new Set(['the', 'this', 'that', 'these'])
const contentKinds = new Set<WordKind>(['noun', 'name', 'adjective', 'verb', 'number', 'adverb', 'other'])

/** The noun phrase that begins at `start`, or undefined when none does. */
export function readNounPhrase(words: readonly Word[], start: number): { thing: Thing; end: number } | undefined {
  const draft: Draft = {
    words,
    at: start,
    items: [],
    colors: [],
    colorNames: [],
    size: 1,
    count: undefined,
    definite: false,
    determined: false,
    single: false,
    possessed: false,
  }
  takeDeterminers(draft)
  while (draft.at < words.length && takeNext(draft)) {
    // Each step moves `at` on.
  }
  const thing = makeThing(draft) ?? draft.owner
  if (!thing) return undefined
  if (draft.owner && thing !== draft.owner) thing.owner = draft.owner
  if (draft.collective) thing.collective = draft.collective
  return { thing, end: draft.at }
}

function takeDeterminers(draft: Draft): void {
  const { words } = draft
  const takeCount = () => {
    const quantity = matchCount(words, draft.at)
    if (!quantity) return
    draft.count = quantity.count
    const collective = collectiveIn(words.slice(draft.at, draft.at + quantity.length))
    if (collective) draft.collective = collective
    draft.at += quantity.length
  }
  if (words[draft.at]!.text !== 'the') takeCount()
  while (words[draft.at]?.kind === 'determiner') {
    const { text } = words[draft.at]!
    draft.determined = true
    draft.single ||= text === 'a' || text === 'an'
    draft.possessed ||= possessives.has(text)
    if (text === 'his') draft.by = 'he'
    if (text === 'her') draft.by = 'she'
    draft.definite ||= pointers.has(text) || possessives.has(text)
    draft.at += 1
    if (words[draft.at] && words[draft.at]!.kind !== 'determiner') takeCount()
  }
}

const hasNoun = ({ items }: Draft): boolean => items.some((item) => item.noun)
const isMarked = ({ determined, count }: Draft): boolean => determined || count !== undefined

function takeNext(draft: Draft): boolean {
  const { words, at } = draft
  const word = words[at]!
  if (word.kind === 'possessive') return takePossessive(draft)
  if (joinsModifiers(draft)) {
    draft.at += 1
    return true
  }
  const match = matchVocabulary(words, at)
  const opensPhrase = draft.items.length === 0 && !draft.determined && (match?.length ?? 0) > 1
  if (!contentKinds.has(word.kind) && (!opensPhrase || word.kind === 'break' || word.kind === 'stop')) return false
  // "Two men playing cards", "a man drinking water": they do it, and it is no name of the thing.
  const isDone = word.kind === 'verb' && /^(?:playing|drinking)$/.test(word.text) && hasNoun(draft)
  const compound = isDone ? undefined : matchCompound(words, at)
  if (match?.kind === 'joint' && match.length >= (compound?.length ?? 0)) {
    // "a flying bird", "reading glasses": before a noun it only describes.
    const isParticiple = word.kind === 'verb' && !hasNoun(draft) && isMarked(draft)
    const isAttributive = isParticiple || word.kind === 'noun' || word.kind === 'adjective'
    if (match.length > 1 || !isAttributive || !isModified(words[at + 1])) return false
  }
  const said = match?.kind === 'joint' ? undefined : match
  // "a robot painting a portrait": after its noun a verb is one, also where the word can name a picture.
  const hasObject = !isMarked(draft) && words[at + 1]?.kind === 'determiner'
  if (word.kind === 'verb' && said?.length === 1 && (hasNoun(draft) || hasObject)) return false
  const color = takeColor(draft, compound, said)
  if (color !== undefined) return color
  if (said && said.length >= (compound?.length ?? 1)) return takeVocabulary(draft, said)
  if (compound) {
    const { lemma } = words[at + compound.length - 1]!
    const name = word.capital && isPersonName(compound.noun)
    return take(draft, { text: compound.noun, lemma, noun: true, name, known: true }, compound.length)
  }
  if (word.kind === 'verb') return takeVerb(draft, word)
  if (takeSize(draft, word)) return true
  if (word.kind === 'adverb') {
    if (hasNoun(draft) || !(intensifiers.has(word.text) || isModified(words[at + 1]))) return false
    if (!intensifiers.has(word.text) && !word.text.endsWith('ly')) {
      return take(draft, { text: word.text, lemma: word.lemma, noun: false, name: false, known: false }, 1)
    }
    draft.at += 1
    return true
  }
  const known = isKnownNoun(word.text)
  if (word.kind === 'adjective' && hasNoun(draft) && !nounFollows(words, at + 1) && (!known || draft.determined)) {
    return false
  }
  if (word.kind === 'other' && !known) {
    draft.at += 1
    return true
  }
  const noun = word.kind === 'noun' || word.kind === 'name' || word.kind === 'other'
  return take(draft, { text: word.text, lemma: word.lemma, noun, name: word.kind === 'name', known: noun && known }, 1)
}

function take(draft: Draft, item: Item, length: number): true {
  draft.items.push(item)
  draft.at += length
  return true
}

/** "a warm, knowing smile", "a warm and cozy room": between modifiers a comma or "and" joins. */
function joinsModifiers(draft: Draft): boolean {
  const { words, at, items, colors, size } = draft
  if (hasNoun(draft) || !isJoiner(words[at]!) || (items.length + colors.length === 0 && size === 1)) return false
  const limit = Math.min(words.length, at + 10)
  for (let next = at + 1; next < limit; next++) {
    const { kind, text } = words[next]!
    if (kind === 'noun' || kind === 'name') return next > at + 1 || matchVocabulary(words, next)?.kind === 'style'
    const isModifier = kind === 'adjective' || (kind === 'verb' && /(?:ing|ed)$/.test(text))
    if (!isModifier && !(isJoiner(words[next]!) && next > at + 1)) return false
  }
  return false
}

const isJoiner = ({ text }: Word): boolean => text === ',' || text === 'and'

/** "a man's …": what was read so far is the owner of what follows. */
function takePossessive(draft: Draft): boolean {
  if (!hasNoun(draft)) return false
  const owner = makeThing({ ...draft, determined: true })
  if (owner) draft.owner = owner
  Object.assign(draft, {
    items: [],
    colors: [],
    colorNames: [],
    size: 1,
    count: undefined,
    single: false,
    at: draft.at + 1,
  })
  return true
}

/** Undefined when no colour stands here, false when one stands here that is not of this phrase. */
function takeColor(
  draft: Draft,
  compound: ReturnType<typeof matchCompound>,
  said: VocabularyMatch | undefined,
): boolean | undefined {
  const { words, at } = draft
  const follows = (end: number) => nounFollows(words, end)
  const color = matchColor(words, at, follows)
  if (!color || (said && said.length > color.length)) return undefined
  if (compound && compound.length > color.length) {
    // "hot pink", but also "red panda" and "white house": a name is no colour unless its rest is a thing by itself.
    const rest = words.slice(at + color.length, at + compound.length).map(({ text }) => text)
    if (!isKnownNoun(rest.join(' ')) || namesWithColors.has(compound.noun)) return undefined
  }
  if (hasNoun(draft) && !follows(at + color.length)) return false
  draft.colors.push(color.hex)
  draft.colorNames.push(color.name)
  draft.at += color.length
  const next = words[draft.at]
  const isPair = (next?.text === 'and' || next?.text === '/') && matchColor(words, draft.at + 1, follows)
  if (isPair && follows(draft.at + 2)) draft.at += 1
  return true
}

function takeVocabulary(draft: Draft, match: VocabularyMatch): true {
  const { words, at } = draft
  const end = at + match.length
  const after = matchVocabulary(words, end)
  const isOfPicture = after?.kind === 'filler' || after?.kind === 'camera' || after?.kind === 'style'
  if (match.kind === 'style' && match.style === 'black-and-white' && nounFollows(words, end) && !isOfPicture) {
    draft.colors.push(colorOf('black')!, colorOf('white')!)
    draft.colorNames.push('black', 'white')
    draft.at = end
    return true
  }
  const last = words[end - 1]!
  const item = {
    text: match.text,
    lemma: last.lemma,
    noun: last.kind !== 'adjective' || (match.kind === 'style' && match.length > 1),
    name: match.kind === 'style' && words[at]!.capital && isPersonName(match.text),
    known: false,
    match,
  }
  take(draft, item, match.length)
  if (match.kind === 'camera' && match.text.endsWith(' of') && words[draft.at]) {
    // "a portrait of two sisters": what follows is counted anew.
    draft.single = false
    takeDeterminers(draft)
  }
  return true
}

/** "a smiling man", "a drill": a verb is of the phrase only before its noun or as its noun. */
function takeVerb(draft: Draft, word: Word): boolean {
  if (hasNoun(draft)) return false
  const next = draft.words[draft.at + 1]
  const before = draft.words[draft.at - 1]?.kind
  const opens = (before === 'conjunction' || before === 'break') && byItself.test(word.text)
  const isAfterPreposition = before === 'preposition' || opens
  const isNounNext = next?.kind === 'noun' || next?.kind === 'name' || next?.kind === 'adjective'
  const asModifier =
    /(?:ing|ed|en|n|t)$/.test(word.text) &&
    isNounNext &&
    (isMarked(draft) || draft.items.length > 0 || isAfterPreposition)
  const asNoun = isMarked(draft) && isKnownNoun(word.text)
  if (!asModifier && !asNoun) return false
  const noun = asNoun && !asModifier
  return take(draft, { text: word.text, lemma: word.lemma, noun, name: false, known: asNoun }, 1)
}

function takeSize(draft: Draft, word: Word): boolean {
  const { words, at } = draft
  const isOfName = word.capital && words[at + 1]?.kind === 'name' && !isKnownNoun(words[at + 1]!.text)
  // "A giant holding a house" is one.
  const isSomebody = word.text === 'giant' && word.kind === 'noun' && !nounFollows(words, at + 1)
  if (isOfName || isSomebody || !Object.hasOwn(sizeWords, word.text)) return false
  if (hasNoun(draft) && !nounFollows(words, at + 1)) return false
  draft.size *= sizeWords[word.text]!
  draft.at += 1
  return true
}
