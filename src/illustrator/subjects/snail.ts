import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { limb, oval } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { alpha, mix } from './people/tone.ts'

/** Points of the shell's spiral, from its mouth to its middle. */
function spiral(turns: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const share = index / steps
    const radius = 29 * (1 - share) ** 0.9
    const angle = 0.9 + share * turns * Math.PI * 2
    return [-8 + Math.cos(angle) * radius, -16 + Math.sin(angle) * radius]
  })
}

/** A snail creeping to the right, horns out. */
function paintSnail(brush: Brush, shell: string): void {
  const skin = '#c9a777'
  brush.form(
    [
      {
        points: [
          [-52, 24],
          [-36, 15],
          [-10, 10],
          [16, 10],
          [30, 2],
          [38, -12],
          [47, -16],
          [54, -10],
          [53, 2],
          [45, 14],
          [38, 22],
          [20, 25],
          [-30, 25],
        ],
      },
    ],
    skin,
    {
      soft: 6,
      gloss: 0.9,
      paint: (tones) => {
        for (let index = 0; index < 40; index++) {
          brush.spot(brush.random.between(-46, 50), brush.random.between(-10, 20), 2, 1.4, tones.deep, 0.2)
        }
        brush.patch(
          [
            [-56, 22],
            [0, 20.6],
            [44, 19],
            [40, 28],
            [-50, 28],
          ],
          brush.tones(mix(skin, '#f6e6c4', 0.6)).base,
          0,
        )
        brush.line(
          [
            [53, -3],
            [48, -1],
            [45, -3],
          ],
          0.8,
          alpha(tones.deep, 0.7),
        )
      },
    },
  )
  for (const [x, tip, top] of [
    [47, 57, -34],
    [43, 45, -37],
  ] as const) {
    brush.form(
      [
        {
          points: limb([
            [x, -14, 3.4],
            [(x + tip) / 2 + 1, -25, 2.6],
            [tip, top, 2.4],
          ]),
        },
      ],
      skin,
      { soft: 1.2, gloss: 0.6 },
    )
    brush.form([{ points: oval(tip, top - 1, 2.8, 2.8) }], '#2b2420', { soft: 1, gloss: 1 })
  }
  brush.form([{ points: oval(-8, -16, 32, 31) }], shell, {
    soft: 10,
    gloss: 0.8,
    paint: (tones) => {
      const around = spiral(2.6, 64)
      const band = brush.tones(mix(shell, '#4a2b16', 0.45)).base
      for (let index = 0; index < around.length - 2; index += 2) {
        const share = index / around.length
        brush.line([around[index]!, around[index + 1]!, around[index + 2]!], 5.4 * (1 - share), alpha(band, 0.55))
        brush.line([around[index]!, around[index + 1]!, around[index + 2]!], 1.3, alpha(tones.deep, 0.8))
      }
      brush.spot(brush.side * 12 - 8, -32, 15, 9, '#ffffff', 0.35)
    },
  })
}

/** A snail with its shell. */
export const snail = createAnimal({
  name: 'snail',
  nouns: ['snail', 'slug'],
  metres: () => 0.06,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintSnail(brush, first ? furColor(first) : '#b9743a')
  },
})
