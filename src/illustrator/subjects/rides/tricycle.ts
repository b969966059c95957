import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

function wheel(art: Craft, x: number, y: number, radius: number): void {
  for (let spoke = 0; spoke < 6; spoke++) {
    const angle = (spoke * Math.PI) / 3
    art.line(`M ${x} ${y} L ${x + Math.cos(angle) * radius} ${y + Math.sin(angle) * radius}`, 1.4, art.lit('#c9d0d6'))
  }
  art.line(oval(x, y, radius), 5.4, art.lit('#2b2d33'))
  art.line(oval(x, y, radius - 4), 1.4, art.lit('#e3e6ea'))
  art.part(oval(x, y, 4), '#e3b43c', 'ball', 0.8)
}

/** A child's tricycle, its great wheel and handlebar to the right. */
export const tricycle = thing({
  name: 'tricycle',
  nouns: ['tricycle', 'trike'],
  habitat: 'ground',
  height: 0.62,
  view: [2, 4, 150, 118],
  paint(art) {
    const frame = art.color('#d0392f', '#2f77b4', '#e35a8a', '#2f9a6a')
    wheel(art, 36, 94, 17)
    art.line('M 30 78 L 52 90', 6, shade(art.lit(frame), -0.3))
    wheel(art, 116, 84, 27)
    art.line('M 44 66 C 62 74 84 66 104 50', 8, shade(art.lit(frame), -0.35))
    art.line('M 44 65 C 62 72 84 64 104 49', 5, art.lit(frame))
    art.line('M 24 92 C 26 78 34 70 46 68', 7, art.lit(frame))
    wheel(art, 22, 98, 17)
    art.line('M 104 22 L 116 84', 6.4, shade(art.lit(frame), -0.3))
    art.line('M 103 22 L 115 83', 4, art.lit(frame))
    art.part(slab(24, 52, 42, 9, 4.4), '#2b2d33', 'bar', 0.5)
    art.line('M 92 16 C 98 24 108 24 116 18', 5, art.lit('#b9c1c8'))
    for (const [x, y] of [
      [91, 15],
      [117, 17],
    ] as const)
      art.part(oval(x, y, 6, 4.2), '#e3b43c', 'ball', 0.6)
    art.part(slab(108, 100, 18, 6, 2), '#2b2d33', 'bar', 0.4)
    art.line('M 116 84 L 116 102', 3.4, art.lit('#b9c1c8'))
  },
})
