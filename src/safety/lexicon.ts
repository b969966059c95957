import { fold } from './fold.ts'

/** Names of what a list of words tells of: `nudity`, `minor`, `harmless`. */
export type Concept = string

/**
 * Words of one concept in several languages. Words are compared by their base forms ("stab" finds "stabbing"), whatever
 * their accents and case. `word*` finds every word that begins so; `=word` this form alone; `…` stands for up to three
 * words. Chinese and Japanese are found inside of runs.
 */
export type WordList = readonly string[]

export interface Node {
  next: Map<string, Node>
  /** Continuations by how the next word begins, under its first two characters. */
  stems: Map<string, [stem: string, node: Node][]>
  /** Continuation after up to three words of any kind. */
  gap: Node | undefined
  /** Concepts of the phrase that ends here. */
  concepts: Concept[]
}

/** All lists as one tree of words, and those of scripts without spaces by their first character. */
export interface Lexicon {
  root: Node
  unspaced: Map<string, [text: string, concept: Concept][]>
}

const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const newNode = (): Node => ({ next: new Map(), stems: new Map(), gap: undefined, concepts: [] })

export function buildLexicon(lists: Iterable<readonly [Concept, WordList]>): Lexicon {
  const lexicon: Lexicon = { root: newNode(), unspaced: new Map() }
  for (const [concept, words] of lists) for (const phrase of words) addPhrase(lexicon, phrase, concept)
  return lexicon
}

function addPhrase({ root, unspaced }: Lexicon, phrase: string, concept: Concept): void {
  if (unspacedScript.test(phrase)) {
    const text = fold(phrase)
    const first = [...text][0]!
    unspaced.set(first, [...(unspaced.get(first) ?? []), [text, concept]])
    return
  }
  let node = root
  for (const word of phrase.split(/[\s-]+/)) node = step(node, word)
  node.concepts.push(concept)
}

function step(node: Node, word: string): Node {
  if (word === '…') {
    node.gap ??= newNode()
    return node.gap
  }
  const text = fold(word.replaceAll(/['’]/g, ''))
  if (text.endsWith('*')) {
    const stem = text.slice(0, -1)
    const begun = node.stems.get(stem.slice(0, 2)) ?? []
    const known = begun.find(([other]) => other === stem)
    if (known) return known[1]
    const made = newNode()
    node.stems.set(stem.slice(0, 2), [...begun, [stem, made]])
    return made
  }
  const known = node.next.get(text)
  if (known) return known
  const made = newNode()
  node.next.set(text, made)
  return made
}
