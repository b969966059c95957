import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point } from './curve.ts'
import { dot } from './dot.ts'
import { paintTie } from './neckwear.ts'
import { paintPattern } from './pattern.ts'
import { paintCollar, paintShirt } from './shirt.ts'
import type { Sitter } from './sitter.ts'
import { materialTones, mix } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A blouse with a soft open collar. */
export function paintBlouse(sitter: Sitter, torso: Torso): void {
  const { traits } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.55)
  const { at, neck, pit } = torso
  const neckline: Point[] = [
    corner(at(-neck, 0.57)),
    at(-neck * 0.85, pit - 0.03),
    corner(at(0, pit + 0.34)),
    at(neck * 0.85, pit - 0.03),
  ]
  const outline = torsoOutline(torso, neckline)
  paintCloth(sitter, torso, outline, tones, { folds: drapery(torso, 1) })
  paintPattern(sitter, torso, outline, tones)
  for (const side of [-1, 1]) {
    paintPiece(
      sitter,
      [
        at(side * (neck - 0.02), 0.53),
        at(side * (neck + 0.06), 0.59),
        at(side * (neck + 0.12), pit + 0.08),
        corner(at(side * 0.21, pit + 0.3)),
        corner(at(side * 0.02, pit + 0.36)),
        at(side * neck * 0.75, pit - 0.0),
      ],
      tones,
      { tone: 0.7 },
    )
  }
}

/** A uniform shirt or tunic with collar, pockets, and what its service puts on it. */
export function paintUniform(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.25)
  const { at, wide: w } = torso
  paintShirt(sitter, torso, traits.color, 0)
  if (traits.extras.includes('tie')) paintTie(sitter, torso, traits.accent, torso.armless ? 2.1 : 2)
  paintCollar(sitter, torso, tones, 0)
  for (const side of [-1, 1]) {
    const [px, py] = at(side * w * 0.4, 1.28)
    paintPiece(
      sitter,
      [
        [px - 0.15, py, 1],
        [px + 0.15, py, 1],
        [px + 0.14, py + 0.3],
        [px - 0.14, py + 0.3],
      ],
      tones,
      { tone: 0.15, raise: 0.01 },
    )
    paintPiece(
      sitter,
      [
        [px - 0.155, py - 0.02, 1],
        [px + 0.155, py - 0.02, 1],
        [px + 0.15, py + 0.06, 1],
        [px, py + 0.115, 1],
        [px - 0.15, py + 0.06, 1],
      ],
      tones,
      { tone: 0.4, raise: 0.012 },
    )
    context.fillStyle = materialTones('#d8b45a', sitter.lighting, 0.9).base
    dot(sitter, px, py + 0.07, 0.016)
  }
  if (traits.extras.includes('epaulettes')) {
    const gold = materialTones('#d3a94a', sitter.lighting, 0.9)
    for (const side of [-1, 1]) {
      const strap: Point[] = [
        [side * (w * 0.4 + 0.1), 0.655, 1],
        [side * (w * 0.8 + 0.08), 0.8],
        [side * (w * 0.85 + 0.06), 0.89],
        [side * (w * 0.76 + 0.06), 0.88],
        [side * (w * 0.38 + 0.08), 0.735, 1],
      ]
      paintPiece(sitter, strap, materialTones(mix(traits.color, '#10141c', 0.35), sitter.lighting), { raise: 0.014 })
      context.strokeStyle = gold.base
      context.lineWidth = 0.022
      for (const along of [0.25, 0.45, 0.65]) {
        const x = side * (w * (0.42 + along * 0.4) + 0.09)
        const y = 0.655 + along * 0.17
        context.stroke(
          line([
            [x, y + 0.012],
            [x - side * 0.02, y + 0.08],
          ]),
        )
      }
    }
  }
  if (traits.extras.includes('badge')) paintBadge(sitter, at(w * 0.4, 1.14))
  if (traits.extras.includes('medals')) {
    const [px, py] = at(w * 0.4, 1.13)
    const ribbons = ['#b03a3a', '#3a5a9a', '#d3a94a', '#4d7a4d', '#7a4a86', '#e8e2d4']
    ribbons.forEach((color, index) => {
      context.fillStyle = materialTones(color, sitter.lighting).base
      context.fillRect(px - 0.15 + (index % 3) * 0.1, py + Math.floor(index / 3) * 0.05, 0.096, 0.044)
    })
  }
}

function paintBadge(sitter: Sitter, [x, y]: Point): void {
  const gold = materialTones('#d9b04c', sitter.lighting, 1)
  const points: Point[] = []
  for (let index = 0; index < 10; index++) {
    const angle = (index / 10) * Math.PI * 2 - Math.PI / 2
    const radius = index % 2 ? 0.052 : 0.09
    points.push([x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, 1])
  }
  paintPiece(sitter, points, gold, { raise: 0.01 })
  sitter.context.fillStyle = gold.shadow
  dot(sitter, x, y, 0.028)
}
