import { Path2D } from '@napi-rs/canvas'
import type { Airbrush } from './airbrush.ts'
import { type Point, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { oval } from './skin-planes.ts'
import { alpha, mix } from './tone.ts'

/** Sunken eyes and hollow cheeks. */
export function paintDecay({ spray }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  if (!sitter.traits.marks.includes('undead')) return
  const dark = mix(sitter.skin.deep, '#1d1622', 0.5)
  for (const side of [-1, 1]) {
    const at = (x: number, z: number): number => turned(sitter, side * x, z)
    spray(oval(at(m.eyeX, 0.3), m.eyeY + 0.008, 0.11, 0.082), alpha(dark, 0.62), 0.026)
    spray(oval(at(0.2, 0.26), 0.2, 0.05, 0.1, side * 0.35), alpha(dark, 0.42), 0.04)
  }
  spray(oval(turned(sitter, 0, 0.38), m.mouthY + 0.01, 0.13, 0.05), alpha(dark, 0.3), 0.03)
}

/** Torn skin on a cheek, a seam on the brow, and what runs from the mouth. */
export function paintWounds(sitter: Sitter, m: HeadMeasures): void {
  const { context, skin, traits } = sitter
  if (!traits.marks.includes('undead')) return
  const at = (x: number, y: number, z: number): Point => [turned(sitter, x, z), y]
  const seam: Point[] = [at(0.05, -0.3, 0.36), at(0.12, -0.24, 0.34), at(0.19, -0.2, 0.28)]
  const cut = new Path2D()
  stroke(cut, seam, 0.014, [0.4, 1, 0.4])
  for (const [x, y] of seam)
    stroke(
      cut,
      [
        [x - 0.02, y - 0.03],
        [x, y],
        [x + 0.016, y + 0.03],
      ],
      0.01,
      [0.6, 1, 0.6],
    )
  const wound = new Path2D()
  stroke(wound, [at(-0.23, 0.1, 0.24), at(-0.2, 0.17, 0.27), at(-0.15, 0.22, 0.31)], 0.06, [0.2, 1, 0.7, 0.1])
  const drip = new Path2D()
  stroke(
    drip,
    [at(-0.07, m.mouthY + 0.01, 0.36), at(-0.08, m.mouthY + 0.07, 0.35), at(-0.078, m.mouthY + 0.13, 0.34)],
    0.022,
    [0.6, 0.7, 1, 0.3],
  )
  context.fillStyle = alpha(skin.deep, 0.8)
  context.fill(cut)
  context.fillStyle = alpha('#5a1f26', 0.85)
  context.fill(wound)
  context.fill(drip)
  context.fillStyle = alpha('#b0433f', 0.6)
  const inner = new Path2D()
  stroke(inner, [at(-0.222, 0.12, 0.24), at(-0.195, 0.17, 0.27), at(-0.165, 0.205, 0.31)], 0.03)
  context.fill(inner)
}
