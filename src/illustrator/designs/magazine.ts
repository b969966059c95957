import type { Design, DesignText } from './design.ts'
import { inset, set, sheetIn, split } from './layout.ts'

/** A cover with its name across the top, the picture behind it, cover lines down one side and a bar code. */
export const magazine: Design = {
  kind: 'magazine',
  arrange(brief) {
    const { title, lines } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.6, 1.02)
    const room = inset(sheet, 5 * unit)
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(
          title,
          { ...room, height: 24 * unit },
          { type: 'serif', bold: true, color: '#fffaf0', onPicture: true, vertical: 'top' },
        ),
      )
    const column = { x: room.x, y: sheet.y + sheet.height * 0.5, width: room.width * 0.46, height: sheet.height * 0.42 }
    split(column, Math.max(3, lines.length), 2 * unit, true).forEach((row, at) => {
      const line = lines[at]
      if (line)
        texts.push(
          set(line, row, {
            type: 'sans',
            bold: true,
            color: '#fffaf0',
            align: 'left',
            onPicture: true,
            largestPx: (at === 0 ? 6.4 : 5) * unit,
          }),
        )
    })
    const code = {
      x: room.x + room.width - 15 * unit,
      y: room.y + room.height - 10 * unit,
      width: 15 * unit,
      height: 10 * unit,
    }
    const bars = Array.from({ length: 26 }, (_, at) => ({
      box: {
        x: code.x + (1 + at * 0.5) * unit,
        y: code.y + unit,
        width: (brief.random.chance(0.5) ? 0.16 : 0.34) * unit,
        height: 7.6 * unit,
      },
      fill: '#16161a',
    }))
    return {
      behind,
      picture: { box: sheet, shape: 'box', bare: false },
      over: [{ box: code, fill: '#ffffff' }, ...bars],
      texts,
    }
  },
}
