import { mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignPicture, DesignText, Line, Mark } from './design.ts'
import { circlePath, inkOver, inset, set, split, whole } from './layout.ts'

const dated =
  /^((?:c\. ?|circa )?(?:\d{1,4}(?:s|BC|AD| BC| AD| BCE| CE)?(?:\s?[–-]\s?\d{2,4})?|Q[1-4](?: \d{4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?: \d{2,4})?|(?:Day|Week|Month|Year|Phase|Stage) \d+))\s*[:,–—-]?\s+(.+)$/u

/** Events along a line, on either side in turn: when, what, and a picture of it where there is one. */
export const timeline: Design = {
  kind: 'timeline',
  arrange(brief) {
    const { unit, palette, frame, title, lines, design } = brief
    const page = whole(brief)
    const wide = frame.width > frame.height * 1.2
    const events: Line[] = lines.length > 0 ? lines : ['First', 'Then', 'Later', 'Today'].map((text) => ({ text }))
    const band = { ...page, height: title ? Math.min(page.height * 0.22, 20 * unit) : 0 }
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(title, inset(band, 6 * unit, 3.4 * unit), {
          type: 'sans',
          bold: true,
          color: inkOver(palette.accent),
          largestPx: 10 * unit,
        }),
      )
    const room = inset({ ...page, y: band.height, height: page.height - band.height }, 5 * unit, 5 * unit)
    const cells = split(room, events.length, 2 * unit, !wide)
    const colors = seriesColors(brief, events.length)
    const marks: Mark[] = []
    const panels: DesignPicture[] = []
    const axis = wide ? room.y + room.height / 2 : room.x + room.width / 2
    marks.push(
      wide
        ? {
            box: { x: room.x, y: axis - 0.5 * unit, width: room.width, height: unit },
            fill: palette.ink,
            radius: unit,
            opacity: 0.35,
          }
        : {
            box: { x: axis - 0.5 * unit, y: room.y, width: unit, height: room.height },
            fill: palette.ink,
            radius: unit,
            opacity: 0.35,
          },
    )
    events.forEach((event, at) => {
      const cell = cells[at]!
      const color = colors[at]!
      const [x, y] = wide ? [cell.x + cell.width / 2, axis] : [axis, cell.y + cell.height / 2]
      const first = at % 2 === 0
      marks.push(
        { path: circlePath(x, y, 2.6 * unit), fill: palette.paper },
        { path: circlePath(x, y, 2 * unit), fill: color },
      )
      const gap = 5 * unit
      const card = wide
        ? { x: cell.x, y: first ? room.y : axis + gap, width: cell.width, height: room.height / 2 - gap }
        : { x: first ? room.x : axis + gap, y: cell.y, width: room.width / 2 - gap, height: cell.height }
      const other = wide ? { ...card, y: first ? axis + gap : room.y } : { ...card, x: first ? axis + gap : room.x }
      marks.push({ box: card, fill: mix(color, palette.paper, 0.84), radius: 2 * unit })
      const [, when, what] = dated.exec(event.text) ?? []
      const inner = inset(card, card.width * 0.07, card.height * 0.1)
      if (when && what) {
        texts.push(
          set(
            { ...event, text: when },
            { ...inner, height: inner.height * 0.4 },
            { type: 'display', bold: true, color: mix(color, palette.ink, 0.25), largestPx: 8 * unit, group: 'when' },
          ),
          {
            text: what,
            box: { ...inner, y: inner.y + inner.height * 0.44, height: inner.height * 0.56 },
            type: 'sans',
            bold: true,
            color: palette.ink,
            largestPx: 5 * unit,
            group: 'what',
          },
        )
      } else
        texts.push(
          set(event, inner, { type: 'sans', bold: true, color: palette.ink, largestPx: 6 * unit, group: 'what' }),
        )
      const panel = event.lettering?.panel
      if (panel !== undefined && design.panels?.[panel]) {
        const side = Math.min(other.width, other.height) * 0.82
        panels.push({
          box: {
            x: other.x + (other.width - side) / 2,
            y: other.y + (other.height - side) / 2,
            width: side,
            height: side,
          },
          shape: 'box',
          bare: true,
          panel,
          finish: 'flat',
        })
      }
    })
    return {
      behind: [{ box: page, fill: palette.paper }, { box: band, fill: palette.accent }, ...marks],
      panels,
      over: [],
      texts,
    }
  },
}
