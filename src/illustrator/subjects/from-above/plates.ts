import { leafOutline, oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintFilling, paintRound, spread } from './crockery.ts'

const china = ['#f3efe8', '#e9eef0', '#e9e2d4'] as const

export const plateAbove = thing({
  name: 'plate',
  nouns: [],
  height: 0.3,
  view: [0, 0, 200, 200],
  paint: (art) => paintRound(art, 100, 100, 97, art.color(...china)),
})

export const pancakesAbove = thing({
  name: 'pancakes',
  nouns: [],
  height: 0.3,
  view: [0, 0, 200, 200],
  paint(art) {
    paintRound(art, 100, 100, 97, '#f3efe8')
    art.patch(104, 108, 74, 70, '#3a2010', 0.35)
    const cake = art.color('#d9994c', '#d08c40')
    for (const [x, y, r] of [
      [105, 106, 62],
      [96, 101, 61],
      [101, 97, 59],
    ] as const) {
      art.part(oval(x, y, r), shade(cake, 0.22), 'ball', 0.1)
      art.fill(oval(x, y, r - 4), art.lit(cake))
    }
    const syrup =
      'M 66 86 C 70 62 124 56 138 84 C 150 104 134 112 142 132 C 146 146 128 148 124 132 C 116 118 98 132 92 142 C 84 152 70 142 76 126 C 80 112 60 108 66 86 Z'
    art.fill(syrup, fade(art.lit('#a5581a'), 0.82))
    art.line('M 78 88 C 84 74 106 70 118 76', 4, fade('#ffffff', 0.5))
    art.turned(102, 96, 0.3, () => art.part(slab(88, 82, 28, 28, 5), '#f7d976', 'face', 0.5))
  },
})

export const cakeAbove = thing({
  name: 'cake',
  nouns: [],
  height: 0.3,
  view: [0, 0, 200, 200],
  paint(art) {
    paintRound(art, 100, 100, 97, '#f3efe8')
    const cream = art.is('chocolate') ? '#6b3d24' : art.color('#f8e7d8', '#f6d3d8', '#fdf3e2')
    art.patch(106, 110, 84, 80, '#3a2010', 0.3)
    art.part(oval(100, 100, 74), cream, 'ball', 0.2)
    art.fill(oval(100, 100, 69), art.lit(shade(cream, 0.08)))
    for (let each = 0; each < 14; each++) {
      const angle = (each / 14) * Math.PI * 2
      const [x, y] = [100 + Math.cos(angle) * 60, 100 + Math.sin(angle) * 60]
      dot(art, x, y, 11, 11, shade(cream, 0.2))
      if (each % 2 === 0) dot(art, x, y, 6, 6, '#c8202f')
    }
    for (const { x, y } of spread(art, 30, 40))
      dot(art, 100 + x, 100 + y, 2.4, 2.4, art.random.pick(['#e0567a', '#f2b93b', '#5fa8c9', '#7fbf6a']))
  },
})

export const pieAbove = thing({
  name: 'pie',
  nouns: [],
  height: 0.28,
  view: [0, 0, 200, 200],
  paint(art) {
    const crust = art.lit('#d29a4e')
    art.part(oval(100, 100, 97), '#b9b4ac', 'ball', 0.6)
    art.part(oval(100, 100, 90), '#d29a4e', 'ball', 0.2)
    paintFilling(art, 100, 100, 74, art.color('#a5321f', '#d0852c', '#5a2f6b'))
    art.clip(oval(100, 100, 76), () => {
      for (let band = -3; band <= 3; band++) {
        art.line(`M ${100 + band * 24} 10 L ${100 + band * 24} 190`, 13, shade(crust, -0.3))
        art.line(`M ${100 + band * 24} 10 L ${100 + band * 24} 190`, 11, crust)
      }
      for (let band = -3; band <= 3; band++) {
        art.line(`M 10 ${100 + band * 24} L 190 ${100 + band * 24}`, 13, shade(crust, -0.3))
        art.line(`M 10 ${100 + band * 24} L 190 ${100 + band * 24}`, 11, shade(crust, 0.12))
      }
    })
    for (let each = 0; each < 26; each++) {
      const angle = (each / 26) * Math.PI * 2
      dot(art, 100 + Math.cos(angle) * 83, 100 + Math.sin(angle) * 83, 9.5, 9.5, '#d9a558')
    }
  },
})

export const donutAbove = thing({
  name: 'donut',
  nouns: [],
  height: 0.11,
  view: [0, 0, 200, 200],
  paint(art) {
    const ring = (radius: number, hole: number): string => `${oval(100, 100, radius)} ${oval(100, 100, hole)}`
    art.part(ring(96, 28), '#d29a52', 'ball', 0.3)
    const glaze = art.color('#f08fb0', '#6b3d24', '#f6e7d0')
    art.part(ring(86, 36), glaze, 'ball', 0.7)
    art.fill(oval(100, 100, 30), shade(art.lit('#a5692c'), -0.4))
    for (const { x, y, angle } of spread(art, 44, 80)) {
      if (Math.hypot(x, y) < 42) continue
      art.turned(100 + x, 100 + y, angle * 3, () =>
        art.part(
          slab(94 + x, 97.6 + y, 12, 4.8, 2.4),
          art.random.pick(['#ffffff', '#f6d24a', '#5fa8c9', '#8fce6a']),
          'face',
          0.3,
        ),
      )
    }
  },
})

export const pizzaAbove = thing({
  name: 'pizza',
  nouns: [],
  height: 0.4,
  view: [0, 0, 200, 200],
  paint(art) {
    art.part(oval(100, 100, 98), '#a5723f', 'face', 0.2)
    art.patch(106, 108, 92, 90, '#2a1608', 0.35)
    art.part(oval(100, 100, 88), '#c98a45', 'ball', 0.2)
    for (const { x, y } of spread(art, 40, 86))
      if (Math.hypot(x, y) > 76) art.patch(100 + x, 100 + y, 8, 7, art.lit('#7a4518'), 0.4)
    art.fill(oval(100, 100, 76), art.lit('#b8321f'))
    art.fill(oval(100, 100, 73), art.lit(art.color('#f2c455', '#f0bd4c')))
    for (const { x, y } of spread(art, 30, 66))
      art.patch(100 + x, 100 + y, 12, 10, art.lit(art.random.pick(['#fae08c', '#e09a35'])), 0.6)
    if (!art.is('cheese', 'margherita'))
      for (const { x, y } of spread(art, 13, 62)) {
        dot(art, 100 + x, 100 + y, 12, 12, '#b3261e')
        art.line(oval(100 + x, 100 + y, 11), 1.4, fade(art.lit('#7d1410'), 0.7))
      }
    for (const { x, y, angle } of spread(art, 7, 50))
      art.fill(leafOutline(100 + x + 9, 100 + y - 7, 17, 9, angle), art.lit('#4f9a3a'))
    for (let cut = 0; cut < 4; cut++) {
      const angle = (cut / 4) * Math.PI + 0.3
      const [x, y] = [Math.cos(angle) * 87, Math.sin(angle) * 87]
      art.line(`M ${100 - x} ${100 - y} L ${100 + x} ${100 + y}`, 1.6, fade(art.lit('#7a3a12'), 0.6))
    }
  },
})
