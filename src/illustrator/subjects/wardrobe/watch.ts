import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

export const watch = thing({
  name: 'watch',
  nouns: ['watch', 'wristwatch', 'wrist watch', 'smartwatch'],
  height: 0.24,
  view: [6, 2, 60, 128],
  paint(art) {
    const smart = art.noun === 'smartwatch'
    const strap = art.color('#6b3f24', '#26292f', '#7a2b2b')
    const own = art.lit(strap)
    for (const path of [
      'M 20 48 L 23 6 C 24 2 42 2 43 6 L 46 48 Z',
      'M 20 80 L 23 122 C 24 128 42 128 43 122 L 46 80 Z',
    ])
      art.form(path, strap, 'column', 0.4)
    art.context.save()
    art.context.setLineDash([1.8, 1.5])
    for (const line of ['M 24 40 L 26 8 M 42 40 L 40 8', 'M 24 90 L 26 120 M 42 90 L 40 120'])
      art.line(line, 0.6, fade(shade(own, 0.7), 0.6))
    art.context.restore()
    for (const y of [104, 110, 116]) art.fill(oval(33, y, 1.3, 1), shade(own, -0.7))
    art.part(slab(57, 60, 5, 8, 1.6), '#b9c1c8', 'bar', 1)
    const metal = art.is('gold', 'golden') ? '#d9a32c' : '#b9c1c8'
    if (smart) {
      art.part(slab(8, 36, 50, 56, 12), '#2a2d32', 'face', 1)
      art.fill(slab(11, 39, 44, 50, 9), '#06080c')
      art.context.lineCap = 'round'
      art.line('M 33 49 C 48 49 50 68 39 74', 3.4, '#ff4f6a')
      art.line('M 33 55 C 43 56 42 67 36 69', 3.4, '#58e08a')
      art.line('M 18 81 L 30 81 M 36 81 L 46 81', 2.4, '#e8edf2')
    } else {
      art.part(oval(33, 64, 26), metal, 'ball', 1)
      art.fill(oval(33, 64, 21.6), art.lit(art.asked[1] ?? '#f6f3ea'))
      for (let hour = 0; hour < 12; hour++) {
        const angle = (hour / 12) * Math.PI * 2
        const [x, y] = [Math.sin(angle), -Math.cos(angle)]
        art.line(
          `M ${33 + x * 17} ${64 + y * 17} L ${33 + x * 19.6} ${64 + y * 19.6}`,
          hour % 3 === 0 ? 1.7 : 0.8,
          art.lit('#20242a'),
        )
      }
      art.line('M 33 64 L 24.6 57.6', 2.2, art.lit('#20242a'))
      art.line('M 33 64 L 45 54', 1.5, art.lit('#20242a'))
      art.line('M 33 68 L 33 47', 0.6, '#d2382c')
      art.fill(oval(33, 64, 1.6), art.lit('#20242a'))
    }
    art.clip(oval(33, 64, smart ? 26 : 21), () => art.fill('M 8 60 L 30 36 L 40 36 L 8 76 Z', sheen(art, 0.28)))
  },
})
