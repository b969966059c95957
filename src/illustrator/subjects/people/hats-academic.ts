import { Path2D } from '@napi-rs/canvas'
import { form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { materialTones } from './tone.ts'

/** A square board on a cap, a tassel over one edge. */
export function paintMortarboard(sitter: Sitter, { c, tones }: Hat): void {
  const { context } = sitter
  form(
    sitter,
    [
      [-0.38, -0.2],
      [c, -0.28],
      [0.38, -0.2],
      [0.36, -0.46],
      [0, -0.54],
      [-0.36, -0.46],
    ],
    tones,
    0.4,
  )
  const board = new Path2D()
  board.moveTo(c - 0.62, -0.56)
  board.lineTo(c, -0.42)
  board.lineTo(c + 0.62, -0.56)
  board.lineTo(c, -0.7)
  board.closePath()
  const face = context.createLinearGradient(-0.6, -0.7, 0.6, -0.42)
  face.addColorStop(0, tones.light)
  face.addColorStop(1, tones.base)
  context.fillStyle = face
  context.fill(board)
  context.strokeStyle = tones.shadow
  context.lineWidth = 0.03
  context.stroke(board)
  context.strokeStyle = materialTones('#e3b24a', sitter.lighting, 0.2).base
  context.lineWidth = 0.035
  context.beginPath()
  context.moveTo(c, -0.56)
  context.lineTo(c + 0.46, -0.53)
  context.lineTo(c + 0.47, -0.24)
  context.stroke()
  context.lineWidth = 0.08
  context.beginPath()
  context.moveTo(c + 0.47, -0.28)
  context.lineTo(c + 0.47, -0.12)
  context.stroke()
}
