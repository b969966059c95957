import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { rod } from './rod.ts'

export const atom = thing({
  name: 'atom',
  nouns: ['atom', 'atomic symbol'],
  height: 0.5,
  view: [7.4, 2.5, 92.6, 97.5],
  paint(art) {
    const paint = art.color('#2f7fc0', '#3f9a8a')
    for (const angle of [Math.PI / 2, Math.PI / 2 + 1.047, Math.PI / 2 - 1.047])
      art.turned(50, 50, angle, () => rod(art, oval(50, 50, 46, 17), 3, paint))
    for (const [x, y, tone] of [
      [46, 46, '#d9463a'],
      [54, 47, paint],
      [50, 54, '#d9463a'],
      [45, 53, paint],
      [55, 54, '#e8a02e'],
      [50, 48, '#e8a02e'],
    ] as const)
      art.part(oval(x, y, 5.6), tone, 'ball', 0.7)
    for (const [x, y] of [
      [50, 7.6],
      [13, 29],
      [87, 71],
    ] as const)
      art.part(oval(x, y, 4.4), '#f2c53a', 'ball', 0.9)
  },
})
