import { findParts } from '../designs/diagram/find-parts.ts'
import type { DesignMeaning, NounPhrase } from '../language/meaning.ts'
import { readPrompt } from '../language/read-prompt.ts'
import { isProcess } from './tell-topic.ts'

/** What a labelled diagram shows, of what its words name. */
const thingsOf = (phrases: readonly NounPhrase[]): NounPhrase[] =>
  phrases.filter(
    ({ noun, drawn }) =>
      drawn !== undefined && !/^(?:label|part|diagram|arrow|name|anatomy|structure|layer|person|human)$/.test(noun),
  )

/** A labelled diagram of what can neither be drawn nor has known parts tells its matter in points instead. */
export function drawableKind(design: DesignMeaning, phrases: readonly NounPhrase[]): string {
  if (design.kind !== 'labelled-parts' || findParts(design)) return design.kind
  // "A computer network: laptop, router, server" are its members, not parts of one thing.
  if (design.noun === 'diagram' && design.topic.includes(':')) return 'chain'
  const knowsHow = isProcess(design)
  if (thingsOf(phrases).length > 0 && !(design.noun === 'diagram' && knowsHow)) return design.kind
  return knowsHow || `${design.words.join('')}${design.topic}` === '' ? 'chain' : 'mind-map'
}

/** What stands in the middle of a labelled diagram, where it is not cut open. */
export function labelledThing(design: DesignMeaning, phrases: readonly NounPhrase[]): NounPhrase[] {
  const parts = findParts(design)
  if (parts?.strokes) return []
  return parts?.thing ? readPrompt(`a ${parts.thing}`).phrases : thingsOf(phrases).slice(0, 1)
}
