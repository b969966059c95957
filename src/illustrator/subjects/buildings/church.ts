import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { archway, courses, door, glass, opening, snowOn, tiles } from './architecture.ts'
import { stainedGlass } from './stained-glass.ts'

function cross(art: Craft, x: number, base: number, size: number): void {
  art.part(slab(x - size * 0.08, base - size, size * 0.16, size), '#d9b04a', 'column', 0.6)
  art.part(slab(x - size * 0.3, base - size * 0.74, size * 0.6, size * 0.15), '#d9b04a', 'bar', 0.6)
}

/** A church with its steeple. First colour the walls, second the roofs. */
export const church = thing({
  name: 'church',
  nouns: ['church', 'chapel', 'parish church', 'country church', 'wooden church'],
  habitat: 'ground',
  height: 24,
  view: [0, 0, 112, 124],
  paint(art) {
    const wall = art.color(art.is('stone', 'old', 'gothic') ? '#bdb3a2' : '#efe8da', '#e9dcc4')
    const roof = art.second('#54606c', '#8a4a3a')
    const nave = slab(40, 74, 68, 50)
    art.form(nave, wall, 'face', 0)
    if (art.is('stone', 'old')) courses(art, nave, wall)
    const roofPath = polygon([34, 76], [42, 46], [104, 46], [112, 76])
    art.part(roofPath, roof, 'face', 0.1)
    tiles(art, roofPath, roof, 9)
    snowOn(art, roofPath, 0.66)
    art.fill(slab(40, 76, 68, 3), fade('#140c24', 0.25))
    for (const x of [58, 76, 94]) stainedGlass(art, x, 112, 8, 26)
    // Tower with its spire.
    const tower = slab(8, 50, 32, 74)
    art.form(tower, shade(wall, 0.04))
    if (art.is('stone', 'old')) courses(art, tower, wall)
    art.part(slab(6, 48, 36, 3), shade(wall, 0.1), 'bar', 0)
    art.part(slab(6.6, 84, 34.8, 2), shade(wall, 0.1), 'bar', 0)
    const spire = polygon([5, 48], [24, 8], [43, 48])
    art.part(spire, roof, 'face', 0.1)
    art.fill(polygon([24, 8], [43, 48], [28, 48]), fade('#140c24', art.lightX < 0 ? 0.22 : 0.04))
    tiles(art, spire, roof, 12)
    snowOn(art, spire, 0.8)
    cross(art, 24, 10, 10)
    for (const x of [18, 30]) opening(art, archway(x, 72, 6, 15, 0.6), false)
    for (const x of [18, 30])
      for (const y of [62, 65, 68]) art.line(`M ${x - 2.6} ${y} L ${x + 2.6} ${y}`, 0.6, art.lit('#8a7a66'))
    art.part(oval(24, 94, 5.4), shade(wall, 0.12), 'ball', 0)
    glass(art, oval(24, 94, 4.2), true)
    art.line('M 24 90 L 24 98 M 20 94 L 28 94', 0.6, shade(art.lit(wall), 0.1))
    door(art, 24, 123, 12, 19, '#7a4a2c', 0.6)
    art.part(slab(14, 121.6, 20, 2.4), '#b9b0a2', 'bar', 0)
  },
})
