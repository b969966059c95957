import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const rows = [
  { y: 82, from: 30, count: 11 },
  { y: 92, from: 26.5, count: 12 },
  { y: 102, from: 22.5, count: 12 },
] as const

/** An upright portable with a sheet in it. */
export const typewriter = thing({
  name: 'typewriter',
  nouns: ['typewriter', 'manual typewriter', 'portable typewriter'],
  height: 0.32,
  view: [2, 2, 138, 120],
  paint(art) {
    const own = art.color('#2d3a38', '#1f2a3a', '#5a2a2a', '#3f6a6a')
    const chrome = '#c3c9d1'
    art.part(polygon([42, 2], [98, 2], [96, 44], [44, 44]), '#f4efe2', 'face', 0.1)
    for (let line = 0; line < 5; line++) {
      const width = line === 4 ? 22 : 40
      art.line(`M 50 ${9 + line * 6} L ${50 + width} ${9 + line * 6}`, 1.1, fade(art.lit('#2b2a2a'), 0.6))
    }
    art.part(slab(16, 36, 108, 13, 6), '#26282d', 'bar', 0.7)
    for (const x of [4, 126]) art.part(slab(x, 35, 11, 15, 3), '#1b1d21', 'column', 0.5)
    art.line('M 16 44 L 6 30', 2.4, art.lit(chrome))
    art.part(slab(28, 46, 84, 4, 2), chrome, 'bar', 1)
    art.form('M 18 52 C 20 46 30 46 40 50 L 100 50 C 110 46 120 46 122 52 L 128 76 L 12 76 Z', own, 'bar', 0.8)
    art.part('M 44 50 C 50 62 90 62 96 50 L 100 72 L 40 72 Z', '#15171a', 'face', 0.3)
    for (let arm = 0; arm < 17; arm++) {
      const t = arm / 16 - 0.5
      art.line(`M ${70 + t * 50} 71 L ${70 + t * 14} 53`, 0.6, shade(art.lit(chrome), -0.2))
    }
    for (const x of [32, 108]) {
      art.part(oval(x, 56, 7, 4.4), shade(own, -0.1), 'ball', 0.8)
      art.part(oval(x, 56, 2, 1.4), chrome, 'ball', 1)
    }
    art.form(
      'M 12 74 L 128 74 L 138 116 C 138 120 134 120 130 120 L 10 120 C 6 120 2 120 2 116 Z',
      shade(own, -0.08),
      'top',
      0.5,
    )
    art.fill('M 20 77 L 120 77 L 128 108 L 12 108 Z', shade(art.lit(own), -0.62))
    for (const { y, from, count } of rows) {
      const step = (140 - from * 2) / (count - 1)
      for (let key = 0; key < count; key++) {
        const x = from + key * step
        art.part(oval(x, y + 1.2, 3.9, 3.1), shade(chrome, -0.2), 'ball', 0.8)
        art.part(oval(x, y, 3.3, 2.5), '#f2ecdc', 'top', 0.4)
        art.fill(slab(x - 0.7, y - 0.8, 1.4, 1.6, 0.4), fade('#23242a', 0.8))
      }
    }
    art.part(slab(38, 110.4, 64, 5, 2.4), '#f2ecdc', 'bar', 0.4)
  },
})
