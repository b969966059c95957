import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { glass, isSnowy, opening, snowOn, tiles } from './architecture.ts'
import { planks } from './planks.ts'

/** A barn with a gambrel roof and a silo. First colour the boards, second the roof. */
export const barn = thing({
  name: 'barn',
  nouns: ['barn', 'stable', 'farm building', 'granary'],
  habitat: 'ground',
  height: 11,
  view: [0, 0, 142, 100],
  paint(art) {
    const red = art.color(art.is('old', 'weathered') ? '#8a6a50' : '#b03a2e', '#a8382c')
    const roof = art.second('#6a6560', '#5a5f66')
    const white = '#f2ece0'
    // Silo.
    art.part(slab(119, 26, 20, 74), '#c9ccd0', 'column', 0.3)
    for (let y = 30; y < 98; y += 8) art.line(`M 119 ${y} L 139 ${y}`, 0.6, fade('#4a5058', 0.5))
    const cap = 'M 118 27 C 118 8 140 8 140 27 Z'
    art.part(cap, '#aeb4ba', 'ball', 0.5)
    snowOn(art, cap, 0.6)
    // Long side and its roof.
    const side = slab(58, 56, 60, 44)
    art.form(side, shade(red, -0.08))
    planks(art, side, 58, 118, 56, 100, red)
    for (const x of [76, 100]) {
      art.fill(slab(x - 6, 68, 12, 13), art.lit(white))
      glass(art, slab(x - 4.8, 69.2, 9.6, 10.6))
      art.line(`M ${x} 69 L ${x} 80 M ${x - 5} 74.4 L ${x + 5} 74.4`, 0.9, art.lit(white))
    }
    const upper = polygon([33, 4], [96, 4], [110, 26], [54, 26])
    const lower = polygon([54, 26], [110, 26], [121, 58], [66, 58])
    art.part(lower, shade(roof, -0.06), 'face', 0)
    art.part(upper, shade(roof, 0.1), 'face', 0)
    tiles(art, lower, roof, 7)
    tiles(art, upper, roof, 5)
    snowOn(art, upper, 0.95)
    snowOn(art, lower, 0.45)
    // Gable front.
    const front = polygon([33, 5], [54, 26], [64, 57], [64, 100], [2, 100], [2, 57], [12, 26])
    art.form(front, red)
    planks(art, front, 2, 64, 4, 100, red)
    art.line('M 33 5 L 54 26 L 64.4 58 M 33 5 L 12 26 L 1.6 58', 2.6, art.lit(isSnowy(art) ? '#f5f8fc' : white))
    opening(art, slab(25, 26, 16, 15))
    art.line('M 25 26 L 41 26 L 41 41 L 25 41 Z', 1.4, art.lit(white))
    if (art.dark <= 0.4) art.part('M 26 41 C 27 34 39 34 40 41 Z', '#d9b45a', 'ball', 0)
    art.form(slab(15, 58, 36, 42), shade(red, -0.1))
    planks(art, slab(15, 58, 36, 42), 15, 51, 58, 100, red, 3)
    for (const x of [15, 33]) {
      art.line(`M ${x} 58 L ${x + 18} 58 L ${x + 18} 100 L ${x} 100 Z`, 1.8, art.lit(white))
      art.line(`M ${x} 58 L ${x + 18} 100 M ${x + 18} 58 L ${x} 100`, 1.5, art.lit(white))
    }
  },
})
