import { cutaways } from './cutaways/index.ts'
import type { Stroke } from './drawing.ts'
import { partsOfThings } from './parts.data.ts'
import { longestSaid } from './said.ts'

/** What is known of a thing's parts: where they are on it, in hundredths of a cutaway's view or in shares of a drawing's box. */
export interface KnownParts {
  title: string
  parts: Readonly<Record<string, readonly [x: number, y: number]>>
  /** Of a cutaway. */
  strokes?: readonly Stroke[]
  /** What is drawn, where it is no cutaway. */
  thing?: string
}

/** The parts of what a labelled diagram is of. */
export function findParts({ words, topic }: { words: readonly string[]; topic: string }): KnownParts | undefined {
  return longestSaid<KnownParts & { said: string }>([...cutaways, ...partsOfThings], `${words.join(' ')} ${topic}`)
}
