/** A small picture being told apart. */
export interface Division {
  width: number
  height: number
  /** Three numbers a pixel: lightness, and green-red and blue-yellow doubled, so that plain distance is what is seen. */
  lab: Float32Array
  /** 1 on the backdrop. */
  backdrop: Uint8Array
}

/** Shade on a backdrop keeps its hue and at least this much of its light; darker things are things. */
const darkestShade = 0.42
/** How far a shade may leave the backdrop's own hue, and how fast it may change from pixel to pixel. */
const shadeReach = 0.055
const shadeStep = 0.05
/** Enclosed parts smaller than this share of the picture are highlights and eyes. */
const leastEnclosed = 0.0012
const enclosedReach = 0.06

/**
 * The backdrop with what a subject hides from the flood that grew it: the shadow it throws about its feet, and the parts
 * it encloses, as between the legs of a dog. Changes `division.backdrop`.
 */
export function claimShadeAndGaps(division: Division): void {
  const base = meanOf(division, (index) => division.backdrop[index] === 1)
  if (!base) return
  const subject = extentOf(division)
  if (!subject) return
  claimShade(division, base, subject)
  claimGaps(division, base, subject)
}

type Lab = readonly [number, number, number]

function meanOf({ lab, backdrop }: Division, counts: (index: number) => boolean): Lab | undefined {
  const sum: [number, number, number] = [0, 0, 0]
  let count = 0
  for (let index = 0; index < backdrop.length; index++) {
    if (!counts(index)) continue
    count++
    for (let axis = 0; axis < 3; axis++) sum[axis] = sum[axis]! + lab[index * 3 + axis]!
  }
  return count === 0 ? undefined : [sum[0] / count, sum[1] / count, sum[2] / count]
}

/** For each pixel the nearest backdrop to its left, or to its right, in its row; -1 where there is none. */
function nearestIn({ width, backdrop }: Division, direction: 'left' | 'right'): Int32Array {
  const nearest = new Int32Array(backdrop.length)
  let last = -1
  for (let step = 0; step < backdrop.length; step++) {
    const index = direction === 'left' ? step : backdrop.length - 1 - step
    if (step % width === 0) last = -1
    if (backdrop[index] === 1) last = index
    nearest[index] = last
  }
  return nearest
}

/** Rows the subject reaches from and to, and its pixels. */
function extentOf({ width, backdrop }: Division): { top: number; bottom: number; count: number } | undefined {
  const first = backdrop.indexOf(0)
  if (first < 0) return undefined
  const last = backdrop.lastIndexOf(0)
  let count = 0
  for (const value of backdrop) count += 1 - value
  return { top: Math.floor(first / width), bottom: Math.floor(last / width), count }
}

/** True for a colour that is `base` with less light on it. */
function isShadeOf(base: Lab, lab: Float32Array, index: number): boolean {
  const light = lab[index * 3]! / Math.max(0.01, base[0])
  if (light < darkestShade || light > 1.06) return false
  const a = lab[index * 3 + 1]! - base[1] * light
  const b = lab[index * 3 + 2]! - base[2] * light
  return a * a + b * b < shadeReach * shadeReach
}

const step = ({ lab }: Division, one: number, other: number): number =>
  Math.hypot(
    lab[one * 3]! - lab[other * 3]!,
    lab[one * 3 + 1]! - lab[other * 3 + 1]!,
    lab[one * 3 + 2]! - lab[other * 3 + 2]!,
  )

/** All that can be reached from `seeds` through pixels that `accepts` takes. */
function flood(
  { width, backdrop }: Division,
  seeds: readonly number[],
  accepts: (index: number, from: number) => boolean,
): number[] {
  const seen = new Set(seeds)
  const reached: number[] = []
  const queue = [...seeds]
  for (let next = 0; next < queue.length; next++) {
    const index = queue[next]!
    const x = index % width
    for (const [other, inside] of [
      [index - 1, x > 0],
      [index + 1, x < width - 1],
      [index - width, index >= width],
      [index + width, index + width < backdrop.length],
    ] as const) {
      if (!inside || seen.has(other) || !accepts(other, index)) continue
      seen.add(other)
      queue.push(other)
      reached.push(other)
    }
  }
  return reached
}

/** Shade about the feet, grown from the backdrop in the lower half; given back when it would eat the subject. */
function claimShade(division: Division, base: Lab, subject: { top: number; bottom: number; count: number }): void {
  const { width, lab, backdrop } = division
  const from = subject.top + (subject.bottom - subject.top) * 0.55
  const seeds: number[] = []
  for (let index = Math.floor(from) * width; index < backdrop.length; index++) {
    if (
      backdrop[index] === 1 &&
      (backdrop[index - 1] === 0 || backdrop[index + 1] === 0 || backdrop[index - width] === 0)
    )
      seeds.push(index)
  }
  const shade = flood(
    division,
    seeds,
    (index, before) =>
      index >= from * width &&
      backdrop[index] === 0 &&
      isShadeOf(base, lab, index) &&
      step(division, index, before) < shadeStep,
  )
  if (shade.length < 0.4 * subject.count) for (const index of shade) backdrop[index] = 1
}

/** Parts of the backdrop's own colour, or in the lower half of its shade, that the subject lies around. */
function claimGaps(division: Division, base: Lab, subject: { top: number; bottom: number; count: number }): void {
  const { width, lab, backdrop } = division
  const low = subject.top + (subject.bottom - subject.top) * 0.55
  const seen = Uint8Array.from(backdrop)
  const left = nearestIn(division, 'left')
  const right = nearestIn(division, 'right')
  const besideOf = (index: number, axis: number): number => {
    const [one, other] = [left[index]!, right[index]!]
    if (one < 0 && other < 0) return base[axis]!
    if (one < 0 || other < 0) return lab[Math.max(one, other) * 3 + axis]!
    return (lab[one * 3 + axis]! + lab[other * 3 + axis]!) / 2
  }
  const isLike = (index: number): boolean => {
    // Studio backdrops are lit unevenly: what counts is the backdrop at the same height.
    const beside = [besideOf(index, 0), besideOf(index, 1), besideOf(index, 2)] as const
    const apart = Math.hypot(
      lab[index * 3]! - beside[0],
      lab[index * 3 + 1]! - beside[1],
      lab[index * 3 + 2]! - beside[2],
    )
    return apart < enclosedReach || (index >= low * width && isShadeOf(beside, lab, index) && apart < 0.3)
  }
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || !isLike(start)) continue
    const part = [
      start,
      ...flood(
        division,
        [start],
        (index, before) => seen[index] === 0 && isLike(index) && step(division, index, before) < shadeStep,
      ),
    ]
    for (const index of part) seen[index] = 1
    if (part.length < leastEnclosed * backdrop.length || part.length > 0.5 * subject.count) continue
    for (const index of part) backdrop[index] = 1
  }
}
