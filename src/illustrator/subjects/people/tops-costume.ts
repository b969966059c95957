import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { type Point, stroke } from './curve.ts'
import { dot } from './dot.ts'
import { paintPattern } from './pattern.ts'
import { roundNeck } from './round-neck.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A robe that crosses in front, with a broad trim. */
export function paintRobe(sitter: Sitter, torso: Torso): void {
  const { traits, context, random } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.3)
  const { at, neck, pit, wide: w } = torso
  const inner = materialTones(mix(traits.under, traits.color, 0.15), sitter.lighting, 0.2)
  paintCloth(sitter, torso, torsoOutline(torso, roundNeck(torso, 0.01)), inner)
  const neckline: Point[] = [
    [-neck - 0.02, 0.57, 1],
    at(-0.16, pit + 0.1),
    corner(at(0.02, pit + 0.62)),
    at(0.18, pit + 0.08),
    [neck + 0.02, 0.57, 1],
  ]
  const path = paintCloth(sitter, torso, torsoOutline(torso, neckline, 0.03), tones, { folds: drapery(torso, 1.1) })
  context.save()
  context.clip(path)
  if (traits.extras.includes('pattern')) {
    const gold = materialTones(traits.accent, sitter.lighting, 0.8)
    context.fillStyle = alpha(gold.base, 0.85)
    for (let index = 0; index < 16; index++)
      star(sitter, random.between(-w, w), random.between(0.8, torso.hem), random.between(0.02, 0.05))
  }
  context.restore()
  paintPattern(sitter, torso, torsoOutline(torso, neckline, 0.03), tones)
  const trim = materialTones(
    traits.extras.includes('jabot') ? mix(traits.color, '#3a3a42', 0.5) : traits.accent,
    sitter.lighting,
    0.6,
  )
  const edges: Point[][] = [
    [
      [-neck - 0.03, 0.53],
      at(-0.2, pit + 0.08),
      at(-0.03, pit + 0.5),
      at(0.1, Math.min(1.95, torso.hem)),
      at(0.12, torso.hem),
    ],
    [[neck + 0.03, 0.53], at(0.2, pit + 0.08), at(0.05, pit + 0.58)],
  ]
  for (const edge of [...edges].reverse()) {
    const band = new Path2D()
    stroke(band, edge, 0.11, [0.8, 1, 1, 1, 1])
    context.fillStyle = trim.shadow
    context.save()
    context.translate(-sitter.lighting.side * 0.012, 0.01)
    context.fill(band)
    context.restore()
    context.fillStyle = trim.base
    context.fill(band)
  }
  if (traits.extras.includes('jabot')) paintJabot(sitter, torso)
}

function star({ context }: Sitter, x: number, y: number, radius: number): void {
  context.beginPath()
  for (let index = 0; index < 8; index++) {
    const angle = (index / 8) * Math.PI * 2 - Math.PI / 2
    const r = index % 2 ? radius * 0.38 : radius
    context.lineTo(x + Math.cos(angle) * r, y + Math.sin(angle) * r)
  }
  context.fill()
}

function paintJabot(sitter: Sitter, torso: Torso): void {
  const white = materialTones(sitter.traits.accent, sitter.lighting, 0.3)
  const { at, pit } = torso
  for (const [y, half] of [
    [pit + 0.42, 0.17],
    [pit + 0.27, 0.15],
    [pit + 0.12, 0.12],
  ] as const) {
    paintPiece(
      sitter,
      [
        at(-half * 0.5, y - 0.13),
        at(half * 0.5, y - 0.13),
        at(half, y + 0.06),
        at(half * 0.5, y + 0.02),
        at(0, y + 0.08),
        at(-half * 0.5, y + 0.02),
        at(-half, y + 0.06),
      ],
      white,
      { tone: 0.6 },
    )
  }
}

/** A clown's shirt with a ruff and pompoms. */
export function paintRuff(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.4)
  const { at, pit } = torso
  const path = paintCloth(sitter, torso, torsoOutline(torso, roundNeck(torso, 0)), tones, {
    folds: drapery(torso, 0.9),
  })
  context.save()
  context.clip(path)
  const dots = ['#d8574d', '#4f8fc4', '#6fae6a', '#f4efe6']
  for (let row = 0; row < 8; row++) {
    for (let column = -4; column <= 4; column++) {
      context.fillStyle = materialTones(dots[(row + column + 8) % 4]!, sitter.lighting, 0.4).base
      dot(sitter, column * 0.26 + (row % 2) * 0.13, 0.85 + row * 0.23, 0.05)
    }
  }
  context.restore()
  const white = materialTones(traits.accent, sitter.lighting, 0.4)
  for (const layer of [0, 1]) {
    const count = 13
    for (let index = 0; index < count; index++) {
      const angle = Math.PI * (0.04 + (0.92 * index) / (count - 1))
      const radius = 0.48 - layer * 0.13
      const [cx, cy] = at(0, pit - 0.12)
      const x = cx + Math.cos(angle) * radius * 1.05
      const y = cy + Math.sin(angle) * radius * 0.62
      paintPiece(
        sitter,
        [
          [cx + Math.cos(angle) * 0.16, cy + Math.sin(angle) * 0.08],
          [x - 0.085, y - 0.02],
          [x, y + 0.06],
          [x + 0.085, y - 0.02],
        ],
        layer ? white : materialTones('#e26a5e', sitter.lighting, 0.4),
        { tone: 0.5, raise: 0.018 },
      )
    }
  }
  for (const y of [1.32, 1.62]) {
    const [x] = at(0, y)
    const pom = materialTones('#d8574d', sitter.lighting, 0.3)
    context.fillStyle = pom.shadow
    dot(sitter, x, y, 0.075)
    context.fillStyle = pom.light
    dot(sitter, x + sitter.lighting.side * 0.018, y - 0.02, 0.052)
  }
}
