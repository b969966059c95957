import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A ring with glaze and sprinkles, leaning to the viewer. */
export const donut = thing({
  name: 'donut',
  nouns: ['donut', 'doughnut', 'bagel'],
  height: 0.075,
  view: [2, 2, 98, 86],
  paint(art) {
    const bagel = art.noun === 'bagel'
    const dough = bagel ? art.color('#cf8d42') : '#d9a055'
    const ring = 'M 2 48 C 2 18 22 2 50 2 C 78 2 98 18 98 48 C 98 72 78 86 50 86 C 22 86 2 72 2 48 Z'
    art.form(ring, dough, 'ball', bagel ? 0.7 : 0.1)
    const hole = (): void => {
      art.fill(oval(50, 42, 15.6, 11.6), shade(art.lit(dough), -0.62))
      art.fill(oval(50, 45, 14, 8.6), shade(art.lit(dough), -0.2))
      art.fill(oval(50, 43, 12.4, 7), 'rgba(30,12,6,0.75)')
    }
    if (bagel) {
      for (let seed = 0; seed < 60; seed++) {
        const angle = art.random.between(0, 6.28)
        const far = art.random.between(0.5, 0.9)
        art.fill(oval(50 + Math.cos(angle) * 46 * far, 42 + Math.sin(angle) * 38 * far, 1.3, 0.8), art.lit('#f7ebcc'))
      }
      return hole()
    }
    const glaze = art.color('#ec7fa6', '#5a2c1a', '#f4e8d6', '#8fcfe0', '#b58ad6')
    const icing =
      'M 5 42 C 6 16 26 4 50 4 C 74 4 94 16 95 42 C 95 54 90 52 88 60 C 85 68 80 60 74 66 C 68 73 62 66 56 70 C 50 75 44 68 38 69 C 30 72 28 62 22 63 C 15 66 14 56 10 55 C 6 54 5 48 5 42 Z'
    art.part(icing, glaze, 'ball', 0.95)
    art.clip(icing, () => {
      for (let sprinkle = 0; sprinkle < 64; sprinkle++) {
        const angle = art.random.between(0, 6.28)
        const far = art.random.between(0.48, 0.92)
        const [x, y] = [50 + Math.cos(angle) * 44 * far, 39 + Math.sin(angle) * 31 * far]
        const tone = art.random.pick(['#f7d23e', '#4fb0e0', '#ffffff', '#7ccf5a', '#f2603e', '#f2a0c8'])
        art.turned(x, y, art.random.between(0, 3.1), () => {
          art.fill(slab(x - 2.4, y - 0.3, 5.4, 2, 1), 'rgba(60,10,30,0.3)')
          art.fill(slab(x - 2.6, y - 0.9, 5.2, 1.8, 0.9), art.lit(tone))
        })
      }
    })
    hole()
    art.line('M 36 37 C 40 31 60 31 64 37', 2.4, fade(shade(art.lit(glaze), -0.3), 0.9))
  },
})
