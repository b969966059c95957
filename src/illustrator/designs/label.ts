import { darken } from '../paint/color.ts'
import type { Design, DesignText } from './design.ts'
import { circlePath, inset, set, split, whole } from './layout.ts'
import { star } from './ornament.ts'

/** A round sticker or label: rings, the name on it, a small picture above and a star below. */
export const label: Design = {
  kind: 'label',
  arrange(brief) {
    const { title, lines, palette, unit, frame, hasPicture } = brief
    const page = whole(brief)
    const radius = Math.min(frame.width, frame.height) * 0.42
    const [x, y] = [frame.width / 2, frame.height / 2]
    const ground = palette.soft
    const texts: DesignText[] = []
    const width = radius * 1.5
    const middle = {
      x: x - width / 2,
      y: y - radius * (hasPicture ? 0.02 : 0.34),
      width,
      height: radius * (hasPicture ? 0.46 : 0.68),
    }
    if (title) texts.push(set(title, middle, { type: 'display', bold: true, tracking: 0.03, color: palette.ink }))
    const below = {
      ...middle,
      x: x - width * 0.36,
      width: width * 0.72,
      y: middle.y + middle.height + 2 * unit,
      height: radius * 0.2,
    }
    split(below, Math.max(1, lines.length), unit, true).forEach((row, at) => {
      const line = lines[at]
      if (line) texts.push(set(line, row, { type: 'sans', bold: true, color: palette.accent, tracking: 0.06 }))
    })
    const said = brief.design.words.join(' ')
    const isRound = /badge logo|badge design|patch/.test(said)
    if (isRound && title) {
      // Words run round the rim of a badge, over what it shows.
      const band = radius * 0.24
      const rim = { x, y, radius: radius * 0.74, height: band }
      const [below, ...rest] = lines
      const field = { x: x - radius * 0.46, y: y - radius * 0.46, width: radius * 0.92, height: radius * 0.92 }
      const restBox = { ...field, y: field.y + field.height * 0.62, height: field.height * 0.34 }
      const manner = { type: 'display' as const, bold: true, color: palette.ink, tracking: 0.06 }
      return {
        behind: [
          { box: page, fill: [ground, darken(ground, 0.06)] },
          { path: circlePath(x, y, radius * 1.06), fill: '#ffffff', raised: true },
          { path: circlePath(x, y, radius), fill: palette.accent },
          { path: circlePath(x, y, radius * 0.95), fill: palette.paper },
          { path: circlePath(x, y, radius * 0.54), fill: palette.soft, stroke: palette.accent, width: 0.8 * unit },
          ...[-1, 1].map((side) => ({ path: star(x + side * radius * 0.745, y, 4 * unit), fill: palette.second })),
          ...(hasPicture
            ? []
            : [{ path: star(x, y - (rest.length > 0 ? radius * 0.12 : 0), radius * 0.3), fill: palette.accent }]),
        ],
        ...(hasPicture
          ? {
              picture: {
                box: rest.length > 0 ? { ...field, height: field.height * 0.58 } : inset(field, radius * 0.08),
                shape: 'box' as const,
                bare: true,
              },
            }
          : {}),
        over: [],
        texts: [
          set(
            title,
            { x: x - radius * 0.86, y: y - radius * 0.86, width: radius * 1.72, height: radius * 0.6 },
            { ...manner, ring: rim },
          ),
          ...(below
            ? [
                set(
                  below,
                  { x: x - radius * 0.86, y: y + radius * 0.5, width: radius * 1.72, height: radius * 0.36 },
                  { ...manner, ring: { ...rim, below: true } },
                ),
              ]
            : []),
          ...split(restBox, Math.max(1, rest.length), unit, true).flatMap((row, at) =>
            rest[at] ? [set(rest[at], row, { type: 'sans', bold: true, color: palette.accent, group: 'rest' })] : [],
          ),
        ],
      }
    }
    const picture = { x: x - radius * 0.5, y: y - radius * 0.72, width: radius, height: radius * 0.66 }
    return {
      behind: [
        { box: page, fill: [ground, darken(ground, 0.06)] },
        { path: circlePath(x, y, radius * 1.06), fill: '#ffffff', raised: true },
        { path: circlePath(x, y, radius), fill: palette.accent },
        { path: circlePath(x, y, radius * 0.93), fill: palette.paper },
        { path: circlePath(x, y, radius * 0.88), stroke: palette.accent, width: 0.5 * unit },
        ...(hasPicture ? [] : [{ path: star(x, y - radius * 0.56, 6 * unit), fill: palette.second }]),
        ...(lines.length > 0 ? [] : [{ path: star(x, y + radius * 0.62, 4 * unit), fill: palette.second }]),
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: true } } : {}),
      over: [],
      texts: texts.map((text) => ({ ...text, box: inset(text.box, 0) })),
    }
  },
}
