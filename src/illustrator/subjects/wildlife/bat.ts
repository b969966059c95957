import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { oval } from '../animals/outline.ts'
import { trace } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'

const wing = '6 -6, 16 -20, 30 -34, 44 -38, 60 -30, 78 -14!, 66 -12, 56 -4!, 46 -7, 36 4!, 26 0, 14 12!, 8 8'
const fingers = ['78 -14', '56 -4', '36 4']

function paintWing(brush: Brush, mirror: 1 | -1, skin: string): void {
  const flip = (points: readonly Point[]): Point[] => points.map(([x, y, corner]): Point => [x * mirror, y, corner])
  brush.form([{ points: flip(trace(wing)) }], skin, {
    soft: 6,
    gloss: 0.5,
    paint: (tones) => {
      for (const tip of fingers) {
        const line = flip(trace(`42 -37, ${tip}`))
        brush.line(line, 1.6, alpha(tones.deep, 0.6))
        brush.line(line, 0.6, alpha(tones.shine, 0.5))
      }
    },
  })
  brush.form(
    [{ points: flip(trace('4 -4, 16 -18, 30 -33, 42 -39, 45 -44!, 46 -37, 32 -29, 18 -14, 8 0')) }],
    shift(skin, 0.86),
    {
      soft: 2,
    },
  )
}

function paintBat(brush: Brush, fur: string): void {
  const skin = mix(shift(fur, 0.72), '#4a2c3c', 0.3)
  paintWing(brush, -1, skin)
  paintWing(brush, 1, skin)
  for (const mirror of [-1, 1])
    brush.form(
      [{ points: trace('2 20, 5 28, 3 33!, 0 28').map(([x, y]): Point => [x * mirror + mirror * 3, y]) }],
      skin,
      {
        soft: 1.4,
      },
    )
  brush.form([{ points: oval(0, 8, 11, 16), tuft: 2, flow: [0, 1] }], fur, {
    soft: 5,
    paint: (tones) => {
      brush.spot(0, 12, 7, 10, tones.shine, 0.4)
      brush.locks({ x: -10, y: -6, width: 20, height: 28 }, 60, 4, [0, 1], alpha(tones.deep, 0.35), 0.5)
    },
  })
  for (const mirror of [-1, 1]) {
    brush.form(
      [{ points: trace('3 -20, 6 -32, 13 -40!, 16 -28, 13 -17').map(([x, y]): Point => [x * mirror, y]) }],
      fur,
      {
        soft: 2.4,
        paint: () =>
          brush.patch(
            trace('6 -21, 8 -30, 12.4 -36, 13.4 -27, 11 -19').map(([x, y]): Point => [x * mirror, y]),
            '#c98a86',
            0,
          ),
      },
    )
  }
  brush.form([{ points: oval(0, -14, 12.6, 11), tuft: 1.2 }], fur, {
    soft: 4.4,
    paint: (tones) => brush.spot(0, -9, 7, 5, tones.shine, 0.6),
  })
  brush.form([{ points: oval(0, -10.6, 2.4, 1.8) }], '#3a2428', { soft: 0.8, gloss: 0.8 })
  brush.line(trace('-4.6 -7, 0 -4.6, 4.6 -7'), 0.7, '#3a2428')
  for (const mirror of [-1, 1])
    brush.form([{ points: trace('1.6 -6.2, 3.4 -6.4, 2.6 -3!').map(([x, y]): Point => [x * mirror, y]) }], '#fbf6ea', {
      soft: 0.6,
    })
  brush.head({ left: -12, right: 12, crown: -24, eyes: [0, -15.6], chin: -4 })
  const eye = { iris: '#d9992c', pupil: 'round', open: 1, tilt: 0.1, rim: '#1d1418' } as const
  paintEye(brush, -5.4, -15.6, 2.9, -1, eye, 'open')
  paintEye(brush, 5.4, -15.6, 2.9, 1, eye, 'open')
}

/** A bat with spread wings, from the front. */
export const bat = createAnimal({
  name: 'bat',
  nouns: ['bat', 'fruit bat', 'vampire bat', 'flying fox'],
  habitat: 'air',
  metres: () => 0.3,
  draw(brush, { attributes }) {
    const [first] = attributes.colors
    paintBat(brush, first ? furColor(first) : '#6a4f4a')
  },
})
