import type { Box } from '../paint/stage.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { headline } from './headline.ts'
import { circlePath, inset, whole } from './layout.ts'

interface Room {
  name: string
  share: number
}

const counts: Readonly<Record<string, number>> = { one: 1, single: 1, two: 2, three: 3, four: 4, five: 5, studio: 0 }
const known: readonly (readonly [pattern: RegExp, name: string, share: number])[] = [
  [/living|lounge/, 'Living Room', 26],
  [/kitchen/, 'Kitchen', 14],
  [/dining/, 'Dining', 13],
  [/office|study/, 'Office', 11],
  [/laundry|utility/, 'Laundry', 7],
  [/garage/, 'Garage', 20],
  [/pantry|closet|storage/, 'Storage', 6],
  [/balcony|terrace|patio/, 'Balcony', 9],
  [/hall|entry|foyer/, 'Hall', 8],
]

/** The rooms that are named, with those every home has. */
function roomsOf(said: string): Room[] {
  const number = (what: string, otherwise: number): number => {
    const told = new RegExp(`\\b(\\d|${Object.keys(counts).join('|')})[ -](?:${what})`, 'i')
      .exec(said)?.[1]
      ?.toLowerCase()
    return told === undefined ? otherwise : (counts[told] ?? Number(told))
  }
  const many = (count: number, name: string, share: number): Room[] =>
    Array.from({ length: Math.min(5, count) }, (_, at) => ({ name: count > 1 ? `${name} ${at + 1}` : name, share }))
  const asked = known
    .filter(([pattern], at) => at < 2 || pattern.test(said))
    .map(([, name, share]) => ({ name, share }))
  return [
    ...asked,
    ...many(number('bed(?:room)?s?\\b', /studio/.test(said) ? 0 : 2), 'Bedroom', 17),
    ...many(number('bath(?:room)?s?\\b', 1), 'Bath', 8),
  ]
}

/** Cuts a box into rooms of the shares asked, along its longer side each time. */
function partition(box: Box, rooms: readonly Room[]): { room: Room; box: Box }[] {
  const [only] = rooms
  if (!only) return []
  if (rooms.length === 1) return [{ room: only, box }]
  const total = rooms.reduce((sum, { share }) => sum + share, 0)
  let [taken, at] = [0, 0]
  while (at < rooms.length - 1 && (at === 0 || taken + rooms[at]!.share / 2 < total / 2)) taken += rooms[at++]!.share
  const part = taken / total
  const [first, second] =
    box.width > box.height
      ? [
          { ...box, width: box.width * part },
          { ...box, x: box.x + box.width * part, width: box.width * (1 - part) },
        ]
      : [
          { ...box, height: box.height * part },
          { ...box, y: box.y + box.height * part, height: box.height * (1 - part) },
        ]
  return [...partition(first, rooms.slice(0, at)), ...partition(second, rooms.slice(at))]
}

/** A home from above: walls, windows and doors, each room named and furnished in outline. */
export const floorPlan: Design = {
  kind: 'floor-plan',
  arrange(brief) {
    const { unit, design } = brief
    const page = whole(brief)
    const isBlue = brief.style === 'blueprint'
    const [paper, ink, floor] = isBlue ? ['#1f4c86', '#eaf2ff', '#24548f'] : ['#f6f4ef', '#2c3038', '#ffffff']
    const { texts, rest } = headline(brief, inset(page, 6 * unit), {
      type: 'sans',
      bold: true,
      color: ink,
      largestPx: 8 * unit,
    })
    const wall = 1.5 * unit
    const plan = partition(rest, roomsOf(`${design.words.join(' ')} ${design.topic}`.toLowerCase()))
    const marks: Mark[] = [{ box: rest, fill: floor }]
    const words: DesignText[] = [...texts]
    for (const { room, box } of plan) {
      if (/Bath|Kitchen|Laundry|Balcony/.test(room.name)) marks.push({ box, fill: isBlue ? '#2a5c99' : '#edf1f2' })
      marks.push({ box, stroke: ink, width: wall })
      marks.push(...furnish(room.name, inset(box, wall), ink, unit))
      const label = {
        x: box.x + box.width * 0.14,
        y: box.y + box.height * 0.4,
        width: box.width * 0.72,
        height: Math.min(box.height * 0.2, 5 * unit),
      }
      words.push({
        text: room.name,
        box: label,
        type: 'sans',
        bold: true,
        color: ink,
        largestPx: 3.6 * unit,
        group: 'rooms',
      })
      marks.push(...openings(box, rest, floor, ink, wall, unit))
    }
    return { behind: [{ box: page, fill: paper }, ...marks], over: [], texts: words }
  },
}

/** A window in each outer wall, a door with its swing in an inner one. */
function openings(box: Box, house: Box, floor: string, ink: string, wall: number, unit: number): Mark[] {
  const close = (one: number, other: number): boolean => Math.abs(one - other) < 1
  const marks: Mark[] = []
  const windowAt = (x: number, y: number, width: number, height: number): void => {
    marks.push({ box: { x, y, width, height }, fill: floor, stroke: ink, width: 0.25 * unit })
    const flat = width > height
    marks.push({
      box: flat
        ? { x, y: y + height / 2, width, height: 0.2 * unit }
        : { x: x + width / 2, y, width: 0.2 * unit, height },
      fill: ink,
    })
  }
  if (close(box.y, house.y)) windowAt(box.x + box.width * 0.34, box.y - wall / 2, box.width * 0.32, wall)
  if (close(box.y + box.height, house.y + house.height))
    windowAt(box.x + box.width * 0.34, box.y + box.height - wall / 2, box.width * 0.32, wall)
  const door = Math.min(9 * unit, box.width * 0.34, box.height * 0.34)
  const inner = !close(box.x, house.x)
  const x = inner ? box.x : box.x + box.width
  if (!inner && close(box.x + box.width, house.x + house.width)) return marks
  const y = box.y + box.height - door - 3 * unit
  const way = inner ? 1 : -1
  marks.push(
    { box: { x: x - wall / 2, y, width: wall, height: door }, fill: floor },
    {
      path: `M ${x} ${y} L ${x + way * door} ${y} A ${door} ${door} 0 0 ${inner ? 1 : 0} ${x} ${y + door}`,
      stroke: ink,
      width: 0.35 * unit,
    },
  )
  return marks
}

function furnish(name: string, box: Box, ink: string, unit: number): Mark[] {
  const u = Math.min(box.width, box.height) / 10
  const line = (mark: Mark): Mark => ({ ...mark, stroke: ink, width: 0.3 * unit, opacity: 0.75 })
  const at = (x: number, y: number, width: number, height: number, radius = 0.2): Mark =>
    line({ box: { x, y, width, height }, radius: radius * u })
  const { x, y, width: w, height: h } = box
  if (/Bedroom/.test(name))
    return [
      at(x + w / 2 - 2.2 * u, y + 0.4 * u, 4.4 * u, 3.4 * u),
      at(x + w / 2 - 1.9 * u, y + 0.6 * u, 1.7 * u, u),
      at(x + w / 2 + 0.2 * u, y + 0.6 * u, 1.7 * u, u),
      at(x + w / 2 - 2.2 * u, y + 2 * u, 4.4 * u, 0.1 * u),
      at(x + w / 2 - 3.6 * u, y + 0.4 * u, u, u),
    ]
  if (/Bath/.test(name))
    return [
      at(x + 0.4 * u, y + 0.4 * u, 4.6 * u, 2.2 * u, 1),
      at(x + 0.8 * u, y + 0.7 * u, 3.8 * u, 1.6 * u, 0.8),
      line({ path: circlePath(x + w - 1.6 * u, y + 1.7 * u, u) }),
      at(x + w - 2.6 * u, y + h - 2.4 * u, 2 * u, 2 * u, 0.6),
    ]
  if (/Kitchen/.test(name))
    return [
      at(x + 0.3 * u, y + 0.3 * u, w - 0.6 * u, 1.9 * u),
      ...[0, 1].map((spot) => line({ path: circlePath(x + 1.2 * u + spot * 1.3 * u, y + 1.25 * u, 0.45 * u) })),
      at(x + w * 0.55, y + 0.6 * u, 1.8 * u, 1.3 * u),
    ]
  if (/Living/.test(name))
    return [
      at(x + w / 2 - 3 * u, y + h - 2.4 * u, 6 * u, 1.9 * u, 0.5),
      at(x + w / 2 - 3 * u, y + h - u, 6 * u, 0.1 * u),
      at(x + w / 2 - 1.5 * u, y + h - 4 * u, 3 * u, 1.1 * u),
      at(x + w / 2 - 2.4 * u, y + 0.3 * u, 4.8 * u, 0.6 * u),
    ]
  if (/Dining/.test(name))
    return [
      at(x + w / 2 - 2 * u, y + 1.2 * u, 4 * u, 2.2 * u),
      ...[-1.2, 1.2].flatMap((dx) => [0.5, 3.6].map((dy) => at(x + w / 2 + dx * u - 0.5 * u, y + dy * u, u, 0.6 * u))),
    ]
  if (/Office/.test(name))
    return [at(x + 0.4 * u, y + 0.4 * u, 5 * u, 1.8 * u), line({ path: circlePath(x + 2.9 * u, y + 3.1 * u, 0.8 * u) })]
  return []
}
