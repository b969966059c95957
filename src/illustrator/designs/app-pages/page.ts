import type { Box } from '../../paint/stage.ts'
import type { Brief, DesignText, Line } from '../design.ts'
import { set } from '../layout.ts'
import { addAvatar, type Screen } from '../screen.ts'

/** What a telephone shows in the room it has; gives where a picture is to be, if anywhere. `said` is the prompt in small letters. */
export type AppPage = (screen: Screen, brief: Brief, room: Box, said: string) => Box | undefined

export function heading(screen: Screen, brief: Brief, box: Box, line: Line, manner: Partial<DesignText> = {}): void {
  screen.texts.push(set(line, box, { type: 'sans', bold: true, color: brief.palette.ink, align: 'left', ...manner }))
}

/** What the page is called, and whose telephone it is. */
export function headingOfOwner(screen: Screen, brief: Brief, room: Box, line: Line): void {
  const { unit, palette } = brief
  heading(screen, brief, { ...room, height: 6 * unit, width: room.width - 9 * unit }, line, { largestPx: 5 * unit })
  addAvatar(screen, room.x + room.width - 3 * unit, room.y + 3 * unit, 3 * unit, palette.second)
}
