import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Seeded chance. Every draw is reproducible across processes and machines. */
export interface Random {
  /** 0 (inclusive) .. 1 (exclusive). */
  next(): number
  /** min (inclusive) .. max (exclusive). */
  between(min: number, max: number): number
  /** A whole number, min .. max, both inclusive. */
  integer(min: number, max: number): number
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
}

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** Murmur3's finaliser: neighbouring seeds must not give neighbouring pictures. */
function scramble(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** A generator for `name` under `seed`: other names give other, unrelated sequences. */
export function createRandom(seed: number, name: string): Random {
  const generator = xoroshiro128plus(scramble(seed ^ hashText(name)))
  const next = (): number => (generator.next() >>> 0) / 0x1_0000_0000
  return {
    next,
    between: (min, max) => min + next() * (max - min),
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    chance: (probability) => next() < probability,
  }
}
