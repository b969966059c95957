import type { Box } from '../paint/stage.ts'
import type { Design, DesignText, Line, Mark } from './design.ts'
import { circlePath, inset, set, sheetIn, titleCase } from './layout.ts'

const colors = ['#d8343f', '#1f6fc4', '#2b9a54', '#f0a420', '#8a4fb8'] as const
/** Stations that any town may have. */
const stations = [
  'Central',
  'Harbor',
  'Museum',
  'Park',
  'University',
  'Old Town',
  'Market',
  'Airport',
  'Riverside',
  'Stadium',
  'Hill',
  'Garden',
] as const

/** Lines in shares of the room: straight, or at forty-five degrees, as such maps have them. */
const routes: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [
    [0.04, 0.5],
    [0.3, 0.5],
    [0.44, 0.36],
    [0.7, 0.36],
    [0.96, 0.36],
  ],
  [
    [0.2, 0.04],
    [0.2, 0.34],
    [0.36, 0.5],
    [0.62, 0.76],
    [0.62, 0.96],
  ],
  [
    [0.06, 0.82],
    [0.36, 0.82],
    [0.68, 0.5],
    [0.82, 0.36],
    [0.82, 0.06],
  ],
  [
    [0.44, 0.06],
    [0.44, 0.36],
    [0.44, 0.7],
    [0.62, 0.88],
    [0.94, 0.88],
  ],
]

/** Coloured lines with their stations, a name for each, and a key. */
export const transitMap: Design = {
  kind: 'transit-map',
  arrange(brief) {
    const { title, lines, design } = brief
    const { sheet, behind, unit } = sheetIn({ ...brief, palette: { ...brief.palette, paper: '#fcfcfa' } }, 0.7, 1.9)
    const ink = '#1d2030'
    // Names of stations may be all that is given.
    const isNames = /\b(?:stations?|stops?)\b/i.test(design.topic)
    const place =
      /\b(?:called|named) (.+)$/u.exec(design.topic)?.[1] ??
      design.topic.split(/[,.:;]|\s?\b(?:with|in the style|showing|and its)\b/u)[0]!
    const town = isNames
      ? ''
      : (/\b(?:of|for|in) (?:a |an |the )?((?:[\p{L}'’-]+ ?){1,3})/u.exec(place)?.[1] ??
        place.replace(/^(?:a|an|the) /, ''))
    const heading: Line = (isNames ? undefined : title) ?? {
      text: town.trim() ? `${titleCase(town.trim())} Metro` : 'City Metro',
    }
    const room = inset(sheet, 5 * unit)
    const head = { ...room, height: 10 * unit }
    const area = { ...room, y: room.y + 13 * unit, height: room.height - 13 * unit }
    const at = ([x, y]: readonly [number, number]): [number, number] => [
      area.x + x * area.width,
      area.y + y * area.height,
    ]
    const marks: Mark[] = []
    const texts: DesignText[] = [
      set(heading, head, { type: 'sans', bold: true, color: ink, align: 'left', largestPx: 8 * unit }),
    ]
    for (const [index, route] of routes.entries()) {
      const path = route.map((point, turn) => `${turn === 0 ? 'M' : 'L'} ${at(point).join(' ')}`).join(' ')
      marks.push({ path, stroke: colors[index]!, width: 2.2 * unit })
    }
    const points = [...new Map(routes.flat().map((point) => [point.join(), point])).values()]
    const given = isNames && title ? [title, ...lines] : lines
    const names: Line[] = given.length > 0 ? given : stations.map((text) => ({ text }))
    const stops = points.map((point): Box => {
      const [x, y] = at(point)
      return { x: x - 1.6 * unit, y: y - 1.6 * unit, width: 3.2 * unit, height: 3.2 * unit }
    })
    const tracks = routes.flatMap((route) => trackBoxes(route.map(at), 1.2 * unit))
    const taken: Box[] = [head]
    let named = 0
    for (const point of points) {
      const [x, y] = at(point)
      const isChange = routes.filter((route) => route.some((other) => other.join() === point.join())).length > 1
      marks.push({
        path: circlePath(x, y, (isChange ? 2 : 1.3) * unit),
        fill: '#ffffff',
        stroke: ink,
        width: 0.6 * unit,
      })
      const name = names[named]
      if (!name) continue
      const box = freeBeside(x, y, [...name.text].length, unit, [...taken, ...stops, ...tracks], area)
      if (!box) continue
      named += 1
      taken.push(box)
      texts.push(
        set(name, box, {
          type: 'sans',
          bold: true,
          color: ink,
          align: box.x < x - unit ? 'right' : 'left',
          largestPx: 3 * unit,
          group: 'stations',
        }),
      )
    }
    return { behind: [...behind, ...marks], over: [], texts }
  },
}

/** Small boxes along a line, so that nothing is written across it. */
function trackBoxes(points: readonly (readonly [number, number])[], half: number): Box[] {
  return points.slice(1).flatMap(([toX, toY], index) => {
    const [fromX, fromY] = points[index]!
    const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / half)
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const share = step / steps
      const [x, y] = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]
      return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
    })
  })
}

/** Room for a name beside its station, apart from other names and stations; undefined where there is none. */
function freeBeside(
  x: number,
  y: number,
  letters: number,
  unit: number,
  taken: readonly Box[],
  area: Box,
): Box | undefined {
  const [width, height] = [Math.max(6, letters * 1.9) * unit, 3.4 * unit]
  const [right, left] = [x + 1.8 * unit, x - 1.8 * unit - width]
  const [above, below] = [y - 2 * unit - height, y + 2 * unit]
  const corners = [right, left].flatMap((atX) => [above, below].map((atY) => ({ x: atX, y: atY, width, height })))
  const sides = [right + 0.8 * unit, left - 0.8 * unit].map((atX) => ({ x: atX, y: y - height / 2, width, height }))
  const places = [...corners, ...sides]
  return places.find(
    (box) =>
      box.x >= area.x - 2 * unit &&
      box.x + width <= area.x + area.width + 2 * unit &&
      box.y + height <= area.y + area.height + 2 * unit &&
      taken.every(
        (other) =>
          box.x > other.x + other.width ||
          box.x + width < other.x ||
          box.y > other.y + other.height ||
          box.y + height < other.y,
      ),
  )
}
