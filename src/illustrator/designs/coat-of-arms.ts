import { darken, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Design, DesignPicture, Mark } from './design.ts'
import { set, split, whole } from './layout.ts'

/** Red, blue, green, black and purple, as heraldry has them. */
const tinctures = ['#a5202c', '#1f4a9a', '#1d6b45', '#26262c', '#5b2a78'] as const
const gold = '#e9bd55'
const inks = ['#4a3210', '#f3cf74'] as const

/** A shield with its charges in gold: the first large, several others in a band above it; words on a ribbon below. */
export const coatOfArms: Design = {
  kind: 'coat-of-arms',
  arrange(brief) {
    const { unit, design, title, lines, random } = brief
    const page = whole(brief)
    const all = title ? [title, ...lines] : lines
    const foot = all.length > 0 ? 17 * unit : 0
    const height = Math.min(page.height - foot - 14 * unit, page.width * 0.95)
    const width = height * 0.84
    const shield = { x: (page.width - width) / 2, y: (page.height - foot - height) / 2, width, height }
    const field = design.colors[0] ?? random.pick(tinctures)
    const second = design.colors[1] ?? tinctures.find((color) => color !== field)!
    const charges = design.panels?.length ?? 0
    const hasChief = charges > 2
    const isParted = charges === 2
    const chief = hasChief ? 0.3 : 0
    const outline = shieldPath(shield)
    const marks: Mark[] = [
      { path: outline, fill: [mix(field, '#ffffff', 0.08), darken(field, 0.12)], raised: true },
      ...(hasChief ? [{ path: chiefPath(shield, chief), fill: second }] : []),
      ...(isParted ? [{ path: halfPath(shield), fill: second }] : []),
      ...(hasChief
        ? [
            {
              path: `M ${shield.x} ${shield.y + height * chief} L ${shield.x + width} ${shield.y + height * chief}`,
              stroke: gold,
              width: 0.9 * unit,
            },
          ]
        : []),
      { path: outline, stroke: gold, width: 1.6 * unit },
      { path: outline, stroke: '#3a2a10', width: 0.3 * unit },
    ]
    const ribbon = {
      x: page.width / 2 - 36 * unit,
      y: shield.y + height + 4 * unit,
      width: 72 * unit,
      height: 12 * unit,
    }
    return {
      behind: [
        { box: page, fill: ['#f6efdf', '#e6d9bd'] },
        ...marks,
        ...(all.length > 0 ? ribbonMarks(ribbon, unit) : []),
      ],
      panels: placed(shield, charges, chief).map(
        (box, panel): DesignPicture => ({ box, shape: 'box', bare: true, panel, finish: inks }),
      ),
      over: [],
      texts: split(
        { ...ribbon, x: ribbon.x + 6 * unit, width: ribbon.width - 12 * unit },
        Math.max(1, all.length),
        0,
        true,
      ).flatMap((row, at) =>
        all[at]
          ? [
              set(
                all[at],
                { ...row, y: row.y + row.height * 0.2, height: row.height * 0.6 },
                { type: 'serif', bold: true, color: '#3a2410', tracking: 0.08, group: 'motto' },
              ),
            ]
          : [],
      ),
    }
  },
}

/** Where the charges stand: one in the middle, two in halves, several in a band above the first. */
function placed(box: Box, count: number, top: number): Box[] {
  if (count === 0) return []
  const side = (x: number, y: number, size: number): Box => ({
    x: box.x + x * box.width - (size * box.width) / 2,
    y: box.y + y * box.height - (size * box.width) / 2,
    width: size * box.width,
    height: size * box.width,
  })
  if (count === 1) return [side(0.5, 0.44, 0.66)]
  if (count === 2) return [side(0.26, 0.4, 0.38), side(0.74, 0.4, 0.38)]
  const row = Math.min(5, count - 1)
  return [
    side(0.5, 0.6, 0.52),
    ...Array.from({ length: row }, (_, at) =>
      side((at + 0.5 + (row < 4 ? 0.25 : 0)) / (row + (row < 4 ? 0.5 : 0)), top / 2, Math.min(0.2, 0.8 / row)),
    ),
  ]
}

function shieldPath({ x, y, width: w, height: h }: Box): string {
  return `M ${x} ${y} L ${x + w} ${y} L ${x + w} ${y + 0.46 * h} C ${x + w} ${y + 0.74 * h} ${x + 0.72 * w} ${y + 0.9 * h} ${x + 0.5 * w} ${y + h} C ${x + 0.28 * w} ${y + 0.9 * h} ${x} ${y + 0.74 * h} ${x} ${y + 0.46 * h} Z`
}

const chiefPath = ({ x, y, width, height }: Box, share: number): string =>
  `M ${x} ${y} L ${x + width} ${y} L ${x + width} ${y + share * height} L ${x} ${y + share * height} Z`

/** The half at the right of who looks. */
function halfPath({ x, y, width: w, height: h }: Box): string {
  return `M ${x + w / 2} ${y} L ${x + w} ${y} L ${x + w} ${y + 0.46 * h} C ${x + w} ${y + 0.74 * h} ${x + 0.72 * w} ${y + 0.9 * h} ${x + 0.5 * w} ${y + h} Z`
}

function ribbonMarks({ x, y, width: w, height: h }: Box, unit: number): Mark[] {
  const tail = 9 * unit
  const end = (from: number, way: 1 | -1): Mark => ({
    path: `M ${from} ${y + 0.25 * h} L ${from + way * tail} ${y + 0.25 * h} L ${from + way * (tail - 3 * unit)} ${y + 0.75 * h} L ${from + way * tail} ${y + 1.25 * h} L ${from} ${y + 1.25 * h} Z`,
    fill: darken(gold, 0.16),
  })
  return [
    end(x + 3 * unit, -1),
    end(x + w - 3 * unit, 1),
    { box: { x, y, width: w, height: h }, fill: gold, raised: true },
  ]
}
