import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignPicture, DesignText, Line, Mark } from './design.ts'
import type { Point } from './diagram/arrow.ts'
import { isPictured, nodePicture } from './diagram/node.ts'
import { type DiagramNode, diagramSheet, tint } from './diagram/sheet.ts'
import { set, split } from './layout.ts'

/** A name and what stands under it. */
interface Field {
  head: DiagramNode
  items: Line[]
}

function fieldsOf(nodes: readonly DiagramNode[]): Field[] {
  const fields: Field[] = []
  for (const node of nodes) {
    const last = fields.at(-1)
    if (node.level > 0 && last) last.items.push(node.line)
    else fields.push({ head: node, items: [] })
  }
  return fields
}

/** Two or three circles that overlap: what each has alone, and what they share. The field after the circles is the shared one. */
export const vennDiagram: Design = {
  kind: 'venn-diagram',
  arrange(brief) {
    const { texts, behind, room, nodes } = diagramSheet(brief)
    const fields = fieldsOf(nodes)
    const circles = fields.length > 3 || (fields.length === 3 && !isShared(fields[2]!)) ? 3 : 2
    const own = fields.slice(0, circles)
    const rest = fields.slice(circles)
    const shared: Field | undefined = rest[0] && {
      head: rest[0].head,
      items: rest.flatMap(({ items }, at) => (at === 0 ? items : [fields[circles + at]!.head.line, ...items])),
    }
    const drawn = circles === 3 ? threeCircles(brief, room, own, shared) : twoCircles(brief, room, own, shared)
    return {
      behind: [...behind, ...drawn.marks],
      panels: drawn.panels,
      over: [],
      texts: [...texts, ...drawn.texts],
    }
  },
}

const isShared = ({ head }: Field): boolean => /^(?:both|shared|common|all|overlap|in common)\b/i.test(head.shows)

interface Drawn {
  marks: Mark[]
  texts: DesignText[]
  panels: DesignPicture[]
}

/** Rounder than this a field is a circle; longer than so many times its width it is not drawn. */
const longest = 1.55

function fieldMarks(brief: Brief, { x, y }: Point, rx: number, ry: number, color: string): Mark[] {
  const path = `M ${x - rx} ${y} A ${rx} ${ry} 0 1 1 ${x + rx} ${y} A ${rx} ${ry} 0 1 1 ${x - rx} ${y} Z`
  return [
    { path, fill: tint(color, brief, 0.4), opacity: 0.6 },
    { path, stroke: color, width: 0.8 * brief.unit },
  ]
}

const colorsOf = ({ palette }: Brief): string[] => [palette.accent, palette.second, '#5f86b3']

/** A field's name, its picture where it has one, and its items, in a box of the page. */
function fill({ palette, unit }: Brief, field: Field | undefined, box: Box, drawn: Drawn, group: string): void {
  if (!field) return
  const { head, items } = field
  let room = box
  // Three circles leave room for words or a picture.
  if (isPictured(head) && !(items.length > 0 && box.height < 24 * unit && box.width < 40 * unit)) {
    const isLow = box.width > 1.6 * box.height
    const side = isLow
      ? Math.min(box.height, box.width * 0.34)
      : Math.min(box.width * 0.6, box.height * (items.length > 0 ? 0.36 : 0.6))
    const picture = nodePicture(head, {
      x: isLow ? box.x : box.x + (box.width - side) / 2,
      y: isLow ? box.y + (box.height - side) / 2 : box.y,
      width: side,
      height: side,
    })
    drawn.marks.push(...picture.marks)
    drawn.panels.push(...picture.panels)
    const by = side + (isLow ? 2 : 0.6) * unit
    room = isLow ? { ...box, x: box.x + by, width: box.width - by } : { ...box, y: box.y + by, height: box.height - by }
  }
  const height = items.length > 0 ? room.height * 0.36 : room.height
  drawn.texts.push(
    set(
      head.line,
      { ...room, height },
      { type: 'sans', bold: true, color: palette.ink, largestPx: 6.4 * unit, group: `${group} heads` },
    ),
  )
  if (items.length === 0) return
  const list = { ...room, y: room.y + height + 0.8 * unit, height: room.height - height - 0.8 * unit }
  split(list, items.length, 1.2 * unit, true).forEach((row, at) => {
    drawn.texts.push(
      set(items[at]!, row, { type: 'sans', color: palette.ink, largestPx: 4.2 * unit, group: `${group} items` }),
    )
  })
}

function twoCircles(brief: Brief, room: Box, own: readonly Field[], shared: Field | undefined): Drawn {
  const isDown = room.height > 1.1 * room.width
  const long = isDown ? room.height : room.width
  const short = isDown ? room.width : room.height
  // Along the sheet the fields stretch, so that they use it.
  const across = Math.min(short / 2, long / 3.14)
  const along = Math.min(long / 3.14, longest * across)
  const apart = 1.14 * along
  const [rx, ry] = isDown ? [across, along] : [along, across]
  const [x, y] = [room.x + room.width / 2, room.y + room.height / 2]
  const centers: Point[] = [-1, 1].map((side) =>
    isDown ? { x, y: y + (side * apart) / 2 } : { x: x + (side * apart) / 2, y },
  )
  const drawn: Drawn = { marks: [], texts: [], panels: [] }
  for (const [at, center] of centers.entries())
    drawn.marks.push(...fieldMarks(brief, center, rx, ry, colorsOf(brief)[at]!))
  centers.forEach(({ x: cx, y: cy }, at) => {
    const away = at === 0 ? -1 : 1
    // The part of a field that is its own, as the largest upright box in it.
    const box = isDown
      ? { x: cx - 0.62 * rx, y: away < 0 ? cy - 0.8 * ry : cy + 0.18 * ry, width: 1.24 * rx, height: 0.62 * ry }
      : { x: away < 0 ? cx - 0.84 * rx : cx - 0.08 * rx, y: cy - 0.56 * ry, width: 0.92 * rx, height: 1.12 * ry }
    fill(brief, own[at], box, drawn, 'own')
  })
  const lens = isDown
    ? { x: x - 0.58 * rx, y: y - 0.32 * ry, width: 1.16 * rx, height: 0.64 * ry }
    : { x: x - 0.34 * rx, y: y - 0.44 * ry, width: 0.68 * rx, height: 0.88 * ry }
  fill(brief, shared, lens, drawn, 'shared')
  return drawn
}

function threeCircles(brief: Brief, room: Box, own: readonly Field[], shared: Field | undefined): Drawn {
  const round = Math.min(room.height / 2.96, room.width / 3.1)
  const [rx, ry] = [Math.min(room.width / 3.1, longest * round), Math.min(room.height / 2.96, longest * round)]
  const [x, y] = [room.x + room.width / 2, room.y + room.height / 2 + 0.02 * ry]
  const centers: Point[] = [
    { x, y: y - 0.484 * ry },
    { x: x - 0.55 * rx, y: y + 0.484 * ry },
    { x: x + 0.55 * rx, y: y + 0.484 * ry },
  ]
  const drawn: Drawn = { marks: [], texts: [], panels: [] }
  for (const [at, center] of centers.entries())
    drawn.marks.push(...fieldMarks(brief, center, rx, ry, colorsOf(brief)[at]!))
  const boxes: Box[] = [
    { x: x - 0.5 * rx, y: centers[0]!.y - 0.86 * ry, width: rx, height: 0.72 * ry },
    { x: centers[1]!.x - 0.86 * rx, y: centers[1]!.y - 0.06 * ry, width: 0.8 * rx, height: 0.62 * ry },
    { x: centers[2]!.x + 0.06 * rx, y: centers[2]!.y - 0.06 * ry, width: 0.8 * rx, height: 0.62 * ry },
  ]
  for (const [at, field] of own.entries()) fill(brief, field, boxes[at]!, drawn, 'own')
  fill(brief, shared, { x: x - 0.24 * rx, y: y - 0.12 * ry, width: 0.48 * rx, height: 0.36 * ry }, drawn, 'shared')
  return drawn
}
