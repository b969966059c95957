import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { courses, door, glass, snowOn } from './architecture.ts'

/** A windmill: a Dutch tower mill with four sails. First colour the tower, second the cap. */
export const windmill = thing({
  name: 'windmill',
  nouns: ['windmill', 'dutch windmill', 'old windmill', 'mill'],
  habitat: 'ground',
  height: 20,
  view: [0, 0, 92, 120],
  paint(art) {
    const wall = art.color('#e9dfcb', '#b5683f', '#cfc4b0')
    const cap = art.second('#6a4530', '#4f5a64')
    const tower = polygon([35, 48], [57, 48], [65, 120], [27, 120])
    art.form(tower, wall, 'column', 0)
    courses(art, tower, wall, 3.6, 0.6)
    for (const [x, y] of [
      [46, 66],
      [52, 84],
    ] as const) {
      art.fill(slab(x - 3.4, y - 4.4, 6.8, 8.8), art.lit('#f6f1e6'))
      glass(art, slab(x - 2.6, y - 3.6, 5.2, 7.2), true)
      art.line(`M ${x} ${y - 3.6} L ${x} ${y + 3.6} M ${x - 2.6} ${y} L ${x + 2.6} ${y}`, 0.5, art.lit('#f6f1e6'))
    }
    door(art, 44, 120, 9, 16, '#4f7a5a', 0.4)
    art.part(slab(26, 92, 40, 2.4), '#8a6242', 'bar', 0)
    for (let x = 27; x < 66; x += 4.2) art.line(`M ${x} 92 L ${x} 86.6`, 0.7, art.lit('#8a6242'))
    art.line('M 26.4 86.6 L 65.6 86.6', 0.9, art.lit('#8a6242'))
    const roof = 'M 32 49 C 33 36 40 30 47 30 C 55 30 60 38 60 49 Z'
    art.part(roof, cap, 'ball', 0.1)
    snowOn(art, roof, 0.6)
    // Sails: a spar each with a lattice on one side.
    for (let sail = 0; sail < 4; sail++) {
      art.turned(46, 44, 0.5 + (sail * Math.PI) / 2, () => {
        art.fill(slab(47, -3, 9.4, 36), fade(art.lit('#f4ead4'), 0.88))
        for (let y = -3; y <= 33; y += 4) art.line(`M 46 ${y} L 56.4 ${y}`, 0.5, art.lit('#7a5638'))
        art.line('M 51.4 -3 L 51.4 33 M 56.4 -3 L 56.4 33', 0.5, art.lit('#7a5638'))
        art.part(slab(45.2, -5, 1.6, 49), '#7a5638', 'column', 0.1)
      })
    }
    art.part(oval(46, 44, 3), '#4f3828', 'ball', 0.3)
  },
})
