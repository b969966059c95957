import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A domed oven of bricks with a fire in it. First colour its bricks. */
export const brickOven = thing({
  name: 'brick-oven',
  nouns: ['brick oven', 'pizza oven', 'wood-fired oven', 'wood fired oven', 'stone oven', 'clay oven', 'bread oven'],
  habitat: 'ground',
  height: 1.9,
  view: [4, 4, 176, 186],
  paint(art) {
    const brick = art.color('#b0603f', '#a86a4a')
    const own = art.lit(brick)
    art.part(slab(116, 4, 24, 60, 2), shade(brick, -0.15), 'column', 0.2)
    const dome = 'M 12 128 C 8 60 44 28 90 28 C 136 28 172 60 168 128 Z'
    art.form(dome, brick, 'ball', 0.2)
    art.clip(dome, () => {
      for (let row = 0; row < 8; row++) {
        const y = 40 + row * 12
        art.line(`M 0 ${y} L 180 ${y}`, 1, fade(shade(own, -0.6), 0.5))
        for (let x = (row % 2) * 12; x < 180; x += 24)
          art.line(`M ${x} ${y} L ${x} ${y + 12}`, 1, fade(shade(own, -0.6), 0.5))
      }
    })
    art.form(slab(4, 126, 172, 12, 3), '#9a948c', 'bar', 0.3)
    art.form(slab(14, 138, 152, 48, 2), shade(brick, -0.2), 'face', 0.2)
    art.fill(slab(56, 148, 68, 38, 3), shade(own, -0.75))
    for (const [x, y] of [
      [66, 178],
      [84, 178],
      [102, 178],
      [75, 166],
      [94, 166],
    ] as const)
      art.part(`M ${x - 8} ${y} a 8 7 0 1 0 16 0 a 8 7 0 1 0 -16 0 Z`, '#a87a4a', 'ball', 0.2)
    art.part('M 48 128 C 46 84 66 68 90 68 C 114 68 134 84 132 128 Z', '#8f8880', 'face', 0.2)
    const mouth = 'M 57 128 C 56 92 72 78 90 78 C 108 78 124 92 123 128 Z'
    art.fill(mouth, '#1c0f0a')
    art.clip(mouth, () => {
      glow(art, 90, 122, 48, 'rgba(255,140,40,0.85)')
      art.fill(
        'M 66 128 C 66 108 76 112 76 98 C 84 104 84 96 90 90 C 96 104 102 100 104 110 C 110 112 114 120 112 128 Z',
        '#ff8a2a',
      )
      art.fill('M 76 128 C 76 116 84 116 86 106 C 92 112 98 112 102 128 Z', '#ffd45a')
      art.fill(polygon([62, 128], [118, 122], [120, 128]), '#3a2416')
    })
  },
})
