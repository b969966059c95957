import { darken } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { inkOver, inset, set, split, whole } from './layout.ts'
import { star } from './ornament.ts'

/** A path of fields round the edge, from the start back to it, with what the game is about in the middle. */
export const boardGame: Design = {
  kind: 'board-game',
  arrange(brief) {
    const { title, lines, palette, unit, frame } = brief
    const page = whole(brief)
    const board = inset(page, 3 * unit)
    const side = Math.min(board.width, board.height)
    const [across, down] = [Math.round((board.width / side) * 8), Math.round((board.height / side) * 8)]
    const cell = { width: board.width / across, height: board.height / down }
    const places: (readonly [column: number, row: number])[] = [
      ...Array.from({ length: across }, (_, at) => [across - 1 - at, down - 1] as const),
      ...Array.from({ length: down - 2 }, (_, at) => [0, down - 2 - at] as const),
      ...Array.from({ length: across }, (_, at) => [at, 0] as const),
      ...Array.from({ length: down - 2 }, (_, at) => [across - 1, at + 1] as const),
    ]
    const colors = [...seriesColors(brief, 5), '#7fb069']
    const marks: Mark[] = [
      { box: page, fill: darken(palette.accent, 0.2) },
      { box: board, fill: palette.paper },
    ]
    const texts: DesignText[] = []
    const line = { stroke: palette.ink, width: 0.35 * unit }
    places.forEach(([column, row], at) => {
      const box: Box = { x: board.x + column * cell.width, y: board.y + row * cell.height, ...cell }
      const isCorner = (column === 0 || column === across - 1) && (row === 0 || row === down - 1)
      const color = colors[at % colors.length]!
      marks.push({ box, fill: isCorner ? palette.soft : palette.paper, ...line })
      if (!isCorner) {
        const band = 0.26
        marks.push({
          box:
            row === down - 1
              ? { ...box, height: box.height * band }
              : row === 0
                ? { ...box, y: box.y + box.height * (1 - band), height: box.height * band }
                : column === 0
                  ? { ...box, x: box.x + box.width * (1 - band), width: box.width * band }
                  : { ...box, width: box.width * band },
          fill: color,
          ...line,
        })
      }
      const middle = inset(box, cell.width * 0.3, cell.height * 0.32)
      if (at === 0)
        texts.push({
          text: 'START',
          box: inset(box, cell.width * 0.1, cell.height * 0.28),
          type: 'display',
          bold: true,
          color: palette.accent,
        })
      else if (isCorner || at % 5 === 3)
        marks.push({
          path: star(
            box.x + box.width / 2,
            box.y + box.height / 2,
            Math.min(cell.width, cell.height) * (isCorner ? 0.3 : 0.18),
          ),
          fill: isCorner ? palette.accent : palette.second,
        })
      else texts.push({ text: String(at), box: middle, type: 'sans', bold: true, color: palette.ink, group: 'numbers' })
    })
    const field = inset(
      {
        x: board.x + cell.width,
        y: board.y + cell.height,
        width: board.width - 2 * cell.width,
        height: board.height - 2 * cell.height,
      },
      0.35 * cell.width,
      0.35 * cell.height,
    )
    const headHeight = title ? field.height * (brief.hasPicture ? 0.24 : 0.5) : 0
    const footHeight = lines.length > 0 ? Math.min(field.height * 0.24, lines.length * 8 * unit) : 0
    if (title)
      texts.push(
        set(title, inset({ ...field, height: headHeight }, 0, headHeight * 0.06), {
          type: 'display',
          bold: true,
          color: palette.accent,
          tracking: 0.04,
          largestPx: frame.height * 0.2,
        }),
      )
    split(
      { ...field, y: field.y + field.height - footHeight, height: footHeight },
      Math.max(1, lines.length),
      unit,
      true,
    ).forEach((row, at) => {
      if (lines[at])
        texts.push(set(lines[at], row, { type: 'sans', bold: true, color: inkOver(palette.paper), group: 'lines' }))
    })
    const picture = {
      ...field,
      y: field.y + headHeight + (headHeight ? 2 * unit : 0),
      height: field.height - headHeight - footHeight - (headHeight ? 2 * unit : 0) - (footHeight ? 2 * unit : 0),
    }
    return {
      behind: marks,
      ...(brief.hasPicture ? { picture: { box: picture, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}
