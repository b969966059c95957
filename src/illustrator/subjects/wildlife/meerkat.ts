import { createAnimal } from '../animals/animal.ts'
import type { Beast } from '../animals/beast.ts'
import type { Brush } from '../animals/brush.ts'
import { dressed } from '../animals/coat-words.ts'
import { paintHead } from '../animals/face.ts'
import { limb, oval } from '../animals/outline.ts'
import { riverOtter } from '../animals/small-beasts.data.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, shift } from '../people/tone.ts'

const sentry: Beast = {
  ...riverOtter,
  face: {
    ...riverOtter.face,
    eyes: { ...riverOtter.face.eyes, x: 7.8, size: 2.6 },
    muzzle: {
      ...riverOtter.face.muzzle,
      kind: 'dog',
      width: 5,
      top: -1,
      noseY: 6.4,
      bottom: 13,
      nose: 2.4,
      color: '#efe2cc',
    },
    whiskers: 8,
  },
  coat: {
    main: '#c9a272',
    marks: [{ name: 'eye-patches', color: '#3a2a24' }],
    nose: '#2a2020',
    inner: '#3a2a24',
    fur: 1.2,
  },
}

/** A meerkat on its hind legs, keeping watch. Ground is y 0. */
function paintMeerkat(brush: Brush, beast: Beast): void {
  const fur = beast.coat.main
  brush.form([{ points: limb(traceBones('-8 -12 7, -22 -4 5, -40 -2 4, -54 -4 2.4')) }], fur, {
    soft: 2,
    paint: () => brush.spot(-52, -4, 8, 4, '#3a2a24', 0.8),
  })
  for (const side of [-1, 1]) {
    brush.form(
      [
        {
          points: limb([
            [side * 7, -26, 17],
            [side * 9, -14, 12],
            [side * 8, -4, 7],
          ]),
          tuft: 0.8,
        },
      ],
      shift(fur, 0.94),
      { soft: 3 },
    )
    brush.form([{ points: oval(side * 10, -2, 8, 3) }], shift(fur, 0.9), { soft: 1.4 })
  }
  brush.form(
    [
      {
        points: trace(
          '0 -100, 9 -96, 12 -84, 14 -66, 16 -46, 17 -28, 12 -16, 0 -13, -12 -16, -17 -28, -16 -46, -14 -66, -12 -84, -9 -96',
        ),
        tuft: 1.2,
      },
    ],
    fur,
    {
      soft: 6,
      paint: (tones) => {
        brush.patch(
          trace('0 -90, 7 -84, 9 -62, 11 -40, 9 -22, 0 -18, -9 -22, -11 -40, -9 -62, -7 -84'),
          brush.tones('#ecdcc0').base,
          1.6,
        )
        brush.locks({ x: -16, y: -92, width: 32, height: 74 }, 90, 4, [0, 1], alpha(tones.deep, 0.25), 0.45)
      },
    },
  )
  for (const side of [-1, 1]) {
    brush.form(
      [
        {
          points: limb([
            [side * 12, -82, 9],
            [side * 15, -68, 7],
            [side * 9, -57, 5.4],
            [side * 5, -52, 4.6],
          ]),
          tuft: 0.6,
        },
      ],
      fur,
      { soft: 2.4 },
    )
    for (const dx of [-1.6, 0, 1.6])
      brush.form(
        [
          {
            points: limb([
              [side * 4.6 + dx, -51, 1.8],
              [side * 4.4 + dx, -46, 1],
            ]),
          },
        ],
        '#3a2c28',
        { soft: 0.5 },
      )
  }
  paintHead(brush, beast, { x: 0, y: -106, scale: 0.82, tilt: 0, turn: 0.3, eyes: 'open', mouth: 'closed' })
}

/** A meerkat on the watch. */
export const meerkat = createAnimal({
  name: 'meerkat',
  nouns: ['meerkat', 'prairie dog'],
  metres: () => 0.42,
  draw: (brush, asked) => paintMeerkat(brush, dressed(sentry, asked)),
})
