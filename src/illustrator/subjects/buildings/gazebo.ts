import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { snowOn, steps, tiles } from './architecture.ts'

/** A gazebo with posts, rail and a pointed roof. First colour the woodwork, second the roof. */
export const gazebo = thing({
  name: 'gazebo',
  nouns: ['gazebo', 'pavilion', 'bandstand', 'summerhouse', 'pergola'],
  habitat: 'ground',
  height: 5,
  view: [0, 0, 112, 106],
  paint(art) {
    const wood = art.color('#f4f1e8')
    const roof = art.second('#5f6f78', '#8a4a3a', '#4f7a68')
    for (const x of [34, 78]) art.part(slab(x - 1.2, 42, 2.4, 50), shade(wood, -0.18), 'column', 0)
    for (let x = 14; x < 100; x += 4.6) if (x < 42 || x > 68) art.part(slab(x, 78, 1.6, 15), wood, 'column', 0)
    for (const [left, right] of [
      [11, 43],
      [69, 101],
    ] as const)
      art.part(slab(left, 75, right - left, 3), wood, 'bar', 0)
    for (const x of [12, 43, 69, 100]) {
      art.part(slab(x - 1.8, 42, 3.6, 54), wood, 'column', 0.1)
      for (const side of [-1, 1])
        art.line(`M ${x} 54 C ${x + side * 2} 48 ${x + side * 6} 46 ${x + side * 9} 45`, 1.4, art.lit(wood))
    }
    art.part(slab(8, 40, 96, 5), wood, 'bar', 0.1)
    const cap = 'M 2 42 C 22 34 44 20 53 8 L 59 8 C 68 20 90 34 110 42 Z'
    art.part(cap, roof, 'face', 0.1)
    tiles(art, cap, roof, 8)
    for (const x of [30, 56, 82])
      art.line(`M ${x} 42 C ${56 + (x - 56) * 0.6} 30 ${56 + (x - 56) * 0.2} 18 56 8`, 0.6, fade('#1a1420', 0.4))
    snowOn(art, cap, 0.65)
    art.part(slab(53, 4, 6, 5), wood, 'column', 0.1)
    art.part(oval(56, 2.6, 2.2, 2.6), '#c8a03c', 'ball', 0.6)
    art.part(slab(5, 93, 102, 6), shade(wood, -0.1), 'bar', 0)
    steps(art, 46, 66, 96, 106, 3, shade(wood, -0.06), 2)
    for (const [left, width] of [
      [4, 38],
      [70, 38],
    ] as const)
      for (let bush = 0; bush < 4; bush++)
        art.part(
          oval(left + 5 + bush * (width / 4), 101, 6, 5),
          art.stage.season === 'winter' ? '#7a8f84' : '#4f7f44',
          'ball',
          0,
        )
  },
})
