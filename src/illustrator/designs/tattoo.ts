import type { Design, DesignPicture, Mark } from './design.ts'
import { headline } from './headline.ts'
import { circlePath, gridIn, inset, set, split, whole } from './layout.ts'
import { star } from './ornament.ts'

/** A sheet of flash: each thing boldly outlined, with stars and dots between. */
export const tattoo: Design = {
  kind: 'tattoo',
  arrange(brief) {
    const { unit, design, random } = brief
    const page = whole(brief)
    const ink = '#22201f'
    const { texts, rest } = headline(brief, inset(page, 7 * unit), {
      type: 'script',
      bold: true,
      color: ink,
      largestPx: 14 * unit,
    })
    const given = design.panels ?? []
    // Words alone are the tattoo.
    const large = inset(page, 14 * unit, 20 * unit)
    const alone = [...(brief.title ? [brief.title] : []), ...brief.lines]
    const rows = split(large, Math.max(1, alone.length), 3 * unit, true)
    const written = alone.map((line, at) => set(line, rows[at]!, { type: 'script', bold: true, color: ink }))
    const cells = gridIn(rest, Math.max(1, given.length), 1, 3 * unit).slice(0, given.length)
    const fine = /fine ?line|minimal|black|line ?work|blackwork/.test(
      `${design.words.join(' ')} ${design.topic}`.toLowerCase(),
    )
    const corners = [0, 1, 2, 3].flatMap((at): Mark[] => {
      const [x, y] = [at % 2 ? page.width - 6 * unit : 6 * unit, at > 1 ? page.height - 6 * unit : 6 * unit]
      const toward = (dx: number, dy: number, radius: number): Mark => ({
        path: circlePath(x + (at % 2 ? -dx : dx) * unit, y + (at > 1 ? -dy : dy) * unit, radius * unit),
        fill: ink,
      })
      return [
        { path: star(x, y, 2.4 * unit), fill: ink },
        toward(5, 0, 0.5),
        toward(0, 5, 0.5),
        toward(7.4, 0, 0.3),
        toward(0, 7.4, 0.3),
      ]
    })
    return {
      behind: [
        { box: page, fill: design.colors[0] ?? '#f3ead6' },
        { box: inset(page, 3 * unit), stroke: ink, width: 0.35 * unit },
        ...corners,
      ],
      panels: cells.map(
        (cell, panel): DesignPicture => ({
          box: inset(cell, cell.width * 0.05, cell.height * 0.05),
          shape: 'box',
          bare: true,
          panel,
          finish: fine ? [ink, design.colors[0] ?? '#f3ead6'] : 'outlined',
          turn: given.length > 1 ? random.between(-0.08, 0.08) : 0,
        }),
      ),
      over: [],
      texts: given.length > 0 ? texts : written,
    }
  },
}
