import { mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, sheetIn, split } from './layout.ts'

const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** Weekday of the first of a month, 0 for Monday (Zeller's congruence). */
function firstDay(year: number, month: number): number {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year]
  const h =
    (1 +
      Math.floor((13 * (m + 1)) / 5) +
      (y % 100) +
      Math.floor((y % 100) / 4) +
      Math.floor(y / 400) +
      5 * Math.floor(y / 100)) %
    7
  return (h + 5) % 7
}

const lengthOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** A month: a picture, its name and year, and its days in weeks. */
export const calendar: Design = {
  kind: 'calendar',
  arrange(brief) {
    const { title, lines, design, palette, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.6, 1.5)
    const said = `${design.words.join(' ')} ${design.topic} ${title?.text ?? ''}`
    const named = months.findIndex((month) => new RegExp(`\\b${month}\\b`, 'i').test(said))
    const month = named < 0 ? 0 : named
    const year = Number(/\b(?:19|20|21)\d\d\b/.exec(said)?.[0] ?? 2026)
    const wide = sheet.width > sheet.height * 1.15
    const room = inset(sheet, 5 * unit)
    const picture = !hasPicture
      ? undefined
      : wide
        ? { ...sheet, width: sheet.width * 0.42 }
        : { ...sheet, height: sheet.height * 0.42 }
    const page = !picture
      ? room
      : wide
        ? { ...room, x: picture.x + picture.width + 4 * unit, width: sheet.width - picture.width - 8 * unit }
        : { ...room, y: picture.y + picture.height + 3 * unit, height: sheet.height - picture.height - 7 * unit }
    const own = title ? [title, ...lines] : []
    const extra = own.filter(({ text }) => !months.some((one) => text.toLowerCase().includes(one.toLowerCase())))
    const heading = own.find((line) => !extra.includes(line)) ?? {
      text: named < 0 && extra.length > 0 && !/\d{4}/.test(said) ? 'January 2026' : `${months[month]} ${year}`,
    }
    const head = { ...page, height: Math.min(page.height * 0.16, 10 * unit) }
    const band = extra.length * Math.min(page.height * 0.1, 6 * unit)
    const texts: DesignText[] = [
      set(heading, head, { type: 'serif', bold: true, color: palette.accent }),
      ...split({ ...head, y: head.y + head.height + unit, height: band }, Math.max(1, extra.length), 0, true).flatMap(
        (row, at) => (extra[at] ? [set(extra[at], row, { type: 'sans', color: palette.ink, group: 'extra' })] : []),
      ),
    ]
    const grid = {
      ...page,
      y: head.y + head.height + band + 2 * unit,
      height: page.height - head.height - band - 2 * unit,
    }
    const start = firstDay(year, month + 1)
    const length = lengthOf(year, month + 1)
    const weeks = Math.ceil((start + length) / 7)
    const rows = split(grid, weeks + 1, 0, true).map((row) => split(row, 7, 0))
    const marks: Mark[] = []
    rows.forEach((row, at) => {
      row.forEach((cell, day) => {
        const number = (at - 1) * 7 + day - start + 1
        const text = at === 0 ? days[day]! : number > 0 && number <= length ? String(number) : ''
        if (at > 0 && number === 14)
          marks.push({
            path: circlePath(
              cell.x + cell.width / 2,
              cell.y + cell.height / 2,
              Math.min(cell.width, cell.height) * 0.42,
            ),
            fill: mix(palette.accent, palette.paper, 0.7),
          })
        texts.push({
          text,
          box: inset(cell, cell.width * 0.2, cell.height * 0.22),
          type: 'sans',
          bold: at === 0,
          color: day === 6 ? palette.accent : at === 0 ? mix(palette.ink, palette.paper, 0.35) : palette.ink,
          largestPx: 4.4 * unit,
          group: 'days',
        })
      })
      if (at > 0)
        marks.push({
          box: { ...grid, y: row[0]!.y, height: Math.max(1, 0.15 * unit) },
          fill: palette.ink,
          opacity: 0.14,
        })
    })
    return {
      behind: [...behind, ...marks],
      ...(picture ? { picture: { box: picture, shape: 'box' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}
