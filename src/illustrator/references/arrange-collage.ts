import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'

/** A picture to be put into a collage. */
export interface CollagePiece {
  /** Width over height of what is shown. */
  aspect: number
  /** True for a subject without background, which stands in front of the prints. */
  cutOut: boolean
}

/** Share of its cell a print reaches out over on every side, so that neighbours overlap. */
const overlap = 0.06
/** How far a print's proportions may leave its picture's own, which is then cropped: further would lose what it shows. */
const mostCrop = 1.55
/** How much of a row of cut-outs the row before it hides. */
const rowOverlap = 0.34

/**
 * A box for each piece of a collage, in the order given: prints share out the whole frame, each in a cell near its own
 * proportions and a little over its neighbours; cut-outs stand in rows before them, feet near the lower edge. Paint the
 * prints first, then cut-outs by their feet. Boxes stay inside the frame.
 */
export function arrangeCollage(
  pieces: readonly CollagePiece[],
  frame: { width: number; height: number },
  random: Random,
): Box[] {
  const margin = 0.04 * Math.min(frame.width, frame.height)
  const area = { x: margin, y: margin, width: frame.width - 2 * margin, height: frame.height - 2 * margin }
  const prints = pieces.flatMap((piece, index) => (piece.cutOut ? [] : [index]))
  const cutOuts = pieces.flatMap((piece, index) => (piece.cutOut ? [index] : []))
  const boxes: Box[] = pieces.map(() => area)
  const row = standingArea(area, cutOuts.length, prints.length)

  // Cut-outs hide what is behind them: the prints keep to what stays visible.
  const hidden = cutOuts.length === 0 || prints.length === 0 ? 0 : cutOuts.length > 2 ? 0.72 : 0.55
  const wall = { ...area, height: area.height - hidden * row.height }
  if (prints.length > 0) {
    const { cells } = divide(
      prints.map((index, rank) => ({
        index,
        aspect: pieces[index]!.aspect,
        weight: rank === 0 && prints.length > 2 ? 1.7 : 1,
      })),
      wall,
    )
    for (const { index, cell } of cells) {
      boxes[index] = within(cropTo(loosen(cell, random), pieces[index]!.aspect), area)
    }
  }
  for (const { index, box } of lineUp(cutOuts, pieces, row, random)) boxes[index] = within(box, area)
  return boxes
}

/** Where cut-outs stand: nearly everything when they are alone, else the lower part. */
function standingArea(area: Box, cutOuts: number, prints: number): Box {
  const share = prints === 0 ? 0.84 : cutOuts <= 2 ? 0.52 : 0.46
  const foot = prints === 0 ? 0.05 * area.height : 0
  const height = area.height * share
  return { ...area, y: area.y + area.height - height - foot, height }
}

/** The largest box in a cell whose proportions suit a picture well enough to crop the picture to it; centred. */
function cropTo(cell: Box, aspect: number): Box {
  const own = cell.width / cell.height
  const suited = Math.min(Math.max(own, aspect / mostCrop), aspect * mostCrop)
  const width = Math.min(cell.width, cell.height * suited)
  const height = Math.min(cell.height, cell.width / suited)
  return { x: cell.x + (cell.width - width) / 2, y: cell.y + (cell.height - height) / 2, width, height }
}

interface Cell {
  index: number
  cell: Box
}

/**
 * Cuts an area in two again and again until every item has a cell of its own, trying both directions and the cuts near
 * the middle, and keeping what leaves cells nearest to their items' proportions.
 */
function divide(
  items: readonly { index: number; aspect: number; weight: number }[],
  area: Box,
): { cells: Cell[]; cost: number } {
  const [only] = items
  if (items.length === 1 && only) {
    return {
      cells: [{ index: only.index, cell: area }],
      cost: Math.abs(Math.log(area.width / area.height / only.aspect)),
    }
  }
  const middle = items.length / 2
  let best: { cells: Cell[]; cost: number } | undefined
  const cuts = new Set([Math.floor(middle), Math.ceil(middle), Math.max(1, Math.floor(middle) - 1)])
  for (const cut of cuts) {
    const before = items.slice(0, cut)
    const after = items.slice(cut)
    const weigh = (part: typeof before): number => part.reduce((sum, { weight }) => sum + weight, 0)
    const even = weigh(before) / weigh(items as typeof before)
    // Few pieces may share unevenly to keep their proportions; with many that costs more than it gives.
    const shares = items.length > 3 ? [even] : [even, even * 0.85, 1 - (1 - even) * 0.85]
    for (const [share, across] of shares.flatMap((share) => [[share, true] as const, [share, false] as const])) {
      const first = across ? { ...area, width: area.width * share } : { ...area, height: area.height * share }
      const second = across
        ? { ...area, x: area.x + first.width, width: area.width - first.width }
        : { ...area, y: area.y + first.height, height: area.height - first.height }
      const one = divide(before, first)
      const other = divide(after, second)
      const cost = one.cost + other.cost
      if (!best || cost < best.cost) best = { cells: [...one.cells, ...other.cells], cost }
    }
  }
  return best!
}

/** A cell reaching a little over its neighbours, and not quite where a grid would have it. */
function loosen(cell: Box, random: Random): Box {
  const wide = cell.width * overlap
  const high = cell.height * overlap
  const x = cell.x - wide + random.between(-0.5, 0.5) * wide
  const y = cell.y - high + random.between(-0.5, 0.5) * high
  return { x, y, width: cell.width + 2 * wide, height: cell.height + 2 * high }
}

/** Sizes of cut-outs beside each other: neither of equal height nor of equal area, as a tall thing should be tall. */
function sizesOf(cutOuts: readonly number[], pieces: readonly CollagePiece[]): { width: number; height: number }[] {
  return cutOuts.map((index) => {
    const aspect = Math.min(3, Math.max(1 / 3, pieces[index]!.aspect))
    const height = aspect ** -0.35
    return { width: height * pieces[index]!.aspect, height }
  })
}

/** In as many rows as show them largest, the farther ones higher and a little smaller, feet uneven so that it is no parade. */
function lineUp(
  cutOuts: readonly number[],
  pieces: readonly CollagePiece[],
  area: Box,
  random: Random,
): { index: number; box: Box }[] {
  if (cutOuts.length === 0) return []
  // Low things in front, tall ones behind them.
  const ordered =
    cutOuts.length > 3 ? [...cutOuts].sort((a, b) => pieces[b]!.aspect - pieces[a]!.aspect || a - b) : cutOuts
  const sizes = sizesOf(ordered, pieces)
  let best: { rows: number[][]; feet: number[]; scale: number } | undefined
  for (let count = 1; count <= Math.min(5, cutOuts.length); count++) {
    const rows = splitRows(cutOuts.length, count)
    const longest = Math.max(...rows.map((row) => row.reduce((sum, at) => sum + sizes[at]!.width, 0)))
    // Each row stands where the one before it hides a part of its lowest piece and no more.
    const feet: number[] = []
    let rise = 0
    for (const row of rows) {
      const lowest = Math.min(...row.map((at) => sizes[at]!.height))
      feet.push(feet.length === 0 ? 0 : rise - rowOverlap * lowest)
      rise = feet.at(-1)! + Math.max(...row.map((at) => sizes[at]!.height))
    }
    const scale = Math.min((area.width * (cutOuts.length > 2 ? 1.06 : 0.94)) / longest, area.height / (rise * 1.04))
    if (!best || scale > best.scale * 1.08) best = { rows, feet, scale }
  }
  const { rows, feet, scale } = best!
  return rows.flatMap((row, behind) => {
    const rise = feet[behind]! * scale
    const total = row.reduce((sum, at) => sum + sizes[at]!.width * scale, 0)
    const gap = Math.min((area.width - total) / (row.length + 1), 0.22 * (total / row.length))
    let x = area.x + (area.width - total - gap * (row.length - 1)) / 2
    return row.map((at, place) => {
      const width = sizes[at]!.width * scale
      const height = sizes[at]!.height * scale
      const lift = place % 2 === 1 ? random.between(0.02, 0.05) * scale : 0
      const box = { x, y: area.y + area.height - rise - height - lift, width, height }
      x += width + gap
      return { index: ordered[at]!, box }
    })
  })
}

/** Places in rows, the nearest row first and no longer than those behind it by more than one. */
function splitRows(length: number, count: number): number[][] {
  const rows: number[][] = []
  for (let row = 0, from = 0; row < count; row++) {
    const share = Math.ceil((length - from) / (count - row))
    rows.push(Array.from({ length: share }, (_, at) => from + at))
    from += share
  }
  return rows
}

/** Moved, and if need be made smaller, so that it lies inside. */
function within(box: Box, area: Box): Box {
  const width = Math.min(box.width, area.width)
  const height = Math.min(box.height, area.height)
  return {
    x: Math.min(Math.max(box.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(box.y, area.y), area.y + area.height - height),
    width,
    height,
  }
}
