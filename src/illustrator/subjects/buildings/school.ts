import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { archway, courses, glass, opening, snowOn, steps, tiles, windows } from './architecture.ts'
import { flagpole } from './flagpole.ts'
import { towerClock } from './tower-clock.ts'

/** A school: brick wings, a gable with clock and bell. First colour the brick. */
export const school = thing({
  name: 'school',
  nouns: ['school', 'schoolhouse', 'school building', 'high school', 'elementary school', 'town hall', 'city hall'],
  habitat: 'ground',
  height: 13,
  view: [0, 0, 160, 98],
  paint(art) {
    const brick = art.color('#b0593f', '#c08a5a')
    const trim = '#efe6d4'
    flagpole(art, 124, 40, 12, '#c8363c')
    const wings = slab(6, 48, 148, 48)
    art.form(wings, brick, 'face', 0)
    courses(art, wings, brick, 3, 0.7)
    for (const [left, right] of [
      [10, 58],
      [102, 150],
    ] as const)
      windows(art, { left, right, top: 50, bottom: 94 }, 4, 2, { wall: brick, share: 0.6, tall: 0.62, frame: trim })
    const roof = polygon([2, 49], [12, 36], [148, 36], [158, 49])
    art.part(roof, '#5a626c', 'face', 0.1)
    tiles(art, roof, '#5a626c', 5)
    snowOn(art, roof, 0.6)
    const middle = polygon([58, 42], [80, 22], [102, 42], [102, 96], [58, 96])
    art.form(middle, shade(brick, 0.06))
    courses(art, middle, brick, 3, 0.7)
    art.line('M 55 44 L 80 21 L 105 44', 3, art.lit(trim))
    snowOn(art, 'M 55 44 L 80 20 L 105 44 L 102 46 L 80 26 L 58 46 Z', 0.9)
    towerClock(art, 80, 42, 6)
    art.part(slab(75, 8, 10, 15), trim, 'face', 0)
    opening(art, archway(80, 21, 6, 10, 0.5), false)
    art.part(oval(80, 16.6, 2, 2.4), '#c8a03c', 'ball', 0.7)
    const cap = polygon([73, 9], [80, 1], [87, 9])
    art.part(cap, '#5a626c', 'face', 0.1)
    snowOn(art, cap, 0.6)
    windows(art, { left: 62, right: 98, top: 54, bottom: 70 }, 3, 1, {
      wall: brick,
      share: 0.6,
      tall: 0.72,
      rise: 0.4,
      frame: trim,
    })
    art.fill(archway(80, 95, 23, 23, 0.4), art.lit(trim))
    for (const x of [75, 85]) art.part(slab(x - 4.6, 76, 9.2, 19), '#2f5f6f', 'face', 0.1)
    glass(art, slab(72, 79, 6, 7), true)
    glass(art, slab(82, 79, 6, 7), true)
    steps(art, 66, 94, 94, 98, 2, '#c9c1b3', 2)
    art.part(slab(4, 94.6, 58, 3.4), shade(brick, -0.3), 'bar', 0)
    art.part(slab(98, 94.6, 58, 3.4), shade(brick, -0.3), 'bar', 0)
  },
})
