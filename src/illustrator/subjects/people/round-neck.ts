import type { Point } from './curve.ts'
import type { Torso } from './torso.ts'

/** The edge of a round neckline, left to right. */
export function roundNeck({ at, neck, pit }: Torso, depth: number, out = 0): Point[] {
  const x = neck + out
  return [
    [-x, pit - 0.16 + out * 0.5, 1],
    at(-x * 0.82, pit - 0.07 + depth * 0.55),
    at(-x * 0.4, pit + depth * 0.92),
    at(0, pit + 0.02 + depth),
    at(x * 0.4, pit + depth * 0.92),
    at(x * 0.82, pit - 0.07 + depth * 0.55),
    [x, pit - 0.16 + out * 0.5, 1],
  ]
}
