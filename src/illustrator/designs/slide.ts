import { mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inkOver, inset, set, split, whole } from './layout.ts'

/** A slide of a talk: a title, its points one below the other, a picture beside them. */
export const slide: Design = {
  kind: 'slide',
  arrange(brief) {
    const { title, lines, palette, unit, frame, hasPicture } = brief
    const page = whole(brief)
    const wide = frame.width > 1.2 * frame.height
    const band = { ...page, height: page.height * (lines.length > 0 ? 0.26 : 0.42) }
    const below = inset({ ...page, y: band.height, height: page.height - band.height }, 8 * unit, 6 * unit)
    const picture = !hasPicture
      ? undefined
      : wide && lines.length > 0
        ? { ...below, x: below.x + below.width * 0.6, width: below.width * 0.4 }
        : {
            ...below,
            y: below.y + (lines.length > 0 ? below.height * 0.56 : 0),
            height: below.height * (lines.length > 0 ? 0.44 : 1),
          }
    const list = !picture
      ? below
      : wide
        ? { ...below, width: below.width * 0.56 }
        : { ...below, height: below.height * 0.52 }
    const texts: DesignText[] = []
    const marks: Mark[] = [
      { box: page, fill: palette.paper },
      { box: band, fill: palette.accent },
      { box: { ...band, y: band.height, height: 1.4 * unit }, fill: palette.second },
    ]
    if (title)
      texts.push(
        set(title, inset(band, 8 * unit, band.height * 0.22), {
          type: 'sans',
          bold: true,
          color: inkOver(palette.accent),
          align: 'left',
          largestPx: 12 * unit,
        }),
      )
    const rows = Math.max(1, lines.length)
    split({ ...list, height: Math.min(list.height, rows * 15 * unit) }, rows, 1.6 * unit, true).forEach((row, at) => {
      const line = lines[at]
      if (!line) return
      const r = Math.min(1.8 * unit, row.height * 0.2)
      marks.push({ path: circlePath(row.x + r, row.y + row.height / 2, r), fill: palette.second })
      texts.push(
        set(
          line,
          { ...inset(row, 0, row.height * 0.18), x: row.x + 6 * unit, width: row.width - 6 * unit },
          { type: 'sans', color: palette.ink, align: 'left', largestPx: 6.4 * unit, group: 'points' },
        ),
      )
    })
    if (lines.length === 0 && !picture)
      marks.push({
        path: circlePath(page.width * 0.86, page.height * 0.78, 14 * unit),
        fill: mix(palette.accent, palette.paper, 0.7),
      })
    return {
      behind: marks,
      ...(picture ? { picture: { box: picture, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}
