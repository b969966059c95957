import { darken, lighten, mix } from '../paint/color.ts'
import type { Design } from './design.ts'
import { inset, set, split, whole } from './layout.ts'
import { isCute } from './sticker.ts'

/** A rounded tile with a gradient and one sign on it. */
export const appIcon: Design = {
  kind: 'app-icon',
  arrange(brief) {
    const { unit, palette, frame, design, title, lines, hasPicture } = brief
    const page = whole(brief)
    const all = title ? [title, ...lines] : lines
    const band = hasPicture && all.length > 0 ? Math.min(frame.height * 0.3, 12 * unit * all.length) : 0
    const side = Math.min(frame.width * 0.78, (frame.height - band) * 0.78)
    const tile = { x: (frame.width - side) / 2, y: (frame.height - band - side) / 2, width: side, height: side }
    const color = design.colors[0] ?? palette.accent
    const other = design.colors[1] ?? mix(darken(color, 0.2), palette.second, 0.25)
    const rows = split(
      hasPicture
        ? { x: page.width * 0.1, y: frame.height - band - 2 * unit, width: page.width * 0.8, height: band }
        : inset(tile, side * 0.14, side * 0.2),
      Math.max(1, all.length),
      unit,
      true,
    )
    return {
      behind: [
        { box: page, fill: ['#f5f6fa', '#e7e9f1'] },
        { box: tile, fill: [lighten(color, 0.22), other], radius: side * 0.225, raised: true },
      ],
      ...(hasPicture
        ? {
            picture: {
              box: inset(tile, side * 0.15),
              shape: 'box' as const,
              bare: true,
              finish: 'flat' as const,
              face: isCute(brief),
            },
          }
        : {}),
      over: [],
      texts: all.flatMap((line, at) =>
        rows[at] ? [set(line, rows[at], { type: 'sans', bold: true, color: hasPicture ? '#2a2d3a' : '#ffffff' })] : [],
      ),
    }
  },
}
