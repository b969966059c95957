import { mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design, Line, Mark } from './design.ts'
import { type DiagramNode, diagramSheet } from './diagram/sheet.ts'
import { gridIn, inset, set, split, textLines } from './layout.ts'

/** Four fields of a square, each with its heading and its points; lines to write on where there are none. */
export const matrix: Design = {
  kind: 'matrix',
  arrange(brief) {
    const { unit, palette } = brief
    const { texts, behind, room, nodes } = diagramSheet(brief)
    const fields: { head: DiagramNode; items: Line[] }[] = []
    for (const node of nodes) {
      if (node.level > 0 && fields.length > 0) fields.at(-1)!.items.push(node.line)
      else fields.push({ head: node, items: [] })
    }
    const marks: Mark[] = []
    const colors = seriesColors(brief, Math.max(1, fields.length))
    gridIn(room, Math.max(1, fields.length), room.width / room.height, 2 * unit).forEach((cell, at) => {
      const field = fields[at]
      if (!field) return
      const color = colors[at]!
      const head = { ...cell, height: Math.min(cell.height * 0.26, 12 * unit) }
      const rest = inset({ ...cell, y: cell.y + head.height, height: cell.height - head.height }, 3.6 * unit, 3 * unit)
      marks.push(
        { box: cell, fill: mix(color, palette.paper, 0.8), radius: 2 * unit },
        { box: { ...cell, width: 1.6 * unit }, fill: color, radius: unit },
      )
      texts.push(
        set(field.head.line, inset(head, 3.6 * unit, head.height * 0.2), {
          type: 'sans',
          bold: true,
          color: mix(color, palette.ink, 0.45),
          align: 'left',
          largestPx: 7 * unit,
          group: 'heads',
        }),
      )
      if (field.items.length === 0)
        marks.push(...textLines(rest, 4, mix(color, palette.paper, 0.5), Math.min(1.3 * unit, rest.height / 9)))
      split(rest, Math.max(1, field.items.length), unit, true).forEach((row, index) => {
        const item = field.items[index]
        if (item)
          texts.push(
            set(item, row, { type: 'sans', color: palette.ink, align: 'left', largestPx: 5 * unit, group: 'items' }),
          )
      })
    })
    return { behind: [...behind, ...marks], over: [], texts }
  },
}
