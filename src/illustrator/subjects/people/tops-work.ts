import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, shape, stroke } from './curve.ts'
import { dot } from './dot.ts'
import { roundNeck } from './round-neck.ts'
import { paintShirt } from './shirt.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { paintRoundNeck } from './tops-casual.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A V-necked hospital tunic. */
export function paintScrubs(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.15)
  const { at, neck, pit, wide: w } = torso
  const neckline: Point[] = [
    [-neck, 0.572, 1],
    at(-0.2, pit + 0.06),
    corner(at(0, pit + 0.36)),
    at(0.2, pit + 0.06),
    [neck, 0.572, 1],
  ]
  const cloth = paintCloth(sitter, torso, torsoOutline(torso, neckline), tones, { folds: drapery(torso, 0.9) })
  const trim = new Path2D()
  stroke(trim, neckline, 0.1, [1, 1, 1, 1, 1])
  context.save()
  context.clip(cloth)
  context.fillStyle = mix(tones.shadow, tones.base, 0.4)
  context.fill(trim)
  context.restore()
  const [px, py] = at(0.4 * w, 1.35)
  context.strokeStyle = alpha(tones.deep, 0.45)
  context.lineWidth = 0.009
  context.stroke(
    shape([
      [px - 0.14, py, 1],
      [px + 0.14, py, 1],
      [px + 0.13, py + 0.28],
      [px - 0.13, py + 0.28],
    ]),
  )
}

/** A double-breasted kitchen jacket. */
export function paintChefJacket(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.15)
  const { at, neck, pit, wide: w } = torso
  paintCloth(sitter, torso, torsoOutline(torso, roundNeck(torso, 0)), tones, {
    folds: drapery(torso, 0.7),
    contrast: 0.8,
  })
  context.strokeStyle = alpha(tones.deep, 0.45)
  context.lineWidth = 0.01
  context.stroke(line([at(0.12, pit + 0.1), at(0.36 * w, pit + 0.3), at(0.34 * w, 1.5), at(0.3 * w, torso.hem)]))
  for (let y = pit + 0.32; y < Math.min(torso.hem - 0.05, 2.1); y += 0.23) {
    for (const side of [-1, 1]) {
      const [x] = at(side * 0.235 * w, y)
      context.fillStyle = alpha(tones.deep, 0.5)
      dot(sitter, x - sitter.lighting.side * 0.006, y + 0.008, 0.029)
      context.fillStyle = materialTones(traits.accent, sitter.lighting, 0.8).base
      dot(sitter, x, y, 0.026)
    }
  }
  for (const side of [-1, 1]) {
    paintPiece(
      sitter,
      [
        [side * (neck - 0.02), 0.44],
        [side * (neck + 0.05), 0.5],
        [side * (neck + 0.06), 0.64],
        corner(at(side * 0.07, pit + 0.13)),
        corner(at(side * 0.03, pit - 0.0)),
        [side * (neck - 0.015), 0.58],
      ],
      tones,
      { tone: 0.6 },
    )
  }
}

/** A turnout coat with reflective bands. */
export function paintTurnout(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.1)
  const { at, neck, pit, wide: w } = torso
  const outline = torsoOutline(torso, roundNeck(torso, 0), 0.03)
  const path = paintCloth(sitter, torso, outline, tones, { folds: drapery(torso, 0.8) })
  context.save()
  context.clip(path)
  paintBand(sitter, [[-w * 1.1, 1.26], at(0, 1.31), [w * 1.1, 1.26]], 0.15, traits.accent)
  if (torso.armless)
    paintBand(
      sitter,
      [
        [-w, 2.2],
        [0, 2.24],
        [w, 2.2],
      ],
      0.15,
      traits.accent,
    )
  context.restore()
  context.strokeStyle = alpha(tones.deep, 0.7)
  context.lineWidth = 0.016
  context.stroke(line([at(0.03, pit + 0.1), at(0.03, torso.hem)]))
  for (const side of [-1, 1]) {
    paintPiece(
      sitter,
      [
        [side * (neck - 0.01), 0.42],
        [side * (neck + 0.1), 0.46],
        [side * (neck + 0.13), 0.64],
        corner(at(side * 0.1, pit + 0.19)),
        corner(at(side * 0.012, pit + 0.12)),
        [side * (neck - 0.03), 0.6],
      ],
      tones,
      { tone: 0.5, raise: 0.025 },
    )
  }
}

function paintBand(sitter: Sitter, spine: readonly Point[], width: number, color: string): void {
  const { context } = sitter
  const tones = materialTones(color, sitter.lighting, 0.9)
  const silver = materialTones('#dfe4e6', sitter.lighting, 1)
  const outer = new Path2D()
  stroke(outer, spine, width, [1, 1, 1])
  context.fillStyle = alpha(tones.base, 0.95)
  context.fill(outer)
  const inner = new Path2D()
  stroke(inner, spine, width * 0.45, [1, 1, 1])
  context.fillStyle = silver.light
  context.fill(inner)
}

/** A high-visibility waistcoat over a shirt. */
export function paintVest(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  if (traits.femininity > 0.5) paintRoundNeck({ ...sitter, traits: { ...traits, color: traits.under } }, torso, 'tee')
  else paintShirt(sitter, torso, traits.under, 0.5)
  const tones = materialTones(traits.color, sitter.lighting, 0.4)
  const { at, wide: w, hem } = torso
  for (const side of [-1, 1]) {
    const outline: Point[] = [
      [side * (0.24 * w + 0.13), 0.63, 1],
      corner([side * (0.6 * w + 0.02), 0.76]),
      [side * 0.62 * w, 1.0],
      [side * 0.66 * w, 1.25],
      corner([side * (torso.armless ? 0.66 * w : 0.66 * w), hem + 0.1]),
      corner(at(side * 0.025, hem + 0.1)),
      at(side * 0.03, 1.3),
    ]
    const path = paintCloth(sitter, torso, outline, tones, { folds: drapery(torso, 0.5) })
    context.save()
    context.clip(path)
    for (const y of [1.42, ...(torso.armless ? [1.85] : [])])
      paintBand(
        sitter,
        [[side * w, y], at(side * 0.4, y + 0.02), at(0, y + 0.03)],
        0.13,
        mix(traits.color, '#ffffff', 0.15),
      )
    const strap = new Path2D()
    stroke(
      strap,
      [
        [side * (0.44 * w + 0.05), 0.6],
        [side * 0.42 * w, 1.0],
        [side * 0.41 * w, 1.4],
      ],
      0.1,
      [1, 1, 1],
    )
    context.fillStyle = materialTones('#dfe4e6', sitter.lighting, 1).base
    context.fill(strap)
    context.restore()
  }
}

/** A pressure suit with a ring for the helmet. */
export function paintSpacesuit(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.4)
  const { at, neck, wide: w } = torso
  const path = paintCloth(sitter, torso, torsoOutline(torso, roundNeck(torso, -0.05), 0.05), tones, {
    folds: [...drapery(torso, 1.1)],
    contrast: 0.9,
  })
  const trim = materialTones(traits.accent, sitter.lighting, 0.4)
  context.save()
  context.clip(path)
  for (const side of [-1, 1]) {
    const stripe = new Path2D()
    stroke(
      stripe,
      [
        [side * w * 0.3, 0.6],
        [side * w * 0.5, 1.1],
        [side * w * 0.5, 2.4],
      ],
      0.07,
      [1, 1, 1],
    )
    context.fillStyle = trim.base
    context.fill(stripe)
  }
  context.restore()
  const panel = materialTones('#c9ced2', sitter.lighting, 0.6)
  const [px, py] = at(0, 1.42)
  paintPiece(
    sitter,
    [
      [px - 0.28, py - 0.14, 1],
      [px + 0.28, py - 0.14, 1],
      [px + 0.26, py + 0.2, 1],
      [px - 0.26, py + 0.2, 1],
    ],
    panel,
    { raise: 0.03 },
  )
  const lamps = ['#d7562f', '#3f7fb0', '#d9b03f', '#4d9a6a']
  lamps.forEach((color, index) => {
    context.fillStyle = materialTones(color, sitter.lighting, 1).base
    dot(sitter, px - 0.16 + index * 0.105, py - 0.04, 0.032)
  })
  context.fillStyle = panel.shadow
  context.fillRect(px - 0.19, py + 0.05, 0.38, 0.07)
  const ring = materialTones('#aab4bc', sitter.lighting, 1)
  const [cx] = at(0, 1)
  paintPiece(
    sitter,
    [
      [-neck - 0.15, 0.55],
      [cx * 0.6, 0.44],
      [neck + 0.15, 0.55],
      [neck + 0.17, 0.66],
      [cx, 0.86],
      [-neck - 0.17, 0.66],
    ],
    ring,
    { raise: 0.03 },
  )
  paintPiece(
    sitter,
    [
      [-neck - 0.08, 0.55],
      [cx * 0.6, 0.46],
      [neck + 0.08, 0.55],
      [neck + 0.06, 0.63],
      [cx, 0.755],
      [-neck - 0.06, 0.63],
    ],
    { ...ring, base: ring.deep, light: ring.shadow, shine: ring.base },
    { raise: 0 },
  )
}
