import { cutaways } from './cutaways/index.ts'
import type { Stroke } from './drawing.ts'
import { partsOfThings } from './parts.data.ts'

/** What is known of a thing's parts: where they are on it, in hundredths of a cutaway's view or in shares of a drawing's box. */
export interface KnownParts {
  title: string
  parts: Readonly<Record<string, readonly [x: number, y: number]>>
  /** Of a cutaway. */
  strokes?: readonly Stroke[]
  /** What is drawn, where it is no cutaway. */
  thing?: string
}

/** What may follow the name of a thing: after any other word it is another thing's, as a computer network. */
const behind =
  '(?=\\s*$|\\s*[,.;:!?(]|\\s+(?:with|showing|and|for|in|on|of|labell?ed|labels?|annotated|diagram|chart|parts?|anatomy|structure|layers|cross|section|cut|cutaway|exploded|that|including|using|drawing|illustration|sketch|from|has|its)(?![\\p{L}]))'

const patterns: readonly (readonly [known: KnownParts, pattern: RegExp, length: number])[] = [
  ...cutaways,
  ...partsOfThings,
]
  .flatMap((known) =>
    known.said
      .split(', ')
      .map((said) => [known, new RegExp(`(?<![\\p{L}])${said}(?:e?s)?${behind}`, 'iu'), said.length] as const),
  )
  .sort((one, other) => other[2] - one[2])

/** The parts of what a labelled diagram is of: of the longest name that is said. */
export function findParts({ words, topic }: { words: readonly string[]; topic: string }): KnownParts | undefined {
  const said = `${words.join(' ')} ${topic.split(':')[0]}`.replaceAll('’', "'")
  return patterns.find(([, pattern]) => pattern.test(said))?.[0]
}
