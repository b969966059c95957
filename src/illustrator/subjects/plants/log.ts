import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A felled log lying across, its rings to us. */
export const log = thing({
  name: 'log',
  nouns: ['log', 'tree trunk', 'firewood', 'wood log', 'timber log'],
  habitat: 'ground',
  height: 0.4,
  view: [3, 3, 147, 57],
  paint(art) {
    const bark = art.color('#6e4a30', '#7a5638', '#5a3f2c')
    const own = art.lit(bark)
    art.form(slab(3, 3, 140, 54, 22), bark, 'bar', 0)
    art.clip(slab(3, 3, 140, 54, 22), () => {
      for (let groove = 0; groove < 46; groove++) {
        const [x, y] = [art.random.between(3, 120), art.random.between(4, 56)]
        art.line(
          `M ${x} ${y} C ${x + 6} ${y + art.random.between(-2, 2)} ${x + 14} ${y + art.random.between(-2, 2)} ${x + 22} ${y}`,
          art.random.between(0.7, 1.8),
          fade(shade(own, groove % 3 ? -0.6 : 0.4), 0.5),
        )
      }
      for (let tuft = 0; tuft < 14; tuft++)
        art.part(
          oval(24 + tuft * 4 + art.random.between(-3, 3), 6 + art.random.between(0, 5), 4, 2.4),
          art.vary('#6a9440', 0.15),
          'ball',
          0,
        )
    })
    art.part(oval(128, 30, 19, 27), shade(bark, 0.1), 'ball', 0)
    art.part(oval(128, 30, 16.6, 24.4), art.asked[0] ? shade(bark, 0.35) : '#d9b07a', 'face', 0.1)
    for (let ring = 1; ring < 8; ring++)
      art.line(oval(128, 30.6, ring * 2.1, ring * 3.1), 0.7, fade(art.lit('#7a4a22'), 0.55))
    art.line('M 128 30 L 140 20 M 128 30 L 118 44', 0.8, fade(art.lit('#5a3216'), 0.7))
  },
})
