import { paintEye } from '../../animals/eye.ts'
import { oval } from '../../animals/outline.ts'
import type { Point } from '../curve.ts'
import { alpha, mix, shift } from '../tone.ts'
import { type Mask, type MaskFace, pair, smile } from './mask.ts'

const brown = { iris: '#4a2c18', pupil: 'round', open: 0.96, tilt: 0, rim: '#2a1a14' } as const

/** Two eyes that look at us. */
function paintEyes(
  face: MaskFace,
  x: number,
  y: number,
  size: number,
  look: Parameters<typeof paintEye>[5] = brown,
): void {
  pair(face, (side) => paintEye(face.brush, face.at(side * x, 4), y, size, side, look, face.eyes))
}

/** Eyes on top of a wide flat head. */
const frog: Mask = {
  main: '#6fae46',
  crown: 0.26,
  paint(face) {
    const { brush, at, both, main, open } = face
    const pale = mix(main, '#fbf3d2', 0.7)
    pair(face, (side) =>
      brush.form([{ points: oval(at(side * 11, 2), -11.4, 7.6, 7.4) }], main, { soft: 3, gloss: 0.7 }),
    )
    brush.form(
      [
        {
          points: both([
            [0, -10.4],
            [10, -11],
            [19, -4],
            [22, 5],
            [17, 14.6],
            [8, 19.6],
            [0, 20.6],
          ]),
        },
      ],
      main,
      {
        soft: 6,
        gloss: 0.7,
        paint: (tones) => {
          brush.patch(
            both(
              [
                [0, 9],
                [14, 7.6],
                [19.6, 4.4],
                [17, 15],
                [8, 20],
                [0, 21],
              ],
              3,
            ),
            pale,
            0,
          )
          for (const [x, y, r] of [
            [-6, -4, 1.7],
            [7, -5.4, 1.3],
            [13, -1, 1.6],
            [-14, -1, 1.4],
          ] as const)
            brush.spot(at(x, 4), y, r, r * 0.8, tones.deep, 0.6)
        },
      },
    )
    const look = { iris: '#e3b23c', pupil: 'bar', open: 1, tilt: 0, rim: '#2f4a1c' } as const
    paintEyes(face, 11, -11.6, 4.8, look)
    pair(face, (side) => brush.spot(at(side * 2.4, 8), 1, 0.9, 0.7, brush.tones(main).deep, 1))
    if (open)
      brush.patch(
        both(
          [
            [0, 7.6],
            [13, 6.4],
            [8, 12.6],
            [0, 14],
          ],
          6,
        ),
        '#8c3038',
        0,
      )
    brush.line(smile(face, 18.6, 4.6, 2.8, 5), 1.1, brush.tones(main).deep)
  },
}

/** Ears that fall forward and a flat round snout. */
const pig: Mask = {
  main: '#eda9a0',
  tail: 'curl',
  paint(face) {
    const { brush, at, both, main, open } = face
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [8, -15],
                [16, -21],
                [21, -19],
                [21, -9],
                [15, -7],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -2), y]),
          },
        ],
        shift(main, 0.96),
        { soft: 3, paint: (tones) => brush.spot(at(side * 17, -2), -13, 3.4, 5, tones.deep, 0.35) },
      ),
    )
    brush.form(
      [
        {
          points: both([
            [0, -17],
            [11, -15.4],
            [17.6, -6],
            [19, 5],
            [14.6, 15],
            [6, 19.4],
            [0, 20],
          ]),
        },
      ],
      main,
      {
        soft: 6,
        gloss: 0.35,
        paint: () => {
          for (const side of [-1, 1]) brush.spot(at(side * 12.4, 2), 7, 4.6, 3.4, '#e2685f', 0.42)
        },
      },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 13],
            [5, 12.4],
            [3, 17],
            [0, 18],
          ],
          7,
        ),
        '#8c3038',
        0,
      )
    else brush.line(smile(face, 5.6, 13.4, 1.6, 7), 0.9, alpha(brush.tones(main).deep, 0.9))
    brush.form([{ points: oval(at(0, 11), 6.4, 7, 5.4) }], mix(main, '#d9706c', 0.35), {
      soft: 2,
      gloss: 0.6,
      paint: (tones) => {
        for (const side of [-1, 1]) brush.spot(at(side * 2.6, 12), 6.4, 1.5, 2.2, tones.deep, 1)
      },
    })
    paintEyes(face, 8.4, -3.4, 2.7)
  },
}

/** Great ears and a trunk down before the chest. */
const elephant: Mask = {
  main: '#949aa3',
  paint(face) {
    const { brush, at, both, main } = face
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [9, -13],
                [22, -20],
                [34, -13],
                [36, 3],
                [29, 16],
                [20, 17],
                [12, 8],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -6), y]),
          },
        ],
        shift(main, 0.95),
        { soft: 5, paint: () => brush.spot(at(side * 24, -6), 0, 8, 12, '#c98f8f', 0.38) },
      ),
    )
    brush.form(
      [
        {
          points: both([
            [0, -19],
            [9, -18],
            [15, -9],
            [14.6, 2],
            [10.4, 12],
            [0, 15],
          ]),
        },
      ],
      main,
      { soft: 5.6 },
    )
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [6.4, 8.6],
                [9.6, 9],
                [11.6, 15],
                [10.6, 20],
                [8.4, 15],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, 6), y]),
          },
        ],
        '#f3ead2',
        { soft: 1.4, gloss: 0.8 },
      ),
    )
    const lean = at(0, 12)
    brush.form(
      [
        {
          points: [
            [lean - 5.4, 1],
            [lean + 5.4, 1],
            [lean + 5, 12],
            [lean + 5.4, 22],
            [lean + 9, 27.6],
            [lean + 11.4, 26.4],
            [lean + 12.4, 29.6],
            [lean + 8, 32.8],
            [lean + 2.4, 30],
            [lean - 3, 22],
            [lean - 4.4, 12],
          ],
        },
      ],
      main,
      {
        soft: 3.4,
        paint: (tones) => {
          for (let y = 5; y < 29; y += 3)
            brush.line(
              [
                [lean - 5, y],
                [lean, y + 1.6],
                [lean + 5.4, y],
              ],
              0.5,
              alpha(tones.deep, 0.5),
            )
        },
      },
    )
    paintEyes(face, 8, -3.4, 2.3)
  },
}

/** A bare face in fur, round ears at its sides. */
const monkey: Mask = {
  main: '#7a5236',
  tail: 'cat',
  paint(face) {
    const { brush, at, both, main, open } = face
    const skin = mix(main, '#f0c9a0', 0.72)
    pair(face, (side) =>
      brush.form([{ points: oval(at(side * 19.4, -4), 0, 6.4, 7.4) }], skin, {
        soft: 2.4,
        paint: (tones) => brush.spot(at(side * 19.4, -4), 0.6, 3.4, 4.4, tones.deep, 0.42),
      }),
    )
    brush.form(
      [
        {
          points: both([
            [0, -19.6],
            [11, -17.6],
            [18.6, -8],
            [19, 4],
            [13, 15.6],
            [0, 20],
          ]),
          tuft: 1.6,
        },
      ],
      main,
      {
        soft: 6,
        paint: () => {
          const tones = brush.tones(skin)
          brush.patch(
            both(
              [
                [0, -8],
                [5, -11],
                [12, -9],
                [14.6, -2],
                [12, 5],
                [15, 11],
                [9, 19],
                [0, 20.6],
              ],
              4,
            ),
            tones.base,
            0.6,
          )
          brush.spot(at(0, 8), 11, 11, 7, tones.light, 0.8)
          brush.spot(at(-1.7, 9), 5.4, 1.2, 0.9, tones.deep, 1)
          brush.spot(at(1.7, 9), 5.4, 1.2, 0.9, tones.deep, 1)
        },
      },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 10.6],
            [6.6, 10],
            [4, 15],
            [0, 16.4],
          ],
          8,
        ),
        '#8c3038',
        0,
      )
    else brush.line(smile(face, 7.6, 11, 2, 7), 1, alpha(brush.tones(skin).deep, 0.85))
    paintEyes(face, 7, -2.4, 2.9)
  },
}

/** A long face with a broad muzzle and horns. */
const cow: Mask = {
  main: '#efe9e0',
  tail: 'tuft',
  paint(face) {
    const { brush, at, both, main } = face
    pair(face, (side) => {
      brush.form(
        [
          {
            points: (
              [
                [8, -16],
                [16, -19],
                [18.6, -26],
                [20.4, -19],
                [16, -13],
                [9, -12],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -2), y]),
          },
        ],
        '#dccfae',
        { soft: 1.6, gloss: 0.6 },
      )
      brush.form([{ points: oval(at(side * 21, -3), -6.6, 7.6, 4, side * 0.2) }], mix(main, '#3a302c', 0.75), {
        soft: 2.4,
        paint: () => brush.spot(at(side * 22, -3), -6, 4.6, 2, '#d99c92', 0.7),
      })
    })
    brush.form(
      [
        {
          points: both([
            [0, -18],
            [10, -16.4],
            [15.6, -7],
            [13.6, 4],
            [13, 14],
            [8, 20.6],
            [0, 22],
          ]),
          tuft: 0.6,
        },
      ],
      main,
      {
        soft: 5.4,
        paint: () => {
          for (const side of [-1, 1])
            brush.patch(
              [
                [at(side * 4, 4), -12],
                [at(side * 15, 0), -14],
                [at(side * 17, 0), 2],
                [at(side * 9, 4), 4],
                [at(side * 4.6, 5), -3],
              ],
              '#3f3430',
              0.6,
            )
        },
      },
    )
    brush.form([{ points: oval(at(0, 9), 14, 12, 7.6) }], '#e2a79c', {
      soft: 3,
      gloss: 0.5,
      paint: (tones) => {
        for (const side of [-1, 1]) brush.spot(at(side * 5, 10), 12.4, 1.7, 2, tones.deep, 1)
        brush.line(smile(face, 6, 17.4, 1.2, 9), 0.8, alpha(tones.deep, 0.9))
      },
    })
    paintEyes(face, 8.6, -4, 2.8)
  },
}

/** A long narrow face with upright ears and a mane between them. */
const horse: Mask = {
  main: '#8a5a38',
  tail: 'plume',
  paint(face) {
    const { brush, at, both, main, open } = face
    const mane = shift(main, 0.5)
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [5, -16],
                [8, -27],
                [12, -25],
                [12.6, -13],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -2), y]),
          },
        ],
        main,
        { soft: 2, paint: (tones) => brush.spot(at(side * 9.4, -2), -19, 1.8, 4.4, tones.deep, 0.6) },
      ),
    )
    brush.form(
      [
        {
          points: both([
            [0, -18],
            [9, -16.4],
            [14, -8],
            [11.4, 3],
            [9.6, 13],
            [8, 21],
            [0, 24.4],
          ]),
          tuft: 0.4,
        },
      ],
      main,
      {
        soft: 5,
        paint: (tones) => {
          brush.patch(
            both(
              [
                [0, -10],
                [2.4, -6],
                [2.6, 8],
                [0, 12],
              ],
              6,
            ),
            brush.tones('#f3ece0').base,
            0.4,
          )
          brush.spot(at(0, 9), 18, 9, 6, tones.deep, 0.3)
          for (const side of [-1, 1]) brush.spot(at(side * 4, 9), 17, 1.5, 2, tones.deep, 1)
        },
      },
    )
    brush.form(
      [
        {
          points: both(
            [
              [0, -20],
              [4, -19],
              [5, -12],
              [2, -7],
              [0, -4],
            ],
            3,
          ),
          tuft: 1.8,
        },
      ],
      mane,
      { soft: 2 },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 20.4],
            [5, 20],
            [3, 23],
            [0, 23.6],
          ],
          8,
        ),
        '#8c3038',
        0,
      )
    else brush.line(smile(face, 5, 20.6, 0.9, 8), 0.8, brush.tones(main).deep)
    paintEyes(face, 9, -5.6, 2.8)
  },
}

/** Wool round a dark narrow face. */
const sheep: Mask = {
  main: '#f1ece0',
  hands: '#4a423c',
  paint(face) {
    const { brush, at, both, main } = face
    const skin = '#57493f'
    pair(face, (side) => brush.form([{ points: oval(at(side * 17, -2), -1, 7, 3.4, side * 0.5) }], skin, { soft: 2 }))
    brush.form(
      [
        {
          points: both([
            [0, -10],
            [8, -9],
            [11.6, -2],
            [9.6, 10],
            [6.6, 18],
            [0, 20.4],
          ]),
        },
      ],
      skin,
      {
        soft: 4,
        paint: (tones) => {
          for (const side of [-1, 1]) brush.spot(at(side * 2.2, 9), 13, 0.9, 1.1, tones.deep, 1)
          brush.line(smile(face, 3, 16, 0.9), 0.7, tones.deep)
        },
      },
    )
    for (const [x, y, r] of [
      [-11, -8, 6.4],
      [11, -8, 6.4],
      [-6, -14, 7.4],
      [6, -14, 7.4],
      [0, -16.6, 7],
      [0, -10.4, 5.4],
    ] as const)
      brush.form([{ points: oval(at(x, 1), y, r, r * 0.92), tuft: 0.9 }], main, { soft: 3 })
    paintEyes(face, 6.4, 0, 2.5, { ...brown, iris: '#c9a04a', pupil: 'bar' })
  },
}

/** Jaws with teeth, brows over slit eyes, and a comb of spikes. */
const reptile: Mask = {
  main: '#5f8f4a',
  tail: 'sabre',
  paint(face) {
    const { brush, at, both, main, open } = face
    for (const [x, y] of [
      [0, -22],
      [6, -20],
      [-6, -20],
      [11, -16],
      [-11, -16],
    ] as const)
      brush.form(
        [
          {
            points: [
              [at(x - 2.6, -3), y + 6, 1],
              [at(x * 1.16, -3), y - 4, 1],
              [at(x + 2.6, -3), y + 6, 1],
            ],
          },
        ],
        shift(main, 0.8),
        {
          soft: 1.4,
        },
      )
    brush.form(
      [
        {
          points: both([
            [0, -17],
            [10, -15],
            [16.4, -7],
            [15, 2],
            [13.4, 10],
            [10.6, 19],
            [0, 22.6],
          ]),
        },
      ],
      main,
      {
        soft: 5.6,
        gloss: 0.5,
        paint: (tones) => {
          brush.patch(
            both(
              [
                [0, 14],
                [10, 13],
                [10.6, 20],
                [0, 23.6],
              ],
              5,
            ),
            mix(main, '#efe6c0', 0.6),
            0,
          )
          for (let row = 0; row < 3; row++)
            for (let x = -9 + row; x <= 9; x += 4) brush.spot(at(x, 4), -12 + row * 3, 1.1, 0.8, tones.deep, 0.5)
          for (const side of [-1, 1]) brush.spot(at(side * 3.6, 9), 6.4, 1.3, 1.1, tones.deep, 1)
        },
      },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 13],
            [11, 11.6],
            [8, 18.6],
            [0, 20],
          ],
          6,
        ),
        '#8c3038',
        0,
      )
    brush.line(smile(face, 12.6, 11.4, 2, 5), 1, brush.tones(main).deep)
    for (const x of [-9, -5, 5, 9])
      brush.form(
        [
          {
            points: [
              [at(x - 1.1, 6), 12.4, 1],
              [at(x + 1.1, 6), 12.4, 1],
              [at(x, 6), 15.6, 1],
            ],
          },
        ],
        '#f6f0dc',
        { soft: 0.7 },
      )
    paintEyes(face, 8.4, -5, 3.2, { iris: '#e8bf3c', pupil: 'slit', open: 0.8, tilt: 0.12, rim: '#22301a' })
  },
}

export const creatures = { frog, pig, elephant, monkey, cow, horse, sheep, reptile }
