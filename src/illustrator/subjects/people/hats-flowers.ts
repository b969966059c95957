import { Path2D } from '@napi-rs/canvas'
import { stroke } from './curve.ts'
import type { Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { materialTones } from './tone.ts'

const petals = ['#e89aa8', '#f3ece0', '#d9637a', '#f0c75e', '#b79bd6'] as const

/** A wreath of leaves and blossoms over the brow. */
export function paintFlowerCrown({ context, lighting, yaw }: Sitter, { c }: Hat): void {
  const leaf = materialTones('#5f8f55', lighting, 0.3)
  const back = Math.sin(yaw) * 0.02
  const place = (share: number): readonly [number, number] => [
    share * 0.355 + c * 0.45 * (1 - share * share) - back,
    -0.43 + share * share * 0.13,
  ]
  const leaves = new Path2D()
  for (let index = 0; index <= 16; index++) {
    const [x, y] = place(index / 8 - 1)
    const up = index % 2 ? 1 : -1
    stroke(
      leaves,
      [
        [x - 0.03, y + up * 0.012],
        [x + 0.012, y - up * 0.034],
        [x + 0.05, y - up * 0.05],
      ],
      0.038,
      [0.1, 1, 0],
    )
  }
  context.fillStyle = leaf.base
  context.fill(leaves)
  // From the sides to the middle, the largest last.
  for (const index of [0, 8, 1, 7, 2, 6, 3, 5, 4]) {
    const at = place(index / 4 - 1)
    const size = 0.058 * (1 - Math.abs(index / 4 - 1) * 0.3) * (index % 2 ? 0.8 : 1)
    paintBlossom({ context, lighting }, at, size, petals[(index * 2) % petals.length]!, index)
  }
}

/** Silk blossoms at the side of dressed hair, with strands that hang, and a pin. */
export function paintKanzashi(sitter: Sitter, { c, gold }: Hat): void {
  const { context, yaw, traits } = sitter
  const side = yaw > 0 ? -1 : 1
  const x = side * 0.27 + c * 0.3
  context.strokeStyle = gold.base
  context.lineWidth = 0.018
  for (const lift of [0, 0.07]) {
    context.beginPath()
    context.moveTo(-side * 0.24, -0.66 + lift)
    context.lineTo(side * 0.26, -0.54 + lift)
    context.stroke()
  }
  for (let strand = 0; strand < 4; strand++) {
    const from = x + side * (strand * 0.032 - 0.01)
    for (let bead = 0; bead < 5; bead++) {
      context.fillStyle = bead % 2 ? '#f6eee6' : traits.headwearColor
      context.beginPath()
      context.arc(from + side * bead * 0.003, -0.26 + bead * 0.05, 0.017, 0, Math.PI * 2)
      context.fill()
    }
  }
  const cluster = [
    [0, 0, 0.072, traits.headwearColor],
    [-0.09, -0.07, 0.056, '#f6e6e6'],
    [0.05, -0.1, 0.056, '#f0b6c2'],
    [-0.03, 0.07, 0.05, '#f3d27a'],
  ] as const
  for (const [index, [dx, dy, size, color]] of [...cluster].reverse().entries())
    paintBlossom(sitter, [x + side * dx, -0.36 + dy], size, color, index)
}

function paintBlossom(
  { context, lighting }: Pick<Sitter, 'context' | 'lighting'>,
  [x, y]: readonly [number, number],
  size: number,
  color: string,
  turn: number,
): void {
  const heart = materialTones('#e3b23c', lighting, 0.3)
  const tones = materialTones(color, lighting, 0.3)
  for (const [shade, shift] of [
    [tones.shadow, 0.006],
    [tones.light, 0],
  ] as const) {
    context.fillStyle = shade
    for (let petal = 0; petal < 5; petal++) {
      const angle = (petal / 5) * Math.PI * 2 + turn
      context.beginPath()
      context.arc(
        x + Math.cos(angle) * size * 0.55 - lighting.side * shift,
        y + Math.sin(angle) * size * 0.55 + shift,
        size * (shift ? 0.52 : 0.47),
        0,
        Math.PI * 2,
      )
      context.fill()
    }
  }
  context.fillStyle = heart.base
  context.beginPath()
  context.arc(x, y, size * 0.28, 0, Math.PI * 2)
  context.fill()
}
