import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Stage } from '../../paint/stage.ts'
import { createLacquer } from '../lacquer.ts'
import type { CarShape } from './car-shape.ts'
import { heightAt, topEdge } from './outline.ts'

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** Reach of the wheel-arch flare past the arch, in tenths of a centimetre. */
const flareReach = 240
const flareBy = Float64Array.from({ length: flareReach + 1 }, (_, index) => {
  const past = index / 10
  return Math.exp(-(((past - 6.5) / 6.5) ** 2)) * 0.4 - Math.exp(-(((past - 0.8) / 1.8) ** 2)) * 0.22
})

/** How far the upper edge has rolled over to face the sky, by tenths of a centimetre below it. */
const rollBy = Float64Array.from({ length: 301 }, (_, index) => Math.exp(-((index / 10 / 7.5) ** 1.4)))

/** How much the side faces up at height y between its lines. */
function uprightness(y: number, shoulder: number, hip: number, rocker: number): number {
  const hollow = rocker + (hip - rocker) * 0.3
  if (y > shoulder) return 0.3 + 0.2 * clamp((y - shoulder) / 30)
  if (y > shoulder - 4) {
    const t = (y - shoulder + 4) / 4
    return 0.1 + 0.2 * t * t * (3 - 2 * t)
  }
  if (y > hip) return 0.1 * clamp((y - hip) / (shoulder - 4 - hip))
  if (y > hollow) return -0.2 * (1 - (y - hollow) / (hip - hollow))
  if (y > rocker) return -0.2 + 0.06 * (1 - (y - rocker) / (hollow - rocker))
  if (y > rocker - 3) return -0.14 + 0.42 * (1 - (y - rocker + 3) / 3)
  return 0.28 - 0.9 * clamp((rocker - 3 - y) / 12)
}

/**
 * Lacquered metal for the whole silhouette: the side is taken as a surface whose direction is known at every point, and
 * each point mirrors sky, horizon or ground accordingly. Small (shading is smooth); the caller clips and enlarges it.
 * @param lightX Where the light is along the car: -1 behind it .. 1 before it.
 */
export function paintBodywork(
  shape: CarShape,
  open: boolean,
  paint: string,
  stage: Stage,
  lightX: number,
  pixelWidth: number,
): Canvas {
  const width = Math.max(48, Math.min(500, Math.round(pixelWidth)))
  const height = Math.max(16, Math.round((width * shape.height) / shape.length))
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const data = image.data
  const top = topEdge(open ? [shape.body] : [shape.body, shape.roof], shape.length, width)
  const lacquer = createLacquer(paint, stage, lightX)
  const axles = [shape.rearAxle, shape.frontAxle]

  for (let column = 0; column < width; column++) {
    const x = ((column + 0.5) / width) * shape.length
    const shoulder = heightAt(shape.shoulder, x)
    const hip = heightAt(shape.hip, x)
    const rocker = heightAt(shape.rocker, x)
    const edge = top[column]!
    const front = clamp((x / shape.length - 0.74) / 0.26)
    const rear = clamp(1 - x / shape.length / 0.2)
    const along = 0.82 * front ** 2.2 - 0.8 * rear ** 2.6 + 0.05 * Math.sin((x / shape.length) * 9)
    const creases = (shape.creases ?? []).flatMap(({ line, depth, width: reach }) => {
      const share = (x - line[0]![0]) / (line.at(-1)![0] - line[0]![0])
      if (share <= 0 || share >= 1) return []
      return [{ level: heightAt(line, x), depth: depth * Math.sin(share * Math.PI) ** 0.7, reach }]
    })
    const nearest = axles.find((axle) => Math.abs(x - axle) < shape.archRadius + flareReach / 10)
    for (let row = 0; row < height; row++) {
      const y = (1 - (row + 0.5) / height) * shape.height
      const below = edge - y
      if (below < -3) continue
      let nx = along
      let ny = uprightness(y, shoulder, hip, rocker)
      if (below < 30) ny += (0.97 - ny) * rollBy[Math.round(Math.max(0, below) * 10)]!
      const dy = y - shape.wheelRadius
      if (nearest !== undefined && dy > -14) {
        const dx = x - nearest
        const distance = Math.sqrt(dx * dx + dy * dy)
        const past = distance - shape.archRadius
        if (past > -2 && past * 10 < flareReach) {
          const swell = flareBy[Math.round(Math.max(0, past) * 10)]! / distance
          nx += dx * swell
          ny += dy * swell * (ny < 0.6 ? 1 : 0.2)
        }
      }
      for (const { level, depth, reach } of creases) {
        const off = level - y
        const distance = Math.abs(off)
        if (distance < reach * 5) ny += depth * (off / (distance + 3.2)) * Math.exp(-distance / reach)
      }
      const t = clamp((y - 8) / 38)
      const at = (row * width + column) * 4
      lacquer(data, at, nx, ny, 0.5 + 0.5 * t * t * (3 - 2 * t))
      data[at + 3] = 255
    }
  }
  context.putImageData(image, 0, 0)
  return canvas
}
