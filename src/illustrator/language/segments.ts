import { actionForm, actionOf } from './actions.ts'
import { matchCompound } from './compounds.ts'
import { matchNegation } from './negations.ts'
import { readNounPhrase } from './noun-phrases.ts'
import type { Joint } from './relation-words.data.ts'
import type { Thing } from './things.ts'
import { matchVocabulary, type VocabularyMatch } from './vocabulary.ts'
import type { Word } from './words.ts'

/** A prompt cut into what it names and what joins it. */
export type Segment =
  | { kind: 'thing'; thing: Thing }
  | { kind: 'joint'; joint: Joint; text: string; afterVerb: boolean }
  | { kind: 'verb'; text: string }
  | { kind: 'is' }
  | { kind: 'description'; words: Word[] }
  | { kind: 'vocabulary'; match: VocabularyMatch }
  | { kind: 'pronoun'; text: string }
  | { kind: 'negation' }
  | { kind: 'and' }
  | { kind: 'comma' }
  | { kind: 'colon' }
  | { kind: 'stop' }

const being = new Set(['is', 'are', 'was', 'were', 'be', 'being', "'s", 'looks', 'look'])

const breaks: Readonly<Record<string, 'stop' | 'colon'>> = { ';': 'stop', '|': 'stop', ':': 'colon' }

/** Cuts a prompt's words into segments, left to right, the longest match first. */
export function readSegments(words: readonly Word[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]!
    const negated = matchNegation(words, at)
    if (negated > 0) {
      segments.push({ kind: 'negation' })
      at += negated
      continue
    }
    if (word.kind === 'stop') {
      segments.push({ kind: 'stop' })
      at += 1
      continue
    }
    const match = matchVocabulary(words, at) ?? matchFinite(words, at)
    if (match?.kind === 'joint' && isJoint(words, at, match)) {
      const before = segments.at(-1)
      segments.push({
        kind: 'joint',
        joint: match.joint,
        text: match.text,
        afterVerb: before?.kind === 'verb' || before?.kind === 'is',
      })
      at += match.length
      continue
    }
    if (match && match.kind !== 'joint' && match.length > 1 && word.kind === 'number') {
      segments.push({ kind: 'vocabulary', match })
      at += match.length
      continue
    }
    const found = readNounPhrase(words, at)
    if (found) {
      segments.push({ kind: 'thing', thing: found.thing })
      at = found.end
      continue
    }
    if (match && match.kind !== 'joint' && !(match.kind === 'filler' && word.kind === 'verb')) {
      segments.push({ kind: 'vocabulary', match })
      at += match.length
      continue
    }
    at += 1
    if (word.kind === 'conjunction') segments.push({ kind: 'and' })
    else if (word.kind === 'break') segments.push({ kind: breaks[word.text] ?? 'comma' })
    else if (being.has(word.text)) segments.push({ kind: 'is' })
    else if (word.kind === 'verb') segments.push({ kind: 'verb', text: word.text })
    else if (word.kind === 'pronoun') segments.push({ kind: 'pronoun', text: word.text })
    else if (word.kind === 'adjective') {
      const last = segments.at(-1)
      if (last?.kind === 'description') last.words.push(word)
      else segments.push({ kind: 'description', words: [word] })
    }
  }
  return segments
}

/** "Kicked", "hugs": a verb joins as its gerund does. */
function matchFinite(words: readonly Word[], at: number): VocabularyMatch | undefined {
  const word = words[at]!
  if (word.kind !== 'verb' || actionForm(word.text) === undefined) return undefined
  const match = matchVocabulary([{ ...word, text: actionOf(word.text)! }, ...words.slice(at + 1, at + 3)], 0)
  return match?.kind === 'joint' ? match : undefined
}

/** "flying" joins in "a man flying a kite", not in "a flying man". */
function isJoint(words: readonly Word[], at: number, match: VocabularyMatch): boolean {
  const word = words[at]!
  // "Playing cards on a table" are cards; "a robot serving drinks" drinks nothing.
  if (at === 0 && word.text === 'playing' && matchCompound(words, at)) return false
  if (word.kind === 'noun' && words[at - 1]?.kind === 'verb' && words[at - 1]!.text.endsWith('ing')) return false
  if (match.length > 1 || (word.kind !== 'noun' && word.kind !== 'adjective')) return true
  const next = words[at + 1]
  return next === undefined || next.kind === 'determiner' || next.kind === 'number' || next.kind === 'preposition'
}
