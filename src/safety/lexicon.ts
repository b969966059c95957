import { fold } from './fold.ts'

/** Names of what a list of words tells of: `nudity`, `minor`, `harmless`. */
export type Concept = string

/** One phrase, or every phrase that takes one of each of some choices, in order. */
export type Phrase = string | readonly (readonly string[])[]

/**
 * Words of one concept in several languages. Words are compared by their base forms ("stab" finds "stabbing"), whatever
 * their accents and case. `word*` finds every word that begins so; `=word` this form alone; `…` stands for up to three
 * words. Chinese and Japanese are found inside of runs.
 */
export type WordList = readonly Phrase[]

/** What may follow the words so far. Most nodes have one way on, so nothing is made before it is needed. */
export interface Node {
  /** Phrases that go on from here, not yet read: few first words are ever met. `open` reads them. */
  unread?: [rest: string, end: End][]
  next?: Map<string, Node>
  /** Continuations by how the next word begins, under its first two characters. */
  stems?: Map<string, [stem: string, node: Node][]>
  /** Continuation after up to three words of any kind. */
  gap?: Node
  /** Nodes whose ways on are this one's too: where the next choice begins. */
  also?: Node[]
  /** Concepts of the phrase that ends here. */
  concepts?: Concept[]
}

/** What a phrase ends in: what it tells of, or where the next choice begins. */
type End = Concept | Node

/** The first two letters, as a number where they are plain: thousands of short strings would be made. */
type Beginning = string | number

/** All lists as one tree of words, and those of scripts without spaces by their first character. */
export interface Lexicon {
  root: Node
  /** Phrases not yet in the tree, by how they begin: a text meets a few of them. */
  unread: Map<Beginning, [phrase: string, end: End][]>
  unspaced: Map<string, [text: string, concept: Concept][]>
}

/** Han, Hiragana and Katakana. As ranges: `\p{Script=Han}` alone takes milliseconds to compile. */
const unspacedScript =
  /[\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff6f\uff71-\uff9d\u{1aff0}-\u{1b167}\u{20000}-\u{3ffff}]/u

export const isUnspaced = (text: string): boolean => unspacedScript.test(text)

export function buildLexicon(lists: Iterable<readonly [Concept, WordList]>): Lexicon {
  const lexicon: Lexicon = { root: {}, unread: new Map(), unspaced: new Map() }
  for (const [concept, words] of lists) {
    for (const phrase of words) {
      if (typeof phrase === 'string') addPhrase(lexicon, phrase, concept)
      else addChoices(lexicon, phrase, concept)
    }
  }
  return lexicon
}

function addPhrase(lexicon: Lexicon, phrase: string, concept: Concept): void {
  // What begins with plain letters is no Chinese or Japanese; the pattern is slower to ask.
  if (isPlain(phrase, 0) || !isUnspaced(phrase)) {
    putAway(lexicon, phrase, concept)
    return
  }
  const text = fold(phrase)
  const first = String.fromCodePoint(text.codePointAt(0)!)
  const begun = lexicon.unspaced.get(first)
  if (begun) begun.push([text, concept])
  else lexicon.unspaced.set(first, [[text, concept]])
}

function addChoices(lexicon: Lexicon, [first = [], ...others]: readonly (readonly string[])[], concept: Concept): void {
  const end = others.reduceRight<End>((after, choice) => ({ unread: choice.map((phrase) => [phrase, after]) }), concept)
  for (const phrase of first) putAway(lexicon, phrase, end)
}

function putAway({ unread }: Lexicon, phrase: string, end: End): void {
  const beginning = beginningOf(phrase)
  const begun = unread.get(beginning)
  if (begun) begun.push([phrase, end])
  else unread.set(beginning, [[phrase, end]])
}

/** The first two letters of a phrase or of a form of a word. */
function beginningOf(phrase: string): Beginning {
  const from = phrase.startsWith('=') ? 1 : 0
  if (isPlain(phrase, from)) return phrase.charCodeAt(from) * 128 + phrase.charCodeAt(from + 1)
  return foldWord(phrase.slice(from).split(/[ -]/, 1)[0]!).slice(0, 2)
}

/** Whether two small Latin letters stand there. */
function isPlain(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first >= 97 && first <= 122 && second >= 97 && second <= 122
}

/** Where phrases that begin with a word go on, in any of its forms. */
export function beginnings(lexicon: Lexicon, forms: readonly string[]): Node[] {
  for (const form of forms) takeOut(lexicon, beginningOf(form))
  return stepsFrom(lexicon.root, forms)
}

/** Every first word of the lists. */
export function allBeginnings(lexicon: Lexicon): Node {
  for (const beginning of [...lexicon.unread.keys()]) takeOut(lexicon, beginning)
  return lexicon.root
}

function takeOut({ root, unread }: Lexicon, beginning: Beginning): void {
  const begun = unread.get(beginning)
  if (!begun) return
  unread.delete(beginning)
  for (const [phrase, end] of begun) {
    const first = phrase.search(/[ -]/)
    const node = step(root, first < 0 ? phrase : phrase.slice(0, first))
    if (first < 0) {
      mark(node, end)
      continue
    }
    node.unread ??= []
    node.unread.push([phrase.slice(first + 1), end])
  }
}

/** Reads what was left unread of the phrases that begin with this node's word. */
export function open(node: Node): void {
  const { unread } = node
  if (!unread) return
  node.unread = undefined
  for (const [rest, end] of unread) mark(walk(node, rest), end)
}

/** Where words lead on from a node, in any of their forms. */
export function stepsFrom({ next, stems }: Node, forms: readonly string[]): Node[] {
  const steps: Node[] = []
  for (const form of forms) {
    const step = next?.get(form)
    if (step && !steps.includes(step)) steps.push(step)
    for (const [stem, begun] of stems?.get(form.slice(0, 2)) ?? []) {
      if (form.startsWith(stem) && !steps.includes(begun)) steps.push(begun)
    }
  }
  return steps
}

function mark(node: Node, end: End): void {
  if (typeof end === 'string') {
    node.concepts ??= []
    node.concepts.push(end)
    return
  }
  node.also ??= []
  node.also.push(end)
}

function walk(from: Node, phrase: string): Node {
  let node = from
  for (const word of phrase.includes('-') ? phrase.split(/[ -]+/) : phrase.split(' ')) node = step(node, word)
  return node
}

function step(node: Node, word: string): Node {
  if (word === '…') {
    node.gap ??= {}
    return node.gap
  }
  const text = foldWord(word)
  if (text.endsWith('*')) return stepStem(node, text.slice(0, -1))
  node.next ??= new Map()
  const known = node.next.get(text)
  if (known) return known
  const made: Node = {}
  node.next.set(text, made)
  return made
}

const foldWord = (word: string): string => (/^[a-z0-9=*]+$/.test(word) ? word : fold(word.replaceAll(/['’]/g, '')))

function stepStem(node: Node, stem: string): Node {
  node.stems ??= new Map()
  const begun = node.stems.get(stem.slice(0, 2)) ?? []
  const known = begun.find(([other]) => other === stem)
  if (known) return known[1]
  const made: Node = {}
  node.stems.set(stem.slice(0, 2), [...begun, [stem, made]])
  return made
}
