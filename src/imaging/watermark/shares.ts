import { carriers } from './carriers.ts'

/** What a picture says to each part of each wave of a mark. */
export interface Opposition {
  /** What it says by itself, bit by bit: less than 0 is against the bit. */
  against: Float64Array
  /** What a reader hears of a share of 1. */
  responses: Float64Array
  /** How loud that is beside the mark: 1 is as loud. */
  noise: number
}

/** How much of its usual strength a part of a wave may have. */
const share = { least: 0.15, most: 4 }
/** What goes to each pilot. Data needs more where the picture is loud, and pilots are enough to be seen. */
const pilotShare = 0.8
/** Bits that the picture speaks against so many times louder than is left over for the others are given up: the code makes them good. */
const hopeless = 4

/**
 * Shares that leave each bit as well heard as the others, with the energy of equal ones: the larger the more the picture
 * speaks against a bit. What it speaks for needs next to nothing.
 *
 * @param isUsed 1 for each part that bears something, 0 for the others.
 */
export function sharesAgainst({ against, responses }: Opposition, isUsed: Float64Array): Float64Array {
  const energy = energyOf(isUsed)
  let [low, high] = [0, share.most]
  let shares = isUsed
  for (let step = 0; step < 14; step++) {
    const left = (low + high) / 2
    shares = isUsed.map((used, at) => {
      if (used === 0) return 0
      if (isPilot(at)) return pilotShare
      const needed = left - against[at]! / responses[at]!
      return needed > left * (1 + hopeless) ? share.least : Math.min(share.most, Math.max(share.least, needed))
    })
    if (energyOf(shares) > energy) high = left
    else low = left
  }
  return shares
}

const isPilot = (part: number): boolean => !carriers[part >> 1]!.bits

export const energyOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0)
