import { blend, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const cottons = ['#f4f1ea', '#24344f', '#c8423b', '#3f7d6c', '#2b2b30'] as const

/** A T-shirt laid flat, plain in front so that it can carry lettering or a motif. Reads striped. */
export const tShirt: Subject = {
  name: 't-shirt',
  nouns: ['t-shirt', 'tshirt', 't shirt', 'tee', 'tee shirt', 'shirt'],
  habitat: 'surface',
  height: ({ attributes }) => 0.75 * attributes.size,
  aspect: () => 1.06,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 106, height: 100 }, details, stage, (easel) => {
      const cotton = details.attributes.colors[0] ?? easel.random.pick(cottons)
      const own = easel.lit(cotton)
      const left = easel.lightX < 0
      easel.fill('M 40 1 C 44 8 62 8 66 1 L 62 0.4 C 58 5 48 5 44 0.4 Z', shade(own, -0.55))
      const body =
        'M 39 1.4 L 29 5 C 22 8 18 12 15 18 L 1 42 L 18 51 L 25 41 L 25 96 C 25 98.6 26 99.4 29 99.6 L 77 99.6 C 80 99.4 81 98.6 81 96 L 81 41 L 88 51 L 105 42 L 91 18 C 88 12 84 8 77 5 L 67 1.4 C 63 11 43 11 39 1.4 Z'
      easel.fill(
        body,
        blend(
          easel,
          [0, 0],
          [106, 10],
          shade(own, left ? 0.18 : -0.24),
          shade(own, 0.04),
          shade(own, left ? -0.24 : 0.18),
        ),
      )
      easel.clip(body, () => {
        if (easel.said('striped', 'stripes')) {
          context.fillStyle = easel.lit(
            details.attributes.colors[1] ?? shade(cotton, cotton === '#f4f1ea' ? -0.7 : 0.75),
          )
          for (let y = 16; y < 100; y += 12) context.fillRect(0, y, 106, 5)
        }
        for (const [path, width, opacity] of [
          ['M 25 41 C 30 54 30 72 26 92', 7, 0.1],
          ['M 81 41 C 76 54 76 72 80 92', 7, 0.13],
          ['M 25 40 C 23 28 25 18 31 10', 3.4, 0.14],
          ['M 81 40 C 83 28 81 18 75 10', 3.4, 0.14],
          ['M 36 99 C 38 88 44 80 42 72', 4, 0.08],
          ['M 70 99 C 66 90 64 84 66 76', 4, 0.08],
        ] as const) {
          for (const share of [1, 0.6, 0.3]) easel.line(path, width * share, fade('#0c0820', opacity * 0.7))
        }
        easel.line('M 32 60 C 36 74 36 84 33 96', 3.6, fade('#ffffff', 0.1))
        easel.line('M 24 96.4 L 82 96.4 M 3.4 39 L 20 48 M 102.6 39 L 86 48', 0.5, fade(shade(own, -0.6), 0.5))
      })
      easel.line('M 39 1.4 C 43 11 63 11 67 1.4', 2.6, shade(own, -0.1))
      easel.line('M 37.6 2 C 42 13.4 64 13.4 68.4 2', 0.4, fade(shade(own, -0.6), 0.5))
      easel.line(body, 0.4, fade(shade(own, -0.6), 0.45))
    })
  },
}
