import { mix } from '../../paint/color.ts'
import type { Box } from '../../paint/stage.ts'
import type { Brief, Line } from '../design.ts'
import { inset, set } from '../layout.ts'
import { addAvatar, addField, type Screen } from '../screen.ts'
import { heading } from './page.ts'

export function fillChat(screen: Screen, brief: Brief, room: Box): undefined {
  const { unit, palette, title, lines } = brief
  addAvatar(screen, room.x + 3.4 * unit, room.y + 3 * unit, 3.2 * unit, palette.second)
  heading(
    screen,
    brief,
    { ...room, x: room.x + 9 * unit, y: room.y + unit, width: room.width - 9 * unit, height: 4 * unit },
    title ?? { text: 'Messages' },
  )
  const said: Line[] =
    lines.length > 0
      ? lines
      : [{ text: 'Hi there!' }, { text: 'Hello! How are you?' }, { text: 'See you at noon?' }, { text: 'Perfect.' }]
  let y = room.y + 12 * unit
  said.slice(0, 7).forEach((line, at) => {
    const mine = at % 2 === 1
    const width = Math.min(room.width * 0.8, (6 + [...line.text].length * 1.55) * unit)
    const rows = Math.ceil(([...line.text].length * 1.55 * unit) / (room.width * 0.8))
    const box = { x: mine ? room.x + room.width - width : room.x, y, width, height: (3.4 + 3.2 * rows) * unit }
    screen.marks.push({ box, fill: mine ? palette.accent : mix(palette.ink, palette.paper, 0.88), radius: 2.6 * unit })
    screen.texts.push(
      set(line, inset(box, 1.8 * unit, 1.6 * unit), {
        type: 'sans',
        color: mine ? '#ffffff' : palette.ink,
        largestPx: 2.9 * unit,
        align: 'left',
      }),
    )
    y += box.height + 2.2 * unit
  })
  addField(screen, brief, { ...room, y: room.y + room.height - 7 * unit, height: 7 * unit }, { text: 'Message' })
}
