import { leafOutline, oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const body = oval(36, 94, 33, 43)

export const pineapple = thing({
  name: 'pineapple',
  nouns: ['pineapple'],
  height: 0.3,
  view: [2, 2, 70, 137],
  paint(art) {
    const skin = art.color('#e0a02f', '#d8922a')
    const own = art.lit(skin)
    for (const [angle, length] of [
      [-2.75, 34],
      [-0.4, 34],
      [-2.4, 45],
      [-0.72, 45],
      [-2.05, 52],
      [-1.08, 52],
      [-1.8, 56],
      [-1.34, 56],
      [-1.57, 56],
      [-2.2, 34],
      [-0.95, 34],
      [-1.75, 36],
      [-1.4, 36],
    ] as const)
      art.part(leafOutline(36, 58, length, length * 0.13, angle), art.vary('#4b8a48', 0.18), 'face', 0.4)
    art.form(body, skin, 'ball', 0.35)
    art.clip(body, () => {
      for (let row = 0; row < 12; row++) {
        for (let column = -4; column <= 4; column++) {
          const angle = ((column + (row % 2) * 0.5) / 4) * 1.35
          const x = 36 + Math.sin(angle) * 34
          const y = 52 + row * 7.6 + Math.cos(angle) * 3
          const w = 5.6 * Math.cos(angle) + 0.6
          art.fill(polygon([x, y - 6], [x + w, y], [x, y + 6], [x - w, y]), fade(shade(own, -0.35), 0.45))
          art.fill(polygon([x, y - 5], [x + w * 0.8, y], [x, y + 3], [x - w * 0.8, y]), fade(shade(own, 0.35), 0.5))
          art.fill(oval(x, y - 0.6, w * 0.22, 1.2), fade('#6b4a1a', 0.8))
          art.line(`M ${x} ${y - 6} L ${x + w} ${y} L ${x} ${y + 6}`, 0.7, fade(shade(own, -0.7), 0.7))
        }
      }
      art.patch(art.lightX < 0 ? 66 : 6, 104, 26, 46, '#3a1c04', 0.5)
    })
  },
})
