/**
 * What is generally known of a matter. A point is what is written and, after a bar, the noun of its small picture; one that begins with a
 * hyphen belongs to the last without, two hyphens to the last with one.
 */
export interface Topic {
  /** The words that name it, lower case. */
  said: string
  title: string
  /** The noun that stands for all of it, where that is not the picture of its first point. */
  sign?: string
  points: readonly string[]
}
