import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { lamp, pane } from './parts.ts'

/** A tall spoked wooden wheel. */
function cartWheel(art: Craft, x: number, y: number, radius: number, color: string): void {
  const own = art.lit(color)
  for (let spoke = 0; spoke < 12; spoke++) {
    const angle = (spoke / 12) * Math.PI * 2
    art.line(
      `M ${x} ${y} L ${x + Math.cos(angle) * radius * 0.92} ${y + Math.sin(angle) * radius * 0.92}`,
      radius * 0.07,
      shade(own, spoke % 2 ? 0.1 : -0.15),
    )
  }
  art.line(oval(x, y, radius * 0.93), radius * 0.13, shade(own, -0.25))
  art.line(oval(x - 0.4, y - 0.4, radius * 0.93), radius * 0.05, shade(own, 0.35))
  art.line(oval(x, y, radius), radius * 0.05, art.lit('#3a3d45'))
  art.part(oval(x, y, radius * 0.17), color, 'ball', 0.6)
  art.part(oval(x, y, radius * 0.07), '#d0a03a', 'ball', 1)
}

/** A closed coach with a driver's box. */
export const carriage = thing({
  name: 'carriage',
  nouns: ['carriage', 'horse carriage', 'stagecoach', 'royal carriage', 'chariot', 'horse-drawn carriage'],
  habitat: 'ground',
  height: 2.5,
  view: [2, 2, 188, 132],
  paint(art) {
    const own = art.color('#7d1f2c', '#20406a', '#24513c', '#2b2a33')
    const trim = art.lit('#d0a03a')
    art.line('M 30 108 C 60 92 130 92 172 106', 4, shade(art.lit('#3a2a20'), 0))
    art.part(polygon([136, 62], [168, 54], [174, 62], [172, 92], [136, 92]), shade(own, -0.25), 'bar', 0.5)
    art.part(slab(134, 44, 26, 12, 4), '#6e2f2a', 'bar', 0.5)
    art.part(slab(130, 26, 7, 28, 3), '#6e2f2a', 'column', 0.5)
    art.form(
      'M 28 18 L 132 18 C 134 40 136 52 134 64 C 130 92 104 100 82 100 C 54 100 34 90 30 66 C 26 50 26 32 28 18 Z',
      own,
      'column',
      0.9,
    )
    art.part('M 22 18 C 24 4 136 4 140 18 Z', shade(own, -0.2), 'ball', 0.7)
    art.line('M 22 18 L 140 18', 2.4, trim)
    art.line('M 30 66 C 60 72 104 72 134 64', 1.8, trim)
    pane(art, slab(62, 26, 40, 34, 8), 26, 60)
    pane(art, slab(36, 28, 18, 30, 6), 28, 58)
    pane(art, slab(110, 28, 18, 30, 6), 28, 58)
    art.fill(
      'M 62 26 L 74 26 C 74 42 68 52 62 54 Z M 102 26 L 90 26 C 90 42 96 52 102 54 Z',
      fade(art.lit('#b8413f'), 0.9),
    )
    art.line(slab(60, 24, 44, 70, 8), 1.4, trim)
    art.part(oval(100, 76, 1.8), '#d0a03a', 'ball', 1)
    lamp(art, 140, 34, 3.6, '#ffe2a0', 8)
    cartWheel(art, 44, 102, 30, '#a8442f')
    cartWheel(art, 158, 109, 23, '#a8442f')
  },
})

/** An open cart of boards. */
export const cart = thing({
  name: 'cart',
  nouns: ['cart', 'wooden cart', 'wagon', 'hay wagon', 'farm cart', 'covered wagon', 'handcart'],
  habitat: 'ground',
  height: (asked) => (asked.noun === 'covered wagon' ? 2.6 : 1.5),
  view: (asked) => (asked.noun === 'covered wagon' ? [2, -34, 188, 118] : [2, 22, 188, 118]),
  paint(art) {
    const wood = art.color('#9a6638', '#8a5a34', '#a8703f')
    const own = art.lit(wood)
    if (art.noun === 'covered wagon') {
      const hood = 'M 14 48 C 2 4 6 -32 40 -32 L 116 -32 C 148 -32 152 6 140 48 Z'
      art.part(hood, '#ece2cc', 'bar', 0.1)
      for (const x of [36, 62, 90, 116])
        art.line(`M ${x + 4} 48 C ${x - 8} 4 ${x - 4} -30 ${x} -32`, 1.4, fade(shade(art.lit('#ece2cc'), -0.5), 0.6))
    } else {
      for (const x of [22, 56, 90, 124]) art.line(`M ${x} 26 L ${x + 1} 62`, 4, shade(own, -0.2))
      for (const y of [28, 38]) art.line(`M 10 ${y} L 140 ${y}`, 5, y === 28 ? own : shade(own, -0.12))
    }
    art.line('M 130 74 L 186 88', 5, shade(own, -0.1))
    art.form(polygon([8, 46], [146, 46], [138, 76], [16, 76]), wood, 'bar', 0.2)
    for (const y of [54, 62, 70]) art.line(`M 12 ${y} L 142 ${y}`, 1, fade(shade(own, -0.6), 0.7))
    cartWheel(art, 44, 90, 27, '#8a5a34')
    cartWheel(art, 122, 94, 23, '#8a5a34')
  },
})
