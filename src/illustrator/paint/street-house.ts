import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Random } from './random.ts'
import type { Context, Stage } from './stage.ts'
import { lampsBurn } from './street-lamp.ts'
import type { StreetManner } from './street-manners.data.ts'
import type { StreetSpace } from './street-view.ts'

/** One house of a street: from its near to its far corner, and how high. */
export interface StreetHouse {
  name: string
  side: -1 | 1
  from: number
  to: number
  storeys: number
  /** Height of a storey in pixels at depth 1. */
  storey: number
  wall: string
  roof: string
}

type Point = [number, number]

function quad(context: Context, ...points: Point[]): void {
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  context.fill()
}

/** How deep a house reaches back from the street, in halves of the street's breadth. */
const back = 0.55

/** The house with everything on its front; `plain` leaves out what its mirror image would not show. */
export function paintHouse(
  context: Context,
  stage: Stage,
  manner: StreetManner,
  space: StreetSpace,
  house: StreetHouse,
  plain: boolean,
): void {
  const { light, palette, season } = stage
  const random = stage.random(house.name)
  const { side, from, to } = house
  const top = house.storeys * house.storey
  const distance = Math.min(1, (from - 0.55) / 7)
  const air = (color: string): string =>
    mix(relight(color, light.time, light.weather), palette.haze, 0.62 * distance ** 0.8)
  // The row the light falls on is the one across from where it comes.
  const lit = Math.sign(light.from.x) !== side
  const own = air(house.wall)
  const wall = lit ? mix(own, light.key, 0.3 * light.strength) : mix(own, light.shadow, 0.24)
  const snow = season === 'winter' || light.weather === 'snow'
  const roof = snow ? mix(lighten(light.ambient, 0.5), palette.haze, 0.5 * distance) : air(house.roof)
  const at = (depth: number, up: number, out?: number): Point => space.at(side, depth, up, out)

  // The end of the house that looks at the viewer, seen over a lower neighbour.
  const rise = manner.roof === 'flat' ? 0 : house.storey * (manner.roof === 'board' ? 0.35 : 0.8)
  context.fillStyle = mix(wall, light.shadow, lit ? 0.3 : 0.16)
  if (manner.roof === 'eaves')
    quad(
      context,
      at(from, 0),
      at(from, top),
      at(from, top + rise, 1 + back / 2),
      at(from, top, 1 + back),
      at(from, 0, 1 + back),
    )
  else quad(context, at(from, 0), at(from, top), at(from, top, 1 + back), at(from, 0, 1 + back))
  if (manner.roof === 'eaves') {
    context.fillStyle = lit ? mix(roof, light.key, 0.16 * light.strength) : mix(roof, light.shadow, 0.18)
    quad(
      context,
      at(from, top, 0.95),
      at(to, top, 0.95),
      at(to, top + rise, 1 + back / 2),
      at(from, top + rise, 1 + back / 2),
    )
    if (!plain && (manner.window === 'sash' || random.chance(0.5)))
      paintChimney(context, at, from + (to - from) * 0.5, top + rise * 0.7, house, air('#8a5a48'))
  }
  const [, y0] = at(from, top)
  const [, y1] = at(from, 0)
  const front = context.createLinearGradient(0, y0, 0, y1)
  front.addColorStop(0, lighten(wall, 0.05))
  front.addColorStop(1, darken(wall, 0.14))
  context.fillStyle = front
  const middle = (from + to) / 2
  const board = manner.roof === 'board' ? house.storey * random.between(0.3, 0.6) : 0
  if (manner.roof === 'gable') {
    quad(context, at(from, 0), at(from, top), at(middle, top + rise * 1.3), at(to, top), at(to, 0))
  } else quad(context, at(from, 0), at(from, top + board), at(to, top + board), at(to, 0))
  if (from > 5.2) return
  const line = (up: number, thick: number, color: string): void => {
    context.fillStyle = color
    quad(context, at(from, up), at(to, up), at(to, up + thick), at(from, up + thick))
  }
  const frame = air(manner.frame)
  if (manner.timbered) paintTimbers(context, at, house, top, rise, frame)
  if (manner.roof === 'gable') paintVerge(context, at, house, top, rise, roof)
  if (manner.roof === 'flat' || manner.roof === 'board') {
    line(top + board - house.storey * 0.1, house.storey * 0.16, snow ? roof : mix(frame, wall, 0.35))
    if (!manner.neon && manner.roof === 'flat') line(house.storey * 1.02, house.storey * 0.06, mix(frame, wall, 0.5))
  }
  if (manner.window === 'arched' || manner.window === 'shutters')
    line(house.storey, house.storey * 0.04, darken(wall, 0.16))
  paintWindows(context, stage, manner, at, house, wall, frame, random, plain)
  if (!plain) paintFoot(context, stage, manner, at, house, air, random)
}

type At = (depth: number, up: number, out?: number) => Point

function paintChimney(context: Context, at: At, depth: number, up: number, house: StreetHouse, color: string): void {
  const tall = house.storey * 0.5
  const wide = 0.06
  context.fillStyle = color
  const [x0, y0] = at(depth, up, 1 + back * 0.36)
  const [, y1] = at(depth, up + tall, 1 + back * 0.36)
  const [x1] = at(depth, up, 1 + back * 0.36 + wide * 2)
  context.fillRect(Math.min(x0, x1), y1, Math.abs(x1 - x0), y0 - y1)
}

function paintTimbers(context: Context, at: At, house: StreetHouse, top: number, rise: number, wood: string): void {
  const { from, to, storey, storeys } = house
  const span = to - from
  context.strokeStyle = wood
  context.lineWidth = (storey * 0.075) / ((from + to) / 2)
  context.beginPath()
  const stroke = (a: Point, b: Point): void => {
    context.moveTo(...a)
    context.lineTo(...b)
  }
  for (let level = 1; level <= storeys; level++) {
    stroke(at(from, level * storey), at(to, level * storey))
    if (level === storeys) continue
    const low = level * storey
    for (const share of [0, 0.33, 0.67, 1]) stroke(at(from + span * share, low), at(from + span * share, low + storey))
    stroke(at(from, low), at(from + span * 0.33, low + storey))
    stroke(at(to, low), at(to - span * 0.33, low + storey))
  }
  const middle = (from + to) / 2
  stroke(at(middle, top), at(middle, top + rise * 1.2))
  stroke(at(from + span * 0.25, top), at(middle, top + rise * 0.7))
  stroke(at(to - span * 0.25, top), at(middle, top + rise * 0.7))
  context.stroke()
}

function paintVerge(context: Context, at: At, house: StreetHouse, top: number, rise: number, roof: string): void {
  const { from, to, storey } = house
  const middle = (from + to) / 2
  context.strokeStyle = roof
  context.lineJoin = 'miter'
  context.lineWidth = (storey * 0.19) / middle
  context.beginPath()
  context.moveTo(...at(from - 0.02, top - storey * 0.12))
  context.lineTo(...at(middle, top + rise * 1.34))
  context.lineTo(...at(to + 0.02, top - storey * 0.12))
  context.stroke()
}

const glows = ['#ffd98a', '#ffc873', '#ffe7b5'] as const
const neonGlows = ['#ffd98a', '#7fe4ff', '#ff9ad0', '#ffb877'] as const

function paintWindows(
  context: Context,
  stage: Stage,
  manner: StreetManner,
  at: At,
  house: StreetHouse,
  wall: string,
  frame: string,
  random: Random,
  plain: boolean,
): void {
  const { light, palette } = stage
  const { from, to, storey, storeys } = house
  const dark = lampsBurn(stage)
  const span = to - from
  const columns = manner.window === 'strip' ? 4 : manner.window === 'paper' ? 2 : 3
  const glass = mix(mix(palette.skyMiddle, palette.near, 0.55), wall, 0.12)
  const accent = relight(random.pick(['#4f7a64', '#3f6a88', '#8a4a3a', '#6a7a4a']), light.time, light.weather)
  const high = { shutters: 0.56, sash: 0.6, arched: 0.62, lattice: 0.42, panes: 0.5, paper: 0.5, strip: 0.5 }[
    manner.window
  ]
  const broad = { shutters: 0.4, sash: 0.46, arched: 0.44, lattice: 0.46, panes: 0.42, paper: 0.72, strip: 0.74 }[
    manner.window
  ]
  for (let level = 1; level < storeys; level++) {
    for (let column = 0; column < columns; column++) {
      const burns = dark && random.chance(manner.neon ? 0.5 : 0.58)
      const middle = from + (span * (column + 0.5)) / columns
      const half = (span / columns) * broad * 0.5
      const low = level * storey + storey * (manner.window === 'lattice' ? 0.32 : 0.2)
      const up = low + storey * high
      const pane = burns
        ? mix(random.pick(manner.neon ? neonGlows : glows), wall, 0.08 * from)
        : manner.window === 'paper'
          ? mix(relight('#efe6d0', light.time, light.weather), wall, 0.25)
          : glass
      if (!plain && manner.window !== 'strip') {
        context.fillStyle = frame
        quad(
          context,
          at(middle - half * 1.2, low - storey * 0.03),
          at(middle - half * 1.2, up + storey * 0.04),
          at(middle + half * 1.2, up + storey * 0.04),
          at(middle + half * 1.2, low - storey * 0.03),
        )
      }
      context.fillStyle = pane
      if (manner.window === 'arched') {
        context.beginPath()
        context.moveTo(...at(middle - half, low))
        context.lineTo(...at(middle - half, up - storey * 0.14))
        const [cx, cy] = at(middle, up + storey * 0.1)
        context.quadraticCurveTo(cx, cy, ...at(middle + half, up - storey * 0.14))
        context.lineTo(...at(middle + half, low))
        context.fill()
      } else quad(context, at(middle - half, low), at(middle - half, up), at(middle + half, up), at(middle + half, low))
      if (plain || from > 3.4 || manner.window === 'strip') continue
      if (manner.window === 'shutters') {
        context.fillStyle = accent
        for (const [a, b] of [
          [-2, -1.1],
          [1.1, 2],
        ] as const)
          quad(
            context,
            at(middle + half * a, low),
            at(middle + half * a, up),
            at(middle + half * b, up),
            at(middle + half * b, low),
          )
      }
      context.strokeStyle = alpha(
        manner.window === 'lattice' || manner.window === 'paper' ? darken(frame, 0.2) : frame,
        0.9,
      )
      context.lineWidth = (storey * 0.022) / middle
      context.beginPath()
      const bar = (a: Point, b: Point): void => {
        context.moveTo(...a)
        context.lineTo(...b)
      }
      bar(at(middle, low), at(middle, up))
      bar(at(middle - half, (low + up) / 2), at(middle + half, (low + up) / 2))
      if (manner.window === 'lattice' || manner.window === 'paper') {
        bar(at(middle - half * 0.5, low), at(middle - half * 0.5, up))
        bar(at(middle + half * 0.5, low), at(middle + half * 0.5, up))
      }
      context.stroke()
      if (manner.window === 'shutters' && from < 2.4 && random.chance(0.5))
        paintFlowerBox(context, stage, at, middle, half, low, storey, random)
    }
  }
}

function paintFlowerBox(
  context: Context,
  stage: Stage,
  at: At,
  middle: number,
  half: number,
  low: number,
  storey: number,
  random: Random,
): void {
  if (stage.season === 'winter') return
  const { light } = stage
  const size = (storey * 0.034) / middle
  for (const hue of ['#4f8a4a', random.pick(['#e2506a', '#f2c84f', '#f4a0b8', '#c85ac0'])]) {
    context.fillStyle = relight(hue, light.time, light.weather)
    context.beginPath()
    for (let tuft = 0; tuft < (hue === '#4f8a4a' ? 9 : 4); tuft++) {
      const [x, y] = at(middle + half * random.between(-1.1, 1.1), low - storey * random.between(0, 0.07), 0.99)
      context.moveTo(x + size, y)
      context.arc(x, y, size, 0, 7)
    }
    context.fill()
  }
}

function paintFoot(
  context: Context,
  stage: Stage,
  manner: StreetManner,
  at: At,
  house: StreetHouse,
  air: (color: string) => string,
  random: Random,
): void {
  const { light, palette } = stage
  const { from, to, storey } = house
  const dark = lampsBurn(stage)
  const span = to - from
  const opening = (a: number, b: number, low: number, high: number, paint: string): void => {
    context.fillStyle = paint
    quad(
      context,
      at(from + span * a, low * storey),
      at(from + span * a, high * storey),
      at(from + span * b, high * storey),
      at(from + span * b, low * storey),
    )
  }
  const glass = dark ? (manner.neon ? random.pick(neonGlows) : '#ffd690') : mix(palette.skyMiddle, palette.near, 0.6)
  const wood = air(random.pick(['#5a3a2a', '#2f4a44', '#3a3f58', '#6a3030', '#4a5a3a']))
  const doorAt = random.pick([0.1, 0.66])
  if (manner.foot === 'shops' || manner.foot === 'bars') {
    opening(0.04, 0.96, 0, 0.86, darken(wood, 0.1))
    const glazed = doorAt < 0.4 ? ([0.36, 0.92] as const) : ([0.08, 0.6] as const)
    opening(glazed[0], glazed[1], 0.18, 0.68, glass)
    opening(doorAt, doorAt + 0.2, 0, 0.68, lighten(wood, 0.12))
    opening(doorAt + 0.04, doorAt + 0.16, 0.24, 0.6, glass)
    if (manner.foot === 'bars' || manner.window === 'paper') {
      for (let bar = 1; bar < 5; bar++) {
        const share = glazed[0] + ((glazed[1] - glazed[0]) * bar) / 5
        opening(share - 0.008, share + 0.008, 0.18, 0.68, wood)
      }
    }
    if (manner.foot === 'shops') paintAwning(context, stage, manner, at, house, random)
    return
  }
  opening(doorAt, doorAt + 0.24, 0, 0.66, darken(air(manner.frame), 0.3))
  opening(doorAt + 0.03, doorAt + 0.21, 0, 0.62, wood)
  const windowAt = doorAt < 0.4 ? 0.52 : 0.14
  opening(windowAt - 0.02, windowAt + 0.3, 0.22, 0.7, air(manner.frame))
  opening(windowAt, windowAt + 0.28, 0.26, 0.66, glass)
  if (manner.foot === 'veranda') {
    const roofed = storey * 0.94
    context.fillStyle = mix(air(house.roof), light.key, 0.1 * light.strength)
    quad(context, at(from, roofed), at(to, roofed), at(to, roofed * 0.86, 0.84), at(from, roofed * 0.86, 0.84))
    context.fillStyle = air('#8a6a4a')
    quad(context, at(from, 0), at(to, 0), at(to, storey * 0.06, 0.84), at(from, storey * 0.06, 0.84))
    for (const share of [0.04, 0.5, 0.96]) {
      const [x, y] = at(from + span * share, 0, 0.85)
      const [, up] = at(from + span * share, roofed * 0.87, 0.85)
      const thick = (storey * 0.06) / (from + span * share)
      context.fillRect(x - thick / 2, up, thick, y - up)
    }
  }
}

/** A striped awning over the shop window; tiles in Japan. */
function paintAwning(
  context: Context,
  stage: Stage,
  manner: StreetManner,
  at: At,
  house: StreetHouse,
  random: Random,
): void {
  const { light, palette } = stage
  const { from, to, storey } = house
  const span = to - from
  const haze = 0.4 * Math.min(1, from / 6)
  const lit = (color: string): string => mix(relight(color, light.time, light.weather), palette.haze, haze)
  const hue =
    manner.window === 'paper'
      ? '#3f4650'
      : manner.neon
        ? '#26304a'
        : random.pick(['#b8403a', '#2f6a5a', '#3a5a8a', '#c98a3a', '#7a3f5a'])
  const stripes = manner.window === 'paper' || manner.neon ? 1 : 6
  for (let stripe = 0; stripe < stripes; stripe++) {
    const a = from + span * (0.04 + (0.92 * stripe) / stripes)
    const b = from + span * (0.04 + (0.92 * (stripe + 1)) / stripes)
    context.fillStyle = stripe % 2 === 0 ? lit(hue) : lit('#f2ead9')
    quad(context, at(a, storey * 0.9), at(b, storey * 0.9), at(b, storey * 0.7, 0.86), at(a, storey * 0.7, 0.86))
  }
}
