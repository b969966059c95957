import type { Box } from '../../paint/stage.ts'
import { leafOutline, oval, polygon } from '../../subjects/craft/outlines.ts'
import type { Mark } from '../design.ts'
import { bandOf, drawIn, edged, filled, lined, phaseOf, type Stroke, spot } from './drawing.ts'

const moon = (phase: number): Stroke[] => [
  edged(oval(50, 50, 46), '#3b4157', '#2c3146', 1.5),
  ...(phase === 0 ? [] : [filled(phase === 0.5 ? oval(50, 50, 46) : phaseOf(50, 50, 46, phase), '#f3ecd2')]),
  ...(
    [
      [38, 34, 8],
      [60, 58, 11],
      [36, 66, 6],
      [62, 28, 5],
    ] as const
  ).map(([x, y, r]) => spot(x, y, r, '#8d8a86', 0.28)),
]

function planet(
  color: string,
  bands: readonly (readonly [from: number, to: number, color: string])[],
  more: readonly Stroke[] = [],
): Stroke[] {
  return [
    spot(50, 50, 48, color),
    ...bands.map(([from, to, tone]) => filled(bandOf(50, 50, 48, from, to), tone)),
    ...more,
    // Lit from the left, where the sun is.
    filled(phaseOf(50, 50, 48, 0.88), '#ffffff', 0.16),
    filled(phaseOf(50, 50, 48, 0.17), '#0a0b1e', 0.34),
    filled(phaseOf(50, 50, 48, 0.1), '#0a0b1e', 0.34),
  ]
}

const ring = (below: boolean): Stroke =>
  lined(
    below ? 'M 12 47 C -22 60 6 72 50 68 C 94 64 122 42 88 44' : 'M 12 47 C -22 60 6 72 50 68 C 94 64 122 42 88 44',
    '#e2cf9e',
    4.4,
  )

const continents: Stroke[] = [
  filled('M 18 24 C 30 12 46 14 50 22 C 48 32 40 34 42 42 C 36 46 30 40 24 42 C 16 38 12 32 18 24 Z', '#4f9d57'),
  filled('M 40 52 C 50 50 58 58 54 66 C 50 76 46 86 42 86 C 38 76 34 62 40 52 Z', '#5aa85c'),
  filled('M 66 26 C 78 22 90 32 92 44 C 88 56 82 66 76 68 C 70 60 72 50 66 46 C 60 40 60 30 66 26 Z', '#4f9d57'),
  filled(bandOf(50, 50, 48, -1, -0.9), '#eef6fb'),
  filled(bandOf(50, 50, 48, 0.9, 1), '#eef6fb'),
]

const egg = (x: number, y: number, size: number): Stroke =>
  edged(oval(x, y, size * 0.78, size), '#f6efcf', '#c9ba84', 1.2)

/** What diagrams name and no subject draws, by the name they give it. */
const glyphs: Readonly<Record<string, readonly Stroke[]>> = {
  'new moon': moon(0),
  'waxing crescent': moon(0.14),
  'first quarter': moon(0.25),
  'waxing gibbous': moon(0.37),
  'full moon': moon(0.5),
  'waning gibbous': moon(0.63),
  'third quarter': moon(0.75),
  'last quarter': moon(0.75),
  'waning crescent': moon(0.86),
  mercury: planet(
    '#a59c92',
    [],
    [
      spot(36, 34, 9, '#8b8278', 0.8),
      spot(62, 58, 12, '#8f867c', 0.8),
      spot(38, 72, 6, '#877e75', 0.8),
      spot(66, 28, 5, '#877e75', 0.8),
    ],
  ),
  venus: planet('#e3c07a', [
    [-0.62, -0.4, '#d7ab5f'],
    [-0.1, 0.16, '#efd79f'],
    [0.42, 0.6, '#d4a65a'],
  ]),
  earth: planet('#3f86c8', [], continents),
  mars: planet(
    '#c45a35',
    [
      [-0.96, -0.86, '#f3e4d8'],
      [-0.2, 0.06, '#ad4826'],
      [0.4, 0.56, '#b24e2b'],
    ],
    [spot(34, 62, 9, '#a84a28', 0.8), spot(66, 32, 7, '#a84a28', 0.8)],
  ),
  jupiter: planet(
    '#d9b48a',
    [
      [-0.74, -0.56, '#b98558'],
      [-0.34, -0.1, '#a86d45'],
      [0.12, 0.3, '#efdcbc'],
      [0.34, 0.54, '#b07a50'],
      [0.7, 0.84, '#c39a6c'],
    ],
    [filled(oval(66, 62, 11, 6.4), '#b4492c')],
  ),
  saturn: [
    ...planet('#e0c48c', [
      [-0.6, -0.4, '#cfae72'],
      [-0.08, 0.14, '#eed9a8'],
      [0.5, 0.68, '#c9a769'],
    ]).map(shrunk),
    ring(true),
    lined('M 24 53 C 8 62 24 66 50 62.5 C 76 59 92 50 76 49', '#b79d68', 1.6),
  ],
  uranus: planet('#9ad9dd', [
    [-0.3, -0.1, '#a9e2e4'],
    [0.4, 0.6, '#86cbd2'],
  ]),
  neptune: planet(
    '#3d63c9',
    [
      [-0.5, -0.34, '#5379da'],
      [0.16, 0.34, '#3155b4'],
    ],
    [filled(oval(38, 44, 9, 5), '#274694')],
  ),
  pluto: planet(
    '#c9b49c',
    [],
    [filled('M 44 46 C 58 38 72 50 64 66 C 56 76 42 70 40 60 C 38 54 40 50 44 46 Z', '#ece0cf')],
  ),
  chrysalis: [
    lined('M 6 16 C 30 10 66 10 94 18', '#7d5a3a', 6),
    filled(leafOutline(70, 14, 28, 12, 0.5), '#6fa04d'),
    lined('M 46 13 L 46 22', '#7d5a3a', 3),
    edged(
      'M 46 20 C 62 24 68 42 64 62 C 60 80 52 92 46 96 C 40 92 32 80 28 62 C 24 42 30 24 46 20 Z',
      '#8fbf5a',
      '#5d8a36',
      2,
    ),
    lined('M 31 42 C 40 48 54 48 62 42', '#6c9a40', 2),
    lined('M 29 56 C 40 62 54 62 64 56', '#6c9a40', 2),
    lined('M 33 71 C 42 76 52 76 60 71', '#6c9a40', 2),
    lined('M 36 28 C 30 40 32 58 40 74', '#b5dc84', 3),
  ],
  'eggs on a leaf': [
    edged('M 4 58 C 22 24 66 12 97 30 C 90 66 46 88 4 58 Z', '#6fae4e', '#4b8335', 2),
    lined('M 4 58 C 36 54 68 44 97 30', '#4b8335', 2),
    ...(
      [
        [40, 40],
        [54, 36],
        [48, 50],
        [62, 46],
        [34, 54],
        [58, 58],
      ] as const
    ).map(([x, y]) => egg(x, y, 7)),
  ],
  frogspawn: (
    [
      [30, 36],
      [52, 28],
      [72, 40],
      [24, 58],
      [46, 52],
      [68, 62],
      [44, 74],
      [82, 60],
      [60, 82],
    ] as const
  ).flatMap(([x, y]) => [edged(oval(x, y, 13), '#cfe6ee', '#9cc3d1', 1.2), spot(x, y, 5, '#2f3a36')]),
  tadpole: [
    filled('M 46 50 C 62 34 72 62 84 48 C 90 42 96 46 97 52 C 94 62 84 66 74 62 C 64 58 56 64 46 62 Z', '#5f7a55'),
    edged(
      'M 6 52 C 6 34 22 26 36 30 C 50 34 56 46 54 56 C 50 70 34 76 20 72 C 10 68 6 62 6 52 Z',
      '#6f8f60',
      '#4b6542',
      2,
    ),
    spot(18, 44, 5, '#ffffff'),
    spot(17, 44, 2.6, '#1d2420'),
    lined('M 9 60 C 13 64 18 64 22 62', '#4b6542', 2),
  ],
  froglet: [
    filled('M 56 54 C 70 46 80 62 90 52 C 96 48 99 54 94 60 C 84 68 72 66 58 62 Z', '#5f8a4c'),
    lined('M 48 66 C 58 68 66 78 56 84 L 72 84', '#57804a', 6),
    lined('M 26 66 C 20 76 26 82 34 84', '#57804a', 5),
    edged(
      'M 6 50 C 6 32 24 24 40 30 C 56 36 62 48 58 58 C 52 72 34 76 18 70 C 10 66 6 60 6 50 Z',
      '#74a95c',
      '#4c7540',
      2,
    ),
    edged(oval(22, 34, 8), '#74a95c', '#4c7540', 2),
    spot(21, 33, 4.6, '#ffffff'),
    spot(20, 33, 2.6, '#1d2420'),
    lined('M 10 56 C 18 62 28 62 34 58', '#4c7540', 2),
  ],
  larva: [
    ...[14, 28, 42, 56, 70, 84].map((x, at) => edged(oval(x, 56 - (at % 2) * 3, 12, 17), '#f0e2bf', '#c9b07c', 1.5)),
    spot(88, 50, 2.4, '#3a2f22'),
  ],
  pupa: [
    edged(
      'M 50 6 C 74 16 80 44 72 70 C 66 88 56 96 50 96 C 44 96 34 88 28 70 C 20 44 26 16 50 6 Z',
      '#e2c995',
      '#a98a52',
      2,
    ),
    ...[34, 48, 62, 76].map((y) =>
      lined(`M ${28 + (y > 60 ? 3 : 0)} ${y} C 42 ${y + 8} 58 ${y + 8} ${72 - (y > 60 ? 3 : 0)} ${y}`, '#b7975c', 2),
    ),
  ],
  evaporation: [
    spot(50, 26, 17, '#f6b73c'),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((at) => {
      const [c, s] = [Math.cos((at * Math.PI) / 4), Math.sin((at * Math.PI) / 4)]
      return lined(
        `M ${(50 + c * 20).toFixed(1)} ${(26 + s * 20).toFixed(1)} L ${(50 + c * 25).toFixed(1)} ${(26 + s * 25).toFixed(1)}`,
        '#f6b73c',
        3.4,
      )
    }),
    ...[26, 50, 74].map((x) => lined(`M ${x} 78 C ${x - 8} 72 ${x + 8} 66 ${x} 58`, '#5aa6d6', 3.4)),
    filled('M 4 84 C 16 76 28 92 40 84 C 52 76 64 92 76 84 C 84 79 90 82 96 84 L 96 98 L 4 98 Z', '#3f8fc9'),
  ],
  condensation: [
    edged(
      'M 22 70 C 4 70 4 46 22 46 C 22 28 48 22 56 38 C 72 28 88 40 84 52 C 98 54 98 70 84 70 Z',
      '#dfeaf3',
      '#9db6c9',
      2,
    ),
    ...[34, 52, 70].map((x) => lined(`M ${x} 96 C ${x - 6} 90 ${x + 6} 86 ${x} 79`, '#7db8dc', 3)),
  ],
  precipitation: [
    edged(
      'M 22 56 C 4 56 4 32 22 32 C 22 14 48 8 56 24 C 72 14 88 26 84 38 C 98 40 98 56 84 56 Z',
      '#9fb1c4',
      '#70859b',
      2,
    ),
    ...(
      [
        [28, 66],
        [48, 66],
        [68, 66],
        [38, 80],
        [58, 80],
        [78, 80],
      ] as const
    ).map(([x, y]) =>
      filled(
        `M ${x} ${y} C ${x + 5} ${y + 7} ${x + 6} ${y + 14} ${x} ${y + 14} C ${x - 6} ${y + 14} ${x - 5} ${y + 7} ${x} ${y} Z`,
        '#3f8fc9',
      ),
    ),
  ],
  collection: [
    filled('M 2 66 L 28 26 L 44 50 L 56 34 L 82 66 Z', '#8a9a78'),
    filled('M 28 26 L 36 38 L 30 42 L 24 38 L 20 38 Z', '#ffffff'),
    filled('M 2 66 C 16 58 28 74 42 66 C 56 58 68 74 82 66 C 88 62 94 64 98 66 L 98 94 L 2 94 Z', '#3f8fc9'),
    lined('M 12 80 C 22 75 32 85 42 80', '#8cc4e8', 2.6),
    lined('M 54 84 C 64 79 74 89 86 84', '#8cc4e8', 2.6),
  ],
  transpiration: [
    filled('M 50 96 C 48 80 48 66 50 50', '#5d8a36'),
    lined('M 50 98 C 49 80 49 66 50 48', '#5d8a36', 4),
    filled(leafOutline(50, 72, 38, 20, -2.6), '#6fae4e'),
    filled(leafOutline(50, 62, 38, 20, -0.5), '#7fbf59'),
    ...[30, 50, 70].map((x) => lined(`M ${x} 38 C ${x - 7} 30 ${x + 7} 22 ${x} 12`, '#5aa6d6', 3.2)),
  ],
  'magma cools': [
    filled('M 8 74 C 20 50 36 60 50 42 C 62 58 82 48 92 74 C 80 92 20 92 8 74 Z', '#3a2b2b'),
    filled('M 22 74 C 30 62 42 68 50 56 C 58 68 72 62 78 74 C 68 84 32 84 22 74 Z', '#f2762e'),
    filled('M 36 75 C 42 68 48 72 51 66 C 56 72 62 70 65 75 C 58 80 44 80 36 75 Z', '#ffd166'),
  ],
  'sedimentary rock': [
    edged(polygon([8, 78], [16, 30], [84, 24], [94, 76]), '#d9b98a', '#9c7a4e', 2),
    filled(polygon([14.6, 40], [86, 35], [88, 45], [13, 52]), '#c49a63'),
    filled(polygon([11.4, 60], [90, 55], [92, 64], [10, 70]), '#b98a58'),
  ],
  'metamorphic rock': [
    edged('M 8 76 C 4 44 24 22 50 22 C 80 20 96 48 92 76 Z', '#8f97a6', '#5e6675', 2),
    lined('M 14 64 C 30 48 44 72 60 56 C 70 46 82 58 90 58', '#dfe4ec', 3.4),
    lined('M 18 48 C 32 34 46 56 62 42 C 70 36 78 42 84 44', '#6c7486', 3),
  ],
  'igneous rock': [
    edged(polygon([10, 72], [22, 34], [54, 20], [86, 38], [92, 70], [60, 82]), '#6a5f66', '#453d44', 2),
    ...(
      [
        [34, 44],
        [52, 36],
        [68, 48],
        [44, 62],
        [64, 66],
        [28, 60],
        [78, 60],
      ] as const
    ).map(([x, y], at) => spot(x, y, 3.4, at % 2 ? '#c9b9b4' : '#2f282e')),
  ],
}

function shrunk({ path, ...rest }: Stroke): Stroke {
  return { ...rest, path: path.replace(/-?\d+(?:\.\d+)?/g, (number) => (50 + (Number(number) - 50) * 0.66).toFixed(1)) }
}

const nameOf = (text: string): string => text.toLowerCase().replace(/^the /, '')

export const hasGlyph = (text: string): boolean => nameOf(text) in glyphs

export const drawGlyph = (text: string, box: Box): Mark[] => drawIn(box, glyphs[nameOf(text)] ?? [])
