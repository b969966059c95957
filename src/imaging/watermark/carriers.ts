import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { codedPerBit } from './convolutional-code.ts'
import { payloadBits } from './payload.ts'

/** Pixels from one tile to the next in a picture of `canonicalArea`. */
export const canonicalPeriod = 163
export const canonicalArea = 1024 * 1024

/** A wave that fits into the tile `kx` times across and `ky` times down. */
export interface Carrier {
  kx: number
  ky: number
  /** Cycles a tile. */
  radius: number
  /** The coded bits its cosine and its sine carry; undefined for a pilot. */
  bits: readonly [number, number] | undefined
  /** Where a pilot begins, in radians. Data has its mean angle there, so that a picture of zeros looks like noise as well. */
  phase: number
}

/** Cycles a canonical pixel: below, it would be seen; above, half the size and JPEG would take it away. */
const band = { from: 0.03, to: 0.105 }
/** Near the axes is where pictures have their edges. */
const leastAxis = 3
const orbitsInAll = 64
const pilotOrbits = 16

/** This is no secret: whoever has this file can read the mark. It makes the mark unlike any picture. */
const key = 0x6c696d6e

/** Mirrors and quarter turns change these places among themselves; the opposite of each is the same wave. */
const orbitOf = (a: number, b: number): [number, number][] => [
  [a, b],
  [a, -b],
  [b, a],
  [b, -a],
]

export const carriers: readonly Carrier[] = makeCarriers()
export const pilots = carriers.filter(({ bits }) => !bits)

function makeCarriers(): Carrier[] {
  const random = xoroshiro128plus(key)
  const below = (limit: number) => uniformInt(random, 0, limit - 1)
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list]
    for (let at = copy.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
    }
    return copy
  }
  const orbits: [number, number][] = []
  const from = band.from * canonicalPeriod
  const to = band.to * canonicalPeriod
  for (let a = leastAxis + 1; a < to; a++) {
    for (let b = leastAxis; b < a; b++) if (Math.hypot(a, b) >= from && Math.hypot(a, b) <= to) orbits.push([a, b])
  }
  const radius = ([a, b]: [number, number]) => Math.hypot(a, b)
  const chosen = shuffled(orbits)
    .slice(0, orbitsInAll)
    .sort((one, other) => radius(one) - radius(other))
  // One pilot in each neighbourhood, so that they tell what became of each frequency.
  const group = orbitsInAll / pilotOrbits
  const pilotAt = new Set(Array.from({ length: pilotOrbits }, (_, at) => at * group + below(group)))
  const bits = shuffled(Array.from({ length: payloadBits * codedPerBit }, (_, at) => at))
  return chosen.flatMap((orbit, at) =>
    orbitOf(...orbit).map(([kx, ky]) => ({
      kx,
      ky,
      radius: radius(orbit),
      bits: pilotAt.has(at) ? undefined : ([bits.pop()!, bits.pop()!] as const),
      phase: (below(4096) / 4096) * 2 * Math.PI,
    })),
  )
}
