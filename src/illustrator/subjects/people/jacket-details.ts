import { paintPiece } from './cloth.ts'
import { line } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'
import type { Torso } from './torso.ts'

/** The edge of the upper front below the button. */
export function paintPlacket({ context }: Sitter, { at, hem }: Torso, tones: Tones, reach: number): void {
  if (reach >= hem) return
  context.strokeStyle = alpha(tones.deep, 0.55)
  context.lineWidth = 0.012
  context.stroke(line([at(0.06, reach), at(0.05, (reach + hem) / 2), at(0.04, hem)]))
}

/** The welt pocket on the chest; a man's holds a folded square. */
export function paintPocketSquare(sitter: Sitter, torso: Torso, tones: Tones): void {
  const { traits } = sitter
  const [px, py] = torso.at(torso.wide * 0.56, 1.24)
  if (traits.femininity < 0.5) {
    const silk = materialTones(mix(traits.under, traits.accent, 0.2), sitter.lighting, 0.6)
    paintPiece(
      sitter,
      [
        [px - 0.085, py + 0.025, 1],
        [px - 0.08, py - 0.03, 1],
        [px + 0.085, py - 0.045, 1],
        [px + 0.085, py + 0.02, 1],
      ],
      silk,
      { raise: 0.006 },
    )
  }
  paintPiece(
    sitter,
    [
      [px - 0.11, py + 0.012, 1],
      [px + 0.11, py - 0.014, 1],
      [px + 0.11, py + 0.03, 1],
      [px - 0.11, py + 0.056, 1],
    ],
    tones,
    { tone: 0.2, raise: 0.008 },
  )
}
