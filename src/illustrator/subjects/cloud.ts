import { onEasel } from './easel.ts'
import { sheen } from './round-forms.ts'
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
      easel.fill(body, shade(own, -0.08))
      easel.clip(body, () => {
        // Heaps from the back forward: each one opaque, bright toward the light, sinking into the base tone below.
        for (const [x, y, radius] of [
          [98, 44, 42],
          [60, 58, 28],
          [136, 60, 30],
          [34, 76, 24],
          [160, 78, 24],
          [82, 74, 30],
          [118, 78, 28],
        ] as const) {
          const heap = context.createRadialGradient(
            x + easel.lightX * radius * 0.4,
            y - radius * 0.55,
            radius * 0.1,
            x,
            y + radius * 0.1,
            radius * 1.05,
          )
          heap.addColorStop(0, shade(own, 0.5))
          heap.addColorStop(0.55, own)
          heap.addColorStop(1, shade(own, -0.1))
          context.fillStyle = heap
          context.beginPath()
          context.arc(x, y, radius, 0, Math.PI * 2)
          context.fill()
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
