import { pluralCount } from './counts.ts'
import type { Reading } from './reading.ts'
import type { Thing } from './things.ts'

/** "Looking at the stars" is at night, and the stars are in the sky. True when the thing was those. */
export function takeStars(reading: Reading, { phrase, definite, counted }: Thing): boolean {
  const { noun, count, attributes } = phrase
  if (noun !== 'star' || !definite || counted || count !== pluralCount || attributes.colors.length > 0) return false
  reading.light = { time: 'night', ...reading.light }
  return true
}
