import { Path2D } from '@napi-rs/canvas'
import { paintPiece } from './cloth.ts'
import { type Point, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'
import type { Torso } from './torso.ts'

/** A necktie, four-in-hand: a slightly askew knot, a dimple, satin that catches the light in the middle. */
export function paintTie(sitter: Sitter, torso: Torso, color: string, to: number): void {
  const { context, scale, lighting } = sitter
  const s = lighting.side
  const tones = materialTones(color, lighting, 0.8)
  const { at, pit } = torso
  const top = pit - 0.005
  const [kx] = at(0, 1)
  const half = (y: number): number => 0.042 + Math.max(0, y - top - 0.12) * 0.098
  const blade: Point[] = [
    [kx - 0.04, top + 0.1, 1],
    [kx + 0.04, top + 0.1, 1],
    [kx + half(top + 0.35), top + 0.35],
    [kx * 0.95 + half(to - 0.12), to - 0.12, 1],
    [kx * 0.92, to, 1],
    [kx * 0.95 - half(to - 0.12), to - 0.12, 1],
    [kx - half(top + 0.35), top + 0.35],
  ]
  const path = paintPiece(sitter, blade, tones, { tone: 0.1, raise: 0.022, edge: false })
  context.save()
  context.clip(path)
  if (scale > 120) paintWeave(sitter, tones, kx, top, to)
  const satin = context.createLinearGradient(kx - 0.12, 0, kx + 0.12, 0)
  satin.addColorStop(0, alpha(tones.deep, s < 0 ? 0.25 : 0.6))
  satin.addColorStop(0.5 + s * 0.12, alpha(tones.shine, 0.34))
  satin.addColorStop(1, alpha(tones.deep, s < 0 ? 0.6 : 0.25))
  context.fillStyle = satin
  context.fill(path)
  const under = context.createLinearGradient(0, top + 0.1, 0, top + 0.26)
  under.addColorStop(0, alpha(tones.deep, 0.8))
  under.addColorStop(1, alpha(tones.deep, 0))
  context.fillStyle = under
  context.fill(path)
  if (scale > 120) {
    const dimple = new Path2D()
    stroke(
      dimple,
      [
        [kx - 0.006, top + 0.12],
        [kx + 0.006, top + 0.22],
        [kx - 0.002, top + 0.38],
      ],
      0.03,
      [0.7, 1, 0],
    )
    context.fillStyle = alpha(tones.deep, 0.4)
    context.fill(dimple)
  }
  context.restore()
  const knot = paintPiece(
    sitter,
    [
      [kx - 0.068, top - 0.008, 1],
      [kx - 0.005, top - 0.02],
      [kx + 0.072, top - 0.014, 1],
      [kx + 0.062, top + 0.05],
      [kx + 0.038, top + 0.118, 1],
      [kx + 0.002, top + 0.132],
      [kx - 0.036, top + 0.112, 1],
      [kx - 0.056, top + 0.05],
    ],
    tones,
    { tone: 0.5, raise: 0.012, edge: false },
  )
  context.save()
  context.clip(knot)
  const round = context.createRadialGradient(kx + s * 0.02, top + 0.03, 0, kx, top + 0.05, 0.1)
  round.addColorStop(0, alpha(tones.shine, 0.45))
  round.addColorStop(0.6, alpha(tones.shine, 0))
  round.addColorStop(1, alpha(tones.deep, 0.6))
  context.fillStyle = round
  context.fill(knot)
  context.restore()
}

/** Stripes, dots or nothing, as the person is. */
function paintWeave({ context, traits }: Sitter, tones: Tones, kx: number, top: number, to: number): void {
  const kind = traits.face.tilt
  if (kind < -0.25) {
    context.strokeStyle = alpha(mix(tones.shine, '#ffffff', 0.3), 0.4)
    context.lineWidth = 0.013
    const lines = new Path2D()
    for (let y = top; y < to + 0.2; y += 0.085) {
      lines.moveTo(kx - 0.18, y + 0.11)
      lines.lineTo(kx + 0.18, y - 0.11)
    }
    context.stroke(lines)
  } else if (kind < 0.35) {
    context.fillStyle = alpha(mix(tones.shine, '#ffffff', 0.35), 0.55)
    context.beginPath()
    let row = 0
    for (let y = top + 0.1; y < to; y += 0.042) {
      row++
      for (let x = -0.16 + (row % 2) * 0.024; x < 0.17; x += 0.048) {
        context.moveTo(kx + x + 0.0065, y)
        context.arc(kx + x, y, 0.0065, 0, Math.PI * 2)
      }
    }
    context.fill()
  }
}

/** A bow tie under the collar. */
export function paintBowTie(sitter: Sitter, torso: Torso, color: string): void {
  const tones = materialTones(color, sitter.lighting, 0.7)
  const [x, y] = torso.at(0, torso.pit + 0.05)
  for (const side of [-1, 1]) {
    paintPiece(
      sitter,
      [
        [x + side * 0.015, y - 0.02, 1],
        [x + side * 0.13, y - 0.065],
        [x + side * 0.15, y],
        [x + side * 0.13, y + 0.065],
        [x + side * 0.015, y + 0.02, 1],
      ],
      tones,
    )
  }
  paintPiece(
    sitter,
    [
      [x - 0.028, y - 0.03],
      [x + 0.028, y - 0.03],
      [x + 0.028, y + 0.03],
      [x - 0.028, y + 0.03],
    ],
    tones,
    { tone: 0.7 },
  )
}
