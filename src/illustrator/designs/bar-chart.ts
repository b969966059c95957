import type { Box } from '../paint/stage.ts'
import { chartAxis, chartKey, chartSheet, scaleOf, seriesColors, seriesOf, told } from './charts.ts'
import type { Brief, Design, DesignText, Mark } from './design.ts'
import { inset, split, whole } from './layout.ts'

/** Bars from a common ground, each with its value above and its name below; several series stand side by side in groups. */
export const barChart: Design = {
  kind: 'bar-chart',
  arrange(brief) {
    const { texts, room } = chartSheet(brief)
    const drawn = drawBars(brief, room)
    return {
      behind: [{ box: whole(brief), fill: brief.palette.paper }, ...drawn.marks],
      over: [],
      texts: [...texts, ...drawn.texts],
    }
  },
}

export function drawBars(brief: Brief, room: Box): { marks: Mark[]; texts: DesignText[] } {
  const { unit, palette } = brief
  const series = seriesOf(brief)
  const all = series.flatMap(({ values }) => values)
  const { most, step } = scaleOf(all)
  const labels = series[0]!.values.map(({ label }) => label)
  const isGrouped = series.length > 1
  const keyHeight = isGrouped ? 7 * unit : 0
  const plot = {
    x: room.x + 9 * unit,
    y: room.y + 6 * unit + keyHeight,
    width: room.width - 9 * unit,
    height: room.height - 16 * unit - keyHeight,
  }
  const { marks, texts } = chartAxis(brief, all, plot, room.x, { most, step })
  const colors = seriesColors(brief, isGrouped ? series.length : labels.length)
  const key = chartKey(brief, series, colors, { ...plot, y: room.y, height: 6 * unit })
  marks.push(...key.marks)
  texts.push(...key.texts)
  split(plot, labels.length, plot.width / labels.length / 8).forEach((slot, at) => {
    const group = inset(slot, slot.width * (isGrouped ? 0.06 : 0.14), 0)
    split(group, series.length, isGrouped ? group.width * 0.04 : 0).forEach((bar, of) => {
      const value = series[of]!.values[at]
      if (!value) return
      const height = Math.max(0.5 * unit, (plot.height * Math.max(0, value.value)) / most)
      const top = plot.y + plot.height - height
      const round = Math.min(unit, bar.width / 3)
      marks.push({
        path: `M ${bar.x} ${plot.y + plot.height} L ${bar.x} ${top + round} Q ${bar.x} ${top} ${bar.x + round} ${top} L ${bar.x + bar.width - round} ${top} Q ${bar.x + bar.width} ${top} ${bar.x + bar.width} ${top + round} L ${bar.x + bar.width} ${plot.y + plot.height} Z`,
        fill: isGrouped ? colors[of]! : labels.length > 6 ? colors[0]! : colors[at]!,
      })
      // Closer than that, one would stand on the other.
      if (isGrouped && labels.length * series.length > 12) return
      const own = isGrouped ? bar : slot
      texts.push({
        text: told(value),
        box: { ...own, y: top - 6 * unit, height: 5 * unit },
        type: 'sans',
        bold: true,
        color: palette.ink,
        largestPx: 5 * unit,
        group: 'values',
      })
    })
    texts.push({
      text: labels[at]!,
      box: { ...slot, y: plot.y + plot.height + 2 * unit, height: 6 * unit },
      type: 'sans',
      bold: true,
      color: palette.ink,
      vertical: 'top',
      largestPx: 4.6 * unit,
      group: 'labels',
    })
  })
  return { marks, texts }
}
