import { alpha } from '../paint/color.ts'
import { chartAxis, chartSheet, scaleOf, told, valuesOf } from './charts.ts'
import type { Design } from './design.ts'
import { circlePath, whole } from './layout.ts'

/** A line from value to value over its shaded ground. */
export const lineChart: Design = {
  kind: 'line-chart',
  arrange(brief) {
    const { unit, palette } = brief
    const values = valuesOf(brief)
    const { most, step } = scaleOf(values)
    const { texts, room } = chartSheet(brief)
    const plot = {
      x: room.x + 10 * unit,
      y: room.y + 7 * unit,
      width: room.width - 14 * unit,
      height: room.height - 17 * unit,
    }
    const { marks, texts: axis } = chartAxis(brief, values, plot, room.x, { most, step })
    const points = values.map(({ value }, at) => ({
      x: plot.x + ((at + 0.5) / values.length) * plot.width,
      y: plot.y + plot.height * (1 - Math.max(0, value) / most),
    }))
    const line = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'} ${x} ${y}`).join(' ')
    const base = plot.y + plot.height
    marks.push({
      path: `${line} L ${points.at(-1)!.x} ${base} L ${points[0]!.x} ${base} Z`,
      fill: [alpha(palette.accent, 0.45), alpha(palette.accent, 0.05)],
    })
    marks.push({ path: line, stroke: palette.accent, width: 1.1 * unit })
    const slot = plot.width / Math.max(1, values.length)
    points.forEach(({ x, y }, at) => {
      marks.push({ path: circlePath(x, y, 1.6 * unit), fill: palette.paper, stroke: palette.accent, width: 0.9 * unit })
      // Closer than that, one would stand on the other.
      if (values.length <= 8)
        texts.push({
          text: told(values[at]!),
          box: { x: x - slot / 2, y: y - 8 * unit, width: slot, height: 4.6 * unit },
          type: 'sans',
          bold: true,
          color: palette.ink,
          largestPx: 4.4 * unit,
          group: 'values',
        })
      texts.push({
        text: values[at]!.label,
        box: { x: x - slot * 0.46, y: base + 2 * unit, width: slot * 0.92, height: 6 * unit },
        type: 'sans',
        bold: true,
        color: palette.ink,
        vertical: 'top',
        largestPx: 4.4 * unit,
        group: 'labels',
      })
    })
    return { behind: [{ box: whole(brief), fill: palette.paper }, ...marks], over: [], texts: [...texts, ...axis] }
  },
}
