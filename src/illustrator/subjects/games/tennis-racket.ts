import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const tennisRacket = thing({
  name: 'tennis-racket',
  nouns: ['tennis racket', 'racket', 'tennis racquet', 'badminton racket'],
  height: 0.68,
  view: [5, 2, 71, 146],
  paint(art) {
    const frame = art.color('#c3202e', '#1f4f8f', '#2f3338')
    const own = art.lit(frame)
    const head = oval(38, 44, 29, 38)
    art.clip(head, () => {
      for (let wire = 0; wire < 17; wire++) {
        art.line(`M ${8 + wire * 3.7} 4 L ${8 + wire * 3.7} 86`, 0.5, fade('#f7f4e8', 0.95))
        art.line(`M 6 ${6 + wire * 4.8} L 70 ${6 + wire * 4.8}`, 0.5, fade('#f7f4e8', 0.95))
      }
    })
    art.line('M 30 80 L 36 98 M 46 80 L 40 98', 4, shade(own, -0.2))
    art.line(head, 6, shade(own, -0.5))
    art.line(head, 4.6, own)
    art.line(oval(37.4, 43.4, 29.4, 38.4), 1.2, fade(shade(own, 0.8), 0.8))
    art.part(slab(34.4, 94, 7.2, 50, 2.4), '#22242a', 'column', 0.3)
    for (let wrap = 0; wrap < 10; wrap++)
      art.line(`M 34.4 ${102 + wrap * 4.2} L 41.6 ${99 + wrap * 4.2}`, 0.7, fade('#8a8f96', 0.6))
    art.part(slab(33.4, 141, 9.2, 5, 2), frame, 'bar', 0.5)
  },
})
