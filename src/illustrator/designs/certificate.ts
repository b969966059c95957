import { darken, lighten } from '../paint/color.ts'
import type { Design, DesignText, Line } from './design.ts'
import { circlePath, inset, set, sheetIn, split } from './layout.ts'
import { star } from './ornament.ts'

/** A double border, the honour in capitals, the name in a flowing hand, a seal and a line to sign on. */
export const certificate: Design = {
  kind: 'certificate',
  arrange(brief) {
    const { title, lines, design } = brief
    const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...brief.palette, paper: '#fbf6e9' } }, 1.2, 1.6)
    const [gold, ink] = ['#b98b3a', '#2d3348']
    const room = inset(sheet, 14 * unit, 13 * unit)
    const heading: Line =
      title && /certificate|diploma|award/i.test(title.text)
        ? title
        : { text: /diploma/.test(design.words.join(' ')) ? 'Diploma' : 'Certificate' }
    const rest = [...(title && heading !== title ? [title] : []), ...lines]
    const [name, ...more] = rest
    const texts: DesignText[] = [
      set(
        heading,
        { ...room, height: room.height * 0.24 },
        { type: 'serif', bold: true, tracking: 0.04, color: ink, largestPx: 13 * unit },
      ),
    ]
    if (name)
      texts.push(
        set(
          name,
          { ...room, y: room.y + room.height * 0.3, height: room.height * 0.26 },
          { type: 'script', color: gold, largestPx: 14 * unit },
        ),
      )
    split(
      { ...room, y: room.y + room.height * 0.61, height: room.height * 0.16 },
      Math.max(1, more.length),
      unit,
      true,
    ).forEach((row, at) => {
      const line = more[at]
      if (line) texts.push(set(line, row, { type: 'serif', color: ink, largestPx: 5 * unit, group: 'details' }))
    })
    const middle = sheet.x + sheet.width / 2
    const sealY = room.y + room.height * 0.89
    const line = room.y + room.height * 0.96
    return {
      behind: [
        ...behind,
        { box: inset(sheet, 4 * unit), stroke: gold, width: 1.4 * unit },
        { box: inset(sheet, 6.4 * unit), stroke: ink, width: 0.35 * unit },
        ...[0, 1, 2, 3].map((corner) => ({
          path: circlePath(
            sheet.x + (corner % 2 === 0 ? 6.4 * unit : sheet.width - 6.4 * unit),
            sheet.y + (corner < 2 ? 6.4 * unit : sheet.height - 6.4 * unit),
            2 * unit,
          ),
          fill: gold,
        })),
        {
          path: `M ${middle - 15 * unit} ${room.y + room.height * 0.265} L ${middle + 15 * unit} ${room.y + room.height * 0.265}`,
          stroke: gold,
          width: 0.5 * unit,
        },
        {
          path: `M ${room.x + 4 * unit} ${line} l ${28 * unit} 0 M ${room.x + room.width - 32 * unit} ${line} l ${28 * unit} 0`,
          stroke: ink,
          width: 0.35 * unit,
        },
        {
          path: `M ${middle - 5 * unit} ${sealY} l ${-2 * unit} ${12 * unit} l ${5 * unit} ${-3 * unit} Z M ${middle + 5 * unit} ${sealY} l ${2 * unit} ${12 * unit} l ${-5 * unit} ${-3 * unit} Z`,
          fill: darken(gold, 0.2),
        },
        { path: circlePath(middle, sealY, 7.4 * unit), fill: gold },
        { path: circlePath(middle, sealY, 5.8 * unit), fill: lighten(gold, 0.2), stroke: '#fff6dc', width: 0.4 * unit },
        { path: star(middle, sealY, 4 * unit), fill: '#fff6dc' },
      ],
      over: [],
      texts,
    }
  },
}
