import { type Asked, createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, mix, shift } from '../people/tone.ts'

function paintTree(brush: Brush): void {
  const bark = '#7d5c42'
  brush.form(
    [
      { points: limb(traceBones('-62 2 24, -60 -30 18, -61 -80 16, -58 -112 15, -64 -140 8')) },
      { points: limb(traceBones('-60 -100 12, -40 -106 10, 0 -108 9, 44 -112 8, 74 -120 5')) },
    ],
    bark,
    {
      soft: 4,
      paint: (tones) => {
        for (let y = -130; y < 0; y += 9)
          brush.line(trace(`-68 ${y}, -61 ${y + 3}, -54 ${y - 1}`), 0.8, alpha(tones.deep, 0.4))
      },
    },
  )
  for (const [x, y, turn] of [
    [72, -124, -0.6],
    [80, -116, 0.3],
    [62, -126, -1.2],
    [-70, -144, -2.4],
    [-58, -148, -1.2],
    [-74, -134, 2.8],
  ] as const)
    brush.form([{ points: oval(x, y, 11, 4.6, turn) }], '#5f9440', {
      soft: 2,
      paint: (tones) =>
        brush.line(
          [
            [x - Math.cos(turn) * 9, y - Math.sin(turn) * 9],
            [x, y],
            [x + Math.cos(turn) * 9, y + Math.sin(turn) * 9],
          ],
          0.5,
          alpha(tones.deep, 0.5),
        ),
    })
}

/** A sloth under its branch, smiling at us. The foot of the tree is y 0; one that hangs from something else has none. */
function paintSloth(brush: Brush, fur: string, hangs: boolean): void {
  const far = mix(fur, '#2a2440', 0.22)
  const arm = (bones: string, color: string): void => {
    const spine = traceBones(bones)
    brush.form([{ points: limb(spine), tuft: 2, flow: [0, 1] }], color, { soft: 3.4 })
    const [x, y] = spine.at(-1)!
    for (const dx of [-3, 0, 3])
      brush.form(
        [
          {
            points: limb([
              [x + dx, y, 2.6],
              [x + dx + 1, y - 7, 2.2],
              [x + dx + 5, y - 9, 1.2],
            ]),
          },
        ],
        '#e6dcc4',
        { soft: 0.8 },
      )
  }
  arm('-22 -62 13, -34 -80 12, -36 -104 10', far)
  if (!hangs) paintTree(brush)
  brush.form(
    [
      {
        points: trace('-40 -66, -30 -50, -8 -40, 16 -40, 34 -50, 42 -66, 34 -80, 10 -76, -14 -76, -32 -80'),
        tuft: 3,
        flow: [0.1, 1],
      },
    ],
    fur,
    {
      soft: 8,
      paint: (tones) => {
        brush.locks({ x: -42, y: -80, width: 82, height: 40 }, 150, 8, [0.1, 1], alpha(tones.deep, 0.32), 0.6)
        brush.locks({ x: -42, y: -80, width: 82, height: 40 }, 130, 8, [0.1, 1], alpha(tones.shine, 0.4), 0.5)
      },
    },
  )
  arm('-30 -64 16, -22 -84 13, -18 -106 11', fur)
  arm('14 -66 15, 6 -86 12, 8 -108 10', far)
  arm('36 -64 16, 46 -84 13, 42 -110 11', fur)
  brush.head({ left: 14, right: 58, crown: -84, eyes: [36, -64], chin: -42 })
  brush.form([{ points: oval(36, -63, 23, 21), tuft: 2 }], fur, {
    soft: 6,
    paint: () => {
      const cream = brush.tones('#ecdcc0')
      brush.patch(oval(36, -60, 18, 16), cream.base, 1)
      for (const side of [-1, 1])
        brush.patch(
          trace(
            `${36 + side * 4} -65, ${36 + side * 12} -67, ${36 + side * 21} -57, ${36 + side * 15} -56, ${36 + side * 7} -60`,
          ),
          brush.tones('#6a4a38').base,
          0.6,
        )
      brush.line(trace('27 -53, 36 -46.6, 45 -53'), 1.1, alpha(cream.deep, 0.9))
      brush.spot(36, -56, 6, 4, cream.light, 0.8)
    },
  })
  brush.form([{ points: oval(36, -58, 4.4, 3.2) }], '#2e2422', { soft: 1.2, gloss: 1 })
  for (const side of [-1, 1] as const)
    paintEye(
      brush,
      36 + side * 8.6,
      -63.4,
      2.8,
      side,
      { iris: '#2c1a12', pupil: 'round', open: 0.9, tilt: -0.2, rim: '#2a1a14' },
      'open',
    )
  brush.form([{ points: trace('24 -82, 36 -86, 48 -82, 44 -76, 36 -78, 28 -76'), tuft: 2 }], shift(fur, 0.9), {
    soft: 2,
  })
}

const hangs = (asked: Asked): boolean => ['hanging', 'dangling', 'clinging'].some((word) => wordsOf(asked).has(word))

/** A sloth hanging from the branch of its tree. */
export const sloth = createAnimal({
  name: 'sloth',
  nouns: ['sloth', 'three-toed sloth', 'two-toed sloth'],
  metres: (asked) => (hangs(asked) ? 0.75 : 1.5),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintSloth(brush, first ? furColor(first) : '#8f7a60', hangs(asked))
  },
})
