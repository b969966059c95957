import type { Box } from '../paint/stage.ts'
import type { Brief, DesignText, Line, Mark } from './design.ts'
import { set } from './layout.ts'

const ink = '#17151c'
const isShout = (text: string): boolean => /^[^\p{Ll}]{1,14}!$/u.test(text) && !/\s.*\s/.test(text)

/** Height of the room a panel keeps for what is said in it. */
export function speechHeight(panel: Box, lines: readonly Line[]): number {
  if (lines.length === 0) return 0
  const letters = lines.reduce((sum, { text }) => sum + [...text].length, 0)
  const perLine = Math.max(8, 16 * (panel.width / panel.height))
  return panel.height * Math.min(0.52, 0.17 + 0.075 * Math.ceil(letters / perLine) + 0.06 * (lines.length - 1))
}

/** What is said in a panel: bubbles whose tails point at whoever says it, a burst for a shout, a box for a teller. */
export function speak(
  panel: Box,
  lines: readonly Line[],
  speaker: Box | undefined,
  { unit }: Pick<Brief, 'unit'>,
): { marks: Mark[]; texts: DesignText[] } {
  const marks: Mark[] = []
  const texts: DesignText[] = []
  const edge = Math.min(panel.width, panel.height) * 0.035
  const height = (speechHeight(panel, lines) - edge) / Math.max(1, lines.length)
  lines.forEach((line, at) => {
    const told = speaker === undefined || line.lettering?.typeAsked === true
    const letters = [...line.text].length
    const width = Math.min(panel.width - 2 * edge, Math.max(height * 1.5, height * 0.3 * letters + height * 0.8))
    const middle = speaker ? speaker.x + speaker.width / 2 : panel.x + panel.width / 2
    // Next to the head rather than right above it, one on this side and the next on the other.
    const side = (middle > panel.x + panel.width / 2 ? -1 : 1) * (at % 2 ? -1 : 1)
    const wanted = middle + side * width * 0.22
    const x = Math.min(panel.x + panel.width - edge - width / 2, Math.max(panel.x + edge + width / 2, wanted))
    const box = { x: x - width / 2, y: panel.y + edge + at * height, width, height: height * 0.94 }
    const stroke = Math.max(1, 0.5 * unit)
    if (told) {
      marks.push({ box, fill: '#fff4c7', stroke: ink, width: stroke })
      texts.push(set(line, pad(box, 0.06, 0.14), { type: 'sans', bold: true, color: ink, group: 'told' }))
      return
    }
    if (isShout(line.text)) {
      marks.push({ path: burst(box), fill: '#ffe14d', stroke: ink, width: stroke * 1.3 })
      texts.push(set(line, pad(box, 0.17, 0.24), { type: 'display', bold: true, color: '#c7291d' }))
      return
    }
    const tip = {
      x: Math.min(panel.x + panel.width - edge, Math.max(panel.x + edge, middle + (x - middle) * 0.2)),
      y: Math.max(box.y + box.height * 1.16, Math.min(speaker.y - edge * 0.4, box.y + box.height * 1.7)),
    }
    const path = bubble(box, tip)
    marks.push({ path, fill: '#ffffff', stroke: ink, width: stroke * 2 }, { path, fill: '#ffffff' })
    texts.push(set(line, pad(box, 0.12, 0.16), { type: 'sans', bold: true, color: ink, group: 'said' }))
  })
  return { marks, texts }
}

const pad = (box: Box, across: number, down: number): Box => {
  const [x, y] = [box.width * across, box.height * down]
  return { x: box.x + x, y: box.y + y, width: box.width - 2 * x, height: box.height - 2 * y }
}

/** A rounded bubble and its tail as one outline, drawn clockwise, both of one winding. */
function bubble({ x, y, width, height }: Box, tip: { x: number; y: number }): string {
  const r = Math.min(height / 2, width / 2)
  const [right, low] = [x + width, y + height]
  const root = Math.min(right - r - height * 0.12, Math.max(x + r + height * 0.12, tip.x))
  const half = Math.min(height * 0.16, Math.max(1, (right - x - 2 * r) / 2))
  return `M ${x + r} ${y} H ${right - r} A ${r} ${r} 0 0 1 ${right - r} ${low} H ${root + half} L ${tip.x} ${tip.y} L ${root - half} ${low} H ${x + r} A ${r} ${r} 0 0 1 ${x + r} ${y} Z`
}

function burst({ x, y, width, height }: Box): string {
  const points = Array.from({ length: 24 }, (_, at) => {
    const reach = at % 2 === 0 ? 1 : 0.76
    const angle = (at / 24) * 2 * Math.PI - Math.PI / 2
    return `${x + width / 2 + (width / 2) * reach * Math.cos(angle)} ${y + height / 2 + (height / 2) * reach * Math.sin(angle)}`
  })
  return `M ${points.join(' L ')} Z`
}
