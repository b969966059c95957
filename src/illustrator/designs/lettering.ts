import { mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, split, whole } from './layout.ts'

/** Words that are the picture: written large, with a flourish over and under them. */
export const lettering: Design = {
  kind: 'lettering',
  arrange(brief) {
    const { title, lines, palette, unit, random, design } = brief
    const page = whole(brief)
    const said = `${design.words.join(' ')} ${design.topic}`.toLowerCase()
    const isWritten = /calligraph|hand|brush|script|quote/.test(said)
    const room = inset(page, 10 * unit, 16 * unit)
    const all = title ? [title, ...lines] : lines
    const heights = all.map((_, at) => (at === 0 ? 1.6 : 1))
    const total = heights.reduce((sum, one) => sum + one, 0) || 1
    const gap = 3 * unit
    let top = room.y
    const texts: DesignText[] = all.map((line, at) => {
      const height = (room.height - gap * (all.length - 1)) * (heights[at]! / total)
      const box = { ...room, y: top, height }
      top += height + gap
      return set(line, box, {
        type: isWritten ? 'script' : 'display',
        bold: !isWritten,
        color: at === 0 ? palette.ink : palette.accent,
        ...(isWritten ? {} : { tracking: 0.02 }),
      })
    })
    const isWash = /watercolou?r|wash|paint|splash/.test(said)
    const washes: Mark[] = isWash
      ? Array.from({ length: 9 }, (_, at) => ({
          path: circlePath(
            page.width * random.between(0.12, 0.88),
            page.height * random.between(0.14, 0.86),
            Math.min(page.width, page.height) * random.between(0.14, 0.34),
          ),
          fill: at % 2 ? palette.accent : palette.second,
          opacity: 0.13,
        }))
      : []
    const flourish = (y: number, way: number): Mark[] => {
      const [x, w] = [page.width / 2, Math.min(page.width * 0.3, 34 * unit)]
      const d = 2.6 * unit * way
      const stroke = { stroke: palette.accent, width: 0.7 * unit }
      return [
        ...[-1, 1].map(
          (side): Mark => ({
            path: `M ${x + side * 3 * unit} ${y} C ${x + side * w * 0.4} ${y - d} ${x + side * w * 0.7} ${y + d} ${x + side * w} ${y} C ${x + side * (w + 2.4 * unit)} ${y - d * 0.7} ${x + side * (w + unit)} ${y - d * 1.3} ${x + side * (w - unit)} ${y - d * 0.8}`,
            ...stroke,
          }),
        ),
        { path: circlePath(x, y, 0.9 * unit), fill: palette.accent },
      ]
    }
    return {
      behind: [
        { box: page, fill: [mix(palette.paper, '#ffffff', 0.3), palette.paper] },
        ...washes,
        ...flourish(page.height * 0.085, 1),
        ...flourish(page.height * 0.915, -1),
      ],
      over: [],
      texts:
        texts.length > 0
          ? texts
          : split(room, 1, 0).map((box) => ({ text: '', box, type: 'script', color: palette.ink })),
    }
  },
}
