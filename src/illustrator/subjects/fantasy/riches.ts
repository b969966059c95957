import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, isSaid, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A chest of treasure, open unless closed or locked. First colour its wood. */
export const treasureChest = thing({
  name: 'treasure-chest',
  nouns: ['treasure chest', 'treasure', 'chest of gold', 'pirate chest'],
  habitat: 'ground',
  height: (asked) => (isSaid(asked, 'closed', 'locked', 'shut') ? 0.55 : 0.75),
  view: (asked) => (isSaid(asked, 'closed', 'locked', 'shut') ? [4, 42, 136, 130] : [4, 4, 136, 130]),
  mouth: (asked) => (isSaid(asked, 'closed', 'locked', 'shut') ? undefined : [70, 80, 52, 3]),
  paint(art) {
    const wood = art.color('#8a5530', '#7a4626')
    const own = art.lit(wood)
    const brass = '#d3a33c'
    const closed = art.is('closed', 'locked', 'shut')
    if (closed) {
      const lid = 'M 6 84 C 6 56 20 44 40 44 L 100 44 C 120 44 134 56 134 84 Z'
      art.form(lid, wood, 'bar', 0.3)
      art.clip(lid, () => {
        for (const x of [18, 106]) art.part(slab(x, 40, 16, 44, 1), brass, 'column', 0.8)
      })
    }
    if (!closed) {
      art.form('M 8 70 C 4 36 18 6 34 5 L 106 5 C 122 6 136 36 132 70 Z', shade(wood, -0.12), 'bar', 0.3)
      art.part('M 17 72 C 16 44 26 16 38 15 L 102 15 C 114 16 124 44 123 72 Z', '#4a1f28', 'bar', 0.1)
      art.line('M 8 70 C 4 36 18 6 34 5 L 106 5 C 122 6 136 36 132 70', 3.4, art.lit(brass))
      glow(art, 70, 62, 60, 'rgba(255,214,110,0.75)')
      for (let coin = 0; coin < 64; coin++) {
        const along = art.random.next()
        const pile = Math.sin(along * Math.PI) * 24
        const x = 17 + along * 106
        const y = 84 - art.random.next() * pile
        const turn = art.random.between(0.45, 1)
        art.part(oval(x, y, 6.4, 6 * turn * 0.7), shade('#f0bd3a', art.random.between(-0.2, 0.2)), 'ball', 0.9)
        art.line(oval(x, y, 4.4, 4.1 * turn * 0.7), 0.6, fade(shade(art.lit('#f0bd3a'), -0.5), 0.6))
      }
      for (const [x, y, gem] of [
        [46, 68, '#d8263a'],
        [92, 70, '#2f9ae0'],
        [72, 60, '#2fb86a'],
        [108, 78, '#a04ae0'],
      ] as const) {
        art.part(polygon([x - 6, y - 2], [x - 3, y - 6], [x + 3, y - 6], [x + 6, y - 2], [x, y + 6]), gem, 'face', 1)
        art.line(
          `M ${x - 6} ${y - 2} L ${x + 6} ${y - 2} M ${x - 2} ${y - 2} L ${x} ${y + 6} L ${x + 2} ${y - 2}`,
          0.5,
          'rgba(255,255,255,0.7)',
        )
      }
    }
    art.form(slab(6, 82, 128, 46, 4), wood, 'face', 0.3)
    for (const y of [94, 106, 117]) art.line(`M 7 ${y} L 133 ${y}`, 1, fade(shade(own, -0.6), 0.7))
    for (const x of [18, 106]) {
      art.part(slab(x, 81, 16, 47, 1), brass, 'column', 0.8)
      for (const y of [90, 104, 120]) dot(art, x + 8, y, 2.2, 2.2, '#f2d27a')
    }
    art.part(slab(5, 80, 130, 7, 2), brass, 'bar', 0.9)
    art.part(slab(5, 122, 130, 7, 2), brass, 'bar', 0.9)
    art.part('M 58 80 L 82 80 L 82 98 C 82 106 76 110 70 112 C 64 110 58 106 58 98 Z', '#e0b44a', 'ball', 0.8)
    art.fill(oval(70, 92, 3.4), '#2a1810')
    art.fill(polygon([68.6, 93], [71.4, 93], [72.6, 102], [67.4, 102]), '#2a1810')
  },
})

/** A crown with gems. First colour its metal, second its cap and gems. */
export const crown = thing({
  name: 'crown',
  nouns: ['crown', 'royal crown', 'tiara', 'diadem', "king's crown", "queen's crown"],
  height: 0.22,
  view: [3, 3, 137, 106],
  paint(art) {
    const gold = art.color('#e2b03a')
    const gem = art.second('#c3202e', '#2f5fc4', '#7a2aa0')
    art.part('M 22 84 C 22 40 50 26 70 26 C 90 26 118 40 118 84 Z', gem, 'ball', 0.1)
    art.form(
      'M 16 90 L 6 24 L 38 58 L 44 56 L 70 8 L 96 56 L 102 58 L 134 24 L 124 90 C 104 98 36 98 16 90 Z',
      gold,
      'column',
      1,
    )
    art.form('M 16 86 C 36 94 104 94 124 86 L 122 99 C 102 107 38 107 18 99 Z', shade(gold, 0.05), 'column', 1)
    for (const [x, y, r] of [
      [9, 21, 5.6],
      [131, 21, 5.6],
      [70, 9, 6],
    ] as const)
      art.part(oval(x, y, r), '#f7f2e4', 'ball', 0.9)
    for (const [x, y, r] of [
      [70, 62, 8],
      [38, 74, 5],
      [102, 74, 5],
    ] as const) {
      art.part(oval(x, y, r * 1.2, r * 1.4), shade(gold, -0.3), 'ball', 0.9)
      art.part(oval(x, y, r, r * 1.2), gem, 'ball', 1)
    }
    for (const [x, y] of [
      [28, 95],
      [44, 98],
      [60, 99.6],
      [80, 99.6],
      [96, 98],
      [112, 95],
    ] as const)
      dot(art, x, y, 3, 3, x % 16 === 12 ? '#f7f2e4' : gem)
    art.line('M 12 40 L 18 82 M 70 20 L 52 58', 1.4, fade('#fff6d8', 0.6))
  },
})

/** A king's seat. First colour its cushions, second its frame. */
export const throne = thing({
  name: 'throne',
  nouns: ['throne', 'royal throne', "king's throne"],
  habitat: 'ground',
  height: 2.1,
  view: [12, 3, 108, 190],
  paint(art) {
    const cushion = art.color('#a81c2c', '#4a2a8c', '#1f5a4a')
    const frame = art.second('#d3a233')
    for (const x of [20, 84]) art.part(slab(x, 40, 16, 60, 5), shade(frame, -0.25), 'column', 0.8)
    art.part('M 24 130 L 24 44 C 26 30 40 26 46 16 L 60 4 L 74 16 C 80 26 94 30 96 44 L 96 130 Z', frame, 'face', 0.9)
    art.form('M 32 128 L 32 50 C 34 38 48 34 60 24 C 72 34 86 38 88 50 L 88 128 Z', cushion, 'ball', 0.2)
    for (let row = 0; row < 4; row++)
      for (const x of row % 2 ? [46, 60, 74] : [53, 67]) dot(art, x, 56 + row * 16, 2, 2, frame)
    for (const side of [-1, 1]) {
      dot(art, 60 + side * 37, 40, 7, 7, frame)
      art.part(slab(60 + side * 41 - 7, 112, 14, 72, 4), frame, 'column', 0.9)
      art.part(slab(60 + side * 41 - 7, 100, 14, 16, 6), frame, 'ball', 0.9)
    }
    dot(art, 60, 15, 5.4, 5.4, cushion)
    art.form(slab(26, 118, 68, 17, 7), cushion, 'bar', 0.2)
    art.part(slab(24, 133, 72, 16, 2), frame, 'bar', 0.9)
    for (const x of [36, 48, 60, 72, 84]) dot(art, x, 141, 3, 3, cushion)
    art.part(slab(30, 149, 60, 34, 1), shade(frame, -0.6), 'face', 0.2)
    art.part(slab(14, 182, 92, 8, 2), shade(frame, -0.1), 'bar', 0.8)
  },
})
