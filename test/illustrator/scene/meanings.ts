import type { Meaning, NounPhrase } from '../../../src/illustrator/language/meaning.ts'
import type { RelationKind } from '../../../src/illustrator/scene/scene.ts'

const people = new Set(['man', 'woman', 'executive', 'boy', 'girl', 'person'])

/** `3 dog` as a phrase. */
export function phrase(text: string): NounPhrase {
  const [, count, noun] = /^(\d*)\s*(.+)$/.exec(text.trim())!
  return {
    noun: noun!,
    count: Number(count || 1),
    attributes: { colors: [], size: 1, words: [] },
    drawn: people.has(noun!) ? 'person' : `icon:${noun}`,
  }
}

/** A meaning of comma-separated phrases; the rest is as if not said. */
export function meaningOf(phrases: string, more: Partial<Meaning> = {}): Meaning {
  return {
    text: phrases,
    phrases: phrases === '' ? [] : phrases.split(',').map(phrase),
    relations: [],
    light: {},
    camera: {},
    lettering: [],
    without: [],
    changes: [],
    ...more,
  }
}

export function relation(kind: RelationKind, subject = 0, object = 1, and?: number): Meaning['relations'][number] {
  return { kind, subject, object, ...(and === undefined ? {} : { and }) }
}

export function lettering(
  text: string,
  more: Partial<Meaning['lettering'][number]> = {},
): Meaning['lettering'][number] {
  return { text, carrier: 'caption', place: 'bottom', type: 'sans', bold: true, italic: false, ...more }
}
