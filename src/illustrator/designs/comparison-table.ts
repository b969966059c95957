import { mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignPicture, Line, Mark } from './design.ts'
import { nodePicture } from './diagram/node.ts'
import { type DiagramNode, diagramSheet } from './diagram/sheet.ts'
import { inkOver, inset, set, split, textLines } from './layout.ts'

/** Two or three things side by side: a column for each with its picture and what it has alone, and a row of what they share. */
export const comparisonTable: Design = {
  kind: 'comparison-table',
  arrange(brief) {
    const { unit, palette } = brief
    const { texts, behind, room, nodes } = diagramSheet(brief)
    const fields = columnsOf(nodes)
    const shared = fields.length > 1 ? fields.find(({ head }) => /^(?:both|all)$/i.test(head.shows)) : undefined
    const columns = fields.filter((field) => field !== shared)
    const marks: Mark[] = []
    const panels: DesignPicture[] = []
    const colors = seriesColors(brief, Math.max(2, columns.length))
    const footHeight =
      shared && shared.items.length > 0 ? Math.min(room.height * 0.24, (6 + 6 * shared.items.length) * unit) : 0
    const table = { ...room, height: room.height - (footHeight > 0 ? footHeight + 2 * unit : 0) }
    const slots = split(table, Math.max(1, columns.length), 2 * unit)
    const hasPictures = columns.some(({ head }) => head.panel !== undefined)
    const headHeight = table.height * (hasPictures ? 0.36 : 0.2)
    const most = Math.max(0, ...columns.map(({ items }) => items.length))
    const rows = most > 0 ? most : 4
    columns.forEach(({ head, items }, at) => {
      const slot = slots[at]!
      const color = colors[at]!
      const top = { ...slot, height: headHeight }
      marks.push(
        { box: slot, fill: mix(color, palette.paper, 0.88), radius: 2 * unit },
        { box: { ...top, height: headHeight + 2 * unit }, fill: color, radius: 2 * unit },
        { box: { ...top, y: top.y + headHeight, height: 2 * unit }, fill: mix(color, palette.paper, 0.88) },
      )
      const inner = inset(top, 3 * unit, 2 * unit)
      const side = hasPictures ? Math.min(inner.width, inner.height * 0.62) : 0
      if (head.panel !== undefined) {
        const box = { x: inner.x + (inner.width - side) / 2, y: inner.y, width: side, height: side }
        const picture = nodePicture(head, box)
        marks.push({ box: inset(box, -unit), fill: mix(color, '#ffffff', 0.82), radius: side })
        marks.push(...picture.marks)
        panels.push(...picture.panels)
      }
      texts.push(
        set(
          head.line,
          { ...inner, y: inner.y + side + (side ? unit : 0), height: inner.height - side - (side ? unit : 0) },
          { type: 'sans', bold: true, color: inkOver(color), largestPx: 8 * unit, group: 'heads' },
        ),
      )
      const list = inset({ ...slot, y: slot.y + headHeight, height: slot.height - headHeight }, 3 * unit, 3 * unit)
      split(list, rows, unit, true).forEach((row, index) => {
        const item = items[index]
        if (index > 0)
          marks.push({
            path: `M ${row.x} ${row.y - unit / 2} L ${row.x + row.width} ${row.y - unit / 2}`,
            stroke: mix(color, palette.paper, 0.6),
            width: 0.25 * unit,
          })
        if (item)
          texts.push(
            set(item, inset(row, unit, row.height * 0.12), {
              type: 'sans',
              color: palette.ink,
              largestPx: 5 * unit,
              group: 'items',
            }),
          )
        // What nobody told is left open.
        else if (items.length === 0)
          marks.push(
            ...textLines(
              inset(row, row.width * 0.12, row.height * 0.36),
              1,
              mix(palette.ink, palette.paper, 0.78),
              1.4 * unit,
            ),
          )
      })
    })
    if (shared && footHeight > 0) {
      const foot = { ...room, y: room.y + room.height - footHeight, height: footHeight }
      marks.push({ box: foot, fill: palette.soft, radius: 2 * unit })
      const inner = inset(foot, 3 * unit, 1.6 * unit)
      const head = { ...inner, width: inner.width * 0.2 }
      texts.push(set(shared.head.line, head, { type: 'sans', bold: true, color: palette.ink, largestPx: 6 * unit }))
      const list = { ...inner, x: inner.x + inner.width * 0.24, width: inner.width * 0.76 }
      split(list, shared.items.length, 2 * unit).forEach((box, index) => {
        texts.push(
          set(shared.items[index]!, box, { type: 'sans', color: palette.ink, largestPx: 5 * unit, group: 'shared' }),
        )
      })
    }
    return { behind: [...behind, ...marks], panels, over: [], texts }
  },
}

function columnsOf(nodes: readonly DiagramNode[]): { head: DiagramNode; items: Line[] }[] {
  const columns: { head: DiagramNode; items: Line[] }[] = []
  for (const node of nodes) {
    if (node.level > 0 && columns.length > 0) columns.at(-1)!.items.push(node.line)
    else columns.push({ head: node, items: [] })
  }
  return columns
}
