import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'

export const microwave = thing({
  name: 'microwave',
  nouns: ['microwave', 'microwave oven'],
  height: 0.3,
  view: [2, 2, 138, 84],
  paint(art) {
    const coat = art.color('#d9dee2', '#3a3e44', '#c9463a')
    art.part(slab(10, 80, 12, 4), '#22242a')
    art.part(slab(118, 80, 12, 4), '#22242a')
    art.form(slab(2, 2, 136, 79, 5), coat, 'face', 0.5)
    art.part(slab(9, 9, 94, 64, 4), '#1c2026', 'face', 0.7)
    const pane = slab(17, 17, 72, 48, 5)
    art.fill(pane, blend(art, [0, 17], [0, 65], '#39414a', '#191c20'))
    glow(art, 53, 44, 30, 'rgba(255,210,140,0.4)')
    art.part(oval(53, 57, 26, 4), '#8a939b', 'top', 0.5)
    art.fill(polygon([30, 17], [50, 17], [30, 65], [17, 65], [17, 48]), sheen(art, 0.22))
    art.part(slab(94, 15, 4, 52, 2), '#c3ccd3', 'column', 1)
    art.part(slab(108, 10, 24, 12, 1), '#0f1f1c')
    art.line('M 112 16 L 128 16', 3, '#4fd0a8')
    for (let key = 0; key < 9; key++)
      art.part(slab(108 + (key % 3) * 8.6, 28 + Math.floor(key / 3) * 9, 6.6, 6.4, 1), '#8a939b', 'face', 0.4)
    art.part(slab(108, 60, 24, 11, 2), '#5a636b', 'face', 0.4)
  },
})
