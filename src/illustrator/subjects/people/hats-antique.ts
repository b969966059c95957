import { Path2D } from '@napi-rs/canvas'
import { shape, stroke } from './curve.ts'
import { brimShade, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'

/** A pharaoh's striped cloth with the cobra on its brow; its lappets lie behind the head. */
export function paintNemes(sitter: Sitter, { c, tones, gold }: Hat): void {
  const { context, lighting } = sitter
  const blue = materialTones('#27518a', lighting, 0.6)
  const cloth = form(
    sitter,
    [
      [-0.34, -0.2, 1],
      [c, -0.3],
      [0.34, -0.2, 1],
      [0.43, -0.22],
      [0.36, -0.48],
      [0.18, -0.61],
      [0, -0.64],
      [-0.18, -0.61],
      [-0.36, -0.48],
      [-0.43, -0.22],
    ],
    tones,
  )
  context.save()
  context.clip(cloth)
  context.fillStyle = blue.base
  const bands = new Path2D()
  for (const x of [-0.36, -0.24, -0.12, 0, 0.12, 0.24, 0.36])
    stroke(
      bands,
      [
        [c + x * 0.3, -0.66],
        [c * 0.8 + x * 0.85, -0.45],
        [c * 0.6 + x * 1.15, -0.15],
      ],
      0.05,
      [0.6, 1, 1],
    )
  context.fill(bands)
  context.restore()
  const brow = new Path2D()
  stroke(
    brow,
    [
      [-0.345, -0.2],
      [c, -0.29],
      [0.345, -0.2],
    ],
    0.06,
    [1, 1, 1],
  )
  context.fillStyle = gold.base
  context.fill(brow)
  form(
    sitter,
    [
      [c - 0.03, -0.28],
      [c - 0.055, -0.4],
      [c, -0.5],
      [c + 0.055, -0.4],
      [c + 0.03, -0.28],
    ],
    gold,
    0.1,
  )
}

/** A ring of light over the head. */
export function paintHalo({ context }: Sitter, { c, gold }: Hat): void {
  context.lineWidth = 0.11
  context.strokeStyle = alpha('#fff3c4', 0.35)
  context.beginPath()
  context.ellipse(c, -0.72, 0.3, 0.085, 0, 0, Math.PI * 2)
  context.stroke()
  context.lineWidth = 0.05
  context.strokeStyle = gold.light
  context.stroke()
}

/** A wreath of laurel. */
export function paintLaurel({ context, lighting }: Sitter, { c }: Hat): void {
  const leaf = materialTones('#7f9a45', lighting, 0.5)
  for (const side of [-1, 1])
    for (let index = 0; index < 6; index++) {
      const along = index / 6
      const x = c * along + side * (0.35 - along * 0.3)
      const y = -0.16 - Math.sin(along * 1.5) * 0.15
      for (const lean of [-0.5, 0.45]) {
        context.fillStyle = lean > 0 ? leaf.shadow : leaf.light
        context.beginPath()
        context.ellipse(x, y + lean * 0.04, 0.075, 0.028, -side * (0.6 - along * 0.5) + lean * side, 0, Math.PI * 2)
        context.fill()
      }
    }
}

/** A Roman helmet: a bowl with cheek plates and a crest of red hair. */
export function paintCrestedHelmet(sitter: Sitter, { c, tones }: Hat): void {
  const { context, lighting } = sitter
  const red = materialTones('#b0302c', lighting, 0.3)
  const crest = form(
    sitter,
    [
      [c * 0.6 - 0.3, -0.5],
      [c * 0.6 - 0.36, -0.72],
      [c * 0.6, -0.92],
      [c * 0.6 + 0.36, -0.72],
      [c * 0.6 + 0.3, -0.5],
    ],
    red,
  )
  context.save()
  context.clip(crest)
  const hairs = new Path2D()
  for (let index = -6; index <= 6; index++)
    stroke(
      hairs,
      [
        [c * 0.6 + index * 0.042, -0.5],
        [c * 0.6 + index * 0.062, -0.95],
      ],
      0.016,
      [1, 0.6],
    )
  context.fillStyle = alpha(red.deep, 0.5)
  context.fill(hairs)
  context.restore()
  brimShade(sitter, -0.2)
  form(
    sitter,
    [
      [-0.38, -0.18],
      [c, -0.27],
      [0.38, -0.18],
      [0.36, -0.42],
      [0.2, -0.6],
      [0, -0.64],
      [-0.2, -0.6],
      [-0.36, -0.42],
    ],
    tones,
  )
  for (const side of [-1, 1])
    context.fill(
      shape([
        [side * 0.385, -0.22, 1],
        [side * 0.27, -0.2, 1],
        [side * 0.27, 0.08],
        [side * 0.21, 0.3],
        [side * 0.31, 0.36],
        [side * 0.39, 0.14],
      ]),
    )
  const rim = new Path2D()
  stroke(
    rim,
    [
      [-0.4, -0.17],
      [c, -0.26],
      [0.4, -0.17],
    ],
    0.06,
    [1, 1, 1],
  )
  context.fillStyle = tones.shine
  context.fill(rim)
}
