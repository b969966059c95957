import { darken, mix } from '../paint/color.ts'
import type { Design, DesignText } from './design.ts'
import { inset, set, sheetIn } from './layout.ts'
import { ornament } from './ornament.ts'

/** The front of a book: title above, picture below, the author at the foot. */
export const cover: Design = {
  kind: 'cover',
  arrange(brief) {
    const { title, lines, palette, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.58, 0.85)
    const room = inset(sheet, 8 * unit)
    const texts: DesignText[] = []
    const [author, ...more] = [...lines].reverse()
    if (title)
      texts.push(
        set(
          title,
          { ...room, height: sheet.height * 0.3 },
          {
            type: 'serif',
            bold: true,
            color: hasPicture ? '#fffaf0' : palette.ink,
            onPicture: hasPicture,
            vertical: 'center',
            largestPx: 21 * unit,
          },
        ),
      )
    if (author)
      texts.push(
        set(
          author,
          { ...room, y: room.y + room.height - 8 * unit, height: 8 * unit },
          {
            type: 'sans',
            bold: true,
            tracking: 0.1,
            color: hasPicture ? '#fffaf0' : palette.ink,
            onPicture: hasPicture,
            vertical: 'bottom',
            largestPx: 6 * unit,
          },
        ),
      )
    more.reverse().forEach((line, at) => {
      texts.push(
        set(
          line,
          { ...room, y: room.y + sheet.height * 0.31 + at * 8 * unit, height: 7 * unit },
          {
            type: 'serif',
            italic: true,
            color: hasPicture ? '#fffaf0' : palette.ink,
            onPicture: hasPicture,
            largestPx: 5 * unit,
          },
        ),
      )
    })
    const spine = { ...sheet, width: 2.6 * unit }
    const print = hasPicture ? [] : coverPrint(brief, sheet, unit)
    return {
      behind: [...behind, ...print],
      ...(hasPicture ? { picture: { box: sheet, shape: 'box' as const, bare: false } } : {}),
      over: [
        { box: spine, fill: '#000000', opacity: 0.16 },
        { box: { ...spine, x: spine.x + spine.width, width: 0.5 * unit }, fill: '#ffffff', opacity: 0.3 },
        {
          box: inset(sheet, 4 * unit),
          stroke: hasPicture ? 'rgba(255,250,240,0.75)' : darken(mix(palette.accent, palette.ink, 0.2), 0.05),
          width: 0.4 * unit,
        },
      ],
      texts,
    }
  },
}

function coverPrint(brief: Parameters<Design['arrange']>[0], sheet: ReturnType<typeof sheetIn>['sheet'], unit: number) {
  const { palette } = brief
  const middle = { x: sheet.x + sheet.width / 2, y: sheet.y + sheet.height * 0.62 }
  const rings = [22, 17, 12, 7].map((radius, at) => ({
    path: `M ${middle.x} ${middle.y - radius * unit} L ${middle.x + radius * unit * 0.72} ${middle.y} L ${middle.x} ${middle.y + radius * unit} L ${middle.x - radius * unit * 0.72} ${middle.y} Z`,
    ...(at === 3 ? { fill: palette.accent } : { stroke: at % 2 ? palette.second : palette.accent, width: 0.6 * unit }),
  }))
  return rings
}

/** A square of one picture and few words: records, playlists, podcasts. */
export const album: Design = {
  kind: 'album',
  arrange(brief) {
    const { title, lines, palette, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.9, 1.12)
    const room = inset(sheet, 7 * unit)
    const print = hasPicture ? undefined : ornament({ ...brief, unit }, sheet)
    const texts: DesignText[] = []
    const ink = hasPicture ? '#fffaf0' : palette.ink
    const [artist, ...more] = lines
    const titleBox = print
      ? { ...room, y: print.clear.y, height: print.clear.height * 0.7 }
      : { ...room, height: sheet.height * 0.24 }
    if (title)
      texts.push(
        set(title, titleBox, {
          type: 'display',
          bold: true,
          tracking: 0.05,
          color: ink,
          onPicture: hasPicture,
          vertical: print ? 'center' : 'top',
          largestPx: 20 * unit,
        }),
      )
    if (artist)
      texts.push(
        set(
          artist,
          print
            ? { ...room, y: titleBox.y + titleBox.height, height: print.clear.height * 0.22 }
            : { ...room, y: room.y + room.height - 8 * unit, height: 8 * unit },
          {
            type: 'sans',
            bold: true,
            tracking: 0.14,
            color: ink,
            onPicture: hasPicture,
            vertical: 'bottom',
            largestPx: 6 * unit,
          },
        ),
      )
    more.forEach((line, at) => {
      texts.push(
        set(
          line,
          { ...room, y: room.y + room.height - (16 + at * 7) * unit, height: 6 * unit },
          { type: 'sans', color: ink, onPicture: hasPicture, largestPx: 4.6 * unit },
        ),
      )
    })
    const shift = sheet.x !== 0 || sheet.y !== 0
    return {
      behind: [...behind, ...(print && !shift ? print.marks : [])],
      ...(hasPicture ? { picture: { box: sheet, shape: 'box' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}
