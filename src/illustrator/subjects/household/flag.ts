import { slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A flag flying from its pole: up to three colours as stripes. */
export const flag = thing({
  name: 'flag',
  nouns: ['flag', 'banner flag', 'pennant'],
  habitat: 'ground',
  height: 2.2,
  view: [2, 0, 96, 126],
  paint(art) {
    const colors = art.asked.length > 0 ? art.asked : [art.color('#c9302f', '#2f6fb0', '#e8a02e')]
    art.part(slab(4, 5, 4, 121, 1), '#b9c0c6', 'column', 0.9)
    const wave = (y: number): string => `C 30 ${y - 9} 44 ${y + 9} 62 ${y + 1} C 76 ${y - 5} 86 ${y + 4} 96 ${y}`
    const cloth = `M 8 10 ${wave(10)} L 96 64 C 86 68 76 59 62 65 C 44 73 30 55 8 64 Z`
    const back = (y: number): string => `C 86 ${y + 4} 76 ${y - 5} 62 ${y + 1} C 44 ${y + 9} 30 ${y - 9} 8 ${y}`
    const height = 54 / colors.length
    colors.forEach((color, index) => {
      const [top, bottom] = [10 + index * height, 10 + (index + 1) * height]
      art.fill(`M 8 ${top} ${wave(top)} L 96 ${bottom} ${back(bottom)} Z`, art.lit(color))
    })
    art.clip(cloth, () => {
      const [bright, dark] = [fade('#ffffff', 0.26), fade('#0a0618', 0.3)]
      art.context.fillStyle = blend(
        art,
        [8, 0],
        [96, 8],
        fade('#ffffff', 0),
        [0.16, bright],
        [0.38, dark],
        [0.6, bright],
        [0.82, dark],
        [1, fade('#ffffff', 0.1)],
      )
      art.context.fillRect(8, 0, 90, 80)
    })
    art.line(cloth, 0.6, fade(shade(art.lit(colors[0]!), -0.6), 0.5))
    dot(art, 6, 4.6, 4, 4.2, '#d9b25a')
  },
})
