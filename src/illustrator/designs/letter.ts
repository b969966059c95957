import type { Design, DesignText, Line } from './design.ts'
import { inset, set, sheetIn, split } from './layout.ts'

/** A letter written by hand: whom it greets, its words or lines as of a pen, and who sends it. */
export const letter: Design = {
  kind: 'letter',
  arrange(brief) {
    const { title, lines, design, random } = brief
    const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...brief.palette, paper: '#fbf5e6' } }, 0.62, 1.1)
    const ink = '#2b3a5e'
    const room = inset(sheet, 11 * unit, 12 * unit)
    const whom = /^(?:to )?(?:my |the |our )?((?:\p{L}[\p{L}'’.-]* ?){1,3})/u.exec(design.topic)?.[1]?.trim()
    const own = title ? [title, ...lines] : lines
    const greets = own[0] && /^(?:dear|hello|hi|my dear|to)\b/i.test(own[0].text)
    const greeting: Line = greets
      ? own[0]!
      : { text: `Dear ${whom ? whom.replace(/^\p{Ll}/u, (one) => one.toUpperCase()) : 'friend'},` }
    const said = greets ? own.slice(1) : own
    const manner = { type: 'handwriting', color: ink, align: 'left', largestPx: 7 * unit } as const
    const texts: DesignText[] = [set(greeting, { ...room, height: 9 * unit }, manner)]
    const body = { ...room, y: room.y + 14 * unit, height: room.height - 30 * unit }
    const pen: { path: string; stroke: string; width: number }[] = []
    if (said.length > 0)
      split({ ...body, height: Math.min(body.height, said.length * 26 * unit) }, said.length, 2 * unit, true).forEach(
        (row, at) => {
          texts.push(set(said[at]!, row, { ...manner, vertical: 'top', largestPx: 6 * unit, group: 'said' }))
        },
      )
    else
      for (const row of split(body, 9, 0, true)) {
        let x = row.x
        const end = row.x + row.width * random.between(0.72, 1)
        while (x < end - 4 * unit) {
          const width = Math.min(end - x, random.between(4, 11) * unit)
          pen.push({
            path: scribble(x, row.y + row.height * 0.6, width, unit, random.between),
            stroke: ink,
            width: 0.34 * unit,
          })
          x += width + 2.4 * unit
        }
      }
    texts.push(
      set(
        { text: 'With love,' },
        {
          ...room,
          y: room.y + room.height - 9 * unit,
          height: 7 * unit,
          x: room.x + room.width * 0.5,
          width: room.width * 0.5,
        },
        { ...manner, largestPx: 6 * unit },
      ),
    )
    return { behind: [...behind, ...pen], over: [], texts }
  },
}

/** A word as the pen leaves it when it is not to be read. */
function scribble(
  x: number,
  y: number,
  width: number,
  unit: number,
  between: (least: number, most: number) => number,
): string {
  const loops = Math.max(2, Math.round(width / (1.3 * unit)))
  let path = `M ${x} ${y}`
  for (let at = 1; at <= loops; at++) {
    const to = x + (width * at) / loops
    const rise = between(0.8, at % 4 === 1 ? 3 : 1.6) * unit
    path += ` Q ${to - width / loops / 2} ${y - rise} ${to} ${y + between(-0.2, 0.3) * unit}`
  }
  return path
}
