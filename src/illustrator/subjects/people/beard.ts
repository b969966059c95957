import type { Point } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { paintSheet, type Sheet } from './strands.ts'

/** Beard and moustache; painted over the face and under the mouth. */
export function paintBeard(sitter: Sitter, m: HeadMeasures): void {
  const { traits, hair, context } = sitter
  const { beard } = traits
  if (beard === 'none' || beard === 'stubble') return
  const at = (x: number, y: number, z: number): Point => [turned(sitter, x, z), y]
  const sheets: Sheet[] = []
  const drop = beard === 'long' ? 0.62 : beard === 'full' ? 0.11 : 0.035
  const mouth = m.mouthY
  if (beard === 'full' || beard === 'short' || beard === 'long') {
    for (const side of [-1, 1]) {
      const jaw = m.contour
      const edge = (index: number, out: number): Point => {
        const [x, y, z] = jaw[index]!
        return at(side * (x + out), y + out * 0.5, z)
      }
      const out = beard === 'short' ? 0.008 : 0.022
      sheets.push({
        guides: [
          [at(side * 0.315, -0.02, 0.08), at(side * 0.325, 0.03, 0.08), edge(6, out * 0.3), edge(7, out * 0.5)],
          [at(side * 0.3, 0.06, 0.12), at(side * 0.308, 0.12, 0.12), at(side * 0.31, 0.2, 0.12), edge(8, out)],
          [at(side * 0.255, 0.155, 0.2), at(side * 0.262, 0.22, 0.19), at(side * 0.265, 0.3, 0.18), edge(9, out)],
          [
            at(side * 0.165, 0.225, 0.3),
            at(side * 0.18, 0.3, 0.28),
            at(side * 0.18, 0.385, 0.26),
            [edge(10, out)[0], edge(10, out)[1] + drop * 0.55],
          ],
          [
            at(side * 0.112, mouth - 0.01, 0.36),
            at(side * 0.125, mouth + 0.05, 0.34),
            at(side * 0.12, mouth + 0.13, 0.33),
            [edge(11, out)[0], edge(11, out)[1] + drop * 0.9],
          ],
          [
            at(side * 0.075, mouth + 0.062, 0.38),
            at(side * 0.07, mouth + 0.1, 0.37),
            at(side * 0.06, mouth + 0.15, 0.36),
            at(side * 0.045, 0.5 + drop, 0.31),
          ],
          [
            at(0, mouth + 0.06, 0.4),
            at(0, mouth + 0.1, 0.39),
            at(0, mouth + 0.15, 0.38),
            at(0, 0.5 + drop * 1.06, 0.32),
          ],
        ],
        locks: 54,
        ragged: beard === 'short' ? 0.006 : 0.02,
        sheen: [0.3, 0.7],
        wave: beard === 'long' ? 0.012 : 0.003,
      })
    }
  }
  if (beard === 'goatee') {
    sheets.push({
      guides: [-1, -0.6, -0.2, 0.2, 0.6, 1].map((side): Point[] => [
        at(side * 0.052, mouth + 0.07, 0.39),
        at(side * (0.086 - Math.abs(side) * 0.008), mouth + 0.115, 0.37),
        at(side * 0.082, 0.475, 0.34),
        at(side * 0.05, 0.535 - Math.abs(side) * 0.03, 0.32),
      ]),
      locks: 30,
      ragged: 0.011,
      sheen: [0.3, 0.7],
    })
    // Thin bridges from the moustache's ends.
    for (const side of [-1, 1])
      sheets.push({
        guides: [0, 1].map((inner): Point[] => [
          at(side * (m.mouthHalf + 0.026 - inner * 0.03), mouth + 0.005, 0.34),
          at(side * (m.mouthHalf + 0.022 - inner * 0.028), mouth + 0.06, 0.34),
          at(side * (0.1 - inner * 0.026), mouth + 0.11, 0.35),
          at(side * (0.082 - inner * 0.03), mouth + 0.15, 0.35),
        ]),
        locks: 8,
        ragged: 0.004,
      })
  }
  const low = beard === 'full' || beard === 'long' || beard === 'short'
  for (const side of [-1, 1]) {
    sheets.push({
      guides: [
        [
          at(side * -0.006, m.noseY + 0.018, 0.42),
          at(side * 0.05, m.noseY + 0.022, 0.4),
          at(side * 0.105, m.noseY + 0.062, 0.36),
          at(side * (low ? 0.138 : 0.145), mouth + (low ? 0.06 : 0.02), 0.33),
        ],
        [
          at(side * -0.008, m.noseY + 0.05, 0.43),
          at(side * 0.045, m.noseY + 0.06, 0.41),
          at(side * 0.09, m.noseY + 0.088, 0.37),
          at(side * (low ? 0.118 : 0.14), mouth + (low ? 0.062 : 0.026), 0.33),
        ],
        [
          at(side * -0.008, mouth - 0.024, 0.43),
          at(side * 0.045, mouth - 0.022, 0.41),
          at(side * 0.085, mouth - 0.006, 0.38),
          at(side * (low ? 0.106 : 0.132), mouth + (low ? 0.06 : 0.024), 0.34),
        ],
      ],
      locks: 24,
      ragged: 0.006,
      sheen: [0.1, 0.5],
    })
  }
  context.save()
  context.globalAlpha = beard === 'short' || beard === 'goatee' ? 0.84 : 0.96
  for (const sheet of sheets) paintSheet(sitter, sheet, hair)
  context.restore()
}
