import { Path2D } from '@napi-rs/canvas'
import { between, type Point, stroke, trace } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix, type Tones } from './tone.ts'

/** A mass of hair: guide curves of equal length from root to tip; the mass is what lies between the first and the last. */
export interface Sheet {
  guides: readonly (readonly Point[])[]
  /** Locks across, at full detail. */
  locks: number
  /** How far locks break the smooth edge at the tips, in head heights. */
  ragged: number
  /** Sideways wave of the strands, in head heights. */
  wave?: number
  /** Where along the strands they shine: 0 root .. 1 tip. */
  sheen?: readonly [number, number]
  /** Darker than the rest, as what lies behind is. 0 .. 1. */
  behind?: number
}

/** The strand that starts at a share of the way across a mass. */
export function strandAt(sheet: Sheet, across: number, phase: number): Point[] {
  const { guides, wave = 0 } = sheet
  const place = across * (guides.length - 1)
  const low = Math.min(guides.length - 2, Math.floor(place))
  const one = guides[low]!
  const two = guides[low + 1]!
  return one.map((point, index): Point => {
    const [x, y] = between(point, two[index]!, place - low)
    if (!wave) return [x, y]
    const along = index / (one.length - 1)
    return [x + Math.sin(along * 11 + phase) * wave * Math.min(1, along * 2.2), y]
  })
}

/** A mass of hair with locks, strands of light and dark, and a sheen on the side of the light. */
export function paintSheet(sitter: Sitter, sheet: Sheet, tones: Tones = sitter.hair): Path2D {
  const { context, lighting, random, scale } = sitter
  const { guides, behind = 0 } = sheet
  const first = strandAt(sheet, 0, 0)
  const last = strandAt(sheet, 1, sheet.wave ? 0.8 : 0)
  const inner = [0.2, 0.4, 0.6, 0.8]
  const roots = inner.map((across) => strandAt(sheet, across, 0)[0]!)
  const tips = inner.map((across) => strandAt(sheet, across, across * 0.8).at(-1)!)
  const mass = new Path2D()
  trace(mass, first, false)
  trace(mass, [first.at(-1)!, ...tips, last.at(-1)!], false, true)
  trace(mass, [...last].reverse(), false, true)
  trace(mass, [last[0]!, ...[...roots].reverse(), first[0]!], false, true)
  mass.closePath()

  const base = mix(tones.base, tones.deep, behind * 0.75)
  const bright = mix(tones.light, tones.deep, behind * 0.8)
  const dim = mix(tones.shadow, tones.deep, Math.min(1, behind))
  // One gradient for the whole head, so that masses that meet at a parting match.
  const fill = context.createLinearGradient(lighting.side * 0.45, -0.5, -lighting.side * 0.42, 0.1)
  fill.addColorStop(0, mix(base, bright, 0.55))
  fill.addColorStop(0.45, base)
  fill.addColorStop(1, dim)
  context.fillStyle = fill
  context.fill(mass)
  if (scale < 60) return mass

  // Groomed hair keeps inside its outline.
  const groomed = sheet.ragged < 0.012
  context.save()
  if (groomed) context.clip(mass)
  const detail = Math.min(1, scale / 420)
  const locks = Math.max(5, Math.round(sheet.locks * (0.35 + 0.65 * detail)))
  const broad = new Map<string, Path2D>()
  const add = (color: string, spine: readonly Point[], width: number, widths?: readonly number[]): void => {
    let path = broad.get(color)
    if (!path) {
      path = new Path2D()
      broad.set(color, path)
    }
    stroke(path, spine, width, widths)
  }
  const span = Math.hypot(last[2]![0] - first[2]![0], last[2]![1] - first[2]![1]) + 0.05
  const colors = [
    alpha(dim, 0.36),
    alpha(base, 0.6),
    alpha(mix(base, bright, 0.6), 0.4),
    alpha(mix(dim, tones.deep, 0.5), 0.24),
  ]
  for (let index = 0; index < locks; index++) {
    const across = (index + random.next()) / locks
    const spine = strandAt(sheet, across, across * 0.8)
    const end = spine.at(-1)!
    const before = spine.at(-2)!
    const reach = sheet.ragged * random.between(0.2, 1.2)
    const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1
    spine.push([end[0] + ((end[0] - before[0]) / length) * reach, end[1] + ((end[1] - before[1]) / length) * reach])
    const lit = lighting.side < 0 ? 1 - across : across
    const tone = random.next() * 0.7 + lit * 0.3
    add(
      colors[tone < 0.3 ? 0 : tone < 0.62 ? 1 : tone < 0.88 ? 2 : 3]!,
      spine,
      (span / locks) * random.between(0.9, 1.9),
      [0.1, 0.9, 1, 0.8, 0],
    )
  }
  for (const [color, path] of broad) {
    context.fillStyle = color
    context.fill(path)
  }
  if (scale < 110) {
    context.restore()
    return mass
  }
  const dark = new Path2D()
  const light = new Path2D()
  const glow = new Path2D()
  const [from, to] = sheet.sheen ?? [0.12, 0.55]
  const middle = guides[Math.floor(guides.length / 2)]!
  const length = middle
    .slice(1)
    .reduce((sum, [x, y], index) => sum + Math.hypot(x - middle[index]![0], y - middle[index]![1]), 0)
  // Short hair has fine strands; as wide as long ones they would look like scales.
  const fine = Math.max(0.42, Math.min(1, length / 0.55))
  const count = Math.round(locks * 1.7)
  for (let index = 0; index < count; index++) {
    const across = random.next()
    const spine = strandAt(sheet, across, across * 0.8 + random.between(-0.15, 0.15))
    const lit = lighting.side < 0 ? spine[0]![0] < 0.02 : spine[0]![0] > -0.02
    const start = random.between(0, 0.4)
    const kind = random.next()
    if (kind < 0.4)
      stroke(
        dark,
        part(spine, start, Math.min(1, start + random.between(0.4, 0.9))),
        fine * random.between(0.003, 0.007),
      )
    else if (kind < 0.7)
      stroke(
        light,
        part(spine, start, Math.min(1, start + random.between(0.3, 0.7))),
        fine * random.between(0.0025, 0.006),
      )
    else {
      const centre = from + (to - from) * random.next()
      const half = (to - from) * random.between(0.2, 0.5) * (lit ? 1 : 0.5)
      stroke(
        glow,
        part(spine, Math.max(0, centre - half), Math.min(1, centre + half)),
        fine * random.between(0.003, 0.008),
      )
    }
  }
  context.fillStyle = alpha(tones.deep, 0.3)
  context.fill(dark)
  context.fillStyle = alpha(mix(bright, tones.shine, 0.3), 0.4 * (1 - behind * 0.7))
  context.fill(light)
  context.fillStyle = alpha(tones.shine, 0.3 * (1 - behind * 0.9))
  context.fill(glow)
  context.restore()
  return mass
}

/** The part of a polyline between two shares of it, resampled. */
function part(spine: readonly Point[], from: number, to: number): Point[] {
  const points: Point[] = []
  for (let index = 0; index <= 5; index++) {
    const place = (from + ((to - from) * index) / 5) * (spine.length - 1)
    const low = Math.min(spine.length - 2, Math.floor(place))
    points.push(between(spine[low]!, spine[low + 1]!, place - low))
  }
  return points
}
