import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintServing } from './on-plate.ts'

/** A dark crust in spots over a roast body. */
function crust(art: Craft, path: string, x: number, y: number, rx: number, ry: number, color: string): void {
  art.clip(path, () => {
    for (let spot = 0; spot < 14; spot++)
      art.patch(x + art.random.between(-rx, rx), y + art.random.between(-ry, ry), rx * 0.3, ry * 0.24, color, 0.35)
  })
}

/** Meatballs in their sauce, on a plate. */
export const meatball = thing({
  name: 'meatball',
  nouns: ['meatball', 'meatballs', 'swedish meatballs', 'plate of meatballs', 'falafel'],
  height: 0.09,
  view: [0, 13, 160, 92],
  paint(art) {
    paintServing(art, 80, 62, 78)
    const meat = art.color('#7a4326', '#8a4f2e')
    art.fill(oval(80, 60, 54, 12), art.lit('#a8331f'))
    for (const [x, y, r] of [
      [50, 42, 17],
      [84, 36, 18],
      [114, 43, 16],
      [66, 54, 17],
      [100, 55, 17],
    ] as const) {
      art.part(oval(x, y, r, r * 0.94), meat, 'ball', 0.35)
      crust(art, oval(x, y, r, r * 0.94), x, y, r, r, '#2f160a')
      art.part(
        `M ${x - r * 0.7} ${y - r * 0.3} C ${x - r * 0.5} ${y - r} ${x + r * 0.5} ${y - r} ${x + r * 0.7} ${y - r * 0.3} C ${x + r * 0.4} ${y + r * 0.1} ${x + r * 0.2} ${y - r * 0.3} ${x - r * 0.1} ${y - r * 0.1} C ${x - r * 0.4} ${y + r * 0.2} ${x - r * 0.5} ${y - r * 0.1} ${x - r * 0.7} ${y - r * 0.3} Z`,
        '#b8391f',
        'ball',
        0.8,
      )
    }
    for (const [x, y, turn] of [
      [76, 24, -0.5],
      [90, 26, 0.4],
    ] as const)
      art.turned(x, y, turn, () =>
        art.part(
          `M ${x - 11} ${y} C ${x - 4} ${y - 9} ${x + 5} ${y - 8} ${x + 11} ${y} C ${x + 5} ${y + 6} ${x - 4} ${y + 6} ${x - 11} ${y} Z`,
          '#4f9a3f',
          'face',
          0.4,
        ),
      )
  },
})

/** A drumstick, fried or roast. */
export const drumstick = thing({
  name: 'drumstick',
  nouns: [
    'chicken leg',
    'drumstick',
    'chicken drumstick',
    'fried chicken',
    'turkey leg',
    'ham',
    'leg of ham',
    'chicken wing',
  ],
  height: 0.12,
  view: [4, 4, 136, 96],
  paint(art) {
    const skin = art.color('#b8642a', '#a8561f')
    art.part(
      'M 84 62 L 118 84 C 114 92 122 98 128 92 C 136 94 138 82 128 80 C 128 74 120 72 116 76 L 92 54 Z',
      '#f0e6d2',
      'bar',
      0.4,
    )
    const meat = 'M 8 44 C 2 16 34 0 60 8 C 84 14 104 44 100 62 C 96 76 78 78 62 84 C 38 92 12 74 8 44 Z'
    art.form(meat, skin, 'ball', 0.6)
    crust(art, meat, 54, 46, 44, 34, '#5a2408')
    art.clip(meat, () => art.patch(36, 26, 24, 14, '#ffe0a8', 0.5))
  },
})

/** A whole roast bird on a platter. */
export const roastChicken = thing({
  name: 'roast-chicken',
  nouns: [
    'roast chicken',
    'roast turkey',
    'roasted chicken',
    'roasted turkey',
    'thanksgiving turkey',
    'turkey dinner',
    'chicken dinner',
    'thanksgiving dinner',
    'roast dinner',
    'sunday roast',
    'rotisserie chicken',
  ],
  height: 0.2,
  view: [0, 6, 180, 121],
  paint(art) {
    paintServing(art, 90, 86, 88)
    const skin = art.color('#b8642a', '#a8561f')
    for (const [x, y] of [
      [28, 76],
      [46, 84],
      [140, 82],
      [156, 74],
      [120, 88],
      [66, 88],
    ] as const)
      art.part(
        `M ${x - 13} ${y + 4} C ${x - 8} ${y - 10} ${x + 8} ${y - 10} ${x + 13} ${y + 4} C ${x + 5} ${y + 9} ${x - 5} ${y + 9} ${x - 13} ${y + 4} Z`,
        '#5f9a3f',
        'face',
        0.3,
      )
    const body = 'M 26 62 C 22 24 62 4 96 8 C 128 10 152 34 150 62 C 148 82 118 88 88 88 C 58 88 28 84 26 62 Z'
    art.form(body, skin, 'ball', 0.7)
    crust(art, body, 90, 44, 58, 34, '#5a2408')
    art.form('M 56 56 C 50 34 76 24 92 36 C 108 48 112 70 98 80 C 82 86 62 76 56 56 Z', shade(skin, 0.06), 'ball', 0.7)
    art.part(
      'M 98 68 L 150 52 C 152 46 158 46 160 50 C 168 48 168 58 160 60 C 158 64 154 64 152 62 L 104 82 Z',
      '#f0e6d2',
      'bar',
      0.4,
    )
    art.form('M 92 50 C 100 44 116 52 122 60 C 124 68 112 78 102 80 C 94 74 88 60 92 50 Z', skin, 'ball', 0.7)
    art.form('M 34 54 C 30 40 46 32 56 40 C 58 52 46 66 36 66 Z', shade(skin, -0.08), 'ball', 0.6)
    art.clip(body, () => art.patch(72, 20, 34, 14, '#ffe0a8', 0.55))
  },
})

/** Rashers, fried. */
export const bacon = thing({
  name: 'bacon',
  nouns: ['bacon', 'bacon strip', 'strip of bacon', 'rasher', 'strips of bacon'],
  height: 0.07,
  view: [2, 2, 158, 78],
  paint(art) {
    const meat = art.color('#a8382a', '#b8442f')
    for (const [y, shift] of [
      [10, 6],
      [36, 0],
      [60, 8],
    ] as const) {
      const wave = (top: number): string =>
        Array.from(
          { length: 5 },
          (_, bend) =>
            `C ${16 + shift + bend * 28} ${top - 8} ${26 + shift + bend * 28} ${top + 8} ${30 + shift + bend * 27.6} ${top}`,
        ).join(' ')
      const strip = `M ${2 + shift} ${y} ${wave(y)} L ${148 + shift * 0.6} ${y + 16} L ${2 + shift} ${y + 16} Z`
      art.part(strip, meat, 'bar', 0.6)
      art.clip(strip, () => {
        art.line(`M ${2 + shift} ${y + 8} ${wave(y + 8)}`, 4, fade(art.lit('#f0cfae'), 0.95))
        art.line(`M ${2 + shift} ${y + 15} ${wave(y + 15)}`, 2.4, fade(art.lit('#f0cfae'), 0.8))
      })
    }
  },
})

export const sausage = thing({
  name: 'sausage',
  nouns: ['sausage', 'bratwurst', 'grilled sausage', 'sausages'],
  height: 0.06,
  view: [5, 6, 135, 56],
  paint(art) {
    const skin = art.color('#9a4a26', '#a8562f')
    const link = 'M 8 26 C 2 12 18 2 30 12 C 54 30 88 30 110 12 C 122 2 140 14 132 28 C 112 66 28 66 8 26 Z'
    art.form(link, skin, 'bar', 0.8)
    art.clip(link, () => {
      for (const x of [34, 54, 74, 94]) art.line(`M ${x - 4} ${58} L ${x + 12} ${22}`, 3.4, fade('#3a1606', 0.6))
      art.line('M 20 18 C 50 36 92 36 120 16', 3, fade('#ffe6c8', 0.4))
    })
  },
})

export const shrimp = thing({
  name: 'shrimp',
  nouns: ['shrimp', 'prawn', 'prawns', 'king prawn', 'fried shrimp', 'shrimp cocktail'],
  height: 0.08,
  view: [4, 2, 116, 106],
  paint(art) {
    const shell = art.color('#e8805a', '#f08a64')
    const own = art.lit(shell)
    art.form('M 22 70 C 10 66 4 76 8 88 C 14 82 16 84 14 98 C 24 92 30 84 30 76 Z', shade(shell, -0.05), 'face', 0.5)
    const body =
      'M 22 68 C 10 34 44 2 80 10 C 112 18 124 54 104 78 C 96 88 80 88 76 80 C 92 70 92 46 74 40 C 56 36 48 56 40 74 C 34 80 26 78 22 68 Z'
    art.form(body, shell, 'ball', 0.7)
    art.clip(body, () => {
      for (const [x1, y1, x2, y2] of [
        [26, 38, 46, 54],
        [40, 18, 54, 42],
        [62, 8, 66, 38],
        [88, 12, 76, 40],
        [108, 30, 84, 48],
        [114, 54, 88, 60],
      ] as const)
        art.line(`M ${x1} ${y1} L ${x2} ${y2}`, 2.4, fade(shade(own, -0.5), 0.55))
    })
    for (let leg = 0; leg < 5; leg++)
      art.line(
        `M ${58 + leg * 6} ${44 + leg * 3} C ${56 + leg * 6} ${54 + leg * 3} ${60 + leg * 5} ${58 + leg * 3} ${56 + leg * 6} ${64 + leg * 3}`,
        2,
        shade(own, -0.15),
      )
    art.line('M 80 84 C 60 104 40 96 34 104 M 86 86 C 76 104 60 104 52 106', 1.2, shade(own, -0.2))
    art.fill(oval(88, 76, 2.6), '#17120e')
  },
})

/** Pleated dumplings in a steamer or on a plate. */
export const dumpling = thing({
  name: 'dumpling',
  nouns: [
    'dumpling',
    'dumplings',
    'gyoza',
    'dim sum',
    'bao',
    'bao bun',
    'steamed bun',
    'wonton',
    'potsticker',
    'xiaolongbao',
    'momo',
  ],
  height: 0.1,
  view: [0, 2, 160, 92],
  paint(art) {
    art.part('M 4 50 L 156 50 L 152 86 C 120 94 40 94 8 86 Z', '#b8824a', 'column', 0.2)
    for (const y of [60, 78]) art.line(`M 5 ${y} C 50 ${y + 7} 110 ${y + 7} 155 ${y}`, 3, shade(art.lit('#8a5a30'), 0))
    art.part(oval(80, 50, 77, 17), '#d8b07a', 'top', 0.1)
    art.fill(oval(80, 50, 70, 13.6), shade(art.lit('#c89a60'), -0.35))
    const dough = art.color('#f3e8d2', '#f6eedd')
    const own = art.lit(dough)
    for (const [x, y] of [
      [46, 38],
      [114, 38],
      [80, 30],
      [62, 50],
      [98, 50],
    ] as const) {
      const bun = `M ${x - 22} ${y + 10} C ${x - 24} ${y - 10} ${x - 8} ${y - 16} ${x} ${y - 22} C ${x + 8} ${y - 16} ${x + 24} ${y - 10} ${x + 22} ${y + 10} C ${x + 12} ${y + 16} ${x - 12} ${y + 16} ${x - 22} ${y + 10} Z`
      art.form(bun, dough, 'ball', 0.3)
      for (let pleat = -3; pleat <= 3; pleat++)
        art.line(
          `M ${x + pleat * 0.8} ${y - 19} C ${x + pleat * 3} ${y - 12} ${x + pleat * 5} ${y - 6} ${x + pleat * 5.4} ${y + 1}`,
          1.1,
          fade(shade(own, -0.4), 0.6),
        )
    }
    for (const x of [54, 84, 108]) art.line(`M ${x} 14 C ${x + 6} 8 ${x - 6} 6 ${x + 2} -2`, 2.4, fade('#ffffff', 0.35))
  },
})

/** Skewered pieces. */
export const kebab = thing({
  name: 'kebab',
  nouns: ['kebab', 'skewer', 'shish kebab', 'kabob', 'satay'],
  height: 0.06,
  view: [2, 4, 198, 46],
  paint(art) {
    art.line('M 2 26 L 198 24', 2.6, art.lit('#d8b07a'))
    const meat = art.color('#8a4526', '#7a3a1f')
    const pieces = [meat, '#c8342a', meat, '#5f9a3f', meat, '#e8b03a', meat, '#a85a8a', meat] as const
    pieces.forEach((color, piece) => {
      const x = 20 + piece * 17.4
      const path = piece % 2 ? oval(x + 7, 25, 8, 17) : slab(x - 1, 7, 17, 37, 6)
      art.part(path, color, 'ball', 0.5)
      if (piece % 2 === 0)
        art.clip(path, () => art.line(`M ${x} 14 L ${x + 14} 20 M ${x} 28 L ${x + 14} 36`, 2, fade('#2a1006', 0.5)))
    })
    art.part(polygon([196, 23], [198, 24], [196, 26]), '#d8b07a', 'face', 0.2)
  },
})
