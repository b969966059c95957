import type { Block } from './blocks.ts'
import { closenessOf } from './closeness.ts'
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
  /** Painted right before or after the block of this root, whatever the baselines say. */
  beside?: { root: string; order: 'before' | 'after' }
}

/** Blocks of one distance, from left to right. Lengths are in units of the plan. */
export interface Row {
  blocks: Block[]
  /** Size beside the nearest row. */
  shrink: number
  /** How far its baseline lies above the nearest one's. */
  raised: number
}

export interface RowPlan {
  /** Near to far. */
  rows: Row[]
  /** Pixels per unit in the nearest row. */
  scale: number
}

/** What a row behind another loses in size. */
const rowShrink = 0.84
/** Gap between neighbours, as a share of their mean width. */
const rowGap = 0.14
/** Part of a thing's height that a row in front of it may hide. */
const mayHide = 0.3

export const heightOf = (blocks: readonly Block[]): number => Math.max(...blocks.map((block) => -block.bounds.y))

/** How far blocks reach below the line they stand on: something stands in front of them. */
export const dropOf = (blocks: readonly Block[]): number =>
  Math.max(...blocks.map((block) => block.bounds.y + block.bounds.height))

/** People of one row stand together, as for a photo. */
export const areTogether = (blocks: readonly Block[]): boolean =>
  blocks.length > 1 && blocks.every(({ root, pieces }) => root.drawn === 'person' && pieces.length === root.count)

/** Gap between neighbours of a row, in the row's own units. */
export function gapOf(blocks: readonly Block[]): number {
  if (areTogether(blocks))
    return (
      (-(closenessOf(blocks.map(({ root }) => root)) ?? 0.05) *
        blocks.reduce((sum, block) => sum + block.bounds.width, 0)) /
      blocks.length
    )
  return (rowGap * blocks.reduce((sum, block) => sum + block.bounds.width, 0)) / blocks.length
}

export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.bounds.width, gapOf(blocks) * (blocks.length - 1))
}

/** Raises each row until the one in front of it hides no more than it may. */
function stackRows(split: readonly Block[][], floating: boolean): Row[] {
  const rows: Row[] = []
  for (const blocks of split) {
    const front = rows.at(-1)
    if (!front) {
      rows.push({ blocks, shrink: 1, raised: 0 })
      continue
    }
    const shrink = floating ? 1 : front.shrink * rowShrink
    const hidden = floating ? -0.12 : mayHide
    const shortest = Math.min(...blocks.map(({ lowest }) => lowest)) * shrink
    const needed = heightOf(front.blocks) * front.shrink + dropOf(blocks) * shrink - hidden * shortest
    rows.push({ blocks, shrink, raised: front.raised + Math.max(0.12 * heightOf(front.blocks) * front.shrink, needed) })
  }
  return rows
}

/** Height of all rows together above the nearest baseline, in units of the plan. */
export function heightOfRows(rows: readonly Row[]): number {
  return Math.max(...rows.map(({ blocks, shrink, raised }) => raised + heightOf(blocks) * shrink))
}

/** How far up the ground the rows reach, in units of the plan. */
export function riseOfRows(rows: readonly Row[]): number {
  return Math.max(
    ...rows.map(({ blocks, shrink, raised }) => raised + Math.max(...blocks.map(({ rise }) => rise)) * shrink),
  )
}

/** The largest scale at which these rows fit the region. */
function fitRows(rows: readonly Row[], region: Region, limits: SizeLimits): number {
  const room = Math.min(limits.width, region.right - region.left)
  const longest = Math.max(...rows.map(({ blocks, shrink }) => lengthOf(blocks) * shrink))
  const height = heightOfRows(rows)
  const rise = riseOfRows(rows)
  const drop = dropOf(rows[0]!.blocks)
  const largest = Math.max(
    ...rows.flatMap(({ blocks, shrink }) =>
      blocks.map(({ bounds }) => shrink * Math.sqrt(bounds.width * bounds.height)),
    ),
  )
  return Math.min(
    room / longest,
    limits.height / height,
    (region.nearest - region.top) / (height + drop),
    limits.meanSide / largest,
    rise + drop > 0 ? Math.max(1, region.nearest - region.farthest) / (rise + drop) : Number.POSITIVE_INFINITY,
  )
}

/**
 * The split of the strands into rows that shows them largest; fewer rows win a near tie. Tall things go behind low ones, otherwise
 * the order of the words holds.
 */
export function planRows(strands: readonly Strand[], region: Region, limits: SizeLimits, floating: boolean): RowPlan {
  const byHeight = floating ? [...strands] : [...strands].sort((a, b) => heightOf(a) - heightOf(b))
  let best: (RowPlan & { score: number }) | undefined
  for (let count = 1; count <= Math.min(strands.length, 8); count++) {
    const split: Block[][] = []
    let from = 0
    for (const share of splitIntoRows(strands.length, count)) {
      const chosen = byHeight.slice(from, from + share)
      split.push(strands.filter((strand) => chosen.includes(strand)).flat())
      from += share
    }
    const rows = stackRows(split, floating)
    const scale = fitRows(rows, region, limits)
    const shown = rows.reduce((sum, row) => sum + row.shrink * row.blocks.length, 0) / strands.flat().length
    const score = scale * shown * (strands.length > 3 ? 0.92 : 0.6) ** (count - 1)
    if (!best || score > best.score) best = { rows, scale, score }
  }
  return best!
}
