import { Path2D } from '@napi-rs/canvas'
import { paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, stroke } from './curve.ts'
import { roundNeck } from './round-neck.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** Breastplate, gorget and shoulder plates. */
export function paintArmor(sitter: Sitter, torso: Torso): void {
  if (sitter.traits.extras.includes('lamellar')) {
    paintLamellar(sitter, torso)
    return
  }
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 1)
  const metal = { ...tones, shine: mix(tones.shine, '#ffffff', 0.35) }
  const { at, neck, pit, wide: w } = torso
  paintCloth(
    sitter,
    torso,
    torsoOutline(torso, roundNeck(torso, 0)),
    materialTones(mix(traits.color, '#30343a', 0.55), sitter.lighting, 0.5),
  )
  const plate: Point[] = [
    corner([-0.34 * w - 0.06, 0.72]),
    at(0, pit + 0.16),
    corner([0.34 * w + 0.06, 0.72]),
    [0.6 * w, 0.95],
    [0.66 * w, 1.3],
    [0.6 * w, torso.hem + 0.1],
    [-0.6 * w, torso.hem + 0.1],
    [-0.66 * w, 1.3],
    [-0.6 * w, 0.95],
  ]
  const path = paintCloth(sitter, torso, plate, metal, { contrast: 1.1 })
  context.save()
  context.clip(path)
  const s = sitter.lighting.side
  const glint = context.createLinearGradient(s * 0.5, 0, s * 0.1, 0)
  glint.addColorStop(0, alpha(metal.shine, 0))
  glint.addColorStop(0.45, alpha(metal.shine, 0.8))
  glint.addColorStop(0.6, alpha(metal.shine, 0.2))
  glint.addColorStop(1, alpha(metal.shine, 0))
  context.fillStyle = glint
  context.fillRect(-1, 0.7, 2, 2)
  context.strokeStyle = alpha(metal.deep, 0.6)
  context.lineWidth = 0.012
  context.stroke(line([at(0, pit + 0.1), at(0.01, 1.4), at(0, torso.hem)]))
  context.restore()
  for (const side of [-1, 1]) {
    for (const step of [2, 1, 0]) {
      const y = 0.82 + step * 0.16
      const x = side * w * (0.8 + step * 0.03)
      const half = w * (0.22 - step * 0.012)
      paintPiece(
        sitter,
        [
          [x - half, y + 0.03],
          [x - half * 0.5, y - 0.12],
          [x + half * 0.5, y - 0.11],
          [x + half, y + 0.05],
          [x + half * 0.75, y + 0.15],
          [x - half * 0.75, y + 0.14],
        ],
        metal,
        { raise: 0.02 },
      )
    }
  }
  paintPiece(
    sitter,
    [
      [-neck - 0.03, 0.48],
      [at(0, 1)[0] * 0.6, 0.58],
      [neck + 0.03, 0.48],
      [neck + 0.12, 0.68],
      at(0, pit + 0.17),
      [-neck - 0.12, 0.68],
    ],
    metal,
    { raise: 0.024 },
  )
  const cloth = materialTones(traits.accent, sitter.lighting, 0.3)
  const sash = new Path2D()
  stroke(sash, [[-w * 0.55, 0.74], at(-0.05, 1.3), [w * 0.5, 2.1]], 0.2, [0.8, 1, 1])
  context.save()
  context.clip(path)
  context.fillStyle = alpha(cloth.base, 0.95)
  context.fill(sash)
  context.restore()
}

/** Rows of lacquered scales laced with cord, and square plates that hang from the shoulders. */
function paintLamellar(sitter: Sitter, torso: Torso): void {
  const { traits, context, lighting, scale } = sitter
  const tones = materialTones(traits.color, lighting, 0.9)
  const cord = materialTones(traits.accent, lighting, 0.3)
  const gold = materialTones('#c9a04a', lighting, 1)
  const { at, neck, pit, wide: w } = torso
  paintCloth(
    sitter,
    torso,
    torsoOutline(torso, roundNeck(torso, 0)),
    materialTones(mix(traits.under, '#3a3540', 0.55), lighting, 0.2),
  )
  const chest: Point[] = [
    corner([-0.36 * w - 0.06, 0.74]),
    at(0, pit + 0.14),
    corner([0.36 * w + 0.06, 0.74]),
    [0.62 * w, 0.98],
    [0.66 * w, 1.3],
    [0.64 * w, torso.hem + 0.1],
    [-0.64 * w, torso.hem + 0.1],
    [-0.66 * w, 1.3],
    [-0.62 * w, 0.98],
  ]
  const path = paintCloth(sitter, torso, chest, tones, { contrast: 1.1 })
  context.save()
  context.clip(path)
  for (let row = 0; row * 0.14 + 0.94 < torso.hem + 0.1; row++)
    paintLacing(sitter, row * 0.14 + 0.94, -0.7 * w, 0.7 * w, tones, cord)
  context.restore()
  const plates = scale > 60 ? 5 : 4
  for (const side of [-1, 1]) {
    for (let step = plates - 1; step >= 0; step--) {
      const y = 0.78 + step * 0.135
      const x = side * w * (0.86 + step * 0.028)
      const half = w * 0.235
      const plate = paintPiece(
        sitter,
        [
          corner([x - half, y + 0.02]),
          [x, y - 0.025],
          corner([x + half, y + 0.03]),
          corner([x + half * 1.03, y + 0.16]),
          [x, y + 0.13],
          corner([x - half * 1.03, y + 0.15]),
        ],
        step === 0 ? gold : tones,
        { raise: 0.018 },
      )
      if (step === 0) continue
      context.save()
      context.clip(plate)
      paintLacing(sitter, y + 0.075, x - half, x + half, tones, cord)
      context.restore()
    }
  }
  for (const side of [-1, 1])
    paintPiece(
      sitter,
      [
        corner([side * (neck + 0.02), 0.6]),
        corner([side * (neck + 0.2), 0.7]),
        corner([side * 0.42 * w, pit + 0.24]),
        corner([side * 0.2 * w, pit + 0.22]),
      ],
      cord,
      { tone: 0.45 },
    )
  paintPiece(
    sitter,
    [
      corner(at(-0.3 * w, pit + 0.12)),
      at(0, pit + 0.19),
      corner(at(0.3 * w, pit + 0.12)),
      corner(at(0.3 * w, pit + 0.19)),
      at(0, pit + 0.26),
      corner(at(-0.3 * w, pit + 0.19)),
    ],
    gold,
    { raise: 0.01 },
  )
}

/** One row: a shadow line under the scales and pairs of cord over them. */
function paintLacing(
  { context, scale }: Sitter,
  y: number,
  left: number,
  right: number,
  tones: Tones,
  cord: Tones,
): void {
  context.strokeStyle = alpha(tones.deep, 0.75)
  context.lineWidth = 0.016
  context.stroke(
    line([
      [left, y + 0.055],
      [(left + right) / 2, y + 0.068],
      [right, y + 0.055],
    ]),
  )
  context.strokeStyle = alpha(tones.shine, 0.4)
  context.lineWidth = 0.008
  context.stroke(
    line([
      [left, y + 0.069],
      [(left + right) / 2, y + 0.082],
      [right, y + 0.069],
    ]),
  )
  const step = scale > 60 ? 0.075 : 0.14
  const laces = new Path2D()
  for (let x = left + step / 2; x < right; x += step)
    for (const by of [-0.012, 0.012]) {
      laces.moveTo(x + by, y - 0.035)
      laces.lineTo(x + by, y + 0.045)
    }
  context.strokeStyle = cord.base
  context.lineWidth = 0.014
  context.stroke(laces)
}
