import { mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { inkOver, inset, set, sheetIn, split, textLines } from './layout.ts'
import { addAvatar, type Screen } from './screen.ts'

/** A card that says who somebody is: a portrait, the name, what they are, a number and a bar code. */
export const idCard: Design = {
  kind: 'id-card',
  arrange(brief) {
    const { title, lines, palette, design, random, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn(brief, 1.45, 1.75)
    const said = design.words.join(' ')
    const head = /driver|licen[cs]e/.test(said)
      ? 'DRIVER LICENSE'
      : /student/.test(said)
        ? 'STUDENT CARD'
        : /press/.test(said)
          ? 'PRESS PASS'
          : /employee|staff|work/.test(said)
            ? 'STAFF CARD'
            : 'IDENTITY CARD'
    const band = { ...sheet, height: sheet.height * 0.22 }
    const body = inset({ ...sheet, y: sheet.y + band.height, height: sheet.height - band.height }, 5 * unit, 5 * unit)
    const photo = { ...body, width: body.height * 0.74 }
    const room = { ...body, x: photo.x + photo.width + 5 * unit, width: body.width - photo.width - 5 * unit }
    const screen: Screen = { marks: [], texts: [] }
    if (!hasPicture)
      addAvatar(
        screen,
        photo.x + photo.width / 2,
        photo.y + photo.height / 2,
        photo.width * 0.42,
        mix(palette.accent, palette.paper, 0.3),
      )
    const texts: DesignText[] = [
      set({ text: head }, inset(band, 5 * unit, band.height * 0.3), {
        type: 'sans',
        bold: true,
        color: inkOver(palette.accent),
        align: 'left',
        tracking: 0.12,
      }),
    ]
    if (title)
      texts.push(
        set(
          title,
          { ...room, height: room.height * 0.26 },
          { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 11 * unit },
        ),
      )
    const number = `No. ${random.between(100000, 999999).toFixed(0)}`
    const rows = [...lines, { text: number }]
    split({ ...room, y: room.y + room.height * 0.32, height: room.height * 0.4 }, rows.length, unit, true).forEach(
      (row, at) => {
        texts.push(
          set(rows[at]!, row, {
            type: 'sans',
            color: at < lines.length ? palette.accent : palette.ink,
            align: 'left',
            largestPx: 6.4 * unit,
            group: 'rows',
          }),
        )
      },
    )
    const code = { ...room, y: room.y + room.height * 0.8, height: room.height * 0.2, width: room.width * 0.7 }
    const bars: Mark[] = Array.from({ length: 34 }, (_, at) => ({
      box: {
        ...code,
        x: code.x + (at / 34) * code.width,
        width: (code.width / 34) * (random.chance(0.4) ? 0.85 : 0.4),
      },
      fill: '#1b1c22',
    }))
    return {
      behind: [
        ...behind,
        { box: band, fill: palette.accent },
        { box: { ...band, y: band.y + band.height, height: 1.2 * unit }, fill: palette.second },
        { box: photo, fill: palette.soft, stroke: palette.ink, width: 0.3 * unit, radius: 1.2 * unit },
        ...screen.marks,
        ...textLines(
          { ...code, x: code.x + code.width + 3 * unit, width: room.width * 0.22, height: code.height },
          2,
          mix(palette.ink, palette.paper, 0.6),
          0.8 * unit,
        ),
        ...bars,
      ],
      ...(hasPicture ? { picture: { box: inset(photo, 0.3 * unit), shape: 'box' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}
