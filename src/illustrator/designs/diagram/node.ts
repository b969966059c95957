import type { Box } from '../../paint/stage.ts'
import type { Brief, DesignPicture, DesignText, Mark } from '../design.ts'
import { circlePath, inset, set } from '../layout.ts'
import { drawGlyph, hasGlyph } from './glyphs.ts'
import { type DiagramNode, tint } from './sheet.ts'

/** A node that is drawn: what it is made of, and where arrows start and end. */
export interface DrawnNode {
  marks: Mark[]
  texts: DesignText[]
  panels: DesignPicture[]
  anchor: { x: number; y: number }
  /** What arrows keep clear of. */
  covers: Box[]
}

interface NodeManner {
  color: string
  /** Largest size of its words, in pixels. */
  largestPx: number
  group?: string
}

export const isPictured = ({ panel, shows }: DiagramNode): boolean => panel !== undefined || hasGlyph(shows)

/** The picture of a node in a square: a panel, or a drawing that only diagrams have. */
export function nodePicture({ panel, shows }: DiagramNode, box: Box): Pick<DrawnNode, 'marks' | 'panels'> {
  if (hasGlyph(shows)) return { marks: drawGlyph(shows, box), panels: [] }
  if (panel === undefined) return { marks: [], panels: [] }
  return { marks: [], panels: [{ box, shape: 'box', bare: true, panel, finish: 'flat' }] }
}

const squareIn = ({ x, y, width, height }: Box): Box => {
  const side = Math.min(width, height)
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side }
}

/** A disc with its picture and its name below; a name alone stands on a tile. */
export function drawDisc(brief: Brief, node: DiagramNode, cell: Box, manner: NodeManner): DrawnNode {
  const { palette, unit } = brief
  const { color, largestPx, group = 'nodes' } = manner
  if (!isPictured(node)) return drawCard(brief, node, flattened(cell, 0.62), manner)
  const hasWords = node.line.text !== ''
  const diameter = Math.min(cell.width, cell.height * (hasWords ? 0.68 : 1))
  const anchor = { x: cell.x + cell.width / 2, y: hasWords ? cell.y + diameter / 2 : cell.y + cell.height / 2 }
  const disc = { x: anchor.x - diameter / 2, y: anchor.y - diameter / 2, width: diameter, height: diameter }
  const picture = nodePicture(node, inset(disc, diameter * 0.17))
  const below = disc.y + diameter + 1.2 * unit
  const name = { ...cell, y: below, height: Math.max(3, cell.y + cell.height - below) }
  return {
    anchor,
    covers: hasWords ? [disc, name] : [disc],
    marks: [
      {
        path: circlePath(anchor.x, anchor.y, diameter / 2),
        fill: tint(color, brief),
        stroke: color,
        width: Math.min(0.8 * unit, diameter * 0.04),
      },
      ...picture.marks,
    ],
    panels: picture.panels,
    texts: hasWords
      ? [set(node.line, name, { type: 'sans', bold: true, color: palette.ink, vertical: 'top', largestPx, group })]
      : [],
  }
}

const flattened = (cell: Box, most: number): Box => {
  const height = Math.min(cell.height, cell.width * most)
  return { ...cell, y: cell.y + (cell.height - height) / 2, height }
}

/** A tile with the name, and the picture beside or above it. */
export function drawCard(
  brief: Brief,
  node: DiagramNode,
  cell: Box,
  { color, largestPx, group = 'nodes' }: NodeManner,
): DrawnNode {
  const { palette, unit } = brief
  const inner = inset(cell, Math.min(2.2 * unit, cell.width * 0.09), Math.min(1.8 * unit, cell.height * 0.12))
  const isUpright = cell.height > cell.width * 0.72
  const hasWords = node.line.text !== ''
  const side = isUpright ? inner.height * 0.6 : Math.min(inner.height, inner.width * 0.36)
  const shown = isPictured(node)
  const picture = nodePicture(
    node,
    !hasWords
      ? squareIn(inner)
      : isUpright
        ? { ...inner, height: side }
        : { x: inner.x, y: inner.y + (inner.height - side) / 2, width: side, height: side },
  )
  const gap = 1.2 * unit
  const words = !shown
    ? inner
    : isUpright
      ? { ...inner, y: inner.y + side + gap, height: inner.height - side - gap }
      : { ...inner, x: inner.x + side + gap, width: inner.width - side - gap }
  return {
    anchor: { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 },
    covers: [cell],
    marks: [
      {
        box: cell,
        fill: tint(color, brief),
        stroke: color,
        width: 0.6 * unit,
        radius: Math.min(2.4 * unit, cell.height * 0.24),
      },
      ...picture.marks,
    ],
    panels: picture.panels,
    texts: hasWords
      ? [
          set(node.line, words, {
            type: 'sans',
            bold: true,
            color: palette.ink,
            largestPx,
            group,
          }),
        ]
      : [],
  }
}
