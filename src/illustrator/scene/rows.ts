import type { Block } from './blocks.ts'
import { splitIntoRows } from './crowd.ts'
import type { Strand } from './strands.ts'

/** Where blocks may stand, in pixels. */
export interface Region {
  left: number
  right: number
  /** Nothing reaches above it. */
  top: number
  /** Baselines lie between these: the far edge of the ground and its near edge. */
  farthest: number
  nearest: number
}

/** How large things may get, in pixels. */
export interface SizeLimits {
  width: number
  height: number
  /** Square root of the largest block's area. */
  meanSide: number
}

/** A block with its place: scaled about its own origin, which then stands on (x, baseline). */
export interface PlacedBlock {
  block: Block
  scale: number
  x: number
  baseline: number
}

export interface RowPlan {
  /** Near to far, each from left to right. */
  rows: Block[][]
  /** Pixels per unit in the nearest row. */
  scale: number
}

/** What a row behind another loses in size. */
export const rowShrink = 0.84
/** Part of a row's height that the row behind it is raised by: the rest of it is hidden. */
const rowRise = 0.94
/** Gap between neighbours, as a share of their mean width. */
const rowGap = 0.14

const heightOf = (row: readonly Block[]): number => Math.max(...row.map((block) => -block.bounds.y))
const depthOf = (row: readonly Block[]): number => Math.max(...row.map((block) => block.bounds.y + block.bounds.height))

/** Gap between neighbours of a row, in the row's own units. */
export function gapOf(row: readonly Block[]): number {
  return (rowGap * row.reduce((sum, block) => sum + block.bounds.width, 0)) / row.length
}

export function lengthOf(row: readonly Block[]): number {
  return row.reduce((sum, block) => sum + block.bounds.width, gapOf(row) * (row.length - 1))
}

/** The largest scale at which these rows fit the region. */
function fitRows(rows: readonly Block[][], region: Region, limits: SizeLimits): number {
  let shrink = 1
  let rise = 0
  let height = 0
  let scale = Number.POSITIVE_INFINITY
  rows.forEach((row, at) => {
    scale = Math.min(scale, Math.min(limits.width, region.right - region.left) / (lengthOf(row) * shrink))
    height = Math.max(height, rise + heightOf(row) * shrink)
    scale = Math.min(scale, limits.height / (heightOf(row) * shrink))
    if (at < rows.length - 1) rise += (heightOf(row) + depthOf(rows[at + 1]!)) * shrink * rowRise
    shrink *= rowShrink
  })
  const below = depthOf(rows[0]!)
  scale = Math.min(scale, (region.nearest - region.top) / (height + below))
  if (rise > 0) scale = Math.min(scale, Math.max(1, region.nearest - region.farthest) / rise)
  const mean = Math.max(...rows.flat().map((block) => Math.sqrt(block.bounds.width * block.bounds.height)))
  return Math.min(scale, limits.meanSide / mean)
}

/** The split of the strands into rows that shows them largest; fewer rows win a near tie. */
export function planRows(strands: readonly Strand[], region: Region, limits: SizeLimits): RowPlan {
  let best: (RowPlan & { score: number }) | undefined
  for (let count = 1; count <= Math.min(strands.length, 8); count++) {
    const rows: Block[][] = []
    let from = 0
    for (const share of splitIntoRows(strands.length, count)) {
      rows.push(strands.slice(from, from + share).flat())
      from += share
    }
    const scale = fitRows(rows, region, limits)
    const score = scale * (1 - 0.07 * (count - 1))
    if (!best || score > best.score) best = { rows, scale, score }
  }
  return best!
}
