import { archway, columns, courses, opening, snowOn, steps } from '../buildings/architecture.ts'
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

/** The Arc de Triomphe. First colour the limestone. */
export const arcDeTriomphe = thing({
  name: 'arc-de-triomphe',
  nouns: [
    'arc de triomphe',
    'triumphal arch',
    'india gate',
    'gateway of india',
    'arch of triumph',
    'marble arch',
    'washington arch',
  ],
  habitat: 'ground',
  height: 50,
  view: [0, 0, 104, 112],
  paint(art) {
    const stone = art.color('#d8c6a4')
    const own = art.lit(stone)
    const body = `M 5 109 L 5 14 L 99 14 L 99 109 L 70 109 L 70 64 C 70 40 34 40 34 64 L 34 109 Z`
    art.form(body, stone)
    courses(art, body, stone, 5, 0.5)
    // Inside of the vault.
    const vault = 'M 34 109 L 34 64 C 34 40 70 40 70 64 L 70 109 L 66 109 L 66 66 C 64 48 46 48 42 62 L 42 109 Z'
    art.fill(vault, shade(own, -0.5))
    art.line('M 34 109 L 34 64 C 34 40 70 40 70 64 L 70 109', 1.6, shade(own, 0.25))
    art.line('M 30.6 109 L 30.6 64 C 30.6 35 73.4 35 73.4 64 L 73.4 109', 0.6, fade(shade(own, -0.5), 0.5))
    // Attic, frieze and cornices.
    art.part(slab(3.4, 8, 97.2, 8), shade(stone, 0.04), 'face', 0)
    for (let x = 7; x < 98; x += 6.2) art.part(oval(x + 2, 12, 2, 2.4), shade(stone, -0.1), 'ball', 0)
    art.part(slab(2, 4.4, 100, 3.8), shade(stone, 0.14), 'bar', 0)
    art.part(slab(7, 1.4, 90, 3.2), shade(stone, 0.04), 'bar', 0)
    art.part(slab(2, 25, 100, 2.6), shade(stone, 0.14), 'bar', 0)
    art.form(slab(5, 27.6, 94, 6.4), shade(stone, -0.06))
    for (let x = 7; x < 97; x += 2.4)
      art.part(slab(x, 28.6 + art.random.next(), 1.2, 5), shade(stone, art.random.between(-0.2, 0.1)), 'column', 0)
    art.part(slab(4, 34, 96, 1.6), shade(stone, 0.12), 'bar', 0)
    for (const x of [19.6, 84.4]) {
      art.form(slab(x - 10, 39, 20, 14), shade(stone, 0.06))
      for (let figure = -3; figure <= 3; figure++)
        art.part(oval(x + figure * 2.6, 48, 1.3, 4), shade(stone, -0.1), 'ball', 0)
      // The groups of statues.
      art.part(slab(x - 8, 96, 16, 4), shade(stone, 0.1), 'bar', 0)
      for (const [dx, y, size] of [
        [-4.6, 88, 1],
        [4.6, 88, 1],
        [0, 84, 1.1],
        [-2.4, 78, 0.9],
        [2.6, 76, 0.9],
        [0.2, 68, 1],
      ] as const) {
        art.part(oval(x + dx, y, 2.8 * size, 7 * size), shade(stone, -0.1), 'ball', 0)
        art.part(oval(x + dx, y - 8 * size, 1.4 * size), shade(stone, -0.06), 'ball', 0)
      }
    }
    art.part(slab(3, 100, 31, 9), shade(stone, -0.05), 'face', 0)
    art.part(slab(70, 100, 31, 9), shade(stone, -0.05), 'face', 0)
    snowOn(art, slab(2, 1, 100, 7), 0.5)
    snowOn(art, slab(2, 24.6, 100, 3), 0.5)
    art.part(slab(1, 108.6, 102, 3.4), shade(stone, -0.16), 'bar', 0)
  },
})

/** A Greek temple: pediment, columns, steps. Reads ruined. First colour the marble. */
export const parthenon = thing({
  name: 'parthenon',
  nouns: [
    'parthenon',
    'acropolis',
    'greek temple',
    'roman temple',
    'pantheon',
    'lincoln memorial',
    'ancient temple',
    'temple of zeus',
  ],
  habitat: 'ground',
  height: 18,
  view: [0, 0, 150, 88],
  paint(art) {
    const marble = art.color('#e0d1b0')
    const ruined = art.is('ruined', 'ruin', 'ruins', 'crumbling', 'broken')
    art.form(slab(14, 34, 122, 44), shade(marble, -0.45), 'face', 0)
    opening(art, slab(64, 44, 22, 34))
    columns(art, 9, 141, 37, 77, 8, marble, 0.44)
    art.form(slab(6, 27, 138, 8), marble)
    for (let x = 9; x < 142; x += 8) {
      art.part(slab(x, 28, 3.2, 6.4), shade(marble, 0.06), 'face', 0)
      for (const line of [1, 2.2])
        art.line(`M ${x + line} 28.6 L ${x + line} 34`, 0.4, fade(shade(art.lit(marble), -0.6), 0.5))
    }
    art.part(slab(5, 33.6, 140, 2.2), shade(marble, 0.12), 'bar', 0)
    const gable = ruined
      ? polygon([4, 25], [40, 13.6], [52, 10], [58, 14], [70, 13], [84, 18], [92, 16], [110, 16], [146, 25])
      : polygon([3, 25], [75, 1], [147, 25])
    art.form(gable, marble)
    if (!ruined) {
      art.fill(polygon([16, 23.4], [75, 5], [134, 23.4]), shade(art.lit(marble), -0.22))
      for (let figure = -8; figure <= 8; figure++) {
        const tall = 15 * (1 - Math.abs(figure) / 9.4)
        art.part(oval(75 + figure * 5.8, 23 - tall * 0.42, 1.7, tall * 0.42), shade(marble, 0.04), 'ball', 0)
      }
      art.line('M 3 25 L 75 1 L 147 25', 1.6, shade(art.lit(marble), 0.2))
    } else courses(art, gable, marble, 4)
    art.part(slab(3, 24.4, 144, 2.8), shade(marble, 0.14), 'bar', 0)
    snowOn(art, gable, 0.3)
    steps(art, 6, 144, 77, 88, 4, marble, 1.5)
  },
})
