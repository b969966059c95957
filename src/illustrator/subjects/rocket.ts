import { blend, glow, onEasel } from './easel.ts'
import { sheen, upright } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A rocket on its flame, nose up; `parked` or `standing` without the flame. First colour the nose and fins, second the hull. */
export const rocket: Subject = {
  name: 'rocket',
  nouns: ['rocket', 'rocket ship', 'space rocket'],
  habitat: 'air',
  height: ({ attributes }) => 20 * attributes.size,
  aspect: () => 0.46,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 46, height: 100 }, details, stage, (easel) => {
      const { colors } = details.attributes
      const accent = colors[0] ?? easel.random.pick(['#d23b32', '#e8782e', '#2f6fb5'])
      const hull = colors[1] ?? '#f1efe9'
      const own = easel.lit(accent)
      const flying = !easel.said('parked', 'standing', 'landed')
      if (flying) {
        glow(easel, 23, 80, 23, 'rgba(255,160,60,0.8)')
        easel.fill(
          'M 15 74 C 10 84 17 92 23 100 C 29 92 36 84 31 74 Z',
          blend(easel, [0, 74], [0, 100], '#ff8a2a', '#f2441f', 'rgba(242,68,31,0.1)'),
        )
        easel.fill(
          'M 18 74 C 15 82 19 88 23 94 C 27 88 31 82 28 74 Z',
          blend(easel, [0, 74], [0, 94], '#ffe08a', '#ff9a2e'),
        )
        easel.fill('M 20.4 74 C 19 79 21 83 23 86 C 25 83 27 79 25.6 74 Z', '#fffbe6')
      } else {
        context.save()
        context.translate(0, 25)
      }
      easel.fill(
        'M 12 50 C 4 56 0.6 64 0.6 76 C 4 71 8 69 14 69 Z',
        blend(easel, [0, 0], [14, 0], shade(own, easel.lightX < 0 ? 0.2 : -0.4), shade(own, -0.15)),
      )
      easel.fill(
        'M 34 50 C 42 56 45.4 64 45.4 76 C 42 71 38 69 32 69 Z',
        blend(easel, [32, 0], [46, 0], shade(own, -0.15), shade(own, easel.lightX < 0 ? -0.5 : 0.2)),
      )
      easel.fill('M 16 70 L 30 70 L 31.6 75 L 14.4 75 Z', upright(easel, 14, 32, '#5a606b', 0.8))
      const body =
        'M 23 1 C 31 8 36 22 36 38 C 36 52 33 63 30.6 70.6 L 15.4 70.6 C 13 63 10 52 10 38 C 10 22 15 8 23 1 Z'
      easel.fill(body, upright(easel, 10, 36, hull, 0.8))
      easel.clip(body, () => {
        easel.fill('M 0 0 L 46 0 L 46 19 C 36 23 10 23 0 19 Z', upright(easel, 12, 34, accent, 0.8))
        easel.line('M 8 19.4 C 16 22.6 30 22.6 38 19.4', 1, fade(easel.lit('#2c313b'), 0.5))
        easel.fill('M 0 57 C 12 61 34 61 46 57 L 46 63 C 34 67 12 67 0 63 Z', upright(easel, 10, 36, accent, 0.8))
        for (const y of [24, 27, 30, 48, 52]) {
          for (const x of [13, 33]) {
            context.fillStyle = fade('#4a505c', 0.45)
            context.beginPath()
            context.arc(x, y, 0.5, 0, Math.PI * 2)
            context.fill()
          }
        }
        context.fillStyle = sheen(easel, 0.4)
        context.beginPath()
        context.ellipse(easel.lightX < 0 ? 15.6 : 30.4, 36, 1.3, 20, easel.lightX < 0 ? 0.06 : -0.06, 0, Math.PI * 2)
        context.fill()
      })
      for (const [y, radius] of [
        [34, 6.4],
        [49.4, 3.6],
      ] as const) {
        context.fillStyle = blend(
          easel,
          [23 - radius, y - radius],
          [23 + radius, y + radius],
          easel.lit('#c9ced6'),
          easel.lit('#596070'),
        )
        context.beginPath()
        context.arc(23, y, radius, 0, Math.PI * 2)
        context.fill()
        context.fillStyle = blend(
          easel,
          [23 - radius, y - radius],
          [23 + radius, y + radius],
          easel.lit('#1f3f66'),
          easel.lit('#3f86b5'),
          easel.lit('#9fd4e8'),
        )
        context.beginPath()
        context.arc(23, y, radius * 0.74, 0, Math.PI * 2)
        context.fill()
        context.fillStyle = 'rgba(255,255,255,0.75)'
        context.beginPath()
        context.ellipse(
          23 + easel.lightX * radius * 0.4,
          y - radius * 0.3,
          radius * 0.2,
          radius * 0.12,
          -0.6,
          0,
          Math.PI * 2,
        )
        context.fill()
      }
      easel.fill(
        'M 23 52 C 25.4 58 25.4 68 24.6 76 C 24 78 22 78 21.4 76 C 20.6 68 20.6 58 23 52 Z',
        blend(easel, [20, 0], [26, 0], shade(own, 0.25), shade(own, -0.35)),
      )
      if (!flying) context.restore()
    })
  },
}
