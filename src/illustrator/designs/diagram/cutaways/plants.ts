import { leafOutline, oval, polygon } from '../../../subjects/craft/outlines.ts'
import { edged, filled, lined, spot } from '../drawing.ts'
import type { Cutaway } from './cutaway.ts'

export const flowerSection: Cutaway = {
  said: 'flower, flowers, flowering plant flower, blossom',
  title: 'Parts of a Flower',
  parts: {
    Petal: [16, 28],
    Anther: [34, 20.4],
    Filament: [40.6, 36],
    Stigma: [50, 17.6],
    Style: [50, 34],
    Ovary: [50, 56],
    Ovule: [51.6, 60],
    Sepal: [30, 72],
    Receptacle: [50, 72],
    Stem: [50, 90],
  },
  strokes: [
    edged('M 50 70 C 30 66 4 44 8 14 C 26 14 46 34 50 66 Z', '#f08aa8', '#c85a80', 1.2),
    edged('M 50 70 C 70 66 96 44 92 14 C 74 14 54 34 50 66 Z', '#f08aa8', '#c85a80', 1.2),
    filled('M 48 66 C 40 48 26 30 13 20 C 16 40 32 58 48 66 Z', '#f7b3c6'),
    filled('M 52 66 C 60 48 74 30 87 20 C 84 40 68 58 52 66 Z', '#f7b3c6'),
    edged('M 50 74 C 38 76 26 74 20 64 C 32 62 44 64 50 70 Z', '#7fb957', '#4f8a34', 1),
    edged('M 50 74 C 62 76 74 74 80 64 C 68 62 56 64 50 70 Z', '#7fb957', '#4f8a34', 1),
    ...(
      [
        [34, 20],
        [41, 27],
        [59, 27],
        [66, 20],
      ] as const
    ).flatMap(([x, y]) => [
      lined(`M ${50 + (x - 50) * 0.3} 66 C ${50 + (x - 50) * 0.5} 50 ${x} 40 ${x} ${y + 3}`, '#e9d98c', 1.7),
      edged(oval(x, y, 3, 4.6), '#f2b632', '#b98515', 0.9),
    ]),
    edged(
      'M 48.4 50 L 48.4 22 L 51.6 22 L 51.6 50 C 60 54 60 68 50 70 C 40 68 40 54 48.4 50 Z',
      '#a9cf6f',
      '#6d9a3c',
      1,
    ),
    edged(oval(50, 18.6, 4.6, 3), '#d9c04a', '#a08a20', 0.9),
    spot(48, 57, 2.2, '#fdf7dc'),
    spot(52.4, 60, 2.2, '#fdf7dc'),
    spot(48.6, 63.4, 2, '#fdf7dc'),
    edged('M 43 70 C 46 72 54 72 57 70 L 52.4 78 L 47.6 78 Z', '#8fc562', '#4f8a34', 1),
    lined('M 50 77 C 49 86 50 92 50 99', '#5f9a3e', 4.4),
    edged(leafOutline(50, 94, 24, 10, -0.55), '#7fb957', '#4f8a34', 0.9),
  ],
}

export const plantParts: Cutaway = {
  said: 'plant, plants, houseplant, flowering plant',
  title: 'Parts of a Plant',
  parts: {
    Flower: [50, 11],
    Bud: [70, 27],
    Leaf: [24, 42],
    Node: [50, 52],
    Stem: [50, 61],
    Soil: [14, 75],
    'Main root': [50, 80],
    'Side roots': [34, 88],
  },
  strokes: [
    filled('M 0 70 C 20 67 40 71 60 69 C 78 67 90 70 100 69 L 100 100 L 0 100 Z', '#8a6344'),
    ...(
      [
        [10, 82],
        [22, 94],
        [80, 80],
        [90, 92],
        [68, 95],
        [14, 90],
        [88, 76],
      ] as const
    ).map(([x, y]) => filled(oval(x, y, 2, 1.4), '#6d4c32')),
    lined('M 50 68 C 51 78 49 88 50 98', '#e6cfa4', 3.4),
    ...[
      'M 50 74 C 42 78 36 82 32 92',
      'M 50 76 C 58 80 64 84 68 92',
      'M 50 82 C 44 86 42 92 41 97',
      'M 50 84 C 56 88 58 92 60 97',
      'M 38 82 C 32 82 28 84 24 86',
      'M 62 83 C 68 82 72 84 77 86',
    ].map((path) => lined(path, '#e6cfa4', 1.7)),
    lined('M 50 70 C 49 54 51 36 50 20', '#5f9a3e', 3.6),
    lined('M 50 40 C 58 36 64 32 69 28', '#5f9a3e', 2),
    edged('M 69 30 C 64 26 66 20 71 18 C 75 22 76 28 69 30 Z', '#e88aa6', '#b85478', 0.9),
    edged('M 66 29 C 66 25 68 24 69 26 C 71 24 73 25 73 28 C 71 31 68 31 66 29 Z', '#7fb957', '#4f8a34', 0.7),
    edged(leafOutline(50, 52, 36, 15, -2.75), '#7fbf59', '#4b8335', 1),
    edged(leafOutline(50, 56, 36, 15, -0.42), '#6fae4e', '#4b8335', 1),
    lined('M 50 52 L 22 41', '#4b8335', 0.8),
    lined('M 50 56 L 78 44', '#4b8335', 0.8),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((at) =>
      edged(leafOutline(50, 14, 13, 8, (at * Math.PI) / 4), '#f08aa8', '#c85a80', 0.8),
    ),
    edged(oval(50, 14, 4.6), '#f6c445', '#b98515', 0.9),
  ],
}

export const appleSection: Cutaway = {
  said: 'apple, apple fruit',
  title: 'Inside an Apple',
  parts: {
    Stem: [51, 8],
    Leaf: [64, 10],
    Skin: [12, 40],
    Flesh: [26, 56],
    Core: [43, 62],
    Seed: [56, 57],
    Calyx: [50, 93],
  },
  strokes: [
    lined('M 50 22 C 49 15 50 9 53 4', '#6d4a25', 2.6),
    edged('M 53 14 C 58 4 68 3 77 7 C 74 16 62 19 53 14 Z', '#6fae4a', '#43782a', 1),
    edged(
      'M 50 21 C 36 12 10 16 7 44 C 5 70 22 94 38 95 C 44 95 46 92 50 92 C 54 92 56 95 62 95 C 78 94 95 70 93 44 C 90 16 64 12 50 21 Z',
      '#cc2f35',
      '#8f1820',
      1.2,
    ),
    filled(
      'M 50 25.4 C 37 17.6 14 21 11.4 45 C 9.6 68 25 90 38.4 91 C 44 91 46 88.4 50 88.4 C 54 88.4 56 91 61.6 91 C 75 90 90.4 68 88.6 45 C 86 21 63 17.6 50 25.4 Z',
      '#fbf0cf',
    ),
    lined('M 50 27 L 50 40 M 50 74 L 50 88', '#d8c68d', 1),
    edged(
      'M 50 38 C 36 36 28 50 31 62 C 34 73 44 77 50 75 C 56 77 66 73 69 62 C 72 50 64 36 50 38 Z',
      '#f4e3ae',
      '#cdb673',
      0.9,
    ),
    ...[-1, 1].flatMap((side) => [
      edged(
        `M ${50 + side * 3} 48 C ${50 + side * 13} 48 ${50 + side * 14} 62 ${50 + side * 4} 69 C ${50 + side * 1} 62 ${50 + side * 1} 54 ${50 + side * 3} 48 Z`,
        '#e7d196',
        '#bfa35c',
        0.8,
      ),
      edged(
        `M ${50 + side * 5.6} 51 C ${50 + side * 10} 54 ${50 + side * 9} 61 ${50 + side * 5} 65 C ${50 + side * 2.6} 60 ${50 + side * 3} 54 ${50 + side * 5.6} 51 Z`,
        '#6b3d1e',
        '#3c200d',
        0.8,
      ),
    ]),
    edged(polygon([46, 92], [48, 88.6], [50, 92], [52, 88.6], [54, 92], [50, 95]), '#7a6a3a', '#4f431f', 0.8),
  ],
}
