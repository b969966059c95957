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

/** A rotary telephone; a wall of one's youth. */
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

/** A deck with a record on it. */
export const recordPlayer = thing({
  name: 'record-player',
  nouns: ['record player', 'turntable', 'vinyl player', 'gramophone', 'phonograph'],
  height: (asked) => (/gramophone|phonograph/.test(asked.noun) ? 0.6 : 0.16),
  view: (asked) => (/gramophone|phonograph/.test(asked.noun) ? [2, 0, 138, 150] : [2, 16, 178, 100]),
  paint(art) {
    if (/gramophone|phonograph/.test(art.noun)) {
      const wood = art.color('#7a4a28', '#6e3a1f')
      art.part('M 66 92 C 60 70 66 60 84 56 L 90 64 C 78 70 76 80 78 92 Z', '#c8982c', 'column', 1)
      const horn = 'M 80 62 C 60 58 20 60 2 30 C 10 6 70 -6 120 4 C 142 10 140 40 124 52 C 112 60 98 64 90 66 Z'
      art.form(horn, '#d0a03a', 'ball', 1)
      art.fill(
        'M 14 30 C 24 12 80 4 118 12 C 134 18 128 36 112 44 C 84 56 30 52 14 30 Z',
        shade(art.lit('#8a5a1c'), -0.35),
      )
      for (const bend of [-44, -20, 6, 30])
        art.line(
          `M 86 62 C ${80 + bend * 0.5} 40 ${70 + bend} 20 ${68 + bend * 1.3} 6`,
          1.2,
          fade(art.lit('#f3dc9a'), 0.6),
        )
      art.part(oval(66, 98, 46, 9), '#17181c', 'top', 0.6)
      art.part(oval(66, 97, 14, 3), '#b8323a', 'top', 0.4)
      art.form(slab(10, 100, 112, 44, 3), wood, 'face', 0.4)
      art.form(slab(4, 142, 124, 8, 2), shade(wood, -0.2), 'bar', 0.3)
      art.line('M 122 118 L 134 118 L 134 128', 3.4, art.lit('#8b919b'))
      return
    }
    const wood = art.color('#8a5a34', '#2b2d33', '#b07a46')
    art.form(polygon([18, 18], [162, 18], [178, 78], [2, 78]), wood, 'top', 0.3)
    art.form(slab(2, 76, 176, 20, 3), shade(wood, -0.2), 'bar', 0.3)
    for (const x of [14, 152]) art.part(slab(x, 95, 14, 5, 2), '#1d1f24', 'bar', 0.3)
    art.fill(oval(76, 48, 60, 27), '#111216')
    for (const share of [0.94, 0.84, 0.74, 0.64, 0.54])
      art.line(oval(76, 48, 60 * share, 27 * share), 0.6, fade('#6a6f78', 0.6))
    art.fill('M 76 48 L 118 30 C 124 34 128 38 130 42 Z', fade('#ffffff', 0.18))
    art.fill('M 76 48 L 34 66 C 28 62 24 58 22 54 Z', fade('#ffffff', 0.14))
    art.part(oval(76, 48, 18, 8), art.second('#c8323a', '#e0a83a', '#2f77b4'), 'top', 0.4)
    art.fill(oval(76, 48, 2, 1), '#f3ecdc')
    art.part(oval(152, 28, 9, 5), '#b8c0c8', 'ball', 1)
    art.line('M 152 27 L 150 56 L 126 64', 3, art.lit('#c3c9d1'))
    art.part(polygon([118, 60], [130, 60], [128, 70], [116, 68]), '#2b2d33', 'face', 0.4)
  },
})

export const vinylRecord = thing({
  name: 'vinyl-record',
  nouns: ['vinyl record', 'record', 'vinyl', 'lp record', 'gramophone record', 'cd', 'compact disc', 'disc'],
  height: 0.3,
  view: [2, 2, 118, 118],
  paint(art) {
    const silver = /cd|compact/.test(art.noun)
    art.part(oval(60, 60, 58), silver ? '#c9d2da' : '#17181c', 'ball', 0.3)
    art.fill(oval(60, 60, 57), silver ? art.lit('#cfd8df') : art.lit('#15161a'))
    if (!silver) for (let ring = 0; ring < 9; ring++) art.line(oval(60, 60, 26 + ring * 3.6), 0.6, fade('#6a6f78', 0.5))
    for (const [angle, tint] of [
      [0.7, silver ? '#8fd0ff' : '#ffffff'],
      [0.7 + Math.PI, silver ? '#ffb0e0' : '#ffffff'],
    ] as const) {
      const at = (turn: number): string => `${60 + Math.cos(angle + turn) * 57} ${60 + Math.sin(angle + turn) * 57}`
      art.fill(`M 60 60 L ${at(-0.3)} C ${at(-0.1)} ${at(0.1)} ${at(0.3)} Z`, fade(tint, silver ? 0.45 : 0.2))
    }
    art.line(oval(60, 60, 57), 1.4, shade(art.lit(silver ? '#aeb8c2' : '#17181c'), -0.2))
    art.part(oval(60, 60, 21), art.color('#c8323a', '#e0a83a', '#2f77b4'), 'ball', 0.2)
    art.fill(oval(60, 60, 3.4), art.lit('#e8ecee'))
  },
})

export const cassette = thing({
  name: 'cassette',
  nouns: ['cassette', 'cassette tape', 'audio cassette', 'mixtape', 'tape'],
  height: 0.065,
  view: [2, 2, 138, 90],
  paint(art) {
    const shell = art.color('#2b2d33', '#e8b03a', '#c8323a', '#2f77b4')
    art.form(slab(2, 2, 136, 88, 6), shell, 'face', 0.5)
    art.part(slab(12, 10, 116, 52, 4), '#f3ecdc', 'face', 0.1)
    art.line('M 20 18 L 120 18', 1.4, fade(art.lit('#4a4e57'), 0.7))
    art.fill(slab(12, 50, 116, 12), art.lit(art.second('#d9562c', '#2f9a8a')))
    art.part(slab(30, 26, 80, 22, 11), '#23252b', 'bar', 0.6)
    for (const x of [46, 94]) {
      art.part(oval(x, 37, 9), '#f3ecdc', 'ball', 0.3)
      for (let tooth = 0; tooth < 6; tooth++) {
        const angle = (tooth / 6) * Math.PI * 2
        art.line(
          `M ${x + Math.cos(angle) * 4} ${37 + Math.sin(angle) * 4} L ${x + Math.cos(angle) * 7} ${37 + Math.sin(angle) * 7}`,
          2,
          '#23252b',
        )
      }
    }
    art.part(polygon([34, 90], [40, 70], [100, 70], [106, 90]), shade(shell, -0.2), 'bar', 0.4)
    for (const x of [52, 88]) art.fill(oval(x, 81, 2.6), '#0e0f12')
  },
})

export const speaker = thing({
  name: 'speaker',
  nouns: [
    'speaker',
    'loudspeaker',
    'bluetooth speaker',
    'stereo speaker',
    'amplifier',
    'guitar amp',
    'amp',
    'subwoofer',
  ],
  habitat: 'surface',
  height: 0.45,
  view: [2, 2, 88, 138],
  paint(art) {
    const box = art.color('#2b2d33', '#7a4a28', '#3a3f48')
    art.form(slab(2, 2, 86, 136, 6), box, 'face', 0.4)
    art.part(slab(9, 9, 72, 122, 4), '#1a1b1f', 'face', 0.2)
    for (const [y, r] of [
      [36, 19],
      [92, 31],
    ] as const) {
      art.part(oval(45, y, r), '#4a4e57', 'ball', 0.5)
      art.part(oval(45, y, r * 0.86), '#26282d', 'ball', 0.2)
      art.part(oval(45, y, r * 0.6), '#3a3d45', 'ball', 0.2)
      art.part(oval(45, y, r * 0.26), '#8b919b', 'ball', 0.8)
    }
    art.fill(oval(45, 60, 1.6), '#4ad07a')
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

/** A camera on three legs is a camera; this is the stand alone. */
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
