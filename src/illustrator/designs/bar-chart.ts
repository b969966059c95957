import { chartAxis, chartSheet, scaleOf, seriesColors, told, valuesOf } from './charts.ts'
import type { Design } from './design.ts'
import { inset, split, whole } from './layout.ts'

/** Bars from a common ground, each with its value above and its name below. */
export const barChart: Design = {
  kind: 'bar-chart',
  arrange(brief) {
    const { unit, palette } = brief
    const values = valuesOf(brief)
    const { most, step } = scaleOf(values)
    const { texts, room } = chartSheet(brief)
    const plot = {
      x: room.x + 9 * unit,
      y: room.y + 6 * unit,
      width: room.width - 9 * unit,
      height: room.height - 16 * unit,
    }
    const { marks, texts: axis } = chartAxis(brief, values, plot, room.x, { most, step })
    const colors = seriesColors(brief, values.length)
    split(plot, values.length, plot.width / values.length / 8).forEach((slot, at) => {
      const { label, value } = values[at]!
      const bar = inset(slot, slot.width * 0.14, 0)
      const height = Math.max(0.5 * unit, (plot.height * Math.max(0, value)) / most)
      const top = plot.y + plot.height - height
      marks.push({
        path: `M ${bar.x} ${plot.y + plot.height} L ${bar.x} ${top + unit} Q ${bar.x} ${top} ${bar.x + unit} ${top} L ${bar.x + bar.width - unit} ${top} Q ${bar.x + bar.width} ${top} ${bar.x + bar.width} ${top + unit} L ${bar.x + bar.width} ${plot.y + plot.height} Z`,
        fill: values.length > 6 ? colors[0]! : colors[at]!,
      })
      texts.push({
        text: told(values[at]!),
        box: { ...slot, y: top - 6 * unit, height: 5 * unit },
        type: 'sans',
        bold: true,
        color: palette.ink,
        largestPx: 5 * unit,
        group: 'values',
      })
      texts.push({
        text: label,
        box: { ...slot, y: plot.y + plot.height + 2 * unit, height: 6 * unit },
        type: 'sans',
        bold: true,
        color: palette.ink,
        vertical: 'top',
        largestPx: 4.6 * unit,
        group: 'labels',
      })
    })
    return { behind: [{ box: whole(brief), fill: palette.paper }, ...marks], over: [], texts: [...texts, ...axis] }
  },
}
