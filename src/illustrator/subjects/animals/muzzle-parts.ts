import type { Point } from '../people/curve.ts'
import type { Head } from './head.ts'

export function muzzleColor({ beast, markColor }: Head): string {
  return (
    beast.face.muzzle.color ??
    markColor('dark-mask') ??
    markColor('muzzle') ??
    markColor('blaze') ??
    markColor('cheeks') ??
    markColor('wolf-mask') ??
    beast.coat.main
  )
}

/** Two fangs `apart` to each side, their roots at `y`. */
export function paintFangs({ brush, at }: Head, y: number, apart: number, length: number): void {
  const half = Math.abs(length) * 0.22
  for (const mirror of [-1, 1]) {
    const x = at(mirror * apart, 5)
    const points: Point[] = [
      [x - half, y],
      [x + half, y],
      [x, y + length, 1],
    ]
    brush.form([{ points }], '#f8f2e4', { soft: 0.5, rim: 0.1, gloss: 0.6 })
  }
}
