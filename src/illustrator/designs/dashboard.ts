import { mix } from '../paint/color.ts'
import { seriesColors, seriesOf } from './charts.ts'
import type { Design, DesignText, Line } from './design.ts'
import { circlePath, inset, ringPath, set, split, titleCase, whole } from './layout.ts'
import { itemOf } from './menu.ts'
import { addAvatar, addCard, addTrend, quietInk, ruleColor, type Screen } from './screen.ts'

/** A side bar, four figures in a row, bars, a trend and shares. */
export const dashboard: Design = {
  kind: 'dashboard',
  arrange(brief) {
    const { frame, palette, unit, title, lines, design } = brief
    const page = whole(brief)
    const tall = frame.height > 1.1 * frame.width
    const screen: Screen = { marks: [], texts: [] }
    const { marks, texts } = screen
    const side = { ...page, width: tall ? 13 * unit : Math.min(22 * unit, page.width * 0.2) }
    const topic = [...design.words]
      .filter(
        (word) =>
          !/^(?:dark|light|modern|clean|minimal|minimalist|ui|ux|web|admin|analytics|dashboard|panel|control)$/.test(
            word,
          ),
      )
      .join(' ')
    const heading: Line = title ?? { text: topic ? `${titleCase(topic)} Dashboard` : 'Overview' }
    const main = inset({ ...page, x: side.width, width: page.width - side.width }, 4 * unit)
    texts.push(
      set(
        heading,
        { ...main, width: main.width - 10 * unit, height: 7 * unit },
        { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 5.6 * unit },
      ),
    )
    addAvatar(screen, main.x + main.width - 3 * unit, main.y + 3.5 * unit, 2.8 * unit, palette.second)
    const sideMarks = [0, 1, 2, 3, 4].flatMap((at) => {
      const y = side.y + (14 + at * 8) * unit
      return [
        ...(at === 0
          ? [
              {
                box: { x: 1.6 * unit, y: y - 3 * unit, width: side.width - 3.2 * unit, height: 6 * unit },
                fill: palette.accent,
                opacity: 0.2,
                radius: 1.4 * unit,
              },
            ]
          : []),
        {
          box: { x: 3.6 * unit, y: y - 1.4 * unit, width: 2.8 * unit, height: 2.8 * unit },
          fill: at === 0 ? palette.accent : mix(palette.ink, palette.paper, 0.55),
          radius: 0.8 * unit,
        },
        ...(tall
          ? []
          : [
              {
                box: {
                  x: 8.4 * unit,
                  y: y - 0.7 * unit,
                  width: side.width * (0.36 + 0.05 * (at % 3)),
                  height: 1.4 * unit,
                },
                fill: mix(palette.ink, palette.paper, at === 0 ? 0.2 : 0.55),
                radius: 0.7 * unit,
              },
            ]),
      ]
    })
    const stock = ['$48.2K', '12,480', '1,964', '+18%', '312', '4.8']
    const names = ['Revenue', 'Users', 'Orders', 'Growth']
    const cards: (readonly [Line, string])[] =
      lines.length > 0
        ? lines.slice(0, 6).map((line, at) => {
            const item = itemOf(line) ?? numbered(line)
            return item ? [item.name, item.price] : [line, stock[at]!]
          })
        : names.map((name, at) => [{ text: name }, stock[at]!])
    const across = tall ? 2 : cards.length
    const rows = Math.ceil(cards.length / across)
    const gap = 2.4 * unit
    const top = { ...main, y: main.y + 11 * unit, height: (tall ? 13 * rows : 16 * rows) * unit }
    const boxes = split(top, rows, gap, true).flatMap((row) => split(row, across, gap))
    cards.forEach(([name, value], at) => {
      const box = boxes[at]!
      addCard(screen, brief, box, 1.6 * unit)
      const inside = inset(box, 2 * unit, box.height * 0.16)
      texts.push(
        set(
          name,
          { ...inside, height: inside.height * 0.3 },
          { type: 'sans', color: quietInk(brief), align: 'left', largestPx: 3 * unit, group: 'names' },
        ),
      )
      texts.push({
        text: value,
        box: { ...inside, y: inside.y + inside.height * 0.44, height: inside.height * 0.56 },
        type: 'sans',
        bold: true,
        color: palette.ink,
        align: 'left',
        largestPx: 6 * unit,
        group: 'figures',
      })
      marks.push({
        path: circlePath(box.x + box.width - 3 * unit, box.y + box.height * 0.28, 1.2 * unit),
        fill: at % 2 === 0 ? palette.second : palette.accent,
      })
    })
    const below = { ...main, y: top.y + top.height + gap, height: main.y + main.height - top.y - top.height - gap }
    const panels = tall
      ? split(below, 2, gap, true)
      : [
          { ...below, width: below.width * 0.62 - gap / 2 },
          { ...below, x: below.x + below.width * 0.62 + gap / 2, width: below.width * 0.38 - gap / 2 },
        ]
    const [left, right] = panels as [(typeof panels)[0], (typeof panels)[0]]
    addCard(screen, brief, left, 1.6 * unit)
    addCard(screen, brief, right, 1.6 * unit)
    const { values } = seriesOf(brief)[0]!
    const most = Math.max(...values.map(({ value }) => value), 1)
    const plot = inset(left, 4 * unit, 5 * unit)
    for (const share of [0, 0.33, 0.66, 1])
      marks.push({
        path: `M ${plot.x} ${plot.y + plot.height * share} l ${plot.width} 0`,
        stroke: ruleColor(brief),
        width: 0.2 * unit,
      })
    split(plot, values.length, 2 * unit).forEach((slot, at) => {
      const height = plot.height * 0.92 * (values[at]!.value / most)
      marks.push({
        box: { ...slot, y: plot.y + plot.height - height, height },
        fill: palette.accent,
        radius: 0.8 * unit,
      })
    })
    addTrend(screen, brief, { ...plot, height: plot.height * 0.5 }, palette.second)
    const colors = seriesColors(brief, 4)
    const radius = Math.min(right.width, right.height) * 0.34
    const [x, y] = [right.x + right.width / 2, right.y + right.height / 2]
    let from = 0
    for (const [at, share] of [0.42, 0.27, 0.19, 0.12].entries()) {
      marks.push({
        path: ringPath(x, y, radius, radius * 0.62, from, from + share),
        fill: colors[at]!,
        stroke: palette.soft,
        width: 0.5 * unit,
      })
      from += share
    }
    const centre: DesignText = {
      text: '42%',
      box: { x: x - radius * 0.5, y: y - radius * 0.3, width: radius, height: radius * 0.6 },
      type: 'sans',
      bold: true,
      color: palette.ink,
    }
    return {
      behind: [
        { box: page, fill: palette.paper },
        { box: side, fill: palette.soft },
        { path: circlePath(side.width * (tall ? 0.5 : 0.24), 5.6 * unit, 2.4 * unit), fill: palette.accent },
        ...sideMarks,
        ...marks,
      ],
      over: [],
      texts: [...texts, centre],
    }
  },
}

/** "Users 12,480" as a figure and its name. */
function numbered(line: Line): { name: Line; price: string } | undefined {
  const match = /^(.*?)[\s:–—-]+([+-]?\d[\d.,]*\s?[%KMk]?)$/u.exec(line.text)
  return match ? { name: { ...line, text: match[1]! }, price: match[2]! } : undefined
}
