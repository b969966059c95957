import { darken, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { elements, families } from './elements.data.ts'
import { gridIn, inset, set, split, whole } from './layout.ts'

/** All elements in their periods and groups, a colour a family; or, where one is named, that one alone. */
export const periodicTable: Design = {
  kind: 'periodic-table',
  arrange(brief) {
    const { title, lines, palette, unit, frame } = brief
    const page = whole(brief)
    const room = inset(page, 4 * unit, 4 * unit)
    const all = title ? [title, ...lines] : lines
    const one = elementIn(`${brief.design.words.join(' ')} ${brief.design.topic}`)
    const headHeight = all.length > 0 ? Math.min(frame.height * 0.14, 11 * unit) : 0
    const marks: Mark[] = [{ box: page, fill: palette.paper }]
    const texts: DesignText[] = []
    split({ ...room, height: headHeight }, Math.max(1, all.length), 3 * unit).forEach((box, at) => {
      const line = all[at]
      if (line)
        texts.push(
          set(line, inset(box, 0, headHeight * 0.1), {
            type: 'sans',
            bold: true,
            color: palette.ink,
            largestPx: 8 * unit,
          }),
        )
    })
    const field = { ...room, y: room.y + headHeight + 2 * unit, height: room.height - headHeight - 2 * unit }
    if (one !== undefined) {
      const side = Math.min(field.width, field.height) * 0.86
      addTile(
        { x: field.x + (field.width - side) / 2, y: field.y + (field.height - side) / 2, width: side, height: side },
        one,
        { marks, texts },
        true,
      )
      return { behind: marks, over: [], texts }
    }
    const tall = frame.height > 1.35 * frame.width
    const keyHeight = Math.min(field.height * (tall ? 0.2 : 0.13), (tall ? 24 : 12) * unit)
    const table = { ...field, height: field.height - keyHeight - 2 * unit }
    // The two rows of rare earths stand apart below.
    const [columns, rows] = [18, 9.5]
    const cell = { width: table.width / columns, height: Math.min(table.height / rows, (table.width / columns) * 2.6) }
    const top = table.y + (table.height - rows * cell.height) / 2
    const gap = Math.min(cell.width, cell.height) * 0.05
    elements.forEach((_, at) => {
      const [column, row] = placeOf(at + 1)
      const box = inset(
        { x: table.x + column * cell.width, y: top + (row + (row > 6 ? 0.5 : 0)) * cell.height, ...cell },
        gap,
      )
      addTile(box, at, { marks, texts }, false, 5.6 * unit)
    })
    const key = { ...field, y: field.y + field.height - keyHeight, height: keyHeight }
    gridIn(key, families.length, tall ? 8 : 6, 1.2 * unit).forEach((box, at) => {
      const [name, color] = families[at]!
      const side = Math.min(box.height * 0.62, 3 * unit)
      marks.push({
        box: { x: box.x, y: box.y + (box.height - side) / 2, width: side, height: side },
        fill: color,
        radius: side * 0.25,
      })
      texts.push({
        text: name,
        box: { ...box, x: box.x + side * 1.5, width: box.width - side * 1.5 },
        type: 'sans',
        color: palette.ink,
        align: 'left',
        largestPx: 3 * unit,
        group: 'key',
      })
    })
    return { behind: marks, over: [], texts }
  },
}

/** The index of an element that is named; undefined where all are meant. */
function elementIn(said: string): number | undefined {
  const words: string[] = said.toLowerCase().match(/\p{L}+/gu) ?? []
  const at = elements.findIndex(([, name]) => words.includes(name.toLowerCase()))
  return at < 0 ? undefined : at
}

const colorOf = (number: number): string =>
  families.find(([, , numbers]) =>
    numbers.split(',').some((part) => {
      const [from, to = from] = part.split('-').map(Number)
      return number >= from! && number <= to!
    }),
  )?.[1] ?? '#c9cdd4'

/** Column and row of an element in the table of eighteen columns. */
function placeOf(number: number): [column: number, row: number] {
  if (number === 1) return [0, 0]
  if (number === 2) return [17, 0]
  if (number <= 10) return [number <= 4 ? number - 3 : number + 7, 1]
  if (number <= 18) return [number <= 12 ? number - 11 : number - 1, 2]
  if (number <= 36) return [number - 19, 3]
  if (number <= 54) return [number - 37, 4]
  if (number <= 56) return [number - 55, 5]
  if (number <= 71) return [number - 57 + 2, 7]
  if (number <= 86) return [number - 69, 5]
  if (number <= 88) return [number - 87, 6]
  if (number <= 103) return [number - 89 + 2, 8]
  return [number - 101, 6]
}

/** The tile of an element: number, symbol and, where there is room for it, its name and weight. */
function addTile(
  box: Box,
  at: number,
  { marks, texts }: { marks: Mark[]; texts: DesignText[] },
  isLarge: boolean,
  least = 0,
): void {
  const [symbol, name, weight] = elements[at]!
  const color = colorOf(at + 1)
  const ink = darken(mix(color, '#1b2233', 0.82), 0.02)
  marks.push({
    box,
    fill: isLarge ? [mix(color, '#ffffff', 0.25), color] : color,
    radius: box.width * (isLarge ? 0.06 : 0.1),
    raised: isLarge,
  })
  const inner = inset(box, box.width * 0.08, box.height * 0.07)
  const row = (from: number, share: number): Box => ({
    ...inner,
    y: inner.y + from * inner.height,
    height: share * inner.height,
  })
  const isNamed = isLarge || box.height > 0.8 * box.width
  const group = isLarge ? {} : { group: 'numbers' }
  if (isLarge || box.height > least)
    texts.push({
      text: String(at + 1),
      box: row(0, isLarge ? 0.16 : isNamed ? 0.26 : 0.32),
      type: 'sans',
      color: ink,
      align: 'left',
      ...group,
    })
  texts.push({
    text: symbol,
    box: isNamed ? row(isLarge ? 0.18 : 0.27, isLarge ? 0.46 : 0.44) : row(0.32, 0.68),
    type: 'sans',
    bold: true,
    color: ink,
    ...(isLarge ? {} : { group: 'symbols' }),
  })
  if (!isNamed) return
  texts.push({
    text: name,
    box: row(isLarge ? 0.68 : 0.74, isLarge ? 0.15 : 0.24),
    type: 'sans',
    color: ink,
    ...(isLarge ? {} : { group: 'names' }),
  })
  if (isLarge) texts.push({ text: weight, box: row(0.87, 0.11), type: 'sans', color: ink })
}
