import { rgbOf } from '../../subjects/tones.ts'
import { darken, lighten, mix, saturate } from '../color.ts'
import { layered, type Noise, ridged } from '../noise.ts'
import { chanceAt, facetAt, foldAt, starAt } from './surface-cells.ts'

/** One pixel of a surface, and what becomes of it: colours 0 .. 1. */
export interface Spot {
  /** Where it is, in shorter sides of the thing. */
  x: number
  y: number
  nx: number
  ny: number
  nz: number
  /** 0 at the outline .. 1 well inside. */
  inside: number
  /** The drawing's own shading, 0 .. 1. */
  luma: number
  /** How much of the light falls on it, 0 .. 1. */
  lit: number
  /** The normal against the half-way vector, whose powers are a highlight. */
  half: number
  /** On entering its own colour, on leaving the finished one. */
  r: number
  g: number
  b: number
  a: number
}

export type Finish = (spot: Spot) => void

/** Chance a finish may use, and the colour asked for it. */
export interface FinishBrief {
  noise: Noise
  color: string | undefined
}

const steps = 255

/** Colours along 0 .. 1, looked up. */
function ramp(...stops: readonly (readonly [at: number, color: string])[]): (spot: Spot, share: number) => void {
  const table = new Float32Array(3 * (steps + 1))
  for (let step = 0; step <= steps; step++) {
    const share = step / steps
    const next = Math.max(
      1,
      stops.findIndex(([at]) => at >= share),
    )
    const [[from, first], [to, second]] = [stops[next - 1]!, stops[next]!]
    table.set(rgbOf(mix(first, second, (share - from) / (to - from))), 3 * step)
  }
  return (spot, share) => {
    const at = 3 * Math.round(steps * Math.min(1, Math.max(0, share)))
    spot.r = table[at]!
    spot.g = table[at + 1]!
    spot.b = table[at + 2]!
  }
}

/** From deep shade to light of one colour. */
const tones = (color: string, depth = 0.72, light = 0.55): ReturnType<typeof ramp> =>
  ramp([0, darken(color, depth)], [0.5, color], [1, lighten(color, light)])

function add(spot: Spot, amount: number): void {
  spot.r += (1 - spot.r) * amount
  spot.g += (1 - spot.g) * amount
  spot.b += (1 - spot.b) * amount
}

function scale(spot: Spot, factor: number): void {
  spot.r *= factor
  spot.g *= factor
  spot.b *= factor
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const power = (base: number, exponent: number): number => (base <= 0 ? 0 : base ** exponent)

/** Light and shade of the form, with some of the drawing's own. */
const formed = ({ lit, luma }: Spot, own = 0.34): number => (1 - own) * lit + own * luma

/** Polished: mirrors a bright sky above a dark horizon. */
function metal({ color, noise }: FinishBrief): Finish {
  const own = color ?? '#c7ccd4'
  const tone = ramp(
    [0, darken(own, 0.86)],
    [0.22, darken(own, 0.55)],
    [0.5, own],
    [0.78, lighten(own, 0.45)],
    [1, lighten(saturate(own, 0.6), 0.92)],
  )
  return (spot) => {
    const up = -2 * spot.nz * spot.ny - 0.25 * spot.nx + 0.05 * noise(spot.x * 3, spot.y * 3)
    const sky = up > 0 ? 0.42 + 0.5 * up : 0.3 + 0.34 * power(-up, 0.8)
    const horizon = Math.exp(-(((up + 0.12) / 0.13) ** 2))
    tone(spot, 0.62 * (sky - 0.28 * horizon) + 0.2 * spot.lit + 0.26 * spot.luma - 0.04)
    add(spot, 0.9 * power(spot.half, 60))
    spot.a *= 1
  }
}

/** Clear: seen through in the middle, strong at its rim, with a highlight and the light it gathers opposite. */
function glass({ color }: FinishBrief): Finish {
  const own = color ?? '#bfe3ec'
  const [r, g, b] = rgbOf(own)
  const [deepR, deepG, deepB] = rgbOf(darken(own, 0.5))
  return (spot) => {
    const edge = power(1 - spot.nz, 1.1)
    const line = Math.abs(spot.luma - 0.5) * 0.3
    const dark = clamp(0.75 * edge + line - 0.32 * spot.lit)
    spot.r = r + (deepR - r) * dark
    spot.g = g + (deepG - g) * dark
    spot.b = b + (deepB - b) * dark
    const shine = power(spot.half, 42) + 0.5 * power(clamp(-spot.nx * 0.5 + spot.ny * 0.75 + spot.nz * 0.42), 9)
    const rim = 0.55 * power(1 - spot.inside, 3)
    add(spot, clamp(0.95 * shine + 0.35 * rim + 0.16 * spot.luma))
    spot.a *= clamp(0.34 + 0.62 * edge + shine + 0.4 * rim + 0.5 * line)
  }
}

function ice({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#a9d8ee', 0.6, 0.85)
  return (spot) => {
    const cloud = 0.5 + 0.5 * layered(noise, spot.x * 4, spot.y * 4, 3)
    const crack = power(ridged(noise, spot.x * 3.1, spot.y * 3.1, 2), 16)
    tone(spot, 0.2 + 0.42 * formed(spot, 0.4) + 0.3 * cloud + 0.2 * (1 - spot.inside))
    add(spot, clamp(0.55 * crack + 0.9 * power(spot.half, 34) + 0.4 * power(1 - spot.nz, 1.6)))
    spot.a *= clamp(0.72 + 0.3 * (1 - spot.inside) + crack * 0.3)
  }
}

function stone({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#a5a29b', 0.78, 0.5)
  return (spot) => {
    const grain = layered(noise, spot.x * 60, spot.y * 60, 2) * 0.1 + layered(noise, spot.x * 7, spot.y * 7, 3) * 0.12
    const pit = power(clamp(noise(spot.x * 34 + 5, spot.y * 34) - 0.45), 1) * 0.5
    tone(spot, 0.08 + 0.82 * formed(spot, 0.36) + grain - pit)
  }
}

function marble({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#c4c1bd', 0.6, 0.8)
  return (spot) => {
    const warp = layered(noise, spot.x * 2.2, spot.y * 2.2, 3)
    const vein = power(1 - Math.abs(layered(noise, spot.x * 1.7 + warp * 0.7, spot.y * 2.3 + warp * 0.5, 4)), 14)
    tone(spot, 0.1 + 0.82 * formed(spot, 0.3))
    scale(spot, 1 - 0.26 * vein)
    add(spot, 0.5 * power(spot.half, 28))
  }
}

/** Fired or modelled clay: matt, with a soft light. */
function clay({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#bf6a45', 0.72, 0.42)
  return (spot) => {
    const grain = layered(noise, spot.x * 26, spot.y * 26, 2) * 0.05 + noise(spot.x * 4, spot.y * 4) * 0.04
    tone(spot, 0.1 + 0.78 * formed(spot, 0.3) + grain + 0.1 * power(spot.half, 6))
  }
}

function ceramic({ color }: FinishBrief): Finish {
  const tone = tones(color ?? '#cdccca', 0.6, 0.85)
  return (spot) => {
    tone(spot, 0.14 + 0.78 * formed(spot, 0.28))
    add(spot, 0.95 * power(spot.half, 55) + 0.12 * power(1 - spot.nz, 2))
  }
}

/** Dark and smooth enough to shine. */
function chocolate({ color }: FinishBrief): Finish {
  const tone = tones(color ?? '#5b3320', 0.75, 0.4)
  return (spot) => {
    tone(spot, 0.12 + 0.74 * formed(spot, 0.32))
    add(spot, 0.5 * power(spot.half, 18))
  }
}

function wood({ color, noise }: FinishBrief): Finish {
  const own = color ?? '#a8703f'
  const tone = tones(own, 0.75, 0.45)
  return (spot) => {
    const bend = layered(noise, spot.x * 0.9, spot.y * 2.2, 2)
    const ring = Math.sin((spot.y * 9 + bend * 3.2 + spot.ny * 0.8) * 6.2)
    const fibre = layered(noise, spot.x * 7, spot.y * 90, 2)
    tone(spot, 0.1 + 0.76 * formed(spot, 0.34) + 0.07 * ring + 0.06 * fibre)
    add(spot, 0.22 * power(spot.half, 20))
  }
}

/** Crumpled a little, white. */
function paper({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#d8d2c6', 0.5, 0.85)
  return (spot) => {
    const fold = foldAt(spot.x, spot.y, 5)
    tone(
      spot,
      0.26 + 0.44 * formed(spot, 0.4) + 0.3 * (fold.chance - 0.5) + 0.06 * noise(spot.x * 90, spot.y * 90) * 0.3,
    )
    add(spot, 0.2 * clamp(1 - fold.edge * 60))
  }
}

/** Folded: flat facets that meet in creases, in the thing's own colours. */
function origami({ color }: FinishBrief): Finish {
  const asked = color ? rgbOf(color) : undefined
  return (spot) => {
    if (asked) [spot.r, spot.g, spot.b] = dyed(asked, spot.luma)
    const fold = foldAt(spot.x, spot.y, 6.5)
    scale(spot, 0.66 + 0.3 * spot.lit + 0.5 * (fold.chance - 0.35))
    add(spot, 0.1 + 0.34 * clamp(1 - fold.edge * 70) + 0.12 * fold.chance)
  }
}

/** Brown board, in layers that are seen at its edges. */
function cardboard({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#c39a68', 0.62, 0.4)
  return (spot) => {
    const flute = Math.sin(spot.y * 330) * 0.05
    tone(
      spot,
      0.26 + 0.5 * formed(spot, 0.6) + flute * (0.3 + 1.2 * (1 - spot.inside)) + 0.03 * noise(spot.x * 50, spot.y * 50),
    )
  }
}

/** Cut: bright and dark facets, clear. */
function gem({ color }: FinishBrief): Finish {
  const own = color ?? '#bfe0f2'
  const tone = ramp([0, darken(saturate(own, 1.2), 0.62)], [0.45, own], [0.8, lighten(own, 0.6)], [1, '#ffffff'])
  return (spot) => {
    const cut = facetAt(spot.x, spot.y, 9)
    const tilt = cut.chance
    tone(spot, 0.08 + 0.34 * formed(spot, 0.5) + 0.58 * tilt)
    add(spot, clamp(0.85 * clamp(1 - cut.edge * 42) * (0.25 + 0.5 * spot.lit) + 0.9 * power(spot.half, 40)))
    spot.a *= clamp(0.66 + 0.4 * tilt + 0.5 * (1 - spot.inside))
  }
}

/** Stitches in rows, each a V, in the thing's own colours. */
function knit({ color }: FinishBrief): Finish {
  const asked = color ? rgbOf(color) : undefined
  return (spot) => {
    const [columns, rows] = [30, 26]
    const u = (spot.x * columns) % 1
    const slant = Math.abs(u - 0.5)
    const v = (spot.y * rows + slant * 1.1) % 1
    const strand = Math.sin(Math.PI * v) * Math.sin(Math.PI * ((u * 2) % 1))
    const soft = 0.5 + 0.62 * formed(spot, 0.15) - 0.1
    if (asked) [spot.r, spot.g, spot.b] = dyed(asked, spot.luma)
    scale(spot, clamp(soft) * (0.55 + 0.6 * power(clamp(strand), 0.6)))
    add(spot, 0.06 * strand)
  }
}

/** Short hair, in the thing's own colours. */
function felt({ color, noise }: FinishBrief): Finish {
  const asked = color ? rgbOf(color) : undefined
  return (spot) => {
    const hair = layered(noise, spot.x * 70, spot.y * 38, 2)
    if (asked) [spot.r, spot.g, spot.b] = dyed(asked, spot.luma)
    scale(spot, clamp(0.58 + 0.46 * spot.lit) * (1 + 0.14 * hair))
    add(spot, 0.3 * power(1 - spot.inside, 2))
  }
}

/** Pile that is dark where one looks into it and bright where it turns away. */
function velvet({ color, noise }: FinishBrief): Finish {
  const asked = color ? rgbOf(color) : undefined
  return (spot) => {
    if (asked) [spot.r, spot.g, spot.b] = dyed(asked, spot.luma)
    const stroke = layered(noise, spot.x * 3, spot.y * 2, 3)
    scale(spot, 0.52 + 0.3 * spot.lit + 0.2 * stroke + 0.04 * noise(spot.x * 90, spot.y * 90))
    add(spot, clamp(0.42 * power(1 - spot.nz, 0.9) + 0.1 * clamp(stroke)))
  }
}

/** Osiers over and under upright stakes. */
function wicker({ color }: FinishBrief): Finish {
  const tone = tones(color ?? '#b9854a', 0.8, 0.45)
  return (spot) => {
    const [stakes, rows] = [13, 26]
    const row = Math.floor(spot.y * rows)
    const along = spot.x * stakes + (row % 2) * 0.5
    const v = (spot.y * rows) % 1
    const over = Math.cos(2 * Math.PI * along)
    const strand = Math.sin(Math.PI * v)
    tone(spot, 0.02 + 0.4 * formed(spot, 0.4) + 0.34 * power(strand, 0.7) * (0.62 + 0.38 * over))
  }
}

/** Clear and blue, with ripples that gather light. */
function water({ color, noise }: FinishBrief): Finish {
  const own = color ?? '#3fa0d8'
  const tone = ramp([0, darken(own, 0.66)], [0.45, own], [0.8, lighten(own, 0.5)], [1, '#ffffff'])
  return (spot) => {
    const swirl = layered(noise, spot.x * 2.4 + spot.nx, spot.y * 2.4 + spot.ny, 3)
    const caustic = power(1 - Math.abs(layered(noise, spot.x * 3.4 + swirl, spot.y * 3.4 - swirl, 2)), 9)
    tone(spot, 0.16 + 0.4 * formed(spot, 0.5) + 0.14 * swirl + 0.42 * caustic + 0.22 * power(1 - spot.inside, 2))
    add(spot, 0.9 * power(spot.half, 46))
    spot.a *= clamp(0.62 + 0.4 * caustic + 0.5 * power(1 - spot.nz, 1.2))
  }
}

/** The night sky in an outline. */
function galaxy({ color, noise }: FinishBrief): Finish {
  const tone = ramp([0, '#0b0a2a'], [0.35, '#2b1c6b'], [0.6, color ?? '#8a3fa8'], [0.8, '#e07ac0'], [1, '#ffe9d6'])
  return (spot) => {
    const dust = 0.5 + 0.5 * layered(noise, spot.x * 1.6, spot.y * 1.6, 4)
    const star = starAt(spot.x, spot.y)
    tone(spot, 0.75 * dust + 0.2 * (spot.luma - 0.4) - 0.05)
    add(spot, clamp(star + 0.7 * power(1 - spot.inside, 4)))
  }
}

/** Puffs: white, soft at the rim. */
function vapour({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#d7dbe2', 0.5, 0.9)
  return (spot) => {
    const puff = layered(noise, spot.x * 4, spot.y * 4, 4)
    tone(spot, 0.25 + 0.55 * formed(spot, 0.4) + 0.3 * puff)
    spot.a *= clamp(0.1 + 1.3 * spot.inside + 0.45 * puff)
  }
}

/** Jelly: clear, deep in colour, light at the side away from the lamp. */
function jelly({ color }: FinishBrief): Finish {
  const asked = color ? rgbOf(color) : undefined
  return (spot) => {
    if (asked) [spot.r, spot.g, spot.b] = dyed(asked, spot.luma)
    const through = power(clamp(1 - spot.lit), 1.4) * 0.5
    scale(spot, 0.72 + 0.4 * spot.lit)
    spot.r = clamp(spot.r * (1 + through))
    spot.g = clamp(spot.g * (1 + through))
    spot.b = clamp(spot.b * (1 + through))
    add(spot, clamp(0.95 * power(spot.half, 40) + 0.25 * power(1 - spot.inside, 3)))
    spot.a *= clamp(0.78 + 0.3 * (1 - spot.inside) + 0.5 * power(spot.half, 40))
  }
}

/** Bricks in courses with mortar between. */
function brick({ color, noise }: FinishBrief): Finish {
  const tone = tones(color ?? '#a5533c', 0.75, 0.4)
  return (spot) => {
    const rows = 17
    const row = Math.floor(spot.y * rows)
    const along = spot.x * 7.5 + (row % 2) * 0.5
    const [u, v] = [along % 1, (spot.y * rows) % 1]
    const isJoint = u < 0.05 || v < 0.12
    const own = 0.12 * (chanceAt(Math.floor(along), row) - 0.5)
    tone(spot, 0.14 + 0.68 * formed(spot, 0.35) + own + 0.05 * noise(spot.x * 60, spot.y * 60))
    if (isJoint) {
      const grey = 0.45 + 0.35 * formed(spot, 0.3)
      spot.r = grey
      spot.g = grey * 0.97
      spot.b = grey * 0.92
    }
  }
}

/** Toy bricks with a stud on each, in the thing's own colours. */
function studs({ color }: FinishBrief): Finish {
  const asked = color ? rgbOf(color) : undefined
  return (spot) => {
    if (asked) [spot.r, spot.g, spot.b] = dyed(asked, spot.luma)
    const [u, v] = [(spot.x * studsAcross) % 1, (spot.y * studsAcross) % 1]
    const from = Math.sqrt((u - 0.5) ** 2 + (v - 0.5) ** 2)
    const rim = Math.exp(-(((from - 0.31) / 0.035) ** 2))
    const side = (u + v - 1) * 0.9
    const seam = Math.min(u, v, 1 - u, 1 - v) < 0.035
    scale(spot, (0.86 + 0.22 * spot.lit) * (1 - 0.34 * rim * clamp(0.5 + side)) * (seam ? 0.66 : 1))
    add(spot, clamp(0.5 * rim * clamp(0.35 - side)) + (from < 0.28 ? 0.07 : 0))
  }
}

/** How many toy bricks lie along the shorter side. */
export const studsAcross = 24

const dyed = (color: readonly [number, number, number], luma: number): [number, number, number] => {
  const light = 0.55 + 0.6 * luma
  return [clamp(color[0] * light), clamp(color[1] * light), clamp(color[2] * light)]
}

export const finishes = {
  metal,
  glass,
  ice,
  stone,
  marble,
  clay,
  ceramic,
  chocolate,
  wood,
  paper,
  origami,
  cardboard,
  gem,
  knit,
  felt,
  velvet,
  wicker,
  water,
  galaxy,
  vapour,
  jelly,
  brick,
  studs,
} as const satisfies Record<string, (brief: FinishBrief) => Finish>

export type FinishKind = keyof typeof finishes
