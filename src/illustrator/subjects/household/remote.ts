import { oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

/** A remote control standing on its end, as pictures of it show it. */
export const remote = thing({
  name: 'remote',
  nouns: ['remote', 'remote control', 'tv remote'],
  height: 0.2,
  view: [2, 2, 40, 118],
  paint(art) {
    const shell = art.color('#2b2e33', '#2b2e33', '#d9dcdf')
    const pale = shell === '#d9dcdf'
    const key = pale ? '#5a6068' : '#878e97'
    art.form(slab(2, 2, 38, 116, 9), shell, 'column', 0.6)
    art.line(slab(4, 4, 34, 112, 7.4), 0.7, fade('#ffffff', 0.25))
    dot(art, 11, 12, 3.4, 3.4, '#e23b30')
    art.part(slab(24, 10, 9, 4, 2), key, 'face', 0.3)
    art.part(oval(21, 36, 12.4), key, 'ball', 0.3)
    art.part(oval(21, 36, 5), shell, 'ball', 0.6)
    for (const [x, y] of [
      [21, 27.6],
      [21, 44.4],
      [12.6, 36],
      [29.4, 36],
    ] as const)
      art.fill(oval(x, y, 1.1), fade('#ffffff', 0.75))
    for (const x of [7.6, 26.4]) art.part(slab(x, 53, 8, 15, 4), key, 'column', 0.3)
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 3; column++) {
        dot(art, 11 + column * 10, 76 + row * 8.4, 3.1, 2.7, key)
        art.fill(slab(10 + column * 10, 75.4 + row * 8.4, 2, 1, 0.5), fade('#ffffff', 0.6))
      }
    for (const [index, color] of ['#d6453b', '#3fae5a', '#e8b52c', '#3a78d0'].entries())
      art.part(slab(6.4 + index * 7.6, 108, 6, 3, 1.4), color, 'face', 0.3)
  },
})
