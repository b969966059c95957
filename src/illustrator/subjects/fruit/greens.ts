import { oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const cucumber = thing({
  name: 'cucumber',
  nouns: ['cucumber', 'zucchini', 'courgette', 'pickle', 'gherkin'],
  height: 0.06,
  view: [2, 4, 178, 60],
  paint(art) {
    const skin = art.color('#3f7a34', '#4f8a3a')
    const own = art.lit(skin)
    const body =
      'M 10 44 C 0 30 14 20 34 20 C 70 18 110 8 140 6 C 168 4 178 18 168 28 C 140 46 80 56 40 58 C 22 60 14 52 10 44 Z'
    art.form(body, skin, 'bar', 0.6)
    art.clip(body, () => {
      for (const shift of [-10, 2, 14])
        art.line(
          `M 8 ${40 + shift} C 60 ${36 + shift} 120 ${24 + shift} 176 ${8 + shift}`,
          2,
          fade(shade(own, 0.5), 0.5),
        )
      for (let bump = 0; bump < 22; bump++)
        art.fill(oval(20 + bump * 6.6, 36 - bump * 0.8 + ((bump * 5) % 13) - 6, 1.2), fade(shade(own, 0.6), 0.6))
    })
    if (!art.is('whole')) {
      for (const x of [24, 44]) {
        art.part(oval(x, 42, 15, 17), shade(skin, 0.1), 'face', 0.3)
        art.part(oval(x, 42, 13, 15), '#d8e8b4', 'face', 0.3)
        for (let seed = 0; seed < 8; seed++)
          art.fill(oval(x + Math.cos(seed * 0.785) * 6, 42 + Math.sin(seed * 0.785) * 7.4, 1.1, 2), art.lit('#f3f0d8'))
      }
    }
  },
})

export const bellPepper = thing({
  name: 'bell-pepper',
  nouns: ['bell pepper', 'pepper', 'sweet pepper', 'capsicum', 'red pepper', 'green pepper', 'paprika'],
  height: 0.11,
  view: [4, 2, 106, 108],
  paint(art) {
    const skin = art.color('#c8261e', '#e8a524', '#3f8a34')
    const own = art.lit(skin)
    art.form(
      'M 55 24 C 30 12 2 24 4 54 C 6 86 20 108 34 106 C 42 108 48 102 55 104 C 62 102 68 108 76 106 C 92 108 104 86 106 54 C 108 24 80 12 55 24 Z',
      shade(skin, -0.12),
      'ball',
      0.9,
    )
    art.form(
      'M 55 26 C 34 22 26 40 30 66 C 32 90 42 108 55 104 C 68 108 78 90 80 66 C 84 40 76 22 55 26 Z',
      skin,
      'ball',
      1,
    )
    art.line('M 30 34 C 24 60 28 86 38 102 M 80 34 C 86 60 82 86 72 102', 1.6, fade(shade(own, -0.6), 0.6))
    art.part('M 36 26 C 44 18 66 18 74 26 C 66 34 44 34 36 26 Z', '#4f8a3a', 'face', 0.3)
    art.line('M 55 26 C 54 14 58 8 66 4', 6, art.lit('#4f8a3a'))
  },
})

export const chili = thing({
  name: 'chili',
  nouns: ['chili pepper', 'chilli', 'hot pepper', 'jalapeno', 'red chili', 'cayenne'],
  height: 0.08,
  view: [2, 4, 138, 58],
  paint(art) {
    const skin = art.color('#c8201c', '#d0301c', '#3f8a34')
    art.form(
      'M 112 12 C 124 20 118 38 96 48 C 66 62 30 58 2 40 C 30 44 60 38 84 20 C 94 12 104 8 112 12 Z',
      skin,
      'bar',
      1,
    )
    art.line('M 106 18 C 90 34 60 48 26 46', 2, fade('#ffffff', 0.5))
    art.part('M 98 10 C 106 6 120 12 122 24 C 114 26 102 20 98 10 Z', '#4f8a3a', 'face', 0.3)
    art.line('M 114 14 C 124 14 132 10 136 5', 4, art.lit('#4f8a3a'))
  },
})

export const garlic = thing({
  name: 'garlic',
  nouns: ['garlic', 'clove of garlic', 'garlic clove', 'garlic bulb'],
  height: 0.07,
  view: [4, 2, 106, 106],
  paint(art) {
    const peel = art.color('#f0e8dc', '#efe2dc')
    const own = art.lit(peel)
    const bulb =
      'M 50 4 C 54 2 60 2 62 6 C 62 24 72 32 90 44 C 112 62 108 92 84 102 C 66 108 44 108 28 102 C 2 92 0 62 20 44 C 40 32 48 24 50 4 Z'
    art.form(bulb, peel, 'ball', 0.3)
    art.clip(bulb, () => {
      for (const spread of [-40, -22, -4, 14, 34])
        art.line(
          `M 56 10 C ${56 + spread * 0.5} 40 ${56 + spread * 1.4} 70 ${56 + spread * 0.7} 108`,
          1.6,
          fade(shade(own, -0.4), 0.55),
        )
      for (const spread of [-32, 4, 26])
        art.line(
          `M 56 10 C ${56 + spread * 0.5} 40 ${56 + spread * 1.4} 70 ${56 + spread * 0.7} 108`,
          3,
          fade(art.lit('#b88aa0'), 0.25),
        )
    })
    for (let root = 0; root < 9; root++)
      art.line(`M ${46 + root * 2.2} 102 L ${44 + root * 2.6} 106`, 1, art.lit('#c8b08a'))
  },
})

export const ginger = thing({
  name: 'ginger',
  nouns: ['ginger', 'ginger root', 'turmeric', 'root of ginger'],
  height: 0.08,
  view: [4, 4, 136, 90],
  paint(art) {
    const skin = art.color('#c8a06a', '#b8905a')
    const own = art.lit(skin)
    const root =
      'M 12 56 C 2 42 14 32 28 38 C 34 20 46 2 58 8 C 68 14 60 30 58 40 C 76 34 92 38 100 30 C 106 14 122 8 128 18 C 134 30 122 38 122 48 C 138 56 136 74 122 72 C 108 74 98 64 88 68 C 84 86 66 94 58 84 C 54 76 58 70 52 66 C 38 72 20 70 12 56 Z'
    art.form(root, skin, 'ball', 0.1)
    art.clip(root, () => {
      for (const [x, y, a] of [
        [30, 46, 1.2],
        [54, 24, 0.1],
        [70, 50, 1.4],
        [104, 38, 0.5],
        [110, 60, 1.3],
        [66, 76, 0.2],
      ] as const)
        for (const shift of [-4, 0, 4])
          art.line(
            `M ${x - Math.cos(a) * 12 + shift} ${y - Math.sin(a) * 12} C ${x + shift + 3} ${y - 4} ${x + shift + 3} ${y + 4} ${x + Math.cos(a) * 12 + shift} ${y + Math.sin(a) * 12}`,
            0.9,
            fade(shade(own, -0.5), 0.4),
          )
    })
    art.part(oval(17, 47, 5, 8), '#ecd68a', 'face', 0.2)
    art.part(oval(124, 18, 7, 5), '#ecd68a', 'face', 0.2)
  },
})

export const peas = thing({
  name: 'peas',
  nouns: [
    'peas',
    'pea',
    'pea pod',
    'green peas',
    'pod of peas',
    'bean',
    'beans',
    'green bean',
    'green beans',
    'edamame',
  ],
  height: 0.04,
  view: [2, 4, 158, 52],
  paint(art) {
    const pod = art.color('#5fa03a', '#6aa844')
    art.form('M 4 12 C 30 60 126 62 154 16 C 140 30 120 34 80 34 C 40 34 20 28 4 12 Z', shade(pod, -0.2), 'bar', 0.4)
    for (let pea = 0; pea < 6; pea++) {
      const x = 34 + pea * 18
      art.part(
        oval(x, 30 - Math.sin((pea / 5) * Math.PI) * -3, 10.4 - Math.abs(pea - 2.5) * 0.9),
        shade(pod, 0.12),
        'ball',
        0.7,
      )
    }
    art.form('M 4 12 C 30 62 126 64 154 16 C 138 46 120 42 80 43 C 40 44 22 40 4 12 Z', pod, 'bar', 0.6)
    art.line('M 4 12 C 0 8 2 6 8 5', 2.4, art.lit('#4f8a3a'))
  },
})

/** A root with its leaves: beet, radish or turnip. */
export const beet = thing({
  name: 'beet',
  nouns: ['beet', 'beetroot', 'radish', 'turnip', 'rutabaga'],
  height: 0.16,
  view: [0, 2, 100, 146],
  paint(art) {
    const skin = art.color(art.noun.startsWith('radish') ? '#d0304f' : art.noun === 'turnip' ? '#d8b0c8' : '#8a1f4a')
    for (const [lean, tone] of [
      [-30, -0.1],
      [28, -0.05],
      [-12, 0.05],
      [12, 0],
    ] as const) {
      art.line(
        `M 50 66 C ${50 + lean * 0.4} 48 ${50 + lean} 30 ${50 + lean * 1.1} 14`,
        3,
        art.lit(art.noun.startsWith('beet') ? '#a8305a' : '#6aa04a'),
      )
      art.part(
        `M ${50 + lean * 0.5} 50 C ${50 + lean * 2} 40 ${50 + lean * 1.9} 8 ${50 + lean * 1.1} 2 C ${50 + lean * 0.2} 10 ${50 + lean * 0.1} 36 ${50 + lean * 0.5} 50 Z`,
        shade('#5f9a3f', tone),
        'face',
        0.3,
      )
    }
    art.form(
      'M 50 62 C 84 58 98 82 88 104 C 78 122 60 124 54 134 L 50 146 L 46 134 C 40 124 22 122 12 104 C 2 82 16 58 50 62 Z',
      skin,
      'ball',
      0.6,
    )
    if (art.noun === 'turnip')
      art.fill(
        'M 16 98 C 30 110 70 110 84 98 C 78 122 60 124 54 134 L 50 146 L 46 134 C 40 124 22 122 16 98 Z',
        fade(art.lit('#f3eee2'), 0.85),
      )
  },
})

export const asparagus = thing({
  name: 'asparagus',
  nouns: ['asparagus', 'bunch of asparagus', 'celery', 'leek', 'spring onion'],
  height: 0.22,
  view: [14, 2, 76, 146],
  paint(art) {
    const green = art.color('#6a9a3f', '#5f8f3a')
    for (const [x, top, foot] of [
      [24, 14, 32],
      [66, 12, 58],
      [34, 6, 38],
      [56, 4, 52],
      [45, 2, 45],
    ] as const) {
      art.form(
        `M ${x - 5} ${top + 22} C ${x - 6} ${top + 8} ${x - 2} ${top} ${x} ${top} C ${x + 2} ${top} ${x + 6} ${top + 8} ${x + 5} ${top + 22} L ${foot + 5} 146 L ${foot - 5} 146 Z`,
        green,
        'column',
        0.4,
      )
      for (const y of [10, 18, 34, 54, 118])
        art.part(
          `M ${x + ((foot - x) * y) / 140 - 3} ${top + y + 6} L ${x + ((foot - x) * y) / 140} ${top + y - 3} L ${x + ((foot - x) * y) / 140 + 3} ${top + y + 6} Z`,
          shade(green, -0.3),
          'face',
          0.2,
        )
    }
    art.line('M 26 92 C 38 98 52 98 64 92', 8, art.lit(art.second('#b8323a', '#d8c49a')))
  },
})

function nut(art: Craft, x: number, y: number, size: number, turn: number, color: string, kind: string): void {
  art.turned(x, y, turn, () => {
    if (kind === 'peanut') {
      const shell = `M ${x - 20 * size} ${y} C ${x - 20 * size} ${y - 13 * size} ${x - 6 * size} ${y - 12 * size} ${x} ${y - 7 * size} C ${x + 6 * size} ${y - 13 * size} ${x + 21 * size} ${y - 12 * size} ${x + 21 * size} ${y} C ${x + 21 * size} ${y + 12 * size} ${x + 6 * size} ${y + 13 * size} ${x} ${y + 7 * size} C ${x - 6 * size} ${y + 12 * size} ${x - 20 * size} ${y + 13 * size} ${x - 20 * size} ${y} Z`
      art.form(shell, color, 'ball', 0.1)
      art.clip(shell, () => {
        for (const row of [-6, 0, 6])
          art.line(
            `M ${x - 20 * size} ${y + row * size} L ${x + 20 * size} ${y + row * size}`,
            1,
            fade(shade(art.lit(color), -0.5), 0.45),
          )
      })
      return
    }
    const shell =
      kind === 'walnut'
        ? oval(x, y, 17 * size, 15 * size)
        : `M ${x - 20 * size} ${y} C ${x - 10 * size} ${y - 15 * size} ${x + 12 * size} ${y - 13 * size} ${x + 20 * size} ${y} C ${x + 12 * size} ${y + 13 * size} ${x - 10 * size} ${y + 15 * size} ${x - 20 * size} ${y} Z`
    art.form(shell, color, 'ball', 0.25)
    art.clip(shell, () => {
      for (const row of [-7, -2, 3, 8])
        art.line(
          `M ${x - 18 * size} ${y + row * size * 0.5} C ${x - 6 * size} ${y + row * size * 1.5} ${x + 6 * size} ${y + row * size * 0.9} ${x + 18 * size} ${y + row * 0.3}`,
          kind === 'walnut' ? 1.6 : 0.9,
          fade(shade(art.lit(color), -0.5), 0.5),
        )
    })
  })
}

/** A little heap of nuts: almonds, walnuts, peanuts, hazelnuts. */
export const nuts = thing({
  name: 'nuts',
  nouns: [
    'nuts',
    'almond',
    'almonds',
    'walnut',
    'walnuts',
    'peanut',
    'peanuts',
    'pistachio',
    'chestnut',
    'cashew',
    'pecan',
  ],
  height: 0.06,
  view: [3, 12, 128, 78],
  paint(art) {
    const kind = art.is('peanut', 'peanuts', 'cashew')
      ? 'peanut'
      : art.is('walnut', 'walnuts', 'pecan')
        ? 'walnut'
        : 'almond'
    const color = art.color(kind === 'peanut' ? '#d8b07a' : kind === 'walnut' ? '#b08a5a' : '#a8642f')
    for (const [x, y, turn] of [
      [42, 38, -0.4],
      [88, 36, 0.5],
      [66, 24, 0.1],
      [66, 43, -0.1],
      [24, 62, 0.2],
      [108, 62, -0.3],
      [66, 58, 0.3],
      [44, 66, -0.2],
      [90, 66, 0.15],
    ] as const)
      nut(art, x, y, 1, turn, art.vary(color, 0.08), kind)
  },
})

export const olives = thing({
  name: 'olive',
  nouns: ['olive', 'olives', 'green olive', 'black olive', 'olive branch'],
  height: 0.07,
  view: [-8, 1, 114, 95],
  paint(art) {
    const skin = art.color('#7a8a3a', '#3a2f3a', '#6a7a34')
    art.line('M 112 8 C 90 20 60 24 18 40', 3, art.lit('#7a5a34'))
    for (const [x, y, turn] of [
      [100, 18, 0.5],
      [82, 12, -0.5],
      [62, 20, -0.4],
      [38, 26, -0.5],
      [24, 46, 0.6],
    ] as const)
      art.turned(x, y, turn, () =>
        art.part(
          `M ${x} ${y} C ${x - 12} ${y - 9} ${x - 28} ${y - 7} ${x - 34} ${y} C ${x - 28} ${y + 6} ${x - 12} ${y + 7} ${x} ${y} Z`,
          '#8a9a6a',
          'face',
          0.3,
        ),
      )
    for (const [x, y] of [
      [54, 58],
      [86, 52],
      [72, 76],
    ] as const) {
      art.line(`M ${x} ${y - 16} L ${x + 3} 24`, 1.6, art.lit('#7a5a34'))
      art.form(oval(x, y, 15, 19), art.vary(skin, 0.06), 'ball', 0.9)
    }
  },
})
