import type { Pixels } from '../../../imaging/image.ts'
import { createRandom, type Random } from '../../paint/random.ts'
import { oklabOf } from '../../paint/styles/oklab.ts'

/** Patches are this far from their centre to their edge. */
const reach = 3
/** Sides of the coarsest picture: a hole is filled there first, and each next one is twice as large. */
const leastSide = 24
const rounds = 3
/** How far a patch is looked for once a coarser picture has said where. */
const near = 16

/** Where each pixel of a hole and around it finds what it should look like, in the same picture. */
export interface Sources {
  width: number
  height: number
  /** Index of the pixel to take; -1 outside the hole. */
  from: Int32Array
}

interface Level {
  width: number
  height: number
  /** OKLab, three numbers a pixel. */
  lab: Float32Array
  hole: Uint8Array
}

/**
 * What a picture may hold behind a hole: textures and edges that run into it go on in it, made of patches from around it.
 * From coarse to fine, as in "Space-Time Completion of Video" (Wexler, Shechtman, Irani 2007), the patches found as in
 * "PatchMatch" (Barnes et al. 2009). `hole` is 1 where there is nothing. About 150 ms for a tenth of 180 x 120 pixels.
 */
export function fillHole({ width, height, data }: Pixels, hole: Uint8Array): Sources | undefined {
  const lab = new Float32Array(width * height * 3)
  for (let index = 0; index < width * height; index++) {
    const color = oklabOf(data[index * 4]!, data[index * 4 + 1]!, data[index * 4 + 2]!)
    lab.set([color.l, 1.6 * color.a, 1.6 * color.b], index * 3)
  }
  const levels: Level[] = [{ width, height, lab, hole }]
  while (Math.min(levels[0]!.width, levels[0]!.height) >= 2 * leastSide) levels.unshift(halved(levels[0]!))
  // A coarse hole may leave no whole patch outside it.
  while (levels.length > 0 && wholePatches(levels[0]!).length < 12) levels.shift()
  const random = createRandom(1, 'fill-hole')
  let found: Sources | undefined
  levels.forEach((level, at) => {
    spread(level)
    found = match(level, found, at === levels.length - 1 ? 1 : rounds, random)
  })
  return found
}

function halved({ width, height, lab, hole }: Level): Level {
  const small = { width: width >> 1, height: height >> 1 }
  const next: Level = {
    ...small,
    lab: new Float32Array(small.width * small.height * 3),
    hole: new Uint8Array(small.width * small.height),
  }
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const to = y * small.width + x
      let count = 0
      for (const from of [
        2 * y * width + 2 * x,
        2 * y * width + 2 * x + 1,
        (2 * y + 1) * width + 2 * x,
        (2 * y + 1) * width + 2 * x + 1,
      ]) {
        if (hole[from] === 1) continue
        count++
        for (let axis = 0; axis < 3; axis++) next.lab[to * 3 + axis]! += lab[from * 3 + axis]!
      }
      if (count < 3) next.hole[to] = 1
      if (count > 0) for (let axis = 0; axis < 3; axis++) next.lab[to * 3 + axis]! /= count
    }
  }
  return next
}

/** Centres of patches that lie in the picture and touch no hole. */
function wholePatches({ width, height, hole }: Level): number[] {
  const centres: number[] = []
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      let whole = true
      for (let row = y - reach; whole && row <= y + reach; row++)
        for (let at = row * width + x - reach; at <= row * width + x + reach; at++)
          if (hole[at] === 1) {
            whole = false
            break
          }
      if (whole) centres.push(y * width + x)
    }
  }
  return centres
}

/** A first guess: the colours of the rim run into the hole, ring by ring. */
function spread({ width, lab, hole }: Level): void {
  let open: number[] = []
  for (let index = 0; index < hole.length; index++) if (hole[index] === 1) open.push(index)
  const known = Uint8Array.from(hole, (value) => 1 - value)
  while (open.length > 0) {
    const filled: number[] = []
    const left: number[] = []
    for (const index of open) {
      const x = index % width
      let count = 0
      const sum = [0, 0, 0]
      for (const other of [x > 0 ? index - 1 : -1, x < width - 1 ? index + 1 : -1, index - width, index + width]) {
        if (other < 0 || other >= known.length || known[other] === 0) continue
        count++
        for (let axis = 0; axis < 3; axis++) sum[axis]! += lab[other * 3 + axis]!
      }
      if (count === 0) {
        left.push(index)
        continue
      }
      for (let axis = 0; axis < 3; axis++) lab[index * 3 + axis] = sum[axis]! / count
      filled.push(index)
    }
    if (filled.length === 0) return
    for (const index of filled) known[index] = 1
    open = left
  }
}

function match(level: Level, coarse: Sources | undefined, times: number, random: Random): Sources {
  const { width, height, lab, hole } = level
  const whole = wholePatches(level)
  const isWhole = new Uint8Array(hole.length)
  for (const index of whole) isWhole[index] = 1
  const from = new Int32Array(hole.length).fill(-1)
  const cost = new Float32Array(hole.length)
  const wanted: number[] = []
  for (let index = 0; index < hole.length; index++) if (touchesHole(level, index)) wanted.push(index)

  const costOf = (one: number, other: number, most: number): number => {
    const x = one % width
    const y = (one - x) / width
    let sum = 0
    for (let row = -reach; row <= reach; row++) {
      if (y + row < 0 || y + row >= height) continue
      const left = Math.max(-reach, -x)
      const right = Math.min(reach, width - 1 - x)
      let here = (one + row * width + left) * 3
      let there = (other + row * width + left) * 3
      for (let at = (right - left + 1) * 3; at > 0; at--) {
        const step = lab[here++]! - lab[there++]!
        sum += step * step
      }
      if (sum > most) return sum
    }
    return sum
  }
  const attempt = (index: number, source: number): void => {
    if (source < 0 || source >= isWhole.length || isWhole[source] === 0) return
    const now = costOf(index, source, cost[index]!)
    if (now >= cost[index]!) return
    cost[index] = now
    from[index] = source
  }
  const enlarged = (index: number): number => {
    if (!coarse) return -1
    const x = index % width
    const y = (index - x) / width
    const [smallX, smallY] = [Math.min(coarse.width - 1, x >> 1), Math.min(coarse.height - 1, y >> 1)]
    const source = coarse.from[smallY * coarse.width + smallX]!
    if (source < 0) return -1
    const toX = x + 2 * ((source % coarse.width) - smallX)
    const toY = y + 2 * (Math.floor(source / coarse.width) - smallY)
    return toX < 0 || toX >= width || toY < 0 || toY >= height ? -1 : toY * width + toX
  }
  for (const index of wanted) {
    const guess = enlarged(index)
    from[index] = guess >= 0 && isWhole[guess] === 1 ? guess : whole[Math.floor(random.next() * whole.length)]!
  }
  if (coarse) vote(level, from, wanted)
  for (let round = 0; round < times; round++) {
    for (const index of wanted) cost[index] = costOf(index, from[index]!, Number.POSITIVE_INFINITY)
    for (const back of [false, true]) {
      const step = back ? -1 : 1
      for (let at = 0; at < wanted.length; at++) {
        const index = wanted[back ? wanted.length - 1 - at : at]!
        for (const other of [index - step, index - step * width])
          if (other >= 0 && other < from.length && from[other]! >= 0) attempt(index, from[other]! + index - other)
        for (let far = coarse ? near : Math.max(width, height); far >= 1; far >>= 1) {
          const source = from[index]!
          const x = (source % width) + Math.round((random.next() * 2 - 1) * far)
          const y = Math.floor(source / width) + Math.round((random.next() * 2 - 1) * far)
          if (x >= 0 && x < width && y >= 0 && y < height) attempt(index, y * width + x)
        }
      }
    }
    vote(level, from, wanted)
  }
  return { width, height, from }
}

function touchesHole({ width, height, hole }: Level, index: number): boolean {
  const x = index % width
  const y = (index - x) / width
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row++)
    for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column++)
      if (hole[row * width + column] === 1) return true
  return false
}

/** Each pixel of the hole becomes what the patches over it say, on the mean. */
function vote({ width, height, lab, hole }: Level, from: Int32Array, wanted: readonly number[]): void {
  const next = new Map<number, [number, number, number]>()
  for (const index of wanted) {
    if (hole[index] === 0) continue
    const x = index % width
    const y = (index - x) / width
    let [l, a, b, count] = [0, 0, 0, 0]
    for (let row = -reach; row <= reach; row++) {
      if (y + row < 0 || y + row >= height) continue
      for (let column = -reach; column <= reach; column++) {
        if (x + column < 0 || x + column >= width) continue
        const source = from[index + row * width + column]!
        if (source < 0) continue
        const at = (source - row * width - column) * 3
        const weight = 1 / (1 + row * row + column * column)
        l += lab[at]! * weight
        a += lab[at + 1]! * weight
        b += lab[at + 2]! * weight
        count += weight
      }
    }
    if (count > 0) next.set(index, [l / count, a / count, b / count])
  }
  for (const [index, color] of next) lab.set(color, index * 3)
}
