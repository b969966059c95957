import { mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design } from './design.ts'
import { arrowAlong } from './diagram/arrow.ts'
import { drawDisc, isPictured } from './diagram/node.ts'
import { ringIn } from './diagram/ring.ts'
import { diagramSheet } from './diagram/sheet.ts'

/** What goes round: its stages in a ring, clockwise from the top, with an arrow from each to the next. */
export const cycle: Design = {
  kind: 'cycle',
  arrange(brief) {
    const { unit, palette } = brief
    const { behind, texts, room, nodes } = diagramSheet(brief)
    const hasPictures = nodes.some(isPictured)
    const { cells, ways } = ringIn(room, nodes.length, hasPictures ? 1.02 : 1.7, (nodes.length > 4 ? 4.6 : 3.4) * unit)
    const colors = seriesColors(brief, nodes.length)
    const drawn = nodes.map((node, at) =>
      drawDisc(brief, node, cells[at]!, { color: colors[at]!, largestPx: 5.2 * unit }),
    )
    const covers = drawn.flatMap((one) => one.covers)
    const arrows = ways.flatMap((way, at) =>
      nodes.length > 1
        ? arrowAlong(way, covers, mix(colors[at]!, palette.ink, 0.2), Math.min(1.4 * unit, cells[0]!.width * 0.06))
        : [],
    )
    return {
      behind: [...behind, ...arrows, ...drawn.flatMap(({ marks }) => marks)],
      panels: drawn.flatMap(({ panels }) => panels),
      over: [],
      texts: [...texts, ...drawn.flatMap((one) => one.texts)],
    }
  },
}
