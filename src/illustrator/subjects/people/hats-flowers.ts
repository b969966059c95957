import { Path2D } from '@napi-rs/canvas'
import { stroke } from './curve.ts'
import type { Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { materialTones } from './tone.ts'

const petals = ['#e89aa8', '#f3ece0', '#d9637a', '#f0c75e', '#b79bd6'] as const

/** A wreath of leaves and blossoms over the brow. */
export function paintFlowerCrown({ context, lighting, yaw }: Sitter, { c }: Hat): void {
  const leaf = materialTones('#5f8f55', lighting, 0.3)
  const heart = materialTones('#e3b23c', lighting, 0.3)
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
    const [x, y] = place(index / 4 - 1)
    const size = 0.058 * (1 - Math.abs(index / 4 - 1) * 0.3) * (index % 2 ? 0.8 : 1)
    const tones = materialTones(petals[(index * 2) % petals.length]!, lighting, 0.3)
    for (const [shade, shift] of [
      [tones.shadow, 0.006],
      [tones.light, 0],
    ] as const) {
      context.fillStyle = shade
      for (let petal = 0; petal < 5; petal++) {
        const angle = (petal / 5) * Math.PI * 2 + index
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
}
