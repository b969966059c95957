import { polygon, slab } from '../craft/outlines.ts'
import { type Asked, isSaid, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { archway, courses, door, glass, opening, snowOn, windows } from './architecture.ts'

/** No smoke rises from it. */
const isCold = (asked: Asked): boolean => isSaid(asked, 'warehouse', 'abandoned', 'closed')

/** A factory with saw-tooth roof and smoking chimneys. First colour the brick. */
export const factory = thing({
  name: 'factory',
  nouns: ['factory', 'power plant', 'plant building', 'warehouse', 'steel mill', 'refinery', 'power station'],
  habitat: 'ground',
  height: 26,
  view: (asked) => [0, isCold(asked) ? 26 : 0, 150, 112],
  paint(art, details) {
    const brick = art.color('#a5573f', '#9a6a52')
    const grey = '#b7b9bc'
    const cold = isCold(details)
    for (const [x, top] of [
      [98, 34],
      [116, 28],
      [134, 38],
    ] as const) {
      if (!cold)
        for (let puff = 7; puff >= 0; puff--) {
          const size = 2.6 + puff * 0.8
          art.patch(
            Math.min(146 - size, x + puff * 1.4),
            Math.max(size, top - 4 - puff * 3.4),
            size * 1.3,
            size,
            art.lit(puff % 2 ? '#c9c9cc' : '#dededf'),
            0.75 - puff * 0.06,
          )
        }
      art.part(polygon([x - 4, top], [x + 4, top], [x + 5.4, 76], [x - 5.4, 76]), brick, 'column', 0)
      courses(art, polygon([x - 4, top], [x + 4, top], [x + 5.4, 76], [x - 5.4, 76]), brick, 3)
      art.part(slab(x - 4.8, top - 1, 9.6, 3), '#e6ded0', 'bar', 0)
      art.part(slab(x - 4.3, top + 7, 8.6, 3), '#e6ded0', 'bar', 0)
    }
    for (let tooth = 0; tooth < 4; tooth++) {
      const x = 4 + tooth * 21
      const saw = polygon([x, 66], [x, 48], [x + 21, 66])
      art.part(saw, grey, 'face', 0.1)
      glass(art, polygon([x + 1, 64], [x + 1, 51], [x + 4.4, 54.4], [x + 4.4, 64]), true)
      snowOn(art, saw, 0.4)
    }
    const hall = slab(3, 65, 86, 47)
    art.form(hall, brick)
    courses(art, hall, brick, 3, 0.7)
    windows(art, { left: 6, right: 86, top: 70, bottom: 92 }, 6, 1, {
      wall: brick,
      share: 0.62,
      tall: 0.74,
      rise: 0.25,
      frame: '#cdd2d6',
    })
    const block = slab(86, 58, 61, 54)
    art.form(block, shade(brick, 0.06))
    courses(art, block, brick, 3, 0.7)
    windows(art, { left: 90, right: 144, top: 62, bottom: 94 }, 5, 2, {
      wall: brick,
      share: 0.6,
      tall: 0.7,
      frame: '#cdd2d6',
    })
    art.part(slab(84, 56, 65, 3), shade(brick, 0.2), 'bar', 0)
    snowOn(art, slab(84, 55.4, 65, 3.6), 0.7)
    art.part(slab(34, 96, 22, 16), '#7f868c', 'face', 0.2)
    for (let y = 98; y < 112; y += 2.4) art.line(`M 34 ${y} L 56 ${y}`, 0.5, fade('#2a2e34', 0.5))
    door(art, 116, 112, 8, 13, '#4f6a7a')
    opening(art, archway(14, 112, 8, 13, 0.3))
  },
})
