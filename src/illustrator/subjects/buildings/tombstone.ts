import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { archway, snowOn } from './architecture.ts'

/** A gravestone with a rounded top. First colour the stone. */
export const tombstone = thing({
  name: 'tombstone',
  nouns: ['tombstone', 'gravestone', 'headstone', 'grave', 'tomb'],
  habitat: 'ground',
  height: 1.2,
  view: [0, 0, 68, 82],
  paint(art) {
    const stone = art.color('#9a9c9e', '#a8a399')
    const own = art.lit(stone)
    const body = archway(33, 76, 46, 72)
    art.form(archway(37, 76, 46, 70), shade(stone, -0.34), 'face', 0)
    art.form(body, stone)
    art.line(archway(33, 70, 37, 60), 0.9, fade(shade(own, -0.5), 0.5))
    art.part(slab(31, 20, 4, 17), shade(stone, -0.3), 'face', 0)
    art.part(slab(26, 25, 14, 4), shade(stone, -0.3), 'face', 0)
    for (const [y, half] of [
      [46, 12],
      [52, 9],
      [58, 11],
    ] as const)
      art.line(`M ${33 - half} ${y} L ${33 + half} ${y}`, 1.6, fade(shade(own, -0.6), 0.55))
    art.clip(body, () => {
      for (let moss = 0; moss < 8; moss++)
        art.patch(
          art.random.between(10, 56),
          art.random.chance(0.6) ? art.random.between(66, 76) : art.random.between(6, 60),
          7,
          4,
          '#6a7f4a',
          0.45,
        )
      art.line('M 46 8 L 43 18 L 47 26', 0.7, fade(shade(own, -0.65), 0.6))
    })
    snowOn(art, body, 0.14)
    art.part('M 1 82 C 4 73 64 73 67 82 Z', art.stage.season === 'winter' ? '#e6ebef' : '#6f7f4c', 'ball', 0)
    for (let blade = 0; blade < 26; blade++) {
      const x = art.random.between(4, 64)
      art.line(
        `M ${x} 81 L ${x + art.random.between(-1.4, 1.4)} ${80 - art.random.between(3, 8)}`,
        0.8,
        shade(art.lit('#5f7f44'), art.random.between(-0.3, 0.2)),
      )
    }
  },
})
