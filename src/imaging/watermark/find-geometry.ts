import { carriers } from './carriers.ts'
import type { Geometry } from './geometry.ts'
import type { PowerSpectrum } from './power-spectrum.ts'

/** Tiles that may lie like this, and how much speaks for it: the sum of how much louder than chance their waves are. */
export interface Candidate {
  geometry: Geometry
  score: number
}

const xs = Int32Array.from(carriers, ({ kx }) => kx)
const ys = Int32Array.from(carriers, ({ ky }) => ky)
const longest = Math.max(...carriers.map(({ radius }) => radius))

/** How loud the carriers of tiles that lie so are, in all. */
function loudnessOf({ columns, rows, data }: PowerSpectrum, { a, b, c, d }: Geometry): number {
  const half = columns / 2 + 1
  const maskRows = rows - 1
  const lift = rows * 4 + 0.5
  const ax = a * columns
  const cx = c * columns
  const by = b * rows
  const dy = d * rows
  let sum = 0
  for (let at = 0; at < xs.length; at++) {
    const kx = xs[at]!
    const ky = ys[at]!
    let across = kx * ax + ky * cx
    let down = kx * by + ky * dy
    if (across < 0) {
      across = -across
      down = -down
    }
    const column = (across + 0.5) | 0
    if (column >= half) continue
    sum += data[((down + lift) & maskRows) * half + column]!
  }
  return sum
}

/** The same between the places of the spectrum: slower, and smooth enough to climb. */
function smoothLoudnessOf({ columns, rows, data }: PowerSpectrum, { a, b, c, d }: Geometry): number {
  const half = columns / 2 + 1
  const maskRows = rows - 1
  let sum = 0
  for (let at = 0; at < xs.length; at++) {
    const kx = xs[at]!
    const ky = ys[at]!
    let across = (kx * a + ky * c) * columns
    let down = (kx * b + ky * d) * rows
    if (across < 0) {
      across = -across
      down = -down
    }
    if (across >= half - 1) continue
    const column = Math.floor(across)
    const row = Math.floor(down)
    const right = across - column
    const lower = down - row
    const first = (row & maskRows) * half + column
    const second = ((row + 1) & maskRows) * half + column
    sum +=
      (data[first]! * (1 - right) + data[first + 1]! * right) * (1 - lower) +
      (data[second]! * (1 - right) + data[second + 1]! * right) * lower
  }
  return sum
}

/** Tiles a side of a picture of `width` by `height` that are looked for; more lie in the canonical one. */
const fewestTiles = 1.6
const mostTiles = 11
const steepest = (7 * Math.PI) / 180
const aspects = { least: 0.72, most: 1.39 }

/** Tiles of all sizes, turned a little or squeezed a little: the likeliest, best first, no two of them alike. */
export function findGeometries(
  spectrum: PowerSpectrum,
  size: { width: number; height: number },
  most: number,
): Candidate[] {
  const side = Math.sqrt(size.width * size.height)
  const long = Math.max(size.width, size.height) / side
  const found: Candidate[] = []
  const consider = (geometry: Geometry) => found.push({ geometry, score: loudnessOf(spectrum, geometry) })
  /** By how much the farthest wave may move, in waves over the longer side, so that it is still seen. */
  const stride = 0.8 / (longest * long)
  for (let tiles = fewestTiles; tiles < mostTiles; tiles += stride) {
    const period = side / tiles
    const turn = stride / tiles
    const turns = Math.ceil(steepest / turn)
    for (let at = -turns; at <= turns; at++) {
      const cos = Math.cos(at * turn) / period
      const sin = Math.sin(at * turn) / period
      consider({ a: cos, b: sin, c: -sin, d: cos })
    }
    const first = Math.floor(Math.log(aspects.least) / turn)
    const last = Math.ceil(Math.log(aspects.most) / turn)
    for (let at = first; at <= last; at++) {
      const aspect = Math.exp((at * turn) / 2)
      consider({ a: aspect / period, b: 0, c: 0, d: 1 / (aspect * period) })
    }
  }
  found.sort((one, other) => other.score - one.score)
  const apart: Candidate[] = []
  const near = (one: Geometry, other: Geometry) => {
    const step = (3 * stride) / side
    return (['a', 'b', 'c', 'd'] as const).every((part) => Math.abs(one[part] - other[part]) < step)
  }
  for (const candidate of found) {
    if (apart.some(({ geometry }) => near(geometry, candidate.geometry))) continue
    apart.push(candidate)
    if (apart.length === most) break
  }
  return apart
}

/** Tiles of a size that is known, turned to where they are loudest. */
export function findTurned(
  spectrum: PowerSpectrum,
  size: { width: number; height: number },
  { a: across, d: down }: Geometry,
): Geometry {
  const turn = 0.8 / (longest * Math.max(size.width * across, size.height * down))
  const turns = Math.ceil(steepest / turn)
  let best: Geometry | undefined
  let most = 0
  for (let at = -turns; at <= turns; at++) {
    const cos = Math.cos(at * turn)
    const sin = Math.sin(at * turn)
    const geometry = { a: cos * across, b: sin * across, c: -sin * down, d: cos * down }
    const score = loudnessOf(spectrum, geometry)
    if (best && score <= most) continue
    most = score
    best = geometry
  }
  return best!
}

/** Climbs from a geometry to one close by that more speaks for. */
export function refineGeometry(
  spectrum: PowerSpectrum,
  from: Geometry,
  size: { width: number; height: number },
): Candidate {
  let geometry = from
  let score = smoothLoudnessOf(spectrum, geometry)
  const first = 0.5 / longest
  for (let step = first; step > first / 20; step /= 2) {
    let climbs = true
    for (let round = 0; climbs && round < 6; round++) {
      climbs = false
      for (const direction of directions) {
        for (const sign of [step, -step]) {
          const next = {
            a: geometry.a + (direction.a * sign) / size.width,
            b: geometry.b + (direction.b * sign) / size.height,
            c: geometry.c + (direction.c * sign) / size.width,
            d: geometry.d + (direction.d * sign) / size.height,
          }
          const there = smoothLoudnessOf(spectrum, next)
          if (there <= score) continue
          score = there
          geometry = next
          climbs = true
          break
        }
      }
    }
  }
  return { geometry, score }
}

/** Larger, turned, and each of the four numbers by itself. */
const directions: readonly Geometry[] = [
  { a: 1, b: 0, c: 0, d: 1 },
  { a: 0, b: 1, c: -1, d: 0 },
  { a: 1, b: 0, c: 0, d: 0 },
  { a: 0, b: 0, c: 0, d: 1 },
  { a: 0, b: 1, c: 0, d: 0 },
  { a: 0, b: 0, c: 1, d: 0 },
]
