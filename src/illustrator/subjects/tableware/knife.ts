import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const knife = thing({
  name: 'knife',
  nouns: ['knife', 'kitchen knife', "chef's knife", 'steak knife', 'butter knife'],
  height: 0.24,
  view: [5, 1, 29, 140.6],
  paint(art) {
    const grip = art.color('#3a2a22', '#2a2c30', '#7a4a2a')
    art.part('M 8 1 C 24 18 30 50 29 88 L 8 90 C 6 60 7 30 8 1 Z', '#c2ccd4', 'face', 1)
    art.fill('M 8 1 C 24 18 30 50 29 88 L 24 88.4 C 24 56 20 24 8 1 Z', fade('#ffffff', 0.45))
    art.line('M 23.6 88 C 24 56 20 26 9 4', 0.6, fade('#3c4650', 0.6))
    art.part('M 5 86 L 22 86 L 21 92 L 5 92 Z', '#8f99a2', 'bar', 1)
    art.form('M 6 90 L 20 90 C 19 104 21 118 24 132 C 25 142 12 143 9 136 C 5 122 4 104 6 90 Z', grip, 'column', 0.5)
    for (const [x, y] of [
      [12.6, 99],
      [13, 113],
      [15, 127],
    ] as const) {
      art.fill(oval(x, y, 2), shade(art.lit('#c9ced2'), -0.3))
      art.fill(oval(x - 0.4, y - 0.4, 1.2), art.lit('#eef1f3'))
    }
  },
})
