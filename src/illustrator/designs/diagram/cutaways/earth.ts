import { oval } from '../../../subjects/craft/outlines.ts'
import { edged, filled, lined, type Stroke, spot } from '../drawing.ts'
import type { Cutaway } from './cutaway.ts'

/** A quarter cut out of a ball, to the lower right. */
const quarter = (radius: number): string => {
  const k = radius * 0.5523
  return `M 50 50 L ${50 + radius} 50 C ${50 + radius} ${50 + k} ${50 + k} ${50 + radius} 50 ${50 + radius} Z`
}
const upper = (radius: number): string => {
  const k = radius * 0.5523
  return `M 50 50 L 50 ${50 - radius} C ${50 + k} ${50 - radius} ${50 + radius} ${50 - k} ${50 + radius} 50 Z`
}

export const earthLayers: Cutaway = {
  said: "earth's layers, layers of the earth, layers of earth, earth layers, earth, earth's interior, earth's structure, inside the earth, planet earth, earths layers",
  title: 'Layers of the Earth',
  parts: {
    Crust: [88, 25.5],
    'Upper mantle': [82, 58],
    'Lower mantle': [72, 66],
    'Outer core': [64, 38],
    'Inner core': [53, 48],
  },
  strokes: [
    edged(oval(50, 50, 46), '#3f86c8', '#2a5f94', 1.6),
    filled('M 16 26 C 26 12 40 8 48 12 C 50 22 42 26 44 34 C 38 40 30 34 24 40 C 16 38 12 34 16 26 Z', '#5aa85c'),
    filled('M 30 50 C 40 48 48 54 48 62 C 46 74 42 86 38 92 C 24 86 26 70 24 62 C 24 56 26 52 30 50 Z', '#4f9d57'),
    ...[upper, quarter].flatMap((piece): Stroke[] => [
      filled(piece(46), '#8a5a3a'),
      filled(piece(43.4), '#c8502d'),
      filled(piece(36), '#e2702f'),
      filled(piece(25), '#f6a437'),
      filled(piece(13), '#ffe28a'),
    ]),
    lined('M 50 4 L 50 96', '#7a3a20', 0.8),
  ],
}

export const volcanoSection: Cutaway = {
  said: 'volcano, volcanoes, inside of a volcano, volcano cross section',
  title: 'Parts of a Volcano',
  parts: {
    'Ash cloud': [60, 11],
    Crater: [50, 30.5],
    'Main vent': [50, 52],
    'Side vent': [68, 55],
    'Lava flow': [36, 42],
    'Magma chamber': [50, 89],
    'Layers of ash and lava': [29, 63],
    'Earth’s crust': [14, 80],
  },
  strokes: [
    spot(38, 16, 9, '#8d8a94'),
    spot(50, 10, 10, '#a29fa8'),
    spot(63, 13, 10, '#97949e'),
    spot(50, 20, 8, '#b3b0b8'),
    ...[-9, -4, 3, 9].map((by) =>
      lined(`M 50 29 C ${50 + by * 0.4} 22 ${50 + by} 18 ${50 + by * 1.6} 22`, '#f2762e', 1.4),
    ),
    filled('M 0 70 L 100 70 L 100 100 L 0 100 Z', '#9c7a58'),
    filled('M 0 78 L 100 78 L 100 86 L 0 86 Z', '#87684a'),
    filled('M 0 93 L 100 93 L 100 100 L 0 100 Z', '#7a5d42'),
    edged('M 6 71 C 24 62 38 46 43 29 C 47 32 53 32 57 29 C 62 46 76 62 94 71 Z', '#6d5a50', '#4c3d36', 1),
    filled('M 14 71 C 28 63 39 50 44 36 L 56 36 C 61 50 72 63 86 71 Z', '#8a6f5f'),
    filled('M 24 71 C 33 64 41 54 45 43 L 55 43 C 59 54 67 64 76 71 Z', '#6d5a50'),
    filled('M 33 71 C 39 66 44 58 46 50 L 54 50 C 56 58 61 66 67 71 Z', '#8a6f5f'),
    filled('M 43 29 C 40 38 34 46 26 56 C 34 52 41 44 45.5 32 Z', '#f2762e'),
    edged('M 46.6 30.6 L 53.4 30.6 L 54 80 L 46 80 Z', '#f2762e', '#c8421d', 0.8),
    filled('M 52 64 C 58 60 64 58 69 52 L 71.4 54 C 66 61 60 65 53 70 Z', '#f2762e'),
    spot(70.6, 52.4, 2.4, '#ffb347'),
    edged(
      'M 22 88 C 26 77 40 81 50 78 C 62 81 76 77 79 88 C 76 98 62 95 50 97 C 38 95 26 98 22 88 Z',
      '#f2762e',
      '#c8421d',
      1.2,
    ),
    filled('M 30 89 C 36 83 44 86 50 84 C 58 86 66 83 71 89 C 64 94 56 91 50 93 C 44 91 36 94 30 89 Z', '#ffc04d'),
  ],
}
