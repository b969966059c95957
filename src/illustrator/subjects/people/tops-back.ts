import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, stroke } from './curve.ts'
import { bareTops, type Top } from './occupations.data.ts'
import { paintPattern } from './pattern.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

const collared: readonly Top[] = ['suit', 'coat', 'jacket', 'shirt', 'blouse', 'uniform', 'chef', 'turnout', 'raincoat']
const seamed: readonly Top[] = ['suit', 'coat', 'jacket', 'uniform', 'turnout', 'raincoat', 'gown', 'dress']
const banded: readonly Top[] = ['vest', 'apron', 'overalls']

/** What is worn on the upper body, seen from behind: cloth over the shoulders, a collar, a seam, straps; bare backs are skin. */
export function paintTopBack(sitter: Sitter, torso: Torso): void {
  const { traits, lighting } = sitter
  const { top } = traits
  const low = bareTops.includes(top) ? (top === 'bare' ? undefined : 1.15) : 0.6
  if (low !== undefined) {
    const shown = banded.includes(top) ? traits.under : traits.color
    const tones = materialTones(shown, lighting, 0.25)
    const path = paintCloth(sitter, torso, torsoOutline(torso, backNeck(torso, low)), tones, {
      folds: drapery(torso, 0.45),
    })
    if (traits.pattern !== 'none') paintPattern(sitter, torso, path, tones)
  }
  paintSpine(sitter, torso, low)
  if (collared.includes(top)) paintCollar(sitter, torso)
  if (top === 'hoodie') paintHood(sitter, torso)
  if (banded.includes(top)) paintStraps(sitter, torso)
  if (traits.extras.includes('scarf') || top === 'turtleneck') paintRoll(sitter, torso)
  if (traits.extras.includes('backpack')) paintPack(sitter, torso)
}

const backNeck = ({ neck, side }: Torso, low: number): Point[] =>
  low > 1
    ? [
        [-(side[3]![0] * 0.66), 0.8, 1],
        [-0.2, low],
        [0, low + 0.06],
        [0.2, low],
        [side[3]![0] * 0.66, 0.8, 1],
      ]
    : [
        [-neck, 0.56, 1],
        [-neck * 0.5, low + 0.02],
        [0, low + 0.04],
        [neck * 0.5, low + 0.02],
        [neck, 0.56, 1],
      ]

function paintSpine(sitter: Sitter, torso: Torso, low: number | undefined): void {
  const { context, skin, traits, lighting, scale } = sitter
  if (scale < 40) return
  const seam = low === undefined || seamed.includes(traits.top)
  const deep = low === undefined ? skin.deep : materialTones(traits.color, lighting, 0.2).deep
  const folds = new Path2D()
  if (seam)
    stroke(
      folds,
      [
        [0, 0.78],
        [0, 1.3],
        [0, torso.hem - 0.1],
      ],
      low === undefined ? 0.05 : 0.014,
      [0.3, 1, 1],
    )
  for (const side of [-1, 1])
    stroke(
      folds,
      [
        [side * torso.wide * 0.42, 0.98],
        [side * torso.wide * 0.24, 1.16],
        [side * torso.wide * 0.3, 1.4],
      ],
      0.04,
    )
  context.fillStyle = alpha(deep, 0.2)
  context.fill(folds)
}

function paintCollar(sitter: Sitter, { neck }: Torso): void {
  const tones = materialTones(sitter.traits.color, sitter.lighting, 0.4)
  paintPiece(
    sitter,
    [
      [-neck - 0.02, 0.5, 1],
      [0, 0.47],
      [neck + 0.02, 0.5, 1],
      [neck + 0.1, 0.66],
      [0, 0.73],
      [-neck - 0.1, 0.66],
    ],
    tones,
    { tone: 0.5 },
  )
}

function paintRoll(sitter: Sitter, { neck }: Torso): void {
  const { traits, lighting } = sitter
  const color = traits.extras.includes('scarf') ? traits.accent : traits.color
  paintPiece(
    sitter,
    [
      [-neck - 0.03, 0.44],
      [0, 0.42],
      [neck + 0.03, 0.44],
      [neck + 0.07, 0.6],
      [0, 0.7],
      [-neck - 0.07, 0.6],
    ],
    materialTones(color, lighting, 0.2),
    { tone: 0.4, raise: 0.02 },
  )
}

function paintHood(sitter: Sitter, { neck }: Torso): void {
  const tones = materialTones(sitter.traits.color, sitter.lighting, 0.2)
  paintPiece(
    sitter,
    [
      [-neck - 0.06, 0.5],
      [0, 0.46],
      [neck + 0.06, 0.5],
      [neck + 0.18, 0.68],
      [0.22, 1.0],
      [0, 1.12],
      [-0.22, 1.0],
      [-neck - 0.18, 0.68],
    ],
    tones,
    { tone: 0.35, raise: 0.03 },
  )
}

/** Of aprons, bibs and waistcoats. */
function paintStraps(sitter: Sitter, torso: Torso): void {
  const { traits, lighting } = sitter
  const w = torso.wide
  const tones = materialTones(traits.color, lighting, 0.2)
  if (traits.top === 'vest') {
    paintCloth(
      sitter,
      torso,
      [
        [-0.5 * w, 0.72, 1],
        [0, 0.68],
        [0.5 * w, 0.72, 1],
        [0.62 * w, 1.2],
        [0.62 * w, torso.hem, 1],
        [-0.62 * w, torso.hem, 1],
        [-0.62 * w, 1.2],
      ],
      tones,
      {},
    )
    return
  }
  for (const side of [-1, 1])
    paintPiece(
      sitter,
      [
        [side * 0.36 * w, 0.68, 1],
        [side * 0.5 * w, 0.71, 1],
        [-side * 0.1, 1.75, 1],
        [-side * 0.22, 1.75, 1],
      ],
      tones,
    )
  paintPiece(
    sitter,
    [
      [-0.62 * w, 1.72, 1],
      [0.62 * w, 1.72, 1],
      [0.62 * w, 1.84, 1],
      [-0.62 * w, 1.84, 1],
    ],
    tones,
  )
}

/** A rucksack between the shoulders. */
function paintPack(sitter: Sitter, { wide: w, hem }: Torso): void {
  const { context, traits, lighting } = sitter
  const tones = materialTones(mix(traits.accent, '#4a4a44', 0.4), lighting, 0.2)
  const low = Math.min(2.05, hem + 0.2)
  const half = 0.54 * w
  paintPiece(
    sitter,
    [
      [-half * 0.8, 0.72],
      [0, 0.66],
      [half * 0.8, 0.72],
      [half, 1.1],
      [half * 1.04, low - 0.2],
      [half * 0.8, low],
      [-half * 0.8, low],
      [-half * 1.04, low - 0.2],
      [-half, 1.1],
    ],
    tones,
    { raise: 0.05, tone: 0.3 },
  )
  paintPiece(
    sitter,
    [
      [-half * 0.84, 0.7],
      [0, 0.63],
      [half * 0.84, 0.7],
      [half * 0.96, 1.0],
      [0, 1.12],
      [-half * 0.96, 1.0],
    ],
    tones,
    { tone: 0.7 },
  )
  paintPiece(
    sitter,
    [
      [-half * 0.6, 1.36],
      [half * 0.6, 1.36],
      [half * 0.64, low - 0.14],
      [-half * 0.64, low - 0.14],
    ],
    tones,
    { tone: 0.6 },
  )
  context.strokeStyle = alpha(tones.deep, 0.7)
  context.lineWidth = 0.03
  for (const side of [-1, 1])
    context.stroke(
      line([
        [side * half * 0.4, 0.9],
        [side * half * 0.4, 1.3],
      ]),
    )
}
