import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const gamepad = thing({
  name: 'gamepad',
  nouns: [
    'gamepad',
    'game controller',
    'video game controller',
    'controller',
    'console controller',
    'joypad',
    'video game',
  ],
  height: 0.11,
  view: [4, 6, 146, 98],
  paint(art) {
    const shell = art.color('#2b2d33', '#e8e9ea', '#c8323a', '#2f5f8a')
    const own = art.lit(shell)
    art.form(
      'M 34 12 C 44 6 58 14 75 14 C 92 14 106 6 116 12 C 136 20 148 66 145 86 C 140 102 124 98 112 80 C 106 72 96 70 75 70 C 54 70 44 72 38 80 C 26 98 10 102 5 86 C 2 66 14 20 34 12 Z',
      shell,
      'ball',
      0.5,
    )
    art.part(
      polygon(
        [36, 30],
        [43, 30],
        [43, 37],
        [50, 37],
        [50, 44],
        [43, 44],
        [43, 51],
        [36, 51],
        [36, 44],
        [29, 44],
        [29, 37],
        [36, 37],
      ),
      shade(shell, -0.35),
      'face',
      0.5,
    )
    for (const [x, y, color] of [
      [110, 28, '#e8b03a'],
      [121, 40, '#c8323a'],
      [99, 40, '#2f77b4'],
      [110, 52, '#3f9a4a'],
    ] as const)
      art.part(oval(x, y, 5.4), color, 'ball', 0.8)
    for (const x of [56, 94]) {
      art.part(oval(x, 60, 10.4), shade(shell, -0.45), 'ball', 0.3)
      art.part(oval(x, 58, 7.4), shade(shell, -0.2), 'ball', 0.4)
    }
    for (const x of [66, 84]) art.fill(slab(x - 4, 32, 8, 4, 2), shade(own, -0.5))
    art.part(oval(75, 46, 4), '#c3c9d1', 'ball', 0.9)
  },
})

export const joystick = thing({
  name: 'joystick',
  nouns: ['joystick', 'arcade joystick', 'arcade stick'],
  height: 0.2,
  view: [2, 2, 138, 118],
  paint(art) {
    const base = art.color('#2b2d33', '#2f5f8a', '#8a3a2a')
    art.form(polygon([24, 66], [116, 66], [138, 104], [2, 104]), base, 'top', 0.5)
    art.form(slab(2, 102, 136, 16, 3), shade(base, -0.25), 'bar', 0.5)
    art.part(oval(56, 80, 18, 7), '#1a1b1f', 'top', 0.3)
    art.part(slab(52, 24, 8, 56, 3), '#b8c0c8', 'column', 1)
    art.part(oval(56, 20, 18), '#c8202c', 'ball', 1)
    for (const [x, y, color] of [
      [96, 78, '#e8b03a'],
      [112, 90, '#2f77b4'],
      [90, 94, '#3f9a4a'],
    ] as const)
      art.part(oval(x, y, 8, 4.6), color, 'ball', 0.9)
  },
})

export const vrHeadset = thing({
  name: 'vr-headset',
  nouns: ['vr headset', 'virtual reality headset', 'vr goggles', 'virtual reality goggles'],
  height: 0.13,
  view: [2, 4, 158, 88],
  paint(art) {
    const shell = art.color('#e8e9ea', '#2b2d33')
    art.line('M 30 40 C 40 -6 120 -6 130 40', 9, shade(art.lit('#3a3f48'), 0))
    art.form('M 2 34 L 26 26 L 26 66 L 2 60 Z', '#3a3f48', 'bar', 0.3)
    art.form('M 158 34 L 134 26 L 134 66 L 158 60 Z', '#3a3f48', 'bar', 0.3)
    art.form(
      'M 22 30 C 24 20 136 20 138 30 L 142 66 C 142 84 112 90 96 82 C 86 76 74 76 64 82 C 48 90 18 84 18 66 Z',
      shell,
      'ball',
      0.7,
    )
    const visor = 'M 32 36 C 40 30 120 30 128 36 L 130 62 C 128 72 32 72 30 62 Z'
    art.part(visor, '#14161c', 'bar', 1)
    art.clip(visor, () => art.fill('M 30 74 L 60 28 L 84 28 L 54 74 Z', fade('#6fd0ff', 0.28)))
    for (const [x, y] of [
      [38, 42],
      [122, 42],
      [42, 62],
      [118, 62],
    ] as const)
      art.fill(oval(x, y, 2.2), fade('#6fd0ff', 0.8))
  },
})

export const printer = thing({
  name: 'printer',
  nouns: ['printer', 'inkjet printer', 'laser printer', 'fax machine', 'photocopier', 'copier', 'scanner'],
  height: 0.32,
  view: [2, 2, 158, 112],
  paint(art) {
    const shell = art.color('#d8dce0', '#3a3f48', '#e8e4da')
    art.part(polygon([44, 2], [116, 2], [120, 44], [40, 44]), '#f6f4ee', 'face', 0.1)
    art.form(polygon([22, 30], [138, 30], [148, 48], [12, 48]), shade(shell, -0.1), 'top', 0.4)
    art.form(slab(4, 46, 152, 58, 8), shell, 'face', 0.5)
    art.part(slab(24, 70, 112, 16, 4), '#1d1f24', 'bar', 0.4)
    art.part(polygon([40, 80], [120, 80], [132, 110], [28, 110]), '#f6f4ee', 'top', 0.1)
    for (let row = 0; row < 4; row++)
      art.line(
        `M ${46 - row * 2} ${88 + row * 5} L ${104 + row * (row % 2 ? 1 : 3)} ${88 + row * 5}`,
        1.2,
        fade(art.lit('#4a4e57'), 0.6),
      )
    art.part(slab(16, 54, 26, 9, 2), '#2f77b4', 'face', 0.7)
    for (const x of [120, 132, 144]) art.part(oval(x, 58, 3.4), x === 144 ? '#3f9a4a' : '#8b919b', 'ball', 0.6)
  },
})

/** A telephone with a dial. */
export const telephone = thing({
  name: 'telephone',
  nouns: [
    'telephone',
    'rotary phone',
    'landline',
    'desk phone',
    'vintage telephone',
    'old telephone',
    'rotary telephone',
  ],
  height: 0.18,
  view: [2, 2, 148, 112],
  paint(art) {
    const shell = art.color('#b8202c', '#2b2d33', '#2f6a5a', '#e8dcc0')
    const own = art.lit(shell)
    art.form(
      'M 46 40 L 104 40 C 116 50 134 78 142 104 C 142 112 136 112 130 112 L 20 112 C 14 112 8 112 8 104 C 16 78 34 50 46 40 Z',
      shell,
      'column',
      0.9,
    )
    for (const x of [50, 88]) art.part(slab(x, 26, 12, 18, 3), shade(shell, -0.15), 'column', 0.8)
    art.form(
      'M 6 10 C 20 0 130 0 144 10 C 152 20 150 36 136 36 C 120 36 122 26 112 22 C 94 17 56 17 38 22 C 28 26 30 36 14 36 C 0 36 -2 20 6 10 Z',
      shade(shell, 0.04),
      'bar',
      1,
    )
    art.part(oval(75, 78, 30, 27), '#e8dcc0', 'ball', 0.4)
    art.part(oval(75, 78, 27, 24), shade(shell, -0.2), 'ball', 0.7)
    for (let hole = 0; hole < 10; hole++) {
      const angle = -2.4 + hole * 0.5
      art.part(oval(75 + Math.cos(angle) * 19, 78 + Math.sin(angle) * 17, 4.4, 4), '#f3ecdc', 'ball', 0.3)
    }
    art.part(oval(75, 78, 9, 8), '#d9b25c', 'ball', 1)
    art.line('M 16 110 C 60 114 90 114 134 110', 1.2, fade(shade(own, 0.5), 0.5))
  },
})

export const battery = thing({
  name: 'battery',
  nouns: ['battery', 'aa battery', 'batteries'],
  height: 0.05,
  view: [10, 2, 60, 120],
  paint(art) {
    const own = art.color('#c8762c', '#3f8a4a', '#2b2d33')
    art.part(slab(26, 2, 18, 10, 2), '#c3c9d1', 'column', 1)
    art.form(slab(10, 10, 50, 110, 4), own, 'column', 0.8)
    art.part(slab(10, 48, 50, 72, 4), '#1d1f24', 'column', 0.8)
    art.line('M 35 22 L 35 36 M 28 29 L 42 29', 3, '#f3ecdc')
    art.fill('M 38 62 L 26 88 L 34 88 L 31 108 L 46 80 L 37 80 Z', art.lit('#f0c83a'))
  },
})

/** Three legs with a camera or a film projector on them. */
export const tripod = thing({
  name: 'tripod',
  nouns: ['tripod', 'camera tripod', 'projector', 'film projector', 'movie projector'],
  height: 1.3,
  view: [4, -6, 116, 160],
  paint(art) {
    const own = art.color('#2b2d33', '#5a3a24')
    const lens = /projector/.test(art.noun)
    for (const foot of [8, 112, 64])
      art.part(
        polygon([56, 60], [66, 60], [foot + 3, 160], [foot - 3, 160]),
        shade(own, foot === 64 ? -0.2 : 0.05),
        'column',
        0.5,
      )
    art.line('M 34 112 L 88 112', 2, art.lit('#5a6472'))
    art.part(slab(54, 44, 14, 26, 3), '#3a3f48', 'column', 0.6)
    if (!lens) {
      art.form(polygon([38, 38], [84, 38], [78, 48], [44, 48]), own, 'bar', 0.6)
      art.line('M 66 44 L 104 58', 3.4, art.lit('#1d1f24'))
      art.form(slab(36, 14, 50, 26, 4), '#2b2d33', 'bar', 0.6)
      art.part(oval(61, 27, 12), '#1a1b1f', 'ball', 0.9)
      art.part(oval(61, 27, 7), '#3a5f86', 'ball', 1)
      art.part(slab(50, 5, 22, 10, 2), '#2b2d33', 'bar', 0.5)
      return
    }
    art.form(slab(30, 22, 60, 32, 4), '#3a3f48', 'bar', 0.7)
    for (const [x, y] of [
      [40, 14],
      [78, 10],
    ] as const) {
      art.part(oval(x, y, 14), '#8b919b', 'ball', 0.8)
      art.part(oval(x, y, 5), '#2b2d33', 'ball', 0.4)
    }
    art.part(slab(88, 30, 20, 16, 3), '#b8c0c8', 'bar', 1)
  },
})
