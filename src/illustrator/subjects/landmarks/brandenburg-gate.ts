import { archway, columns, opening, snowOn } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** The horses and chariot on top of a gate, in bronze. */
function paintQuadriga(art: Craft, x: number, base: number): void {
  const bronze = '#5f8a78'
  art.part(slab(x - 14, base - 2, 28, 2.4), '#b8ad98', 'bar', 0)
  for (const at of [-10, -3.6, 3.6, 10]) {
    art.part(oval(x + at, base - 6, 2.6, 3), bronze, 'ball', 0.5)
    art.part(oval(x + at * 1.06, base - 10.6, 1.4, 2.6), bronze, 'ball', 0.5)
    for (const leg of [-1.3, 1.3]) art.part(slab(x + at + leg - 0.45, base - 5, 0.9, 4), bronze, 'column', 0.3)
  }
  art.part(archway(x, base - 2, 6, 9), shade(bronze, -0.1), 'ball', 0.5)
  art.part(archway(x, base - 5, 3.4, 12), bronze, 'column', 0.5)
  art.part(oval(x, base - 18, 1.4), bronze, 'ball', 0.5)
  art.line(`M ${x + 3} ${base - 5} L ${x + 3} ${base - 21}`, 0.6, shade(art.lit(bronze), -0.2))
  art.part(oval(x + 3, base - 21, 1.5), '#c8a03c', 'ball', 0.8)
}

/** The Brandenburg Gate. First colour the sandstone. */
export const brandenburgGate = thing({
  name: 'brandenburg-gate',
  nouns: ['brandenburg gate', 'brandenburger tor'],
  habitat: 'ground',
  height: 26,
  view: [0, 0, 160, 96],
  paint(art) {
    const stone = art.color('#d6c19a')
    for (const left of [2, 130]) {
      art.form(slab(left, 50, 28, 42), shade(stone, -0.06))
      columns(art, left + 1, left + 27, 58, 92, 4, stone, 0.36)
      const roof = polygon([left - 2, 52], [left + 14, 44], [left + 30, 52])
      art.part(roof, shade(stone, 0.06), 'face', 0)
      snowOn(art, roof, 0.6)
    }
    art.form(slab(32, 40, 96, 52), shade(stone, -0.4), 'face', 0)
    for (const x of [44.6, 62.2, 80, 97.8, 115.4]) opening(art, slab(x - 5.6, 50, 11.2, 42))
    columns(art, 30, 130, 46, 92, 6, stone, 0.34)
    art.part(slab(26, 38, 108, 5), shade(stone, 0.1), 'bar', 0)
    art.form(slab(27.6, 31, 104.8, 8), stone)
    for (let x = 30; x < 130; x += 6) art.part(slab(x, 32, 2, 6), shade(stone, -0.14), 'face', 0)
    art.part(slab(25, 28, 110, 3.4), shade(stone, 0.14), 'bar', 0)
    snowOn(art, slab(25, 27.4, 110, 4), 0.7)
    art.form(slab(44, 21, 72, 7.4), shade(stone, -0.02))
    for (let x = 48; x < 112; x += 5) art.fill(oval(x, 25, 1.2, 1.8), fade(shade(art.lit(stone), -0.4), 0.4))
    art.part(slab(42, 19.4, 76, 2.2), shade(stone, 0.12), 'bar', 0)
    snowOn(art, slab(42, 19, 76, 3), 0.6)
    paintQuadriga(art, 80, 20)
    art.part(slab(0, 91, 160, 5), shade(stone, -0.14), 'bar', 0)
  },
})
