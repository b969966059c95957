import { formsOf } from './forms.ts'
import { type Concept, type Lexicon, type Node, open, unspacedScript } from './lexicon.ts'
import type { Word } from './read-text.ts'

/** Where a text speaks of a concept: words `start` to before `end`. */
export interface Occurrence {
  concept: Concept
  start: number
  end: number
}

const longestGap = 3

/** Finds every phrase of the lexicon. What a longer harmless phrase covers ("killer whale") is left out. */
export function findConcepts(words: readonly Word[], lexicon: Lexicon): Occurrence[] {
  const found: Occurrence[] = []
  const memory = new Map<string, WordMemory>()
  const remembered = words.map(({ text, forms }) => {
    const known = memory.get(text)
    if (known) return known
    const made = { begun: stepsFrom(lexicon.root, forms), unspaced: findUnspaced(text, lexicon) }
    memory.set(text, made)
    return made
  })
  remembered.forEach((word, start) => {
    for (const concept of word.unspaced) found.push({ concept, start, end: start + 1 })
    for (const node of word.begun) follow(node, start, start + 1)
  })
  findSpelledOut(words, lexicon, found)
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

function stepsFrom({ next, stems }: Node, forms: readonly string[]): Node[] {
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

function findUnspaced(text: string, { unspaced }: Lexicon): Concept[] {
  const concepts = new Set<Concept>()
  if (!unspacedScript.test(text)) return []
  for (let at = 0; at < text.length; at++) {
    const begun = unspaced.get(String.fromCodePoint(text.codePointAt(at)!)) ?? []
    const found = begun.filter(([phrase]) => text.startsWith(phrase, at))
    const longest = Math.max(0, ...found.map(([phrase]) => phrase.length))
    // A longer harmless word takes its characters away from the shorter ones in it.
    if (found.some(([phrase, concept]) => concept === 'harmless' && phrase.length === longest)) at += longest - 1
    else for (const [, concept] of found) concepts.add(concept)
  }
  return [...concepts]
}

/** Of one row of lone letters, so many are read: a longer one is no word in disguise. */
const mostLetters = 200

/** Letters that stand alone, four or more in a row, may be a word: "n u d e", "n.u.d.e". */
function findSpelledOut(words: readonly Word[], { root }: Lexicon, found: Occurrence[]): void {
  let start = 0
  while (start < words.length) {
    let end = start
    while (end < words.length && [...words[end]!.text].length === 1) end += 1
    const last = Math.min(end, start + mostLetters)
    for (let from = start; from + 4 <= last; from++) {
      for (let to = from + 4; to <= Math.min(last, from + 16); to++) {
        const text = words
          .slice(from, to)
          .map((word) => word.text)
          .join('')
        for (const node of stepsFrom(root, formsOf(text))) {
          for (const concept of node.concepts ?? []) found.push({ concept, start: from, end: to })
        }
      }
    }
    start = end + 1
  }
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
