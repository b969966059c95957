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
const overlap = 0.07

/**
 * A box for each piece of a collage, in the order given: prints share out the whole frame, each in a cell near its own
 * proportions and a little over its neighbours; cut-outs stand in a row before them, feet near the lower edge. Paint the
 * prints first. Boxes stay inside the frame.
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

  // Cut-outs hide what is behind them: with many, the prints keep to the upper part.
  const hidden = prints.length === 0 ? 1 : cutOuts.length === 0 ? 0 : Math.min(0.42, 0.2 + 0.05 * cutOuts.length)
  const wall = { ...area, height: area.height * (1 - hidden * 0.7) }
  if (prints.length > 0) {
    const { cells } = divide(
      prints.map((index, rank) => ({
        index,
        aspect: pieces[index]!.aspect,
        weight: rank === 0 && prints.length > 2 ? 1.7 : 1,
      })),
      wall,
    )
    for (const { index, cell } of cells) boxes[index] = within(loosen(cell, random), area)
  }
  const row = { ...area, y: area.y + area.height * (1 - standing(cutOuts.length, prints.length)) }
  row.height = area.y + area.height - row.y
  for (const { index, box } of lineUp(cutOuts, pieces, row, random)) boxes[index] = within(box, area)
  return boxes
}

/** How much of the height a row of cut-outs takes. */
function standing(cutOuts: number, prints: number): number {
  return prints === 0 ? 0.82 : cutOuts <= 2 ? 0.62 : 0.5
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
    const share = weigh(before) / weigh(items as typeof before)
    for (const across of [true, false]) {
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

/** Side by side across the row, each as tall as the row and the others allow, with uneven feet so that it is no parade. */
function lineUp(
  cutOuts: readonly number[],
  pieces: readonly CollagePiece[],
  row: Box,
  random: Random,
): { index: number; box: Box }[] {
  const widths = cutOuts.map((index) => row.height * pieces[index]!.aspect)
  const total = widths.reduce((sum, width) => sum + width, 0)
  // A little overlap among themselves is natural too.
  const scale = Math.min(1, (row.width * (cutOuts.length > 2 ? 1.12 : 0.96)) / Math.max(1, total))
  const gap = (row.width - total * scale) / (cutOuts.length + 1)
  let x = row.x + gap
  return cutOuts.map((index, place) => {
    const width = widths[place]! * scale
    const height = row.height * scale
    const lift = place % 2 === 1 ? random.between(0.04, 0.1) * height : 0
    const box = { x, y: row.y + row.height - height - lift, width, height }
    x += width + gap
    return { index, box }
  })
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
