import type { Brush } from '../animals/brush.ts'
import { paintEye } from '../animals/eye.ts'
import { oval } from '../animals/outline.ts'
import { trace } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brute } from './brutes.data.ts'

/** Its head with horns, ears, eyes and teeth. */
export function paintBruteHead(brush: Brush, brute: Brute, horn: string): void {
  const { skin } = brute
  const put = (text: string, side: 1 | -1): Point[] =>
    trace(text).map(([x, y, corner]): Point => (corner ? [x * side, y, corner] : [x * side, y]))
  brush.head({ left: -17, right: 17, crown: -136, eyes: [0, -119], chin: -98 })
  for (const side of [-1, 1] as const) {
    if (brute.horns === 'up')
      brush.form([{ points: put('6 -130, 11 -140, 12 -152!, 19 -142, 17 -128', side) }], horn, { soft: 2, gloss: 0.6 })
    if (brute.horns === 'bull')
      brush.form([{ points: put('9 -128, 22 -132, 32 -140, 33 -152!, 42 -138, 36 -124, 20 -119', side) }], horn, {
        soft: 2.4,
        gloss: 0.6,
      })
    if (brute.ears === 'pointed')
      brush.form([{ points: put('14 -122, 24 -128, 36 -130!, 28 -118, 15 -110', side) }], shift(skin, 0.95), {
        soft: 2.4,
        paint: (tones) => brush.spot(23 * side, -121, 7, 3.4, tones.deep, 0.5, -0.3 * side),
      })
    if (brute.ears === 'bull')
      brush.form([{ points: put('14 -118, 26 -120, 32 -114, 24 -109, 15 -111', side), tuft: 1 }], skin, { soft: 2.4 })
  }
  const skull =
    '0 -136, 11 -134, 17 -124, 17 -112, 13 -102, 6 -96, 0 -95, -6 -96, -13 -102, -17 -112, -17 -124, -11 -134'
  brush.form([{ points: trace(skull) }], skin, {
    soft: 6,
    paint: (tones) => {
      brush.spot(0, -128, 10, 5, tones.shine, 0.5)
      for (const side of [-1, 1]) {
        brush.spot(side * 11, -110, 5, 5, tones.shine, 0.3)
        if (!brute.cyclops) brush.spot(side * 7, -118, 6, 5, tones.deep, 0.5)
      }
    },
  })
  if (brute.hair)
    brush.form(
      [
        {
          points: trace('-16 -124, -14 -134, -6 -141, 0 -144!, 7 -140, 14 -134, 16 -124, 8 -131, 0 -132, -8 -131'),
          tuft: 2.6,
          flow: [0, -0.8],
        },
      ],
      brute.hair,
      { soft: 2.4 },
    )
  const look = { iris: brute.eyes, pupil: 'slit', open: 0.74, tilt: -0.3, rim: '#1c1014' } as const
  if (brute.cyclops)
    paintEye(brush, 0, -117, 6.4, 1, { ...look, pupil: 'round', tilt: 0, open: 0.9, fill: 0.62 }, 'open')
  else
    for (const side of [-1, 1] as const) {
      paintEye(brush, 7 * side, -118, 3.7, side, look, 'open')
      brush.form([{ points: put('1.6 -120, 13 -127, 15 -124.4, 3 -117.6', side) }], shift(skin, 0.55), {
        soft: 1,
        rim: 0.2,
      })
    }
  const snout = brush.tones(mix(skin, '#f0d8c0', 0.34))
  if (brute.muzzle) {
    brush.form([{ points: oval(0, -105, 12, 9) }], mix(skin, '#e8c8b0', 0.35), {
      soft: 4,
      paint: (tones) => {
        for (const side of [-1, 1]) brush.spot(side * 5, -107, 2.6, 2, tones.deep, 1)
        brush.line(trace('-7 -100, 0 -97.6, 7 -100'), 1, alpha(tones.deep, 0.8))
      },
    })
    brush.line(trace('-3.4 -104, 0 -98, 3.4 -104'), 1.3, '#d8b23c')
    return
  }
  brush.form([{ points: trace('-2.4 -116, 2.4 -116, 5 -108, 0 -106, -5 -108') }], shift(skin, 1.04), {
    soft: 1.8,
    paint: () => brush.spot(0, -107, 4, 1.4, snout.deep, 0.5),
  })
  const mouth = trace('-9 -103.6, 0 -101.6, 9 -103.6, 6 -98.6, 0 -97.4, -6 -98.6')
  brush.form([{ points: mouth }], '#431219', { soft: 1, rim: 0 })
  const up = brute.tusks
  for (const side of [-1, 1] as const)
    brush.form(
      [{ points: put(up ? '4 -99, 7.6 -99, 7.4 -109!' : '3.4 -103, 6.4 -103.4, 5 -98.6!', side) }],
      '#f4ead2',
      { soft: 0.8, rim: 0.3 },
    )
}
