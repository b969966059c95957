import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** An iron for clothes. First colour its shell. */
export const iron = thing({
  name: 'iron',
  nouns: ['iron', 'clothes iron', 'steam iron', 'flat iron'],
  height: 0.15,
  view: [2, 6, 158, 96],
  paint(art) {
    const shell = art.color('#2f8fb8', '#c8435a', '#7a5ab0')
    const own = art.lit(shell)
    art.form('M 6 92 C 14 60 50 46 90 46 L 140 46 C 150 46 154 56 154 92 Z', shell, 'ball', 0.7)
    art.line('M 62 52 C 62 24 80 14 104 14 L 138 14 C 146 14 148 20 146 46', 10, shade(own, -0.1))
    art.line('M 62 50 C 63 26 81 11 104 11 L 138 11', 2, fade(shade(own, 0.7), 0.7))
    art.form('M 2 95 C 4 88 8 84 14 84 L 156 84 L 156 95 Z', '#c3cad1', 'bar', 1)
    art.part(oval(104, 62, 11), '#f2f4f6', 'ball', 0.5)
    art.line('M 104 62 L 109 56', 2, art.lit('#c8352f'))
    art.line('M 26 80 C 44 64 66 58 88 57', 2, fade(shade(own, 0.7), 0.6))
  },
})

/** A vacuum cleaner on wheels with its hose and nozzle. First colour its body. */
export const vacuumCleaner = thing({
  name: 'vacuum-cleaner',
  nouns: ['vacuum cleaner', 'vacuum', 'hoover'],
  habitat: 'ground',
  height: 0.9,
  view: [2, 4, 158, 146],
  paint(art) {
    const shell = art.color('#c8352f', '#2f6fa8', '#2f8a6a')
    const own = art.lit(shell)
    art.line('M 82 92 C 70 30 40 8 30 34', 8, art.lit('#3a3f47'))
    for (let ring = 0; ring < 5; ring++)
      art.line(`M ${73 - ring * 7} ${62 - ring * 8} l 7 -4`, 1.2, fade('#000000', 0.4))
    art.line('M 31 26 L 20 130', 5, art.lit('#aab2ba'))
    art.line('M 27 8 L 32 34', 7, art.lit('#3a3f47'))
    art.form('M 2 146 L 4 134 C 8 130 34 130 40 134 L 42 146 Z', '#3a3f47', 'bar', 0.5)
    art.form('M 72 132 C 68 96 88 82 112 82 C 142 82 156 102 156 132 Z', shell, 'ball', 0.8)
    art.part('M 100 90 C 118 88 136 94 142 110 L 108 110 Z', '#26303a', 'face', 1)
    art.line('M 78 120 C 80 104 88 94 100 90', 2.4, fade(shade(own, 0.7), 0.7))
    art.part(slab(70, 126, 86, 8, 4), shade(shell, -0.35), 'bar', 0.5)
    for (const [x, r] of [
      [88, 10],
      [136, 15],
    ] as const) {
      art.part(oval(x, 146 - r, r), '#26282d', 'ball', 0.4)
      art.part(oval(x, 146 - r, r * 0.5), '#c3cad1', 'ball', 0.9)
    }
  },
})
