import { oval } from '../../animals/outline.ts'
import type { Point } from '../curve.ts'
import { alpha, mix } from '../tone.ts'
import { type Mask, type MaskFace, pair, smile } from './mask.ts'

function paintLens(
  { brush, at, eyes }: MaskFace,
  side: number,
  x: number,
  y: number,
  radius: number,
  color: string,
): void {
  const middle = at(side * x, 7)
  brush.form([{ points: oval(middle, y, radius * 1.4, radius * 1.4) }], '#262c36', { soft: 1.4, rim: 0.7 })
  if (eyes !== 'open') {
    const bend = eyes === 'smiling' ? -radius : radius * 0.8
    brush.line(
      [
        [middle - radius, y],
        [middle, y + bend],
        [middle + radius, y],
      ],
      1.3,
      color,
    )
    return
  }
  brush.spot(middle, y, radius * 2.4, radius * 2.4, color, 0.5)
  brush.form([{ points: oval(middle, y, radius, radius) }], color, { soft: 1.6, depth: 0.4, gloss: 1 })
  brush.spot(middle, y, radius * 0.7, radius * 0.7, '#ffffff', 0.9)
}

/** A helmet of sheet metal with round lamps for eyes. */
const robot: Mask = {
  main: '#c3ccd4',
  hands: '#8f99a4',
  paint(face) {
    const { brush, at, both, main, open } = face
    const joint = mix(main, '#4a525c', 0.6)
    brush.line(
      [
        [at(0, 0), -17],
        [at(0, 0), -26],
      ],
      1.4,
      brush.tones(joint).base,
    )
    brush.form([{ points: oval(at(0, 0), -27.5, 2.6, 2.6) }], '#d9483c', { soft: 1.2, gloss: 1 })
    pair(face, (side) =>
      brush.form([{ points: oval(at(side * 19.5, -2), 2, 3.6, 6.4) }], joint, { soft: 2, gloss: 0.9 }),
    )
    const shell: Point[] = [
      [0, -18.4],
      [12, -18],
      [18.2, -13],
      [19, 0],
      [17.6, 12],
      [12.4, 19],
      [0, 20.4],
    ]
    brush.form([{ points: both(shell) }], main, {
      soft: 6,
      gloss: 1,
      paint: (tones) => {
        brush.line(
          both([
            [0, -10, 1],
            [18.6, -9.4, 1],
          ]).slice(0, 2),
          0.6,
          alpha(tones.deep, 0.5),
        )
        brush.spot(at(-7, 4), -13, 9, 4, '#ffffff', 0.6)
        for (const [x, y] of [
          [15, -6],
          [-15, -6],
          [13, 13],
          [-13, 13],
        ] as const)
          brush.spot(at(x, 3), y, 1.2, 1.2, tones.deep, 0.9)
      },
    })
    const visor: Point[] = [
      [0, -7.6],
      [11.6, -7.2],
      [15, -3],
      [14, 4.4],
      [9, 6],
      [0, 6.2],
    ]
    brush.form([{ points: both(visor, 4) }], '#39424e', { soft: 2.4, rim: 0.8, gloss: 0.8 })
    pair(face, (side) => paintLens(face, side, 7.2, -0.8, 3.3, '#5fe3ff'))
    const mouth: Point[] = [
      [0, 10.4, 1],
      [7.4, 10.4, 1],
      [7.4, open ? 16.4 : 14.6, 1],
      [0, open ? 16.4 : 14.6, 1],
    ]
    brush.form([{ points: both(mouth, 6) }], '#2b323c', { soft: 1.2 })
    for (let bar = -3; bar <= 3; bar++)
      brush.line(
        [
          [at(bar * 2, 6), 10.9],
          [at(bar * 2, 6), open ? 15.8 : 14],
        ],
        0.7,
        open ? '#ffd24d' : '#8fd8e8',
      )
  },
}

/** A great smooth head with black almond eyes. */
const alien: Mask = {
  main: '#86c06e',
  paint(face) {
    const { brush, at, both, main, eyes } = face
    pair(face, (side) => {
      brush.line(
        [
          [at(side * 7, 0), -18],
          [at(side * 10, 0), -26],
          [at(side * 15, 0), -28],
        ],
        1.5,
        brush.tones(main).shadow,
      )
      brush.form([{ points: oval(at(side * 15.6, 0), -28, 2.5, 2.5) }], mix(main, '#ffffff', 0.3), {
        soft: 1.2,
        gloss: 0.9,
      })
    })
    brush.form(
      [
        {
          points: both([
            [0, -22],
            [13, -20],
            [20.6, -9],
            [18.6, 4],
            [11, 15],
            [5, 20.6],
            [0, 21.6],
          ]),
        },
      ],
      main,
      {
        soft: 7,
        gloss: 0.7,
        paint: (tones) => {
          for (const [x, y, r] of [
            [-9, -15, 2],
            [-4, -17.4, 1.3],
            [10, -16, 1.7],
          ] as const)
            brush.spot(at(x, 3), y, r, r * 0.7, tones.deep, 0.5)
          brush.spot(at(0, 9), 10, 1, 1.4, tones.deep, 0.8)
        },
      },
    )
    pair(face, (side) => {
      if (eyes !== 'open') {
        brush.line(
          [
            [at(side * 3, 6), 3],
            [at(side * 8, 6), eyes === 'smiling' ? -4 : 6],
            [at(side * 13, 4), -1],
          ],
          1.4,
          '#14161d',
        )
        return
      }
      brush.form([{ points: oval(at(side * 8, 6), 0, 4.6, 7.4, side * 0.55) }], '#12141b', { soft: 2, gloss: 1 })
      brush.spot(at(side * 8 - 1.8, 6), -3.4, 1.8, 2.4, '#ffffff', 0.95)
    })
    brush.line(smile(face, 4.4, 13, 1.6), 1, brush.tones(main).deep)
  },
}

/** A skull with its teeth. */
const skeleton: Mask = {
  main: '#efe6d0',
  paint(face) {
    const { brush, at, both, main, open } = face
    const dark = '#1c1519'
    brush.form(
      [
        {
          points: both([
            [0, 10],
            [9.6, 10],
            [10.4, 16],
            [7.4, open ? 25 : 22.4],
            [0, open ? 26 : 23.4],
          ]),
        },
      ],
      mix(main, '#b9a888', 0.2),
      { soft: 3 },
    )
    brush.form(
      [
        {
          points: both([
            [0, -20],
            [12, -18.4],
            [19, -9],
            [18, 1],
            [15, 6],
            [12.6, 11.4],
            [7, 13.6],
            [0, 13.8],
          ]),
        },
      ],
      main,
      {
        soft: 6,
        gloss: 0.5,
        paint: (tones) => {
          brush.spot(at(13.6, 0), 7, 3, 4, tones.deep, 0.5)
          brush.spot(at(-13.6, 0), 7, 3, 4, tones.deep, 0.5)
          brush.line(
            [
              [at(4, 2), -19],
              [at(6, 2), -15],
              [at(4, 3), -11],
            ],
            0.5,
            alpha(tones.deep, 0.6),
          )
        },
      },
    )
    pair(face, (side) => {
      brush.form(
        [
          {
            points: (
              [
                [3.4, 0],
                [5, -5.4],
                [10, -5.6],
                [13, -1.6],
                [11, 3.4],
                [6.4, 4],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, 4), y]),
          },
        ],
        dark,
        { soft: 1.4, rim: 0.2 },
      )
      brush.spot(at(side * 8, 5), -1, 1.5, 1.5, '#ffe9a8', 0.9)
    })
    brush.patch(
      [
        [at(0, 8), 3.6],
        [at(2.6, 7), 8.4],
        [at(0, 7), 7.4],
        [at(-2.6, 7), 8.4],
      ],
      dark,
      0,
    )
    brush.patch(
      both(
        [
          [0, 12],
          [7.6, 11.6],
          [7, open ? 18.6 : 16],
          [0, open ? 19.4 : 16.6],
        ],
        5,
      ),
      alpha(dark, 0.92),
      0,
    )
    for (let tooth = -2.5; tooth <= 2.5; tooth++) {
      const x = at(tooth * 2.4, 5)
      brush.form(
        [
          {
            points: [
              [x - 1, 11.6, 1],
              [x + 1, 11.6, 1],
              [x + 0.9, 14, 1],
              [x - 0.9, 14, 1],
            ],
          },
        ],
        main,
        { soft: 0.8 },
      )
      const low = open ? 17.6 : 14.4
      brush.form(
        [
          {
            points: [
              [x - 0.9, low, 1],
              [x + 0.9, low, 1],
              [x + 0.8, low + 2.4, 1],
              [x - 0.8, low + 2.4, 1],
            ],
          },
        ],
        main,
        {
          soft: 0.8,
        },
      )
    }
  },
}

export const beings = { robot, alien, skeleton }
