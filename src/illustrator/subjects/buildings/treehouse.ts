import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { door, glass, snowOn, tiles } from './architecture.ts'

/** A house of boards in a great tree, with a ladder. First colour the house, second the leaves. */
export const treehouse = thing({
  name: 'treehouse',
  nouns: ['treehouse', 'tree house'],
  habitat: 'ground',
  height: 9,
  view: [0, 0, 118, 122],
  paint(art) {
    const { stage, random } = art
    const leaf = art.second(stage.season === 'autumn' ? '#c07a34' : stage.season === 'winter' ? '#8fa39a' : '#5a8a4a')
    const puff = (x: number, y: number, r: number, step: number): void =>
      art.part(oval(x, y, r, r * 0.9), shade(leaf, step), 'ball', 0)
    for (const [x, y, r] of [
      [24, 36, 22],
      [50, 20, 19],
      [84, 24, 22],
      [98, 46, 18],
    ] as const)
      puff(x, y, r, -0.16)
    art.part(
      'M 46 122 C 50 104 50 84 46 60 L 40 40 L 48 36 L 57 58 L 64 34 L 72 38 L 68 62 C 68 84 70 106 78 122 C 70 118 54 118 46 122 Z',
      '#7a5638',
      'column',
      0,
    )
    art.part(slab(16, 76, 88, 5), '#8a6242', 'bar', 0.1)
    for (const x of [24, 96]) art.line(`M ${x} 80 L ${60 + Math.sign(x - 60) * 6} 98`, 2.6, art.lit('#6a4a30'))
    const house = art.color('#b98a58', '#a9794c')
    const body = slab(26, 46, 56, 31)
    art.form(body, house)
    for (let y = 50; y < 77; y += 4.4) art.line(`M 26 ${y} L 82 ${y}`, 0.5, fade(shade(art.lit(house), -0.6), 0.5))
    door(art, 69, 76.6, 11, 20, '#6a4630')
    for (const x of [36, 52]) {
      art.fill(slab(x - 5, 54, 10, 10), art.lit('#f2e6cf'))
      glass(art, slab(x - 4, 55, 8, 8), true)
      art.line(`M ${x} 55 L ${x} 63 M ${x - 4} 59 L ${x + 4} 59`, 0.7, art.lit('#f2e6cf'))
    }
    const roof = polygon([18, 48], [34, 24], [74, 24], [90, 48])
    art.part(roof, '#8a4a38', 'face', 0.1)
    tiles(art, roof, '#8a4a38', 6)
    snowOn(art, roof, 0.6)
    for (let x = 17; x < 104; x += 6) art.part(slab(x, 69, 1.6, 8), '#a9794c', 'column', 0)
    art.part(slab(16, 68, 88, 2), '#a9794c', 'bar', 0)
    art.line('M 86 81 L 90 121 M 96 81 L 100 121', 1.6, art.lit('#a9794c'))
    for (let y = 86; y < 121; y += 6)
      art.line(`M ${86.6 + (y - 81) * 0.1} ${y} L ${96.4 + (y - 81) * 0.1} ${y}`, 1.4, art.lit('#a9794c'))
    for (const [x, y, r] of [
      [14, 46, 13],
      [28, 18, 14],
      [58, 14, 13],
      [88, 20, 14],
      [104, 44, 13],
      [104, 60, 8],
    ] as const)
      puff(x, y, r, random.between(-0.04, 0.1))
  },
})
