import { mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignPicture, DesignText, Mark } from './design.ts'
import { isPictured, nodePicture } from './diagram/node.ts'
import { diagramSheet } from './diagram/sheet.ts'
import { inkOver, set } from './layout.ts'

/** Levels of a pyramid, its top first. In a wide frame their names stand beside it, else on them. */
export const pyramidChart: Design = {
  kind: 'pyramid-chart',
  arrange(brief) {
    const { unit, palette } = brief
    const { behind, texts, room, nodes } = diagramSheet(brief)
    const count = Math.max(1, nodes.length)
    const isBeside = room.width > 1.2 * room.height
    const height = Math.min(room.height, (isBeside ? 0.9 : 1.4) * room.width)
    const base = isBeside ? Math.min(room.width * 0.52, height * 1.25) : room.width
    const top = isBeside ? 0 : room.height > 1.3 * room.width ? 0.5 : 0.34
    const y = room.y + (room.height - height) / 2
    const left = isBeside ? room.x + Math.max(0, (room.width - base - 50 * unit) / 2) : room.x
    const middle = left + base / 2
    // A point holds nothing: the topmost level is higher than the others.
    const extra = isBeside ? 0.5 : 0
    const step = height / (count + extra)
    const edge = (at: number): number => (at === 0 ? 0 : (at + extra) * step)
    const half = (at: number): number => (base / 2) * (top + (1 - top) * (edge(at) / height))
    const colors = seriesColors(brief, count)
    const marks: Mark[] = []
    const panels: DesignPicture[] = []
    const labels: DesignText[] = []
    nodes.forEach((node, at) => {
      const [from, to] = [y + edge(at), y + edge(at + 1) - (at < count - 1 ? 0.7 * unit : 0)]
      const [narrow, wide] = [half(at), half(at + 1)]
      const color = colors[at]!
      marks.push({
        path: `M ${middle - narrow} ${from} L ${middle + narrow} ${from} L ${middle + wide} ${to} L ${middle - wide} ${to} Z`,
        fill: color,
      })
      const high = to - from
      const side = Math.min(high * 0.72, 15 * unit, isBeside ? (narrow + wide) * 0.6 : narrow * 0.6)
      const shown = isPictured(node) && side > 3 * unit
      if (isBeside) {
        const at45 = from + high * (at === 0 ? 0.66 : 0.5)
        const reach = middle + (narrow + wide) / 2 + (at === 0 ? (wide - narrow) * 0.16 : 0)
        const start = middle + base / 2 + 6 * unit
        marks.push({
          path: `M ${reach} ${at45} L ${start - 1.6 * unit} ${at45}`,
          stroke: mix(color, palette.ink, 0.25),
          width: 0.45 * unit,
        })
        if (shown) {
          const picture = nodePicture(node, { x: middle - side / 2, y: at45 - side / 2, width: side, height: side })
          marks.push(...picture.marks)
          panels.push(...picture.panels)
        }
        labels.push(
          set(
            node.line,
            { x: start, y: from + high * 0.1, width: room.x + room.width - start, height: high * 0.8 },
            { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 6 * unit, group: 'levels' },
          ),
        )
        if (at === 0) labels.at(-1)!.box = { ...labels.at(-1)!.box, y: at45 - high * 0.3, height: high * 0.6 }
        return
      }
      const inner = { x: middle - narrow * 0.94, y: from + high * 0.12, width: narrow * 1.88, height: high * 0.76 }
      if (shown) {
        const picture = nodePicture(node, { x: inner.x, y: from + (high - side) / 2, width: side, height: side })
        marks.push(...picture.marks)
        panels.push(...picture.panels)
        inner.x += side + unit
        inner.width -= side + unit
      }
      labels.push(
        set(node.line, inner, {
          type: 'sans',
          bold: true,
          color: inkOver(color),
          largestPx: 5.6 * unit,
          group: 'levels',
        }),
      )
    })
    return { behind: [...behind, ...marks], panels, over: [], texts: [...texts, ...labels] }
  },
}
