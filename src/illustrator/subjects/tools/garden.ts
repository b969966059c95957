import { oval, polygon, slab } from '../craft/outlines.ts'
import { isSaid, thing } from '../craft/thing.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'
import { wheel } from '../vehicles/parts.ts'

export const wheelbarrow = thing({
  name: 'wheelbarrow',
  nouns: ['wheelbarrow', 'barrow', 'garden cart'],
  habitat: 'ground',
  height: 0.75,
  view: [2, 12, 188, 110],
  paint(art) {
    const tray = art.color('#3f8a5a', '#c8432f', '#2f6fa8')
    const wood = '#a8703f'
    art.line('M 70 74 L 56 108 M 92 74 L 84 108', 5, shade(art.lit('#5a5e67'), -0.2))
    art.line('M 4 50 L 96 84 L 160 90', 6, shade(art.lit(wood), -0.35))
    wheel(art, 160, 86, 23, { rim: '#c8432f', spokes: 6, tyre: 0.26 })
    if (!art.is('empty')) {
      const load = 'M 58 34 C 70 16 96 12 112 18 C 130 14 150 20 162 34 Z'
      art.part(load, '#6e4a30', 'ball', 0.1)
      for (let clod = 0; clod < 16; clod++)
        art.fill(
          oval(68 + clod * 5.6, 24 + ((clod * 7) % 9), 2.4, 1.7),
          fade(art.lit(clod % 2 ? '#8a6242' : '#4f3422'), 0.8),
        )
    }
    art.form('M 48 32 L 174 32 L 140 80 L 84 80 Z', tray, 'bar', 0.7)
    art.line('M 46 32 L 176 32', 4, shade(art.lit(tray), 0.3))
    art.line('M 4 54 L 100 88 L 162 88', 5, art.lit(wood))
    art.line('M 4 52.6 L 100 86.4', 1.2, shade(art.lit(wood), 0.4))
    art.line('M 2 53 L 22 60', 8, art.lit('#2b2d33'))
  },
})

export const wateringCan = thing({
  name: 'watering-can',
  nouns: ['watering can', 'watering pot', 'sprinkling can'],
  height: 0.34,
  view: [2, 2, 158, 112],
  paint(art) {
    const tin = art.color('#7fa8a0', '#9aa6ae', '#4f8a5a', '#c8563f')
    const own = art.lit(tin)
    const loop = 'M 34 44 C -6 40 -4 104 36 92'
    art.line(loop, 7, shade(own, -0.4))
    art.line(loop, 4.4, own)
    art.line('M 42 36 C 44 2 88 -2 98 34', 6, shade(own, -0.4))
    art.line('M 42 36 C 44 3 88 -1 98 34', 3.6, shade(own, 0.1))
    art.form('M 96 76 L 134 28 L 142 32 L 108 98 L 94 98 Z', shade(tin, -0.05), 'bar', 0.7)
    art.form('M 126 20 L 152 36 C 158 38 160 30 156 24 L 138 10 C 130 6 124 14 126 20 Z', shade(tin, 0.05), 'bar', 0.7)
    art.fill(oval(147, 22, 5.4, 11), fade(shade(own, -0.4), 0.35))
    art.form('M 32 38 C 32 31 104 31 104 38 L 110 104 C 110 114 26 114 26 104 Z', tin, 'column', 0.8)
    art.fill('M 36 38 C 36 33 100 33 100 38 C 100 43 36 43 36 38 Z', shade(own, -0.6))
    for (const y of [54, 96])
      art.line(
        `M ${31 - (y - 38) * 0.09} ${y} C 50 ${y + 6} 88 ${y + 6} ${105 + (y - 38) * 0.09} ${y}`,
        1.6,
        fade(shade(own, 0.5), 0.7),
      )
  },
})

/** A push mower. */
export const lawnmower = thing({
  name: 'lawnmower',
  nouns: ['lawnmower', 'lawn mower', 'mower'],
  habitat: 'ground',
  height: 1,
  view: [2, 2, 176, 118],
  paint(art) {
    const own = art.color('#c8281e', '#3f8a3a', '#e8932c')
    art.line('M 8 8 L 30 8 L 84 78', 4.4, shade(art.lit('#3a3d45'), 0.1))
    art.line('M 4 8 L 24 8', 7, art.lit('#1f2126'))
    art.part('M 40 62 C 28 66 24 92 34 104 L 74 104 L 74 62 Z', '#4a6a45', 'face', 0.2)
    art.form('M 66 74 C 74 66 150 66 160 76 L 172 98 C 174 104 170 106 166 106 L 66 106 Z', own, 'bar', 0.8)
    art.part(slab(92, 46, 44, 26, 6), '#3a3d45', 'bar', 0.6)
    art.part(slab(98, 40, 32, 9, 4), '#1f2126', 'bar', 0.6)
    for (const x of [98, 105, 112, 119, 126]) art.line(`M ${x} 52 L ${x} 68`, 1.6, fade('#0c0d10', 0.6))
    wheel(art, 76, 101, 17, { rim: '#d9dee4', spokes: 5 })
    wheel(art, 154, 105, 13, { rim: '#d9dee4', spokes: 5 })
  },
})

/** A bale of hay, round or square; a stack when a stack is asked for. */
export const hayBale = thing({
  name: 'hay-bale',
  nouns: ['hay bale', 'bale of hay', 'haystack', 'hay', 'straw bale', 'bale'],
  habitat: 'ground',
  height: (asked) => (asked.noun === 'haystack' ? 2.6 : 1.3),
  view: (asked) => (asked.noun === 'haystack' ? [2, 2, 138, 112] : [2, 2, 138, 100]),
  paint(art) {
    const straw = art.color('#dcb65a', '#d2a848')
    const own = art.lit(straw)
    const { random } = art
    if (art.noun === 'haystack') {
      const stack = 'M 6 112 C 2 74 22 14 70 2 C 118 14 138 74 134 112 C 110 116 30 116 6 112 Z'
      art.form(stack, straw, 'ball', 0)
      art.clip(stack, () => stalks(70, 60, 70, 60, 220))
      return
    }
    const side = oval(92, 51, 45, 48)
    art.form('M 44 3 L 96 3 L 96 99 L 44 99 C 0 96 0 6 44 3 Z', shade(straw, -0.12), 'bar', 0)
    art.clip('M 44 3 L 96 3 L 96 99 L 44 99 C 0 96 0 6 44 3 Z', () => stalks(50, 51, 50, 48, 120))
    for (const x of [34, 62]) art.line(`M ${x} 4 C ${x - 34} 30 ${x - 34} 72 ${x} 98`, 1.2, fade(shade(own, 0.5), 0.8))
    art.form(side, straw, 'ball', 0)
    for (let ring = 6; ring > 0; ring--)
      art.line(oval(92, 51, ring * 7, ring * 7.5), 1.6, fade(shade(own, ring % 2 ? -0.4 : 0.35), 0.55))
    function stalks(x: number, y: number, rx: number, ry: number, count: number): void {
      for (let stalk = 0; stalk < count; stalk++) {
        const [sx, sy] = [x + random.between(-rx, rx), y + random.between(-ry, ry)]
        const turn = random.between(-0.5, 0.9)
        art.line(
          `M ${sx} ${sy} L ${sx + 9 * Math.cos(turn)} ${sy + 9 * Math.sin(turn)}`,
          0.7,
          fade(shade(own, random.pick([-0.5, 0.4, 0.6, -0.25])), 0.6),
        )
      }
    }
  },
})

/** A rain barrel, a cask: staves held by hoops, upright. */
export const barrel = thing({
  name: 'barrel',
  nouns: ['barrel', 'wooden barrel', 'cask', 'keg', 'wine barrel', 'oak barrel', 'whiskey barrel'],
  habitat: 'ground',
  height: 0.95,
  view: [4, 2, 96, 122],
  mouth: (asked) => (isSaid(asked, seenInto, 'open') ? [50, 12.4, 30, 5] : undefined),
  paint(art) {
    const oak = art.color('#9a6638', '#8a5a34', '#a8703f')
    const own = art.lit(oak)
    const body = 'M 16 12 C 16 4 84 4 84 12 C 100 46 100 80 84 112 C 84 121 16 121 16 112 C 0 80 0 46 16 12 Z'
    art.form(body, oak, 'column', 0.3)
    art.clip(body, () => {
      for (const share of [-0.78, -0.5, -0.2, 0.1, 0.4, 0.68, 0.88])
        art.line(
          `M ${50 + share * 34} 8 C ${50 + share * 50} 46 ${50 + share * 50} 80 ${50 + share * 34} 118`,
          0.9,
          fade(shade(own, -0.65), 0.7),
        )
    })
    for (const [y, half] of [
      [24, 37.5],
      [42, 43.4],
      [84, 43.4],
      [102, 37.5],
    ] as const)
      art.line(
        `M ${50 - half} ${y} C ${50 - half * 0.5} ${y + 7} ${50 + half * 0.5} ${y + 7} ${50 + half} ${y}`,
        4.4,
        shade(art.lit('#5a5e67'), -0.1),
      )
    art.part(oval(50, 12, 34, 6), shade(oak, -0.1), 'top', 0.2)
    if (art.is(seenInto, 'open', 'empty')) {
      art.fill(oval(50, 12.4, 30, 5), shade(own, -0.75))
      return
    }
    for (const x of [34, 44, 54, 64]) art.line(`M ${x} 7.4 L ${x} 17`, 0.7, fade(shade(own, -0.6), 0.6))
  },
})

/** A milk churn, a tin can, a jerry can: a can of metal. */
export const tinCan = thing({
  name: 'tin-can',
  nouns: ['tin can', 'can', 'soda can', 'beer can', 'soup can', 'drink can', 'cola can', 'canned food'],
  height: 0.13,
  view: [4, 2, 76, 122],
  paint(art) {
    const label = art.color('#c8281e', '#2563a8', '#3f8a5a')
    const own = art.lit(label)
    art.part(
      'M 12 12 C 12 4 68 4 68 12 L 72 20 L 72 110 L 68 117 C 68 123 12 123 12 117 L 8 110 L 8 20 Z',
      '#c3c9d1',
      'column',
      1,
    )
    const wrap = 'M 8 22 C 24 30 56 30 72 22 L 72 108 C 56 116 24 116 8 108 Z'
    art.form(wrap, label, 'column', 0.8)
    art.clip(wrap, () => {
      art.line('M 4 52 C 24 36 50 92 78 66', 9, fade(shade(own, 0.75), 0.9))
      art.line('M 4 68 C 24 52 50 108 78 82', 2.4, fade(shade(own, 0.6), 0.7))
    })
    art.part(oval(40, 12, 27, 6.4), '#d7dbe1', 'top', 0.9)
    art.line(oval(40, 12, 27, 6.4), 1.3, shade(art.lit('#c3c9d1'), 0.4))
    art.part(oval(40, 11.6, 8, 2.6), '#aab2bb', 'top', 0.9)
  },
})

/** Bin with a lid. */
export const trashCan = thing({
  name: 'trash-can',
  nouns: ['trash can', 'garbage can', 'dustbin', 'trash bin', 'rubbish bin', 'garbage bin', 'waste bin', 'bin'],
  habitat: 'ground',
  height: 0.9,
  view: [4, 2, 96, 122],
  paint(art) {
    const own = art.color('#8f9aa4', '#3f7a55', '#5a6472')
    const body = 'M 12 32 C 30 38 70 38 88 32 L 82 116 C 82 124 18 124 18 116 Z'
    art.form(body, own, 'column', 0.7)
    art.clip(body, () => {
      for (const share of [-0.8, -0.52, -0.24, 0.04, 0.32, 0.6, 0.86])
        art.line(`M ${50 + share * 38} 34 L ${50 + share * 32} 122`, 1.8, fade(shade(art.lit(own), -0.5), 0.5))
    })
    for (const side of [-1, 1])
      art.line(
        `M ${50 + side * 40} 48 C ${50 + side * 48} 50 ${50 + side * 48} 62 ${50 + side * 39} 64`,
        2.4,
        shade(art.lit(own), -0.3),
      )
    art.form('M 6 32 C 6 14 34 10 50 10 C 66 10 94 14 94 32 C 70 40 30 40 6 32 Z', shade(own, 0.06), 'ball', 0.7)
    art.part(polygon([40, 10], [42, 3], [58, 3], [60, 10]), shade(own, -0.2), 'bar', 0.6)
    art.line('M 6 32 C 30 40 70 40 94 32', 2, shade(art.lit(own), -0.3))
    art.fill(slab(44, 5.4, 12, 3.4, 1.4), fade('#0c0d10', 0.5))
  },
})
