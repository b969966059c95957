import { oval, slab } from '../../../subjects/craft/outlines.ts'
import { edged, filled, lined, spot } from '../drawing.ts'
import type { Cutaway } from './cutaway.ts'

const hull =
  'M 3 55 C 4 43 16 39 26 38.6 L 78 38.6 C 88 39 97 46 98.6 55 C 97 64 88 71 78 71.4 L 26 71.4 C 16 71 4 67 3 55 Z'
const inside =
  'M 7 55 C 8 46 18 42.4 27 42 L 77 42 C 86 42.4 93.4 48 94.8 55 C 93.4 62 86 67.6 77 68 L 27 68 C 18 67.6 8 64 7 55 Z'

export const submarineSection: Cutaway = {
  said: 'submarine, submarine interior, inside of a submarine, uboat, u-boat',
  title: 'Inside a Submarine',
  parts: {
    Periscope: [52, 20],
    Sail: [45, 33],
    Hatch: [43, 29.4],
    'Torpedo room': [86, 54],
    'Crew quarters': [70, 49],
    'Control room': [51, 50],
    Galley: [70, 61],
    'Engine room': [27, 55],
    Propeller: [1.6, 55],
    Rudder: [7, 43],
    'Ballast tank': [50, 69.6],
  },
  strokes: [
    edged('M 36 40 L 37.6 27.4 C 40 26 54 26 56.6 27.4 L 59.6 40 Z', '#56697d', '#2c3846', 1),
    filled('M 39.6 38.6 L 40.8 29.6 L 53.6 29.6 L 55.8 38.6 Z', '#e9dcb8'),
    lined('M 52 38 L 52 13 L 55 13', '#39434f', 1.5),
    edged(slab(54, 11.4, 4.4, 3.2, 0.8), '#7d93a8', '#2c3846', 0.7),
    lined('M 48 29 L 48 18', '#39434f', 0.9),
    edged(slab(41, 26, 5.2, 2, 0.6), '#8fa2b3', '#2c3846', 0.6),
    lined(
      'M 46.4 31 L 46.4 42 M 49.4 31 L 49.4 42 M 46.4 33 L 49.4 33 M 46.4 36 L 49.4 36 M 46.4 39 L 49.4 39',
      '#8b7a4f',
      0.6,
    ),
    edged('M 4 47 L 1 39 L 10 39 L 16 42 Z', '#47586b', '#2c3846', 0.8),
    edged('M 4 63 L 1 71 L 10 71 L 16 68 Z', '#47586b', '#2c3846', 0.8),
    edged(hull, '#56697d', '#2c3846', 1.2),
    filled('M 20 68.4 L 82 68.4 C 80 70.6 78 70.8 76 70.8 L 26 70.8 C 24 70.8 22 70 20 68.4 Z', '#5fa9d2'),
    filled(inside, '#f2e7c9'),
    filled('M 14 45 C 18 42.6 22 42 27 42 L 40 42 L 40 68 L 27 68 C 22 68 18 67.4 14 65 Z', '#d9c7a0'),
    filled('M 78 42 C 86 42.4 93.4 48 94.8 55 C 93.4 62 86 67.6 78 68 Z', '#c9d5dd'),
    lined('M 40 42 L 40 68 M 61 42 L 61 68 M 78 42 L 78 68 M 40 56 L 78 56', '#7a8794', 0.9),
    // The engine and its shaft.
    edged(slab(22, 50, 13, 11, 1.4), '#c86a3f', '#7d3a1c', 0.8),
    lined('M 25 50 L 25 61 M 28.4 50 L 28.4 61 M 31.8 50 L 31.8 61', '#7d3a1c', 0.7),
    edged(slab(16, 53.4, 6, 4.4, 0.8), '#8d98a3', '#4a545e', 0.6),
    lined('M 2 55.4 L 16 55.4', '#4a545e', 1.2),
    edged(slab(35, 46, 3.6, 18, 1), '#9fb0bd', '#5c6a75', 0.6),
    edged(oval(1.6, 49.6, 1.5, 5.4), '#d2a84a', '#8a6a20', 0.6),
    edged(oval(1.6, 61, 1.5, 5.4), '#d2a84a', '#8a6a20', 0.6),
    // Desks and screens where it is steered from.
    edged(slab(42.6, 50.6, 8, 5, 0.6), '#5c6a75', '#39434f', 0.6),
    filled(slab(43.6, 46.6, 6, 3.4, 0.5), '#63c3a4'),
    edged(slab(53.6, 50.6, 5.6, 5, 0.6), '#5c6a75', '#39434f', 0.6),
    filled(slab(54.2, 47, 4.2, 3, 0.5), '#63c3a4'),
    lined('M 52 42 L 52 51', '#39434f', 1.2),
    spot(52.1, 48.4, 1.5, '#e0a989'),
    // Bunks above, the kitchen below.
    ...[45.6, 49.4, 53.4].flatMap((y) => [
      filled(slab(63, y, 13, 1.5, 0.5), '#b4573f'),
      filled(slab(63.4, y - 1, 2.8, 1.2, 0.5), '#ffffff'),
    ]),
    edged(slab(63, 60.6, 6, 6.6, 0.6), '#9fb0bd', '#5c6a75', 0.6),
    edged(slab(70, 62, 6.4, 5.2, 0.6), '#d0b27a', '#8a6a3a', 0.6),
    spot(66, 63.4, 1.3, '#39434f'),
    // Torpedoes in their racks.
    ...[48, 52.4, 57, 61.4].map((y) =>
      edged(
        `M 80 ${y} L 89 ${y} C 91 ${y} 91.6 ${y + 1.2} 91.6 ${y + 1.4} C 91.6 ${y + 1.6} 91 ${y + 2.8} 89 ${y + 2.8} L 80 ${y + 2.8} Z`,
        '#5b8f6a',
        '#2f5a3c',
        0.5,
      ),
    ),
    lined('M 42 59 L 60 59 M 42 62 L 60 62 M 42 65 L 60 65', '#b9ab84', 0.6),
    edged(slab(44, 58, 6, 8, 0.6), '#bfa873', '#8a7442', 0.5),
    edged(slab(52, 58, 6, 8, 0.6), '#bfa873', '#8a7442', 0.5),
  ],
}

export const engineSection: Cutaway = {
  said: 'engine, car engine, combustion engine, internal combustion engine, piston, cylinder, four-stroke engine',
  title: 'Inside an Engine',
  parts: {
    'Spark plug': [50, 8],
    'Intake valve': [38, 22],
    'Exhaust valve': [62, 22],
    'Combustion chamber': [50, 27],
    Cylinder: [31.4, 42],
    Piston: [50, 44],
    'Connecting rod': [54, 62],
    Crankshaft: [50, 80],
    Crankcase: [26, 78],
    Camshaft: [36, 9],
  },
  strokes: [
    edged(
      'M 24 20 L 76 20 L 76 58 L 84 66 L 84 90 C 84 95 80 98 76 98 L 24 98 C 20 98 16 95 16 90 L 16 66 L 24 58 Z',
      '#9aa6b1',
      '#56616b',
      1.2,
    ),
    edged('M 26 4 L 74 4 L 78 20 L 22 20 Z', '#7f8c98', '#56616b', 1),
    filled('M 32 6 L 68 6 L 70 19 L 30 19 Z', '#b9c3cb'),
    ...[36, 64].flatMap((x) => [edged(oval(x, 9, 4.4, 4.4), '#d9b25a', '#8f6f22', 0.8), spot(x, 9, 1.3, '#8f6f22')]),
    filled(slab(33, 20, 34, 40, 1), '#eef1f3'),
    filled('M 33 20 L 67 20 L 67 36 L 33 36 Z', '#f6b36a', 0.85),
    filled(oval(50, 27, 13, 6), '#fbe08a', 0.9),
    ...[38, 62].flatMap((x) => [
      lined(`M ${x} 11 L ${x} 21`, '#5c6670', 1.3),
      edged(`M ${x - 5} 23.4 L ${x - 1} 19.6 L ${x + 1} 19.6 L ${x + 5} 23.4 Z`, '#7c8790', '#4a535b', 0.7),
    ]),
    edged(slab(48.4, 2, 3.2, 12, 0.6), '#f4f4ef', '#8b9299', 0.7),
    edged(slab(47, 12, 6, 4.6, 0.6), '#8b9299', '#56616b', 0.7),
    lined('M 50 16.6 L 50 21.4', '#56616b', 1),
    edged(slab(33.8, 36, 32.4, 17, 1.6), '#c3ccd4', '#6a757f', 1),
    lined('M 34 39.4 L 66 39.4 M 34 42.4 L 66 42.4 M 34 45.4 L 66 45.4', '#6a757f', 1),
    edged(oval(50, 80, 14, 14), '#b0bac3', '#626d77', 1),
    edged('M 47.6 50 L 52.4 50 L 61.4 73 L 55 75.6 Z', '#8793a0', '#56616b', 0.9),
    edged(oval(50, 50.4, 3.4, 3.4), '#dfe4e8', '#56616b', 0.9),
    edged(oval(58, 74, 4.2, 4.2), '#dfe4e8', '#56616b', 0.9),
    edged(oval(50, 80, 4.4, 4.4), '#d9b25a', '#8f6f22', 0.9),
    filled('M 19 91 L 81 91 C 80 95 78 96 76 96 L 24 96 C 21 96 20 95 19 91 Z', '#a8772c', 0.85),
    lined('M 27 24 L 27 56 M 73 24 L 73 56', '#6ea9d6', 3),
  ],
}

export const rocketSection: Cutaway = {
  said: 'rocket, space rocket, rocket ship, spacecraft',
  title: 'Inside a Rocket',
  parts: {
    'Nose cone': [50, 8],
    Payload: [50, 21],
    Guidance: [50, 31],
    'Oxidizer tank': [50, 44],
    'Fuel tank': [50, 64],
    Pumps: [50, 78.4],
    'Combustion chamber': [50, 83.6],
    Nozzle: [50, 90],
    Fin: [31, 84],
  },
  strokes: [
    edged('M 37 66 C 30 70 26 80 25 91 L 38 85 Z', '#c8402f', '#7f2016', 1),
    edged('M 63 66 C 70 70 74 80 75 91 L 62 85 Z', '#c8402f', '#7f2016', 1),
    filled('M 42 93 C 43 99 47 100 50 100 C 53 100 57 99 58 93 Z', '#f6a93b', 0.9),
    edged('M 50 1 C 58 8 63 17 63.6 27 L 63.6 84 L 36.4 84 L 36.4 27 C 37 17 42 8 50 1 Z', '#e9edf1', '#5c6772', 1.2),
    filled('M 50 1 C 55 5.4 58.6 10 60.8 15 L 39.2 15 C 41.4 10 45 5.4 50 1 Z', '#c8402f'),
    filled('M 40 17 L 60 17 L 61.4 26 L 38.6 26 Z', '#cfd8e0'),
    edged(slab(45.6, 17.6, 8.8, 7, 1), '#d9b25a', '#8f6f22', 0.7),
    lined('M 41.4 21 L 45.6 21 M 54.4 21 L 58.6 21', '#3e6ea8', 2.6),
    filled(slab(38.6, 28, 22.8, 6, 0.8), '#4c5a68'),
    ...[42, 46, 50, 54, 58].map((x) => spot(x, 31, 1, x % 4 === 2 ? '#63c3a4' : '#f2b632')),
    edged(slab(39, 36, 22, 16, 6), '#9fd0ec', '#3e7ea8', 0.9),
    filled(slab(40, 41, 20, 10, 4), '#5fb0de'),
    edged(slab(39, 54, 22, 20, 6), '#f1c58b', '#b07a34', 0.9),
    filled(slab(40, 59, 20, 14, 4), '#e29a45'),
    lined('M 50 52 L 50 76', '#4c5a68', 1.3),
    edged(slab(44, 75.4, 12, 5.6, 1), '#8d98a3', '#4a545e', 0.8),
    edged(
      'M 45.4 81 L 54.6 81 C 55.6 83 55 85.4 53.4 86.4 L 46.6 86.4 C 45 85.4 44.4 83 45.4 81 Z',
      '#c86a3f',
      '#7d3a1c',
      0.8,
    ),
    edged('M 46.6 86.4 L 53.4 86.4 L 59 95 L 41 95 Z', '#66727d', '#39434f', 0.9),
  ],
}

const ring = (y: number, rx: number, fill: string, edge: string) => edged(oval(50, y, rx, rx * 0.36), fill, edge, 0.9)

export const watchExploded: Cutaway = {
  said: 'watch, mechanical watch, wristwatch, wrist watch, pocket watch',
  title: 'Parts of a Watch',
  parts: {
    Crystal: [72, 8],
    Hands: [56, 21],
    Dial: [72, 33],
    'Balance wheel': [42, 49],
    'Gear train': [58, 50],
    Mainspring: [50, 55],
    Case: [24, 70],
    Crown: [79, 70],
    'Back cover': [74, 88],
  },
  strokes: [
    lined('M 50 2 L 50 98', '#a9b0ba', 0.5),
    edged(oval(50, 88, 27, 9.7), '#c3c9d1', '#5e6873', 1),
    lined('M 42 86 L 58 90 M 58 86 L 42 90', '#8a94a0', 0.9),
    edged('M 21 66 C 21 79 79 79 79 66 L 79 71 C 79 85 21 85 21 71 Z', '#a5afba', '#56616b', 1),
    ring(67, 29, '#cfd6dd', '#56616b'),
    ring(67, 23.6, '#7f8b97', '#56616b'),
    edged(slab(79, 67, 5.6, 5.4, 1), '#d9b25a', '#8f6f22', 0.8),
    ring(51, 24, '#d8b566', '#8f6f22'),
    ring(50, 22.4, '#e7cb86', '#b08d3e'),
    ...(
      [
        [42, 49, 6],
        [58, 49.4, 7],
        [50, 54, 5],
        [64, 53, 3.4],
        [35, 52, 3],
      ] as const
    ).flatMap(([x, y, r]) => [
      edged(oval(x, y, r, r * 0.42), '#f4efe2', '#7c6a3a', 0.8),
      edged(oval(x, y, r * 0.3, r * 0.13), '#c0392b', '#7d2018', 0.5),
    ]),
    ring(33, 25, '#23344f', '#141f31'),
    ring(32.4, 23, '#2d4468', '#1b2b44'),
    ...Array.from({ length: 12 }, (_, at) => {
      const turn = (at / 12) * 2 * Math.PI
      const [x, y] = [Math.cos(turn), Math.sin(turn) * 0.36]
      return lined(
        `M ${(50 + 18 * x).toFixed(1)} ${(32.4 + 18 * y).toFixed(1)} L ${(50 + 21 * x).toFixed(1)} ${(32.4 + 21 * y).toFixed(1)}`,
        '#f1e6c4',
        1,
      )
    }),
    lined('M 50 20 L 64 23.4', '#39434f', 1.5),
    lined('M 50 20 L 43 15.6', '#39434f', 1.8),
    lined('M 50 20 L 47 26', '#c0392b', 0.8),
    spot(50, 20, 1.6, '#d9b25a'),
    edged(oval(50, 8, 25, 9), '#d5ecf6', '#7fa8bd', 0.9),
    filled('M 32 5 C 38 2 48 1.4 54 2 C 48 4 40 7 36 11 C 32 9.4 31 7 32 5 Z', '#ffffff', 0.7),
  ],
}
