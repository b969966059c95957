import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignPicture, DesignText, Line, Mark } from './design.ts'
import { circlePath, gridIn, inset, set, whole } from './layout.ts'

const shotNames: Readonly<Record<string, string>> = {
  'close-up': 'CU',
  portrait: 'CU',
  medium: 'MS',
  full: 'FS',
  wide: 'WS',
  aerial: 'AERIAL',
}

interface Manner {
  /** Width over height of a frame. */
  aspect: number
  /** How much of a cell is for its words. */
  foot: number
  paper: string
  ink: string
}

/** Frames in rows, each numbered and told in a line below. */
function board(brief: Brief, { aspect, foot, paper, ink }: Manner, number: (at: number, frame: Box) => Mark[]) {
  const { unit, design, title } = brief
  const page = whole(brief)
  const all = title ? [title, ...brief.lines] : brief.lines
  const heads = all.filter(({ lettering }) => lettering?.panel === undefined)
  const room = inset(page, 4 * unit)
  const band = heads.length > 0 ? Math.min(room.height * 0.34, 9.5 * unit * heads.length) : 0
  const texts: DesignText[] = heads.map((line, at) =>
    set(
      line,
      { ...room, y: room.y + (at * band) / heads.length, height: band / heads.length - 2 * unit },
      { type: 'sans', bold: true, color: ink, align: 'left', largestPx: 6.4 * unit },
    ),
  )
  const given = design.panels ?? []
  const cells = gridIn(
    { ...room, y: room.y + band, height: room.height - band },
    Math.max(1, given.length),
    aspect * (1 - foot),
    3 * unit,
  )
  const marks: Mark[] = []
  const panels: DesignPicture[] = []
  given.forEach(({ caption, scene }, panel) => {
    const cell = cells[panel]!
    const frame = { ...cell, height: cell.height * (1 - foot) }
    panels.push({ box: frame, shape: 'box', bare: false, panel })
    marks.push({ box: frame, stroke: ink, width: 0.5 * unit }, ...number(panel, frame))
    const size = Math.min(6.5 * unit, frame.height * 0.16)
    texts.push({
      text: String(panel + 1),
      box: { x: frame.x + size * 0.2, y: frame.y + size * 0.14, width: size * 0.8, height: size * 0.82 },
      type: 'sans',
      bold: true,
      color: '#ffffff',
      group: 'numbers',
    })
    const said = all.filter(({ lettering }) => lettering?.panel === panel)
    const lines: Line[] =
      said.length > 0 ? said : caption ? [{ text: caption }] : [{ text: shotNames[scene.camera.shot] ?? '' }]
    const below = { ...cell, y: frame.y + frame.height + unit, height: cell.height * foot - unit * 1.4 }
    lines.forEach((line, at) => {
      const row = { ...below, y: below.y + (at * below.height) / lines.length, height: below.height / lines.length }
      texts.push(
        set(line, row, {
          type: 'sans',
          italic: said.length > 0,
          color: ink,
          align: 'left',
          vertical: 'top',
          largestPx: 3.6 * unit,
          group: 'told',
        }),
      )
    })
  })
  return { behind: [{ box: page, fill: paper }], panels, over: marks, texts }
}

/** The frames of a film to be made. */
export const storyboard: Design = {
  kind: 'storyboard',
  arrange: (brief) =>
    board(brief, { aspect: 16 / 9, foot: 0.22, paper: '#f3f1ec', ink: '#26262c' }, (_, frame) => {
      const size = Math.min(6.5 * brief.unit, frame.height * 0.16)
      return [{ box: { x: frame.x, y: frame.y, width: size * 1.2, height: size * 1.1 }, fill: '#26262c' }]
    }),
}

/** Steps to be followed, numbered. */
export const steps: Design = {
  kind: 'steps',
  arrange: (brief) =>
    board(brief, { aspect: 1.25, foot: 0.2, paper: brief.palette.paper, ink: brief.palette.ink }, (_, frame) => {
      const size = Math.min(6.5 * brief.unit, frame.height * 0.16)
      return [
        { path: circlePath(frame.x + size * 0.6, frame.y + size * 0.55, size * 0.72), fill: brief.palette.accent },
      ]
    }),
}

/** Two states side by side, or one above the other. */
export const beforeAfter: Design = {
  kind: 'before-after',
  arrange(brief) {
    const { unit, design, title } = brief
    const page = whole(brief)
    const wide = page.width >= page.height * 0.95
    const all = title ? [title, ...brief.lines] : brief.lines
    const tags = [0, 1].map((at) => all.find(({ lettering }) => lettering?.panel === at))
    const heads = all.filter((line) => !tags.includes(line))
    const room = inset(page, 3 * unit)
    const band = heads.length > 0 ? Math.min(room.height * 0.34, 10 * unit * heads.length) : 0
    const texts: DesignText[] = heads.map((line, at) =>
      set(
        line,
        { ...room, y: room.y + (at * band) / heads.length, height: band / heads.length - unit },
        { type: 'sans', bold: true, color: '#22242c' },
      ),
    )
    const halves = gridIn({ ...room, y: room.y + band, height: room.height - band }, 2, wide ? 0.5 : 2, 1.4 * unit)
    const given = design.panels ?? []
    const marks: Mark[] = []
    halves.forEach((half, at) => {
      const width = Math.min(half.width * 0.6, 30 * unit)
      const tag = {
        x: half.x + (half.width - width) / 2,
        y: half.y + half.height - 11 * unit,
        width,
        height: Math.min(8 * unit, half.height * 0.3),
      }
      marks.push({ box: tag, fill: at === 0 ? '#3a3d49' : '#2f8f63', radius: tag.height / 2 })
      texts.push(
        set(
          tags[at] ?? { text: given[at]?.caption ?? (at === 0 ? 'Before' : 'After') },
          inset(tag, tag.height * 0.5, tag.height * 0.16),
          {
            type: 'sans',
            bold: true,
            color: '#ffffff',
            group: 'tags',
          },
        ),
      )
    })
    return {
      behind: [{ box: page, fill: '#f5f3ee' }],
      panels: given.slice(0, 2).map((_, panel) => ({ box: halves[panel]!, shape: 'box' as const, bare: false, panel })),
      over: marks,
      texts,
    }
  },
}
