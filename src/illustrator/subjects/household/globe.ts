import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const lands = [
  'M 24 26 C 32 16 46 16 50 22 C 52 28 44 30 42 36 C 40 42 34 40 30 44 C 24 40 18 36 24 26 Z',
  'M 36 46 C 42 44 50 50 50 56 C 50 64 44 70 42 80 C 38 82 36 72 34 66 C 30 58 30 50 36 46 Z',
  'M 58 20 C 66 16 78 22 84 30 C 88 36 86 42 80 42 C 74 46 72 40 66 40 C 62 36 54 32 58 20 Z',
  'M 58 42 C 66 40 76 46 76 54 C 74 62 68 68 66 76 C 62 78 60 66 58 60 C 54 54 54 46 58 42 Z',
  'M 80 62 C 86 58 90 62 88 68 C 84 74 78 74 78 68 Z',
] as const

/** A school globe on its stand. */
export const globe = thing({
  name: 'globe',
  nouns: ['globe', 'world globe', 'earth globe', 'desk globe'],
  height: 0.4,
  view: [8.1, 2.4, 108.5, 126],
  paint(art) {
    const sea = art.color('#3a86b8', '#4a97c2')
    const brass = '#b8863a'
    art.part('M 32 122 C 32 116 44 114 54 114 C 64 114 76 116 76 122 C 76 127 32 127 32 122 Z', '#6e452a', 'bar', 0.5)
    art.part('M 50 98 L 58 98 L 60 116 L 48 116 Z', '#8a5a34', 'column', 0.5)
    art.turned(54, 52, 0.36, () => {
      const meridian = 'M 54 2 C 122 2 122 102 54 102'
      art.line(meridian, 5.4, shade(art.lit(brass), -0.4))
      art.line(meridian, 3.6, art.lit(brass))
      art.line(meridian, 0.9, fade('#ffe9b0', 0.8))
      art.part(oval(54, 3, 3.4), brass, 'ball', 1)
      art.part(oval(54, 101, 3.4), brass, 'ball', 1)
      const ball = oval(54, 52, 46)
      art.fill(ball, art.lit(sea))
      art.clip(ball, () => {
        for (const land of lands) {
          art.fill(land, art.lit('#7fa84f'))
          art.line(land, 1, fade(art.lit('#d8c98a'), 0.9))
        }
        art.fill(
          'M 40 4 C 46 10 62 10 68 4 L 68 0 L 40 0 Z M 38 101 C 46 93 62 93 70 101 L 54 106 Z',
          art.lit('#eef4f6'),
        )
        for (const reach of [-34, -14, 14, 34])
          art.line(`M 54 6 C ${54 + reach * 1.35} 24 ${54 + reach * 1.35} 80 54 98`, 0.5, fade('#ffffff', 0.4))
        for (const y of [24, 38, 52, 66, 80])
          art.line(`M 6 ${y} C 30 ${y + 7} 78 ${y + 7} 102 ${y}`, 0.5, fade('#ffffff', 0.4))
      })
    })
    // Shading stays upright when the ball is tipped.
    art.clip(oval(54, 52, 46), () => {
      art.patch(54 + art.lightX * 26, 28, 34, 30, '#ffffff', 0.5)
      art.patch(54 - art.lightX * 44, 88, 56, 52, '#0a1030', 0.7)
    })
    art.line('M 54 98 C 58 98 62 97.6 66 96', 3, art.lit(brass))
  },
})
