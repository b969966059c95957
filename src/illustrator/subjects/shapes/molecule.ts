import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { rod } from './rod.ts'

export const molecule = thing({
  name: 'molecule',
  nouns: ['molecule', 'chemical structure'],
  height: 0.5,
  view: [2, 2, 122, 98],
  paint(art) {
    const paint = art.color('#d9463a', '#2f6fb0')
    const joints = [
      [60, 46, 18, paint],
      [22, 70, 13, '#e9edee'],
      [98, 70, 13, '#e9edee'],
      [60, 15, 12, '#2f3338'],
      [22, 24, 9, '#3f9a6a'],
      [106, 26, 10, '#e8a02e'],
      [60, 86, 11, '#2f6fb0'],
    ] as const
    for (const [x, y] of joints.slice(1)) rod(art, `M 60 46 L ${x} ${y}`, 6, '#b9c0c6')
    for (const [x, y, radius, tone] of joints) art.part(oval(x, y, radius), tone, 'ball', 0.8)
    art.part(oval(113, 88, 8.6), '#e9edee', 'ball', 0.8)
    art.part(oval(9, 90, 7), '#e9edee', 'ball', 0.8)
  },
})
