import { animals, intensifiers, sizeWords } from './attribute-words.data.ts'
import { matchColor } from './colors.ts'
import { matchCount, pluralCount, singularOf } from './counts.ts'
import { isKnownNoun, lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import { type Place, placeOf } from './setting-words.ts'
import { matchVocabulary, type VocabularyMatch } from './vocabulary.ts'
import type { Word } from './words.ts'

/** A noun phrase as read, before it is known whether it is a thing, a place, a light or a manner of speaking. */
export interface Thing {
  phrase: NounPhrase
  /** Written with a number or a quantity. */
  counted: boolean
  /** "the", "this", "its": may name something already named. */
  definite: boolean
  /** Set when its head names a place or what a place is made of. */
  place?: Place
  /** What its head says of light, camera or style, when the head is such a word. */
  head?: VocabularyMatch
  /** What its modifiers say of light, camera and style. */
  modifiers: VocabularyMatch[]
  /** Written with "its", "his", "her". */
  possessed?: boolean
  /** Its head is a proper name. */
  isName?: boolean
  /** The colours as they were written. */
  colorNames?: string[]
  /** Owner of a possessive: "a man's hat". */
  owner?: Thing
}

interface Item {
  text: string
  lemma: string
  noun: boolean
  name: boolean
  known: boolean
  match?: VocabularyMatch
}

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'your', 'our'])
const insideCompound = new Set<Word['kind']>([
  'noun',
  'name',
  'adjective',
  'verb',
  'number',
  'adverb',
  'possessive',
  'other',
])

/** The known noun of two to four words that begins at `start`: "fire hydrant", "cup of coffee". */
function matchCompound(words: readonly Word[], start: number): { length: number; noun: string } | undefined {
  for (let length = Math.min(4, words.length - start); length > 1; length--) {
    const run = words.slice(start, start + length)
    const inside = run.every(
      (word, index) =>
        insideCompound.has(word.kind) ||
        ((word.text === 'of' || word.text === 'the') && index > 0 && index < length - 1),
    )
    if (!inside || run.at(-1)!.kind === 'adverb' || run[0]!.kind === 'number') continue
    const noun = run
      .map((word) => word.text)
      .join(' ')
      .replaceAll(" 's", "'s")
    if (isKnownNoun(noun)) return { length, noun }
  }
  return undefined
}

const mayFollowModifier = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'noun' || word.kind === 'name' || word.kind === 'adjective' || word.kind === 'verb')

/** Whether a noun phrase still goes on at `end`, so that a word before it is a modifier. */
function nounFollows(words: readonly Word[], end: number): boolean {
  const word = words[end]
  if (!word) return false
  if (word.kind === 'conjunction') return words[end + 1]?.kind === 'adjective' && mayFollowModifier(words[end + 2])
  return word.kind === 'noun' || word.kind === 'name' || word.kind === 'adjective'
}

/** The noun phrase that begins at `start`, or undefined when none does. */
export function readNounPhrase(words: readonly Word[], start: number): { thing: Thing; end: number } | undefined {
  let at = start
  let definite = false
  let determined = false
  let possessed = false
  let count: number | undefined
  const quantity = matchCount(words, at)
  if (quantity && words[at]!.text !== 'the') {
    count = quantity.count
    at += quantity.length
  }
  while (words[at]?.kind === 'determiner') {
    const { text } = words[at]!
    determined = true
    possessed ||= possessives.has(text)
    definite ||= text === 'the' || text === 'this' || text === 'that' || text === 'these' || possessives.has(text)
    at += 1
    const more = matchCount(words, at)
    if (more && words[at]!.kind !== 'determiner') {
      count = more.count
      at += more.length
    }
  }
  const colors: string[] = []
  const colorNames: string[] = []
  const items: Item[] = []
  let size = 1
  let possessor: Item[] | undefined
  while (at < words.length) {
    const word = words[at]!
    if (word.kind === 'possessive' && items.some((item) => item.noun)) {
      possessor = items.splice(0)
      at += 1
      continue
    }
    if (!['noun', 'name', 'adjective', 'verb', 'number', 'adverb', 'other'].includes(word.kind)) {
      const multiword = items.length === 0 && !determined ? matchVocabulary(words, at) : undefined
      if (
        !multiword ||
        multiword.length < 2 ||
        multiword.kind === 'joint' ||
        word.kind === 'break' ||
        word.kind === 'stop'
      )
        break
    }
    const hasNoun = items.some((item) => item.noun)
    const compound = matchCompound(words, at)
    const match = matchVocabulary(words, at)
    if (match?.kind === 'joint' && !(compound && compound.length > match.length)) {
      const participleBeforeNoun = word.kind === 'verb' && !hasNoun && (determined || count !== undefined)
      const adjectivalNoun = word.kind === 'noun' || word.kind === 'adjective'
      if (!(match.length === 1 && (participleBeforeNoun || adjectivalNoun) && mayFollowModifier(words[at + 1]))) break
    }
    const color = matchColor(words, at, (end) => nounFollows(words, end))
    if (color && !(match && match.length > color.length && match.kind !== 'joint')) {
      const rest =
        compound &&
        words
          .slice(at + color.length, at + compound.length)
          .map(({ text }) => text)
          .join(' ')
      const ownName = compound && compound.length > color.length && !isKnownNoun(rest!)
      if (!ownName) {
        if (hasNoun && !nounFollows(words, at + color.length)) break
        colors.push(color.hex)
        colorNames.push(color.name)
        at += color.length
        const next = words[at]
        if (
          (next?.text === 'and' || next?.text === '/') &&
          matchColor(words, at + 1, (end) => nounFollows(words, end))
        ) {
          if (nounFollows(words, at + 2)) at += 1
        }
        continue
      }
    }
    if (match && match.kind !== 'joint' && match.length >= (compound?.length ?? 1)) {
      const text = words
        .slice(at, at + match.length)
        .map((each) => each.text)
        .join(' ')
      const last = words[at + match.length - 1]!
      if (match.kind === 'style' && match.style === 'black-and-white' && nounFollows(words, at + match.length)) {
        const next = matchVocabulary(words, at + match.length)
        if (next?.kind !== 'filler' && next?.kind !== 'camera' && next?.kind !== 'style') {
          colors.push('#1d1d22', '#f7f6f2')
          at += match.length
          continue
        }
      }
      items.push({ text, lemma: last.lemma, noun: last.kind !== 'adjective', name: false, known: false, match })
      at += match.length
      continue
    }
    if (compound) {
      const lemma = words[at + compound.length - 1]!.lemma
      items.push({ text: compound.noun, lemma, noun: true, name: false, known: true })
      at += compound.length
      continue
    }
    if (word.kind === 'verb') {
      const isParticiple = /(?:ing|ed|en|n|t)$/.test(word.text)
      const following = words[at + 1]
      const asModifier =
        !hasNoun &&
        isParticiple &&
        (following?.kind === 'noun' || following?.kind === 'name' || following?.kind === 'adjective')
      const asNoun = (determined || count !== undefined) && !hasNoun && isKnownNoun(word.text)
      if (!asModifier && !asNoun) break
      if (asModifier && !determined && count === undefined && items.length === 0) break
      items.push({ text: word.text, lemma: word.lemma, noun: asNoun && !asModifier, name: false, known: asNoun })
      at += 1
      continue
    }
    const isOfName = word.capital && words[at + 1]?.kind === 'name' && !isKnownNoun(words[at + 1]!.text)
    if (!isOfName && Object.hasOwn(sizeWords, word.text) && (!hasNoun || nounFollows(words, at + 1))) {
      size *= sizeWords[word.text]!
      at += 1
      continue
    }
    if (word.kind === 'adverb') {
      if (!intensifiers.has(word.text) && !mayFollowModifier(words[at + 1])) break
      if (hasNoun) break
      at += 1
      continue
    }
    if (word.kind === 'adjective' && hasNoun && !nounFollows(words, at + 1)) {
      const closesCompound = isKnownNoun(word.text) && !determined
      if (!closesCompound) break
    }
    if (word.kind === 'other' && !isKnownNoun(word.text)) {
      at += 1
      continue
    }
    const isNoun = word.kind === 'noun' || word.kind === 'name' || word.kind === 'other'
    items.push({
      text: word.text,
      lemma: word.lemma,
      noun: isNoun,
      name: word.kind === 'name',
      known: isNoun && isKnownNoun(word.text),
    })
    at += 1
  }
  if (items.length === 0 && !possessor) {
    const bareColor = colors.length > 0 && determined
    if (!bareColor) return undefined
  }
  const thing = assemble(items, { colors, size, count, definite, determined })
  if (!thing) return undefined
  if (possessed) thing.possessed = true
  if (colorNames.length > 0) thing.colorNames = colorNames
  if (possessor) {
    const owner = assemble(possessor, { colors: [], size: 1, count: undefined, definite, determined: true })
    if (owner) thing.owner = owner
  }
  return { thing, end: at }
}

function assemble(
  items: readonly Item[],
  {
    colors,
    size,
    count,
    definite,
    determined,
  }: { colors: string[]; size: number; count: number | undefined; definite: boolean; determined: boolean },
): Thing | undefined {
  let headAt = items.findLastIndex((item) => item.noun)
  if (headAt < 0 && (determined || count !== undefined)) {
    headAt = items.findLastIndex((item) => isKnownNoun(item.text))
    if (headAt < 0) headAt = items.findLastIndex((item) => !intensifiers.has(item.text))
  }
  if (headAt < 0 && (colors.length > 0 || items.length > 1) && isKnownNoun(items.at(-1)?.text ?? ''))
    headAt = items.length - 1
  if (headAt < 0) return undefined
  const head = items[headAt]!
  const before = items.slice(0, headAt)
  let written = head.text
  if (head.name) {
    for (let index = headAt - 1; index >= 0 && items[index]!.name; index--) written = `${items[index]!.text} ${written}`
    if (!isKnownNoun(written) && head.known) written = head.text
  }
  const { noun, plural } = singularOf(written, head.lemma)
  const words = before
    .filter((item) => !(intensifiers.has(item.text) || item.match?.kind === 'filler'))
    .filter((item) => !(written !== head.text && item.name))
    .map((item) => item.text)
  const compoundModifiers = noun.includes(' ') && head.known ? noun.split(' ').slice(0, -1) : []
  const placeWords = before.map((item) => item.text)
  const place = placeOf(
    colors.length > 0 && /^back(?:ground|drop)$/.test(noun) ? ['plain', ...placeWords] : placeWords,
    written,
    noun,
  )
  const drawn = head.match && head.match.kind !== 'light' ? undefined : drawingFor(noun, words)
  const thing: Thing = {
    phrase: {
      noun,
      count: count ?? (plural ? pluralCount : 1),
      attributes: {
        colors,
        size,
        words: [...words, ...compoundModifiers, ...items.slice(headAt + 1).map((item) => item.text)],
      },
    },
    counted: count !== undefined,
    definite,
    modifiers: before.flatMap((item) => (item.match ? [item.match] : [])),
  }
  if (drawn) thing.phrase.drawn = drawn
  if (head.name) thing.isName = true
  if (place) thing.place = place
  if (head.match) thing.head = head.match
  return thing
}

/** Looks a noun up whole, then with the words before it; every human is a `person`. */
export function drawingFor(noun: string, words: readonly string[] = []): string | undefined {
  const whole = words.length > 0 ? `${words.at(-1)} ${noun}` : noun
  const drawn = (isKnownNoun(whole) ? lookUpNoun(whole) : lookUpNoun(noun))?.drawn
  return drawn === 'portrait' ? 'person' : drawn
}

/** Whether it has a body of its own: people and animals. */
export function isAnimate(phrase: NounPhrase): boolean {
  if (phrase.drawn === 'person') return true
  return animals.has(phrase.noun) || (phrase.drawn?.startsWith('icon:') === true && animals.has(phrase.drawn.slice(5)))
}
