import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

export const stove = thing({
  name: 'stove',
  nouns: ['stove', 'oven', 'cooker', 'gas stove', 'kitchen stove'],
  habitat: 'ground',
  height: 1.05,
  view: [2, 1, 98, 108],
  paint(art) {
    const coat = art.color('#e6e8e8', '#3a3e44', '#b8463a')
    const own = art.lit(coat)
    art.form(slab(4, 1, 92, 18, 2), shade(coat, -0.1), 'face', 0.5)
    art.part(slab(38, 5, 24, 9, 1), '#16202a')
    art.line('M 42 10 L 58 10', 2, '#58d0b0')
    art.form(polygon([4, 18], [96, 18], [98, 30], [2, 30]), shade(coat, 0.1), 'top', 0.5)
    for (const [x, y] of [
      [26, 21.6],
      [74, 21.6],
      [26, 26.6],
      [74, 26.6],
    ] as const) {
      art.fill(oval(x, y, 13, 2.2), '#1c1e22')
      art.line(oval(x, y, 9, 1.4), 0.7, '#6a7078')
    }
    art.form(slab(3, 30, 94, 74, 2), coat, 'face', 0.5)
    for (let knob = 0; knob < 5; knob++) dot(art, 16 + knob * 17, 37.6, 3.6, 3.6, '#2a2c30')
    art.part(slab(11, 50, 78, 40, 4), '#16181c', 'face', 0.8)
    const window = slab(16, 55, 68, 30, 3)
    art.fill(window, blend(art, [0, 55], [0, 85], '#2a1608', '#5a2c0c'))
    glow(art, 50, 72, 34, 'rgba(255,160,60,0.55)')
    art.line('M 17 70 L 83 70 M 17 76 L 83 76', 0.7, fade('#c8b090', 0.6))
    art.fill(polygon([24, 55], [40, 55], [26, 85], [16, 85], [16, 72]), sheen(art, 0.24))
    art.part(slab(14, 44, 72, 3.6, 1.8), '#c3ccd3', 'bar', 1)
    art.line('M 5 94 L 95 94', 1.2, fade(shade(own, -0.6), 0.7))
    art.part(slab(34, 97, 32, 2.4, 1.2), '#c3ccd3', 'bar', 1)
    art.part(slab(6, 104, 10, 4), '#22242a')
    art.part(slab(84, 104, 10, 4), '#22242a')
  },
})
