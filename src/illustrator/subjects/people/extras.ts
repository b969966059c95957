import { Path2D } from '@napi-rs/canvas'
import { paintPiece } from './cloth.ts'
import { line, type Point, stroke } from './curve.ts'
import { dot } from './dot.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import type { Torso } from './torso.ts'

/** What is worn over a top: stethoscope, scarf, necklace, name tag, fur. */
export function paintExtras(sitter: Sitter, torso: Torso): void {
  const { traits } = sitter
  const has = (extra: (typeof traits.extras)[number]): boolean => traits.extras.includes(extra)
  if (has('backpack') && !['dress', 'gown'].includes(traits.top)) paintBackpack(sitter, torso)
  if (has('ermine')) paintErmine(sitter, torso)
  if (has('necklace') && !['turtleneck', 'suit', 'shirt', 'hoodie'].includes(traits.top)) paintNecklace(sitter, torso)
  if (has('stethoscope')) paintStethoscope(sitter, torso)
  if (has('name-tag')) paintNameTag(sitter, torso)
  if (has('neckerchief')) paintNeckerchief(sitter, torso)
  if (has('scarf')) paintScarf(sitter, torso)
}

function paintStethoscope(sitter: Sitter, torso: Torso): void {
  const { context, lighting } = sitter
  const { at, neck, pit } = torso
  const tube = materialTones('#2b3138', lighting, 0.8)
  const steel = materialTones('#c3cbd2', lighting, 1)
  const paths: Point[][] = [
    [[-neck + 0.05, 0.5], [-neck - 0.03, 0.58], [-neck - 0.085, 0.78], at(-0.3, 1.15), at(-0.24, 1.52)],
    [[neck - 0.05, 0.5], [neck + 0.03, 0.58], [neck + 0.085, 0.78], at(0.3, 1.1), at(0.27, pit + 0.62)],
  ]
  for (const path of paths) {
    const hose = new Path2D()
    stroke(hose, path, 0.05, [0.7, 1, 1, 1, 1])
    context.save()
    context.translate(-lighting.side * 0.016, 0.014)
    context.fillStyle = alpha('#20242c', 0.25)
    context.fill(hose)
    context.restore()
    context.fillStyle = tube.base
    context.fill(hose)
    context.strokeStyle = alpha(tube.shine, 0.8)
    context.lineWidth = 0.009
    context.stroke(line(path.map(([x, y]): Point => [x + lighting.side * 0.012, y])))
  }
  const [x, y] = at(-0.24, 1.54)
  context.fillStyle = steel.shadow
  dot(sitter, x, y, 0.072)
  context.fillStyle = steel.light
  dot(sitter, x + lighting.side * 0.008, y - 0.008, 0.055)
  context.fillStyle = steel.base
  dot(sitter, x, y, 0.036)
  const [ex, ey] = at(0.27, pit + 0.62)
  context.strokeStyle = steel.base
  context.lineWidth = 0.02
  for (const side of [-1, 1])
    context.stroke(
      line([
        [ex, ey],
        [ex + side * 0.05, ey + 0.09],
        [ex + side * 0.035, ey + 0.18],
      ]),
    )
}

function paintNameTag(sitter: Sitter, torso: Torso): void {
  const { context, lighting } = sitter
  const white = materialTones('#f5f4f0', lighting, 0.5)
  const [x, y] = torso.at(-0.42 * torso.wide, 1.34)
  paintPiece(
    sitter,
    [
      [x - 0.11, y - 0.07, 1],
      [x + 0.11, y - 0.07, 1],
      [x + 0.11, y + 0.07, 1],
      [x - 0.11, y + 0.07, 1],
    ],
    white,
    { raise: 0.012 },
  )
  context.fillStyle = materialTones('#3f7fa8', lighting).base
  context.fillRect(x - 0.11, y - 0.07, 0.22, 0.035)
  context.fillStyle = alpha('#3a4250', 0.55)
  context.fillRect(x - 0.08, y - 0.012, 0.13, 0.016)
  context.fillRect(x - 0.08, y + 0.022, 0.09, 0.013)
}

function paintNeckerchief(sitter: Sitter, torso: Torso): void {
  const { accent } = sitter.traits
  const tones = materialTones(accent, sitter.lighting, 0.4)
  const { at, neck, pit } = torso
  const [cx] = at(0, 1)
  paintPiece(
    sitter,
    [
      [-neck + 0.0, 0.5],
      [cx * 0.6, 0.63],
      [neck - 0.0, 0.5],
      [neck + 0.045, 0.6],
      at(0.1, pit + 0.08),
      at(-0.1, pit + 0.08),
      [-neck - 0.045, 0.6],
    ],
    tones,
    { tone: 0.35 },
  )
  for (const side of [-1, 1])
    paintPiece(
      sitter,
      [
        at(side * 0.01, pit + 0.04),
        at(side * 0.12, pit + 0.15),
        at(side * 0.1, pit + 0.28),
        at(side * 0.03, pit + 0.2),
      ],
      tones,
      { tone: 0.5 },
    )
  paintPiece(sitter, [at(-0.055, pit + 0.0), at(0.055, pit + 0.0), at(0.05, pit + 0.1), at(-0.05, pit + 0.1)], tones, {
    tone: 0.6,
  })
}

function paintScarf(sitter: Sitter, torso: Torso): void {
  const tones = materialTones(sitter.traits.accent, sitter.lighting, 0.2)
  const { at, neck, pit } = torso
  const [cx] = at(0, 1)
  paintPiece(
    sitter,
    [
      at(0.02, pit),
      at(0.2, pit + 0.02),
      at(0.27, pit + 0.6),
      at(0.25, pit + 0.85),
      at(0.05, pit + 0.84),
      at(0.04, pit + 0.5),
    ],
    tones,
    { tone: 0.2, raise: 0.03 },
  )
  for (const [lift, tone] of [
    [0.1, 0.2],
    [0, 0.45],
  ] as const) {
    paintPiece(
      sitter,
      [
        [-neck - 0.02, 0.44 + lift],
        [cx * 0.6, 0.56 + lift],
        [neck + 0.02, 0.44 + lift],
        [neck + 0.13, 0.56 + lift],
        [cx + 0.1, 0.76 + lift],
        [cx - 0.1, 0.77 + lift],
        [-neck - 0.13, 0.56 + lift],
      ],
      tones,
      { tone, raise: 0.024 },
    )
  }
}

function paintNecklace(sitter: Sitter, torso: Torso): void {
  const { context, lighting, traits } = sitter
  const gold = materialTones(traits.top === 'robe' || traits.top === 'gown' ? '#e0b24a' : '#d8b56a', lighting, 1)
  const { at, neck, pit } = torso
  const chain = [
    [-neck + 0.02, 0.6],
    at(-0.17, pit - 0.0),
    at(0, pit + 0.11),
    at(0.17, pit - 0.0),
    [neck - 0.02, 0.6],
  ] as Point[]
  context.strokeStyle = alpha(sitter.skin.deep, 0.35)
  context.lineWidth = 0.012
  context.stroke(line(chain.map(([x, y]): Point => [x, y + 0.009])))
  context.strokeStyle = gold.base
  context.lineWidth = traits.top === 'gown' ? 0.02 : 0.01
  context.stroke(line(chain))
  const [x, y] = at(0, pit + 0.135)
  context.fillStyle = gold.shadow
  dot(sitter, x, y, 0.03)
  context.fillStyle = traits.top === 'gown' ? materialTones('#7fc3c9', lighting, 1).light : gold.light
  dot(sitter, x, y, 0.021)
}

function paintErmine(sitter: Sitter, torso: Torso): void {
  const { context, lighting, random } = sitter
  const fur = materialTones('#f3eee4', lighting, 0.2)
  const { at, pit, wide: w } = torso
  const ring: Point[] = [
    [-torso.neck - 0.04, 0.5],
    [-0.2, 0.66],
    at(0, pit + 0.1),
    [0.2, 0.66],
    [torso.neck + 0.04, 0.5],
    [0.5 * w, 0.66],
    [0.8 * w, 0.85],
    [0.72 * w, 1.05],
    [0.4 * w, 1.06],
    at(0, pit + 0.46),
    [-0.4 * w, 1.06],
    [-0.72 * w, 1.05],
    [-0.8 * w, 0.85],
    [-0.5 * w, 0.66],
  ]
  const path = paintPiece(sitter, ring, fur, { tone: 0.6, raise: 0.04 })
  context.save()
  context.clip(path)
  const tails = new Path2D()
  for (let index = 0; index < 26; index++) {
    const x = random.between(-0.8, 0.8) * w
    const y = random.between(0.68, 1.1)
    stroke(
      tails,
      [
        [x, y],
        [x + 0.006, y + 0.03],
        [x, y + 0.07],
      ],
      0.022,
      [0.3, 1, 0],
    )
  }
  context.fillStyle = mix(fur.deep, '#201a1c', 0.7)
  context.fill(tails)
  context.restore()
}

function paintBackpack(sitter: Sitter, torso: Torso): void {
  const { context, lighting } = sitter
  const { wide: w } = torso
  const tones = materialTones(mix(sitter.traits.accent, '#4a4a44', 0.4), lighting, 0.2)
  for (const side of [-1, 1]) {
    const strap = new Path2D()
    stroke(
      strap,
      [
        [side * (0.4 * w + 0.06), 0.63],
        [side * 0.55 * w, 0.95],
        [side * 0.6 * w, 1.4],
        [side * 0.66 * w, 1.9],
      ],
      0.13,
      [0.8, 1, 1, 0.8],
    )
    context.save()
    context.translate(-lighting.side * 0.02, 0.012)
    context.fillStyle = alpha(tones.deep, 0.4)
    context.fill(strap)
    context.restore()
    context.fillStyle = side === lighting.side ? tones.light : tones.base
    context.fill(strap)
  }
}
