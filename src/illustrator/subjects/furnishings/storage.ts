import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const woods = ['#a8703f', '#8a5a34', '#c08a52', '#6e452a'] as const

function knob(art: Craft, x: number, y: number, radius = 2.6): void {
  art.part(oval(x, y, radius), '#d0a03a', 'ball', 1)
}

function drawer(art: Craft, x: number, y: number, width: number, height: number, color: string): void {
  art.form(slab(x, y, width, height, 2), shade(color, 0.05), 'face', 0.3)
  art.line(slab(x + 2, y + 2, width - 4, height - 4, 1.4), 0.9, fade(shade(art.lit(color), -0.5), 0.6))
  if (width > 60) {
    knob(art, x + width * 0.3, y + height / 2)
    knob(art, x + width * 0.7, y + height / 2)
  } else knob(art, x + width / 2, y + height / 2)
}

export const dresser = thing({
  name: 'dresser',
  nouns: ['dresser', 'chest of drawers', 'bureau', 'sideboard', 'commode', 'cabinet', 'credenza', 'drawer'],
  habitat: 'ground',
  height: 0.95,
  view: [2, 4, 138, 110],
  paint(art) {
    const wood = art.color(...woods)
    for (const x of [10, 122])
      art.part(polygon([x, 98], [x + 9, 98], [x + 7, 110], [x + 2, 110]), shade(wood, -0.3), 'column', 0.3)
    art.form(slab(6, 10, 128, 90, 2), wood, 'face', 0.3)
    art.form(slab(2, 4, 136, 8, 2), shade(wood, 0.08), 'bar', 0.4)
    for (const [row, y] of [16, 44, 72].entries()) {
      if (row === 0) {
        drawer(art, 11, y, 57, 24, wood)
        drawer(art, 72, y, 57, 24, wood)
      } else drawer(art, 11, y, 118, 24, wood)
    }
  },
})

export const nightstand = thing({
  name: 'nightstand',
  nouns: ['nightstand', 'bedside table', 'night table', 'end table', 'side table'],
  habitat: 'ground',
  height: 0.6,
  view: [2, 4, 88, 98],
  paint(art) {
    const wood = art.color(...woods)
    for (const x of [8, 74])
      art.part(polygon([x, 60], [x + 8, 60], [x + 6, 98], [x + 2, 98]), shade(wood, -0.2), 'column', 0.3)
    art.form(slab(6, 10, 78, 54, 2), wood, 'face', 0.3)
    art.form(slab(2, 4, 86, 8, 2), shade(wood, 0.08), 'bar', 0.4)
    drawer(art, 11, 17, 68, 20, wood)
    art.fill(slab(12, 42, 66, 17, 1), shade(art.lit(wood), -0.6))
  },
})

export const wardrobe = thing({
  name: 'wardrobe',
  nouns: ['wardrobe', 'armoire', 'closet', 'cupboard', 'locker'],
  habitat: 'ground',
  height: 2.1,
  view: [2, 2, 108, 180],
  paint(art) {
    const wood = art.color(...woods)
    for (const x of [10, 92]) art.part(slab(x, 170, 9, 10, 2), shade(wood, -0.35), 'column', 0.3)
    art.form(slab(6, 14, 98, 158, 2), wood, 'face', 0.3)
    art.form('M 2 16 C 8 2 40 8 55 2 C 70 8 102 2 108 16 Z', shade(wood, 0.05), 'bar', 0.4)
    for (const x of [11, 57]) {
      art.form(slab(x, 22, 42, 106, 2), shade(wood, 0.04), 'face', 0.3)
      art.line(slab(x + 5, 28, 32, 42, 3), 1.4, fade(shade(art.lit(wood), -0.5), 0.6))
      art.line(slab(x + 5, 78, 32, 44, 3), 1.4, fade(shade(art.lit(wood), -0.5), 0.6))
    }
    knob(art, 49, 78)
    knob(art, 61, 78)
    drawer(art, 11, 134, 88, 30, wood)
  },
})

/** A slatted crate; a toy chest or a moving box would be a box. */
export const crate = thing({
  name: 'crate',
  nouns: ['crate', 'wooden crate', 'fruit crate', 'wooden box', 'pallet', 'milk crate', 'shipping crate'],
  habitat: 'ground',
  height: 0.4,
  view: [2, 4, 128, 90],
  paint(art) {
    const wood = art.color('#b8884f', '#a8703f', '#c89a60')
    const own = art.lit(wood)
    art.fill(polygon([6, 6], [124, 6], [124, 30], [6, 30]), shade(own, -0.62))
    for (const y of [8, 36, 64]) {
      art.form(slab(4, y, 122, 24, 1), art.vary(wood, 0.06), 'face', 0.1)
      art.line(
        `M 6 ${y + 9} C 50 ${y + 6} 90 ${y + 13} 124 ${y + 8} M 6 ${y + 17} C 40 ${y + 20} 90 ${y + 14} 124 ${y + 18}`,
        0.8,
        fade(shade(own, -0.5), 0.45),
      )
    }
    for (const x of [2, 112]) {
      art.form(slab(x, 4, 16, 86, 1), shade(wood, 0.08), 'column', 0.1)
      for (const y of [14, 26, 42, 54, 70, 82]) art.fill(oval(x + 8, y, 1.3), art.lit('#5a5e67'))
    }
  },
})

export const sack = thing({
  name: 'sack',
  nouns: [
    'sack',
    'burlap sack',
    'bag of flour',
    'sack of potatoes',
    'money bag',
    'bag of money',
    'sandbag',
    "santa's sack",
    'laundry bag',
  ],
  habitat: 'ground',
  height: 0.6,
  view: [4, 2, 106, 118],
  paint(art) {
    const cloth = art.color('#c8a878', '#b8946a')
    const own = art.lit(cloth)
    art.form('M 38 22 C 30 10 34 4 42 4 C 48 10 62 10 68 4 C 76 4 80 10 72 22 Z', shade(cloth, -0.08), 'column', 0)
    const body = 'M 38 24 C 14 44 2 76 8 102 C 12 116 30 118 55 118 C 80 118 98 116 102 102 C 108 76 96 44 72 24 Z'
    art.form(body, cloth, 'ball', 0)
    art.clip(body, () => {
      for (const [x, bend] of [
        [34, -12],
        [46, -6],
        [64, 6],
        [76, 12],
      ] as const)
        art.line(
          `M ${x} 26 C ${x + bend} 44 ${x + bend * 1.6} 58 ${x + bend * 1.4} 76`,
          1.8,
          fade(shade(own, -0.5), 0.45),
        )
    })
    art.line('M 36 24 C 46 28 64 28 74 24', 5, art.lit('#8a6238'))
    if (art.is('money')) {
      art.line(
        'M 66 62 C 58 54 42 56 44 66 C 46 76 66 72 66 84 C 66 94 48 94 42 86 M 55 52 L 55 98',
        4.4,
        art.lit('#5a4a2a'),
      )
    }
  },
})

export const rockingChair = thing({
  name: 'rocking-chair',
  nouns: ['rocking chair', 'rocker'],
  habitat: 'ground',
  height: 1.1,
  view: [2, 2, 118, 138],
  paint(art) {
    const wood = art.color('#8a5a34', '#6e452a', '#b07a46')
    const own = art.lit(wood)
    art.line('M 6 120 C 40 138 84 138 116 118', 5, shade(own, -0.4))
    art.line('M 30 78 L 22 6 M 38 76 L 32 5', 5, shade(own, -0.25))
    for (let rail = 0; rail < 6; rail++)
      art.line(
        `M ${24 + rail * 1.2} ${16 + rail * 10} L ${34 + rail * 1} ${15 + rail * 10}`,
        3.4,
        rail ? own : shade(own, 0.1),
      )
    art.line('M 34 82 L 30 124 M 88 82 L 94 124', 4.4, shade(own, -0.2))
    art.form(polygon([26, 76], [88, 72], [98, 82], [30, 86]), wood, 'top', 0.3)
    if (art.asked.length > 1 || art.is('cushion', 'cozy', 'cosy'))
      art.form(polygon([30, 70], [86, 67], [92, 76], [32, 80]), art.second('#b8323a', '#3f7a5a'), 'bar', 0)
    art.line('M 28 52 C 50 46 76 46 92 52 M 88 52 L 86 74', 5, own)
    art.line('M 4 122 C 40 142 88 142 116 120', 5.6, shade(own, -0.05))
    art.line('M 4 121 C 40 140 88 140 116 118', 1.2, fade(shade(own, 0.5), 0.7))
  },
})

export const crib = thing({
  name: 'crib',
  nouns: ['crib', 'cot', 'baby crib', 'cradle', 'baby bed'],
  habitat: 'ground',
  height: 1,
  view: [2, 2, 158, 112],
  paint(art) {
    const wood = art.color('#f0e9dc', '#c89a60', '#a8703f')
    const own = art.lit(wood)
    for (let bar = 0; bar < 13; bar++) art.line(`M ${20 + bar * 10} 20 L ${20 + bar * 10} 70`, 2.6, shade(own, -0.25))
    art.part(slab(10, 62, 140, 16, 4), '#f6f2ea', 'bar', 0.1)
    art.part('M 14 62 C 18 50 44 50 48 62 Z', '#ffffff', 'ball', 0)
    art.part('M 56 64 C 80 54 130 54 148 64 L 148 78 L 56 78 Z', art.second('#a8c8d8', '#f0c8d0', '#d8e0b8'), 'bar', 0)
    for (let bar = 0; bar < 13; bar++) art.form(slab(18 + bar * 10, 26, 4, 58, 2), wood, 'column', 0.3)
    art.form(slab(6, 22, 148, 7, 3), wood, 'bar', 0.4)
    art.form(slab(6, 80, 148, 9, 3), wood, 'bar', 0.4)
    for (const x of [3, 149]) art.form(slab(x, 6, 8, 102, 3), wood, 'column', 0.4)
    for (const x of [7, 153]) art.part(oval(x, 6, 4.6), shade(wood, -0.05), 'ball', 0.5)
    for (const x of [7, 153]) art.part(oval(x, 109, 4), '#4a4e57', 'ball', 0.5)
  },
})

export const bunkBed = thing({
  name: 'bunk-bed',
  nouns: ['bunk bed', 'bunk', 'loft bed'],
  habitat: 'ground',
  height: 1.7,
  view: [2, 2, 178, 150],
  paint(art) {
    const wood = art.color('#b07a46', '#8a5a34', '#f0e9dc')
    for (const y of [40, 110]) {
      art.part(slab(12, y, 158, 20, 4), '#f3efe6', 'bar', 0.1)
      art.part(`M 16 ${y + 2} C 18 ${y - 10} 46 ${y - 10} 50 ${y + 2} Z`, '#ffffff', 'ball', 0)
      art.part(
        `M 58 ${y + 3} C 90 ${y - 6} 150 ${y - 6} 168 ${y + 3} L 168 ${y + 22} L 58 ${y + 22} Z`,
        y === 40 ? art.second('#2f77b4', '#c8435a', '#3f8a6a') : '#e0a83a',
        'bar',
        0,
      )
      art.form(slab(6, y + 18, 168, 9, 2), wood, 'bar', 0.3)
    }
    art.form(slab(60, 26, 114, 6, 3), wood, 'bar', 0.3)
    for (const x of [4, 168]) art.form(slab(x, 4, 9, 146, 3), wood, 'column', 0.3)
    for (const x of [24, 48]) art.form(slab(x, 14, 5, 134, 2), shade(wood, 0.05), 'column', 0.3)
    for (let rung = 0; rung < 7; rung++) art.form(slab(24, 32 + rung * 17, 29, 5, 2), shade(wood, 0.08), 'bar', 0.3)
  },
})
