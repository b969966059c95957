import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import { seriesColors } from './charts.ts'
import type { Design, Mark } from './design.ts'
import { drawCard } from './diagram/node.ts'
import { type DiagramNode, diagramSheet } from './diagram/sheet.ts'

interface Branch {
  node: DiagramNode
  depth: number
  below: Branch[]
  /** How many ends hang from it. */
  ends: number
}

/** The nodes as trees: each hangs from the last before it that stands less deep. */
function treesOf(nodes: readonly DiagramNode[]): Branch[] {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const node of nodes) {
    while (open.length > 0 && open.at(-1)!.node.level >= node.level) open.pop()
    const branch: Branch = { node, depth: open.length, below: [], ends: 1 }
    ;(open.at(-1)?.below ?? roots).push(branch)
    open.push(branch)
  }
  const count = (branch: Branch): number => {
    branch.ends = Math.max(
      1,
      branch.below.reduce((sum, one) => sum + count(one), 0),
    )
    return branch.ends
  }
  roots.forEach(count)
  return roots
}

const deepest = (branches: readonly Branch[]): number =>
  Math.max(0, ...branches.map(({ below, depth }) => Math.max(depth, deepest(below))))

/** A family, a firm, a kind and its kinds: the first on top, or at the left where the frame is tall. */
export const treeChart: Design = {
  kind: 'tree-chart',
  arrange(brief) {
    const { unit, palette } = brief
    const { behind, texts, room, nodes } = diagramSheet(brief)
    const roots = treesOf(nodes)
    const ends = Math.max(
      1,
      roots.reduce((sum, one) => sum + one.ends, 0),
    )
    const levels = deepest(roots) + 1
    const hasPictures = nodes.some(({ panel }) => panel !== undefined)
    const wanted = hasPictures ? 0.95 : 1.9
    const offness = (width: number, height: number): number => Math.abs(Math.log(width / height / wanted))
    const isDown =
      offness(room.width / ends, room.height / levels / 1.3) <= offness(room.width / levels / 1.3, room.height / ends)
    const along = (isDown ? room.width : room.height) / ends
    const across = (isDown ? room.height : room.width) / levels
    const cellAlong = along * 0.9
    const cellAcross = across * (levels > 1 ? 0.76 : 1)
    // Nobody is told on a sheet as wide as the page, nor the head of many in the room of one.
    const sizeOf = ({ ends: below }: Branch): { width: number; height: number } => {
      const roomy = below * along * 0.9
      return isDown
        ? {
            width: Math.min(roomy, cellAcross * (hasPictures ? 1.3 : 2.6)),
            height: Math.min(cellAcross, Math.max(cellAlong, 0.3 * roomy) * (hasPictures ? 1.3 : 0.62)),
          }
        : {
            width: Math.min(cellAcross, roomy * (hasPictures ? 2.5 : 3)),
            height: Math.min(roomy, cellAcross * (hasPictures ? 1.3 : 0.62)),
          }
    }
    const colors = seriesColors(brief, Math.max(3, levels))
    const line = mix(palette.ink, palette.paper, 0.35)
    const lines: Mark[] = []
    const drawn: ReturnType<typeof drawCard>[] = []
    const place = (branch: Branch, start: number): Box => {
      const { node, depth, below } = branch
      const middle = start + (branch.ends * along) / 2
      const level = (depth + 0.5) * across
      const [x, y] = isDown ? [room.x + middle, room.y + level] : [room.x + level, room.y + middle]
      const size = sizeOf(branch)
      const cell = { x: x - size.width / 2, y: y - size.height / 2, ...size }
      let from = start
      const children = below.map((child) => {
        const box = place(child, from)
        from += child.ends * along
        return box
      })
      if (children.length > 0) {
        const bend = isDown ? room.y + (depth + 1) * across : room.x + (depth + 1) * across
        for (const box of children) {
          const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
          lines.push({
            path: isDown
              ? `M ${x} ${y} L ${x} ${bend} L ${cx} ${bend} L ${cx} ${cy}`
              : `M ${x} ${y} L ${bend} ${y} L ${bend} ${cy} L ${cx} ${cy}`,
            stroke: line,
            width: 0.6 * unit,
          })
        }
      }
      drawn.push(drawCard(brief, node, cell, { color: colors[depth]!, largestPx: 5.2 * unit, group: `level ${depth}` }))
      return cell
    }
    let from = 0
    for (const root of roots) {
      place(root, from)
      from += root.ends * along
    }
    return {
      behind: [...behind, ...lines, ...drawn.flatMap(({ marks }) => marks)],
      panels: drawn.flatMap(({ panels }) => panels),
      over: [],
      texts: [...texts, ...drawn.flatMap((one) => one.texts)],
    }
  },
}
