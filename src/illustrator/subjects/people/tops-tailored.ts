import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A shirt with a collar; `open` 0 buttoned up .. 1 two buttons open. */
export function paintShirt(sitter: Sitter, torso: Torso, color: string, open: number): void {
  const { context, scale } = sitter
  const tones = materialTones(color, sitter.lighting, 0.2)
  const { at, neck, pit } = torso
  const deep = pit + 0.06 + open * 0.26
  const neckline: Point[] = [
    corner(at(-neck, 0.57)),
    at(-neck * 0.72, pit - 0.06),
    corner(at(0, deep)),
    at(neck * 0.72, pit - 0.06),
  ]
  paintCloth(sitter, torso, torsoOutline(torso, neckline), tones, { folds: drapery(torso, 0.75) })
  paintPattern(sitter, torso, torsoOutline(torso, neckline), tones)
  // Placket and buttons.
  const [cx] = at(0, 1)
  context.strokeStyle = alpha(tones.deep, 0.35)
  context.lineWidth = 0.007
  context.stroke(line([at(0.055, deep + 0.02), [cx + 0.058, 1.3], [cx * 0.8 + 0.055, torso.hem]]))
  if (scale > 60) {
    for (let y = deep + 0.14; y < torso.hem - 0.08; y += 0.24) {
      context.fillStyle = mix(tones.light, tones.deep, 0.28)
      dot(sitter, cx * (1 - (y - 1) * 0.15), y, 0.016)
    }
  }
  paintCollar(sitter, torso, tones, open)
}

/** The two leaves of a shirt collar, standing round the neck. */
export function paintCollar(sitter: Sitter, torso: Torso, tones: Tones, open: number): void {
  const { at, neck, pit } = torso
  const spread = 0.045 + open * 0.05
  for (const side of [-1, 1]) {
    const leaf: Point[] = [
      at(side * (neck - 0.014), 0.525),
      at(side * (neck + 0.028), 0.585),
      at(side * (neck + 0.06), pit + 0.03),
      corner(at(side * (0.15 + open * 0.07), pit + 0.2)),
      corner(at(side * spread, pit + 0.045 + open * 0.05)),
      at(side * (neck * 0.62), pit - 0.07),
    ]
    paintPiece(sitter, leaf, tones, { tone: 0.7, raise: 0.01 })
  }
}

function paintTie(sitter: Sitter, torso: Torso, color: string, to: number): void {
  const { context, scale } = sitter
  const tones = materialTones(color, sitter.lighting, 0.8)
  const { at, pit } = torso
  const top = pit + 0.02
  const [kx] = at(0, 1)
  const blade: Point[] = [
    [kx - 0.05, top + 0.1],
    [kx + 0.046, top + 0.1],
    [kx * 0.95 + 0.145, to - 0.12],
    [kx * 0.92, to],
    [kx * 0.95 - 0.145, to - 0.12],
  ]
  const path = paintPiece(
    sitter,
    blade.map(([x, y]): Point => [x, y, 1]),
    tones,
    { tone: 0.3, raise: 0.022 },
  )
  if (scale > 120) {
    context.save()
    context.clip(path)
    context.strokeStyle = alpha(mix(tones.shine, '#ffffff', 0.25), 0.32)
    context.lineWidth = 0.012
    for (let y = top; y < to + 0.2; y += 0.11)
      context.stroke(
        line([
          [kx - 0.18, y + 0.1],
          [kx + 0.18, y - 0.1],
        ]),
      )
    context.restore()
  }
  paintPiece(
    sitter,
    [
      [kx - 0.078, top - 0.02, 1],
      [kx, top - 0.012],
      [kx + 0.082, top - 0.02, 1],
      [kx + 0.066, top + 0.06],
      [kx + 0.043, top + 0.125, 1],
      [kx, top + 0.135],
      [kx - 0.047, top + 0.122, 1],
      [kx - 0.066, top + 0.05],
    ],
    tones,
    { tone: 0.6, raise: 0.012 },
  )
  if (scale > 120) {
    const dimple = new Path2D()
    stroke(
      dimple,
      [
        [kx - 0.004, top + 0.13],
        [kx + 0.008, top + 0.2],
        [kx - 0.004, top + 0.34],
      ],
      0.026,
      [0.6, 1, 0],
    )
    context.fillStyle = alpha(tones.deep, 0.3)
    context.fill(dimple)
  }
}

function paintBowTie(sitter: Sitter, torso: Torso, color: string): void {
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

/** A trunk a little slimmer and shorter, for what is worn beneath a jacket. */
function underlayer(torso: Torso): Torso {
  const side = torso.side.filter(([, y]) => y < 1.8).map(([x, y], index): Point => [index ? x - 0.07 : x, y])
  return { ...torso, side: [...side, [side.at(-1)![0] - 0.04, 1.8, 1]], hem: 1.8 }
}

/** The line a lapel folds on, from the side of the neck to the button. */
function foldLine({ at, neck }: Torso, side: number, reach: number, end: number): (along: number) => Point {
  return (along) => {
    const from = side * (neck - 0.006)
    const bow = Math.sin(along * Math.PI) * 0.022 * side
    return at(from + (end - from) * along + bow, 0.57 + (reach - 0.57) * along)
  }
}

/** A jacket or coat worn over a shirt or blouse. */
export function paintJacket(sitter: Sitter, torso: Torso, kind: 'suit' | 'coat'): void {
  const { context, traits, scale } = sitter
  const { at, neck, pit, hem } = torso
  const woman = traits.femininity > 0.5
  const tie = traits.extras.includes('tie') && !woman
  const button = kind === 'coat' ? 1.95 : woman ? 1.62 : 1.72
  const inner = torso.armless ? underlayer(torso) : torso
  if (woman && !traits.extras.includes('bow-tie')) paintShell(sitter, inner, traits.under)
  else paintShirt(sitter, inner, traits.under, tie || traits.extras.includes('bow-tie') ? 0 : 0.75)
  if (tie) paintTie(sitter, torso, traits.accent, torso.armless ? Math.min(2.2, hem) : 2)
  else if (traits.extras.includes('bow-tie')) paintBowTie(sitter, torso, traits.color)

  const tones = materialTones(traits.color, sitter.lighting, 0.25)
  const reach = Math.min(button, hem)
  const fronts = new Path2D()
  for (const side of [1, -1]) {
    // The left front (viewer's right) closes over the other.
    const over = side === -1 ? 0.06 : 0
    const fold = foldLine(torso, side, reach, -side * over)
    const outline = [
      fold(0),
      fold(0.3),
      fold(0.65),
      corner(fold(1)),
      corner(at(-side * (over - 0.02), hem)),
      ...torso.side.map(([x, y, sharp]): Point => [side * (x + 0.022), y - 0.012, sharp]).reverse(),
    ]
    // Both run the same way round, so that where they overlap is no hole.
    fronts.addPath(shape(side > 0 ? outline : outline.reverse()))
  }
  paintCloth(sitter, torso, fronts, tones, {
    folds: drapery(torso, kind === 'coat' ? 0.6 : 0.42),
    contrast: kind === 'coat' ? 0.75 : 1,
  })
  if (scale > 160 && !torso.armless) {
    context.strokeStyle = alpha(tones.deep, 0.28)
    context.lineWidth = 0.006
    for (const side of [-1, 1]) {
      const x = side * torso.wide
      context.stroke(
        line([
          [x * 0.86, 0.86],
          [x * 0.79, 1.0],
          [x * 0.74, 1.2],
        ]),
      )
    }
  }
  if (reach < hem) {
    context.strokeStyle = alpha(tones.deep, 0.55)
    context.lineWidth = 0.012
    context.stroke(line([at(0.06, reach), at(0.05, (reach + hem) / 2), at(0.04, hem)]))
  }
  for (const side of [1, -1]) {
    const over = side === -1 ? 0.06 : 0
    const wing = torso.wide * (kind === 'coat' ? 0.52 : 0.49)
    const gorge = pit + 0.17
    const fold = foldLine(torso, side, reach, -side * over)
    const notch = corner(at(side * (wing - 0.125), gorge + 0.004))
    const low = (gorge + reach) / 2
    const lapel: Point[] = [
      corner(fold(0.12)),
      notch,
      corner(at(side * wing, gorge + 0.02)),
      at(side * (wing - 0.085), gorge + 0.2),
      at(side * (wing * 0.42), low + 0.2),
      corner(fold(1)),
      fold(0.6),
      fold(0.3),
    ]
    paintPiece(sitter, lapel, tones, { tone: 0.32, raise: 0.024 })
    const collar: Point[] = [
      corner(at(side * (neck - 0.02), 0.5)),
      at(side * (neck + 0.03), 0.555),
      at(side * (neck + 0.095), 0.64),
      corner(at(side * (wing - 0.05), gorge - 0.062)),
      notch,
      corner(fold(0.2)),
      fold(0.08),
    ]
    paintPiece(sitter, collar, tones, { tone: 0.48, raise: 0.009 })
  }
  context.fillStyle = mix(tones.deep, tones.light, 0.3)
  const [bx] = at(-0.02, 1)
  for (const y of kind === 'coat' ? [1.98, 2.25] : [reach + 0.04, reach + 0.3]) if (y < hem) dot(sitter, bx, y, 0.028)
  if (traits.extras.includes('pocket-square') && kind === 'suit') {
    const pocket = at(torso.wide * 0.42, 1.32)
    const [px, py] = pocket
    const silk = materialTones(woman ? traits.under : mix(traits.under, traits.accent, 0.25), sitter.lighting, 0.6)
    if (!woman)
      paintPiece(
        sitter,
        [
          [px - 0.07, py + 0.02, 1],
          [px - 0.06, py - 0.05, 1],
          [px - 0.02, py - 0.02, 1],
          [px + 0.02, py - 0.06, 1],
          [px + 0.07, py - 0.005, 1],
        ],
        silk,
        { raise: 0.01 },
      )
    paintPiece(
      sitter,
      [
        [px - 0.1, py + 0.01, 1],
        [px + 0.1, py - 0.012, 1],
        [px + 0.1, py + 0.03, 1],
        [px - 0.1, py + 0.052, 1],
      ],
      tones,
      { tone: 0.2, raise: 0.008 },
    )
  }
  if (kind === 'coat') {
    const [px, py] = at(torso.wide * 0.42, 1.42)
    context.strokeStyle = alpha(tones.deep, 0.5)
    context.lineWidth = 0.008
    context.stroke(
      shape([
        [px - 0.12, py, 1],
        [px + 0.12, py, 1],
        [px + 0.11, py + 0.24],
        [px, py + 0.26],
        [px - 0.11, py + 0.24],
      ]),
    )
    context.fillStyle = '#3a6ea5'
    context.fillRect(px + 0.03, py - 0.07, 0.02, 0.09)
    context.fillStyle = '#b5423c'
    context.fillRect(px + 0.062, py - 0.06, 0.02, 0.08)
  }
}

/** A collarless top under a jacket. */
function paintShell(sitter: Sitter, torso: Torso, color: string): void {
  const { at, neck, pit } = torso
  const tones = materialTones(color, sitter.lighting, 0.5)
  const neckline: Point[] = [
    corner(at(-neck - 0.02, 0.6)),
    at(-0.2, pit + 0.1),
    corner(at(0, pit + 0.36)),
    at(0.2, pit + 0.1),
    corner(at(neck + 0.02, 0.6)),
  ]
  paintCloth(sitter, torso, torsoOutline(torso, neckline), tones, { folds: drapery(torso, 0.4) })
}

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

/** Checks, when the garment is said to have a pattern. */
export function paintPattern(sitter: Sitter, torso: Torso, outline: readonly Point[], tones: Tones): void {
  const { context, traits, scale } = sitter
  if (!traits.extras.includes('pattern') || scale < 40) return
  context.save()
  context.clip(shape(outline))
  context.globalAlpha = 0.42
  context.strokeStyle = tones.deep
  const bands = new Path2D()
  for (let x = -1.1; x < 1.15; x += 0.22)
    stroke(bands, [torso.at(x, 0.4), torso.at(x * 0.98, 1.2), torso.at(x, torso.hem + 0.1)], 0.075, [1, 1, 1])
  for (let y = 0.5; y < torso.hem + 0.1; y += 0.22)
    stroke(
      bands,
      [
        [-1.2, y],
        [0, y + 0.05],
        [1.2, y],
      ],
      0.075,
      [1, 1, 1],
    )
  context.fillStyle = alpha(tones.deep, 0.6)
  context.fill(bands)
  context.strokeStyle = alpha(tones.shine, 0.9)
  context.lineWidth = 0.012
  for (let x = -0.99; x < 1.15; x += 0.22) context.stroke(line([torso.at(x, 0.4), torso.at(x, torso.hem + 0.1)]))
  for (let y = 0.61; y < torso.hem + 0.1; y += 0.22)
    context.stroke(
      line([
        [-1.2, y],
        [0, y + 0.05],
        [1.2, y],
      ]),
    )
  context.restore()
}

/** A small filled circle. */
export function dot({ context }: Sitter, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}
