import type { Easel } from '../easel.ts'
import { shade } from '../tones.ts'

interface Clump {
  x: number
  y: number
  radius: number
}

const round: readonly Clump[] = [
  { x: 40, y: 17, radius: 13 },
  { x: 61, y: 16, radius: 13 },
  { x: 50, y: 22, radius: 20 },
  { x: 20, y: 33, radius: 11 },
  { x: 81, y: 33, radius: 11 },
  { x: 30, y: 30, radius: 18 },
  { x: 70, y: 29, radius: 18 },
  { x: 18, y: 45, radius: 15.5 },
  { x: 82, y: 45, radius: 15.5 },
  { x: 50, y: 41, radius: 21 },
  { x: 12, y: 52, radius: 9 },
  { x: 88, y: 52, radius: 9 },
  { x: 34, y: 52, radius: 14 },
  { x: 50, y: 58, radius: 11 },
  { x: 66, y: 53, radius: 14 },
]

const tall: readonly Clump[] = [
  { x: 50, y: 11, radius: 9 },
  { x: 46, y: 18, radius: 10 },
  { x: 55, y: 19, radius: 10 },
  { x: 42, y: 25, radius: 13 },
  { x: 59, y: 27, radius: 13 },
  { x: 36, y: 42, radius: 14 },
  { x: 64, y: 44, radius: 14 },
  { x: 50, y: 39, radius: 15 },
  { x: 31, y: 52, radius: 9 },
  { x: 69, y: 54, radius: 9 },
  { x: 50, y: 52, radius: 13 },
  { x: 40, y: 59, radius: 12.5 },
  { x: 61, y: 60, radius: 12 },
]

/** A leaf, or a spray of leaves, as a small lens turned by `angle`. */
function leaf(easel: Easel, x: number, y: number, size: number, angle: number): void {
  easel.context.ellipse(x, y, size, size * 0.62, angle, 0, Math.PI * 2)
}

/**
 * The crown of a broad-leaved tree: clumps of foliage from the shaded inside to sunlit sprays on the side of the light.
 * Each tone of a clump is one path.
 */
export function paintCrown(easel: Easel, color: string, form: 'round' | 'tall', fruit?: string): void {
  const { context, random, lightX, stage } = easel
  const own = easel.lit(color)
  const clumps = (form === 'round' ? round : tall).map(({ x, y, radius }) => ({
    x: x + random.between(-2, 2),
    y: y + random.between(-1, 1),
    radius: radius * random.between(0.92, 1.04),
  }))
  const up = stage.light.from.y
  const passes = [
    { step: -0.36, count: 22, reach: 1, size: 0.2, shift: 0 },
    { step: -0.2, count: 22, reach: 0.86, size: 0.18, shift: 0.18 },
    { step: 0, count: 24, reach: 0.7, size: 0.16, shift: 0.29 },
    { step: 0.16, count: 20, reach: 0.56, size: 0.13, shift: 0.44 },
    { step: 0.34, count: 13, reach: 0.42, size: 0.09, shift: 0.58 },
  ]
  for (const { x, y, radius } of clumps) {
    for (const { step, count, reach, size, shift } of passes) {
      const centerX = x + lightX * radius * shift * 0.7
      const centerY = y + up * radius * shift * 0.7
      const heart = radius * reach * 0.86
      context.fillStyle = shade(own, step)
      context.beginPath()
      if (shift < 0.3) context.arc(centerX, centerY, heart, 0, Math.PI * 2)
      for (let index = 0; index < count; index++) {
        const angle = random.between(0, Math.PI * 2)
        const distance = shift < 0.3 ? random.between(0.72, 0.94) : Math.sqrt(random.next()) * 0.95
        const px = centerX + Math.cos(angle) * distance * radius * reach
        const py = centerY + Math.sin(angle) * distance * radius * reach
        const leafSize = radius * size * random.between(0.6, 1.15)
        const turn = random.between(0, Math.PI)
        if (px < leafSize || px > 100 - leafSize || py < leafSize) continue
        context.moveTo(px + leafSize * Math.cos(turn), py + leafSize * Math.sin(turn))
        leaf(easel, px, py, leafSize, turn)
      }
      context.fill()
    }
  }
  if (!fruit) return
  for (const { x, y, radius } of clumps) {
    for (let index = 0; index < 3; index++) {
      const px = x + random.between(-0.7, 0.7) * radius
      const py = y + random.between(-0.5, 0.8) * radius
      context.fillStyle = shade(easel.lit(fruit), -0.15)
      context.beginPath()
      context.arc(px, py, 1.7, 0, Math.PI * 2)
      context.fill()
      context.fillStyle = shade(easel.lit(fruit), 0.35)
      context.beginPath()
      context.arc(px + lightX * 0.5, py - 0.5, 0.7, 0, Math.PI * 2)
      context.fill()
    }
  }
}
