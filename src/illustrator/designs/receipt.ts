import type { Design, DesignText, Line, Mark } from './design.ts'
import { inset, set, split, titleCase, whole } from './layout.ts'
import { itemOf } from './menu.ts'
import { dishes } from './menus.data.ts'

const goods: readonly (readonly [said: RegExp, items: readonly string[]])[] = [
  [/book/, ['Novel $14.90', 'Atlas $32.00', 'Bookmark $2.50', 'Magazine $6.20']],
  [/grocer|supermarket|market/, ['Apples $3.20', 'Bread $2.90', 'Milk $1.80', 'Cheese $5.40', 'Tomatoes $2.60']],
  [/hardware|tool/, ['Hammer $18.00', 'Nails $4.50', 'Paint $22.90', 'Brush $6.00']],
  [/flower|florist/, ['Roses $24.00', 'Vase $15.50', 'Ribbon $2.00']],
]

const isSum = ({ text }: Line): boolean => /^(?:grand )?total\b|^sum\b/i.test(text)

/** A strip of paper with the house, what was bought, its sum and a bar code. */
export const receipt: Design = {
  kind: 'receipt',
  arrange(brief) {
    const { title, lines, frame, design, random, palette } = brief
    const page = whole(brief)
    const said = `${design.words.join(' ')} ${design.topic}`.toLowerCase()
    const all = title ? [title, ...lines] : lines
    const given = all.filter((line) => itemOf(line) && !isSum(line))
    const sum = all.find((line) => itemOf(line) && isSum(line))
    const stock =
      goods.find(([about]) => about.test(said))?.[1] ??
      dishes.find(([about]) => about.test(said))![2].map(([dish, price]) => `${dish} ${price}`)
    const items: Line[] = given.length > 0 ? given : stock.map((text) => ({ text }))
    const [own, ...rest] = all.filter((line) => !itemOf(line))
    const height = frame.height * 0.92
    const strip = { x: 0, y: frame.height * 0.04, width: Math.min(frame.width * 0.8, height * 0.56), height }
    strip.x = (frame.width - strip.width) / 2
    const u = strip.width / 60
    const room = inset(strip, 5 * u, 6 * u)
    const ink = '#26262b'
    const shop = titleCase(
      said
        .replace(/\b(?:a|an|the|from|for|of|at|receipt|invoice|bill|shopping|cash|paper|vintage|crumpled|long)\b/g, ' ')
        .trim()
        .split(/[,.:;]|\s{2,}/)[0] ?? '',
    )
    const head: Line = own ?? { text: shop || 'Corner Shop' }
    const prices = items.map((line) => itemOf(line)!.price)
    const total = prices.reduce((paid, price) => paid + Number(price.replace(',', '.').replace(/[^\d.]/g, '') || 0), 0)
    const currency = /^[^\d]*/.exec(prices[0] ?? '')![0]
    const rowsHeight = room.height - 38 * u
    const step = Math.min(7 * u, rowsHeight / (items.length + rest.length + 1))
    const texts: DesignText[] = [
      set(head, { ...room, height: 8 * u }, { type: 'mono', bold: true, color: ink, largestPx: 7 * u }),
    ]
    const marks: Mark[] = []
    const line = (y: number): Mark => ({
      path: `M ${room.x} ${y} L ${room.x + room.width} ${y}`,
      stroke: ink,
      width: 0.3 * u,
      dash: 1.4 * u,
    })
    const put = (name: Line, price: string, y: number, bold: boolean): void => {
      const box = { ...room, y, height: step * 0.7 }
      texts.push(
        set(
          name,
          { ...box, width: box.width * 0.66 },
          { type: 'mono', bold, color: ink, align: 'left', largestPx: 4 * u, group: bold ? 'sum' : 'items' },
        ),
        set(
          { text: price },
          { ...box, x: box.x + box.width * 0.68, width: box.width * 0.32 },
          { type: 'mono', bold, color: ink, align: 'right', largestPx: 4 * u, group: bold ? 'sum' : 'items' },
        ),
      )
    }
    let y = room.y + 12 * u
    for (const extra of rest) {
      texts.push(set(extra, { ...room, y, height: step * 0.7 }, { type: 'mono', color: ink, largestPx: 4 * u }))
      y += step
    }
    marks.push(line(y - 1.5 * u))
    for (const item of items) {
      const { name, price } = itemOf(item)!
      put(name, price, y, false)
      y += step
    }
    marks.push(line(y))
    put({ text: 'TOTAL' }, sum ? itemOf(sum)!.price : `${currency}${total.toFixed(2)}`, y + 2 * u, true)
    const foot = { ...room, y: room.y + room.height - 16 * u, height: 11 * u }
    const bars: Mark[] = split(inset(foot, 6 * u, 0), 40, 0).map((bar) => ({
      box: { ...bar, width: bar.width * (random.chance(0.5) ? 0.8 : 0.35) },
      fill: ink,
    }))
    texts.push(
      set(
        { text: 'THANK YOU' },
        { ...room, y: room.y + room.height - 4 * u, height: 4 * u },
        { type: 'mono', color: ink, tracking: 0.2, largestPx: 3.6 * u },
      ),
    )
    const teeth = Array.from(
      { length: 21 },
      (_, at) => `L ${strip.x + strip.width * (1 - at / 20)} ${strip.y + strip.height - (at % 2 ? 0 : 1.6 * u)}`,
    ).join(' ')
    return {
      behind: [
        { box: page, fill: [palette.soft, palette.second] },
        {
          path: `M ${strip.x} ${strip.y} L ${strip.x + strip.width} ${strip.y} ${teeth} Z`,
          fill: '#fdfcf8',
          raised: true,
        },
        ...marks,
        ...bars,
      ],
      over: [],
      texts: texts.map((text) => ({ ...text, color: text.lettering?.color ?? ink })),
    }
  },
}
