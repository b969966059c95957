import { findSpelledOut } from './find-spelled-out.ts'
import { beginnings, type Concept, isUnspaced, type Lexicon, type Node, open, stepsFrom } from './lexicon.ts'
import type { Word } from './read-text.ts'
import { type Work, wordsAtOnce } from './work.ts'

/** Where a text speaks of a concept: words `start` to before `end`. */
export interface Occurrence {
  concept: Concept
  start: number
  end: number
}

const longestGap = 3

/** Finds every phrase of the lexicon. What a longer harmless phrase covers ("killer whale") is left out. */
export function* findConcepts(words: readonly Word[], lexicon: Lexicon): Work<Occurrence[]> {
  const found: Occurrence[] = []
  const memory = new Map<string, WordMemory>()
  for (const [start, { text, forms }] of words.entries()) {
    if (start % wordsAtOnce === 0) yield
    let known = memory.get(text)
    if (!known) {
      known = { begun: beginnings(lexicon, forms), unspaced: yield* findUnspaced(text, lexicon) }
      memory.set(text, known)
    }
    for (const concept of known.unspaced) found.push({ concept, start, end: start + 1 })
    for (const node of known.begun) follow(node, start, start + 1)
  }
  for (const occurrence of yield* findSpelledOut(words, lexicon)) found.push(occurrence)
  return withoutHarmless(found, words.length)

  function follow(node: Node, start: number, at: number): void {
    open(node)
    for (const concept of node.concepts ?? []) {
      // "A nude, tree behind her" is no nude tree.
      const whole = concept !== 'harmless' || words.slice(start + 1, at).every((word) => word.breakBefore === 'none')
      if (whole) found.push({ concept, start, end: at })
    }
    for (const other of node.also ?? []) follow(other, start, at)
    const word = words[at]
    if (!word || word.breakBefore === 'sentence') return
    if (node.next || node.stems) for (const next of stepsFrom(node, word.forms)) follow(next, start, at + 1)
    if (!node.gap) return
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      const beyond = words[at + skipped]
      if (!beyond || beyond.breakBefore === 'sentence') return
      for (const next of stepsFrom(node.gap, beyond.forms)) follow(next, start, at + skipped + 1)
    }
  }
}

interface WordMemory {
  /** Where phrases that begin with this word go on. */
  begun: readonly Node[]
  unspaced: readonly Concept[]
}

function* findUnspaced(text: string, { unspaced }: Lexicon): Work<Concept[]> {
  const concepts = new Set<Concept>()
  if (!isUnspaced(text)) return []
  for (let at = 0; at < text.length; at++) {
    if (at % wordsAtOnce === 0) yield
    const begun = unspaced.get(String.fromCodePoint(text.codePointAt(at)!)) ?? []
    const found = begun.filter(([phrase]) => text.startsWith(phrase, at))
    const longest = Math.max(0, ...found.map(([phrase]) => phrase.length))
    // A longer harmless word takes its characters away from the shorter ones in it.
    if (found.some(([phrase, concept]) => concept === 'harmless' && phrase.length === longest)) at += longest - 1
    else for (const [, concept] of found) concepts.add(concept)
  }
  return [...concepts]
}

function withoutHarmless(found: Occurrence[], length: number): Occurrence[] {
  // For each word, how far the harmless phrases reach that begin at it or before.
  const reaches = new Array<number>(length).fill(0)
  for (const { concept, start, end } of found) {
    if (concept === 'harmless') reaches[start] = Math.max(reaches[start]!, end)
  }
  for (let at = 1; at < length; at++) reaches[at] = Math.max(reaches[at]!, reaches[at - 1]!)
  return found.filter(({ concept, start, end }) => concept !== 'harmless' && reaches[start]! < end)
}
