import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, shape, stroke } from './curve.ts'
import { dot } from './dot.ts'
import { paintPattern } from './pattern.ts'
import { paintCollar, paintShirt } from './shirt.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** The edge of a round neckline, left to right. */
export function roundNeck({ at, neck, pit }: Torso, depth: number, out = 0): Point[] {
  const x = neck + out
  return [
    [-x, 0.575 + out * 0.5, 1],
    at(-x * 0.82, pit - 0.07 + depth * 0.55),
    at(-x * 0.4, pit + depth * 0.92),
    at(0, pit + 0.02 + depth),
    at(x * 0.4, pit + depth * 0.92),
    at(x * 0.82, pit - 0.07 + depth * 0.55),
    [x, 0.575 + out * 0.5, 1],
  ]
}

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

/** A dress or gown: bare shoulders or thin straps. The caller has painted the skin beneath. */
export function paintDress(sitter: Sitter, torso: Torso, kind: 'dress' | 'gown'): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, kind === 'gown' ? 0.7 : 0.4)
  const { at, pit, wide: w } = torso
  const top = pit + (kind === 'gown' ? 0.42 : 0.33)
  const armpit = w * 0.66
  const low = torso.side.filter(([, y]) => y > 1.5)
  const neckline: Point[] =
    kind === 'gown'
      ? [
          [-armpit - 0.03, 1.06, 1],
          at(-0.36 * w, top - 0.03),
          at(-0.15, top + 0.05),
          corner(at(0, top + 0.12)),
          at(0.15, top + 0.05),
          at(0.36 * w, top - 0.03),
          [armpit + 0.03, 1.06, 1],
        ]
      : [
          [-0.4 * w - 0.05, 0.72, 1],
          at(-0.33 * w, 0.9),
          at(-0.2, top - 0.02),
          at(0, top + 0.03),
          at(0.2, top - 0.02),
          at(0.33 * w, 0.9),
          [0.4 * w + 0.05, 0.72, 1],
        ]
  const sideEdge = (side: number): Point[] =>
    torso.armless
      ? [
          ...(kind === 'dress'
            ? ([
                [side * 0.56 * w, 0.84],
                [side * 0.62 * w, 1.1],
              ] as Point[])
            : []),
          ...torso.side.filter(([, y]) => y > 1.2).map(([x, y, corner]): Point => [side * x, y, corner]),
        ]
      : [
          ...(kind === 'dress'
            ? ([
                [side * (0.4 * w + 0.15), 0.735],
                [side * 0.66 * w, 0.98],
              ] as Point[])
            : []),
          [side * 0.765 * w, 1.2],
          [side * 0.765 * w, 1.5],
          [side * 0.75 * w, 1.8, 1],
        ]
  const outline = [...neckline, ...sideEdge(1), ...sideEdge(-1).reverse()]
  if (low.length === 0) return
  const path = paintCloth(sitter, torso, outline, tones, { folds: drapery(torso, 0.9) })
  paintPattern(sitter, torso, outline, tones)
  context.save()
  context.clip(path)
  context.strokeStyle = alpha(tones.shine, 0.55)
  context.lineWidth = 0.02
  context.stroke(line(neckline))
  context.restore()
  if (kind === 'gown') {
    const gold = materialTones(traits.accent, sitter.lighting, 1)
    const trim = new Path2D()
    stroke(trim, neckline, 0.05, [1, 1, 1, 1, 1])
    context.fillStyle = gold.base
    context.fill(trim)
  }
}

/** Overalls over a shirt or T-shirt. */
export function paintOveralls(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  if (traits.age === 'child' || traits.age === 'baby') {
    paintRoundNeck({ ...sitter, traits: { ...traits, color: traits.under } }, torso, 'tee')
  } else paintShirt(sitter, torso, traits.under, 0.6)
  const tones = materialTones(traits.color, sitter.lighting, 0.15)
  const { at, wide: w } = torso
  const metal = materialTones('#d2c08a', sitter.lighting, 1)
  for (const side of [-1, 1]) {
    const strap = new Path2D()
    stroke(
      strap,
      [[side * (0.23 * w + 0.14), 0.62], [side * 0.42 * w, 0.9], at(side * 0.36 * w, 1.28)],
      0.13,
      [1, 1, 1],
    )
    context.fillStyle = mix(tones.base, side === sitter.lighting.side ? tones.light : tones.shadow, 0.4)
    context.fill(strap)
  }
  const bib: Point[] = [
    corner(at(-0.44 * w, 1.2)),
    at(0, 1.23),
    corner(at(0.44 * w, 1.2)),
    at(0.47 * w, 1.5),
    [0.7 * w, 1.86],
    [0.7 * w, torso.hem + 0.2, 1],
    [-0.7 * w, torso.hem + 0.2, 1],
    [-0.7 * w, 1.86],
    at(-0.47 * w, 1.5),
  ]
  context.save()
  if (torso.armless) context.clip(shape(torsoOutline(torso, roundNeck(torso, 0))))
  paintPiece(sitter, bib, tones, { tone: 0.2, raise: 0.02, edge: false })
  const [px, py] = at(0, 1.42)
  context.strokeStyle = alpha(tones.deep, 0.5)
  context.lineWidth = 0.01
  context.stroke(
    shape([
      [px - 0.2, py, 1],
      [px + 0.2, py, 1],
      [px + 0.19, py + 0.26],
      [px, py + 0.29],
      [px - 0.19, py + 0.26],
    ]),
  )
  context.restore()
  context.fillStyle = metal.light
  for (const side of [-1, 1]) {
    const [x, y] = at(side * 0.36 * w, 1.27)
    dot(sitter, x, y, 0.034)
  }
}

/** A bib apron over a shirt. */
export function paintApron(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  paintShirt(sitter, torso, traits.under, 0.6)
  const tones = materialTones(traits.color, sitter.lighting, 0.1)
  const { at, wide: w } = torso
  for (const side of [-1, 1]) {
    const strap = new Path2D()
    stroke(
      strap,
      [[side * (torso.neck + 0.07), 0.56], [side * 0.36 * w, 0.85], at(side * 0.4 * w, 1.15)],
      0.06,
      [1, 1, 1],
    )
    context.fillStyle = tones.shadow
    context.fill(strap)
  }
  context.save()
  if (torso.armless) context.clip(shape(torsoOutline(torso, roundNeck(torso, 0))))
  paintPiece(
    sitter,
    [
      corner(at(-0.43 * w, 1.1)),
      at(0, 1.13),
      corner(at(0.43 * w, 1.1)),
      at(0.5 * w, 1.4),
      [0.72 * w, 1.9],
      [0.8 * w, torso.hem + 0.3, 1],
      [-0.8 * w, torso.hem + 0.3, 1],
      [-0.72 * w, 1.9],
      at(-0.5 * w, 1.4),
    ],
    tones,
    { tone: 0.25, raise: 0.024 },
  )
  context.restore()
}
