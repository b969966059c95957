import { Path2D } from '@napi-rs/canvas'
import { line, type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix, type Tones } from './tone.ts'
import type { Torso } from './torso.ts'

/** What a pattern lies on. */
type Ground = Pick<Torso, 'at' | 'hem'>

/** Checks, bands, dots or flowers, when the garment is said to have them. */
export function paintPattern(sitter: Sitter, torso: Ground, outline: readonly Point[] | Path2D, tones: Tones): void {
  const { context, traits } = sitter
  const { pattern } = traits
  if (pattern === 'none') return
  context.save()
  context.clip(outline instanceof Path2D ? outline : shape(outline))
  if (pattern === 'checked') paintChecks(sitter, torso, tones)
  else if (pattern === 'striped') paintBands(sitter, torso)
  else paintScattered(sitter, torso, pattern)
  context.restore()
}

/** What shows on the garment: light on a dark one, the accent on a light one. */
const contrastOf = ({ traits }: Sitter): string => mix('#fbf7ee', traits.color, 0.08)

function paintBands(sitter: Sitter, torso: Ground): void {
  const { context } = sitter
  const bands = new Path2D()
  for (let y = 0.62; y < torso.hem + 0.1; y += 0.24)
    stroke(
      bands,
      [
        torso.at(-1.2, y - 0.02),
        torso.at(-0.5, y + 0.02),
        torso.at(0, y + 0.04),
        torso.at(0.5, y + 0.02),
        torso.at(1.2, y - 0.02),
      ],
      0.11,
      [1, 1, 1],
    )
  context.fillStyle = alpha(contrastOf(sitter), 0.86)
  context.fill(bands)
}

function paintScattered(sitter: Sitter, torso: Ground, pattern: 'dotted' | 'floral'): void {
  const { context, traits } = sitter
  const marks = new Path2D()
  const hearts = new Path2D()
  const disc = (path: Path2D, x: number, y: number, radius: number): void => {
    path.moveTo(x + radius, y)
    path.arc(x, y, radius, 0, Math.PI * 2)
  }
  const gap = pattern === 'dotted' ? 0.2 : 0.27
  for (let row = 0, y = 0.62; y < torso.hem + 0.1; row++, y += gap * 0.86)
    for (let x = -1.2 + (row % 2) * gap * 0.5; x < 1.2; x += gap) {
      const [px, py] = torso.at(x, y)
      if (pattern === 'dotted') {
        disc(marks, px, py, 0.045)
        continue
      }
      for (let petal = 0; petal < 5; petal++) {
        const angle = (petal / 5) * Math.PI * 2 + row
        disc(marks, px + Math.cos(angle) * 0.042, py + Math.sin(angle) * 0.042, 0.034)
      }
      disc(hearts, px, py, 0.026)
    }
  context.fillStyle = alpha(contrastOf(sitter), 0.9)
  context.fill(marks)
  context.fillStyle = traits.accent
  context.fill(hearts)
}

function paintChecks({ context }: Sitter, torso: Ground, tones: Tones): void {
  context.globalAlpha = 0.6
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
