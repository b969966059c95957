import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { crawler, lamp, pane, ram, wheel } from './parts.ts'

const yellow = ['#f0b41c', '#e8a317', '#f2a51f'] as const

/** A glazed driver's cab: floor line at `bottom`, front to the right. */
function cab(art: Craft, x: number, top: number, width: number, bottom: number, color: string): void {
  const front = x + width
  pane(art, polygon([x + 4, top + 6], [front - 6, top + 6], [front, bottom], [x, bottom]), top, bottom)
  const frame = art.lit('#25272d')
  art.line(`M ${x + 3} ${top + 6} L ${x} ${bottom} M ${front - 6} ${top + 6} L ${front} ${bottom}`, 3, frame)
  art.line(`M ${x + width * 0.52} ${top + 6} L ${x + width * 0.52} ${bottom}`, 1.8, frame)
  art.form(slab(x - 1, top, width - 1, 7.4, 3), color, 'bar', 0.6)
}

/** A farm tractor. First colour its bonnet, second its rims. */
export const tractor = thing({
  name: 'tractor',
  nouns: ['tractor', 'farm tractor'],
  habitat: 'ground',
  height: 2.7,
  view: [1.5, 2, 149, 121],
  paint(art) {
    const own = art.color('#b8261d', '#2f7d32', '#2563a8')
    const rims = art.second('#e9c341', '#e8e2d2')
    wheel(art, 50, 84, 34, { rim: '#33353b', tyre: 0.4, lugs: 20 })
    art.line('M 112 20 L 112 54', 5, art.lit('#34363d'))
    art.line('M 112 21 L 112 12 L 109 9', 3.6, art.lit('#5a5e67'))
    cab(art, 38, 2, 48, 52, own)
    art.part('M 52 52 L 56 36 L 62 36 L 66 52 Z', '#23242a', 'face', 0.2)
    art.line('M 74 52 L 70 40', 2, art.lit('#23242a'))
    art.line('M 66 41 L 74 37', 2.4, art.lit('#23242a'))
    art.part('M 70 82 L 138 82 L 134 94 L 78 98 Z', '#3a3d45', 'bar', 0.3)
    art.form('M 78 52 C 96 45 128 46 141 53 C 147 58 147 78 144 86 L 74 88 Z', own, 'bar', 0.8)
    art.part(slab(137, 58, 8, 24, 2), '#1d1f24', 'bar', 0.3)
    for (const y of [62, 66, 70, 74, 78]) art.line(`M 138 ${y} L 144 ${y}`, 0.8, art.lit('#7b818b'))
    for (const x of [92, 98, 104, 110, 116]) art.line(`M ${x} 62 L ${x + 2} 76`, 1.4, shade(art.lit(own), -0.5))
    lamp(art, 141, 54.6, 3.4)
    art.form('M 6 62 C 16 40 56 36 78 58 L 84 74 L 74 76 C 64 52 28 48 6 62 Z', own, 'bar', 0.8)
    wheel(art, 40, 82, 38.6, { rim: rims, tyre: 0.42, lugs: 22 })
    wheel(art, 124, 99, 21.6, { rim: rims, tyre: 0.42, lugs: 18 })
  },
})

/** A digger: its arm reaches forward. */
export const excavator = thing({
  name: 'excavator',
  nouns: ['excavator', 'digger', 'backhoe', 'steam shovel', 'power shovel'],
  habitat: 'ground',
  height: 4,
  view: [3, 3.5, 181, 120],
  paint(art) {
    const own = art.color(...yellow)
    crawler(art, 12, 92, 92, 28)
    art.part(slab(40, 84, 38, 9, 2), '#2c2e34', 'bar', 0.3)
    art.form('M 4 62 C 4 56 8 54 14 54 L 60 54 L 62 86 L 16 86 C 8 86 4 80 4 72 Z', own, 'face', 0.6)
    for (const y of [62, 66, 70, 74]) art.line(`M 14 ${y} L 34 ${y}`, 1.4, shade(art.lit(own), -0.55))
    art.line('M 26 54 L 26 44 L 23 41', 4, art.lit('#3a3d45'))
    art.form(
      'M 74 72 L 84 50 C 92 30 108 10 120 4 C 128 1 134 6 134 12 C 120 22 106 40 98 58 L 90 80 L 74 82 Z',
      own,
      'bar',
      0.6,
    )
    ram(art, [92, 74], [112, 22], 5)
    cab(art, 48, 26, 36, 62, own)
    art.form('M 46 60 L 86 60 L 92 84 L 46 86 Z', own, 'bar', 0.6)
    art.part(oval(84, 76, 5.6), '#4a4e57', 'ball', 0.5)
    art.form('M 120 8 L 136 4 L 160 52 L 164 76 L 155 78 L 148 60 Z', own, 'bar', 0.6)
    ram(art, [112, 14], [134, 12], 4.4)
    ram(art, [136, 24], [160, 68], 4.4)
    art.part(oval(127, 10, 4.6), '#4a4e57', 'ball', 0.5)
    art.part(
      'M 150 72 L 168 70 C 180 76 184 92 178 104 L 172 110 L 168 102 L 162 108 L 158 100 L 150 102 C 158 94 158 82 150 72 Z',
      '#5b5f68',
      'ball',
      0.5,
    )
    art.part(oval(159, 75, 4), '#4a4e57', 'ball', 0.5)
    if (art.dark > 0.3) lamp(art, 82, 28, 2.4)
  },
})

/** A bulldozer behind its blade. */
export const bulldozer = thing({
  name: 'bulldozer',
  nouns: ['bulldozer', 'dozer'],
  habitat: 'ground',
  height: 3.4,
  view: [3, 2, 155, 120],
  paint(art) {
    const own = art.color(...yellow)
    art.line('M 92 18 L 92 48', 5, art.lit('#33353c'))
    cab(art, 30, 3, 46, 58, own)
    art.form('M 8 54 L 34 54 L 38 88 L 12 88 Z', own, 'face', 0.6)
    art.form('M 70 46 L 116 50 C 122 52 124 60 124 70 L 124 90 L 34 90 L 34 56 L 70 58 Z', own, 'bar', 0.6)
    for (const x of [86, 92, 98, 104, 110]) art.line(`M ${x} 60 L ${x} 78`, 1.8, shade(art.lit(own), -0.55))
    lamp(art, 121, 56, 3)
    crawler(art, 6, 82, 118, 38)
    art.form('M 56 98 L 136 94 L 138 103 L 56 107 Z', shade(own, -0.12), 'bar', 0.6)
    ram(art, [112, 66], [138, 84], 6)
    art.form(
      'M 144 62 C 132 76 130 100 144 116 L 154 119 L 152 112 C 140 98 140 80 154 64 Z',
      shade(own, -0.06),
      'column',
      0.6,
    )
    art.part('M 142 113 L 154 120 L 140 120 Z', '#9aa1ab', 'face', 0.6)
  },
})

/** A tower crane with its load. */
export const constructionCrane = thing({
  name: 'construction-crane',
  nouns: ['construction crane', 'tower crane', 'building crane', 'lifting crane'],
  habitat: 'ground',
  height: 40,
  view: [2, 2, 152, 160],
  paint(art) {
    const own = art.color('#f0b41c', '#d9412f')
    const steel = art.lit(own)
    const lattice = (x: number, y: number, length: number, across: number, up: boolean): void => {
      const step = across
      for (let at = 0; at + step <= length + 0.1; at += step) {
        const [a, b] = up
          ? [`${x} ${y - at}`, `${x + across} ${y - at - step}`]
          : [`${x + at} ${y}`, `${x + at + step} ${y - across}`]
        const [c, d] = up
          ? [`${x + across} ${y - at}`, `${x} ${y - at - step}`]
          : [`${x + at + step} ${y}`, `${x + at} ${y - across}`]
        art.line(`M ${a} L ${b} M ${c} L ${d}`, 0.7, shade(steel, -0.3))
      }
      art.line(
        up
          ? `M ${x} ${y} L ${x} ${y - length} M ${x + across} ${y} L ${x + across} ${y - length}`
          : `M ${x} ${y} L ${x + length} ${y} M ${x} ${y - across} L ${x + length} ${y - across}`,
        1.8,
        steel,
      )
    }
    art.line('M 48 4 L 6 32 M 48 4 L 100 32 M 48 4 L 140 34', 0.9, art.lit('#4a4e57'))
    lattice(43, 156, 120, 10, true)
    lattice(3, 42, 148, 7.4, false)
    art.line('M 44 36 L 48 4 L 52 36', 2, steel)
    art.part(slab(4, 40, 22, 14, 1), '#8d9097', 'face', 0.1)
    pane(art, slab(53, 40, 12, 13, 2), 40, 53)
    art.line('M 122 42 L 122 96', 0.9, art.lit('#2b2d33'))
    art.part(slab(116, 40, 12, 4, 1), '#3a3d45', 'bar', 0.4)
    art.line('M 122 96 L 110 106 M 122 96 L 134 106', 0.7, art.lit('#2b2d33'))
    art.part(slab(106, 105, 32, 6, 0.6), '#b0703a', 'bar', 0.2)
    art.part(slab(32, 153, 32, 7, 1), '#9a9da4', 'bar', 0.1)
    if (art.dark > 0.3) lamp(art, 48, 4, 1.6, '#ff5a48', 7)
  },
})
