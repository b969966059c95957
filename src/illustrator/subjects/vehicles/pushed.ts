import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { wheel } from './parts.ts'

export const wheelchair = thing({
  name: 'wheelchair',
  nouns: ['wheelchair', 'wheel chair'],
  habitat: 'ground',
  height: 0.95,
  view: [2, 2, 112, 122],
  paint(art) {
    const frame = art.lit(art.color('#3a3d45', '#b8323a', '#2563a8'))
    const seat = art.second('#2b3a55', '#2b2d33')
    art.line('M 8 8 L 22 8 L 30 70', 4, frame)
    art.line('M 3 8 L 16 8', 6, art.lit('#1f2126'))
    art.form('M 20 16 L 29 14 L 38 64 L 28 66 Z', seat, 'column', 0.3)
    art.line('M 28 44 L 74 44 L 78 52', 3.6, frame)
    art.part(slab(38, 40, 32, 5, 2), '#1f2126', 'bar', 0.5)
    art.form(slab(28, 62, 54, 9, 3), seat, 'bar', 0.4)
    art.line('M 30 70 L 84 70 L 96 108 L 110 110', 3.6, frame)
    art.part(polygon([92, 106], [112, 108], [112, 112], [92, 111]), '#2b2d33', 'bar', 0.5)
    art.line('M 80 71 L 82 104', 3, shade(frame, -0.2))
    wheel(art, 84, 111, 10.6, { rim: '#c3c9d1', tyre: 0.36 })
    wheel(art, 42, 84, 38, { rim: '#c3c9d1', spokes: 18, tyre: 0.14 })
    art.line(oval(42, 84, 30), 1.6, shade(art.lit('#c3c9d1'), 0.2))
  },
})

export const stroller = thing({
  name: 'stroller',
  nouns: ['stroller', 'baby stroller', 'pram', 'baby carriage', 'pushchair', 'baby buggy'],
  habitat: 'ground',
  height: 1,
  view: [2, 2, 124, 122],
  paint(art) {
    const cloth = art.color('#2f5f8a', '#a8435a', '#3f7a5a', '#4a4a52')
    const own = art.lit(cloth)
    const steel = art.lit('#c3c9d1')
    art.line('M 4 26 L 26 40 L 92 108 M 38 104 L 86 62', 3.4, shade(steel, -0.2))
    art.line('M 2 25 L 14 32', 6, art.lit('#2b2d33'))
    art.form('M 28 52 L 112 52 C 114 78 98 90 78 90 L 52 90 C 36 88 28 72 28 52 Z', cloth, 'bar', 0.3)
    const hood = 'M 68 54 C 66 24 40 12 26 22 C 18 30 20 44 26 54 Z'
    art.form('M 70 54 C 70 16 34 2 22 18 C 14 32 20 44 26 54 Z', shade(cloth, -0.08), 'ball', 0.3)
    art.clip(hood, () => {
      for (const bend of [20, 36, 52])
        art.line(`M 70 54 C ${bend + 10} 46 ${bend - 6} 30 ${bend - 8} 14`, 1.2, fade(shade(own, -0.5), 0.7))
    })
    art.line('M 28 54 L 112 54', 4, shade(own, 0.35))
    wheel(art, 36, 105, 16.6, { rim: '#dfe3e8', spokes: 10, tyre: 0.2 })
    wheel(art, 94, 105, 16.6, { rim: '#dfe3e8', spokes: 10, tyre: 0.2 })
  },
})

export const shoppingCart = thing({
  name: 'shopping-cart',
  nouns: ['shopping cart', 'shopping trolley', 'grocery cart', 'supermarket trolley'],
  habitat: 'ground',
  height: 1,
  view: [2, 2, 136, 122],
  paint(art) {
    const wire = art.lit('#aeb6bf')
    if (!art.is('empty'))
      for (const [x, y, r, color] of [
        [60, 30, 12, '#d0452f'],
        [84, 32, 13, '#7fa84f'],
        [106, 34, 11, '#e8b03a'],
        [72, 44, 12, '#8a5a34'],
        [96, 46, 12, '#c8b08a'],
      ] as const)
        art.part(oval(x, y, r), color, 'ball', 0.4)
    for (let bar = 0; bar <= 9; bar++) art.line(`M ${38 + bar * 10.6} 30 L ${48 + bar * 8} 74`, 1, wire)
    for (let row = 0; row < 5; row++)
      art.line(`M ${38 + row * 2.4} ${32 + row * 10} L ${134 - row * 3.4} ${32 + row * 10}`, 1, shade(wire, -0.1))
    art.line('M 38 30 L 136 30 L 120 74 L 48 74 Z', 2.6, shade(wire, 0.15))
    art.line('M 8 12 L 30 14 L 54 88 L 122 92', 3.6, shade(wire, -0.2))
    art.line('M 4 11 L 28 13', 6.4, art.lit(art.color('#c8281e', '#2563a8', '#3f8a3a')))
    art.line('M 52 96 L 124 100', 2.4, shade(wire, -0.3))
    for (const x of [58, 118]) wheel(art, x, 112, 9.4, { rim: '#c3c9d1', tyre: 0.4 })
  },
})

export const sled = thing({
  name: 'sled',
  nouns: ['sled', 'sledge', 'toboggan', 'sleigh', "santa's sleigh"],
  habitat: 'ground',
  height: (asked) => (asked.noun.includes('sleigh') ? 1.4 : 0.4),
  view: (asked) => (asked.noun.includes('sleigh') ? [4, 5, 178, 107] : [2, 2, 158, 58]),
  paint(art) {
    if (art.noun.includes('sleigh')) {
      const own = art.color('#b8202c', '#b8202c', '#24513c')
      const gold = art.lit('#d9a32c')
      art.line('M 14 104 L 150 104 C 172 104 178 88 170 78 C 164 70 154 76 158 84', 3.6, gold)
      for (const x of [48, 84, 124]) art.line(`M ${x} 82 L ${x + 3} 104`, 3, shade(gold, -0.2))
      art.form(
        'M 6 24 C 2 8 18 2 26 12 C 34 40 52 48 84 46 C 116 46 126 36 138 30 C 152 26 158 40 148 46 C 152 70 140 86 116 86 L 40 86 C 18 84 10 54 6 24 Z',
        own,
        'bar',
        0.9,
      )
      art.line('M 26 12 C 34 40 52 48 84 46 C 116 46 126 36 138 30', 2.6, gold)
      art.line('M 30 72 C 60 62 110 62 136 70 M 44 78 C 70 72 100 72 122 78', 1.4, gold)
      art.part('M 30 36 C 22 18 44 4 56 14 C 74 8 84 26 76 46 C 60 48 42 46 30 36 Z', '#7a4a2e', 'ball', 0.1)
      art.line('M 46 16 C 50 20 56 20 60 15', 3, gold)
      return
    }
    const wood = art.color('#b07a46', '#9a6638', '#c8432f')
    const own = art.lit(wood)
    for (const lift of [5, 0]) {
      const tone = shade(own, lift ? -0.45 : -0.2)
      art.line(
        `M 8 ${54 - lift} L 118 ${54 - lift} C 146 ${54 - lift} 158 ${36 - lift} 148 ${12 - lift * 0.4}`,
        4,
        tone,
      )
    }
    for (const x of [30, 64, 98]) art.line(`M ${x} 34 L ${x} 54`, 4.4, shade(own, -0.2))
    for (const y of [22, 28, 34]) art.part(slab(10, y, 118, 5, 2), shade(wood, y === 28 ? -0.1 : 0.02), 'bar', 0.4)
    art.line('M 146 16 C 136 4 120 6 112 14', 1.2, art.lit('#d8c49a'))
  },
})
