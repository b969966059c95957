import { createRandom } from '../random.ts'
import { contourPlane } from './contour-plane.ts'
import type { Plane } from './planes.ts'
import { type Raster, unitOf } from './raster.ts'

/**
 * Points scattered over a picture, closer where there is something to see: along contours `fine` apart, elsewhere
 * `coarse`, both in units. `beside` puts them in pairs across a contour, so that a cell border between two points runs
 * along it; otherwise they lie on it.
 */
export function detailPoints(
  raster: Raster,
  seed: number,
  { fine, coarse, beside }: { fine: number; coarse: number; beside: boolean },
): [x: number, y: number][] {
  const { width, height } = raster
  const unit = unitOf(raster)
  const contours = contourPlane(raster, Math.max(1, unit * 0.4))
  const random = createRandom(seed, 'detail points')
  const grid = new Map<number, [number, number][]>()
  const cell = Math.max(1, fine * unit)
  const columns = Math.ceil(width / cell) + 1
  const points: [number, number][] = []
  const isClear = (x: number, y: number, distance: number): boolean => {
    const reach = Math.ceil(distance / cell)
    const column = Math.floor(x / cell)
    const row = Math.floor(y / cell)
    for (let down = row - reach; down <= row + reach; down++) {
      for (let across = column - reach; across <= column + reach; across++) {
        for (const [otherX, otherY] of grid.get(down * columns + across) ?? []) {
          if ((otherX - x) ** 2 + (otherY - y) ** 2 < distance * distance) return false
        }
      }
    }
    return true
  }
  const add = (x: number, y: number): void => {
    const key = Math.floor(y / cell) * columns + Math.floor(x / cell)
    const here = grid.get(key)
    if (here) here.push([x, y])
    else grid.set(key, [[x, y]])
    points.push([x, y])
  }

  for (const { x, y } of strongest(contours, width, height, Math.max(1, Math.round(unit * 0.35)))) {
    if (!isClear(x, y, fine * unit)) continue
    const slope = slopeAt(raster, x, y)
    if (!beside || slope === undefined) add(x, y)
    else {
      const half = fine * unit * 0.52
      add(x + slope.x * half, y + slope.y * half)
      add(x - slope.x * half, y - slope.y * half)
    }
  }
  const step = coarse * unit
  for (let y = -step / 2; y < height + step; y += step * 0.9) {
    for (let x = -step / 2; x < width + step; x += step) {
      const movedX = x + random.between(-0.42, 0.42) * step
      const movedY = y + random.between(-0.42, 0.42) * step
      if (isClear(movedX, movedY, step * 0.55)) add(movedX, movedY)
    }
  }
  return points
}

/** Contour pixels worth a point, the strongest first; ties in reading order. */
function strongest(contours: Plane, width: number, height: number, step: number): { x: number; y: number }[] {
  const found: { x: number; y: number; strength: number }[] = []
  for (let y = step; y < height - step; y += step) {
    for (let x = step; x < width - step; x += step) {
      const strength = contours[y * width + x]!
      if (strength > 0.07) found.push({ x, y, strength: Math.round(strength * 12) })
    }
  }
  return found.sort((a, b) => b.strength - a.strength || a.y - b.y || a.x - b.x)
}

/** Direction in which brightness grows, as a unit vector; undefined where it does not. */
function slopeAt({ width, height, data }: Raster, x: number, y: number): { x: number; y: number } | undefined {
  const tone = (column: number, row: number): number => {
    const at = (Math.min(height - 1, Math.max(0, row)) * width + Math.min(width - 1, Math.max(0, column))) * 4
    return 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
  }
  const across = tone(x + 2, y) - tone(x - 2, y)
  const down = tone(x, y + 2) - tone(x, y - 2)
  const length = Math.hypot(across, down)
  return length < 2 ? undefined : { x: across / length, y: down / length }
}
