import type { Design, DesignText, Mark } from './design.ts'
import { inkOver, inset, ringPath, set, split, whole } from './layout.ts'

/** The twelve hues painters mix, from yellow to the right. */
const hues: readonly (readonly [name: string, color: string])[] = [
  ['Yellow', '#f9e12b'],
  ['Yellow orange', '#f6b22c'],
  ['Orange', '#f08a24'],
  ['Red orange', '#e85c2b'],
  ['Red', '#d92b33'],
  ['Red violet', '#a82a6c'],
  ['Violet', '#6e3596'],
  ['Blue violet', '#4a47a8'],
  ['Blue', '#2766b4'],
  ['Blue green', '#1f9294'],
  ['Green', '#3aa14c'],
  ['Yellow green', '#9cc53a'],
]

/** Twelve hues in a ring, the primaries in the middle, each with its tint and its name. */
export const colorWheel: Design = {
  kind: 'color-wheel',
  arrange(brief) {
    const { title, lines, palette, unit, frame } = brief
    const page = whole(brief)
    const all = title ? [title, ...lines] : lines
    const headHeight = all.length > 0 ? Math.min(frame.height * 0.16, 12 * unit * all.length) : 0
    const head = inset({ ...page, height: headHeight + 4 * unit }, 6 * unit, 3 * unit)
    const room = inset({ ...page, y: headHeight, height: page.height - headHeight }, 6 * unit)
    const radius = Math.min(room.width, room.height) / 2
    const [x, y] = [room.x + room.width / 2, room.y + room.height / 2]
    const marks: Mark[] = [{ box: page, fill: palette.paper }]
    const texts: DesignText[] = []
    hues.forEach(([name, color], at) => {
      const [from, to] = [(at - 0.5) / 12, (at + 0.5) / 12]
      const edge = { stroke: palette.paper, width: 0.6 * unit }
      marks.push({ path: ringPath(x, y, radius, radius * 0.62, from, to), fill: color, ...edge })
      marks.push({ path: ringPath(x, y, radius * 0.6, radius * 0.44, from, to), fill: `${color}88`, ...edge })
      if (at % 4 === 0)
        marks.push({ path: ringPath(x, y, radius * 0.4, 0, (at - 2) / 12, (at + 2) / 12), fill: color, ...edge })
      const angle = (at / 12 - 0.25) * 2 * Math.PI
      const [cx, cy] = [x + radius * 0.81 * Math.cos(angle), y + radius * 0.81 * Math.sin(angle)]
      const side = radius * 0.33
      texts.push({
        text: name,
        box: { x: cx - side / 2, y: cy - side * 0.3, width: side, height: side * 0.6 },
        type: 'sans',
        bold: true,
        color: inkOver(color),
        largestPx: 4 * unit,
        group: 'hues',
      })
    })
    split(head, Math.max(1, all.length), unit, true).forEach((row, at) => {
      const line = all[at]
      if (line) texts.push(set(line, row, { type: 'sans', bold: true, color: palette.ink, largestPx: 8 * unit }))
    })
    return { behind: marks, over: [], texts }
  },
}
