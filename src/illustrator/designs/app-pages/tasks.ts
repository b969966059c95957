import type { Box } from '../../paint/stage.ts'
import type { Brief, Line } from '../design.ts'
import { circlePath, set, split } from '../layout.ts'
import { addCard, quietInk, type Screen } from '../screen.ts'
import { heading } from './page.ts'

const usual: readonly (readonly [said: RegExp, tasks: readonly string[]])[] = [
  [/shopping|grocer/, ['Apples', 'Bread', 'Milk', 'Eggs', 'Coffee', 'Tomatoes']],
  [/habit/, ['Drink water', 'Read 20 minutes', 'Stretch', 'Walk outside', 'Meditate', 'Sleep by 11']],
  [
    /./,
    ['Reply to emails', 'Water the plants', 'Book train tickets', 'Call Grandma', 'Finish the report', 'Plan dinner'],
  ],
]

/** A list with some of it done, and a button for one more. */
export function fillTasks(screen: Screen, brief: Brief, room: Box, said: string): undefined {
  const { unit, palette, title, lines } = brief
  const { marks, texts } = screen
  const [, stock] = usual.find(([pattern]) => pattern.test(said))!
  const tasks: Line[] = lines.length > 0 ? lines.slice(0, 8) : stock.map((text) => ({ text }))
  const done = Math.max(1, Math.floor(tasks.length / 3))
  const row = (y: number, height: number): Box => ({ ...room, y: room.y + y * unit, height: height * unit })
  heading(
    screen,
    brief,
    row(0, 6),
    title ?? { text: /shopping|grocer/.test(said) ? 'Shopping' : /habit/.test(said) ? 'Habits' : 'Today' },
    { largestPx: 5 * unit },
  )
  texts.push(
    set({ text: `${done} of ${tasks.length} done` }, row(6.6, 3), {
      type: 'sans',
      color: quietInk(brief),
      align: 'left',
      largestPx: 2.8 * unit,
    }),
  )
  const list = { ...row(13, 0), height: Math.min(room.height - 26 * unit, tasks.length * 11 * unit) }
  for (const [at, card] of split(list, tasks.length, 1.6 * unit, true).entries()) {
    const isDone = at < done
    const [x, y, r] = [card.x + 5 * unit, card.y + card.height / 2, Math.min(2 * unit, card.height * 0.28)]
    addCard(screen, brief, card, 2 * unit)
    marks.push(
      isDone
        ? { path: circlePath(x, y, r), fill: palette.accent }
        : { path: circlePath(x, y, r), stroke: quietInk(brief), width: 0.3 * unit },
    )
    if (isDone)
      marks.push({
        path: `M ${x - r * 0.45} ${y} L ${x - r * 0.1} ${y + r * 0.36} L ${x + r * 0.5} ${y - r * 0.34}`,
        stroke: '#ffffff',
        width: r * 0.26,
      })
    const box = { x: card.x + 9.4 * unit, y: y - 1.9 * unit, width: card.width - 12 * unit, height: 3.8 * unit }
    texts.push(
      set(tasks[at]!, box, {
        type: 'sans',
        color: isDone ? quietInk(brief) : palette.ink,
        align: 'left',
        largestPx: 3.2 * unit,
        group: 'tasks',
      }),
    )
  }
  const [x, y] = [room.x + room.width - 4.5 * unit, room.y + room.height - 5 * unit]
  marks.push(
    { path: circlePath(x, y, 4.4 * unit), fill: palette.accent, raised: true },
    {
      path: `M ${x - 1.8 * unit} ${y} L ${x + 1.8 * unit} ${y} M ${x} ${y - 1.8 * unit} L ${x} ${y + 1.8 * unit}`,
      stroke: '#ffffff',
      width: 0.6 * unit,
    },
  )
}
