import { alpha } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import { chartAxis, chartKey, chartSheet, scaleOf, seriesColors, seriesOf, told } from './charts.ts'
import type { Brief, Design, DesignText, Mark } from './design.ts'
import { circlePath, whole } from './layout.ts'

/** A line from value to value, over its shaded ground where it is alone; several have a colour and a name each. */
export const lineChart: Design = {
  kind: 'line-chart',
  arrange(brief) {
    const { texts, room } = chartSheet(brief)
    const drawn = drawLines(brief, room)
    return {
      behind: [{ box: whole(brief), fill: brief.palette.paper }, ...drawn.marks],
      over: [],
      texts: [...texts, ...drawn.texts],
    }
  },
}

export function drawLines(brief: Brief, room: Box): { marks: Mark[]; texts: DesignText[] } {
  const { unit, palette } = brief
  const series = seriesOf(brief)
  const all = series.flatMap(({ values }) => values)
  const { most, step } = scaleOf(all)
  const isAlone = series.length === 1
  const keyHeight = isAlone ? 0 : 7 * unit
  const plot = {
    x: room.x + 10 * unit,
    y: room.y + 7 * unit + keyHeight,
    width: room.width - 14 * unit,
    height: room.height - 17 * unit - keyHeight,
  }
  const { marks, texts } = chartAxis(brief, all, plot, room.x, { most, step })
  const colors = seriesColors(brief, series.length)
  const key = chartKey(brief, series, colors, { ...plot, y: room.y, height: 6 * unit })
  marks.push(...key.marks)
  texts.push(...key.texts)
  const labels = series[0]!.values.map(({ label }) => label)
  const slot = plot.width / Math.max(1, labels.length)
  const base = plot.y + plot.height
  series.forEach(({ values }, of) => {
    const color = colors[of]!
    const points = values.map(({ value }, at) => ({
      x: plot.x + (at + 0.5) * slot,
      y: plot.y + plot.height * (1 - Math.max(0, value) / most),
    }))
    const line = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'} ${x} ${y}`).join(' ')
    if (isAlone)
      marks.push({
        path: `${line} L ${points.at(-1)!.x} ${base} L ${points[0]!.x} ${base} Z`,
        fill: [alpha(color, 0.45), alpha(color, 0.05)],
      })
    marks.push({ path: line, stroke: color, width: 1.1 * unit })
    points.forEach(({ x, y }, at) => {
      marks.push({ path: circlePath(x, y, 1.6 * unit), fill: palette.paper, stroke: color, width: 0.9 * unit })
      // Closer than that, one would stand on the other; of several lines the axis tells it.
      if (values.length > 8 || !isAlone) return
      texts.push({
        text: told(values[at]!),
        box: { x: x - slot / 2, y: y - 8 * unit, width: slot, height: 4.6 * unit },
        type: 'sans',
        bold: true,
        color: palette.ink,
        largestPx: 4.4 * unit,
        group: 'values',
      })
    })
  })
  labels.forEach((label, at) => {
    texts.push({
      text: label,
      box: { x: plot.x + at * slot + slot * 0.04, y: base + 2 * unit, width: slot * 0.92, height: 6 * unit },
      type: 'sans',
      bold: true,
      color: palette.ink,
      vertical: 'top',
      largestPx: 4.4 * unit,
      group: 'labels',
    })
  })
  return { marks, texts }
}
