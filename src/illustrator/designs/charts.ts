import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, DesignText, Line, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

export interface Value {
  label: string
  value: number
  /** As it is to be written, where that is not the number alone. */
  told?: string
}

/** What is told month by month. */
const inTime =
  /\b(?:sales|revenue|growth|profits?|income|visitors?|users|traffic|orders|production|rain|rainfall|temperatures?|progress|costs?|turnover|earnings|performance)\b/i

/** What is measured of several things: one line, or one bar of each group. */
export interface Series {
  /** Absent where there is one alone. */
  name?: string
  values: Value[]
}

/** What the chart shows: the values asked for, or some made up for what is to be compared. */
export function seriesOf({ design, random }: Brief): Series[] {
  if (design.data && design.data.length > 0) {
    const names = [...new Set(design.data.map(({ series }) => series))]
    return names.map((name) => ({
      ...(name === undefined ? {} : { name }),
      values: design.data!.filter(({ series }) => series === name),
    }))
  }
  const isOverTime =
    design.kind !== 'pie-chart' && (design.kind !== 'bar-chart' || design.topic === '' || inTime.test(design.topic))
  const usual = isOverTime ? ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'] : ['A', 'B', 'C', 'D']
  const isCourse = design.kind === 'line-chart' || design.labels === undefined
  return (design.series ?? [undefined]).map((name) => ({
    ...(name === undefined ? {} : { name }),
    values: (design.labels ?? usual).map((label, at) => ({
      label,
      value: Math.round(isCourse ? random.between(18, 50) + at * random.between(2, 7) : random.between(18, 70)),
    })),
  }))
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

/** A number in few letters: 3M. */
function abbreviated(value: number): string {
  const step = (
    [
      [1e9, 'B'],
      [1e6, 'M'],
      [1e4, 'k'],
    ] as const
  ).find(([least]) => Math.abs(value) >= least)
  return step ? `${short(value / (step[1] === 'k' ? 1e3 : step[0]))}${step[1]}` : short(value)
}

export const told = ({ value, told: written }: Value): string => written ?? abbreviated(value)

/** A number of an axis, with the sign that all its values have. */
export function onAxis(value: number, values: readonly Value[]): string {
  const all = (sign: RegExp): boolean =>
    values.every(({ told: written }) => written !== undefined && sign.test(written))
  const [, currency = ''] = /^([$€£¥])/.exec(values[0]?.told ?? '') ?? []
  return `${currency && all(new RegExp(`^\\${currency}`)) ? currency : ''}${abbreviated(value)}${all(/%$/) ? '%' : ''}`
}

/** A round number at or above the highest value, for an axis of a few even steps. */
export function scaleOf(values: readonly Value[]): { most: number; step: number } {
  const highest = Math.max(...values.map(({ value }) => value), 1e-9)
  const raw = highest / 4
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= raw)!
  return { most: Math.ceil(highest / step - 1e-9) * step, step }
}

/** Colours that differ, one for each value. */
export function seriesColors({ palette }: Brief, count: number): string[] {
  const own = [
    palette.accent,
    palette.second,
    '#dca63a',
    '#5f86b3',
    mix(palette.accent, palette.ink, 0.45),
    mix(palette.second, palette.paper, 0.35),
    mix(palette.accent, palette.paper, 0.45),
  ]
  return Array.from({ length: count }, (_, at) => own[at % own.length]!)
}

/** The sheet of a chart: its title above, and the room left for what is drawn. */
export function chartSheet(brief: Brief): { texts: DesignText[]; room: Box } {
  const { unit, palette } = brief
  const page = inset(whole(brief), 8 * unit, 7 * unit)
  const title: Line | undefined = brief.title
  if (!title) return { texts: [], room: page }
  const height = 11 * unit
  const texts = [
    set(
      title,
      { ...page, height },
      { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 8.4 * unit },
    ),
  ]
  let top = page.y + height + 2 * unit
  for (const line of brief.lines) {
    texts.push(
      set(
        line,
        { ...page, y: top, height: 5 * unit },
        { type: 'sans', color: mix(palette.ink, palette.paper, 0.25), align: 'left' },
      ),
    )
    top += 6 * unit
  }
  return { texts, room: { ...page, y: top + 2 * unit, height: page.y + page.height - top - 2 * unit } }
}

/** The names of several series side by side, each behind its colour; none where there is one alone. */
export function chartKey(
  { unit, palette }: Brief,
  series: readonly Series[],
  colors: readonly string[],
  box: Box,
): { marks: Mark[]; texts: DesignText[] } {
  if (series.length < 2) return { marks: [], texts: [] }
  const slots = split(box, series.length, 2 * unit)
  const side = Math.min(box.height * 0.6, 3.2 * unit)
  return {
    marks: slots.map((slot, at) => ({
      box: { x: slot.x, y: slot.y + (slot.height - side) / 2, width: side, height: side },
      fill: colors[at]!,
      radius: side * 0.3,
    })),
    texts: slots.map((slot, at) => ({
      text: series[at]!.name ?? '',
      box: { ...slot, x: slot.x + side * 1.5, width: slot.width - side * 1.5 },
      type: 'sans',
      color: palette.ink,
      align: 'left',
      largestPx: 4.4 * unit,
      group: 'key',
    })),
  }
}

/** Lines across the plot from 0 up, a step apart, each with its value at the left. */
export function chartAxis(
  { unit, palette }: Brief,
  values: readonly Value[],
  plot: Box,
  left: number,
  { most, step }: { most: number; step: number },
): { marks: Mark[]; texts: DesignText[] } {
  const faint = mix(palette.ink, palette.paper, 0.82)
  const quiet = mix(palette.ink, palette.paper, 0.3)
  const marks: Mark[] = []
  const texts: DesignText[] = []
  for (let value = 0; value <= most + step / 2; value += step) {
    const y = plot.y + plot.height * (1 - value / most)
    marks.push({
      path: `M ${plot.x} ${y} L ${plot.x + plot.width} ${y}`,
      stroke: value === 0 ? quiet : faint,
      width: (value === 0 ? 0.5 : 0.25) * unit,
    })
    texts.push({
      text: onAxis(value, values),
      box: { x: left, y: y - 2 * unit, width: 7 * unit, height: 4 * unit },
      type: 'sans',
      color: quiet,
      align: 'right',
      largestPx: 3.4 * unit,
      group: 'axis',
    })
  }
  return { marks, texts }
}
