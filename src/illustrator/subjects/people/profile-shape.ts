import type { Point } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import type { Sitter } from './sitter.ts'
import { boneOf } from './skin-planes.ts'

/** Where the features of a head seen from its side are, in head heights; it looks right. */
export interface ProfileMeasures {
  /** Round the head from the crown over the face and under the jaw to the nape. */
  contour: readonly Point[]
  browY: number
  eyeY: number
  /** The front of the eyeball. */
  eyeX: number
  /** Tip and foot of the nose. */
  tip: Point
  foot: Point
  /** Where the lips meet, in front and at the corner. */
  lips: Point
  corner: Point
  chin: Point
  ear: Point
}

/** From the measures of the same head seen from the front, so that a person stays one person. */
export function measureProfile(sitter: Sitter, m: HeadMeasures, rise: number): ProfileMeasures {
  const { face, features, femininity, age } = sitter.traits
  const young = age === 'baby' ? 1 : age === 'child' ? 0.7 : age === 'teen' ? 0.2 : 0
  const old = age === 'old' ? 1 : 0
  const hard = Math.min(1, boneOf(sitter)) * (1 - young)
  const brow = 0.318 + hard * 0.014
  const root = brow - 0.012 - features.bridge * 0.006 - hard * 0.012
  const reach = (0.084 + face.nose * 0.01 - young * 0.026 + old * 0.008) * (0.9 + features.bridge * 0.1)
  const tip: Point = [brow + reach, m.noseY - 0.03 + old * 0.014 - femininity * 0.01]
  const foot: Point = [brow + 0.014, m.noseY + 0.01]
  const full = 0.016 + features.lips * 0.012 + femininity * 0.004 - old * 0.008
  const lips: Point = [brow + 0.012 - old * 0.01, m.mouthY]
  const chin: Point = [brow - 0.012 + face.chin * 0.008 + hard * 0.01 - young * 0.02, 0.432]
  const contour: Point[] = [
    [-0.05, -0.5],
    [0.13, -0.472],
    [0.247 + young * 0.012, -0.392],
    [0.306 + young * 0.018, -0.272],
    [brow + young * 0.006, m.browY - 0.03],
    [brow - 0.002, m.browY + 0.022],
    [root, m.eyeY - 0.004],
    [root + reach * (0.36 + face.nose * 0.05 * hard), m.eyeY + (m.noseY - m.eyeY) * 0.42],
    [tip[0] - 0.014, tip[1] - 0.024],
    tip,
    [tip[0] - 0.016, m.noseY - 0.002],
    foot,
    [foot[0] + 0.002, (foot[1] + m.mouthY) / 2 - 0.004],
    [lips[0] + full, m.mouthY - 0.02],
    [lips[0] + full * 0.7, m.mouthY - 0.004],
    [lips[0] - 0.004, m.mouthY, 1],
    [lips[0] + full * 0.6, m.mouthY + 0.008],
    [lips[0] + full * 0.55, m.mouthY + 0.028],
    [lips[0] - 0.028, m.mouthY + 0.064],
    [chin[0], chin[1] - 0.02],
    [chin[0] - 0.006, chin[1] + 0.03],
    [chin[0] - 0.06, 0.492],
    [0.14, 0.462 + young * 0.01],
    [0.02, 0.412],
    [-0.085, 0.32],
    [-0.16, 0.24],
    [-0.3, 0.19],
    [-0.405, 0.06],
    [-0.468, -0.12],
    [-0.44, -0.29],
    [-0.34, -0.42],
    [-0.2, -0.485],
  ]
  return {
    contour,
    browY: m.browY,
    eyeY: m.eyeY,
    eyeX: root - 0.036,
    tip,
    foot,
    lips,
    corner: [lips[0] - 0.098, m.mouthY - rise],
    chin,
    ear: [-0.085, m.earY],
  }
}
