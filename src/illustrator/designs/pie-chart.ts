import { chartSheet, seriesColors, told, valuesOf } from './charts.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { ringPath, split, whole } from './layout.ts'

/** Shares of a whole, largest first from the top, and a key that names them. */
export const pieChart: Design = {
  kind: 'pie-chart',
  arrange(brief) {
    const { unit, palette, design, frame } = brief
    const values = valuesOf(brief).filter(({ value }) => value > 0)
    const total = values.reduce((sum, { value }) => sum + value, 0) || 1
    const { texts, room } = chartSheet(brief)
    const tall = frame.height > 1.15 * frame.width
    const diameter = Math.min(
      tall ? room.width * 0.9 : room.width * 0.52,
      tall ? room.height * 0.56 : room.height * 0.94,
    )
    const x = tall ? room.x + room.width / 2 : room.x + diameter / 2
    const y = tall ? room.y + diameter / 2 : room.y + room.height / 2
    const inner = /donut|doughnut|ring/.test(design.words.join(' ')) ? diameter * 0.27 : 0
    const colors = seriesColors(brief, values.length)
    const marks: Mark[] = []
    let from = 0
    values.forEach(({ value }, at) => {
      const share = value / total
      marks.push({
        path: ringPath(x, y, diameter / 2, inner, from, from + share),
        fill: colors[at]!,
        stroke: palette.paper,
        width: 0.7 * unit,
      })
      from += share
    })
    const key = tall
      ? { ...room, y: room.y + diameter + 6 * unit, height: room.height - diameter - 6 * unit }
      : { x: room.x + diameter + 7 * unit, y, width: room.width - diameter - 7 * unit, height: 0 }
    const rowHeight = Math.min(10 * unit, (tall ? key.height : room.height) / values.length)
    if (!tall) {
      key.height = rowHeight * values.length
      key.y = y - key.height / 2
    }
    split({ ...key, height: rowHeight * values.length }, values.length, 0, true).forEach((row, at) => {
      const { label, value } = values[at]!
      const side = rowHeight * 0.42
      marks.push({
        box: { x: row.x, y: row.y + (rowHeight - side) / 2, width: side, height: side },
        fill: colors[at]!,
        radius: side * 0.25,
      })
      const line = {
        x: row.x + side * 1.7,
        y: row.y + rowHeight * 0.24,
        width: row.width - side * 1.7,
        height: rowHeight * 0.52,
      }
      const manner: Pick<DesignText, 'type' | 'color' | 'largestPx' | 'group'> = {
        type: 'sans',
        color: palette.ink,
        largestPx: 5 * unit,
        group: 'key',
      }
      texts.push({ ...manner, text: label, box: { ...line, width: line.width * 0.64 }, align: 'left', bold: true })
      const isShare = Math.abs(total - 100) < 0.01 || total <= 1.001
      const share =
        isShare && values[at]!.told === undefined
          ? `${told({ label, value: total <= 1.001 ? value * 100 : value })}%`
          : told(values[at]!)
      texts.push({
        ...manner,
        text: share,
        box: { ...line, x: line.x + line.width * 0.66, width: line.width * 0.34 },
        align: 'right',
      })
    })
    return { behind: [{ box: whole(brief), fill: palette.paper }, ...marks], over: [], texts }
  },
}
