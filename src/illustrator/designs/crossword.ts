import type { Design, DesignText, Line, Mark } from './design.ts'
import { inset, set, sheetIn, titleCase } from './layout.ts'

const stock = ['GARDEN', 'ORANGE', 'RIVER', 'DANCE', 'NIGHT', 'EAGLE', 'TRAIN', 'APPLE', 'LEMON', 'OCEAN']

interface Placed {
  word: string
  x: number
  y: number
  down: boolean
}

/** Squares of words that cross, numbered where a word begins, and left empty to be filled in. */
export const crossword: Design = {
  kind: 'crossword',
  arrange(brief) {
    const { title, lines, palette, design } = brief
    const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...brief.palette, paper: '#fbfaf5' } }, 0.7, 1.4)
    const ink = '#22232a'
    const heading: Line = title ?? {
      text: titleCase(design.topic.replace(/^(?:about|for|of|on) /, '').slice(0, 30) || 'Crossword'),
    }
    const asked = lines.filter(({ text }) => /^\p{L}{3,12}$/u.test(text))
    const words = asked.length > 2 ? asked.map(({ text }) => text.toUpperCase()) : stock
    const placed = cross(words)
    const cells = new Map(
      placed.flatMap(({ word, x, y, down }) =>
        [...word].map((letter, at) => [`${x + (down ? 0 : at)},${y + (down ? at : 0)}`, letter] as const),
      ),
    )
    const xs = placed.flatMap(({ word, x, down }) => [x, down ? x : x + word.length - 1])
    const ys = placed.flatMap(({ word, y, down }) => [y, down ? y + word.length - 1 : y])
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    const [columns, rows] = [Math.max(...xs) - left + 1, Math.max(...ys) - top + 1]
    const room = inset(sheet, 6 * unit)
    const head = { ...room, height: 12 * unit }
    const rest = asked.length > 2 ? [] : lines
    const foot = rest.length * 6 * unit
    const area = { ...room, y: room.y + 15 * unit, height: room.height - 15 * unit - foot }
    const side = Math.min(area.width / columns, area.height / rows)
    const x0 = area.x + (area.width - side * columns) / 2
    const y0 = area.y + (area.height - side * rows) / 2
    const marks: Mark[] = []
    const texts: DesignText[] = [set(heading, head, { type: 'serif', bold: true, color: ink, largestPx: 9 * unit })]
    for (const key of cells.keys()) {
      const [x, y] = key.split(',').map(Number) as [number, number]
      marks.push({
        box: { x: x0 + (x - left) * side, y: y0 + (y - top) * side, width: side, height: side },
        fill: '#ffffff',
        stroke: ink,
        width: side * 0.05,
      })
    }
    const starts = [...new Set(placed.map(({ x, y }) => `${y},${x}`))].sort(
      (one, other) =>
        Number(one.split(',')[0]) - Number(other.split(',')[0]) ||
        Number(one.split(',')[1]) - Number(other.split(',')[1]),
    )
    for (const [at, key] of starts.entries()) {
      const [y, x] = key.split(',').map(Number) as [number, number]
      texts.push({
        text: String(at + 1),
        box: {
          x: x0 + (x - left) * side + side * 0.08,
          y: y0 + (y - top) * side + side * 0.07,
          width: side * 0.42,
          height: side * 0.3,
        },
        type: 'sans',
        color: ink,
        align: 'left',
        vertical: 'top',
        group: 'numbers',
      })
    }
    rest.forEach((line, at) => {
      texts.push(
        set(
          line,
          { ...room, y: room.y + room.height - foot + at * 6 * unit, height: 5 * unit },
          { type: 'serif', color: palette.accent, largestPx: 4 * unit, group: 'notes' },
        ),
      )
    })
    return { behind: [...behind, ...marks], over: [], texts }
  },
}

/** Each word across one that stands already, at a letter they share, touching no other; what fits nowhere is left out. */
function cross(words: readonly string[]): Placed[] {
  const [first, ...rest] = words
  const placed: Placed[] = [{ word: first!, x: 0, y: 0, down: false }]
  const taken = new Map([...first!].map((letter, at) => [`${at},0`, letter]))
  for (const word of rest) {
    const spot = findSpot(word, placed, taken)
    if (!spot) continue
    placed.push(spot)
    for (const [at, letter] of [...word].entries())
      taken.set(`${spot.x + (spot.down ? 0 : at)},${spot.y + (spot.down ? at : 0)}`, letter)
  }
  return placed
}

function findSpot(word: string, placed: readonly Placed[], taken: ReadonlyMap<string, string>): Placed | undefined {
  for (const other of placed) {
    for (const [at, letter] of [...other.word].entries()) {
      for (const [index, own] of [...word].entries()) {
        if (own !== letter) continue
        const down = !other.down
        const x = down ? other.x + at : other.x - index
        const y = down ? other.y - index : other.y + at
        const spot = { word, x, y, down }
        if (fits(spot, taken)) return spot
      }
    }
  }
  return undefined
}

function fits({ word, x, y, down }: Placed, taken: ReadonlyMap<string, string>): boolean {
  const at = (along: number, across: number): string | undefined =>
    taken.get(down ? `${x + across},${y + along}` : `${x + along},${y + across}`)
  if (at(-1, 0) !== undefined || at(word.length, 0) !== undefined) return false
  return [...word].every((letter, index) => {
    const there = at(index, 0)
    return there === undefined ? at(index, -1) === undefined && at(index, 1) === undefined : there === letter
  })
}
