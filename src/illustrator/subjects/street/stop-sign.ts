import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

const eight = (radius: number): string =>
  polygon(
    ...Array.from({ length: 8 }, (_, corner) => {
      const angle = Math.PI / 8 + (corner / 8) * Math.PI * 2
      return [50 + Math.cos(angle) * radius, 49 + Math.sin(angle) * radius] as const
    }),
  )

/** S, T, O and P as strokes between 30 and 70, 36 and 62. */
const letters =
  'M 28 40 C 27 34 17.5 34 17.5 41 C 17.5 49 28.5 48 28.5 56 C 28.5 64 17 64 16.5 57 M 33 36.6 L 47 36.6 M 40 36.6 L 40 62 M 51.5 42 C 51.5 34 63 34 63 42 L 63 56 C 63 64 51.5 64 51.5 56 Z M 70 62 L 70 36.6 L 77 36.6 C 84.5 36.6 84.5 50 77 50 L 70 50'

export const stopSign = thing({
  name: 'stop-sign',
  nouns: ['stop sign'],
  habitat: 'ground',
  height: 2.3,
  view: [3, 2, 97, 214],
  paint(art) {
    const face = art.color('#c4161c')
    art.part(slab(46.6, 70, 6.8, 144, 1), '#9aa3aa', 'column', 0.9)
    for (let hole = 0; hole < 7; hole++) art.fill(slab(49.2, 104 + hole * 15, 1.6, 3, 0.8), fade('#1b1f24', 0.6))
    art.part(eight(50.8), '#f3f3ef', 'face', 0.4)
    art.form(eight(47.2), face, 'face', 0.35)
    art.context.save()
    if (art.flip) {
      art.context.translate(100, 0)
      art.context.scale(-1, 1)
    }
    art.line(letters, 5.2, art.lit('#f7f7f3'))
    art.context.restore()
    art.clip(eight(47.2), () => art.fill(polygon([0, 40], [44, 0], [66, 0], [0, 62]), sheen(art, 0.14)))
    for (const y of [13, 85]) art.fill(slab(48.4, y, 3.2, 3.2, 1.6), shade(art.lit('#aeb6bc'), -0.1))
  },
})
