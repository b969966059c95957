import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const stool = thing({
  name: 'stool',
  nouns: ['stool', 'bar stool', 'footstool', 'ottoman'],
  habitat: 'ground',
  height: 0.62,
  view: [2, 2, 70, 98],
  paint(art) {
    const timber = art.color('#a8703f', '#8a5a34', '#c79a63')
    const own = art.lit(timber)
    art.form(polygon([26, 16], [31, 16], [22, 88], [17, 88]), shade(timber, -0.35), 'column', 0.2)
    art.form(polygon([41, 16], [46, 16], [55, 88], [50, 88]), shade(timber, -0.35), 'column', 0.2)
    art.line('M 15 62 L 57 62', 3, shade(own, -0.3))
    art.line('M 12 72 L 60 72', 3, shade(own, -0.1))
    art.form(polygon([12, 18], [19, 18], [8.4, 98], [2.4, 98]), timber, 'column', 0.3)
    art.form(polygon([53, 18], [60, 18], [69.6, 98], [63.6, 98]), timber, 'column', 0.3)
    art.form('M 4 12 C 4 10 68 10 68 12 L 68 18 C 68 26 4 26 4 18 Z', shade(timber, -0.15), 'column', 0.2)
    const seat = oval(36, 12, 32, 9.6)
    art.form(seat, timber, 'top', 0.4)
    art.clip(seat, () => {
      for (let ring = 0; ring < 7; ring++)
        art.line(oval(34, 12, 4 + ring * 5, 1.2 + ring * 1.5), 0.6, fade(shade(own, -0.4), 0.4))
    })
  },
})
