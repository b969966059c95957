import { darken, mix } from '../../paint/color.ts'
import type { Box } from '../../paint/stage.ts'
import type { Brief, Line } from '../design.ts'
import { circlePath, inset, set, split } from '../layout.ts'
import { itemOf } from '../menu.ts'
import { quietInk, ruleColor, type Screen } from '../screen.ts'
import { heading, headingOfOwner } from './page.ts'

const usual = ['Groceries $48.20', 'Salary $2,900', 'Coffee $4.50', 'Train $18.00', 'Books $23.90']

/** The balance on a card, and what came and went. */
export function fillBank(screen: Screen, brief: Brief, room: Box, said: string): undefined {
  const { unit, palette, title, lines } = brief
  const { marks, texts } = screen
  const row = (y: number, height: number): Box => ({ ...room, y: room.y + y * unit, height: height * unit })
  headingOfOwner(screen, brief, room, title ?? { text: /budget|expense/.test(said) ? 'Budget' : 'My Account' })
  const card = row(10, 24)
  const inside = inset(card, 3 * unit, 3 * unit)
  const balance = /([$€£]\s?\d[\d,.]*\d)/.exec(said)?.[1] ?? '$4,825.60'
  marks.push(
    {
      box: card,
      fill: [palette.accent, mix(darken(palette.accent, 0.25), palette.second, 0.3)],
      radius: 3 * unit,
      raised: true,
    },
    {
      path: circlePath(card.x + card.width - 6 * unit, card.y + card.height - 6 * unit, 3 * unit),
      fill: '#ffffff',
      opacity: 0.35,
    },
    {
      path: circlePath(card.x + card.width - 9 * unit, card.y + card.height - 6 * unit, 3 * unit),
      fill: '#ffffff',
      opacity: 0.25,
    },
  )
  const onCard = { type: 'sans', color: '#ffffff', align: 'left' } as const
  texts.push(
    set({ text: 'Balance' }, { ...inside, height: 3 * unit }, { ...onCard, largestPx: 2.6 * unit }),
    set(
      { text: balance },
      { ...inside, y: inside.y + 4.4 * unit, height: 7 * unit },
      { ...onCard, bold: true, largestPx: 6 * unit },
    ),
    set(
      { text: '•••• 4821' },
      { ...inside, y: inside.y + inside.height - 3 * unit, height: 3 * unit, width: inside.width * 0.5 },
      { ...onCard, largestPx: 2.6 * unit },
    ),
  )
  heading(screen, brief, row(38, 4), { text: 'Recent' }, { largestPx: 3.4 * unit })
  const given = lines.filter((line) => itemOf(line))
  const items: Line[] = given.length > 0 ? given : usual.map((text) => ({ text }))
  const list = { ...row(44, 0), height: room.height - 46 * unit }
  for (const [at, line] of split(list, Math.min(6, items.length), 0, true).entries()) {
    const { name, price } = itemOf(items[at]!)!
    const y = line.y + line.height / 2
    const text = { x: line.x + 8 * unit, y: y - 1.7 * unit, width: line.width - 8 * unit, height: 3.4 * unit }
    const isIncome = /salary|refund|income|deposit|transfer from/i.test(name.text)
    marks.push({
      path: circlePath(line.x + 3 * unit, y, 2.6 * unit),
      fill: at % 2 ? palette.second : palette.accent,
      opacity: 0.85,
    })
    if (at > 0)
      marks.push({
        path: `M ${text.x} ${line.y} L ${line.x + line.width} ${line.y}`,
        stroke: ruleColor(brief),
        width: 0.2 * unit,
      })
    texts.push(
      set(
        name,
        { ...text, width: text.width * 0.6 },
        { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 3 * unit, group: 'names' },
      ),
      set(
        { text: `${isIncome ? '+' : '−'}${price}` },
        { ...text, x: text.x + text.width * 0.62, width: text.width * 0.38 },
        {
          type: 'sans',
          color: isIncome ? '#2f9e67' : quietInk(brief),
          align: 'right',
          largestPx: 3 * unit,
          group: 'sums',
        },
      ),
    )
  }
}
