import { createCanvas } from '@napi-rs/canvas'
import { createRandom } from '../random.ts'
import type { Context } from '../stage.ts'
import type { Plane } from './planes.ts'

export interface Hatching {
  /** Steps right and down of the strokes' direction, small whole numbers: only such lines close on a repeating square. */
  direction: readonly [right: number, down: number]
  /** Between neighbouring rows of strokes, pixels. */
  spacing: number
  /** Pixels. */
  width: number
  /** Pixels; strokes vary around it. */
  length: number
  /** 0 ruled .. 1 by a loose hand. */
  loose: number
}

/** A square of pencil strokes that repeats without seams: how dark each pixel is, 0..1. */
export interface HatchTile {
  side: number
  tone: Plane
}

/** Tiles of the pictures drawn last: they go by the style and the frame's size alone. A tile takes 2 MB at most. */
const kept = new Map<string, HatchTile>()
const mostKept = 12

/** The tile of a hatching; `name` and `hatching` decide every stroke of it. */
export function hatchTile(name: string, hatching: Hatching): HatchTile {
  const key = JSON.stringify([name, hatching])
  const tile = kept.get(key) ?? createHatchTile(name, hatching)
  kept.delete(key)
  kept.set(key, tile)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return tile
}

/** Draws strokes, not lines of a pattern: each has its own pressure, bend and ends, as a hand's have. */
function createHatchTile(name: string, hatching: Hatching): HatchTile {
  const { spacing, width, length, loose } = hatching
  const [right, down] = hatching.direction
  const side = Math.max(64, Math.min(768, Math.round(spacing * 40)))
  const canvas = createCanvas(side, side)
  const context = canvas.getContext('2d')
  const random = createRandom(1, `hatch/${name}`)
  context.lineCap = 'round'
  const steps = Math.hypot(right, down)
  const rowLength = side * steps
  // Rows apart by `spacing` start along one edge; after side / steps they would be the first row again.
  const rows = Math.max(1, Math.round(side / steps / spacing))
  const along = { x: right / steps, y: down / steps }
  for (let row = 0; row < rows; row++) {
    const strokes = Math.max(1, Math.round(rowLength / length))
    const phase = random.next() * length
    for (let stroke = 0; stroke < strokes; stroke++) {
      const middle = phase + ((stroke + (random.next() - 0.5) * 0.5) * rowLength) / strokes
      const across = ((row + (random.next() - 0.5) * 0.9 * loose) * side) / steps / rows
      context.globalAlpha = random.between(1 - 0.5 * loose, 1)
      context.lineWidth = width * random.between(1 - 0.4 * loose, 1 + 0.3 * loose)
      const half = (length / 2) * random.between(0.86, 1.12)
      const turn = (random.next() - 0.5) * 0.16 * loose
      const bend = (random.next() - 0.5) * length * 0.1 * loose
      const x = wrap(along.x * middle - along.y * across, side)
      const y = wrap(along.y * middle + along.x * across, side)
      drawWrapped(context, side, { x, y }, half, Math.atan2(down, right) + turn, bend)
    }
  }
  const { data } = context.getImageData(0, 0, side, side)
  const tone = new Float32Array(side * side)
  for (let index = 0; index < tone.length; index++) tone[index] = data[index * 4 + 3]! / 255
  return { side, tone }
}

function wrap(value: number, side: number): number {
  return ((value % side) + side) % side
}

/** A stroke, and again on the far side of every edge of the square it crosses. */
function drawWrapped(
  context: Context,
  side: number,
  center: { x: number; y: number },
  half: number,
  angle: number,
  bend: number,
): void {
  const reach = half + context.lineWidth
  const x = Math.cos(angle) * half
  const y = Math.sin(angle) * half
  for (const left of [center.x - side, center.x, center.x + side]) {
    if (left < -reach || left > side + reach) continue
    for (const top of [center.y - side, center.y, center.y + side]) {
      if (top < -reach || top > side + reach) continue
      context.beginPath()
      context.moveTo(left - x, top - y)
      context.quadraticCurveTo(left - (y * bend) / half, top + (x * bend) / half, left + x, top + y)
      context.stroke()
    }
  }
}
