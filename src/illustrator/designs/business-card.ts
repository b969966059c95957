import type { Design, DesignText } from './design.ts'
import { circlePath, inset, set, sheetIn, split } from './layout.ts'

/** A name, what its bearer does, and a strip of colour with a sign. */
export const businessCard: Design = {
  kind: 'business-card',
  arrange(brief) {
    const { title, lines, palette, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn(brief, 1.5, 1.9)
    const strip = { ...sheet, width: sheet.width * 0.3 }
    const room = inset({ ...sheet, x: sheet.x + strip.width, width: sheet.width - strip.width }, 9 * unit, 14 * unit)
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(
          title,
          { ...room, height: room.height * 0.42 },
          { type: 'sans', bold: true, color: palette.ink, align: 'left', vertical: 'bottom', largestPx: 15 * unit },
        ),
      )
    const [role, ...contact] = lines
    if (role)
      texts.push(
        set(
          role,
          { ...room, y: room.y + room.height * 0.48, height: room.height * 0.14 },
          { type: 'sans', color: palette.accent, align: 'left', vertical: 'top', tracking: 0.04, largestPx: 7 * unit },
        ),
      )
    split(
      { ...room, y: room.y + room.height * 0.7, height: room.height * 0.3 },
      Math.max(1, contact.length),
      unit,
      true,
    ).forEach((row, at) => {
      const line = contact[at]
      if (line)
        texts.push(
          set(line, row, {
            type: 'sans',
            color: palette.ink,
            align: 'left',
            vertical: 'bottom',
            largestPx: 5.6 * unit,
            group: 'contact',
          }),
        )
    })
    const [x, y] = [strip.x + strip.width / 2, strip.y + strip.height / 2]
    const initials = [...(title?.text ?? '').matchAll(/(?:^|\s)(\p{Lu})/gu)]
      .map((match) => match[1])
      .slice(0, 2)
      .join('')
    if (initials && !hasPicture)
      texts.push({
        text: initials,
        box: { x: x - 8 * unit, y: y - 6 * unit, width: 16 * unit, height: 12 * unit },
        type: 'serif',
        bold: true,
        color: '#fffaf0',
      })
    return {
      behind: [
        ...behind,
        { box: strip, fill: palette.accent },
        { box: { ...strip, x: strip.x + strip.width, width: 1.4 * unit }, fill: palette.second },
        { path: circlePath(x, y, 14 * unit), stroke: '#fffaf0', width: 0.8 * unit },
        ...(initials || hasPicture ? [] : [{ path: circlePath(x, y, 8 * unit), fill: '#fffaf0' }]),
        {
          path: `M ${room.x} ${room.y + room.height * 0.66} L ${room.x + 14 * unit} ${room.y + room.height * 0.66}`,
          stroke: palette.second,
          width: 0.9 * unit,
        },
      ],
      ...(hasPicture
        ? {
            picture: {
              box: { x: x - 9 * unit, y: y - 9 * unit, width: 18 * unit, height: 18 * unit },
              shape: 'box' as const,
              bare: true,
              finish: [palette.accent, '#fffaf0'] as const,
            },
          }
        : {}),
      over: [],
      texts,
    }
  },
}
