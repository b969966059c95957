import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A ballpoint, or a fountain pen with its nib. */
export const pen = thing({
  name: 'pen',
  nouns: ['pen', 'ballpoint pen', 'fountain pen', 'ink pen', 'marker', 'felt tip pen', 'highlighter'],
  height: 0.15,
  view: [14, 2, 40, 150],
  paint(art) {
    const fountain = art.is('fountain', 'ink')
    const own = fountain ? art.color('#1d2430', '#5a1f2a', '#1f3f34') : art.color('#2f6fa8', '#b8323a', '#2b2d33')
    const gold = '#d9a32c'
    art.form('M 18 52 C 17 20 19 2 27 2 C 35 2 37 20 36 52 Z', own, 'column', 0.9)
    art.form('M 17 50 L 37 50 L 34 112 L 20 112 Z', shade(own, fountain ? 0.06 : 0.3), 'column', 0.9)
    art.part(slab(16, 47, 22, 6, 2), fountain ? gold : '#c3c9d1', 'column', 1)
    art.part('M 35 12 L 39 12 L 40 44 C 40 48 36 48 36 44 Z', fountain ? gold : shade(own, 0.1), 'column', 1)
    if (fountain) {
      art.part(slab(20.4, 110, 13.2, 8, 2), '#1d1f24', 'column', 0.6)
      art.part('M 21 118 L 33 118 C 34 130 30 142 27 150 C 24 142 20 130 21 118 Z', gold, 'column', 1)
      art.line('M 27 126 L 27 148', 0.8, shade(art.lit(gold), -0.7))
      art.fill(oval(27, 125, 1.6), shade(art.lit(gold), -0.7))
    } else {
      art.part('M 20 112 L 34 112 L 29 144 L 25 144 Z', '#c3c9d1', 'column', 1)
      art.line('M 27 144 L 27 149', 1.6, art.lit('#8b919b'))
    }
  },
})

export const ruler = thing({
  name: 'ruler',
  nouns: ['ruler', 'wooden ruler', 'straightedge'],
  height: 0.04,
  view: [2, 2, 198, 40],
  paint(art) {
    const wood = art.color('#d8b06a', '#e0c080', '#6fa8c8')
    art.form(slab(2, 2, 196, 38, 2), wood, 'bar', 0.2)
    const ink = art.lit('#2b2420')
    for (let mark = 0; mark <= 60; mark++)
      art.line(
        `M ${8 + mark * 3.04} 2.6 L ${8 + mark * 3.04} ${mark % 10 === 0 ? 17 : mark % 5 === 0 ? 13 : 9}`,
        0.7,
        ink,
      )
    art.fill(oval(188, 30, 3.4), fade(shade(art.lit(wood), -0.6), 0.8))
  },
})

/** A painter's palette with its colours. */
export const palette = thing({
  name: 'palette',
  nouns: ['palette', "artist's palette", 'artist palette', 'paint palette', "painter's palette"],
  height: 0.3,
  view: [4, 4, 146, 106],
  paint(art) {
    const wood = art.color('#b07a46', '#c08a52')
    const board =
      'M 10 60 C 2 22 48 2 86 6 C 130 8 150 40 144 66 C 138 84 118 74 110 84 C 104 96 100 106 70 104 C 36 102 14 84 10 60 Z'
    art.form(board, wood, 'face', 0.4)
    art.fill(oval(104, 66, 11, 9), shade(art.lit(wood), -0.7))
    art.line(oval(104, 66, 11, 9), 1.4, shade(art.lit(wood), 0.2))
    for (const [x, y, color] of [
      [34, 46, '#c8202c'],
      [54, 28, '#e8a524'],
      [80, 22, '#f4d83a'],
      [106, 28, '#3f9a4a'],
      [126, 46, '#2563a8'],
      [30, 70, '#7a3f9a'],
      [50, 86, '#f4f1ea'],
      [74, 88, '#2b2420'],
    ] as const) {
      art.part(
        `M ${x - 9} ${y + 2} C ${x - 10} ${y - 8} ${x - 2} ${y - 9} ${x + 2} ${y - 6} C ${x + 10} ${y - 8} ${x + 12} ${y + 4} ${x + 4} ${y + 7} C ${x - 2} ${y + 10} ${x - 8} ${y + 8} ${x - 9} ${y + 2} Z`,
        color,
        'ball',
        0.9,
      )
    }
  },
})

export const paperclip = thing({
  name: 'paperclip',
  nouns: ['paperclip', 'paper clip'],
  height: 0.04,
  view: [6, 2, 54, 130],
  paint(art) {
    const wire = art.lit(art.color('#a4adb8', '#a4adb8', '#c8323a', '#2f6fa8'))
    const bend =
      'M 20 40 L 20 98 C 20 116 40 116 40 98 L 40 26 C 40 0 10 0 10 26 L 10 104 C 10 134 50 134 50 104 L 50 36'
    art.line(bend, 5, shade(wire, -0.45))
    art.line(bend, 3.4, wire)
    art.line(bend, 0.9, shade(wire, 0.6))
  },
})

export const pushpin = thing({
  name: 'pushpin',
  nouns: ['pushpin', 'push pin', 'thumbtack', 'drawing pin', 'thumb tack'],
  height: 0.03,
  view: [10, 2, 70, 120],
  paint(art) {
    const plastic = art.color('#c8202c', '#2f6fa8', '#e8a524', '#3f9a4a')
    art.part(polygon([37.6, 70], [42.4, 70], [40.6, 120], [39.4, 120]), '#c3c9d1', 'column', 1)
    art.form('M 12 64 C 12 52 68 52 68 64 C 68 76 12 76 12 64 Z', plastic, 'ball', 0.8)
    art.form('M 28 18 L 52 18 C 50 36 54 48 60 60 L 20 60 C 26 48 30 36 28 18 Z', plastic, 'column', 0.9)
    art.form('M 18 12 C 18 2 62 2 62 12 C 62 24 18 24 18 12 Z', shade(plastic, 0.1), 'ball', 0.9)
  },
})

export const stapler = thing({
  name: 'stapler',
  nouns: ['stapler', 'desk stapler'],
  height: 0.07,
  view: [2, 4, 148, 62],
  paint(art) {
    const own = art.color('#c8281e', '#2b2d33', '#2563a8')
    art.part('M 6 52 L 142 52 C 148 52 148 62 142 62 L 6 62 C 2 62 2 52 6 52 Z', '#2b2d33', 'bar', 0.6)
    art.part('M 8 40 L 138 44 L 138 50 L 8 50 Z', '#c3c9d1', 'bar', 1)
    art.turned(14, 40, -0.1, () => {
      art.form('M 6 20 C 8 12 30 8 60 8 L 138 22 C 146 24 146 38 138 40 L 14 42 C 4 42 4 30 6 20 Z', own, 'bar', 0.8)
    })
    art.part(oval(16, 40, 6), shade(own, -0.3), 'ball', 0.7)
  },
})

export const notebook = thing({
  name: 'notebook',
  nouns: ['notebook', 'notepad', 'sketchbook', 'spiral notebook', 'planner', 'logbook'],
  height: 0.22,
  view: [2, 2, 106, 132],
  paint(art) {
    const cover = art.color('#24344f', '#8a3a2a', '#2f6a4a', '#5a3a24')
    const own = art.lit(cover)
    art.part(slab(14, 6, 92, 126, 4), '#efe9dc', 'face', 0.1)
    for (const shift of [101, 103, 105]) art.line(`M ${shift} 8 L ${shift} 130`, 0.6, fade(art.lit('#a89f8c'), 0.8))
    art.form(slab(10, 2, 92, 126, 5), cover, 'face', 0.25)
    if (art.is('spiral', 'sketchbook', 'notepad')) {
      for (let ring = 0; ring < 12; ring++) {
        const y = 10 + ring * 9.9
        art.line(`M 15 ${y} C 0 ${y - 4} 0 ${y + 6} 13 ${y + 3}`, 1.8, art.lit('#c3c9d1'))
      }
      art.part(slab(32, 26, 50, 26, 2), '#f3ecdc', 'face', 0.1)
    } else {
      art.fill(slab(10, 2, 12, 126, 5), shade(own, -0.25))
      art.line('M 88 2 L 88 128', 3, shade(own, -0.4))
      art.line('M 40 128 L 40 132', 4, art.lit(art.second('#c8202c', '#d9a32c')))
    }
  },
})

export const clipboard = thing({
  name: 'clipboard',
  nouns: ['clipboard', 'checklist'],
  height: 0.32,
  view: [4, 2, 96, 128],
  paint(art) {
    const board = art.color('#9a6638', '#5a6472')
    art.form(slab(4, 10, 92, 118, 5), board, 'face', 0.3)
    art.part(slab(12, 20, 76, 102, 1), '#f6f3ea', 'face', 0.05)
    for (let row = 0; row < 6; row++) {
      const y = 40 + row * 13
      art.line(slab(19, y - 4, 7, 7, 1), 1, art.lit('#4a4e57'))
      if (row < 4) art.line(`M 20 ${y - 1} L 22.4 ${y + 2} L 28 ${y - 6}`, 1.8, art.lit('#2f8a4a'))
      art.line(`M 33 ${y} L ${72 + (row % 3) * 4} ${y}`, 1.6, fade(art.lit('#4a4e57'), 0.6))
    }
    art.part(slab(32, 8, 36, 16, 4), '#a4adb8', 'bar', 1)
    art.part(oval(50, 7, 8, 5), '#a4adb8', 'ball', 1)
  },
})

export const calculator = thing({
  name: 'calculator',
  nouns: ['calculator', 'pocket calculator', 'desk calculator'],
  height: 0.16,
  view: [2, 2, 88, 126],
  paint(art) {
    const body = art.color('#3a3f48', '#e6e8ea', '#2f5f8a')
    art.form(slab(2, 2, 86, 124, 8), body, 'face', 0.5)
    art.part(slab(10, 10, 70, 26, 3), '#b8c8a8', 'face', 0.4)
    const ink = art.lit('#23301f')
    for (let digit = 0; digit < 5; digit++) art.line(slab(36 + digit * 8.6, 17, 4.6, 12, 1), 1.2, ink)
    for (let row = 0; row < 5; row++)
      for (let column = 0; column < 4; column++) {
        const warm = column === 3
        art.part(
          slab(10 + column * 18, 44 + row * 16, 15, 12, 3),
          warm ? '#e0862c' : row === 0 ? '#8b919b' : '#f3f1ec',
          'face',
          0.4,
        )
      }
  },
})

/** A lens on its handle. */
export const magnifyingGlass = thing({
  name: 'magnifying-glass',
  nouns: ['magnifying glass', 'magnifier', 'loupe', 'hand lens'],
  height: 0.2,
  view: [4, 4, 122, 122],
  paint(art) {
    const rim = art.color('#b8863a', '#c3c9d1', '#2b2d33')
    const own = art.lit(rim)
    art.turned(48, 48, -Math.PI / 4, () => {
      art.part(slab(42, 92, 12, 12, 2), rim, 'column', 1)
      art.part('M 40 102 L 56 102 C 60 120 58 140 55 150 L 41 150 C 38 140 36 120 40 102 Z', '#5a3420', 'column', 0.6)
    })
    art.fill(oval(48, 48, 38), fade('#dcecf6', 0.4))
    art.clip(oval(48, 48, 38), () => {
      art.patch(36, 34, 30, 24, '#ffffff', 0.7)
      art.patch(64, 70, 34, 26, '#5f86a4', 0.3)
    })
    art.line(oval(48, 48, 40), 8, shade(own, -0.5))
    art.line(oval(48, 48, 40), 6, own)
    art.line(oval(47, 47, 40), 1.4, shade(own, 0.6))
  },
})
