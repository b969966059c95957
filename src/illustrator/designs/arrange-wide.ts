import { mix } from '../paint/color.ts'
import type { Arrangement, Brief, DesignText } from './design.ts'
import { inset, set, split, whole } from './layout.ts'
import { titleManner } from './title-manner.ts'

/** Words at the left, the picture at the right: for banners and anything much wider than high. */
export function arrangeWide(brief: Brief): Arrangement {
  const { title, lines, unit, palette, frame } = brief
  const page = whole(brief)
  const extreme = frame.width > 3.4 * frame.height
  const share = brief.hasPicture ? (extreme ? 0.66 : 0.52) : 1
  const left = { ...page, width: page.width * share }
  const slanted = brief.hasPicture ? page.height * 0.12 : 0
  const room = inset(
    { ...left, width: left.width - slanted },
    Math.min(9 * unit, left.width * 0.08),
    (extreme ? 12 : 11) * unit,
  )
  const detail = lines.length > 0 ? Math.min(0.5, 0.26 * lines.length) : 0
  const texts: DesignText[] = []
  const align = brief.hasPicture ? ('left' as const) : ('center' as const)
  if (title)
    texts.push(
      set(
        title,
        { ...room, height: room.height * (1 - detail) },
        {
          ...titleManner(brief),
          color: palette.ink,
          align,
          vertical: lines.length > 0 ? 'bottom' : 'center',
          largestPx: page.height * 0.42,
        },
      ),
    )
  const foot = { ...room, y: room.y + room.height * (1 - detail) + 3 * unit, height: room.height * detail - 3 * unit }
  split(foot, Math.max(1, lines.length), 2 * unit, true).forEach((row, at) => {
    const line = lines[at]
    if (line)
      texts.push(
        set(line, row, {
          type: 'sans',
          bold: at === 0,
          color: palette.ink,
          align,
          vertical: 'top',
          largestPx: 9 * unit,
          group: 'details',
        }),
      )
  })
  if (!brief.hasPicture) {
    const side = (x: number, flip: number): string => {
      const w = Math.min(page.width * 0.16, page.height * 0.7) * flip
      return `M ${x} 0 L ${x + w} 0 L ${x + w * 0.45} ${page.height} L ${x} ${page.height} Z`
    }
    return {
      behind: [
        { box: page, fill: [palette.paper, mix(palette.paper, palette.soft, 0.7)] },
        { path: side(0, 1), fill: palette.accent },
        { path: side(0, 0.55), fill: palette.second },
        { path: side(page.width, -1), fill: palette.accent },
        { path: side(page.width, -0.55), fill: palette.second },
      ],
      over: [],
      texts: texts.map((text) => ({
        ...text,
        box: inset(text.box, Math.min(page.width * 0.12, page.height * 0.5), 0),
      })),
    }
  }
  const slant = page.height * 0.16
  return {
    behind: [],
    picture: {
      box: { ...page, x: left.width - slant, width: page.width - left.width + slant },
      shape: 'box',
      bare: false,
    },
    over: [
      {
        path: `M 0 0 L ${left.width + slant * 0.5} 0 L ${left.width - slant * 0.5} ${page.height} L 0 ${page.height} Z`,
        fill: palette.accent,
      },
      {
        path: `M 0 0 L ${left.width + slant * 0.5 - 2 * unit} 0 L ${left.width - slant * 0.5 - 2 * unit} ${page.height} L 0 ${page.height} Z`,
        fill: palette.paper,
      },
    ],
    texts,
  }
}
