import { materialOf } from '../subjects/craft/material.ts'
import type { NounPhrase } from './meaning.ts'

/** Joints after which stands what a thing consists of. */
export const makes =
  /^(?:(?:entirely |completely )?(?:made|built|composed|formed|constructed|assembled|crafted|created|shaped|consisting)\b)/

/** Things of which one speaks in the singular and sees many. */
const masses = new Set(
  'fruit candy lego fire sushi broccoli popcorn coral pizza jewelry food junk trash garbage'.split(' '),
)

/** "A cat made of flowers": many of one thing in the outline of another. True when it was that, and no material. */
export function takeMakings(whole: NounPhrase, part: NounPhrase): boolean {
  const { noun, drawn, count, attributes } = part
  const isMaterial = materialOf({ attributes: { colors: [], size: 1, words: [noun] }, noun: '' }) !== undefined
  if (!drawn || isMaterial || whole.drawn === undefined || (count === 1 && !masses.has(noun))) return false
  whole.madeOf = { noun, drawn, colors: [...attributes.colors] }
  return true
}
