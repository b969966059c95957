import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import { seriesColors } from './charts.ts'
import type { Brief, Design, DesignPicture, DesignText, Line, Mark } from './design.ts'
import { circlePath, inkOver, inset, set, whole } from './layout.ts'

const dated =
  /^((?:c\. ?|circa )?(?:[\d.,]+ (?:(?:million|billion) )?years ago|\d{1,4}(?:s|BC|AD| BC| AD| BCE| CE)?(?:\s?[–-]\s?\d{2,4})?|Q[1-4](?: \d{4})?|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\p{L})(?: \d{2,4})?|(?:Day|Week|Month|Year|Phase|Stage) \d+))\s*[:,–—-]?\s+(.+)$/u

/** "Born 1990", "First child (2018)". */
function turned(text: string): (string | undefined)[] {
  const [, what, when] = /^(.*\p{L}.*?),? \(?((?:1[5-9]|20)\d\d)\)?$/u.exec(text) ?? []
  return [undefined, when, what]
}

/** How long a card is, in steps of the line: those on one side are two steps apart. */
const cardSteps = 1.84

/** Events along a line, on either side in turn, each on a card: when, what, and a picture of it where there is one. */
export const timeline: Design = {
  kind: 'timeline',
  arrange(brief) {
    const { unit, palette, frame, title, lines } = brief
    const page = whole(brief)
    const wide = frame.width > frame.height * 1.2
    const events: Line[] = lines.length > 0 ? lines : ['First', 'Then', 'Later', 'Today'].map((text) => ({ text }))
    const band = { ...page, height: title ? Math.min(page.height * 0.2, 18 * unit) : 0 }
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
    const room = inset({ ...page, y: band.height, height: page.height - band.height }, 4 * unit, 4 * unit)
    const colors = seriesColors(brief, events.length)
    const [from, length] = wide ? [room.x, room.width] : [room.y, room.height]
    const axis = wide ? room.y + room.height / 2 : room.x + room.width / 2
    const step = length / (events.length - 1 + cardSteps)
    const across = (wide ? room.height : room.width) / 2 - 4.4 * unit
    const marks: Mark[] = [
      {
        box: wide
          ? { x: room.x, y: axis - 0.5 * unit, width: room.width, height: unit }
          : { x: axis - 0.5 * unit, y: room.y, width: unit, height: room.height },
        fill: palette.ink,
        radius: unit,
        opacity: 0.35,
      },
    ]
    const panels: DesignPicture[] = []
    events.forEach((event, at) => {
      const color = colors[at]!
      const start = from + at * step
      const middle = start + (cardSteps * step) / 2
      const isFirst = at % 2 === 0
      const card = wide
        ? { x: start, y: isFirst ? room.y : axis + 4.4 * unit, width: cardSteps * step, height: across }
        : { x: isFirst ? room.x : axis + 4.4 * unit, y: start, width: across, height: cardSteps * step }
      const gap = Math.min(1.6 * unit, 0.08 * step)
      const drawn = drawEvent(brief, event, inset(card, wide ? gap : 0, wide ? 0 : gap), color)
      const [x, y] = wide ? [middle, axis] : [axis, middle]
      const end = wide ? `V ${axis + (isFirst ? -5 : 5) * unit}` : `H ${axis + (isFirst ? -5 : 5) * unit}`
      marks.push(
        { path: `M ${x} ${y} ${end}`, stroke: color, width: 0.7 * unit },
        ...drawn.marks,
        { path: circlePath(x, y, 2.4 * unit), fill: palette.paper },
        { path: circlePath(x, y, 1.8 * unit), fill: color },
      )
      texts.push(...drawn.texts)
      panels.push(...drawn.panels)
    })
    return {
      behind: [{ box: page, fill: palette.paper }, { box: band, fill: palette.accent }, ...marks],
      panels,
      over: [],
      texts,
    }
  },
}

function drawEvent(
  { unit, palette, design }: Brief,
  event: Line,
  card: Box,
  color: string,
): { marks: Mark[]; texts: DesignText[]; panels: DesignPicture[] } {
  const marks: Mark[] = [{ box: card, fill: mix(color, palette.paper, 0.84), radius: 2 * unit }]
  const texts: DesignText[] = []
  const panels: DesignPicture[] = []
  const inner = inset(card, Math.min(2.4 * unit, card.width * 0.07), Math.min(2 * unit, card.height * 0.1))
  let words = inner
  const panel = event.lettering?.panel
  if (panel !== undefined && design.panels?.[panel]) {
    const isLow = card.width > 1.5 * card.height
    const side = isLow ? Math.min(inner.height, inner.width * 0.34) : Math.min(inner.width * 0.8, inner.height * 0.46)
    const box = isLow
      ? { x: inner.x, y: inner.y + (inner.height - side) / 2, width: side, height: side }
      : { x: inner.x + (inner.width - side) / 2, y: inner.y, width: side, height: side }
    panels.push({ box, shape: 'box', bare: true, panel, finish: 'flat' })
    words = isLow
      ? { ...inner, x: inner.x + side + 1.6 * unit, width: inner.width - side - 1.6 * unit }
      : { ...inner, y: inner.y + side + unit, height: inner.height - side - unit }
  }
  const [, when, what] = dated.exec(event.text) ?? turned(event.text)
  if (when && what)
    texts.push(
      set(
        { ...event, text: when },
        { ...words, height: words.height * 0.4 },
        { type: 'display', bold: true, color: mix(color, palette.ink, 0.25), largestPx: 8 * unit, group: 'when' },
      ),
      {
        text: what,
        box: { ...words, y: words.y + words.height * 0.44, height: words.height * 0.56 },
        type: 'sans',
        bold: true,
        color: palette.ink,
        largestPx: 5 * unit,
        group: 'what',
      },
    )
  else
    texts.push(set(event, words, { type: 'sans', bold: true, color: palette.ink, largestPx: 6 * unit, group: 'what' }))
  return { marks, texts, panels }
}
