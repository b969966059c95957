import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import { seriesColors } from './charts.ts'
import type { Design } from './design.ts'
import { arrowAlong, straight } from './diagram/arrow.ts'
import { drawCard, drawDisc, isPictured } from './diagram/node.ts'
import { diagramSheet } from './diagram/sheet.ts'
import { gridIn, split } from './layout.ts'

/** What follows one from another: its links in a row, or in rows that turn at their ends, joined by arrows. */
export const chain: Design = {
  kind: 'chain',
  arrange(brief) {
    const { unit, palette, frame } = brief
    const { behind, texts, room, nodes } = diagramSheet(brief)
    const hasPictures = nodes.some(isPictured)
    const isColumn = frame.height > 1.3 * frame.width && nodes.length < 9
    const gap = Math.min(8 * unit, room.width / Math.ceil(Math.sqrt(nodes.length + 1)) / 3.4)
    const cells = isColumn
      ? split(room, nodes.length, Math.min(6 * unit, room.height / nodes.length / 3), true)
      : room.width > 0.42 * nodes.length * room.height
        ? inOneRow(room, nodes.length, gap)
        : turning(gridIn(room, Math.max(1, nodes.length), hasPictures ? 0.95 : 1.7, gap), room)
    const colors = seriesColors(brief, nodes.length)
    const drawn = nodes.map((node, at) =>
      (isColumn ? drawCard : drawDisc)(brief, node, cells[at]!, { color: colors[at]!, largestPx: 5.6 * unit }),
    )
    const covers = drawn.flatMap((one) => one.covers)
    const arrows = drawn
      .slice(1)
      .flatMap(({ anchor }, at) =>
        arrowAlong(straight(drawn[at]!.anchor, anchor), covers, mix(colors[at]!, palette.ink, 0.2), 1.3 * unit),
      )
    return {
      behind: [...behind, ...arrows, ...drawn.flatMap(({ marks }) => marks)],
      panels: drawn.flatMap(({ panels }) => panels),
      over: [],
      texts: [...texts, ...drawn.flatMap((one) => one.texts)],
    }
  },
}

/** Cells no higher than half again their width, in the middle of the room's height. */
function inOneRow(room: Box, count: number, gap: number): Box[] {
  return split(room, count, gap).map((cell) => {
    const height = Math.min(cell.height, cell.width * 1.4)
    return { ...cell, y: room.y + (room.height - height) / 2, height }
  })
}

/** Every second row runs the other way, under the end of the one before. */
function turning(cells: readonly Box[], room: Box): Box[] {
  const rows = [...new Set(cells.map(({ y }) => y))]
  return rows.flatMap((y, at) => {
    const row = cells.filter((cell) => cell.y === y)
    if (at % 2 === 0) return rows.length > 1 && at > 0 ? shifted(row, room.x - row[0]!.x) : row
    const last = row.at(-1)!
    return shifted(row, room.x + room.width - last.x - last.width).reverse()
  })
}

const shifted = (row: readonly Box[], by: number): Box[] => row.map((cell) => ({ ...cell, x: cell.x + by }))
