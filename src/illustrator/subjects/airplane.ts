import { blend, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

/** An airliner in flight, seen from the side and a little below. The first colour is its hull, the second its tail and stripe. */
export const airplane: Subject = {
  name: 'airplane',
  nouns: ['airplane', 'aeroplane', 'plane', 'aircraft', 'airliner', 'jet', 'passenger plane', 'jumbo jet'],
  habitat: 'air',
  height: ({ attributes }) => 12 * attributes.size,
  aspect: () => 2.5,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 250, height: 100 }, details, stage, (easel) => {
      const [asked, second] = details.attributes.colors
      const livery =
        second ?? (asked ? shade(asked, -0.35) : easel.random.pick(['#1f5fa8', '#c9352f', '#2f8a78', '#e28a2a']))
      const own = easel.lit(livery)
      const white = easel.lit(asked ?? '#f3f4f3')
      const belly = mix(shade(white, -0.42), stage.palette.skyHorizon, 0.15)
      // Far wing and far tailplane.
      easel.fill('M 128 42 L 176 22 L 184 22 L 160 46 Z', shade(white, -0.38))
      easel.fill('M 28 34 L 46 26 L 52 26 L 42 38 Z', shade(white, -0.38))
      // Fin.
      const fin = 'M 20 38 C 16 26 10 12 5 2 L 20 1 C 30 12 42 26 58 35 Z'
      easel.fill(fin, blend(easel, [6, 0], [50, 38], shade(own, 0.3), own, shade(own, -0.3)))
      easel.fill('M 13 20 C 24 16 32 20 40 27 C 30 24 22 24 15 26 Z', fade(shade(own, 0.75), 0.8))
      // Fuselage.
      const body =
        'M 2 40 C 12 34 40 33 62 33 L 206 33 C 226 33 244 42 248 51 C 249 56 240 63 214 64 L 96 65 C 60 64 26 56 8 46 C 4 44 1 42 2 40 Z'
      easel.fill(
        body,
        blend(
          easel,
          [0, 33],
          [0, 65],
          [0, shade(white, 0.4)] as const,
          [0.3, white] as const,
          [0.62, shade(white, -0.14)] as const,
          [1, belly] as const,
        ),
      )
      easel.clip(body, () => {
        easel.fill('M 0 43 C 60 52 150 54 250 51 L 250 54.4 C 150 58 60 56 0 47 Z', own)
        easel.fill('M 0 36 C 10 36 22 40 40 50 L 0 52 Z', fade(own, 0.95))
        for (let x = 62; x < 216; x += 5.6) {
          context.fillStyle = easel.dark > 0.4 ? '#ffe09a' : easel.lit('#2c3d52')
          context.beginPath()
          context.roundRect(x, 42, 2.5, 3.8, 1.1)
          context.fill()
        }
        for (const x of [58, 214])
          easel.line(`M ${x} 39 L ${x} 52 L ${x + 5} 52 L ${x + 5} 39 Z`, 0.4, fade(shade(white, -0.6), 0.6))
        easel.line('M 30 36 C 80 34.6 160 34.6 210 35', 1.4, 'rgba(255,255,255,0.75)')
      })
      easel.fill(
        'M 225 40.4 C 232 41.4 237 43.8 240 46.4 L 228 46.4 C 226 44.6 225 42.4 225 40.4 Z',
        easel.dark > 0.4 ? '#ffe9b8' : blend(easel, [225, 40], [240, 47], '#17202b', '#5b7c98'),
      )
      easel.line('M 231 41.6 L 232 46.4 M 236 43.6 L 236.4 46.4', 0.5, shade(white, -0.1))
      // Near tailplane, engine, wing.
      easel.fill(
        'M 34 44 L 8 56 L 2 57 L 16 42 Z',
        blend(easel, [0, 42], [0, 57], shade(white, 0.1), shade(white, -0.35)),
      )
      context.save()
      context.translate(-17, -5.5)
      easel.fill(
        'M 134 72 C 146 70 160 71 163 76 C 163 82 152 84 138 82 Z',
        blend(easel, [0, 70], [0, 84], shade(own, 0.35), own, shade(own, -0.5)),
      )
      easel.fill(
        'M 158 72.6 C 161 73 163.6 74.4 163.6 77 C 163.6 80 161 81.6 157.6 82 C 159.6 79 159.8 75.6 158 72.6 Z',
        easel.lit('#1d222b'),
      )
      context.restore()
      const wing = 'M 106 55 L 154 55.6 C 140 66 100 84 66 97 C 60 99.4 54 99 56 96.4 C 74 84 92 70 106 55 Z'
      easel.fill(wing, blend(easel, [150, 55], [60, 98], shade(white, 0.15), shade(white, -0.06), shade(white, -0.4)))
      easel.line('M 112 60 C 98 74 80 86 62 96', 0.5, fade(shade(white, -0.6), 0.5))
      easel.line('M 154 55.6 C 140 66 100 84 66 97', 0.9, 'rgba(255,255,255,0.7)')
      easel.fill('M 66 97 C 60 99.4 54 99 56 96.4 L 50 90 L 54 89.6 Z', own)
      if (easel.dark > 0.3) {
        for (const [x, y, color] of [
          [55, 97, '#ff4a3a'],
          [8, 3, '#ffffff'],
        ] as const) {
          context.fillStyle = color
          context.beginPath()
          context.arc(x, y, 1.6, 0, Math.PI * 2)
          context.fill()
        }
      }
    })
  },
}
