import { mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignText, Line, Mark } from './design.ts'
import { inkOver, inset, set, sheetIn, split } from './layout.ts'
import { star } from './ornament.ts'

/** Five columns under the five letters, a number or what is listed in each field, the middle one free. */
export const bingoCard: Design = {
  kind: 'bingo-card',
  arrange(brief) {
    const { title, lines, palette, random } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.62, 1.25)
    const isListed = lines.length > 5
    const head: Line | undefined = title && (isListed || lines.length < 3) ? title : undefined
    const rest = isListed ? [] : lines
    const room = inset(sheet, 5 * unit)
    const headHeight = head ? Math.min(13 * unit, room.height * 0.14) : 0
    const footHeight = rest.length > 0 ? Math.min(9 * unit, room.height * 0.1) : 0
    const table = {
      ...room,
      y: room.y + headHeight + (head ? 2 * unit : 0),
      height: room.height - headHeight - footHeight - (head ? 2 * unit : 0) - (footHeight ? 2 * unit : 0),
    }
    const colors = seriesColors(brief, 5)
    const marks: Mark[] = []
    const texts: DesignText[] = []
    if (head)
      texts.push(set(head, { ...room, height: headHeight }, { type: 'display', bold: true, color: palette.ink }))
    split(
      { ...room, y: room.y + room.height - footHeight, height: footHeight },
      Math.max(1, rest.length),
      2 * unit,
    ).forEach((box, at) => {
      if (rest[at]) texts.push(set(rest[at], box, { type: 'sans', color: palette.ink, group: 'rest' }))
    })
    const rows = split(table, 6, unit, true)
    split(table, 5, unit).forEach((column, at) => {
      const top = { ...column, y: rows[0]!.y, height: rows[0]!.height }
      marks.push({ box: top, fill: colors[at]!, radius: unit })
      texts.push({
        text: 'BINGO'[at]!,
        box: inset(top, top.width * 0.2, top.height * 0.12),
        type: 'display',
        bold: true,
        color: inkOver(colors[at]!),
        group: 'letters',
      })
      // Each column has fifteen numbers of its own.
      const numbers = Array.from({ length: 15 }, (_, number) => at * 15 + number + 1)
      for (let row = 0; row < 5; row++) {
        const cell = { ...column, y: rows[row + 1]!.y, height: rows[row + 1]!.height }
        const isFree = at === 2 && row === 2
        marks.push({
          box: cell,
          fill: isFree ? palette.soft : '#ffffff',
          stroke: mix(colors[at]!, palette.ink, 0.3),
          width: 0.4 * unit,
          radius: unit,
        })
        const [number] = numbers.splice(random.integer(0, numbers.length - 1), 1)
        if (isFree) {
          const radius = Math.min(cell.width, cell.height) * 0.3
          marks.push({ path: star(cell.x + cell.width / 2, cell.y + cell.height / 2, radius), fill: palette.accent })
          continue
        }
        const own = isListed ? lines[(row * 5 + at) % lines.length]! : { text: String(number) }
        texts.push(
          set(own, inset(cell, cell.width * 0.1, cell.height * 0.2), {
            type: 'sans',
            bold: true,
            color: palette.ink,
            group: 'fields',
          }),
        )
      }
    })
    return { behind: [...behind, ...marks], over: [], texts }
  },
}
