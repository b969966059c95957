import type { Point } from './curve.ts'
import { dot } from './dot.ts'
import type { Sitter } from './sitter.ts'
import { paintSheet } from './strands.ts'
import { materialTones } from './tone.ts'

/** Two tails tied high at the sides. */
export function paintPigtails(sitter: Sitter): void {
  const { context, lighting, traits } = sitter
  const tie = materialTones(traits.accent, lighting, 0.6)
  for (const side of [-1, 1]) {
    const x = side * 0.385 - Math.sin(sitter.yaw) * 0.06
    paintSheet(sitter, {
      guides: [-1, -0.4, 0.3, 1].map((at): Point[] => [
        [x, -0.19 + at * 0.03],
        [x + side * (0.07 + at * 0.04), -0.22 + at * 0.07],
        [x + side * (0.15 - at * 0.075), -0.04 + Math.abs(at) * 0.03],
        [x + side * (0.17 - at * 0.1), 0.22],
        [x + side * (0.12 - at * 0.05), 0.5 - Math.abs(at) * 0.05],
      ]),
      locks: 26,
      ragged: 0.05,
      wave: 0.012,
      sheen: [0.2, 0.5],
    })
    context.fillStyle = tie.shadow
    dot(sitter, x + side * 0.008, -0.19, 0.045)
    context.fillStyle = tie.light
    dot(sitter, x + side * 0.008 + lighting.side * 0.008, -0.2, 0.03)
  }
}
