import { oval } from '../../../subjects/craft/outlines.ts'
import { edged, filled, lined, spot } from '../drawing.ts'
import type { Cutaway } from './cutaway.ts'

export const toothSection: Cutaway = {
  said: 'tooth, teeth, human tooth, molar',
  title: 'Anatomy of a Tooth',
  parts: {
    Enamel: [25, 18],
    Dentin: [32, 33],
    Pulp: [50, 35],
    Gum: [11, 50],
    Cementum: [25.5, 66],
    'Root canal': [36.2, 70],
    'Jaw bone': [86, 80],
    Nerve: [62, 84],
  },
  strokes: [
    filled('M 2 54 L 98 54 L 98 98 L 2 98 Z', '#ecd9b4'),
    ...(
      [
        [10, 70],
        [16, 86],
        [90, 68],
        [84, 88],
        [50, 88],
        [8, 92],
        [94, 94],
        [48, 76],
      ] as const
    ).map(([x, y]) => filled(oval(x, y, 2.4, 1.8), '#d3ba8a')),
    filled('M 2 44 C 10 40 16 44 18 54 L 18 62 L 2 62 Z', '#e58a93'),
    filled('M 98 44 C 90 40 84 44 82 54 L 82 62 L 98 62 Z', '#e58a93'),
    edged(
      'M 20 46 C 20 60 24 80 30 94 C 34 98 38 94 40 84 C 42 72 46 64 50 64 C 54 64 58 72 60 84 C 62 94 66 98 70 94 C 76 80 80 60 80 46 Z',
      '#d9c08c',
      '#a98c55',
      1,
    ),
    filled(
      'M 23 46 C 23 60 27 78 32 90 C 35 92 37 88 38 80 C 40 68 45 60 50 60 C 55 60 60 68 62 80 C 63 88 65 92 68 90 C 73 78 77 60 77 46 Z',
      '#f2e0b4',
    ),
    edged(
      'M 16 46 C 10 30 14 10 28 7 C 38 5 44 13 50 13 C 56 13 62 5 72 7 C 86 10 90 30 84 46 C 82 50 78 50 77 46 C 60 50 40 50 23 46 C 22 50 18 50 16 46 Z',
      '#f8fbfd',
      '#a9bccb',
      1.4,
    ),
    filled(
      'M 23 47 C 18 34 22 20 32 17 C 40 16 45 22 50 22 C 55 22 60 16 68 17 C 78 20 82 34 77 47 C 60 52 40 52 23 47 Z',
      '#f2e0b4',
    ),
    edged(
      'M 34 46 C 30 36 34 28 40 28 C 45 29 47 33 50 33 C 53 33 55 29 60 28 C 66 28 70 36 66 46 C 65 58 66 74 66.6 86 C 62 78 59 62 57 54 C 53 49 47 49 43 54 C 41 62 38 78 33.4 86 C 34 74 35 58 34 46 Z',
      '#d9586a',
      '#a93a4c',
      1,
    ),
    lined('M 44 38 C 40 46 38 60 35 82', '#f2c14e', 1.2),
    lined('M 56 38 C 60 46 62 60 65 82', '#f2c14e', 1.2),
    lined('M 50 40 C 46 46 42 52 40 62', '#4f79c4', 1),
    lined('M 52 40 C 56 46 59 54 61 66', '#4f79c4', 1),
  ],
}

export const eyeSection: Cutaway = {
  said: 'eye, human eye, eyeball',
  title: 'Parts of the Eye',
  parts: {
    Cornea: [7, 44],
    Pupil: [18, 50],
    Iris: [20, 37],
    Lens: [28, 54],
    'Vitreous body': [55, 62],
    Sclera: [40, 11.4],
    Choroid: [66, 87],
    Retina: [84, 40],
    'Optic nerve': [94, 66],
  },
  strokes: [
    edged('M 80 56 C 88 58 94 60 100 62 L 100 74 C 92 72 84 70 76 70 Z', '#f0c75e', '#b8892a', 1.2),
    lined('M 82 62 C 88 64 94 66 99 68', '#c9683f', 1.2),
    edged(oval(52, 50, 41), '#f7f4ee', '#c3b8a6', 1.4),
    filled(oval(52, 50, 38), '#c9683f'),
    filled(oval(52, 50, 36), '#f2b38a'),
    filled(oval(52, 50, 34), '#dcecf5'),
    edged('M 20 28 C 2 36 2 64 20 72 C 12 60 12 40 20 28 Z', '#cfe6f3', '#86aec6', 1.2),
    filled('M 18 30 C 24 32 26 38 23 44 L 19 43 C 16 40 16 34 18 30 Z', '#4d8a6a'),
    filled('M 18 70 C 24 68 26 62 23 56 L 19 57 C 16 60 16 66 18 70 Z', '#4d8a6a'),
    edged(oval(28, 50, 6, 14), '#f6f0c8', '#bcae6a', 1.2),
    lined('M 24 26 C 30 28 30 32 29 36', '#a8604a', 1.4),
    lined('M 24 74 C 30 72 30 68 29 64', '#a8604a', 1.4),
    filled('M 16 44.6 L 20 44.6 L 20 55.4 L 16 55.4 C 14.6 52 14.6 48 16 44.6 Z', '#22252e'),
    lined('M 84 56 C 70 48 62 40 58 28', '#b6453f', 0.9),
    lined('M 84 60 C 72 66 64 72 60 80', '#b6453f', 0.9),
    lined('M 74 50 C 68 52 64 56 60 54', '#b6453f', 0.7),
  ],
}

export const heartSection: Cutaway = {
  said: 'heart, human heart, anatomical heart',
  title: 'Parts of the Heart',
  parts: {
    Aorta: [56, 12],
    'Pulmonary artery': [68, 24],
    'Superior vena cava': [28, 16],
    'Right atrium': [28, 42],
    'Left atrium': [70, 40],
    'Right ventricle': [40, 68],
    'Left ventricle': [63, 66],
    Septum: [52.4, 70],
    Valve: [35, 52.4],
  },
  strokes: [
    edged('M 22 6 L 34 6 L 34 36 L 22 36 Z', '#5f83c4', '#3b5c98', 1.2),
    edged('M 20 70 L 31 64 L 33 90 L 22 92 Z', '#5f83c4', '#3b5c98', 1.2),
    lined('M 46 38 C 44 14 68 4 74 22', '#a9323c', 13),
    lined('M 46 38 C 44 14 68 4 74 22', '#d9535c', 10.6),
    ...[51, 58, 65].map((x) => lined(`M ${x} 14 L ${x + 1} 3`, '#d9535c', 4)),
    edged(
      'M 24 32 C 12 38 12 56 20 64 C 26 80 44 96 56 97 C 74 92 88 70 86 50 C 86 36 76 28 64 30 C 52 26 36 26 24 32 Z',
      '#c8444f',
      '#8f2a36',
      1.6,
    ),
    filled('M 23 36 C 36 31 44 34 45 42 C 44 50 36 52 24 50 C 18 48 18 40 23 36 Z', '#7d9bd6'),
    filled('M 60 36 C 72 31 82 36 81 44 C 80 50 70 52 58 50 C 54 46 55 38 60 36 Z', '#ee9aa0'),
    filled('M 24 54 C 34 55 44 54 48 54 C 50 66 52 82 54 90 C 42 86 30 72 26 62 Z', '#6f8fce'),
    filled('M 58 54 C 68 55 76 54 80 54 C 80 66 72 80 60 88 C 58 78 56 66 58 54 Z', '#e8828b'),
    lined('M 52 46 C 52 60 54 76 56 92', '#a13440', 4.4),
    lined('M 27 52 L 34 56 L 44 52', '#fbe9d8', 1.6),
    lined('M 61 52 L 68 56 L 78 52', '#fbe9d8', 1.6),
    lined('M 50 44 C 56 34 62 28 74 24', '#3b5c98', 9),
    lined('M 50 44 C 56 34 62 28 74 24', '#6f93d4', 7),
    spot(77, 23, 2.6, '#6f93d4'),
  ],
}
