import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, sheetIn, split, titleCase } from './layout.ts'

/** A page of music: a title, staves with bars, and notes on them. */
export const sheetMusic: Design = {
  kind: 'sheet-music',
  arrange(brief) {
    const { title, lines, design, random } = brief
    const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...brief.palette, paper: '#faf6ea' } }, 0.66, 1.3)
    const ink = '#211f1e'
    const topic = design.topic.replace(/^(?:for|of|to|a|an|the) /, '').trim()
    const room = inset(sheet, 9 * unit, 7 * unit)
    const texts: DesignText[] = [
      set(
        title ?? { text: titleCase(topic.slice(0, 36)) || 'Prelude' },
        { ...room, height: 10 * unit },
        { type: 'serif', bold: true, color: ink, largestPx: 8 * unit },
      ),
    ]
    const under = lines.length * 5 * unit
    lines.forEach((line, at) => {
      texts.push(
        set(
          line,
          { ...room, y: room.y + (11 + at * 5) * unit, height: 4.4 * unit },
          { type: 'serif', italic: true, color: ink, largestPx: 4 * unit, group: 'under' },
        ),
      )
    })
    const body = { ...room, y: room.y + 14 * unit + under, height: room.height - 14 * unit - under }
    const marks: Mark[] = []
    const staves = Math.max(2, Math.min(6, Math.round(body.height / (15 * unit))))
    for (const stave of split(body, staves, 0, true)) {
      const gap = Math.min(1.7 * unit, stave.height / 9)
      const top = stave.y + (stave.height - 4 * gap) / 2
      const rule = (path: string, width: number): Mark => ({ path, stroke: ink, width })
      for (let at = 0; at < 5; at++)
        marks.push(rule(`M ${stave.x} ${top + at * gap} L ${stave.x + stave.width} ${top + at * gap}`, gap * 0.1))
      for (const share of [0, 0.28, 0.52, 0.76, 1]) {
        const x = stave.x + share * stave.width
        marks.push(rule(`M ${x} ${top} L ${x} ${top + 4 * gap}`, gap * 0.14))
      }
      marks.push(...clef(stave.x + 2.2 * gap, top, gap, ink))
      let step = Math.round(random.between(2, 6))
      let x = stave.x + 6 * gap
      while (x < stave.x + stave.width - 2.5 * gap) {
        step = Math.max(0, Math.min(9, step + Math.round(random.between(-2.4, 2.4))))
        marks.push(
          ...note(x, top + 4 * gap - (step * gap) / 2, gap, { ink, isUp: step < 4, isOpen: random.chance(0.2) }),
        )
        x += gap * random.between(2.6, 4)
      }
    }
    return { behind: [...behind, ...marks], over: [], texts }
  },
}

function note(
  x: number,
  y: number,
  gap: number,
  { ink, isUp, isOpen }: { ink: string; isUp: boolean; isOpen: boolean },
): Mark[] {
  const [w, h] = [gap * 0.62, gap * 0.46]
  const head = `M ${x - w} ${y + h * 0.3} C ${x - w} ${y - h * 0.7} ${x + w * 0.4} ${y - h * 1.4} ${x + w} ${y - h * 0.4} C ${x + w} ${y + h * 0.7} ${x - w * 0.4} ${y + h * 1.4} ${x - w} ${y + h * 0.3} Z`
  const stem = isUp
    ? `M ${x + w * 0.94} ${y} L ${x + w * 0.94} ${y - 3.3 * gap}`
    : `M ${x - w * 0.94} ${y} L ${x - w * 0.94} ${y + 3.3 * gap}`
  return [
    isOpen ? { path: head, stroke: ink, width: gap * 0.2 } : { path: head, fill: ink },
    { path: stem, stroke: ink, width: gap * 0.15 },
  ]
}

/** A treble clef, its spiral about the second line. */
function clef(x: number, top: number, gap: number, ink: string): Mark[] {
  const y = (line: number): number => top + line * gap
  const path = `M ${x} ${y(3)} C ${x - 1.1 * gap} ${y(2.9)} ${x - 0.9 * gap} ${y(1.9)} ${x} ${y(2)} C ${x + 1.5 * gap} ${y(2.1)} ${x + 1.3 * gap} ${y(4)} ${x - 0.2 * gap} ${y(3.9)} C ${x - 2.2 * gap} ${y(3.7)} ${x - 1.9 * gap} ${y(1.9)} ${x - 0.3 * gap} ${y(0.9)} C ${x + 1 * gap} ${y(0.1)} ${x + 0.9 * gap} ${y(-1.5)} ${x + 0.2 * gap} ${y(-1.4)} C ${x - 0.7 * gap} ${y(-1.1)} ${x - 0.4 * gap} ${y(0.6)} ${x + 0.3 * gap} ${y(4.6)} C ${x + 0.4 * gap} ${y(5.6)} ${x - 0.7 * gap} ${y(5.8)} ${x - 0.9 * gap} ${y(5)}`
  return [
    { path, stroke: ink, width: gap * 0.26 },
    { path: circlePath(x - 0.8 * gap, y(5), gap * 0.26), fill: ink },
  ]
}
