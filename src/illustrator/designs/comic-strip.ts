import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignPicture, DesignText, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'
import { speak, speechHeight } from './speech.ts'

const ink = '#17151c'

/** A page of panels with gutters; what is said stands in bubbles, the title in a band above. */
export const comicStrip: Design = {
  kind: 'comic-strip',
  arrange(brief) {
    const { unit, design, title } = brief
    const page = whole(brief)
    const all = title ? [title, ...brief.lines] : brief.lines
    const count = Math.max(1, design.panels?.length ?? 0)
    const said = (at: number) => all.filter(({ lettering }) => lettering?.panel === at)
    const heads = all.filter(({ lettering }) => lettering?.panel === undefined)
    const room = inset(page, 3 * unit)
    const band = heads.length > 0 ? Math.min(room.height * 0.3, 11 * unit * heads.length) : 0
    const texts: DesignText[] = heads.map((line, at) =>
      set(
        line,
        { ...room, y: room.y + (at * band) / heads.length, height: band / heads.length - unit },
        { type: 'display', bold: true, color: ink, tracking: 0.03 },
      ),
    )
    const boxes = panelsIn({ ...room, y: room.y + band, height: room.height - band }, count, 2 * unit, brief)
    const marks: Mark[] = []
    const panels: DesignPicture[] = boxes.map((box, panel) => {
      const lines = said(panel)
      const height = speechHeight(box, lines)
      return {
        box,
        shape: 'box',
        bare: false,
        panel,
        ...(height > 0 ? { clear: [{ ...box, height }] } : {}),
      }
    })
    panels.forEach((window, at) => {
      const lines = said(at)
      const words = speak(window.box, lines, lines.length > 0 ? brief.findMain(window) : undefined, brief)
      marks.push({ box: window.box, stroke: ink, width: 0.9 * unit })
      marks.push(...words.marks)
      texts.push(...words.texts)
    })
    return { behind: [{ box: page, fill: '#fbf8f1' }], panels: design.panels ? panels : [], over: marks, texts }
  },
}

/** Rows of panels, those of a row of different widths, as a page is ruled. */
function panelsIn(room: Box, count: number, gap: number, { random }: Brief): Box[] {
  const offness = (rows: number): number => {
    const aspect = (room.width / Math.ceil(count / rows)) * (rows / room.height)
    return Math.abs(Math.log(aspect / 1.05))
  }
  const rows = Array.from({ length: count }, (_, at) => at + 1).sort((one, other) => offness(one) - offness(other))[0]!
  // The longer rows come last: a page opens with room.
  const lengths = Array.from(
    { length: rows },
    (_, at) => Math.floor(count / rows) + (rows - at <= count % rows ? 1 : 0),
  )
  return split(room, rows, gap, true).flatMap((row, at) => {
    const length = lengths[at]!
    const shares = Array.from({ length }, () => (rows > 1 ? random.between(0.82, 1.22) : 1))
    const sum = shares.reduce((total, share) => total + share, 0)
    let x = row.x
    return shares.map((share) => {
      const width = ((row.width - gap * (length - 1)) * share) / sum
      const box = { ...row, x, width }
      x += width + gap
      return box
    })
  })
}
