import { Path2D } from '@napi-rs/canvas'
import { line, type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix, type Tones } from './tone.ts'
import type { Torso } from './torso.ts'

/** Checks, when the garment is said to have a pattern. */
export function paintPattern(sitter: Sitter, torso: Torso, outline: readonly Point[], tones: Tones): void {
  const { context, traits, scale } = sitter
  if (!traits.extras.includes('pattern') || scale < 40) return
  context.save()
  context.clip(shape(outline))
  context.globalAlpha = 0.42
  context.strokeStyle = tones.deep
  const bands = new Path2D()
  for (let x = -1.1; x < 1.15; x += 0.22)
    stroke(bands, [torso.at(x, 0.4), torso.at(x * 0.98, 1.2), torso.at(x, torso.hem + 0.1)], 0.075, [1, 1, 1])
  for (let y = 0.5; y < torso.hem + 0.1; y += 0.22)
    stroke(
      bands,
      [
        [-1.2, y],
        [0, y + 0.05],
        [1.2, y],
      ],
      0.075,
      [1, 1, 1],
    )
  context.fillStyle = alpha(tones.deep, 0.6)
  context.fill(bands)
  context.strokeStyle = alpha(tones.shine, 0.9)
  context.lineWidth = 0.012
  for (let x = -0.99; x < 1.15; x += 0.22) context.stroke(line([torso.at(x, 0.4), torso.at(x, torso.hem + 0.1)]))
  for (let y = 0.61; y < torso.hem + 0.1; y += 0.22)
    context.stroke(
      line([
        [-1.2, y],
        [0, y + 0.05],
        [1.2, y],
      ]),
    )
  context.restore()
}

/** The fine stripes of a shirting. */
export function paintStripes(sitter: Sitter, torso: Torso, outline: readonly Point[], tones: Tones): void {
  const { context, scale } = sitter
  if (scale < 60) return
  context.save()
  context.clip(shape(outline))
  context.strokeStyle = alpha(mix(tones.deep, '#3d5f96', 0.65), 0.34)
  context.lineWidth = 0.007
  const lines = new Path2D()
  for (let x = -0.6; x < 0.62; x += 0.036) {
    const [from, to] = [torso.at(x * 0.94, 0.5), torso.at(x, torso.hem)]
    lines.moveTo(from[0], from[1])
    lines.lineTo(to[0], to[1])
  }
  context.stroke(lines)
  context.restore()
}
