import { oval, slab } from '../../../subjects/craft/outlines.ts'
import { edged, filled, lined, type Stroke, spot } from '../drawing.ts'
import type { Cutaway } from './cutaway.ts'

const nucleus = (x: number, y: number, r: number): Stroke[] => [
  edged(oval(x, y, r), '#b58fd0', '#8460a8', 1.2),
  edged(oval(x, y, r * 0.86), '#c9a8e0', '#9b7abb', 0.6),
  spot(x + r * 0.14, y + r * 0.1, r * 0.36, '#6e4596'),
]

const mitochondrion = (x: number, y: number): Stroke[] => [
  edged(oval(x, y, 8, 4.2), '#e98a5e', '#b65a32', 1),
  lined(
    `M ${x - 5.6} ${y + 1} L ${x - 4} ${y - 2} L ${x - 2.2} ${y + 2} L ${x - 0.4} ${y - 2} L ${x + 1.4} ${y + 2} L ${x + 3.2} ${y - 2} L ${x + 5.2} ${y + 1}`,
    '#a44c28',
    0.8,
  ),
]

const reticulum = (x: number, y: number): Stroke[] =>
  [0, 3.6, 7.2].map((by) =>
    lined(
      `M ${x + by} ${y - 10} C ${x + by + 5} ${y - 4} ${x + by - 3} ${y + 4} ${x + by + 3} ${y + 11}`,
      '#5d8fc2',
      1.7,
    ),
  )

const golgi = (x: number, y: number): Stroke[] =>
  [0, 3, 6, 9].map((by, at) =>
    lined(
      `M ${x - 8 + at} ${y + by} C ${x - 3} ${y + by + 4} ${x + 3} ${y + by + 4} ${x + 8 - at} ${y + by}`,
      '#d8709a',
      2,
    ),
  )

const ribosomes = (spots: readonly (readonly [number, number])[]): Stroke[] =>
  spots.map(([x, y]) => spot(x, y, 1, '#7a4a2e'))

export const animalCell: Cutaway = {
  said: 'animal cell, human cell, cell, eukaryotic cell',
  title: 'Animal Cell',
  parts: {
    'Cell membrane': [14, 34],
    Cytoplasm: [30, 72],
    Nucleus: [43, 43],
    Nucleolus: [52, 51],
    Mitochondrion: [72, 30],
    'Endoplasmic reticulum': [73, 50],
    'Golgi apparatus': [64, 77],
    Ribosomes: [31, 26],
    Lysosome: [25, 57],
  },
  strokes: [
    edged(
      'M 50 5 C 74 3 94 20 95 46 C 97 74 78 95 52 95 C 26 96 6 78 5 52 C 4 26 24 6 50 5 Z',
      '#fbe3d3',
      '#d98c66',
      2.6,
    ),
    filled('M 50 9 C 72 7 90 23 91 47 C 93 72 75 91 52 91 C 29 92 10 75 9 52 C 8 29 27 10 50 9 Z', '#fdeee2'),
    ...nucleus(49, 48, 16),
    ...reticulum(68, 52),
    ...mitochondrion(72, 29),
    ...mitochondrion(34, 82),
    ...mitochondrion(24, 40),
    ...golgi(64, 74),
    edged(oval(25, 58, 4.6), '#8fc98a', '#5a9a56', 1),
    edged(oval(82, 66, 3.8), '#8fc98a', '#5a9a56', 1),
    ...ribosomes([
      [30, 26],
      [34, 24],
      [33, 28],
      [52, 20],
      [56, 22],
      [44, 76],
      [48, 79],
      [84, 42],
      [86, 47],
      [18, 66],
      [21, 69],
    ]),
  ],
}

export const plantCell: Cutaway = {
  said: 'plant cell',
  title: 'Plant Cell',
  parts: {
    'Cell wall': [7, 20],
    'Cell membrane': [12.5, 44],
    Cytoplasm: [22, 84],
    Nucleus: [28, 30],
    Nucleolus: [33, 34],
    Vacuole: [64, 52],
    Chloroplast: [58, 19],
    Mitochondrion: [40, 87],
    'Golgi apparatus': [76, 86],
    'Endoplasmic reticulum': [24, 60],
  },
  strokes: [
    edged(slab(4, 8, 92, 84, 12), '#a9cf7f', '#5f8f3a', 2.4),
    edged(slab(10, 14, 80, 72 + 2, 9), '#eaf5d4', '#86b35a', 1.6),
    edged(
      'M 46 30 C 60 24 80 26 83 42 C 86 60 82 74 66 76 C 48 78 42 70 42 54 C 42 44 40 34 46 30 Z',
      '#a8d8ec',
      '#6aaac8',
      1.4,
    ),
    filled('M 50 36 C 58 31 70 31 74 36 C 64 36 56 42 52 50 C 48 46 47 40 50 36 Z', '#cdeaf5', 0.9),
    ...nucleus(29, 32, 12),
    ...reticulum(20, 59),
    ...(
      [
        [58, 20],
        [78, 21],
        [33, 74],
        [86, 62],
      ] as const
    ).flatMap(([x, y]) => [
      edged(oval(x, y, x > 84 ? 3 : 8, x > 84 ? 7 : 4.2), '#6fae4e', '#41782c', 1),
      ...(x > 84 ? [] : [-4, 0, 4].map((by) => lined(`M ${x + by} ${y - 2.4} L ${x + by} ${y + 2.4}`, '#3f7a2b', 1.2))),
    ]),
    ...mitochondrion(42, 83.5),
    ...golgi(72, 79.5).map((one) => one),
    ...ribosomes([
      [18, 20],
      [21, 18],
      [46, 22],
      [20, 78],
      [23, 80],
      [60, 82],
      [57, 80],
    ]),
  ],
}
