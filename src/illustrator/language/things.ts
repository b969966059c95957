import { animals, intensifiers } from './attribute-words.data.ts'
import type { Collective } from './collectives.ts'
import { singularOf, uncountedPlural } from './counts.ts'
import { type Drawing, isKnownNoun, isLiving, lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import { type Place, placeOf } from './setting-words.ts'
import type { VocabularyMatch } from './vocabulary.ts'

/** A noun phrase as read, before it is known whether it is a thing, a place, a light or a manner of speaking. */
export interface Thing {
  phrase: NounPhrase
  /** Written with a number or a quantity. */
  counted: boolean
  /** "the", "this", "its": may name something already named. */
  definite: boolean
  /** Written with "its", "his", "her". */
  possessed: boolean
  /** Whose it is said to be: "his", "her". */
  by?: 'he' | 'she'
  /** Its head is a proper name. */
  isName: boolean
  /** The colours as they were written. */
  colorNames: readonly string[]
  /** Set when its head names a place or what a place is made of. */
  place?: Place
  /** What its head says of light, camera or style, when the head is such a word. */
  head?: VocabularyMatch
  /** What its modifiers say of light, camera and style. */
  modifiers: readonly VocabularyMatch[]
  /** Counted by a word that says what the many are together. */
  collective?: Collective
  /** Owner of a possessive: "a man's hat". */
  owner?: Thing
}

/** A word or compound of a noun phrase, other than determiners, counts, colours and sizes. */
export interface Item {
  text: string
  lemma: string
  noun: boolean
  name: boolean
  /** The lexicon has it. */
  known: boolean
  match?: VocabularyMatch
}

/** The parts of a noun phrase, in order. */
export interface ThingParts {
  items: readonly Item[]
  colors: readonly string[]
  colorNames: readonly string[]
  size: number
  count: number | undefined
  definite: boolean
  possessed: boolean
  by?: 'he' | 'she'
  /** Written with "a": one, even of "skis". */
  single: boolean
  /** Has a determiner, so that its last word is a noun whatever the tagger says. */
  determined: boolean
}

/** Index of the head: the last noun, or what must be one. -1 when the words are no noun phrase. */
function findHead({ items, colors, count, determined }: ThingParts): number {
  const noun = items.findLastIndex((item) => item.noun)
  if (noun >= 0) return noun
  const last = items.length - 1
  if (determined || count !== undefined) {
    const known = items.findLastIndex((item) => isKnownNoun(item.text))
    return known >= 0 ? known : items.findLastIndex((item) => !intensifiers.has(item.text))
  }
  return (colors.length > 0 || last > 0) && isKnownNoun(items[last]?.text ?? '') ? last : -1
}

/** Puts a thing together: head, count, attributes, drawing and place. Undefined when there is no head. */
export function makeThing(parts: ThingParts): Thing | undefined {
  const { items, colors, colorNames, size, count, definite, possessed } = parts
  const headAt = findHead(parts)
  const head = items[headAt]
  if (!head) return undefined
  let nameStart = headAt
  if (head.name) while (items[nameStart - 1]?.name) nameStart -= 1
  const name = items
    .slice(nameStart, headAt + 1)
    .map(({ text }) => text)
    .join(' ')
  // "Eiffel Tower" is one name unless only "tower" means something.
  const isWholeName = nameStart < headAt && (isKnownNoun(name) || !head.known)
  const written = isWholeName ? name : head.text
  const before = items.slice(0, isWholeName ? nameStart : headAt)
  const { noun, plural } = singularOf(written, head.lemma)
  const modifiers = before.filter(
    (item) => !intensifiers.has(item.text) && item.match?.kind !== 'filler' && item.match?.kind !== 'camera',
  )
  const words = modifiers.map(({ text }) => text)
  const isBackdrop = colors.length > 0 && /^(?:background|backdrop|canvas)$/.test(noun)
  const placeWords = before.map(({ text }) => text)
  const named = placeOf(placeWords, written, noun, head.name)
  const isPlain = isBackdrop && named?.kind !== 'wall'
  const place = isPlain ? placeOf(placeWords, 'plain background', 'plain background') : named
  const drawing = head.match && head.match.kind !== 'light' ? undefined : drawingFor(noun, words)
  const inCompound = noun.includes(' ') && !noun.includes(' of ') && head.known ? noun.split(' ').slice(0, -1) : []
  const after = items.slice(headAt + 1).map(({ text }) => text)
  const phrase: NounPhrase = {
    noun,
    count: count ?? (plural && !parts.single ? uncountedPlural(noun) : 1),
    ...(count !== undefined && { counted: true }),
    attributes: { colors: [...colors], size, words: [...words, ...inCompound, ...after] },
  }
  if (drawing) phrase.drawn = drawing.drawn
  if (drawing?.standsIn) phrase.instead = drawing.via!
  return {
    phrase,
    counted: count !== undefined,
    definite,
    possessed,
    isName: head.name,
    colorNames,
    modifiers: before.flatMap(({ match }) => match ?? []),
    ...(parts.by ? { by: parts.by } : {}),
    ...(place ? { place } : {}),
    ...(head.match ? { head: head.match } : {}),
  }
}

/** Looks a noun up with the word before it, then alone; every human is a `person`. */
function drawingFor(noun: string, words: readonly string[]): Drawing | undefined {
  const whole = `${words.at(-1) ?? ''} ${noun}`.trim()
  const drawing = lookUpNoun(isKnownNoun(whole) ? whole : noun)
  return drawing?.drawn === 'portrait' ? { ...drawing, drawn: 'person' } : drawing
}

/** Whether it lives, or acts as if: people, animals, robots. */
export function isAnimate({ noun, drawn }: NounPhrase): boolean {
  return (
    drawn === 'person' ||
    animals.has(noun) ||
    isLiving(noun) ||
    (drawn?.startsWith('icon:') === true && animals.has(drawn.slice(5)))
  )
}
