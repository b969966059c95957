import { alpha, mix } from '../../paint/color.ts'
import type { Box } from '../../paint/stage.ts'
import type { Brief, Line } from '../design.ts'
import { inset, ringPath, set, split } from '../layout.ts'
import { addCard, quietInk, type Screen } from '../screen.ts'
import { headingOfOwner } from './page.ts'

const figures: readonly (readonly [value: string, of: string])[] = [
  ['8,432', 'Steps'],
  ['5.6 km', 'Distance'],
  ['412', 'Calories'],
  ['72 bpm', 'Heart rate'],
]

/** Rings of the day, four figures, and the week in bars. */
export function fillFitness(screen: Screen, brief: Brief, room: Box): undefined {
  const { unit, palette, title, lines, random } = brief
  const { marks, texts } = screen
  const row = (y: number, height: number): Box => ({ ...room, y: room.y + y * unit, height: height * unit })
  headingOfOwner(screen, brief, room, title ?? { text: 'Activity' })
  const [x, y] = [room.x + room.width / 2, room.y + 23 * unit]
  const rings: readonly (readonly [string, number])[] = [
    [palette.accent, 0.82],
    [palette.second, 0.64],
    [mix(palette.accent, '#ff5f7a', 0.7), 0.46],
  ]
  for (const [at, [color, share]] of rings.entries()) {
    const outer = (14 - at * 3.6) * unit
    marks.push({ path: ringPath(x, y, outer, outer - 2.8 * unit, 0, 1), fill: alpha(color, 0.2) })
    marks.push({ path: ringPath(x, y, outer, outer - 2.8 * unit, 0, share), fill: color })
  }
  const grid = split(row(42, 26), 2, 2 * unit, true).flatMap((half) => split(half, 2, 2 * unit))
  for (const [at, card] of grid.entries()) {
    addCard(screen, brief, card, 2 * unit)
    const inside = inset(card, 2.4 * unit, 2 * unit)
    const [value, of] = figures[at]!
    const told: Line = lines[at] ?? { text: value }
    texts.push(
      set(
        told,
        { ...inside, height: inside.height * 0.55 },
        { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 4.2 * unit, group: 'figures' },
      ),
      set(
        { text: of },
        { ...inside, y: inside.y + inside.height * 0.62, height: inside.height * 0.38 },
        { type: 'sans', color: quietInk(brief), align: 'left', group: 'of' },
      ),
    )
  }
  const week = { ...row(72, 0), height: room.height - 74 * unit }
  for (const [at, bar] of split(week, 7, 2 * unit).entries()) {
    const height = (week.height - 4 * unit) * random.between(0.35, 1)
    marks.push({
      box: { ...bar, y: week.y + week.height - 4 * unit - height, height },
      fill: at === 5 ? palette.accent : alpha(palette.accent, 0.4),
      radius: 1 * unit,
    })
    texts.push(
      set(
        { text: 'MTWTFSS'[at]! },
        { ...bar, y: week.y + week.height - 3 * unit, height: 2.6 * unit },
        { type: 'sans', color: quietInk(brief), group: 'days' },
      ),
    )
  }
}
