import { mix } from '../paint/color.ts'
import { chartSheet, seriesColors } from './charts.ts'
import type { Design, DesignText, Line, Mark } from './design.ts'
import { inkOver, inset, set, split, whole } from './layout.ts'

const usual = ['Research', 'Design', 'Build', 'Test', 'Launch']

/** The tasks of a project one below the other, each as a bar over the weeks it takes. */
export const ganttChart: Design = {
  kind: 'gantt-chart',
  arrange(brief) {
    const { unit, palette, random } = brief
    const tasks: Line[] = brief.lines.length > 0 ? brief.lines : usual.map((text) => ({ text }))
    const { texts, room } = chartSheet({ ...brief, lines: [] })
    const spans = Array.from({ length: 8 }, (_, at) => `W${at + 1}`)
    const nameWidth = room.width * 0.26
    const grid = { ...room, x: room.x + nameWidth, width: room.width - nameWidth }
    const headHeight = Math.min(7 * unit, room.height * 0.14)
    const marks: Mark[] = [{ box: whole(brief), fill: palette.paper }]
    const body = { ...grid, y: grid.y + headHeight, height: grid.height - headHeight }
    split({ ...grid, height: headHeight }, spans.length, 0).forEach((box, at) => {
      if (at % 2 === 0)
        marks.push({ box: { ...box, height: room.height }, fill: mix(palette.ink, palette.paper, 0.94) })
      texts.push({
        text: spans[at]!,
        box: inset(box, box.width * 0.08, box.height * 0.2),
        type: 'sans',
        bold: true,
        color: mix(palette.ink, palette.paper, 0.25),
        largestPx: 4 * unit,
        group: 'spans',
      })
    })
    const colors = seriesColors(brief, tasks.length)
    const step = body.width / spans.length
    const share = spans.length / (tasks.length + 1)
    split(body, tasks.length, 0, true).forEach((row, at) => {
      const start = Math.min(spans.length - 1, Math.round(at * share))
      const length = Math.max(1, Math.min(spans.length - start, Math.round(share * random.between(1.2, 2))))
      const height = Math.min(row.height * 0.56, 9 * unit)
      const bar = {
        x: body.x + start * step + 0.06 * step,
        y: row.y + (row.height - height) / 2,
        width: length * step - 0.12 * step,
        height,
      }
      marks.push(
        {
          path: `M ${room.x} ${row.y} L ${room.x + room.width} ${row.y}`,
          stroke: mix(palette.ink, palette.paper, 0.82),
          width: 0.25 * unit,
        },
        { box: bar, fill: colors[at]!, radius: height * 0.3 },
        {
          box: { ...bar, width: bar.width * Math.max(0.15, 1 - at / tasks.length) },
          fill: mix(colors[at]!, inkOver(colors[at]!) === '#1d2030' ? '#000000' : '#ffffff', 0.16),
          radius: height * 0.3,
        },
      )
      const manner: Omit<DesignText, 'text' | 'box'> = {
        type: 'sans',
        bold: true,
        color: palette.ink,
        align: 'left',
        largestPx: 5 * unit,
        group: 'tasks',
      }
      texts.push(
        set(
          tasks[at]!,
          { ...row, x: room.x, width: nameWidth - 2 * unit, y: row.y + row.height * 0.22, height: row.height * 0.56 },
          manner,
        ),
      )
    })
    return { behind: marks, over: [], texts }
  },
}
