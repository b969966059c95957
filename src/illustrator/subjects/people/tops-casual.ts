import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, stroke } from './curve.ts'
import { paintPattern } from './pattern.ts'
import { roundNeck } from './round-neck.ts'
import { paintCollar } from './shirt.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

/** T-shirt, sweater or jersey: a round neck with a ribbed band. */
export function paintRoundNeck(sitter: Sitter, torso: Torso, kind: 'tee' | 'sweater' | 'jersey'): void {
  const { context, traits, scale } = sitter
  const tones = materialTones(traits.color, sitter.lighting, kind === 'jersey' ? 0.5 : 0.1)
  const depth = kind === 'sweater' ? 0.03 : 0.07
  if (kind === 'sweater' && traits.under !== '#f2eee7' && traits.face.lips > -0.2) {
    const shirt = materialTones(traits.under, sitter.lighting, 0.2)
    paintCloth(sitter, torso, torsoOutline(torso, roundNeck(torso, 0)), shirt)
    paintCollar(sitter, torso, shirt, 0.3)
  }
  const neckline = roundNeck(torso, depth, 0.03)
  const outline = torsoOutline(torso, neckline, kind === 'sweater' ? 0.015 : 0)
  const path = paintCloth(sitter, torso, outline, tones, { folds: drapery(torso, kind === 'sweater' ? 0.7 : 0.9) })
  paintPattern(sitter, torso, outline, tones)
  if (kind === 'sweater' && scale > 140) {
    context.save()
    context.clip(path)
    const knit = new Path2D()
    for (let x = -1.05; x <= 1.06; x += 0.03) knit.addPath(line([torso.at(x, 0.5), torso.at(x, torso.hem)]))
    context.strokeStyle = alpha(tones.deep, 0.1)
    context.lineWidth = 0.008
    context.stroke(knit)
    context.restore()
  }
  if (kind === 'jersey') {
    const trim = materialTones(traits.accent, sitter.lighting, 0.4)
    context.save()
    context.clip(path)
    for (const side of [-1, 1]) {
      const stripe = new Path2D()
      stroke(
        stripe,
        [
          [side * (torso.neck + 0.1), 0.5],
          [side * torso.wide * 0.62, 0.8],
          [side * torso.wide * 0.75, 1.2],
          [side * torso.wide * 0.72, 2.2],
        ],
        0.085,
        [1, 1, 1, 1],
      )
      context.fillStyle = alpha(trim.base, 0.92)
      context.fill(stripe)
    }
    context.restore()
    if (traits.extras.includes('number')) {
      const digits = 1 + Math.floor(Math.abs(traits.face.width) * 8)
      paintDigit(sitter, torso.at(0, 1.36), digits, trim.base)
    }
  }
  const band = new Path2D()
  const rib = kind === 'sweater' ? 0.075 : 0.05
  const ring = roundNeck(torso, depth + rib * 0.1, 0.03)
  stroke(band, ring, rib, [0.8, 1, 1, 1, 1, 1, 0.8])
  const ribTones = kind === 'jersey' ? materialTones(traits.accent, sitter.lighting) : tones
  context.fillStyle = mix(ribTones.base, ribTones.shadow, 0.25)
  context.fill(band)
  if (scale > 180) {
    context.strokeStyle = alpha(ribTones.shine, 0.4)
    context.lineWidth = 0.005
    context.stroke(line(roundNeck(torso, depth + rib * 0.55, 0.03 + rib * 0.4)))
    context.strokeStyle = alpha(ribTones.deep, 0.5)
    context.stroke(line(roundNeck(torso, depth - rib * 0.38, 0.03 - rib * 0.3)))
  }
}

/** A number in strokes: no font is needed for a shirt. */
function paintDigit({ context }: Sitter, [x, y]: Point, digit: number, color: string): void {
  const segments: Record<number, string> = {
    1: 'cf',
    2: 'acdeg',
    3: 'acdfg',
    4: 'bcdf',
    5: 'abdfg',
    6: 'abdefg',
    7: 'acf',
    8: 'abcdefg',
    9: 'abcdfg',
  }
  const ends: Record<string, [number, number, number, number]> = {
    a: [-1, -2, 1, -2],
    b: [-1, -2, -1, 0],
    c: [1, -2, 1, 0],
    d: [-1, 0, 1, 0],
    e: [-1, 0, -1, 2],
    f: [1, 0, 1, 2],
    g: [-1, 2, 1, 2],
  }
  context.strokeStyle = color
  context.lineWidth = 0.06
  context.lineCap = 'square'
  context.beginPath()
  for (const name of segments[Math.min(9, digit)] ?? 'cf') {
    const [x1, y1, x2, y2] = ends[name]!
    context.moveTo(x + x1 * 0.085, y + y1 * 0.085)
    context.lineTo(x + x2 * 0.085, y + y2 * 0.085)
  }
  context.stroke()
  context.lineCap = 'butt'
}

/** A sweater whose collar covers the neck. */
export function paintTurtleneck(sitter: Sitter, torso: Torso): void {
  const { context, traits, scale } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.1)
  paintCloth(sitter, torso, torsoOutline(torso, roundNeck(torso, -0.05, 0.01)), tones, { folds: drapery(torso, 0.7) })
  const n = torso.neck - 0.05
  const [cx] = torso.at(0, 1)
  const lean = Math.sin(sitter.yaw) * 0.05
  const roll: Point[] = [
    [-n - 0.004 + lean, 0.475, 1],
    [-n * 0.6 + lean, 0.535],
    [cx * 0.6 + lean, 0.57],
    [n * 0.6 + lean, 0.535],
    [n + 0.004 + lean, 0.475, 1],
    [n + 0.038 + lean, 0.5],
    [n + 0.045, 0.64],
    torso.at(n * 0.6, 0.745),
    [cx, 0.785],
    torso.at(-n * 0.6, 0.745),
    [-n - 0.045, 0.64],
    [-n - 0.038 + lean, 0.5],
  ]
  const path = paintPiece(sitter, roll, tones, { tone: 0.25, raise: 0.02 })
  context.save()
  context.clip(path)
  const shade = context.createLinearGradient(0, 0.46, 0, 0.68)
  shade.addColorStop(0, alpha(tones.deep, 0.75))
  shade.addColorStop(1, alpha(tones.deep, 0))
  context.fillStyle = shade
  context.fill(path)
  if (scale > 160) {
    context.strokeStyle = alpha(tones.deep, 0.22)
    context.lineWidth = 0.008
    for (let x = -0.4; x <= 0.4; x += 0.026)
      context.stroke(
        line([
          [x * 0.92 + lean, 0.45],
          [x + cx * 0.5, 0.6],
          [x * 0.9 + cx, 0.8],
        ]),
      )
  }
  context.restore()
}

/** A hooded sweatshirt. */
export function paintHoodie(sitter: Sitter, torso: Torso): void {
  const { context, traits } = sitter
  const tones = materialTones(traits.color, sitter.lighting, 0.1)
  const { at, neck, pit } = torso
  const tee = materialTones(traits.under, sitter.lighting, 0.1)
  paintCloth(sitter, torso, torsoOutline(torso, roundNeck(torso, 0.04, 0.02)), tee)
  const neckline = [
    [-neck - 0.03, 0.6, 1],
    at(-0.2, pit + 0.06),
    at(0, pit + 0.24),
    at(0.2, pit + 0.06),
    [neck + 0.03, 0.6, 1],
  ] as Point[]
  paintCloth(sitter, torso, torsoOutline(torso, neckline, 0.02), tones, { folds: drapery(torso, 1) })
  for (const side of [-1, 1]) {
    paintPiece(
      sitter,
      [
        [side * (neck - 0.03), 0.42],
        [side * (neck + 0.12), 0.5],
        [side * (neck + 0.2), 0.64],
        at(side * 0.3, pit + 0.13),
        at(side * 0.1, pit + 0.33),
        at(-side * 0.005, pit + 0.3),
        at(side * 0.16, pit + 0.1),
        [side * (neck - 0.005), 0.64],
      ],
      tones,
      { tone: 0.5, raise: 0.03 },
    )
    const [x, y] = at(side * 0.09, pit + 0.26)
    const cord = new Path2D()
    stroke(
      cord,
      [
        [x, y],
        [x + side * 0.01, y + 0.2],
        [x - side * 0.015, y + 0.42],
      ],
      0.022,
      [1, 1, 1],
    )
    context.fillStyle = mix(tones.shine, '#ffffff', 0.4)
    context.fill(cord)
    context.fillStyle = tones.deep
    context.fillRect(x - side * 0.015 - 0.012, y + 0.4, 0.024, 0.05)
  }
}
