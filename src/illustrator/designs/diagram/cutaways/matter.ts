import { oval } from '../../../subjects/craft/outlines.ts'
import { edged, filled, lined, spot } from '../drawing.ts'
import type { Cutaway } from './cutaway.ts'

export const atomModel: Cutaway = {
  said: 'atom, atoms, atomic',
  title: 'Structure of an Atom',
  parts: { Nucleus: [50, 39.6], Proton: [45, 47], Neutron: [55.6, 53.6], Electron: [78, 22], Shell: [8.6, 66] },
  strokes: [
    lined(oval(50, 50, 45), '#8aa0c8', 0.9),
    lined(oval(50, 50, 28), '#8aa0c8', 0.9),
    edged(oval(50, 50, 13), '#f4ead8', '#cdb98f', 0.6),
    ...(
      [
        [45, 47, 1],
        [55, 46, 0],
        [50, 42, 0],
        [50, 51, 1],
        [45, 55, 0],
        [56, 54, 0],
        [51, 58, 1],
        [41, 51, 0],
        [59, 50, 1],
        [50, 46.4, 1],
      ] as const
    ).map(([x, y, isProton]) =>
      edged(oval(x, y, 4.4), isProton ? '#e0584f' : '#9aa5b5', isProton ? '#a8352f' : '#6b7688', 0.7),
    ),
    ...(
      [
        [50, 22],
        [50, 78],
        [81.8, 18.2],
        [18.2, 81.8],
        [18.2, 18.2],
        [81.8, 81.8],
      ] as const
    ).map(([x, y]) => edged(oval(x, y, 3.4), '#3f7fc4', '#275a94', 0.8)),
  ],
}

export const skinSection: Cutaway = {
  said: 'skin, human skin, layers of skin, skin layers',
  title: 'Layers of the Skin',
  parts: {
    Epidermis: [18, 28],
    Dermis: [18, 50],
    'Fatty tissue': [20, 82],
    Hair: [62, 8],
    'Hair follicle': [58.6, 60],
    'Sweat gland': [36, 62],
    'Blood vessels': [82, 69],
  },
  strokes: [
    edged('M 2 20 C 18 16 30 22 46 19 C 62 16 80 22 98 18 L 98 98 L 2 98 Z', '#f3c4a4', '#c98f6c', 1),
    filled(
      'M 2 36 C 10 40 16 33 24 37 C 32 41 38 33 46 37 C 54 41 60 33 68 37 C 76 41 82 33 90 37 L 98 36 L 98 98 L 2 98 Z',
      '#eda38c',
    ),
    filled('M 2 72 C 22 68 42 74 62 71 C 78 69 90 73 98 71 L 98 98 L 2 98 Z', '#f6d98a'),
    ...(
      [
        [10, 82],
        [24, 84],
        [38, 82],
        [52, 84],
        [66, 83],
        [80, 85],
        [93, 83],
        [16, 93],
        [32, 94],
        [46, 93],
        [60, 94],
        [74, 94],
        [88, 94],
      ] as const
    ).map(([x, y]) => edged(oval(x, y, 6, 4.6), '#fbe7ae', '#dcb85a', 0.7)),
    filled('M 55 22 C 52 40 54 56 56 66 C 59 70 63 68 63 64 C 63 50 62 36 61 22 Z', '#d98a70'),
    lined('M 59 64 C 57 44 58 22 64 2', '#5a3a2a', 2.2),
    spot(59, 64, 3, '#7a4a34'),
    lined('M 36 19 C 34 28 38 34 35 44 C 33 50 37 52 36 56', '#6f9fce', 1.5),
    ...(
      [
        [36, 58, 4],
        [33, 62, 3.4],
        [39, 62, 3.4],
        [36, 65, 3.4],
      ] as const
    ).map(([x, y, r]) => lined(oval(x, y, r), '#6f9fce', 1.5)),
    lined('M 2 68 C 26 64 60 70 98 65', '#c8444f', 1.8),
    lined('M 2 71 C 26 67 60 73 98 68', '#4f79c4', 1.8),
    lined('M 78 66 C 80 56 78 50 82 44', '#c8444f', 1.2),
    lined('M 84 68 C 86 58 84 52 88 46', '#4f79c4', 1.2),
  ],
}
