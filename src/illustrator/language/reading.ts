import type { RelationKind } from '../scene/scene.ts'
import { sizeWords } from './attribute-words.data.ts'
import { colorOf } from './colors.ts'
import { lookUpNoun } from './lexicon.ts'
import type { Meaning, NounPhrase } from './meaning.ts'
import type { Joint } from './relation-words.data.ts'
import type { NamedPlace } from './setting-words.ts'
import type { Thing } from './things.ts'
import type { VocabularyMatch } from './vocabulary.ts'
import type { Word } from './words.ts'

/** A joint whose right side has not been read yet, or the one that led to the last thing. */
export interface OpenJoint {
  joint: Joint
  text?: string
  /** Indices of the phrases on its left. Empty when the sentence begins with it. */
  from: readonly number[]
  /** The thing on its left as read, where the joint needs to see it whole. */
  left?: Thing
}

/** What is known half way through a prompt. Indices are into `phrases`. */
export interface Reading {
  phrases: NounPhrase[]
  relations: Meaning['relations']
  without: string[]
  places: NamedPlace[]
  light: Meaning['light']
  camera: Meaning['camera']
  style?: string
  /** Sky and ground words, which are things only when nothing else is named. */
  faint: Thing[]
  /** Colours that belong to no thing: a picture of colours alone. */
  looseColors: string[]
  /** With pictures at hand, "the reference" names them and is nothing to draw. */
  withReferences: boolean
  /** Phrases that are names of nobody knows whom or what. */
  names: Set<number>

  /** Whom the sentence is about. */
  topic: readonly number[]
  /** The last things named, as one group. */
  last: readonly number[]
  /** The last noun phrase read, also when it became no phrase. */
  lastThing?: Thing | undefined
  pending?: OpenJoint | undefined
  /** The joint that led to `last`, which "and" may carry on. */
  led?: OpenJoint | undefined
  /** A joint the sentence began with, waiting for its left side: "on the table, a cat". */
  inverted?: (OpenJoint & { to: number }) | undefined
  /** Somebody, or a window, looks out at the place named. */
  looksOut?: boolean
  /** The verb the next thing may be the object of. */
  verb?: string | undefined
  joined?: 'and' | 'comma' | undefined
  /** The last group is a list with commas: what follows is about its last member alone. */
  listed?: boolean
  negated: boolean
  /** Dishes with what each is served with. */
  served: [dish: NounPhrase, part: NounPhrase][]
  /** Phrases before a colon that what follows lists one by one, and how many phrases there were. */
  listing?: { of: readonly number[]; from: number } | undefined
  /** This sentence is about the picture: whom it was about before. */
  aside?: readonly number[] | undefined
  /** Nothing of this sentence has been named yet. */
  opening: boolean
  /** The last group is described and complete; "and" starts another. */
  complete: boolean
}

export function createReading(withReferences: boolean): Reading {
  return {
    phrases: [],
    relations: [],
    without: [],
    places: [],
    light: {},
    camera: {},
    faint: [],
    looseColors: [],
    withReferences,
    names: new Set(),
    served: [],
    topic: [],
    last: [],
    negated: false,
    opening: true,
    complete: false,
  }
}

/** Takes in what a phrase says of light, camera or style. The first word on a matter stands. */
export function applyVocabulary(reading: Reading, match: VocabularyMatch): void {
  if (match.kind === 'light') {
    const { mood, setup, ...rest } = match.light
    reading.light = { ...rest, ...reading.light }
    if (mood) reading.light.mood = [...new Set([...(reading.light.mood ?? []), ...mood])]
    if (setup) reading.light.setup = [...new Set([...(reading.light.setup ?? []), ...setup])]
  } else if (match.kind === 'camera') {
    reading.camera = { ...match.camera, ...reading.camera }
  } else if (match.kind === 'style') {
    // "oil painting in the style of pixel art": the style asked for by that word outweighs the medium.
    const isAsked = reading.lastThing?.phrase.noun === 'style'
    if (isAsked || reading.style === undefined) reading.style = match.style
  }
}

/** Index of the thing's phrase: a new one, or the one that "the …" names again. */
export function addPhrase(reading: Reading, thing: Thing): number {
  const { phrases } = reading
  const { noun, attributes } = thing.phrase
  const known = thing.definite
    ? phrases.findLastIndex(
        (phrase) => phrase.noun === noun || phrase.noun.endsWith(` ${noun}`) || phrase.noun.startsWith(`${noun} `),
      )
    : -1
  if (known < 0) return phrases.push(thing.phrase) - 1
  const merged = phrases[known]!.attributes
  merged.colors.push(...attributes.colors.filter((color) => !merged.colors.includes(color)))
  merged.words.push(...attributes.words.filter((word) => !merged.words.includes(word)))
  return known
}

/** Notes a relation between two phrases, unless they have one. */
export function relate(reading: Reading, kind: RelationKind, subject: number, object: number): void {
  if (subject === object) return
  if (reading.relations.some((each) => each.subject === subject && each.object === object)) return
  reading.relations.push({ kind, subject, object })
}

/** A name that does something, wears or holds something is somebody's: a person stands for them. */
export function embody(reading: Reading, indices: readonly number[]): void {
  for (const index of indices) {
    if (!reading.names.has(index)) continue
    const phrase = reading.phrases[index]!
    const { words } = phrase.attributes
    const title = words.find((word) => lookUpNoun(word)?.drawn === 'person' && !phrase.noun.includes(word))
    Object.assign(phrase, { drawn: 'person', instead: title ?? 'person' })
    phrase.attributes.words = words.filter((word) => !phrase.noun.split(' ').includes(word))
  }
}

/** Takes back the relation from one phrase to another, for one that says more. */
export function unrelate(reading: Reading, subject: number, object: number): void {
  reading.relations = reading.relations.filter((each) => each.subject !== subject || each.object !== object)
}

/** Adjectives after the noun: "is black", "in red". */
export function describe(reading: Reading, words: readonly Word[], targets: readonly number[]): void {
  for (const target of targets) {
    const { attributes } = reading.phrases[target]!
    for (const { text } of words) {
      const color = colorOf(text)
      if (color) attributes.colors.push(color)
      else if (Object.hasOwn(sizeWords, text)) attributes.size *= sizeWords[text]!
      else if (!attributes.words.includes(text)) attributes.words.push(text)
    }
  }
}
