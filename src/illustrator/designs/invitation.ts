import type { Design, DesignText, Mark } from './design.ts'
import { inset, set, sheetIn, split } from './layout.ts'

/** A sprig of leaves from a corner toward the middle; `x` and `y` are its root, `sx` and `sy` its directions. */
function sprig(x: number, y: number, sx: number, sy: number, size: number, leaf: string, stem: string): Mark[] {
  const end = { x: x + sx * size, y: y + sy * size * 0.34 }
  const marks: Mark[] = [
    {
      path: `M ${x} ${y} Q ${x + sx * size * 0.5} ${y + sy * size * 0.02} ${end.x} ${end.y}`,
      stroke: stem,
      width: size * 0.014,
    },
  ]
  for (let at = 1; at <= 6; at++) {
    const t = at / 6.6
    const px = x + sx * size * t
    const py = y + sy * size * 0.34 * t * t
    for (const side of [-1, 1]) {
      const length = size * 0.17 * (1.1 - t * 0.5)
      const dx = sx * length * 0.8
      const dy = side * length * 0.62
      marks.push({
        path: `M ${px} ${py} Q ${px + dx * 0.2} ${py + dy} ${px + dx} ${py + dy} Q ${px + dx * 0.9} ${py + dy * 0.2} ${px} ${py} Z`,
        fill: leaf,
        opacity: side < 0 ? 0.95 : 0.75,
      })
    }
  }
  return marks
}

/** Names in a flowing hand between sprigs of leaves, details in small serifs below. */
export const invitation: Design = {
  kind: 'invitation',
  arrange(brief) {
    const { title, lines, palette, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.55, 1.6)
    const all = inset(sheet, 14 * unit, 24 * unit)
    const pictureHeight = hasPicture ? all.height * 0.36 : 0
    const picture = { ...all, height: pictureHeight }
    const room = { ...all, y: all.y + pictureHeight * 1.06, height: all.height - pictureHeight * 1.06 }
    const share = lines.length > 0 ? 0.56 : 0.9
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(
          title,
          { ...room, height: room.height * share },
          { type: 'script', color: palette.accent, largestPx: 15 * unit },
        ),
      )
    const rest = { ...room, y: room.y + room.height * (share + 0.08), height: room.height * (0.92 - share) }
    split(rest, Math.max(1, lines.length), unit, true).forEach((row, at) => {
      const line = lines[at]
      if (line)
        texts.push(
          set(line, row, {
            type: 'serif',
            color: palette.ink,
            tracking: 0.04,
            largestPx: 5.2 * unit,
            group: 'details',
          }),
        )
    })
    const size = Math.min(44 * unit, sheet.width * 0.5)
    const [left, top, right, bottom] = [
      sheet.x + 5 * unit,
      sheet.y + 7 * unit,
      sheet.x + sheet.width - 5 * unit,
      sheet.y + sheet.height - 7 * unit,
    ]
    const leaf = palette.second
    const middle = sheet.x + sheet.width / 2
    const rule = room.y + room.height * (share + 0.03)
    return {
      behind: [
        ...behind,
        { box: inset(sheet, 3.2 * unit), stroke: palette.accent, width: 0.3 * unit },
        { box: inset(sheet, 4.2 * unit), stroke: palette.soft, width: 0.3 * unit },
        ...sprig(left, top, 1, 1, size, leaf, palette.accent),
        ...sprig(right, top, -1, 1, size, leaf, palette.accent),
        ...sprig(left, bottom, 1, -1, size, leaf, palette.accent),
        ...sprig(right, bottom, -1, -1, size, leaf, palette.accent),
        ...(lines.length > 0
          ? [
              {
                path: `M ${middle - 10 * unit} ${rule} L ${middle + 10 * unit} ${rule}`,
                stroke: palette.second,
                width: 0.35 * unit,
              },
            ]
          : []),
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: true } } : {}),
      over: [],
      texts,
    }
  },
}
