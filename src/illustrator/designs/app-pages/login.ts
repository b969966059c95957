import type { Box } from '../../paint/stage.ts'
import type { Brief } from '../design.ts'
import { circlePath, set } from '../layout.ts'
import { addButton, addField, type Screen } from '../screen.ts'
import { heading } from './page.ts'

export function fillLogin(screen: Screen, brief: Brief, room: Box, said: string): undefined {
  const { unit, palette, title, lines } = brief
  const isNew = /sign ?up|register/.test(said)
  const x = room.x + room.width / 2
  screen.marks.push({ path: circlePath(x, room.y + 13 * unit, 7 * unit), fill: palette.accent })
  screen.marks.push({ path: circlePath(x, room.y + 13 * unit, 3 * unit), fill: palette.paper })
  heading(
    screen,
    brief,
    { ...room, y: room.y + 24 * unit, height: 7 * unit },
    title ?? { text: isNew ? 'Create account' : 'Welcome back' },
    { align: 'center', largestPx: 5 * unit },
  )
  const labels = isNew ? ['Name', 'Email', 'Password'] : ['Email', 'Password']
  const button = lines.length > 0 ? lines[0]! : { text: isNew ? 'Sign up' : 'Log in' }
  let y = room.y + 36 * unit
  for (const label of labels) {
    addField(screen, brief, { ...room, y, height: 8 * unit }, { text: label })
    y += 10.5 * unit
  }
  addButton(screen, brief, { ...room, y: y + 2 * unit, height: 8.4 * unit }, button)
  const more = lines[1] ?? { text: isNew ? 'Log in instead' : 'Forgot password?' }
  screen.texts.push(
    set(
      more,
      { ...room, y: y + 13 * unit, height: 3 * unit },
      { type: 'sans', color: palette.accent, largestPx: 2.8 * unit },
    ),
  )
}
