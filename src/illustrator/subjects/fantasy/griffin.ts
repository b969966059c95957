import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { paintFeatherWing } from '../animals/feather-wing.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, mix, shift } from '../people/tone.ts'

function paintTalons(brush: Brush, x: number, color: string): void {
  for (const [dx, dy] of [
    [10, -1.6],
    [11, 0.6],
    [7, 1.8],
  ] as const) {
    brush.form(
      [
        {
          points: limb([
            [x, -4, 4.6],
            [x + dx * 0.6, -3 + dy, 4],
            [x + dx, dy - 1.4, 2.6],
          ]),
        },
      ],
      color,
      { soft: 1.2 },
    )
    brush.form([{ points: trace(`${x + dx - 1} ${dy - 3}, ${x + dx + 4.4} ${dy}!, ${x + dx - 1} ${dy}`) }], '#2a2226', {
      soft: 0.6,
    })
  }
}

/** A griffin from the side: an eagle before, a lion behind. Ground is y 0. */
function paintGriffin(brush: Brush, fur: string, plumes: string): void {
  const far = (color: string): string => mix(color, '#2a2440', 0.28)
  const yellow = '#e0a83a'
  paintFeatherWing(brush, { x: 16, y: -60, scale: 0.95, turn: 0.36, color: far(plumes), tips: far(shift(plumes, 0.7)) })
  brush.form(
    [
      { points: limb(traceBones('-34 -50 7, -52 -44 5, -64 -54 4.4, -70 -70 3.6')) },
      { points: oval(-71, -75, 5.4, 8, 0.2), tuft: 2.6 },
    ],
    shift(fur, 0.86),
    { soft: 2 },
  )
  const leg = (bones: string, color: string): void =>
    brush.form([{ points: limb(traceBones(bones)) }], color, { soft: 3.4 })
  leg('-18 -42 20, -12 -28 13, -18 -14 8.4, -14 -4 8', far(fur))
  brush.form([{ points: oval(-11, -3.4, 8, 4) }], far(fur), { soft: 1.6 })
  leg('28 -42 14, 32 -26 9, 32 -14 6, 33 -5 5', far(yellow))
  paintTalons(brush, 33, far(yellow))
  brush.form(
    [{ points: trace('32 -64, 12 -64, -10 -60, -30 -60, -40 -50, -40 -36, -28 -28, -8 -30, 14 -28, 30 -32, 40 -46') }],
    fur,
    {
      soft: 8,
      paint: (tones) => {
        brush.spot(-28, -46, 11, 12, tones.shine, 0.3)
        brush.spot(-12, -34, 12, 8, tones.shadow, 0.4)
        brush.locks({ x: -40, y: -62, width: 60, height: 34 }, 80, 4, [-0.7, 0.5], alpha(tones.deep, 0.2), 0.5)
      },
    },
  )
  leg('-28 -44 25, -20 -28 16, -30 -14 9, -26 -4 9', fur)
  brush.form([{ points: oval(-22, -3.6, 9, 4.2) }], fur, {
    soft: 1.8,
    paint: (tones) => {
      for (const x of [-18, -15]) brush.line(trace(`${x} -6, ${x + 1} -3, ${x} 0`), 0.6, alpha(tones.deep, 0.6))
    },
  })
  leg('22 -38 10, 24 -24 7, 23 -14 5.6, 25 -5 5', yellow)
  paintTalons(brush, 25, yellow)
  brush.head({ left: 38, right: 66, crown: -104, eyes: [57, -94], chin: -80 })
  const neck = trace(
    '42 -98, 50 -104, 60 -103, 67 -97, 68 -90, 64 -84, 58 -76, 54 -62, 48 -46, 38 -32, 24 -26, 14 -34, 12 -50, 20 -64, 30 -78, 36 -90',
  )
  brush.form([{ points: trace('40 -98, 30 -108!, 44 -103, 38 -114!, 50 -104') }], plumes, { soft: 1.6 })
  brush.form([{ points: neck, tuft: (x, y) => (y > -60 ? 4 : x < 44 ? 2 : 0.4), flow: [-0.4, 0.9] }], plumes, {
    soft: 6,
    paint: (tones) => {
      for (let row = 0; row < 9; row++)
        brush.locks(
          { x: 14 + row * 0.4, y: -96 + row * 8, width: 50 - row * 2, height: 7 },
          20,
          7,
          [-0.2, 1],
          alpha(row % 2 ? tones.deep : tones.shine, 0.36),
          0.9,
        )
      brush.spot(57, -94, 6, 4, tones.deep, 0.4)
    },
  })
  brush.form([{ points: trace('64 -88, 74 -86, 72 -82, 63 -83') }], shift(yellow, 0.85), { soft: 1.2 })
  brush.form([{ points: trace('64 -99, 74 -98, 83 -91, 82 -80!, 77 -86, 64 -87') }], yellow, {
    soft: 1.8,
    gloss: 0.7,
    paint: (tones) => brush.spot(70, -94.6, 1.4, 0.8, tones.deep, 1),
  })
  paintEye(brush, 58, -94.6, 2.9, 1, { iris: '#e8842c', pupil: 'round', open: 0.82, tilt: 0.2, rim: '#1c1412' }, 'open')
  brush.line(trace('52 -99, 58 -99.6, 64 -96.6'), 1.6, alpha('#3a2a1c', 0.8))
  paintFeatherWing(brush, { x: 10, y: -54, scale: 1.05, turn: 0.04, color: plumes, tips: shift(plumes, 0.72) })
}

/** A griffin. First colour its coat, second its plumage. */
export const griffin = createAnimal({
  name: 'griffin',
  nouns: ['griffin', 'gryphon', 'griffon', 'hippogriff'],
  metres: () => 2.2,
  draw(brush, { attributes: { colors } }) {
    paintGriffin(
      brush,
      colors[0] ? furColor(colors[0]) : '#c9944c',
      colors[1] ? furColor(colors[1]) : colors[0] ? shift(furColor(colors[0]), 1.15) : '#a4744a',
    )
  },
})
