import type { Box } from '../../paint/stage.ts'
import type { Brief, DesignText, Line } from '../design.ts'
import { set } from '../layout.ts'
import type { Screen } from '../screen.ts'

/** What a telephone shows in the room it has; gives where a picture is to be, if anywhere. `said` is the prompt in small letters. */
export type AppPage = (screen: Screen, brief: Brief, room: Box, said: string) => Box | undefined

export function heading(screen: Screen, brief: Brief, box: Box, line: Line, manner: Partial<DesignText> = {}): void {
  screen.texts.push(set(line, box, { type: 'sans', bold: true, color: brief.palette.ink, align: 'left', ...manner }))
}
