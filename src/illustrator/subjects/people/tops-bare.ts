import { Path2D } from '@napi-rs/canvas'
import { line, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'
import { paintDress } from './tops-dress.ts'
import type { Torso } from './torso.ts'

/** No top: a man's bare chest, a swimsuit on a woman, shells on a mermaid. The skin is already there. */
export function paintBareTop(sitter: Sitter, torso: Torso): void {
  const { traits } = sitter
  if (traits.bottom === 'tail' && traits.femininity > 0.5) paintShells(sitter, torso)
  else if (traits.femininity > 0.5) paintDress(sitter, torso, 'dress')
  else paintChest(sitter, torso)
  if (traits.extras.includes('collar')) paintBroadCollar(sitter, torso)
}

function paintChest({ context, skin, traits, scale }: Sitter, torso: Torso): void {
  if (scale < 30) return
  const { at, wide: w } = torso
  const grown = traits.age === 'child' || traits.age === 'baby' ? 0.45 : 1
  const marks = new Path2D()
  for (const side of [-1, 1]) {
    stroke(
      marks,
      [at(side * 0.62 * w, 1.14), at(side * 0.46 * w, 1.36), at(side * 0.05 * w, 1.36)],
      0.055,
      [0, 1, 0.7, 0],
    )
    stroke(marks, [at(side * 0.5 * w, 1.95), at(side * 0.42 * w, 2.2), at(side * 0.2 * w, 2.42)], 0.04)
  }
  stroke(marks, [at(0, 0.95), at(0, 1.3), at(0, 1.7), at(0, 2.0)], 0.04, [0, 0.8, 0.6, 0])
  if (grown === 1)
    for (const y of [1.58, 1.78]) stroke(marks, [at(-0.22 * w, y), at(0, y + 0.02), at(0.22 * w, y)], 0.028)
  context.fillStyle = alpha(skin.deep, 0.34 * grown)
  context.fill(marks)
  context.fillStyle = alpha(skin.deep, 0.55)
  for (const side of [-1, 1]) {
    const [x, y] = at(side * 0.36 * w, 1.25)
    context.beginPath()
    context.ellipse(x, y, 0.036, 0.03, 0, 0, Math.PI * 2)
    context.fill()
  }
  const [x, y] = at(0, 2.0)
  context.beginPath()
  context.ellipse(x, y, 0.02, 0.035, 0, 0, Math.PI * 2)
  context.fill()
}

function paintShells({ context, lighting, traits }: Sitter, { at, wide: w }: Torso): void {
  const tones = materialTones(traits.color, lighting, 0.8)
  context.strokeStyle = tones.shadow
  context.lineWidth = 0.03
  context.stroke(line([at(-0.7 * w, 1.22), at(0, 1.34), at(0.7 * w, 1.22)]))
  for (const side of [-1, 1]) {
    context.stroke(line([at(side * 0.32 * w, 1.1), at(side * 0.3 * w, 0.75)]))
    const cup = shape([
      at(side * 0.08 * w, 1.4),
      at(side * 0.1 * w, 1.16),
      at(side * 0.32 * w, 1.02),
      at(side * 0.56 * w, 1.14),
      at(side * 0.56 * w, 1.36),
      at(side * 0.34 * w, 1.48),
    ])
    context.fillStyle = side === lighting.side ? tones.light : tones.base
    context.fill(cup)
    const ribs = new Path2D()
    for (const x of [0.16, 0.26, 0.38, 0.5])
      stroke(ribs, [at(side * 0.33 * w, 1.46), at(side * x * w, 1.1)], 0.022, [0.6, 1])
    context.fillStyle = alpha(tones.deep, 0.4)
    context.fill(ribs)
  }
}

/** The broad collar of beads of the Egyptians. */
function paintBroadCollar({ context, lighting }: Sitter, { at, neck, pit }: Torso): void {
  const colors = ['#d8ad4b', '#2f6f9a', '#d8ad4b', '#b0432f', '#d8ad4b']
  for (const [index, color] of [...colors.entries()].reverse()) {
    const out = 0.09 + index * 0.085
    const ring = new Path2D()
    stroke(
      ring,
      [
        [-neck - out, 0.6 + index * 0.02],
        at(-neck * 0.7 - out * 0.5, pit + out * 0.75),
        at(0, pit + 0.02 + out * 1.15),
        at(neck * 0.7 + out * 0.5, pit + out * 0.75),
        [neck + out, 0.6 + index * 0.02],
      ],
      0.1,
      [1, 1, 1, 1, 1],
    )
    context.fillStyle = materialTones(color, lighting, 0.9).base
    context.fill(ring)
  }
}
