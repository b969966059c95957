import type { Point } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { depthAt, type Sitter, turned } from './sitter.ts'
import type { Sheet } from './strands.ts'

/** Turns front points of the head with it: what lies on the skull moves as the skull does. */
export function onHead(sitter: Sitter, x: number, y: number): Point {
  return [turned(sitter, x, depthAt(x, y) * 0.8), y]
}

/** A point of the skull's silhouette, `degrees` from the crown (right is positive), lifted by `volume`. */
export function onSkull(degrees: number, volume: number): Point {
  const angle = (degrees / 180) * Math.PI
  return [(0.352 + volume) * Math.sin(angle), -0.1 - (0.4 + volume) * Math.cos(angle)]
}

/** A point of the silhouette of a turned head: the far side is seen shorter. */
export function narrowed(sitter: Sitter, [x, y]: Point): Point {
  return x * sitter.yaw > 0 ? [x * (1 - Math.abs(Math.sin(sitter.yaw)) * 0.27), y] : [x, y]
}

/** The right half of the hairline, from the middle of the forehead to the sideburn. */
export function hairline(sitter: Sitter, m: HeadMeasures): readonly (readonly [number, number])[] {
  const { traits } = sitter
  const high = traits.hairStyle === 'receding' ? 0.07 : traits.age === 'middle' || traits.age === 'old' ? 0.016 : 0
  const woman = traits.femininity > 0.5
  const temple = traits.hairStyle === 'receding' ? 0.13 : woman ? 0 : 0.022
  const wide = m.earX / 0.335
  const burn = woman ? -0.05 : traits.beard === 'none' || traits.beard === 'stubble' ? 0.015 : 0.05
  return [
    [0, -0.335 - high],
    [0.09 * wide, -0.333 - high * 1.1 - temple * 0.2],
    [0.18 * wide, -0.312 - high - temple],
    [0.255 * wide, -0.265 - temple * 0.9],
    [0.293 * wide, -0.19 - temple * 0.3],
    [0.292 * wide, -0.12],
    [0.308 * wide, -0.06],
    [0.325 * wide, burn],
  ]
}

/** The outline of short hair round the skull, by the same steps as the hairline; `volume` in head heights. */
export function skullLine(
  sitter: Sitter,
  m: HeadMeasures,
  volume: number,
  top: number,
): readonly (readonly [number, number])[] {
  const wide = m.earX / 0.335
  const burn = hairline(sitter, m)[7]![1]
  return [
    [0, -0.5 - top],
    [0.125 * wide, -0.478 - top],
    [0.235 * wide + volume * 0.5, -0.412 - top * 0.8],
    [0.31 * wide + volume * 0.85, -0.305 - volume * 0.6],
    [0.335 * wide + volume, -0.19 - volume * 0.2],
    [0.338 * wide + volume * 0.8, -0.1],
    [0.335 * wide, -0.045],
    [0.331 * wide, burn],
  ]
}

/** Hair close to the skull: strands run back from the hairline over the top. */
export function capSheets(sitter: Sitter, m: HeadMeasures, volume: number, top: number): Sheet[] {
  const inner = hairline(sitter, m)
  const outer = skullLine(sitter, m, volume, top)
  const tipOf = (side: number, index: number): Point => {
    const [x, y] = outer[index]!
    return [turned(sitter, side * x, -0.02), y]
  }
  const over = (side: number, index: number): Point[] => {
    const [x, y] = inner[index]!
    const root = onHead(sitter, side * x, y)
    const tip = tipOf(side, index)
    const across = [0, 0.3, 0.66, 1]
    return [0, 0.42, 0.76, 1].map(
      (rise, step): Point => [root[0] + (tip[0] - root[0]) * across[step]!, root[1] + (tip[1] - root[1]) * rise],
    )
  }
  const half = [0, 1, 2, 3]
  const guides = [...[...half].reverse().map((at) => over(-1, at)), ...half.slice(1).map((at) => over(1, at))]
  return [{ guides, locks: 64, ragged: 0.006, sheen: [0.15, 0.6] }]
}
