import { mix } from '../../paint/color.ts'
import type { Box } from '../../paint/stage.ts'
import type { Brief } from '../design.ts'
import { circlePath, inset, set } from '../layout.ts'
import { quietInk, ruleColor, type Screen } from '../screen.ts'
import { heading } from './page.ts'

/** A cover, what plays and who, how far it has come, and the keys. */
export function fillMusic(screen: Screen, brief: Brief, room: Box, said: string): Box | undefined {
  const { unit, palette, title, lines, hasPicture } = brief
  const { marks, texts } = screen
  const x = room.x + room.width / 2
  const row = (y: number, height: number): Box => ({ ...room, y: room.y + y * unit, height: height * unit })
  texts.push(
    set({ text: 'Now Playing' }, row(0, 4), {
      type: 'sans',
      color: quietInk(brief),
      largestPx: 2.8 * unit,
      tracking: 0.06,
    }),
  )
  const side = Math.min(room.width, room.height * 0.42)
  const cover = { x: x - side / 2, y: room.y + 7 * unit, width: side, height: side }
  if (!hasPicture) {
    const middle = cover.y + side / 2
    marks.push(
      { box: cover, fill: [palette.accent, mix(palette.second, palette.ink, 0.25)], radius: 3 * unit, raised: true },
      { path: circlePath(x, middle, side * 0.34), fill: '#17181f' },
      { path: circlePath(x, middle, side * 0.25), stroke: '#3a3c48', width: 0.3 * unit },
      { path: circlePath(x, middle, side * 0.3), stroke: '#3a3c48', width: 0.3 * unit },
      { path: circlePath(x, middle, side * 0.12), fill: palette.second },
      { path: circlePath(x, middle, side * 0.025), fill: '#f4f4f6' },
    )
  }
  const below = cover.y - room.y + side
  const at = (down: number): number => below / unit + down
  heading(screen, brief, row(at(4), 6), title ?? { text: /podcast/.test(said) ? 'Morning Talk' : 'Golden Hour' }, {
    largestPx: 4.8 * unit,
  })
  texts.push(
    set(lines[0] ?? { text: /podcast/.test(said) ? 'Episode 12' : 'The Paper Kites Club' }, row(at(10.4), 3.6), {
      type: 'sans',
      color: quietInk(brief),
      align: 'left',
      largestPx: 3.2 * unit,
    }),
  )
  const bar = { ...row(at(18), 0.9), height: 0.9 * unit }
  marks.push(
    { box: bar, fill: ruleColor(brief), radius: 0.45 * unit },
    { box: { ...bar, width: bar.width * 0.38 }, fill: palette.accent, radius: 0.45 * unit },
    { path: circlePath(bar.x + bar.width * 0.38, bar.y + 0.45 * unit, 1.3 * unit), fill: palette.accent },
  )
  const clock = { type: 'sans', color: quietInk(brief), largestPx: 2.4 * unit } as const
  texts.push(
    set({ text: '1:24' }, row(at(20), 3), { ...clock, align: 'left' }),
    set({ text: '3:41' }, row(at(20), 3), { ...clock, align: 'right' }),
  )
  const y = Math.min(room.y + room.height - 8 * unit, room.y + at(31) * unit)
  const ink = palette.ink
  const skip = (to: number, way: 1 | -1): void => {
    const cx = x + way * to * unit
    const s = 2 * unit * way
    marks.push({ path: `M ${cx - s} ${y - 2 * unit} L ${cx + s * 0.5} ${y} L ${cx - s} ${y + 2 * unit} Z`, fill: ink })
    marks.push({
      box: inset({ x: cx + s * 0.5 - 0.4 * unit, y: y - 2 * unit, width: 0.8 * unit, height: 4 * unit }, 0),
      fill: ink,
    })
  }
  marks.push({ path: circlePath(x, y, 5.4 * unit), fill: palette.accent })
  for (const dx of [-1.9, 0.5])
    marks.push({
      box: { x: x + dx * unit, y: y - 2.2 * unit, width: 1.4 * unit, height: 4.4 * unit },
      fill: '#ffffff',
      radius: 0.4 * unit,
    })
  skip(12, 1)
  skip(12, -1)
  return hasPicture ? cover : undefined
}
