import type { Airbrush } from './airbrush.ts'
import { shape } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, lightness, mix } from './tone.ts'

/** The blue-grey that shaven or sprouting hair gives a man's jaw. */
export function paintBeardShadow({ spray }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  const { traits, skin } = sitter
  if (traits.femininity > 0.5 || traits.age === 'child' || traits.age === 'baby' || traits.age === 'teen') return
  const fairHair = lightness(traits.hairColor) > 0.5
  const strength = traits.beard === 'stubble' ? 0.32 : traits.beard === 'none' ? (fairHair ? 0.015 : 0.05) : 0.28
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const grey = mix(skin.deep, mix(traits.hairColor, '#3c4650', 0.5), 0.55)
  const area = shape([
    [at(-0.345, 0.06), 0.1],
    [at(-0.27, 0.18), 0.2],
    [at(-0.17, 0.3), 0.24],
    [at(-0.08, 0.36), m.noseY + 0.03],
    [at(0.08, 0.36), m.noseY + 0.03],
    [at(0.17, 0.3), 0.24],
    [at(0.27, 0.18), 0.2],
    [at(0.345, 0.06), 0.1],
    [0.4, 0.35],
    [0.1, 0.62],
    [-0.1, 0.62],
    [-0.4, 0.35],
  ])
  spray(area, alpha(grey, strength), 0.035)
}
