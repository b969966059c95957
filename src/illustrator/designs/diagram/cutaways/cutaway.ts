import type { Stroke } from '../drawing.ts'

/** A thing cut open to show what is in it, in a view of 100 by 100, with the place of each part. */
export interface Cutaway {
  /** Words that ask for it, and what is said of it for a title. */
  said: string
  title: string
  parts: Readonly<Record<string, readonly [x: number, y: number]>>
  strokes: readonly Stroke[]
}
