import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
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
  context.fillStyle = mix(hair.shadow, hair.deep, 0.2 + behind * 0.6)
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
      const full = step * random.between(0.5, 0.85)
      if (!inside(px, py)) continue
      // Small tufts at the edge, so that the outline is frayed and not scalloped.
      const edge = !inside(px - full, py) || !inside(px + full, py) || !inside(px, py - full) || !inside(px, py + full)
      const r = edge ? full * 0.7 : full
      const u = ((px - (left + right) / 2) / (right - left)) * 2
      const v = ((py - (top + bottom) / 2) / (bottom - top)) * 2
      const lit = 0.5 + 0.38 * (u * lighting.side) - 0.42 * v
      spots.push({ x: px, y: py, r, lit: lit + random.between(-0.16, 0.16) })
    }
  }
  const layers: [string, Path2D][] = [
    [mix(hair.deep, hair.shadow, 0.8), new Path2D()],
    [mix(hair.shadow, hair.base, 0.15), new Path2D()],
    [mix(hair.shadow, hair.base, 0.5), new Path2D()],
    [mix(hair.shadow, hair.base, 0.9), new Path2D()],
  ]
  // Many small paths: one of thousands of rings is far slower to fill.
  const lights: Path2D[] = []
  const darks: Path2D[] = []
  let light = new Path2D()
  let dark = new Path2D()
  for (const [index, { x, y, r, lit }] of spots.entries()) {
    if (index % 24 === 0) {
      light = new Path2D()
      dark = new Path2D()
      lights.push(light)
      darks.push(dark)
    }
    const tone = Math.max(0, Math.min(3, Math.floor((lit - behind * 0.5) * 4)))
    const blob = layers[tone]![1]
    blob.moveTo(x + r, y)
    blob.ellipse(x, y, r, r * 0.92, 0, 0, Math.PI * 2)
    // Each curl is a few open rings of hair, wide and long when loose, tight when coily.
    const rings = behind > 0.4 ? 2 : loose > 0.5 ? 5 : 3
    for (let ring = 0; ring < rings; ring++) {
      const turn = random.between(0, Math.PI * 2)
      const span = random.between(1.6, 3.2)
      const size = r * random.between(0.45, loose > 0.5 ? 1.25 : 1)
      const cx = x + random.between(-0.5, 0.5) * r
      const cy = y + random.between(-0.5, 0.5) * r
      const spine: Point[] = []
      for (let step = 0; step <= 4; step++) {
        const angle = turn + (step / 4) * span
        spine.push([cx + Math.cos(angle) * size * (1 - step * 0.06), cy + Math.sin(angle) * size * 1.15])
      }
      stroke(random.chance(0.25 + lit * 0.42) ? light : dark, spine, step * (loose > 0.5 ? 0.15 : 0.1), [0, 1, 0.9, 0])
    }
  }
  for (const [color, blob] of layers) {
    context.fillStyle = color
    context.fill(blob)
  }
  if (scale < 90) return
  context.fillStyle = alpha(hair.deep, 0.36)
  for (const path of darks) context.fill(path)
  context.fillStyle = alpha(mix(hair.light, hair.shine, 0.35), 0.34 * (1 - behind))
  for (const path of lights) context.fill(path)
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
