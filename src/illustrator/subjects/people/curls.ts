import { Path2D } from '@napi-rs/canvas'
import { type Point, shape } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix } from './tone.ts'

/** Curly hair: rounded tufts over a region, small for coily hair and large for loose curls. */
export function paintCurls(
  sitter: Sitter,
  region: readonly Point[],
  { size, behind = 0, loose = 0 }: { size: number; behind?: number; loose?: number },
): void {
  const { context, hair, lighting, random, scale } = sitter
  const path = shape(region)
  context.fillStyle = mix(hair.shadow, hair.deep, 0.35 + behind * 0.6)
  context.fill(path)
  const xs = region.map(([x]) => x)
  const ys = region.map(([, y]) => y)
  const left = Math.min(...xs)
  const right = Math.max(...xs)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const step = scale < 110 ? size * 1.5 : size
  const inside = (x: number, y: number): boolean => within(region, x, y)
  const spots: { x: number; y: number; r: number; lit: number }[] = []
  for (let y = top; y <= bottom; y += step * 0.86) {
    for (let x = left; x <= right; x += step) {
      const px = x + random.between(-0.4, 0.4) * step
      const py = y + random.between(-0.4, 0.4) * step
      const r = step * random.between(0.5, 0.85)
      if (!inside(px, py)) continue
      const u = ((px - (left + right) / 2) / (right - left)) * 2
      const v = ((py - (top + bottom) / 2) / (bottom - top)) * 2
      const lit = 0.5 + 0.38 * (u * lighting.side) - 0.42 * v
      spots.push({ x: px, y: py, r, lit: lit + random.between(-0.16, 0.16) })
    }
  }
  const layers: [string, Path2D][] = [
    [mix(hair.deep, hair.shadow, 0.6), new Path2D()],
    [hair.shadow, new Path2D()],
    [mix(hair.shadow, hair.base, 0.7), new Path2D()],
    [mix(hair.base, hair.light, 0.3), new Path2D()],
  ]
  const light = new Path2D()
  const dark = new Path2D()
  for (const { x, y, r, lit } of spots) {
    const tone = Math.max(0, Math.min(3, Math.floor((lit - behind * 0.5) * 4)))
    const blob = layers[tone]![1]
    blob.moveTo(x + r, y)
    blob.ellipse(x, y, r, r * 0.92, 0, 0, Math.PI * 2)
    const turn = random.between(0, Math.PI * 2)
    const arcs = loose > 0.5 ? 2 : 1
    for (let ring = 0; ring < arcs; ring++) {
      const radius = r * (0.78 - ring * 0.36)
      const target = random.chance(0.35 + lit * 0.35) ? light : dark
      const start = turn + ring * 1.9
      target.moveTo(x + Math.cos(start) * radius, y + Math.sin(start) * radius)
      target.arc(x, y, radius, start, start + random.between(1.2, 2.6))
    }
  }
  for (const [color, blob] of layers) {
    context.fillStyle = color
    context.fill(blob)
  }
  if (scale < 90) return
  context.lineCap = 'round'
  context.lineWidth = size * 0.13
  context.strokeStyle = alpha(hair.deep, 0.42)
  context.stroke(dark)
  context.lineWidth = size * 0.11
  context.strokeStyle = alpha(mix(hair.light, hair.shine, 0.4), 0.42 * (1 - behind))
  context.stroke(light)
}

function within(polygon: readonly Point[], x: number, y: number): boolean {
  let odd = false
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [xi, yi] = polygon[i]!
    const [xj, yj] = polygon[j]!
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd
  }
  return odd
}
