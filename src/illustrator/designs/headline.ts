import type { Box } from '../paint/stage.ts'
import type { Brief, DesignText } from './design.ts'
import { set, split } from './layout.ts'

type Manner = Omit<DesignText, 'text' | 'box' | 'lettering'>

/** All texts of a layout that is mostly pictures, in a band at the head of a room; and the room that is left. */
export function headline({ title, lines, unit }: Brief, room: Box, manner: Manner): { texts: DesignText[]; rest: Box } {
  const all = title ? [title, ...lines] : lines
  if (all.length === 0) return { texts: [], rest: room }
  const height = Math.min(room.height * 0.36, (7 + 5 * all.length) * unit)
  const [first, ...others] = split({ ...room, height: height - 2 * unit }, all.length, 0, true)
  return {
    texts: all.map((line, at) =>
      set(line, at === 0 ? first! : others[at - 1]!, at === 0 ? manner : { ...manner, bold: false }),
    ),
    rest: { ...room, y: room.y + height, height: room.height - height },
  }
}
