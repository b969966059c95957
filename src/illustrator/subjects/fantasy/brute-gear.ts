import type { Brush } from '../animals/brush.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, shift } from '../people/tone.ts'
import type { Brute } from './brutes.data.ts'

/** A wing of skin behind a shoulder. */
export function paintBatWing(brush: Brush, side: 1 | -1, skin: string): void {
  const at = ([x, y, corner]: Point): Point => (corner ? [x * side, y, corner] : [x * side, y])
  const membrane = trace(
    '10 -96, 30 -122, 52 -134!, 66 -112, 78 -84!, 66 -88, 60 -70!, 48 -78, 38 -60!, 28 -72, 12 -70',
  )
  brush.form([{ points: membrane.map(at) }], shift(skin, 0.62), {
    soft: 5,
    paint: (tones) => {
      for (const tip of trace('78 -84, 60 -70, 38 -60'))
        brush.line([at([44, -126]), at([54, -104]), at(tip)], 1.4, alpha(tones.deep, 0.5))
    },
  })
  const arm = traceBones('10 -94 7, 30 -120 5, 52 -134 3.4')
  brush.form([{ points: limb(arm.map(([x, y, width]) => [x * side, y, width] as const)) }], shift(skin, 0.8), {
    soft: 2,
  })
}

/** What it has in its hand, upright at `x`. */
export function paintWeapon(brush: Brush, kind: NonNullable<Brute['holds']>, x: number): void {
  const put = (text: string): Point[] =>
    trace(text).map(([px, py, corner]): Point => (corner ? [px + x, py, corner] : [px + x, py]))
  const shaft =
    kind === 'club'
      ? '-3 -20, -6 -70, -12 -98, -6 -112, 6 -112, 12 -98, 6 -70, 3 -20'
      : '-1.8 2!, -1.8 -118!, 1.8 -118!, 1.8 2!'
  brush.form([{ points: put(shaft) }], kind === 'trident' ? '#4a3a3a' : '#7a5636', { soft: 2.4 })
  if (kind === 'club')
    for (const [px, py] of [
      [-6, -98],
      [5, -92],
      [0, -106],
    ] as const)
      brush.form([{ points: oval(px + x, py, 2.4, 2.2) }], '#9aa0a6', { soft: 1, gloss: 0.8 })
  if (kind === 'trident')
    for (const prong of [
      '-1.8 -116, -2 -134, 0 -142!, 2 -134, 1.8 -116',
      '-1 -116, -10 -118, -12 -130, -11 -138!, -7 -128, -6 -121, -1 -120',
      '1 -116, 10 -118, 12 -130, 11 -138!, 7 -128, 6 -121, 1 -120',
    ])
      brush.form([{ points: put(prong) }], '#8a8f98', { soft: 1.4, gloss: 0.9 })
  if (kind === 'axe')
    brush.form([{ points: put('1 -112!, 10 -118, 24 -124!, 28 -106, 24 -90!, 10 -96, 1 -100!') }], '#9aa3ad', {
      soft: 3,
      gloss: 0.9,
      paint: (tones) => brush.line(put('24 -124, 28 -106, 24 -90'), 2, tones.shine),
    })
}
