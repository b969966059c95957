import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignText, Line, Mark } from './design.ts'
import { drawCard, isPictured } from './diagram/node.ts'
import { ringIn } from './diagram/ring.ts'
import { type DiagramNode, diagramSheet } from './diagram/sheet.ts'
import { gridIn, inkOver, inset, set, split } from './layout.ts'

interface Branch {
  node: DiagramNode
  twigs: Line[]
}

/** A matter in the middle and what belongs to it around, each branch with its own twigs. */
export const mindMap: Design = {
  kind: 'mind-map',
  arrange(brief) {
    const { unit, palette } = brief
    const sheet = diagramSheet(brief)
    // What it is about stands in the middle, not above.
    const title = sheet.texts[0]
    const page = title
      ? { ...sheet.room, y: 5.5 * unit, height: sheet.room.y + sheet.room.height - 5.5 * unit }
      : sheet.room
    const [first, ...rest] = sheet.nodes
    const heart: Line | undefined = title
      ? { text: title.text, ...(title.lettering ? { lettering: title.lettering } : {}) }
      : first?.line
    const isSilent = sheet.nodes.every(({ line }) => line.text === '')
    const nodes = title || isSilent ? sheet.nodes : rest
    const branches: Branch[] = []
    for (const node of nodes) {
      const last = branches.at(-1)
      if (node.level > 0 && last) last.twigs.push(node.line)
      else branches.push({ node, twigs: [] })
    }
    const [x, y] = [page.x + page.width / 2, page.y + page.height / 2]
    const middle: Box = {
      x: x - Math.min(18 * unit, page.width * 0.2),
      y: y - Math.min(9.5 * unit, page.height * 0.14),
      width: Math.min(36 * unit, page.width * 0.4),
      height: Math.min(19 * unit, page.height * 0.28),
    }
    const hasTwigs = branches.some(({ twigs }) => twigs.length > 0)
    const isTall = page.height > 1.35 * page.width
    const aspect = hasTwigs ? 1.35 : branches.some(({ node }) => isPictured(node)) ? 1.15 : 1.7
    const cells = isTall
      ? inHalves(page, middle, branches.length, aspect, 4 * unit)
      : ringIn(page, branches.length, aspect, 4 * unit, middle).cells
    const colors = seriesColors(brief, branches.length)
    const links: Mark[] = []
    const marks: Mark[] = []
    const texts: DesignText[] = []
    const panels = branches.flatMap(({ node, twigs }, at) => {
      const cell = cells[at]!
      const color = colors[at]!
      const [cx, cy] = [cell.x + cell.width / 2, cell.y + cell.height / 2]
      links.push({
        path: `M ${x} ${y} Q ${cx} ${y + (cy - y) * 0.3} ${cx} ${cy}`,
        stroke: mix(color, palette.paper, 0.1),
        width: 1.3 * unit,
      })
      const head = twigs.length > 0 ? { ...cell, height: cell.height * 0.46 } : cell
      const drawn = drawCard(brief, node, head, { color, largestPx: 5.2 * unit, group: 'branches' })
      if (twigs.length > 0) {
        const below = { ...cell, y: head.y + head.height + 0.8 * unit, height: cell.height - head.height - 0.8 * unit }
        marks.push({ box: cell, fill: palette.paper, radius: 2.4 * unit })
        split(inset(below, cell.width * 0.04, 0), twigs.length, 0.4 * unit, true).forEach((row, index) => {
          texts.push(set(twigs[index]!, row, { type: 'sans', color: palette.ink, largestPx: 4 * unit, group: 'twigs' }))
        })
      }
      marks.push(...drawn.marks)
      texts.push(...drawn.texts)
      return drawn.panels
    })
    if (heart && !isSilent)
      texts.push(
        set(heart, inset(middle, middle.width * 0.12, middle.height * 0.14), {
          type: 'sans',
          bold: true,
          color: inkOver(palette.accent),
          largestPx: 7.4 * unit,
        }),
      )
    return {
      behind: [
        sheet.behind[0]!,
        ...links,
        ...marks,
        { box: middle, fill: palette.accent, radius: middle.height / 2, raised: true },
      ],
      panels,
      over: [],
      texts,
    }
  },
}

/** Cells above and below the middle, for a page with no room at its sides. */
function inHalves(page: Box, middle: Box, count: number, aspect: number, gap: number): Box[] {
  const above = Math.ceil(count / 2)
  const height = middle.y - page.y - 2 * gap
  const foot = middle.y + middle.height + 2 * gap
  const halves = [
    { box: { ...page, height }, count: above },
    { box: { ...page, y: foot, height: page.y + page.height - foot }, count: count - above },
  ]
  return halves.flatMap((half) =>
    half.count === 0
      ? []
      : gridIn(half.box, half.count, aspect, gap).map((cell) => {
          const width = Math.min(cell.width, cell.height * aspect)
          const high = Math.min(cell.height, cell.width / aspect)
          return { x: cell.x + (cell.width - width) / 2, y: cell.y + (cell.height - high) / 2, width, height: high }
        }),
  )
}
