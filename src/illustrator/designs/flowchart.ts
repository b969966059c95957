import { seriesColors } from './charts.ts'
import type { Design, DesignPicture, DesignText, Line, Mark } from './design.ts'
import { tint } from './diagram/sheet.ts'
import { gridIn, inset, set, whole } from './layout.ts'

/** Boxes in the order of what happens, joined by arrows; a question is a diamond, start and end are round. */
export const flowchart: Design = {
  kind: 'flowchart',
  arrange(brief) {
    const { unit, palette, title, lines, design } = brief
    const page = whole(brief)
    const steps: Line[] =
      lines.length > 0 ? lines : ['Start', 'Plan', 'Does it work?', 'Done'].map((text) => ({ text }))
    const texts: DesignText[] = []
    const room = inset(page, 6 * unit)
    const head = title ? Math.min(room.height * 0.18, 13 * unit) : 0
    if (title)
      texts.push(
        set(
          title,
          { ...room, height: head - 2 * unit },
          { type: 'sans', bold: true, color: palette.ink, largestPx: 9 * unit },
        ),
      )
    const field = { ...room, y: room.y + head, height: room.height - head }
    const gap = Math.min(7 * unit, field.height / steps.length / 3)
    const cells = snake(gridIn(field, steps.length, 1.7, Math.max(gap, unit)).map((cell) => flat(cell)))
    const colors = seriesColors(brief, steps.length)
    const marks: Mark[] = []
    const panels: DesignPicture[] = []
    const stroke = palette.ink
    steps.forEach((step, at) => {
      const cell = cells[at]!
      const next = cells[at + 1]
      const [x, y] = [cell.x + cell.width / 2, cell.y + cell.height / 2]
      if (next) marks.unshift(...arrow(cell, next, stroke, 0.7 * unit))
      const color = colors[at]!
      const fill = tint(color, brief, 0.72)
      const isQuestion = /\?$/.test(step.text)
      const isEnd = at === 0 || !next
      marks.push(
        isQuestion
          ? {
              path: `M ${x} ${cell.y} L ${cell.x + cell.width} ${y} L ${x} ${cell.y + cell.height} L ${cell.x} ${y} Z`,
              fill,
              stroke: color,
              width: 0.6 * unit,
            }
          : { box: cell, fill, stroke: color, width: 0.6 * unit, radius: isEnd ? cell.height / 2 : 2 * unit },
      )
      const panel = step.lettering?.panel
      const shown = panel !== undefined && design.panels?.[panel] !== undefined && !isQuestion
      const inner = inset(
        cell,
        cell.width * (isQuestion ? 0.24 : isEnd ? 0.14 : 0.08),
        cell.height * (isQuestion ? 0.28 : 0.12),
      )
      const side = Math.min(inner.height * 0.9, inner.width * 0.34)
      if (shown)
        panels.push({
          box: { x: inner.x, y: y - side / 2, width: side, height: side },
          shape: 'box',
          bare: true,
          panel,
          finish: 'flat',
        })
      const words = shown ? { ...inner, x: inner.x + side + unit, width: inner.width - side - unit } : inner
      texts.push(
        set(step, words, { type: 'sans', bold: true, color: palette.ink, largestPx: 5.4 * unit, group: 'steps' }),
      )
    })
    return { behind: [{ box: page, fill: palette.paper }, ...marks], panels, over: [], texts }
  },
}

/** No box is higher than half its width. */
function flat<T extends { y: number; width: number; height: number }>(cell: T): T {
  const height = Math.min(cell.height, cell.width * 0.52)
  return { ...cell, y: cell.y + (cell.height - height) / 2, height }
}

/** Every second row runs the other way, so that no arrow crosses the page. */
function snake<T extends { y: number }>(cells: readonly T[]): T[] {
  const rows = [...new Set(cells.map(({ y }) => y))]
  return rows.flatMap((y, at) => {
    const row = cells.filter((cell) => cell.y === y)
    return at % 2 ? row.reverse() : row
  })
}

function arrow(
  from: { x: number; y: number; width: number; height: number },
  to: typeof from,
  color: string,
  width: number,
): Mark[] {
  const [ax, ay] = [from.x + from.width / 2, from.y + from.height / 2]
  const [bx, by] = [to.x + to.width / 2, to.y + to.height / 2]
  const across = Math.abs(ay - by) < 1
  const sign = Math.sign(across ? bx - ax : by - ay) || 1
  const end = across ? [bx - (sign * to.width) / 2, by] : [bx, by - (sign * to.height) / 2]
  const start = across ? [ax + (sign * from.width) / 2, ay] : [ax, ay + (sign * from.height) / 2]
  const size = width * 3.4
  const [tx, ty] = end as [number, number]
  const head = across
    ? `M ${tx} ${ty} l ${-sign * size} ${-size * 0.7} v ${size * 1.4} Z`
    : `M ${tx} ${ty} l ${-size * 0.7} ${-sign * size} h ${size * 1.4} Z`
  return [
    {
      path: `M ${start[0]} ${start[1]} L ${start[0]} ${across ? start[1] : (start[1]! + ty) / 2} L ${across ? start[0] : tx} ${across ? ty : (start[1]! + ty) / 2} L ${tx - (across ? sign * size : 0)} ${ty - (across ? 0 : sign * size)}`,
      stroke: color,
      width,
    },
    { path: head, fill: color },
  ]
}
