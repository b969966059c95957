import type { Point } from './curve.ts'
import type { ProfileMeasures } from './profile-shape.ts'
import type { Sitter } from './sitter.ts'
import { paintSheet } from './strands.ts'

/** Beard and moustache from the side. */
export function paintProfileBeard(sitter: Sitter, p: ProfileMeasures): void {
  const { traits, context, hair } = sitter
  const { beard } = traits
  if (beard === 'none' || beard === 'stubble') return

  const [lx, ly] = p.lips
  const drop = beard === 'long' ? 0.62 : beard === 'full' ? 0.12 : 0.03
  context.save()
  context.globalAlpha = beard === 'short' || beard === 'goatee' ? 0.86 : 0.97
  if (beard === 'full' || beard === 'long' || beard === 'short')
    paintSheet(
      sitter,
      {
        guides: [
          [
            [-0.03, 0.02],
            [-0.07, 0.16],
            [-0.09, 0.28],
            [-0.04, 0.38 + drop * 0.2],
          ],
          [
            [0.03, 0.1],
            [0.01, 0.24],
            [0.0, 0.36],
            [0.06, 0.47 + drop * 0.45],
          ],
          [
            [0.12, 0.2],
            [0.13, 0.3],
            [0.13, 0.42],
            [0.17, 0.52 + drop * 0.85],
          ],
          [
            [p.corner[0] - 0.02, ly - 0.03],
            [p.corner[0] - 0.01, ly + 0.07],
            [0.24, 0.45],
            [0.25, 0.545 + drop],
          ],
          [
            [lx - 0.07, ly + 0.04],
            [lx - 0.04, ly + 0.09],
            [p.chin[0] - 0.01, 0.46],
            [p.chin[0] - 0.02, 0.55 + drop],
          ],
          [
            [lx - 0.02, ly + 0.05],
            [lx + 0.006, ly + 0.09],
            [p.chin[0] + 0.035, 0.46],
            [p.chin[0] + 0.03, 0.53 + drop * 0.92],
          ],
        ],
        locks: 50,
        ragged: beard === 'short' ? 0.008 : 0.03,
        wave: beard === 'long' ? 0.012 : 0.003,
        sheen: [0.3, 0.7],
      },
      hair,
    )
  if (beard === 'goatee')
    paintSheet(
      sitter,
      {
        guides: [-0.07, -0.04, 0, 0.02].map((at): Point[] => [
          [lx + at - 0.02, ly + 0.05],
          [lx + at - 0.01, ly + 0.1],
          [p.chin[0] + at * 1.1 + 0.01, 0.48],
          [p.chin[0] + at * 0.6, 0.56],
        ]),
        locks: 18,
        ragged: 0.012,
      },
      hair,
    )
  paintSheet(
    sitter,
    {
      guides: [
        [
          [p.foot[0] - 0.03, p.foot[1] + 0.012],
          [p.corner[0] + 0.02, ly - 0.06],
          [p.corner[0] - 0.03, ly + 0.03],
        ],
        [
          [p.foot[0] - 0.005, p.foot[1] + 0.014],
          [lx - 0.04, ly - 0.036],
          [p.corner[0] - 0.012, ly + 0.045],
        ],
        [
          [p.foot[0] + 0.014, p.foot[1] + 0.02],
          [lx + 0.02, ly - 0.012],
          [p.corner[0] + 0.01, ly + 0.045],
        ],
      ],
      locks: 18,
      ragged: 0.008,
    },
    hair,
  )
  context.restore()
}
