import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { fin } from '../animals/fin.ts'
import { limb } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, shift } from '../people/tone.ts'

const spine =
  '10 -92 15, 1 -80 15, -4 -66 20, 0 -50 24, 3 -36 18, -1 -22 12, -8 -8 9.4, -8 6 8, 0 13 6.6, 9 9 5.4, 9 1 4.2, 3 0 3'

function paintSeahorse(brush: Brush, skin: string): void {
  fin(brush, trace('-12 -66, -27 -66, -31 -56, -27 -44, -10 -46'), [-10, -56], shift(skin, 1.12, 0.8), true)
  for (const [x, y] of [
    [4, -104],
    [10, -108],
    [0, -98],
  ] as const) {
    brush.form(
      [{ points: trace(`${x - 3} ${y + 8}, ${x - 2} ${y - 2}, ${x} ${y - 7}!, ${x + 3} ${y - 1}, ${x + 5} ${y + 8}`) }],
      shift(skin, 0.85),
      {
        soft: 1.4,
      },
    )
  }
  const bones = traceBones(spine)
  brush.form(
    [
      { points: limb(bones) },
      {
        points: trace('2 -96, 6 -104, 16 -106, 24 -101, 28 -95, 40 -90, 46 -92, 48 -85, 42 -82, 30 -84, 20 -84, 8 -84'),
      },
    ],
    skin,
    {
      soft: 5,
      gloss: 0.6,
      paint: (tones) => {
        brush.patch(
          trace('12 -80, 8 -66, 12 -50, 10 -36, 4 -22, 16 -30, 20 -52, 14 -74'),
          brush.tones('#fbe9b8').base,
          0,
        )
        for (let index = 1; index < bones.length - 1; index++) {
          const [x, y, width] = bones[index]!
          const [nextX, nextY, nextWidth] = bones[index + 1]!
          const steps = index < 7 ? 3 : 1
          for (let step = 0; step < steps; step++) {
            const t = step / steps
            const along = Math.atan2(nextY - y, nextX - x)
            const half = (width + (nextWidth - width) * t) / 2
            const cx = x + (nextX - x) * t
            const cy = y + (nextY - y) * t
            const dx = Math.sin(along) * half
            const dy = -Math.cos(along) * half
            brush.line(
              [
                [cx - dx, cy - dy],
                [cx + Math.cos(along) * 2, cy + Math.sin(along) * 2],
                [cx + dx, cy + dy],
              ],
              0.9,
              alpha(tones.deep, 0.45),
            )
            brush.spot(cx - dx * 0.3, cy - dy * 0.3, 2, 1.4, tones.shine, 0.5)
          }
        }
        brush.spot(46, -87, 3, 4, tones.deep, 0.4)
      },
    },
  )
  fin(brush, trace('6 -86, -3 -88, -6 -81, 2 -78'), [5, -83], shift(skin, 1.12, 0.8), true, 1.4)
  paintEye(
    brush,
    18.6,
    -96,
    3.2,
    1,
    { iris: '#3a2a1c', pupil: 'round', open: 1, tilt: 0, rim: '#2a1c14', fill: 0.8 },
    'open',
  )
}

/** A seahorse, its tail curled. */
export const seahorse = createAnimal({
  name: 'seahorse',
  nouns: ['seahorse', 'sea horse', 'sea dragon'],
  habitat: 'water',
  metres: () => 0.3,
  draw(brush, { attributes }) {
    const [first] = attributes.colors
    paintSeahorse(brush, first ? furColor(first) : '#eda13c')
  },
})
