import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const bucket = thing({
  name: 'bucket',
  nouns: ['bucket', 'pail', 'water bucket'],
  height: 0.3,
  view: [2, 1, 88, 100],
  mouth: [45, 36, 37, 6],
  paint(art) {
    const tin = art.color('#9aa6ae', '#9aa6ae', '#3f7fb0', '#c9463a')
    const own = art.lit(tin)
    art.line('M 5 34 C 6 -10 84 -10 85 34', 2.6, shade(own, -0.4))
    art.line('M 5 34 C 6 -9 84 -9 85 34', 0.9, fade(shade(own, 0.6), 0.8))
    art.form(oval(45, 32, 43, 10), tin, 'top', 0.8)
    art.fill(oval(45, 33, 40, 8.4), shade(own, -0.6))
    if (!art.is('empty')) art.fill(oval(45, 36, 37, 6), fade(art.lit(art.second('#8fc3d9')), 0.95))
    const wall = 'M 2 33 C 8 46 82 46 88 33 L 77 92 C 76 102 14 102 13 92 Z'
    art.form(wall, tin, 'column', 0.9)
    art.clip(wall, () => {
      for (const y of [58, 78]) {
        art.line(`M 0 ${y} C 20 ${y + 11} 70 ${y + 11} 90 ${y}`, 2, fade(shade(own, -0.5), 0.6))
        art.line(`M 0 ${y + 1.6} C 20 ${y + 12.6} 70 ${y + 12.6} 90 ${y + 1.6}`, 0.8, fade(shade(own, 0.6), 0.7))
      }
    })
    art.line('M 2 33 C 8 46 82 46 88 33', 2.4, shade(own, 0.3))
    for (const x of [5, 85])
      art.part(polygon([x - 3, 30], [x + 3, 30], [x + 3, 40], [x - 3, 40]), shade(tin, -0.1), 'column', 0.8)
  },
})
