import type { Arrangement, Design, DesignText, Line, Mark } from './design.ts'
import { inset, set, split, titleCase, whole } from './layout.ts'
import { dishes } from './menus.data.ts'

interface Item {
  name: Line
  price: string
}

const priced =
  /^(.*?)[\s.…:–—-]*((?:[$€£¥₹₩₽₺₴₪฿]|USD|EUR) ?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)? ?(?:[$€£¥₹₩₽₺₴₪฿]|USD|EUR)|\d+[.,]\d{2}|(?<=\p{Ll} )\d{1,3})$/u

/** "Latte $4" as a dish and its price. */
export function itemOf(line: Line): Item | undefined {
  const match = priced.exec(line.text)
  return match?.[1] ? { name: { ...line, text: match[1] }, price: match[2]! } : undefined
}

const slates = ['#23302d', '#202a34', '#2b2927', '#23382e'] as const

/** A title, sections, and dishes with their prices at the other end of a dotted line; on slate when a board is asked for. */
export const menu: Design = {
  kind: 'menu',
  arrange(brief): Arrangement {
    const { design, frame, unit, hasPicture } = brief
    const said = `${design.words.join(' ')} ${design.topic}`.toLowerCase()
    const chalk = /chalk|blackboard|board|slate/.test(said)
    const palette = chalk
      ? { paper: brief.random.pick(slates), ink: '#f4f1e6', accent: '#f2c464', second: '#9ad0c2', soft: '#33443f' }
      : brief.palette
    const given = brief.title ? [brief.title, ...brief.lines] : []
    const own = given.filter((line) => !itemOf(line))
    const items = given.some((line) => itemOf(line))
    const [, name, stock] = dishes.find(([words]) => words.test(said))!
    const title: Line =
      own[0] && itemOf(given[0]!) === undefined
        ? own[0]
        : { text: /menu|price list/i.test(said) && name !== 'Menu' ? `${titleCase(name)} Menu` : 'Menu' }
    const rows: Line[] =
      items || own.length > 1
        ? given.filter((line) => line !== title)
        : stock.map(([dish, price]) => ({ text: `${dish} ${price}` }))
    const page = whole(brief)
    const room = inset(page, 10 * unit, 9 * unit)
    const wide = frame.width > 1.3 * frame.height && hasPicture
    const list = wide ? { ...room, x: room.x + room.width * 0.4, width: room.width * 0.6 } : room
    const titleHeight = Math.min(list.height * 0.17, 16 * unit)
    const pictureHeight = hasPicture && !wide ? Math.min(list.height * 0.26, 30 * unit) : 0
    const texts: DesignText[] = [
      set(
        title,
        { ...list, height: titleHeight },
        {
          type: chalk ? 'handwriting' : 'serif',
          bold: true,
          color: chalk ? palette.ink : palette.accent,
          ...(chalk ? { effect: 'chalk' as const } : {}),
        },
      ),
    ]
    const body = {
      ...list,
      y: list.y + titleHeight + 5 * unit,
      height: list.height - titleHeight - 5 * unit - (pictureHeight > 0 ? pictureHeight + 3 * unit : 0),
    }
    const rowHeight = Math.min(body.height / rows.length, 13 * unit)
    const used = rowHeight * rows.length
    const marks: Mark[] = []
    const type = chalk ? ('handwriting' as const) : ('sans' as const)
    rows.forEach((row, at) => {
      const line = { ...body, y: body.y + (body.height - used) * 0.5 + at * rowHeight, height: rowHeight }
      const middle = inset(line, 0, rowHeight * 0.2)
      const item = itemOf(row)
      if (!item) {
        texts.push(
          set(row, middle, {
            type: chalk ? 'handwriting' : 'serif',
            bold: true,
            color: palette.second,
            align: 'left',
            largestPx: 7 * unit,
          }),
        )
        return
      }
      const [left] = split(middle, 1, 0)
      texts.push(
        set(
          item.name,
          { ...left!, width: left!.width * 0.72 },
          { type, bold: true, color: palette.ink, align: 'left', largestPx: 6.4 * unit, group: 'dishes' },
        ),
      )
      texts.push({
        text: item.price,
        box: { ...middle, x: middle.x + middle.width * 0.78, width: middle.width * 0.22 },
        type,
        bold: true,
        color: palette.accent,
        align: 'right',
        largestPx: 6.4 * unit,
        group: 'dishes',
      })
      const y = line.y + rowHeight * 0.9
      marks.push({
        path: `M ${line.x} ${y} L ${line.x + line.width} ${y}`,
        stroke: palette.ink,
        width: 0.25 * unit,
        dash: 0.8 * unit,
        opacity: 0.45,
      })
    })
    const centre = list.x + list.width / 2
    const rule = list.y + titleHeight + 2.4 * unit
    const picture = wide
      ? { ...room, width: room.width * 0.34 }
      : {
          ...room,
          x: room.x + room.width * 0.2,
          width: room.width * 0.6,
          y: room.y + room.height - pictureHeight,
          height: pictureHeight,
        }
    return {
      behind: [
        { box: page, fill: palette.paper },
        ...(chalk
          ? [{ box: inset(page, 1.6 * unit), stroke: '#7a5433', width: 3.2 * unit }]
          : [
              { box: inset(page, 3.4 * unit), stroke: palette.accent, width: 0.7 * unit },
              { box: inset(page, 4.8 * unit), stroke: palette.accent, width: 0.25 * unit },
            ]),
        {
          path: `M ${centre - 14 * unit} ${rule} L ${centre - 2.4 * unit} ${rule} M ${centre + 2.4 * unit} ${rule} L ${centre + 14 * unit} ${rule}`,
          stroke: palette.second,
          width: 0.5 * unit,
        },
        {
          path: `M ${centre} ${rule - 1.4 * unit} l ${1.4 * unit} ${1.4 * unit} l ${-1.4 * unit} ${1.4 * unit} l ${-1.4 * unit} ${-1.4 * unit} Z`,
          fill: palette.second,
        },
        ...marks,
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: true } } : {}),
      over: [],
      texts,
    }
  },
}
