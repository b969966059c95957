import { wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { createGrazer } from '../animals/grazer-subject.ts'
import type { Hoofed } from '../animals/hoofed-body.ts'
import { moved } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'

const bull: Hoofed = {
  trunk: trace(
    '18 -78, 8 -83, -4 -76, -18 -73, -30 -71, -38 -63, -36 -52, -22 -45, -4 -42, 14 -44, 27 -51, 33 -62, 31 -72, 26 -77',
  ),
  neck: trace('8 -80, 20 -85, 33 -91, 44 -91, 49 -82, 45 -71, 39 -60, 31 -49, 14 -55'),
  head: trace('37 -89, 43 -94, 50 -92, 57 -84, 65 -77, 72 -72, 75 -65, 72 -58, 64 -56, 57 -61, 51 -69, 45 -75, 39 -80'),
  eye: [50, -85.6, 1.8],
  nostril: [71, -67],
  mouth: [
    [72.6, -60],
    [67, -59],
    [61, -63],
  ],
  ear: { root: [41, -90], tip: [29, -95], width: 6 },
  elbow: [22, -51],
  hip: [-26, -55],
  thickness: 0.9,
  tail: traceBones('-35 -68 5, -39 -64 5, -41 -58 3'),
  coat: {
    main: '#5e4334',
    mane: '#3c2b24',
    muzzle: '#7d6250',
    legs: '#9c8670',
    hooves: '#332a28',
    fur: 1,
    iris: '#241610',
  },
  metres: 2.1,
}

const palm = trace(
  '0 0, -4 -4, -12 -8, -22 -10, -32 -16!, -27 -17, -33 -25!, -26 -23, -28 -33!, -21 -28, -20 -38!, -14 -30, -10 -38!, -7 -27, 0 -32!, -1 -22, 8 -24!, 3 -15, 12 -12!, 5 -8, 4 -3',
)

function paintAntlers(brush: Brush): void {
  brush.form([{ points: moved(palm, 49, -91, -0.9, 0.9) }], '#a98a64', { soft: 2.4, depth: 1.1, rim: 0.4 })
  brush.form([{ points: moved(palm, 43, -92, 1.05, 1.05) }], '#d2b285', {
    soft: 2.6,
    gloss: 0.4,
    paint: (tones) => {
      for (const [x, y] of [
        [20, -108],
        [14, -117],
        [24, -122],
        [34, -120],
      ] as const) {
        brush.line(
          [
            [42, -93],
            [x, y],
          ],
          0.7,
          tones.shadow,
        )
      }
    },
  })
}

/** A moose with palmed antlers and the bell under its throat; a cow or calf without. */
export const moose = createGrazer({
  name: 'moose',
  nouns: ['moose', 'bull moose'],
  young: ['calf'],
  animalOf: () => bull,
  onHead(brush, asked) {
    const words = wordsOf(asked)
    brush.form([{ points: trace('44 -72, 52 -68, 51 -59, 48 -53!, 44 -60'), tuft: 2 }], bull.coat.mane, { soft: 2 })
    if (!['calf', 'baby', 'cow', 'female'].some((word) => words.has(word))) paintAntlers(brush)
  },
})
