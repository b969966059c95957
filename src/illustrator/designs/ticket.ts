import type { Arrangement, Brief, Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, sheetIn, split } from './layout.ts'
import { star } from './ornament.ts'

/** A stub to tear off at the right, notched where it tears, with a bar code. */
export const ticket: Design = {
  kind: 'ticket',
  arrange(brief) {
    if (brief.frame.height > 1.3 * brief.frame.width) return standing(brief)
    const { title, lines, palette, random } = brief
    const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...palette, paper: palette.accent } }, 2, 2.6)
    const ink = '#fff8ea'
    const tear = sheet.x + sheet.width * 0.74
    const main = inset({ ...sheet, width: sheet.width * 0.74 }, 11 * unit, 13 * unit)
    const texts: DesignText[] = []
    const share = lines.length > 0 ? 0.56 : 1
    if (title)
      texts.push(
        set(
          title,
          { ...main, height: main.height * share },
          { type: 'display', bold: true, tracking: 0.05, color: ink, largestPx: 34 * unit },
        ),
      )
    split(
      { ...main, y: main.y + main.height * 0.64, height: main.height * 0.36 },
      Math.max(1, lines.length),
      2 * unit,
      true,
    ).forEach((row, at) => {
      const line = lines[at]
      if (line)
        texts.push(set(line, row, { type: 'sans', bold: true, color: ink, largestPx: 11 * unit, group: 'details' }))
    })
    const ground = typeof behind[0]?.fill === 'string' ? behind[0].fill : (behind[0]?.fill?.[1] ?? palette.paper)
    const stub = inset({ ...sheet, x: tear, width: sheet.width * 0.26 }, 9 * unit, 16 * unit)
    let x = stub.x
    const bars: Mark[] = []
    while (x < stub.x + stub.width - 2.4 * unit) {
      const width = random.pick([0.8, 1.3, 2]) * unit
      bars.push({ box: { x, y: stub.y + stub.height * 0.42, width, height: stub.height * 0.58 }, fill: ink })
      x += width + random.pick([0.8, 1.4]) * unit
    }
    return {
      behind: [
        ...behind,
        { box: inset(sheet, 5 * unit), stroke: ink, width: 0.7 * unit, radius: 3 * unit, opacity: 0.85 },
        {
          path: `M ${tear} ${sheet.y} L ${tear} ${sheet.y + sheet.height}`,
          stroke: ink,
          width: 0.9 * unit,
          dash: 2.4 * unit,
        },
        { path: circlePath(tear, sheet.y, 6 * unit), fill: ground },
        { path: circlePath(tear, sheet.y + sheet.height, 6 * unit), fill: ground },
        ...bars,
        ...[0.2, 0.5, 0.8].map((share) => ({
          path: star(stub.x + stub.width * share, stub.y + stub.height * 0.16, 5 * unit),
          fill: palette.soft,
        })),
      ],
      over: [],
      texts,
    }
  },
}

/** In a tall frame: the stub below, torn off across. */
function standing(brief: Brief): Arrangement {
  const { title, lines, palette, random } = brief
  const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...palette, paper: palette.accent } }, 0.4, 0.52)
  const ink = '#fff8ea'
  const tear = sheet.y + sheet.height * 0.76
  const main = inset({ ...sheet, height: sheet.height * 0.76 }, 12 * unit, 16 * unit)
  const share = lines.length > 0 ? 0.4 : 1
  const texts: DesignText[] = []
  if (title)
    texts.push(
      set(
        title,
        { ...main, height: main.height * share },
        { type: 'display', bold: true, tracking: 0.05, color: ink, largestPx: 34 * unit },
      ),
    )
  split(
    { ...main, y: main.y + main.height * 0.48, height: main.height * 0.52 },
    Math.max(1, lines.length),
    3 * unit,
    true,
  ).forEach((row, at) => {
    const line = lines[at]
    if (line)
      texts.push(set(line, row, { type: 'sans', bold: true, color: ink, largestPx: 12 * unit, group: 'details' }))
  })
  const ground = typeof behind[0]?.fill === 'string' ? behind[0].fill : (behind[0]?.fill?.[1] ?? palette.paper)
  const stub = inset({ ...sheet, y: tear, height: sheet.height * 0.24 }, 16 * unit, 11 * unit)
  const bars: Mark[] = []
  let x = stub.x
  while (x < stub.x + stub.width - 2.4 * unit) {
    const width = random.pick([0.8, 1.3, 2]) * unit
    bars.push({ box: { x, y: stub.y, width, height: stub.height }, fill: ink })
    x += width + random.pick([0.8, 1.4]) * unit
  }
  return {
    behind: [
      ...behind,
      { box: inset(sheet, 5 * unit), stroke: ink, width: 0.7 * unit, radius: 3 * unit, opacity: 0.85 },
      {
        path: `M ${sheet.x} ${tear} L ${sheet.x + sheet.width} ${tear}`,
        stroke: ink,
        width: 0.9 * unit,
        dash: 2.4 * unit,
      },
      ...[sheet.x, sheet.x + sheet.width].map((edge) => ({ path: circlePath(edge, tear, 6 * unit), fill: ground })),
      ...bars,
    ],
    over: [],
    texts,
  }
}
