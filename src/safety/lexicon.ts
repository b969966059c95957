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
  unread?: [rest: string, concept: Concept][]
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

/** All lists as one tree of words, and those of scripts without spaces by their first character. */
export interface Lexicon {
  root: Node
  unspaced: Map<string, [text: string, concept: Concept][]>
}

export const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

export function buildLexicon(lists: Iterable<readonly [Concept, WordList]>): Lexicon {
  const lexicon: Lexicon = { root: {}, unspaced: new Map() }
  for (const [concept, words] of lists) {
    for (const phrase of words) {
      if (typeof phrase === 'string') addPhrase(lexicon, phrase, concept)
      else addChoices(lexicon.root, phrase, concept)
    }
  }
  return lexicon
}

function addPhrase({ root, unspaced }: Lexicon, phrase: string, concept: Concept): void {
  if (unspacedScript.test(phrase)) {
    const text = fold(phrase)
    const first = String.fromCodePoint(text.codePointAt(0)!)
    const begun = unspaced.get(first)
    if (begun) begun.push([text, concept])
    else unspaced.set(first, [[text, concept]])
    return
  }
  const end = phrase.search(/[ -]/)
  const node = step(root, end < 0 ? phrase : phrase.slice(0, end))
  if (end < 0) {
    mark(node, concept)
    return
  }
  const rest = phrase.slice(end + 1)
  if (node.unread) node.unread.push([rest, concept])
  else node.unread = [[rest, concept]]
}

/** Reads what was left unread of the phrases that begin with this node's word. */
export function open(node: Node): void {
  const { unread } = node
  if (!unread) return
  node.unread = undefined
  for (const [rest, concept] of unread) mark(walk(node, rest), concept)
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

function addChoices(root: Node, choices: readonly (readonly string[])[], concept: Concept): void {
  let from = root
  for (const [index, choice] of choices.entries()) {
    const ends = choice.map((phrase) => walk(from, phrase))
    if (index === choices.length - 1) {
      for (const end of ends) mark(end, concept)
      return
    }
    from = {}
    for (const end of ends) {
      end.also ??= []
      end.also.push(from)
    }
  }
}

function mark(node: Node, concept: Concept): void {
  node.concepts ??= []
  node.concepts.push(concept)
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
  const text = /^[a-z0-9=*]+$/.test(word) ? word : fold(word.replaceAll(/['’]/g, ''))
  if (text.endsWith('*')) return stepStem(node, text.slice(0, -1))
  node.next ??= new Map()
  const known = node.next.get(text)
  if (known) return known
  const made: Node = {}
  node.next.set(text, made)
  return made
}

function stepStem(node: Node, stem: string): Node {
  node.stems ??= new Map()
  const begun = node.stems.get(stem.slice(0, 2)) ?? []
  const known = begun.find(([other]) => other === stem)
  if (known) return known[1]
  const made: Node = {}
  node.stems.set(stem.slice(0, 2), [...begun, [stem, made]])
  return made
}
