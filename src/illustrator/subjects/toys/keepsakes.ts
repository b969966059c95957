import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const piggyBank = thing({
  name: 'piggy-bank',
  nouns: ['piggy bank', 'money box', 'coin bank', 'moneybox'],
  height: 0.16,
  view: [2, 4, 128, 104],
  paint(art) {
    const own = art.color('#f2a3b3', '#f2a3b3', '#8cc5d8')
    for (const [x, far] of [
      [36, true],
      [88, true],
      [44, false],
      [80, false],
    ] as const)
      art.form(slab(x - 8, 78, 16, 25, 4), far ? shade(own, -0.2) : own, 'column', 0.8)
    art.line('M 6 52 C -2 46 2 36 8 40 C 12 44 6 48 4 42', 3, shade(art.lit(own), -0.12))
    art.form(oval(60, 56, 54, 37), own, 'ball', 0.9)
    art.form('M 92 26 C 88 10 98 6 108 22 C 108 30 98 34 92 26 Z', shade(own, -0.08), 'ball', 0.6)
    art.form('M 76 26 C 70 10 82 6 90 22 C 90 30 82 34 76 26 Z', own, 'ball', 0.7)
    art.form(oval(112, 56, 15, 14), shade(own, 0.04), 'ball', 0.8)
    for (const x of [110, 119]) dot(art, x, 56, 2.2, 3.6, shade(own, -0.55))
    dot(art, 96, 42, 3.2, 3.8, '#221c1c')
    art.fill(oval(97, 40.8, 1.1), '#ffffff')
    art.fill(slab(46, 22.4, 24, 3.6, 1.8), shade(art.lit(own), -0.7))
    art.line('M 104 70 C 108 74 114 74 118 71', 1.4, shade(art.lit(own), -0.5))
    if (!art.is('empty', 'broken')) {
      art.part(oval(58, 14, 10), '#e2ae34', 'ball', 1)
      art.line(oval(58, 14, 7), 1, shade('#e2ae34', -0.35))
      art.form('M 44 25 C 52 21 64 21 72 25 L 72 30 C 64 26 52 26 44 30 Z', own, 'top', 0.6)
      art.fill(slab(46, 22.4, 24, 2, 1), shade(art.lit(own), -0.6))
    }
  },
})

/** Open, with a dancer on its plate. */
export const musicBox = thing({
  name: 'music-box',
  nouns: ['music box', 'musical box', 'jewelry box', 'jewellery box'],
  height: 0.2,
  view: [4, 2, 116, 112],
  paint(art) {
    const own = art.color('#8c3f4f', '#5f4a86', '#7a4a2e')
    art.form('M 14 58 L 22 6 C 24 3 96 3 98 6 L 106 58 Z', shade(own, -0.1), 'face', 0.5)
    art.part('M 22 55 L 28 11 L 92 11 L 98 55 Z', '#cfe0ea', 'face', 0.9)
    art.line('M 36 50 L 56 14 M 46 52 L 70 14', 2, 'rgba(255,255,255,0.5)')
    art.part('M 14 58 L 106 58 L 112 70 L 8 70 Z', shade('#c9546a', -0.1), 'top', 0.2)
    art.part(drum(60, 62, 68, 13, 13, 0.3), '#d9b04c', 'column', 0.9)
    art.line('M 60 62 L 60 48', 1.6, art.lit('#d9b04c'))
    art.part('M 46 46 C 50 38 70 38 74 46 C 70 51 50 51 46 46 Z', '#f6d3dc', 'ball', 0.3)
    art.part('M 56.6 42 L 57.4 29 C 58.6 26.4 61.4 26.4 62.6 29 L 63.4 42 Z', '#f2bccb', 'column', 0.4)
    art.line('M 58 30 C 50 26 52 18 60 16 M 62 30 C 70 26 68 18 60 16', 1.8, art.lit('#e9c3a4'))
    dot(art, 60, 23.4, 4.2, 4.8, '#e9c3a4')
    art.part('M 55.8 22 C 56 16.6 64 16.6 64.2 22 C 62 20.4 58 20.4 55.8 22 Z', '#5a3726', 'ball', 0.4)
    dot(art, 60, 16.8, 2, 1.8, '#5a3726')
    art.line('M 59 48 L 58.4 60 M 61 48 L 62 56', 1.5, art.lit('#e9c3a4'))
    art.form(slab(6, 69, 108, 42, 3), own, 'face', 0.6)
    art.line('M 14 76 L 106 76 L 106 104 L 14 104 Z', 1.2, fade(art.lit('#e0bd62'), 0.9))
    art.part(slab(52, 66, 16, 14, 2), '#d9b04c', 'face', 1)
    art.fill(oval(60, 73, 2), shade('#d9b04c', -0.7))
    art.line('M 114 90 L 118 90', 2.4, art.lit('#d9b04c'))
  },
})

export const nutcracker = thing({
  name: 'nutcracker',
  nouns: ['nutcracker', 'toy soldier', 'tin soldier', 'wooden soldier'],
  height: 0.34,
  view: [14, 0, 86, 150],
  paint(art) {
    const coat = art.color('#c52f36', '#c52f36', '#2f5f9c', '#2f7a52')
    art.part(slab(22, 138, 56, 12, 3), '#2f5a3c', 'bar', 0.5)
    for (const x of [40, 60]) {
      art.part(slab(x - 7, 92, 14, 36, 3), '#f2eee4', 'column', 0.4)
      art.part(slab(x - 8, 118, 16, 21, 4), '#1f1d20', 'column', 0.9)
    }
    for (const side of [-1, 1]) {
      const x = 50 + side * 25
      art.form(slab(x - 6, 58, 12, 38, 6), shade(coat, -0.08), 'column', 0.5)
      art.part(oval(x, 97, 5.6), '#efc9a6', 'ball', 0.4)
      art.part(oval(50 + side * 22, 60, 9, 5), '#e2b03c', 'ball', 0.9)
    }
    art.form('M 32 58 C 40 54 60 54 68 58 L 70 96 L 30 96 Z', coat, 'column', 0.5)
    art.line('M 36 62 L 64 86 M 64 62 L 36 86', 2, art.lit('#f4efe2'))
    art.part(slab(30, 86, 40, 6, 1), '#1f1d20', 'bar', 0.7)
    art.part(slab(46, 85, 8, 8, 1), '#e2b03c', 'face', 1)
    for (const y of [64, 72, 80]) dot(art, 50, y, 2, 2, '#e2b03c')
    art.part(slab(36, 28, 28, 30, 9), '#efc9a6', 'column', 0.4)
    art.part('M 36 44 C 38 62 62 62 64 44 C 58 50 42 50 36 44 Z', '#f4f1ea', 'ball', 0.1)
    art.part(slab(43, 47, 14, 6, 1), '#ffffff', 'face', 0.3)
    art.line('M 43 50 L 57 50 M 46.5 47 L 46.5 53 M 50 47 L 50 53 M 53.5 47 L 53.5 53', 0.6, '#8b7f74')
    art.line('M 40 45 C 44 41 48 43 50 44 C 52 43 56 41 60 45', 2.6, '#2a211c')
    for (const x of [43.5, 56.5]) {
      art.fill(oval(x, 36, 2.6, 3), '#ffffff')
      art.fill(oval(x, 36.4, 1.6, 2), '#1f2a3a')
      art.line(`M ${x - 4} 31.6 C ${x - 1} 29.6 ${x + 2} 29.8 ${x + 4} 31.4`, 1.4, '#2a211c')
      dot(art, x + (x < 50 ? -3 : 3), 42, 2.6, 2, '#e58b80')
    }
    dot(art, 50, 40.4, 2.2, 2.6, '#e8b48e')
    art.form('M 33 30 L 35 4 C 40 1 60 1 65 4 L 67 30 C 58 26 42 26 33 30 Z', shade(coat, -0.55), 'column', 0.5)
    art.part('M 32 31 C 42 26 58 26 68 31 L 68 34 C 58 30 42 30 32 34 Z', '#e2b03c', 'bar', 0.9)
    art.part(polygon([50, 8], [55, 16], [50, 24], [45, 16]), '#e2b03c', 'face', 1)
  },
})
