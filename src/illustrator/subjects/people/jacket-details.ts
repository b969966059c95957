import { Path2D } from '@napi-rs/canvas'
import { airbrush } from './airbrush.ts'
import { paintPiece } from './cloth.ts'
import { line, type Point, stroke } from './curve.ts'
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

/** Soft shading over the chest, inside `clip`. */
export function softly({ context }: Sitter, torso: Torso, paint: Parameters<typeof airbrush>[3], clip: Path2D): void {
  context.save()
  context.clip(clip)
  const half = torso.wide * 0.75
  airbrush(context, { x: -half, y: 0.45, width: half * 2, height: Math.min(torso.hem, 2) - 0.4 }, 60, paint)
  context.restore()
}

/** Where the sleeve is set in: a seam, the puff of the sleeve head, the drag below it. */
export function paintSleeveHeads(sitter: Sitter, torso: Torso, tones: Tones, clip: Path2D): void {
  const { context, lighting } = sitter
  const w = torso.wide
  const s = lighting.side
  const rise = torso.side[3]![1] - 0.808
  context.save()
  context.clip(clip)
  const area = { x: -w * 1.2, y: 0.7, width: w * 2.4, height: 0.9 }
  airbrush(context, area, 60, ({ spray }) => {
    const seam = new Path2D()
    const puff = new Path2D()
    for (const side of [-1, 1]) {
      const p = (x: number, y: number): Point => [side * w * x, y + rise]
      stroke(seam, [p(0.9, 0.8), p(0.868, 0.9), p(0.825, 1.05), p(0.79, 1.2)], 0.028, [0.5, 1, 1, 0.6])
      stroke(puff, [p(0.955, 0.84), p(0.93, 0.95), p(0.9, 1.1)], side === s ? 0.07 : 0.045, [0.4, 1, 0.3])
    }
    spray(seam, alpha(tones.deep, 0.6), 0.012)
    spray(puff, alpha(tones.shine, 0.32), 0.022)
  })
  context.restore()
}

export function paintButtonhole(
  { context }: Sitter,
  { lapel, side }: { lapel: readonly Point[]; side: number },
  tones: Tones,
): void {
  const [x, y] = lapel[2]!
  context.strokeStyle = alpha(tones.deep, 0.75)
  context.lineWidth = 0.009
  context.stroke(
    line([
      [x - side * 0.055, y + 0.058],
      [x - side * 0.115, y + 0.062],
    ]),
  )
}

export function paintPenPocket(sitter: Sitter, torso: Torso, tones: Tones): void {
  const { context } = sitter
  const [px, py] = torso.at(torso.wide * 0.46, 1.3)
  paintPiece(
    sitter,
    [
      [px - 0.13, py, 1],
      [px + 0.13, py, 1],
      [px + 0.12, py + 0.24],
      [px, py + 0.26],
      [px - 0.12, py + 0.24],
    ],
    tones,
    { raise: 0.008, tone: 0.2 },
  )
  context.fillStyle = '#3a6ea5'
  context.fillRect(px + 0.03, py - 0.07, 0.02, 0.09)
  context.fillStyle = '#b5423c'
  context.fillRect(px + 0.062, py - 0.06, 0.02, 0.08)
}
