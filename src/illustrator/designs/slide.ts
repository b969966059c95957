import type { Box } from '../paint/stage.ts'
import { drawBars } from './bar-chart.ts'
import type { Brief, Design, DesignText, Line, Mark } from './design.ts'
import { circlePath, inkOver, inset, set, split, whole } from './layout.ts'
import { drawLines } from './line-chart.ts'
import { drawPie } from './pie-chart.ts'

/** Charts a slide can show, by the words that ask for them. */
export const charts = [
  [drawLines, '(?:line|area|trend) (?:charts?|graphs?)'],
  [drawPie, '(?:pie|donut|doughnut|ring) (?:charts?|graphs?)'],
  [drawBars, '(?:(?:bar|column) )?(?:charts?|graphs?)'],
] as const

const chartAsked = ({ design }: Brief): (typeof charts)[number][0] | undefined =>
  charts.find(([, said]) => new RegExp(`\\b${said}\\b`, 'i').test(design.topic))?.[0]

/** A slide of a talk: a title over a rule, its points one below the other, and a chart or a picture beside or below them. */
export const slide: Design = {
  kind: 'slide',
  arrange(brief) {
    const { title, lines, palette, unit, frame, hasPicture } = brief
    const page = whole(brief)
    const wide = frame.width > 1.2 * frame.height
    const drawChart = chartAsked(brief)
    const isTitled = lines.length === 0 && drawChart === undefined
    const band = { ...page, height: isTitled ? page.height * 0.42 : Math.min(page.height * 0.24, 26 * unit) }
    const below = inset({ ...page, y: band.height, height: page.height - band.height }, 7 * unit, 6.5 * unit)
    const shown = hasPicture || drawChart !== undefined
    const beside = wide && lines.length > 0 && shown
    const listHeight = Math.min(below.height * (drawChart ? 0.38 : 0.48), lines.length * 10 * unit)
    const window: Box | undefined = !shown
      ? undefined
      : beside
        ? { ...below, x: below.x + below.width * 0.5, width: below.width * 0.5 }
        : lines.length > 0
          ? { ...below, y: below.y + listHeight + 4 * unit, height: below.height - listHeight - 4 * unit }
          : below
    const list = !window ? below : beside ? { ...below, width: below.width * 0.46 } : { ...below, height: listHeight }
    const texts: DesignText[] = []
    const marks: Mark[] = [
      { box: page, fill: palette.paper },
      { box: band, fill: palette.accent },
      { box: { ...band, y: band.height, height: 1.4 * unit }, fill: palette.second },
    ]
    if (title)
      texts.push(
        set(title, inset(band, 7 * unit, band.height * 0.22), {
          type: 'sans',
          bold: true,
          color: inkOver(palette.accent),
          align: 'left',
          largestPx: 12 * unit,
        }),
      )
    addPoints(brief, list, lines, marks, texts)
    const chart = window && drawChart?.({ ...brief, unit: Math.min(window.width, window.height * 1.5) / 100 }, window)
    if (isTitled && !window)
      marks.push(
        { path: circlePath(page.width * 0.9, page.height * 0.86, 22 * unit), fill: palette.soft },
        { path: circlePath(page.width * 0.74, page.height * 0.98, 12 * unit), fill: palette.second, opacity: 0.5 },
      )
    return {
      behind: [...marks, ...(chart?.marks ?? [])],
      ...(window && !drawChart ? { picture: { box: window, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts: [...texts, ...(chart?.texts ?? [])],
    }
  },
}

/** The points in one size, from the top of their room in even steps. */
function addPoints(
  { palette, unit }: Brief,
  list: Box,
  lines: readonly Line[],
  marks: Mark[],
  texts: DesignText[],
): void {
  if (lines.length === 0) return
  const rows = split(
    { ...list, height: Math.min(list.height, lines.length * 20 * unit) },
    lines.length,
    1.6 * unit,
    true,
  )
  rows.forEach((row, at) => {
    const r = Math.min(1.6 * unit, row.height * 0.2)
    marks.push({ path: circlePath(row.x + r, row.y + row.height / 2, r), fill: palette.second })
    texts.push(
      set(
        lines[at]!,
        { ...row, x: row.x + 5.4 * unit, width: row.width - 5.4 * unit },
        {
          type: 'sans',
          color: palette.ink,
          align: 'left',
          largestPx: (list.height > 1.4 * list.width ? 7.4 : 6.2) * unit,
          group: 'points',
        },
      ),
    )
  })
}
