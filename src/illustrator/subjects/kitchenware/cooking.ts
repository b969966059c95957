import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { type Asked, type Craft, isSaid, thing } from '../craft/thing.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

function steam(art: Craft, x: number, y: number): void {
  for (const [dx, bend] of [
    [-12, 5],
    [0, -6],
    [12, 6],
  ] as const)
    art.line(
      `M ${x + dx} ${y} C ${x + dx + bend} ${y - 8} ${x + dx - bend} ${y - 14} ${x + dx + bend * 0.5} ${y - 22}`,
      2.6,
      fade('#ffffff', 0.5),
    )
}

const noodles = /pasta|spaghetti|noodle|macaroni|ramen/
/** What a pot is full of, by what it is said to hold: its colour, and the pieces that lie in it. */
const potfuls: readonly (readonly [food: RegExp, color: string, pieces: readonly string[]])[] = [
  [noodles, '#e3c26a', ['#f0d486', '#e8c872', '#f5e0a0']],
  [/rice|risotto|porridge|oatmeal/, '#f1eadb', ['#fbf7ec', '#e6dcc6']],
  [/stew|goulash|curry|gumbo|chili|beans|lentils/, '#8f4a22', ['#d9772c', '#b8462c', '#d8b45a', '#6f8f3a', '#7a3a1e']],
  [/water/, '#a9d3dd', ['#d6eef4', '#c4e4ec']],
  [/soup|broth|sauce/, '#d0662c', ['#6f9f3f', '#e39a3c']],
]

const isFilled = (asked: Asked): boolean =>
  isSaid(asked, 'open', 'boiling', 'full', 'simmering') || potfuls.some(([food]) => food.test(asked.noun))

/** A pot with two handles; its lid on unless it holds something. */
export const pot = thing({
  name: 'pot',
  nouns: ['pot', 'cooking pot', 'saucepan', 'stockpot', 'casserole', 'stew pot', 'soup pot', 'dutch oven'],
  height: (asked) => (isSaid(asked, seenInto) && !isFilled(asked) ? 0.2 : 0.24),
  view: (asked) => (isSaid(asked, seenInto) && !isFilled(asked) ? [2, 22, 158, 106] : [2, 4, 158, 106]),
  mouth: (asked) => (isSaid(asked, seenInto) || isFilled(asked) ? [80, 35, 56, 8.6] : undefined),
  paint(art, details) {
    const steel = art.color('#b8c0c8', '#c8432f', '#2f5f8a', '#b8763a')
    const own = art.lit(steel)
    for (const side of [-1, 1])
      art.line(
        `M ${80 + side * 60} 46 C ${80 + side * 78} 46 ${80 + side * 78} 62 ${80 + side * 60} 60`,
        5,
        shade(own, -0.35),
      )
    art.form('M 20 34 L 140 34 L 137 96 C 136 106 24 106 23 96 Z', steel, 'column', 0.9)
    art.line('M 20.6 42 L 139.4 42', 1.4, fade(shade(own, 0.6), 0.7))
    if (isFilled(details) || art.is(seenInto)) {
      art.form(oval(80, 34, 61, 11), shade(steel, 0.1), 'top', 0.8)
      art.fill(oval(80, 35, 56, 8.6), shade(own, -0.6))
      if (!isFilled(details)) return
      const [, color, pieces] = potfuls.find(([food]) => food.test(art.noun)) ?? potfuls.at(-1)!
      art.fill(oval(80, 36.4, 54, 7.2), art.lit(art.second(color)))
      for (let piece = 0; piece < 44; piece++) {
        const [angle, reach] = [piece * 2.4, Math.sqrt(art.random.next())]
        const [x, y] = [80 + Math.cos(angle) * reach * 48, 36 + Math.sin(angle) * reach * 5.6]
        if (noodles.test(art.noun))
          art.line(
            `M ${x - 8} ${y} C ${x - 3} ${y - 3} ${x + 3} ${y + 3} ${x + 8} ${y - 1}`,
            1.7,
            art.lit(pieces[piece % pieces.length]!),
          )
        else art.part(oval(x, y, 3.4, 1.7), pieces[piece % pieces.length]!, 'ball', 0.4)
      }
      steam(art, 80, 28)
      return
    }
    art.form(
      'M 16 36 C 20 18 60 14 80 14 C 100 14 140 18 144 36 C 120 42 40 42 16 36 Z',
      shade(steel, 0.05),
      'ball',
      0.9,
    )
    art.part(slab(74, 9, 12, 7, 2), '#2b2d33', 'column', 0.5)
    art.part(oval(80, 8, 11, 4), '#2b2d33', 'ball', 0.6)
  },
})

export const wok = thing({
  name: 'wok',
  nouns: ['wok'],
  height: 0.2,
  view: [2, 0, 198, 84],
  paint(art) {
    const iron = art.color('#3a3d45', '#2b2d33')
    art.part(polygon([132, 26], [194, 8], [198, 16], [134, 38]), '#8a5a34', 'bar', 0.4)
    art.form('M 4 28 C 10 64 36 84 74 84 C 112 84 138 64 144 28 Z', iron, 'ball', 0.5)
    art.form(oval(74, 28, 70, 16), shade(iron, 0.1), 'top', 0.4)
    art.fill(oval(74, 30, 64, 12.6), shade(art.lit(iron), -0.4))
    if (!art.is('empty')) {
      const greens = ['#5fa04a', '#d9542c', '#e8b03a', '#d8b98a', '#3f8a3a', '#b8683a'] as const
      for (let bite = 0; bite < 26; bite++) {
        const [x, y] = [74 + art.random.between(-50, 50), 27 + art.random.between(-5, 5)]
        art.part(oval(x, y, art.random.between(4, 8), art.random.between(2.4, 4.6)), greens[bite % 6]!, 'ball', 0.4)
      }
      steam(art, 74, 24)
    }
  },
})

export const whisk = thing({
  name: 'whisk',
  nouns: ['whisk', 'egg whisk', 'balloon whisk'],
  height: 0.28,
  view: [12, 2, 68, 150],
  paint(art) {
    const handle = art.color('#b07a46', '#2b2d33', '#c8323a')
    const wire = art.lit('#b8c0c8')
    for (const [spread, width] of [
      [28, 1.6],
      [18, 1.5],
      [8, 1.4],
      [0, 1.2],
    ] as const) {
      art.line(`M 38 70 C ${40 - spread * 1.1} 96 ${40 - spread * 1.3} 148 40 149`, width, shade(wire, -0.15))
      art.line(`M 42 70 C ${40 + spread * 1.1} 96 ${40 + spread * 1.3} 148 40 149`, width, shade(wire, 0.15))
    }
    art.part(slab(35, 60, 10, 16, 3), '#b8c0c8', 'column', 1)
    art.form('M 35 6 C 35 0 45 0 45 6 C 48 24 47 44 46 62 L 34 62 C 33 44 32 24 35 6 Z', handle, 'column', 0.5)
  },
})

export const spatula = thing({
  name: 'spatula',
  nouns: ['spatula', 'turner', 'ladle'],
  height: 0.32,
  view: [16, 2, 64, 150],
  paint(art) {
    const own = art.color('#3a3d45', '#c8323a', '#b8c0c8')
    art.form(slab(35.6, 2, 8.8, 100, 4), '#b07a46', 'column', 0.4)
    if (art.noun === 'ladle') {
      art.form('M 40 92 C 70 94 72 148 40 150 C 8 148 10 94 40 92 Z', own, 'ball', 0.4)
      art.fill('M 40 100 C 54 102 56 140 40 143 C 24 140 26 102 40 100 Z', fade(shade(art.lit(own), -0.45), 0.6))
      return
    }
    art.form(
      'M 30 96 L 50 96 C 60 104 62 132 60 148 C 54 151 26 151 20 148 C 18 132 20 104 30 96 Z',
      own,
      'column',
      0.5,
    )
    for (const x of [31, 40, 49]) art.fill(slab(x - 1.8, 110, 3.6, 26, 1.8), shade(art.lit(own), -0.6))
  },
})

export const rollingPin = thing({
  name: 'rolling-pin',
  nouns: ['rolling pin'],
  height: 0.07,
  view: [2, 6, 198, 44],
  paint(art) {
    const wood = art.color('#c08a52', '#b07a46', '#d8b07a')
    for (const x of [2, 168]) art.part(slab(x, 17, 30, 16, 8), shade(wood, -0.2), 'bar', 0.5)
    art.form(slab(28, 6, 144, 38, 6), wood, 'bar', 0.4)
  },
})

export const cuttingBoard = thing({
  name: 'cutting-board',
  nouns: ['cutting board', 'chopping board', 'cheese board', 'breadboard'],
  height: 0.05,
  view: [2, 2, 198, 40],
  paint(art) {
    const wood = art.color('#b07a46', '#c89a64', '#8a5a34')
    art.form(polygon([22, 2], [178, 2], [198, 32], [2, 32]), wood, 'top', 0.2)
    art.form(polygon([2, 32], [198, 32], [198, 40], [2, 40]), shade(wood, -0.25), 'bar', 0.1)
    for (const x of [40, 82, 124, 160])
      art.line(`M ${100 + (x - 100) * 0.8} 2 L ${x} 32`, 0.8, fade(shade(art.lit(wood), -0.5), 0.5))
  },
})

export const blender = thing({
  name: 'blender',
  nouns: ['blender', 'food processor', 'smoothie maker', 'coffee maker', 'coffee machine', 'espresso machine'],
  height: 0.42,
  view: (asked) =>
    asked.noun.includes('coffee') || asked.noun.includes('espresso') ? [2, 4, 108, 132] : [10, 2, 92, 142],
  paint(art) {
    if (/coffee|espresso/.test(art.noun)) {
      const body = art.color('#c8323a', '#2b2d33', '#b8c0c8')
      art.part(slab(2, 120, 106, 12, 4), '#2b2d33', 'bar', 0.5)
      art.form(slab(8, 4, 94, 40, 6), body, 'face', 0.8)
      art.form(slab(8, 40, 30, 84, 3), shade(body, -0.12), 'column', 0.6)
      art.part(slab(48, 42, 30, 12, 3), '#8b919b', 'bar', 1)
      art.line('M 60 54 L 60 64 M 68 54 L 68 64', 3, art.lit('#8b919b'))
      art.line('M 74 48 L 108 52', 5, art.lit('#2b2d33'))
      for (const [x, tone] of [
        [26, '#e0452c'],
        [44, '#f3f1ec'],
        [60, '#f3f1ec'],
      ] as const)
        art.part(oval(x, 22, 5), tone, 'ball', 0.7)
      art.part(oval(86, 22, 9), '#f3f1ec', 'ball', 0.5)
      art.line('M 86 22 L 90 17', 1.2, '#c8202c')
      art.part('M 46 96 L 80 96 C 80 112 74 120 63 120 C 52 120 46 112 46 96 Z', '#f6f3ea', 'column', 0.6)
      art.line('M 79 100 C 88 100 88 112 77 112', 2.6, art.lit('#f6f3ea'))
      art.line('M 61 64 L 61 96 M 67 64 L 67 96', 1.4, art.lit('#5a3420'))
      return
    }
    const base = art.color('#2b2d33', '#c8323a', '#e8e4da')
    const drink = art.second('#d9698a', '#7fb04a', '#e8a83a')
    art.form('M 24 102 L 78 102 L 88 138 C 88 142 14 142 14 138 Z', base, 'column', 0.7)
    art.part(oval(51, 122, 9), '#c3c9d1', 'ball', 1)
    art.line('M 51 122 L 56 116', 1.6, '#2b2d33')
    const jug = 'M 18 18 L 80 18 L 72 102 L 30 102 Z'
    art.fill(jug, fade('#e4f2f8', 0.5))
    art.form('M 21 46 C 40 42 60 50 77.4 46 L 72 102 L 30 102 Z', drink, 'column', 0.5)
    art.line('M 80 30 C 98 30 98 72 75 76', 5, fade(art.lit('#cfe0e8'), 0.9))
    art.line(jug, 2, fade('#ffffff', 0.9))
    art.line('M 28 26 L 36 94', 3, fade('#ffffff', 0.5))
    art.part(slab(16, 6, 66, 14, 5), base, 'bar', 0.6)
    art.part(slab(38, 2, 22, 7, 3), shade(base, 0.1), 'bar', 0.6)
  },
})

/** A jar with its lid: jam, honey, pickles, coins; what is in it gives the colour. */
export const jar = thing({
  name: 'jar',
  nouns: [
    'jar',
    'jam',
    'honey',
    'honey jar',
    'jar of honey',
    'jam jar',
    'mason jar',
    'glass jar',
    'cookie jar',
    'jar of jam',
    'peanut butter',
    'pickle jar',
  ],
  height: 0.16,
  view: [4, 2, 86, 116],
  paint(art) {
    const honey = art.is('honey')
    const holds = art.is(seenInto)
    const empty = holds || (art.is('empty', 'mason', 'glass') && art.asked.length === 0)
    const fill = honey
      ? art.color('#e0962c')
      : /peanut/.test(art.noun)
        ? art.color('#b8783a')
        : /pickle/.test(art.noun)
          ? art.color('#7a9a3a')
          : art.color('#b8202c', '#7a2f5a', '#d9742c')
    const glass =
      'M 14 26 L 76 26 C 84 34 86 42 86 52 L 86 104 C 86 114 80 116 74 116 L 16 116 C 10 116 4 114 4 104 L 4 52 C 4 42 6 34 14 26 Z'
    art.fill(glass, fade('#e4f0f4', holds ? 0.3 : 0.5))
    if (!empty)
      art.form(
        'M 7 44 C 30 40 60 40 83 44 L 83 104 C 83 111 79 113 73 113 L 17 113 C 11 113 7 111 7 104 Z',
        fill,
        'column',
        0.6,
      )
    art.line(glass, 2, fade('#ffffff', 0.85))
    if (!holds) {
      art.part(slab(20, 60, 50, 34, 3), '#f6efdc', 'face', 0.1)
      art.line('M 30 72 L 60 72 M 36 82 L 54 82', 2.4, fade(art.lit('#5a3420'), 0.8))
    }
    art.line('M 12 50 L 12 100', 4, fade('#ffffff', 0.5))
    art.form(drum(45, 8, 27, 35, 35, 0.12), art.second('#c8323a', '#d9a32c', '#3a3d45'), 'column', 0.8)
  },
})

export const shaker = thing({
  name: 'shaker',
  nouns: ['salt shaker', 'pepper shaker', 'salt', 'pepper mill', 'pepper grinder', 'spice jar'],
  height: 0.11,
  view: [8, 2, 62, 116],
  paint(art) {
    if (/mill|grinder/.test(art.noun)) {
      const wood = art.color('#6e4526', '#8a5a34')
      art.form(
        'M 22 4 C 26 0 44 0 48 4 C 56 14 52 26 46 32 C 42 44 46 56 52 72 C 62 92 62 104 58 114 C 50 117 20 117 12 114 C 8 104 8 92 18 72 C 24 56 28 44 24 32 C 18 26 14 14 22 4 Z',
        wood,
        'column',
        0.6,
      )
      return
    }
    const dark = art.noun.startsWith('pepper') || art.noun.startsWith('spice')
    const body = 'M 20 34 L 50 34 L 60 106 C 60 116 10 116 10 106 Z'
    art.fill(body, fade('#e4f0f4', 0.6))
    art.form(
      'M 16.6 58 L 53.4 58 L 59 106 C 59 114 11 114 11 106 Z',
      dark ? art.color('#3a2f28') : art.color('#f4f2ec'),
      'column',
      0.3,
    )
    art.line(body, 2, fade('#ffffff', 0.8))
    art.line('M 20 46 L 15 100', 3, fade('#ffffff', 0.6))
    art.form('M 17 36 C 16 10 24 2 35 2 C 46 2 54 10 53 36 Z', '#b8c0c8', 'ball', 1)
    for (const [x, y] of [
      [30, 10],
      [40, 10],
      [35, 15],
      [27, 17],
      [43, 17],
    ] as const)
      art.fill(oval(x, y, 1.4), art.lit('#3a3f48'))
  },
})

export const chopsticks = thing({
  name: 'chopsticks',
  nouns: ['chopsticks', 'chopstick', 'pair of chopsticks'],
  height: 0.24,
  view: [10, 2, 58, 150],
  paint(art) {
    const wood = art.color('#8a2f24', '#5a3420', '#b07a46')
    for (const [top, foot] of [
      [18, 32],
      [54, 38],
    ] as const) {
      art.form(polygon([top - 4, 2], [top + 4, 2], [foot + 1.6, 150], [foot - 1.6, 150]), wood, 'column', 0.7)
      const band = (y: number): string =>
        `M ${top - 4 + ((foot - top) * y) / 150} ${y} L ${top + 4 + ((foot - top) * y) / 150} ${y}`
      art.line(`${band(14)} ${band(20)}`, 2.2, art.lit('#d9a32c'))
    }
  },
})
