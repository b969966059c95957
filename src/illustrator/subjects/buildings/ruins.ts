import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { courses, snowOn } from './architecture.ts'

/** Ruins: broken columns, an arch, fallen stones, weeds. First colour the stone. */
export const ruins = thing({
  name: 'ruins',
  nouns: ['ruin', 'ruins', 'ancient ruins', 'temple ruins', 'castle ruins', 'roman ruins', 'greek ruins'],
  habitat: 'ground',
  height: 9,
  view: [0, 0, 150, 80],
  paint(art) {
    const stone = art.color('#c4b69a')
    const { random } = art
    const wall =
      'M 86 76 L 86 18 L 94 12 L 102 15 L 112 9 L 124 13 L 134 22 L 138 34 L 146 42 L 148 76 L 126 76 L 126 42 C 126 35 121 30 114 30 C 107 30 102 35 102 42 L 102 76 Z'
    art.form(wall, shade(stone, -0.05), 'face', 0)
    courses(art, wall, stone, 5)
    art.line('M 101 76 L 101 42 C 101 34 106 29 114 29 C 122 29 127 34 127 42 L 127 76', 2, shade(art.lit(stone), 0.25))
    for (const [x, top] of [
      [10, 12],
      [32, 8],
      [54, 30],
      [72, 44],
    ] as const) {
      const shaft = polygon(
        [x - 4.2, top + 2],
        [x - 1, top - 1],
        [x + 2, top + 1.4],
        [x + 4.2, top],
        [x + 4.8, 74],
        [x - 4.8, 74],
      )
      art.form(shaft, stone, 'column', 0)
      for (const at of [-2.4, 0, 2.4])
        art.line(`M ${x + at} ${top + 3} L ${x + at} 73`, 0.6, fade(shade(art.lit(stone), -0.5), 0.45))
      for (let y = top + 16; y < 70; y += 16)
        art.line(`M ${x - 4.6} ${y} L ${x + 4.6} ${y}`, 0.6, fade(shade(art.lit(stone), -0.6), 0.5))
      art.part(slab(x - 6.4, 72, 12.8, 5), stone, 'bar', 0)
    }
    art.part(slab(3, 4, 36, 6), stone, 'bar', 0)
    art.part(slab(1.6, 1.6, 39, 3), shade(stone, 0.12), 'bar', 0)
    snowOn(art, slab(1.6, 1, 39, 5), 0.5)
    for (const x of [10, 32]) art.part(slab(x - 6, 9, 12, 4), shade(stone, 0.06), 'bar', 0)
    for (const [x, y, rx] of [
      [24, 76, 7],
      [46, 77, 5],
      [64, 76, 8],
      [92, 77, 6],
      [138, 77, 8],
    ] as const) {
      const block = slab(x - rx, y - rx * 0.5, rx * 2, rx * 0.9, 1)
      art.part(block, shade(stone, random.between(-0.1, 0.06)), 'face', 0)
      snowOn(art, block, 0.4)
    }
    for (let leaf = 0; leaf < 90; leaf++) {
      const x = random.chance(0.5) ? random.between(120, 148) : random.between(2, 148)
      const y = x > 120 && random.chance(0.7) ? random.between(24, 76) : random.between(72, 79)
      art.fill(oval(x, y, 1.6, 1.1), shade(art.lit('#5f7f44'), random.between(-0.3, 0.25)))
    }
  },
})
