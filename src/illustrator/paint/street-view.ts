import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'
import { paintStreetEnd } from './street-end.ts'
import { paintHouse, type StreetHouse } from './street-house.ts'
import { lampsBurn, paintStreetLamp } from './street-lamp.ts'
import type { StreetManner } from './street-manners.data.ts'
import { paintAcross, paintNeonSigns } from './street-trimmings.ts'
import { paintMist } from './terrain.ts'
import { traceLens } from './water.ts'

/** One-point perspective between two rows of houses; lengths are pixels where the fronts meet the frame's edge (depth 1). */
export interface StreetSpace {
  /** The vanishing point. */
  x: number
  y: number
  /** From the middle of the street to a front. */
  half: number
  /** From the eye down to the ground. */
  eye: number
  /** y of a point: `depth` from 1 at the frame's edge, `up` from the ground; `side` -1 left, 1 right, `out` in halves. */
  at(side: number, depth: number, up: number, out?: number): [x: number, y: number]
}

function createSpace(stage: Stage, mirrored = false): StreetSpace {
  const { width, height, horizon } = stage
  const x = width * (0.5 + stage.random('street bend').between(-0.08, 0.08))
  const half = Math.max(width * 0.54, stage.unit * 46)
  const eye = Math.max((height - horizon) * 0.52, stage.unit * 8)
  const flip = mirrored ? -1 : 1
  return {
    x,
    y: horizon,
    half,
    eye,
    at: (side, depth, up, out = 1) => [x + (side * half * out) / depth, horizon + (eye - up * flip) / depth],
  }
}

const farthest = 8

/** The street from its far end to the viewer, below a sky that is painted already. */
export function paintStreetView(context: Context, stage: Stage, manner: StreetManner): void {
  const { width, height, horizon, unit, palette } = stage
  const space = createSpace(stage)
  const houses = buildHouses(stage, manner, space)
  paintStreetEnd(context, stage, manner.end, space, farthest)
  paintMist(context, stage, { y: horizon, above: unit * 16, below: unit * 2, color: palette.haze, opacity: 0.5 })
  paintGround(context, stage, manner, space)
  const shine = manner.ground === 'water' ? 0.55 : isWet(stage, manner) ? 0.34 : 0
  if (shine > 0) {
    // What stands at the edge of still water is seen in it upside down, foot to foot.
    const below = createSpace(stage, true)
    context.save()
    context.beginPath()
    context.rect(0, horizon, width, height - horizon)
    context.clip()
    context.globalAlpha = shine
    for (const house of houses) paintHouse(context, stage, manner, below, house, true)
    context.globalAlpha = 1
    if (manner.neon) paintNeonSigns(context, stage, below, houses)
    paintRipples(context, stage, shine)
    context.restore()
  }
  for (const house of houses) paintHouse(context, stage, manner, space, house, false)
  if (manner.neon) paintNeonSigns(context, stage, space, houses)
  if (manner.across) paintAcross(context, stage, manner.across, space)
  if (manner.lamps === 'iron') {
    for (const depth of [5.2, 3.3, 2.1, 1.36])
      for (const side of [-1, 1]) {
        const [x, y] = space.at(side, depth, 0, 0.8)
        paintStreetLamp(context, stage, { x, y, height: (space.eye * 2.6) / depth })
      }
  }
}

function isWet({ light, scene }: Stage, manner: StreetManner): boolean {
  const said = scene.setting.features.join(' ')
  return (
    light.weather === 'rain' || light.weather === 'storm' || manner.neon === true || /wet|puddle|reflect/.test(said)
  )
}

/** Both rows, far to near, so that a nearer house covers the one behind it. */
function buildHouses(stage: Stage, manner: StreetManner, space: StreetSpace): StreetHouse[] {
  const houses: StreetHouse[] = []
  const storey = space.eye * (manner.storeys[1] > 8 ? 1.15 : 1.5)
  for (const side of [-1, 1] as const) {
    const random = stage.random(`houses ${side}`)
    let last = ''
    for (let depth = 0.55, index = 0; depth < farthest; index++) {
      const wide = random.between(0.42, 0.68) * (manner.roof === 'gable' ? 0.85 : 1) * (1 + depth * 0.08)
      const choice = manner.walls.filter((wall) => wall !== last)
      last = random.pick(choice)
      const storeys = random.integer(...manner.storeys)
      houses.push({
        name: `house ${side}/${index}`,
        side,
        from: depth,
        to: Math.min(farthest, depth + wide),
        storeys,
        storey: storey * random.between(0.94, 1.08),
        wall: last,
        roof: random.pick(manner.roofs),
      })
      depth += wide
    }
  }
  return houses.sort((one, other) => other.from - one.from)
}

function paintGround(context: Context, stage: Stage, manner: StreetManner, space: StreetSpace): void {
  const { width, height, horizon, palette, light, season } = stage
  const hue = { cobbles: '#a89c8c', asphalt: '#5c616a', dirt: '#c99f70', water: '#3f7f88' }[manner.ground]
  const snowy = (season === 'winter' || light.weather === 'snow') && manner.ground !== 'water'
  const lit = relight(hue, light.time, light.weather)
  const base = snowy
    ? mix(palette.ground, lit, 0.2)
    : manner.ground === 'water'
      ? mix(lit, palette.skyMiddle, 0.4)
      : mix(lit, palette.near, 0.14)
  const floor = context.createLinearGradient(0, horizon, 0, height)
  floor.addColorStop(0, mix(base, palette.haze, 0.5))
  floor.addColorStop(0.3, mix(base, light.key, 0.14 * light.strength))
  floor.addColorStop(1, darken(base, 0.24))
  context.fillStyle = floor
  context.fillRect(0, horizon, width, height - horizon)
  if (manner.ground === 'water') return
  const walk = mix(lighten(base, 0.14), palette.haze, 0.1)
  if (manner.ground !== 'dirt')
    for (const side of [-1, 1]) {
      context.fillStyle = walk
      quad(
        context,
        space.at(side, farthest, 0),
        space.at(side, 0.4, 0),
        space.at(side, 0.4, 0, 0.74),
        space.at(side, farthest, 0, 0.74),
      )
      context.fillStyle = darken(base, 0.34)
      quad(
        context,
        space.at(side, farthest, 0, 0.74),
        space.at(side, 0.4, 0, 0.74),
        space.at(side, 0.4, 0, 0.725),
        space.at(side, farthest, 0, 0.725),
      )
    }
  if (manner.ground === 'cobbles') paintCobbles(context, stage, space, base)
  else if (manner.ground === 'dirt') paintRuts(context, stage, space, base)
  else paintLine(context, stage, space, base)
}

function quad(context: Context, ...points: [number, number][]): void {
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  context.fill()
}

/** Courses of rounded stones, each a little of its own shade; none where they would be finer than a line. */
function paintCobbles(context: Context, stage: Stage, space: StreetSpace, base: string): void {
  const { width, height, unit } = stage
  const random = stage.random('cobbles')
  const shades = [lighten(base, 0.12), darken(base, 0.14), lighten(base, 0.05)]
  const paths: [number, number, number, number][][] = shades.map(() => [])
  for (let y = height; y > space.y + unit * 2.4; ) {
    const tall = Math.max(unit * 0.5, (y - space.y) * 0.075)
    const long = tall * 1.9
    for (let x = -random.next() * long; x < width; x += long * random.between(0.8, 1.2))
      if (random.chance(0.72)) paths[random.integer(0, 2)]!.push([x, y - tall, long * 0.88, tall * 0.84])
    y -= tall
  }
  for (const [index, stones] of paths.entries()) {
    context.fillStyle = alpha(shades[index]!, 0.75)
    context.beginPath()
    for (const [x, y, wide, tall] of stones) context.roundRect(x, y, wide, tall, tall * 0.4)
    context.fill()
  }
}

function paintRuts(context: Context, stage: Stage, space: StreetSpace, base: string): void {
  const random = stage.random('ruts')
  for (const [out, wide, color] of [
    [-0.2, 0.05, darken(base, 0.12)],
    [0.16, 0.05, darken(base, 0.12)],
    [-0.02, 0.1, lighten(base, 0.1)],
    [0.44, 0.06, lighten(base, 0.08)],
  ] as const) {
    context.fillStyle = alpha(color, 0.6)
    quad(
      context,
      space.at(1, farthest, 0, out),
      space.at(1, 0.4, 0, out),
      space.at(1, 0.4, 0, out + wide),
      space.at(1, farthest, 0, out + wide),
    )
  }
  context.fillStyle = alpha(darken(base, 0.3), 0.5)
  context.beginPath()
  for (let stone = 0; stone < 70; stone++) {
    const depth = random.between(0.55, 4)
    const [x, y] = space.at(1, depth, 0, random.between(-0.9, 0.9))
    const size = (stage.unit * random.between(0.3, 0.8)) / depth
    context.moveTo(x + size, y)
    context.ellipse(x, y, size, size * 0.5, 0, 0, 7)
  }
  context.fill()
}

function paintLine(context: Context, stage: Stage, space: StreetSpace, base: string): void {
  context.fillStyle = mix(relight('#efe9da', stage.light.time, stage.light.weather), base, 0.25)
  for (let depth = 0.5; depth < farthest; depth += 0.5)
    quad(
      context,
      space.at(1, depth, 0, -0.012),
      space.at(1, depth + 0.24, 0, -0.012),
      space.at(1, depth + 0.24, 0, 0.012),
      space.at(1, depth, 0, 0.012),
    )
}

/** Broken light on water, or the sheen of wet stone. */
function paintRipples(context: Context, stage: Stage, shine: number): void {
  const { width, height, horizon, unit, palette } = stage
  const random = stage.random('street ripples')
  const room = height - horizon
  const bright = lampsBurn(stage) ? mix(palette.skyHorizon, '#ffd38a', 0.3) : lighten(palette.skyHorizon, 0.25)
  for (const [color, count] of [
    [alpha(bright, 0.2 + shine * 0.3), 130],
    [alpha(mix(palette.near, palette.skyTop, 0.4), 0.22), 90],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    for (let lens = 0; lens < count; lens++) {
      const near = random.next() ** 1.3
      traceLens(
        context,
        random.next() * width,
        horizon + room * near,
        unit * random.between(2, 11) * (0.2 + near),
        unit * 0.34 * (0.15 + near),
      )
    }
    context.fill()
  }
}
