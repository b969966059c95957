import type { Random } from '../paint/random.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

type Point = readonly [x: number, y: number]

/** An old map: parchment, an island with its hills, woods and towns, a dotted way to a cross, and a compass. */
export const map: Design = {
  kind: 'map',
  arrange(brief) {
    const { unit, title, lines, random, frame } = brief
    const page = whole(brief)
    const ink = '#5a3d21'
    const sheet = inset(page, 3.4 * unit)
    const all = title ? [title, ...lines] : lines
    const band = title ? Math.min(frame.height * 0.2, 13 * unit) : 0
    const field = inset({ ...sheet, y: sheet.y + band, height: sheet.height - band }, 6 * unit, 5 * unit)
    const [cx, cy] = [field.x + field.width / 2, field.y + field.height / 2]
    const coast = coastOf(cx, cy, field.width * 0.46, field.height * 0.46, random)
    const land = smooth(coast)
    const said = `${brief.design.words.join(' ')} ${brief.design.topic}`.toLowerCase()
    const isTreasure = /treasure|pirate/.test(said)
    const spots = scatter(
      coast,
      cx,
      cy,
      Math.min(9, 6 + Math.round(Math.max(frame.width / frame.height, frame.height / frame.width))),
      random,
    )
    const signs = spots.flatMap(([x, y], at) => signAt(x, y, (at === 0 ? 5 : 4) * unit, at, ink))
    const way = spots.length > 2 ? wayThrough(spots, isTreasure) : undefined
    const last = spots.at(-1)
    const waves: Mark[] = Array.from({ length: 26 }, () => {
      const [x, y] = [
        sheet.x + random.between(0.03, 0.94) * sheet.width,
        sheet.y + band + random.between(0.03, 0.95) * (sheet.height - band),
      ]
      return {
        path: `M ${x} ${y} q ${unit} ${-unit} ${2 * unit} 0 q ${unit} ${unit} ${2 * unit} 0`,
        stroke: '#7c99a0',
        width: 0.3 * unit,
        opacity: 0.75,
      }
    })
    const rose = compass(sheet.x + sheet.width - 12 * unit, sheet.y + sheet.height - 13 * unit, 8 * unit, ink)
    const texts: DesignText[] = []
    const plate = {
      x: sheet.x + sheet.width * 0.16,
      y: sheet.y + 3 * unit,
      width: sheet.width * 0.68,
      height: band - 2 * unit,
    }
    if (title)
      texts.push(
        set(title, inset(plate, plate.width * 0.08, plate.height * 0.14), {
          type: 'serif',
          bold: true,
          italic: true,
          color: '#4a2f16',
          tracking: 0.04,
        }),
      )
    const names = split(
      { ...field, x: field.x + field.width * 0.2, width: field.width * 0.6 },
      Math.max(1, lines.length),
      2 * unit,
      true,
    )
    lines.forEach((line, at) => {
      const row = names[at]!
      const height = Math.min(row.height, 6 * unit)
      texts.push(
        set(
          line,
          { ...row, y: row.y + (row.height - height) / 2, height },
          { type: 'serif', italic: true, bold: true, color: '#4a2f16', edge: '#ecd9a8', group: 'names' },
        ),
      )
    })
    texts.push({
      text: 'N',
      box: {
        x: sheet.x + sheet.width - 14 * unit,
        y: sheet.y + sheet.height - 25 * unit,
        width: 4 * unit,
        height: 3.4 * unit,
      },
      type: 'serif',
      bold: true,
      color: ink,
    })
    return {
      behind: [
        { box: page, fill: ['#5b4630', '#3f2f1f'] },
        {
          path: torn(sheet.x, sheet.y, sheet.width, sheet.height, unit, random),
          fill: ['#eedcae', '#dcc088'],
          raised: true,
        },
        { box: inset(sheet, 2.6 * unit), fill: '#c3d2c4', opacity: 0.55 },
        { box: inset(sheet, 2.6 * unit), stroke: ink, width: 0.4 * unit },
        ...waves,
        ...[5, 3, 1.4].map((width): Mark => ({ path: land, stroke: '#6e8f93', width: width * unit, opacity: 0.16 })),
        { path: land, fill: ['#e7d6a0', '#cbbd7d'], stroke: ink, width: 0.6 * unit },
        ...signs,
        ...(way ? [{ path: way, stroke: '#a3291d', width: 0.8 * unit, dash: 1.7 * unit }] : []),
        ...(last && isTreasure
          ? [
              {
                path: `M ${last[0] - 3 * unit} ${last[1] - 3 * unit} l ${6 * unit} ${6 * unit} m 0 ${-6 * unit} l ${-6 * unit} ${6 * unit}`,
                stroke: '#b3251a',
                width: 1.6 * unit,
              },
            ]
          : []),
        ...rose,
        ...(all.length > 0 && title
          ? [{ box: plate, fill: ['#f6e9c4', '#e3cd98'] as const, stroke: ink, width: 0.5 * unit, radius: 2 * unit }]
          : []),
      ],
      over: [],
      texts,
    }
  },
}

function coastOf(x: number, y: number, rx: number, ry: number, random: Random): Point[] {
  const phases = [2, 3, 5, 8].map((wave) => [wave, random.between(0, 6.3), random.between(0.5, 1) / wave] as const)
  return Array.from({ length: 56 }, (_, at) => {
    const angle = (at / 56) * 2 * Math.PI
    const swing = phases.reduce(
      (sum, [wave, phase, strength]) => sum + Math.sin(wave * angle + phase) * strength * 0.45,
      0,
    )
    const reach = Math.min(1, 0.78 + swing * 0.6 + random.between(-0.02, 0.02))
    return [x + rx * reach * Math.cos(angle), y + ry * reach * Math.sin(angle)]
  })
}

function smooth(points: readonly Point[]): string {
  const middle = (a: Point, b: Point): string => `${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2}`
  const parts = points.map(
    (point, at) => `Q ${point[0]} ${point[1]} ${middle(point, points[(at + 1) % points.length]!)}`,
  )
  return `M ${middle(points.at(-1)!, points[0]!)} ${parts.join(' ')} Z`
}

/** Places on the land, well apart, from left to right. */
function scatter(coast: readonly Point[], x: number, y: number, count: number, random: Random): Point[] {
  const spots: Point[] = []
  const apart = Math.hypot(coast[0]![0] - x, coast[14]![1] - y) * 0.42
  for (let trial = 0; trial < 160 && spots.length < count; trial++) {
    const [ex, ey] = random.pick(coast)
    const share = random.between(0.05, 0.7)
    const spot: Point = [x + (ex - x) * share, y + (ey - y) * share]
    if (spots.every(([ox, oy]) => Math.hypot(ox - spot[0], oy - spot[1]) > apart)) spots.push(spot)
  }
  return spots.sort((one, other) => one[0] - other[0])
}

function wayThrough(spots: readonly Point[], isTreasure: boolean): string {
  const stops = isTreasure ? spots : spots.filter((_, at) => at % 2 === 0)
  return stops
    .map(([x, y], at) => {
      const before = stops[at - 1]
      return before
        ? `Q ${(before[0] + x) / 2 + (y - before[1]) * 0.25} ${(before[1] + y) / 2 - (x - before[0]) * 0.25} ${x} ${y}`
        : `M ${x} ${y}`
    })
    .join(' ')
}

/** Mountains, woods, a castle, a village or hills, in turn. */
function signAt(x: number, y: number, size: number, at: number, ink: string): Mark[] {
  const width = size * 0.09
  const s = size
  switch (at % 4) {
    case 0:
      return [-0.8, 0.7, 0].map((dx, index): Mark => {
        const h = index === 2 ? 1.7 : 1.15
        return {
          path: `M ${x + (dx - 0.8) * s} ${y + 0.4 * s} L ${x + dx * s} ${y + (0.4 - h) * s} L ${x + (dx + 0.8) * s} ${y + 0.4 * s} Z M ${x + dx * s} ${y + (0.4 - h) * s} l ${0.12 * s} ${0.5 * s} l ${0.16 * s} ${0.2 * s}`,
          fill: '#d9c795',
          stroke: ink,
          width,
        }
      })
    case 1:
      return [-1, 0.1, 1, -0.45, 0.6].map((dx, index): Mark => {
        const [tx, ty] = [x + dx * s, y + (index > 2 ? 0.45 : 0) * s]
        return {
          path: `M ${tx} ${ty + 0.4 * s} v ${-0.4 * s} m ${-0.42 * s} 0 q ${0.05 * s} ${-1.1 * s} ${0.42 * s} ${-1.15 * s} q ${0.37 * s} ${0.05 * s} ${0.42 * s} ${1.15 * s} Z`,
          fill: '#8c9c5e',
          stroke: ink,
          width,
        }
      })
    case 2:
      return [
        {
          path: `M ${x - s} ${y + 0.5 * s} v ${-1.2 * s} h ${0.25 * s} v ${0.2 * s} h ${0.25 * s} v ${0.3 * s} h ${s} v ${-0.3 * s} h ${0.25 * s} v ${-0.2 * s} h ${0.25 * s} v ${1.2 * s} Z`,
          fill: '#e9dfc4',
          stroke: ink,
          width,
        },
        {
          path: `M ${x - 0.4 * s} ${y - 0.3 * s} v ${-0.7 * s} l ${0.4 * s} ${-0.6 * s} l ${0.4 * s} ${0.6 * s} v ${0.7 * s} Z`,
          fill: '#b2563d',
          stroke: ink,
          width,
        },
        {
          path: `M ${x - 0.22 * s} ${y + 0.5 * s} v ${-0.4 * s} a ${0.22 * s} ${0.22 * s} 0 0 1 ${0.44 * s} 0 v ${0.4 * s} Z`,
          fill: ink,
        },
      ]
    default:
      return [-0.8, 0.1, 0.9].map(
        (dx): Mark => ({
          path: `M ${x + (dx - 0.35) * s} ${y + 0.4 * s} v ${-0.5 * s} l ${0.35 * s} ${-0.4 * s} l ${0.35 * s} ${0.4 * s} v ${0.5 * s} Z`,
          fill: '#cf8f5a',
          stroke: ink,
          width,
        }),
      )
  }
}

function compass(x: number, y: number, size: number, ink: string): Mark[] {
  const ray = (turn: number, reach: number, fill: string): Mark => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const w = size * 0.16
    return {
      path: `M ${x + c * reach} ${y + s * reach} L ${x - s * w} ${y + c * w} L ${x} ${y} L ${x + s * w} ${y - c * w} Z`,
      fill,
      stroke: ink,
      width: size * 0.03,
    }
  }
  return [
    ...[1, 3, 5, 7].map((at) => ray((at * Math.PI) / 4, size * 0.55, '#d8bf86')),
    ...[0, 2, 4, 6].map((at) => ray((at * Math.PI) / 4, size, at === 6 ? '#a3291d' : '#f1e2b6')),
  ]
}

function torn(x: number, y: number, width: number, height: number, unit: number, random: Random): string {
  const edge = (from: Point, to: Point): string =>
    Array.from({ length: 16 }, (_, at) => {
      const share = (at + 1) / 16
      const off = at === 15 ? 0 : random.between(-0.7, 0.7) * unit
      return `L ${from[0] + (to[0] - from[0]) * share + off} ${from[1] + (to[1] - from[1]) * share + off}`
    }).join(' ')
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return `M ${x} ${y} ${corners.map((corner, at) => edge(corner, corners[(at + 1) % 4]!)).join(' ')} Z`
}
