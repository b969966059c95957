import { mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { gridIn, inset, set, split, whole } from './layout.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

/** The twenty-six letters, large and small, each on a card of its own. */
export const alphabetChart: Design = {
  kind: 'alphabet-chart',
  arrange(brief) {
    const { title, lines, palette, unit, frame } = brief
    const page = whole(brief)
    const room = inset(page, 5 * unit)
    const all = title ? [title, ...lines] : lines
    const headHeight = all.length > 0 ? Math.min(frame.height * 0.2, 11 * unit * Math.min(2, all.length)) : 0
    const colors = seriesColors(brief, 6)
    const marks: Mark[] = [{ box: page, fill: palette.paper }]
    const texts: DesignText[] = []
    split({ ...room, height: headHeight }, Math.max(1, all.length), unit, true).forEach((row, at) => {
      const line = all[at]
      if (line)
        texts.push(
          set(line, row, { type: 'display', bold: true, color: palette.ink, largestPx: 9 * unit, tracking: 0.04 }),
        )
    })
    const field = {
      ...room,
      y: room.y + headHeight + (headHeight ? 2 * unit : 0),
      height: room.height - headHeight - (headHeight ? 2 * unit : 0),
    }
    gridIn(field, letters.length, 1, 1.6 * unit).forEach((cell, at) => {
      const color = colors[at % colors.length]!
      marks.push({ box: cell, fill: mix(color, palette.paper, 0.74), radius: 1.6 * unit })
      texts.push({
        text: `${letters[at]}${letters[at]!.toLowerCase()}`,
        box: inset(cell, cell.width * 0.1, cell.height * 0.14),
        type: 'display',
        bold: true,
        color: mix(color, palette.ink, 0.3),
        group: 'letters',
      })
    })
    return { behind: marks, over: [], texts }
  },
}
