import { alpha, darken, lighten, mix } from './color.ts'
import type { InteriorColors } from './interior.ts'
import type { Context, Stage } from './stage.ts'

/** Where a table stands on the floor: the middle of its foot, and the height of its top above it. */
export interface TablePlace {
  x: number
  y: number
  height: number
}

/** True where who is shown brings a table: those of the place in the middle of the floor give way to it. */
export const hasOwnTable = ({ scene }: Stage): boolean =>
  scene.subjects.some(({ noun, drawn }) => /table|desk|counter/.test(`${noun} ${drawn}`))

/** A small round table with a chair to each side, laid for coffee. */
export function paintCafeTable(context: Context, _stage: Stage, place: TablePlace, colors: InteriorColors): void {
  const { x, y, height } = place
  const wide = height * 0.72
  context.fillStyle = alpha('#1a1620', 0.24)
  context.beginPath()
  context.ellipse(x, y, height * 1.3, height * 0.13, 0, 0, Math.PI * 2)
  context.fill()
  for (const turn of [-1, 1]) paintSideChair(context, { x: x + turn * height * 0.98, y, height }, turn, colors)
  context.fillStyle = colors.dark
  context.fillRect(x - height * 0.03, y - height * 0.96, height * 0.06, height * 0.94)
  context.beginPath()
  context.ellipse(x, y - height * 0.02, height * 0.3, height * 0.06, 0, 0, Math.PI * 2)
  context.fill()
  const top = y - height
  context.fillStyle = darken(colors.wood, 0.24)
  context.beginPath()
  context.ellipse(x, top + height * 0.05, wide, height * 0.13, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = lighten(colors.wood, 0.18)
  context.beginPath()
  context.ellipse(x, top, wide, height * 0.13, 0, 0, Math.PI * 2)
  context.fill()
  const cup = mix('#fbf6ec', colors.wall, 0.08)
  for (const [share, tint] of [
    [-0.42, cup],
    [0.36, cup],
  ] as const) {
    context.fillStyle = cup
    context.beginPath()
    context.ellipse(x + share * wide, top, height * 0.13, height * 0.032, 0, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = darken(tint, 0.06)
    context.fillRect(x + share * wide - height * 0.07, top - height * 0.13, height * 0.14, height * 0.12)
    context.fillStyle = '#6f4630'
    context.beginPath()
    context.ellipse(x + share * wide, top - height * 0.13, height * 0.07, height * 0.02, 0, 0, Math.PI * 2)
    context.fill()
  }
  context.fillStyle = colors.second
  context.fillRect(x - height * 0.05, top - height * 0.2, height * 0.1, height * 0.2)
  context.fillStyle = colors.accent
  context.beginPath()
  for (const lean of [-0.07, 0, 0.07]) {
    context.moveTo(x + lean * height, top - height * (0.3 - Math.abs(lean)))
    context.arc(x + lean * height, top - height * (0.3 - Math.abs(lean)), height * 0.055, 0, Math.PI * 2)
  }
  context.fill()
}

/** A chair from the side; it looks to the table, which is on the side away from `turn`. */
function paintSideChair(context: Context, { x, y, height }: TablePlace, turn: number, colors: InteriorColors): void {
  const wood = darken(colors.wood, 0.12)
  const seat = y - height * 0.62
  context.strokeStyle = wood
  context.lineWidth = height * 0.07
  context.lineCap = 'round'
  context.beginPath()
  context.moveTo(x + turn * height * 0.24, seat)
  context.lineTo(x + turn * height * 0.32, y)
  context.moveTo(x - turn * height * 0.22, seat)
  context.lineTo(x - turn * height * 0.26, y)
  context.moveTo(x + turn * height * 0.24, seat)
  context.quadraticCurveTo(x + turn * height * 0.26, seat - height * 0.4, x + turn * height * 0.36, seat - height * 0.8)
  context.stroke()
  context.fillStyle = colors.accent
  context.beginPath()
  context.roundRect(x - height * 0.28, seat - height * 0.05, height * 0.56, height * 0.12, height * 0.05)
  context.fill()
}

/** A school desk with its chair, seen from behind. */
export function paintSchoolDesk(context: Context, stage: Stage, place: TablePlace, colors: InteriorColors): void {
  const { x, y, height } = place
  const wide = height * 1.5
  const metal = mix(colors.dark, '#8f979c', 0.4)
  context.fillStyle = alpha('#1a1620', 0.22)
  context.beginPath()
  context.ellipse(x, y, wide * 0.6, height * 0.12, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = metal
  for (const leg of [-0.46, 0.42]) context.fillRect(x + leg * wide, y - height, wide * 0.035, height)
  context.fillStyle = darken(colors.wood, 0.26)
  context.fillRect(x - wide * 0.46, y - height * 0.94, wide * 0.92, height * 0.2)
  context.fillStyle = lighten(mix(colors.wood, '#e0bb85', 0.4), 0.1)
  context.beginPath()
  context.moveTo(x - wide * 0.44, y - height * 1.12)
  context.lineTo(x + wide * 0.44, y - height * 1.12)
  context.lineTo(x + wide * 0.52, y - height * 0.9)
  context.lineTo(x - wide * 0.52, y - height * 0.9)
  context.fill()
  const random = stage.random(`desk ${Math.round((x / stage.width) * 100)}`)
  context.fillStyle = random.pick([colors.accent, colors.second, '#f6f1e6', '#4f7fa0'])
  context.fillRect(x - wide * random.between(0.1, 0.36), y - height * 1.07, wide * 0.24, height * 0.09)
  context.fillStyle = metal
  for (const leg of [-0.2, 0.17]) context.fillRect(x + leg * wide, y - height * 0.5, wide * 0.03, height * 0.56)
  context.fillStyle = colors.second
  context.beginPath()
  context.roundRect(x - wide * 0.24, y - height * 0.86, wide * 0.48, height * 0.3, height * 0.08)
  context.fill()
  context.beginPath()
  context.roundRect(x - wide * 0.26, y - height * 0.5, wide * 0.52, height * 0.1, height * 0.04)
  context.fill()
}
