import type { Point } from './curve.ts'
import { figureWidths } from './figure-build.ts'
import { type Sitter, turned } from './sitter.ts'
import type { PersonTraits } from './traits.ts'

/** Measures of one head, in head heights; x of pairs is for the right one. */
export interface HeadMeasures {
  /** The right half of the face's contour from crown to chin: x, y, depth. */
  contour: readonly (readonly [x: number, y: number, z: number])[]
  eyeX: number
  eyeY: number
  /** Half width and half opening of an eye. */
  eyeHalf: number
  eyeOpen: number
  iris: number
  browY: number
  noseY: number
  noseHalf: number
  mouthY: number
  mouthHalf: number
  earX: number
  earY: number
  neckHalf: number
}

/** Proportions by age, gender presentation and the person's own face. */
export function measureHead({ age, femininity, face, features, figure }: PersonTraits): HeadMeasures {
  const infant = age === 'baby' ? 1 : 0
  const fuller = figureWidths[figure].face
  const young = age === 'baby' ? 1.12 : age === 'child' ? 0.86 : age === 'teen' ? 0.25 : 0
  const heavy = age === 'middle' ? 0.5 : age === 'old' ? 0.7 : 0
  const wide = 0.972 + face.width * 0.034 + features.wide * 1.6 + young * 0.085 + infant * 0.045 + fuller * 0.5
  const jaw =
    (0.012 + 0.013 * (0.5 - femininity) * 2 + face.jaw * 0.019 + heavy * 0.008) * Math.max(0, 1 - young) +
    Math.max(0, fuller) * 0.55 +
    infant * 0.008
  const chin = ((1 - femininity) * 0.016 + face.chin * 0.008) * Math.max(0, 1 - young)
  const drop = young * 0.055 + infant * 0.035
  const contour = [
    [0, -0.5, 0.02],
    [0.12, -0.478, 0.02],
    [0.222 + infant * 0.014, -0.418, 0.02],
    [0.298 + infant * 0.022, -0.315, 0.02],
    [0.332 + infant * 0.016, -0.19, 0.03],
    [0.338, -0.06, 0.05],
    [0.336 + young * 0.01, 0.05 + drop, 0.08],
    [0.317 + jaw * 0.5 + young * 0.01, 0.16 + drop * 0.6, 0.1],
    [0.276 + jaw * 1.1 + young * 0.008, 0.285 + drop * 0.2, 0.12],
    [0.202 + jaw + young * 0.008, 0.382, 0.17],
    [0.122 + jaw * 0.8 + chin * 0.7 + young * 0.006, 0.455, 0.24],
    [0.058 + chin * 0.9 + young * 0.002, 0.494, 0.3],
    [0, 0.5, 0.32],
  ].map(([x, y, z]) => [x! * wide, y!, z!] as const)
  return {
    contour,
    eyeX: 0.15 + infant * 0.008 + face.eyes * 0.007 + young * 0.012,
    eyeY: drop,
    eyeHalf: 0.077 + femininity * 0.004 + young * 0.012 + face.eyes * 0.004,
    eyeOpen:
      (0.0295 + face.eyes * 0.002 + femininity * 0.004 + young * 0.012 + infant * 0.008 - heavy * 0.006) *
      features.open,
    iris: 0.0376 + infant * 0.006 + femininity * 0.0016 + young * 0.012,
    browY: -0.099 + (1 - femininity) * 0.012 + drop * 0.9 + face.brow * 0.008,
    noseY: 0.19 - femininity * 0.006 + drop * 0.75 - young * 0.035 + face.nose * 0.018 + heavy * 0.012,
    noseHalf:
      (0.069 - femininity * 0.0095 - young * 0.017 * (1 - femininity * 0.4)) * (1 + face.nose * 0.08) * features.nose,
    mouthY: 0.312 + face.chin * 0.006 + heavy * 0.006 + drop * 0.4 - young * 0.01,
    mouthHalf: 0.106 - young * 0.026 + face.lips * 0.01,
    earX: 0.335 * wide,
    earY: 0.05 + drop,
    neckHalf: 0.222 - femininity * 0.056 - young * 0.045 + fuller * 0.3,
  }
}

/** The contour as seen: both sides of the turned head, starting at the crown and going round by the right. */
export function headContour(sitter: Sitter, measures: HeadMeasures): Point[] {
  const right = measures.contour.map(([x, y, z]): Point => [turned(sitter, x, z), y])
  const left = measures.contour
    .slice(1, -1)
    .map(([x, y, z]): Point => [turned(sitter, -x, z), y])
    .reverse()
  // The far cheek of a turned face shows its bone: a slight hollow at the eye, fullness below it.
  const far = sitter.yaw > 0 ? right : left
  const bend = Math.min(0.014, Math.abs(sitter.yaw) * 0.045) * Math.sign(sitter.yaw)
  return [...right, ...left].map(([x, y], index, all): Point => {
    if (!far.includes(all[index]!)) return [x, y]
    if (y > -0.1 && y < 0) return [x - bend, y]
    if (y > 0.02 && y < 0.12) return [x + bend * 0.5, y]
    return [x, y]
  })
}
