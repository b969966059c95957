import type { Design, DesignText, Mark } from './design.ts'
import { inset, set, sheetIn, split, textLines } from './layout.ts'

/** The front page: a masthead, the headline, a picture, and columns of greyed text. */
export const newspaper: Design = {
  kind: 'newspaper',
  arrange(brief) {
    const { title, lines, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...brief.palette, paper: '#efeadd' } }, 0.58, 1.05)
    const [ink, grey] = ['#232226', '#a19d94']
    const room = inset(sheet, 6 * unit)
    const all = title ? [title, ...lines] : lines
    // The first of several texts names the paper when it sounds like one.
    const named =
      all.length > 1 &&
      /\b(?:times|post|daily|news|gazette|herald|tribune|journal|chronicle|observer|express|star|sun)\b/i.test(
        all[0]!.text,
      )
    const masthead = named ? all[0]! : { text: 'The Daily News' }
    const [headline, ...more] = named ? all.slice(1) : all
    const texts: DesignText[] = [
      set(masthead, { ...room, height: 11 * unit }, { type: 'serif', bold: true, color: ink, largestPx: 11 * unit }),
    ]
    const headTop = room.y + 15.5 * unit
    const headHeight = sheet.height * 0.17
    if (headline)
      texts.push(set(headline, { ...room, y: headTop, height: headHeight }, { type: 'serif', bold: true, color: ink }))
    let top = headTop + headHeight + 2 * unit
    for (const line of more) {
      texts.push(set(line, { ...room, y: top, height: 5 * unit }, { type: 'serif', italic: true, color: ink }))
      top += 6 * unit
    }
    const body = { ...room, y: top + unit, height: room.y + room.height - top - unit }
    const columns = split(body, 3, 3 * unit)
    const pictureHeight = body.height * 0.58
    const picture = {
      x: columns[0]!.x,
      y: body.y,
      width: columns[1]!.x + columns[1]!.width - columns[0]!.x,
      height: pictureHeight,
    }
    const marks: Mark[] = []
    const step = 2.5 * unit
    columns.forEach((column, at) => {
      const y = at < 2 ? body.y + pictureHeight + 2.4 * unit : body.y
      const height = body.y + body.height - y
      marks.push(...textLines({ ...column, y, height }, Math.max(2, Math.floor(height / step)), grey, 0.9 * unit))
    })
    const rule = (y: number, width: number): Mark => ({
      path: `M ${room.x} ${y} L ${room.x + room.width} ${y}`,
      stroke: ink,
      width,
    })
    return {
      behind: [
        ...behind,
        rule(room.y + 12.6 * unit, 0.6 * unit),
        rule(room.y + 13.8 * unit, 0.2 * unit),
        ...marks,
        ...(hasPicture
          ? []
          : [
              { box: picture, fill: ['#8d8a85', '#c9c5bb'] as const },
              {
                path: `M ${picture.x} ${picture.y + picture.height} l ${picture.width * 0.3} ${-picture.height * 0.5} l ${picture.width * 0.2} ${picture.height * 0.22} l ${picture.width * 0.22} ${-picture.height * 0.4} l ${picture.width * 0.28} ${picture.height * 0.68} Z`,
                fill: '#5d5b59',
              },
            ]),
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: false } } : {}),
      over: [{ box: picture, stroke: ink, width: 0.25 * unit }],
      texts,
    }
  },
}
