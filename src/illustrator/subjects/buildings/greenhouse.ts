import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { courses, snowOn } from './architecture.ts'

/** A greenhouse of glass with plants inside. First colour its frame. */
export const greenhouse = thing({
  name: 'greenhouse',
  nouns: ['greenhouse', 'glasshouse', 'conservatory', 'hothouse'],
  habitat: 'ground',
  height: 4,
  view: [0, 0, 134, 88],
  paint(art) {
    const frame = art.color('#f2f4f0')
    const own = art.lit(frame)
    const { random } = art
    const shape = polygon([6, 84], [6, 38], [30, 6], [104, 6], [128, 38], [128, 84])
    art.fill(shape, fade(art.lit('#b9dcd8'), 0.62))
    if (art.dark > 0.4) art.fill(shape, fade('#ffe2a0', 0.45))
    art.clip(shape, () => {
      for (let plant = 0; plant < 44; plant++) {
        const x = 8 + plant * 2.8
        const tall = random.between(10, 34)
        for (let leaf = 0; leaf < 3; leaf++)
          art.fill(
            oval(
              x + random.between(-3, 3),
              84 - tall * random.between(0.3, 1),
              random.between(2.4, 5),
              random.between(1.8, 3.6),
            ),
            fade(shade(art.lit('#4f8a4a'), random.between(-0.25, 0.3)), 0.85),
          )
        if (random.chance(0.35))
          art.fill(oval(x, 84 - tall, 1.7), fade(art.lit(random.pick(['#e0584a', '#f2c14a', '#e88aa8'])), 0.9))
      }
      art.fill(polygon([14, 84], [54, 6], [70, 6], [30, 84]), fade('#ffffff', 0.22))
      art.fill(polygon([84, 84], [112, 12], [118, 20], [94, 84]), fade('#ffffff', 0.16))
    })
    for (let x = 6; x <= 128.5; x += 12.2) art.line(`M ${x} 84 L ${x} 38 L ${30 + ((x - 6) / 122) * 74} 6`, 1, own)
    for (const y of [22, 38, 60]) {
      const inset = y < 38 ? ((38 - y) / 32) * 24 : 0
      art.line(`M ${6 + inset} ${y} L ${128 - inset} ${y}`, y === 38 ? 2 : 1, own)
    }
    art.line('M 6 84 L 6 38 L 30 6 L 104 6 L 128 38 L 128 84', 2.2, own)
    art.part(slab(28, 3, 78, 4), frame, 'bar', 0.2)
    snowOn(art, polygon([6, 38], [30, 4], [104, 4], [128, 38]), 0.3)
    art.fill(slab(58, 44, 18, 40), fade(art.lit('#cfe6e0'), 0.7))
    art.line('M 58 84 L 58 44 L 76 44 L 76 84 M 67 44 L 67 84', 1.6, own)
    art.part(slab(3, 80, 128, 8), '#a8664a', 'face', 0)
    courses(art, slab(3, 80, 128, 8), '#a8664a', 2.6)
    art.part(slab(58, 80, 18, 8), '#b9b0a2', 'face', 0)
  },
})
