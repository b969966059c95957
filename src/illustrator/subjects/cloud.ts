import { onEasel } from './easel.ts'
import { ball, sheen } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A heaped white cloud, dark below when the weather is bad or the words say storm or rain. */
export const cloud: Subject = {
  name: 'cloud',
  nouns: ['cloud', 'storm cloud', 'rain cloud'],
  habitat: 'air',
  height: ({ attributes }) => 8 * attributes.size,
  aspect: () => 1.8,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 180, height: 100 }, details, stage, (easel) => {
      const stormy = easel.said('storm', 'stormy', 'rain', 'dark', 'thunder')
      const color = details.attributes.colors[0] ?? (stormy ? '#7d8797' : '#f6f8fb')
      const body =
        'M 26 98 C 8 98 1 86 3 74 C 5 62 16 56 26 58 C 24 40 40 30 54 36 C 60 14 80 2 102 4 C 122 6 136 20 138 36 C 154 32 166 42 166 56 C 176 60 180 70 178 80 C 176 92 166 98 154 98 Z'
      const own = easel.lit(color)
      easel.fill(body, shade(own, -0.18))
      easel.clip(body, () => {
        for (const [x, y, radius] of [
          [28, 80, 26],
          [156, 76, 26],
          [54, 62, 30],
          [134, 62, 30],
          [98, 42, 42],
          [84, 78, 30],
          [116, 80, 28],
        ] as const) {
          context.fillStyle = ball(easel, x, y - radius * 0.1, radius * 1.25, color, 0.1)
          context.globalAlpha = 0.72
          context.beginPath()
          context.arc(x, y, radius, 0, Math.PI * 2)
          context.fill()
          context.globalAlpha = 1
        }
        const under = context.createLinearGradient(0, 40, 0, 100)
        under.addColorStop(0, sheen(easel, 0.22))
        under.addColorStop(0.5, fade(stage.light.ambient, 0.06))
        under.addColorStop(1, fade(stormy ? '#2c3346' : stage.palette.skyTop, 0.42))
        context.fillStyle = under
        context.fillRect(0, 0, 180, 100)
      })
    })
  },
}
