import { mix } from '../paint/color.ts'
import type { Random } from '../paint/random.ts'
import { seriesColors } from './charts.ts'
import type { Arrangement, Brief, Design, DesignText, Line, Mark } from './design.ts'
import { inkOver, inset, set, sheetIn, split, titleCase } from './layout.ts'

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

interface Week {
  said: RegExp
  /** What stands at the left of each row. */
  rows: readonly string[]
  /** By turns; of several lists, one a row. */
  entries: readonly string[] | readonly (readonly string[])[]
}

const clock = ['8:00', '10:00', '12:00', '14:00', '16:00', '18:00']
const partsOfDay = ['Morning', 'Midday', 'Afternoon', 'Evening']

/** What stands in a week that is asked for without saying what is in it. The last is for all others. */
const usual: readonly Week[] = [
  {
    said: /\b(?:meal|dinner|food|menu|diet)\b/,
    rows: ['Breakfast', 'Lunch', 'Dinner'],
    entries: [
      ['Oats', 'Yogurt', 'Toast', 'Eggs', 'Fruit', 'Pancakes', 'Muesli'],
      ['Soup', 'Salad', 'Wrap', 'Rice bowl', 'Sandwich', 'Quiche', 'Noodles'],
      ['Pasta', 'Curry', 'Fish', 'Tacos', 'Stir-fry', 'Pizza', 'Roast'],
    ],
  },
  {
    said: /\b(?:clean|chore|household)/,
    rows: partsOfDay,
    entries: ['Laundry', 'Dishes', 'Vacuum', 'Shopping', 'Plants', 'Windows'],
  },
  {
    said: /\b(?:gym|fitness|workout|yoga|exercise|training)\b/,
    rows: clock,
    entries: ['Yoga', 'Spin', 'Pilates', 'Boxing', 'Stretch', 'Swim'],
  },
  {
    said: /\b(?:school|class|lesson|student|timetable|homework)/,
    rows: clock,
    entries: ['Math', 'English', 'Science', 'Art', 'History', 'Music'],
  },
  {
    said: /\b(?:study|exam|revision)/,
    rows: clock,
    entries: ['Reading', 'Notes', 'Practice', 'Review', 'Essay', 'Quiz'],
  },
  { said: /./, rows: clock, entries: ['Plan', 'Focus', 'Meeting', 'Review', 'Walk', 'Free time'] },
]

/** A week as a table: days across, hours down, what there is in coloured fields. */
export const schedule: Design = {
  kind: 'schedule',
  arrange(brief) {
    const isDaily = /\b(?:daily|day plan|one day)\b/i.test(`${brief.design.words.join(' ')} ${brief.design.topic}`)
    if (isDaily) return arrangeDay(brief)
    const { title, lines, design, palette, random } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.7, 1.8)
    const said = `${design.words.join(' ')} ${design.topic}`.toLowerCase()
    const room = inset(sheet, 5 * unit)
    const about = design.words.filter(
      (word) => !/^(?:weekly|daily|simple|cute|printable|colou?rful|modern|minimal\w*)$/.test(word),
    )
    const heading: Line = title ?? { text: titleCase(about.join(' ') || 'Weekly schedule') }
    const days = /\b(?:school|work|office|homework|timetable)\b/.test(said) ? week.slice(0, 5) : week
    const stock = usual.find((one) => one.said.test(said)) ?? usual.at(-1)!
    const labels = stock.rows
    const head = { ...room, height: Math.min(13 * unit, room.height * 0.16) }
    const left = (labels === clock ? 11 : 17) * unit
    const table = {
      x: room.x + left,
      y: room.y + head.height + 9 * unit,
      width: room.width - left,
      height: room.height - head.height - 9 * unit,
    }
    const texts: DesignText[] = [
      set(heading, head, { type: 'sans', bold: true, color: palette.ink, largestPx: 9 * unit }),
    ]
    const marks: Mark[] = []
    const columns = split(table, days.length, 0.8 * unit)
    const rows = split(table, labels.length, 0.8 * unit, true)
    const colors = seriesColors(brief, 6)
    columns.forEach((column, at) => {
      const box = { ...column, y: table.y - 6.4 * unit, height: 5.2 * unit }
      marks.push({ box, fill: palette.accent, radius: 1.2 * unit })
      texts.push(
        set({ text: days[at]! }, inset(box, 0.8 * unit, 1.1 * unit), {
          type: 'sans',
          bold: true,
          color: inkOver(palette.accent),
          group: 'days',
        }),
      )
    })
    rows.forEach((row, at) => {
      const box = { x: room.x, y: row.y, width: left - 1.6 * unit, height: row.height }
      texts.push(
        set({ text: labels[at]! }, inset(box, 0, row.height * 0.36), {
          type: 'sans',
          color: palette.ink,
          align: 'right',
          largestPx: 2.8 * unit,
          group: 'labels',
        }),
      )
      columns.forEach((column, day) => {
        const cell = { ...row, x: column.x, width: column.width }
        const turn = at * days.length + day
        const entry = lines.length > 0 ? asked(lines, turn) : stockEntry(stock, { row: at, day, turn, random })
        marks.push({
          box: cell,
          fill: entry
            ? mix(colors[entry.at % colors.length]!, palette.paper, 0.62)
            : mix(palette.soft, palette.paper, 0.5),
          radius: unit,
        })
        if (entry)
          texts.push(
            set(entry.line, inset(cell, cell.width * 0.08, cell.height * 0.24), {
              type: 'sans',
              bold: true,
              color: palette.ink,
              largestPx: 3 * unit,
              group: 'entries',
            }),
          )
      })
    })
    return { behind: [...behind, ...marks], over: [], texts }
  },
}

/** What a day is usually full of, by whose day it is. The last is for all others. */
const usualDays: readonly (readonly [said: RegExp, entries: readonly string[]])[] = [
  [
    /student|school|study|homework/,
    ['Get up', 'Breakfast', 'Classes', 'Lunch', 'Classes', 'Homework', 'Sports', 'Dinner', 'Reading', 'Sleep'],
  ],
  [
    /kid|child|toddler/,
    ['Get up', 'Breakfast', 'Play', 'Snack', 'Outdoors', 'Lunch', 'Nap', 'Crafts', 'Dinner', 'Bedtime'],
  ],
  [
    /./,
    [
      'Get up',
      'Breakfast',
      'Focus work',
      'Meetings',
      'Lunch',
      'Focus work',
      'Exercise',
      'Dinner',
      'Free time',
      'Sleep',
    ],
  ],
]

const hourIn = (hour: string, half: string | undefined): number =>
  (Number(hour) % 12) + (/^p/i.test(half ?? '') ? 12 : 0)

/** One day: its hours one below the other, each with what there is. */
function arrangeDay(brief: Brief): Arrangement {
  const { title, lines, design, palette } = brief
  const { sheet, behind, unit } = sheetIn(brief, 0.5, 1.9)
  const said = `${design.words.join(' ')} ${design.topic}`.toLowerCase()
  const room = inset(sheet, 6 * unit)
  const about = design.words.filter((word) => !/^(?:simple|cute|printable|colou?rful|modern|minimal\w*)$/.test(word))
  const heading: Line = title ?? { text: titleCase(about.join(' ') || 'Daily schedule') }
  const entries: readonly Line[] =
    lines.length > 0 ? lines : usualDays.find(([pattern]) => pattern.test(said))![1].map((text) => ({ text }))
  const [, from, fromHalf, last, lastHalf] =
    /\b(\d{1,2}) ?(am|pm)? ?(?:to|until|till|-|–) ?(\d{1,2}) ?(am|pm)\b/.exec(said) ?? []
  const start = from === undefined ? 7 : hourIn(from, fromHalf ?? 'am')
  const end = last === undefined ? 22 : Math.max(start + 1, hourIn(last, lastHalf))
  const head = { ...room, height: Math.min(13 * unit, room.height * 0.16) }
  const table = { ...room, y: room.y + head.height + 3 * unit, height: room.height - head.height - 3 * unit }
  const isWide = table.width > 1.25 * table.height
  const perColumn = isWide ? Math.ceil(entries.length / 2) : entries.length
  const columns = split(table, isWide ? 2 : 1, 4 * unit)
  const colors = seriesColors(brief, 6)
  const marks: Mark[] = []
  const texts: DesignText[] = [
    set(heading, head, { type: 'sans', bold: true, color: palette.ink, largestPx: 9 * unit }),
  ]
  entries.forEach((entry, at) => {
    const column = columns[Math.floor(at / perColumn)]!
    const row = split(column, perColumn, 1.2 * unit, true)[at % perColumn]!
    const color = colors[at % colors.length]!
    const hour = start + Math.round((at * (end - start)) / Math.max(1, entries.length - 1))
    const time = { ...row, width: row.width * 0.24 }
    marks.push(
      { box: row, fill: mix(color, palette.paper, 0.78), radius: 1.6 * unit },
      { box: { ...row, width: 1.4 * unit }, fill: color, radius: 0.7 * unit },
    )
    texts.push(
      {
        text: `${hour}:00`,
        box: inset(time, 3 * unit, row.height * 0.26),
        type: 'sans',
        bold: true,
        color: mix(color, palette.ink, 0.4),
        align: 'left',
        largestPx: 5 * unit,
        group: 'hours',
      },
      set(
        entry,
        inset({ ...row, x: row.x + time.width, width: row.width - time.width }, 1.6 * unit, row.height * 0.22),
        { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 5.4 * unit, group: 'entries' },
      ),
    )
  })
  return { behind: [...behind, ...marks], over: [], texts }
}

interface Entry {
  line: Line
  /** Which of those there are. */
  at: number
}

/** What was asked for stands once, from the first day on. */
const asked = (lines: readonly Line[], turn: number): Entry | undefined =>
  lines[turn] && { line: lines[turn], at: turn }

/** Each is there at least once; then about every second field is free, unless every row has entries of its own. */
function stockEntry(
  { entries }: Week,
  { row, day, turn, random }: { row: number; day: number; turn: number; random: Random },
): Entry | undefined {
  const own = entries[row]
  const list = typeof own === 'object' ? own : (entries as readonly string[])
  if (list !== own && turn >= list.length && random.chance(0.46)) return undefined
  const at = (day + row * 2) % list.length
  return { line: { text: list[at]! }, at }
}
