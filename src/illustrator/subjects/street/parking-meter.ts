import { drum, oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

export const parkingMeter = thing({
  name: 'parking-meter',
  nouns: ['parking meter'],
  habitat: 'ground',
  height: 1.45,
  view: [6, 2, 66, 160],
  paint(art) {
    const coat = art.color('#5f6b76', '#4a5662', '#6f7d84')
    const own = art.lit(coat)
    const head = 'M 6 40 C 6 14 18 2 36 2 C 54 2 66 14 66 40 L 66 66 C 66 78 58 84 48 84 L 24 84 C 14 84 6 78 6 66 Z'
    art.form(drum(36, 151, 160, 17, 18, 0.14), shade(coat, -0.3), 'column', 0.4)
    art.form(slab(30.5, 80, 11, 74, 1), shade(coat, -0.1), 'column', 0.9)
    art.form(slab(25, 82, 22, 9, 3), shade(coat, -0.25), 'column', 0.6)
    art.form(head, coat, 'column', 0.7)
    const pane = 'M 14 38 C 14 20 24 11 36 11 C 48 11 58 20 58 38 Z'
    art.part(pane, '#e9efe6', 'face', 0.3)
    art.clip(pane, () => {
      art.fill('M 36 38 L 10 38 L 18 14 Z', art.lit('#d2402f'))
      for (let tick = 1; tick < 8; tick++) {
        const angle = Math.PI + (tick / 8) * Math.PI
        const [x, y] = [Math.cos(angle), Math.sin(angle)]
        art.line(`M ${36 + x * 17} ${38 + y * 20} L ${36 + x * 21} ${38 + y * 25}`, 1, '#2a2d30')
      }
      art.line('M 36 38 L 47 20', 1.8, '#1d1f22')
      art.fill('M 14 38 L 30 8 L 40 8 L 22 38 Z', sheen(art, 0.3))
    })
    art.line(pane, 2, shade(own, -0.45))
    art.part(slab(16, 45, 40, 15, 2), '#16202a', 'face', 0.6)
    art.line(
      'M 22 50 L 22 56 L 27 56 L 27 50 Z M 31 50 L 36 50 L 36 56 L 31 56 M 41 50 L 41 56 L 46 56 L 46 50 Z',
      1.4,
      '#6fe0b0',
    )
    art.part(oval(27, 71, 5.4), '#c3ccd3', 'ball', 1)
    art.line('M 27 68 L 27 74', 1.4, '#15171a')
    art.part(slab(38, 66, 18, 10, 2), '#c3ccd3', 'face', 1)
    art.fill(slab(45.4, 67.6, 2.4, 6.8, 1), '#15171a')
    art.line('M 10 40 C 10 18 20 6 36 6', 1, fade(shade(own, 0.7), 0.5))
  },
})
