import { mix } from '../paint/color.ts'
import type { Design, DesignPicture, Mark } from './design.ts'
import { circlePath, set, whole } from './layout.ts'
import { isCute } from './sticker.ts'

/** Columns of a tile; even, so that the rows that are moved by half meet again at its edges. */
const columnsFor = (aspect: number): number => Math.max(2, 2 * Math.round(2 * Math.min(3, aspect)))

/** Things in moved rows whose tile goes on without a seam: what leaves on one side comes in on the other. */
export const pattern: Design = {
  kind: 'pattern',
  arrange(brief) {
    const { frame, design, palette, random, unit, title, lines } = brief
    const page = whole(brief)
    const given = design.panels ?? []
    const columns = columnsFor(frame.width / frame.height)
    const step = frame.width / columns
    const rows = Math.max(2, 2 * Math.round(frame.height / step / 2))
    const rise = frame.height / rows
    const size = Math.min(step, rise) * 0.86
    const panels: DesignPicture[] = []
    const dots: Mark[] = []
    const ground = design.colors[0] ?? mix(palette.soft, '#ffffff', brief.isDark ? 0 : 0.35)
    const turns = Array.from({ length: rows * columns }, () => random.between(-0.5, 0.5))
    for (let row = -1; row <= rows; row++) {
      for (let column = -1; column <= columns; column++) {
        const [r, c] = [(row + rows) % rows, (column + columns) % columns]
        const x = (column + (r % 2 ? 0.75 : 0.25)) * step + step * 0.25
        const y = (row + 0.5) * rise
        if (given.length > 0)
          panels.push({
            box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
            shape: 'box',
            bare: true,
            panel: (r * (given.length > 2 ? 2 : 1) + c) % given.length,
            finish: 'flat',
            face: isCute(brief),
            turn: turns[r * columns + c]!,
          })
        for (const [dx, dy, share, radius] of [
          [0.5, 0, 1, 0.03],
          [0.42, 0.42, 0.7, 0.018],
        ] as const)
          dots.push({
            path: circlePath(x + dx * step, y + dy * rise, step * radius),
            fill: (c + r) % 2 ? palette.accent : palette.second,
            opacity: share,
          })
      }
    }
    const all = title ? [title, ...lines] : lines
    const height = Math.min(frame.height * 0.7, all.length * 11 * unit)
    const label = { x: frame.width * 0.14, y: (frame.height - height) / 2, width: frame.width * 0.72, height }
    return {
      behind: [{ box: page, fill: ground }, ...dots],
      panels,
      over: all.length > 0 ? [{ box: label, fill: '#fffdf7', radius: 2 * unit, raised: true }] : [],
      texts: all.map((line, at) =>
        set(
          line,
          {
            x: label.x + label.width * 0.06,
            y: label.y + (at * height) / all.length + (height / all.length) * 0.14,
            width: label.width * 0.88,
            height: (height / all.length) * 0.72,
          },
          { type: 'sans', bold: true, color: '#2a2a33' },
        ),
      ),
    }
  },
}
