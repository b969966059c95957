import type { Box } from '../paint/stage.ts'
import { chartSheet, seriesColors, seriesOf, told } from './charts.ts'
import type { Brief, Design, DesignText, Mark } from './design.ts'
import { ringPath, split, whole } from './layout.ts'

/** Shares of a whole, largest first from the top, and a key that names them: beside it, or below where the frame is tall. */
export const pieChart: Design = {
  kind: 'pie-chart',
  arrange(brief) {
    const { texts, room } = chartSheet(brief)
    const drawn = drawPie(brief, room)
    return {
      behind: [{ box: whole(brief), fill: brief.palette.paper }, ...drawn.marks],
      over: [],
      texts: [...texts, ...drawn.texts],
    }
  },
}

export function drawPie(brief: Brief, room: Box): { marks: Mark[]; texts: DesignText[] } {
  const { unit, palette, design } = brief
  const values = seriesOf(brief)[0]!.values.filter(({ value }) => value > 0)
  const total = values.reduce((sum, { value }) => sum + value, 0) || 1
  const tall = room.height > 1.05 * room.width
  const diameter = tall ? Math.min(room.width, room.height * 0.6) : Math.min(room.width * 0.52, room.height * 0.94)
  const mostKey = tall ? room.height - diameter - 6 * unit : room.height
  const rowHeight = Math.min((tall ? 14 : 10) * unit, mostKey / values.length)
  const keyHeight = rowHeight * values.length
  const top = tall ? room.y + (room.height - diameter - 6 * unit - keyHeight) / 2 : room.y
  const x = tall ? room.x + room.width / 2 : room.x + diameter / 2
  const y = tall ? top + diameter / 2 : room.y + room.height / 2
  const inner = /donut|doughnut|ring/.test(`${design.words.join(' ')} ${design.topic}`) ? diameter * 0.27 : 0
  const colors = seriesColors(brief, values.length)
  const marks: Mark[] = []
  const texts: DesignText[] = []
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
    ? { ...room, y: top + diameter + 6 * unit, height: keyHeight }
    : {
        x: room.x + diameter + 7 * unit,
        y: y - keyHeight / 2,
        width: Math.min(room.width - diameter - 7 * unit, 0.9 * room.height),
        height: keyHeight,
      }
  split(key, values.length, 0, true).forEach((row, at) => {
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
      largestPx: (tall ? 6 : 5) * unit,
      group: 'shares',
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
  return { marks, texts }
}
