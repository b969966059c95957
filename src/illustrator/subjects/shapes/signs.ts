import { oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A thick line with a lit edge. */
function rod(art: Craft, path: string, width: number, color: string): void {
  const own = art.lit(color)
  art.line(path, width, shade(own, -0.5))
  art.line(path, width * 0.78, own)
  art.context.save()
  art.context.translate(-width * 0.1, -width * 0.14)
  art.line(path, width * 0.2, fade(shade(own, 0.75), 0.8))
  art.context.restore()
}

export const peaceSign = thing({
  name: 'peace-sign',
  nouns: ['peace sign', 'peace symbol'],
  height: 0.5,
  view: [3, 3, 97, 97],
  paint(art) {
    const paint = art.color('#3f9a6a', '#d9463a', '#2f6fb0')
    rod(art, 'M 50 8 L 50 92 M 50 50 L 20.6 79.4 M 50 50 L 79.4 79.4', 10, paint)
    rod(art, oval(50, 50, 41.6), 10.6, paint)
  },
})

export const yinYang = thing({
  name: 'yin-yang',
  nouns: ['yin yang', 'yin-yang', 'yin and yang', 'yin yang symbol'],
  height: 0.5,
  view: [3, 3, 97, 97],
  paint(art) {
    const dark = art.color('#1c1c22')
    art.part(oval(50, 50, 47), '#f4f1ea', 'face', 0.4)
    art.form(
      'M 50 3 C 24 3 3 24 3 50 C 3 76 24 97 50 97 C 37 97 26.5 86.5 26.5 73.5 C 26.5 60.5 37 50 50 50 C 63 50 73.5 39.5 73.5 26.5 C 73.5 13.5 63 3 50 3 Z',
      dark,
      'face',
      0.4,
    )
    art.form(oval(50, 73.5, 7.4), dark, 'face', 0.4)
    art.part(oval(50, 26.5, 7.4), '#f4f1ea', 'face', 0.4)
    art.line(oval(50, 50, 46.4), 1.6, shade(art.lit(dark), 0.05))
  },
})

export const infinity = thing({
  name: 'infinity',
  nouns: ['infinity symbol', 'infinity sign', 'infinity'],
  height: 0.35,
  view: [3, 3, 137, 67],
  paint(art) {
    rod(
      art,
      'M 70 35 C 54 14 42 8.6 32 8.6 C 18 8.6 8.6 20 8.6 35 C 8.6 50 18 61.4 32 61.4 C 42 61.4 54 56 70 35 C 86 14 98 8.6 108 8.6 C 122 8.6 131.4 20 131.4 35 C 131.4 50 122 61.4 108 61.4 C 98 61.4 86 56 70 35',
      11,
      art.color('#d9a32c', '#7a5ac0', '#2f6fb0'),
    )
  },
})

export const atom = thing({
  name: 'atom',
  nouns: ['atom', 'atomic symbol'],
  height: 0.5,
  view: [7.4, 2.5, 92.6, 97.5],
  paint(art) {
    const paint = art.color('#2f7fc0', '#3f9a8a')
    for (const angle of [Math.PI / 2, Math.PI / 2 + 1.047, Math.PI / 2 - 1.047])
      art.turned(50, 50, angle, () => rod(art, oval(50, 50, 46, 17), 3, paint))
    for (const [x, y, tone] of [
      [46, 46, '#d9463a'],
      [54, 47, paint],
      [50, 54, '#d9463a'],
      [45, 53, paint],
      [55, 54, '#e8a02e'],
      [50, 48, '#e8a02e'],
    ] as const)
      art.part(oval(x, y, 5.6), tone, 'ball', 0.7)
    for (const [x, y] of [
      [50, 7.6],
      [13, 29],
      [87, 71],
    ] as const)
      art.part(oval(x, y, 4.4), '#f2c53a', 'ball', 0.9)
  },
})

export const dna = thing({
  name: 'dna',
  nouns: ['dna', 'double helix', 'dna strand', 'dna helix'],
  height: 0.7,
  view: [3, 2, 57, 126],
  paint(art) {
    const [first, second] = [art.color('#2f7fc0', '#7a5ac0'), art.second('#d9463a', '#3f9a6a')]
    const x = (t: number, phase: number): number => 30 + Math.sin(t * Math.PI * 4 + phase) * 23
    for (let rung = 1; rung < 26; rung++) {
      const t = rung / 26
      const y = 6 + t * 116
      const [a, b] = [x(t, 0.4), x(t, 0.4 + Math.PI)]
      if (Math.abs(a - b) < 8) continue
      const middle = (a + b) / 2
      art.line(`M ${a} ${y} L ${middle} ${y}`, 2.4, art.lit(rung % 2 ? '#e8a02e' : '#4fb0a0'))
      art.line(`M ${middle} ${y} L ${b} ${y}`, 2.4, art.lit(rung % 2 ? '#4fb0a0' : '#e86a8a'))
    }
    for (let bead = 0; bead <= 60; bead++) {
      const t = bead / 60
      const y = 6 + t * 116
      const strands = [
        { at: x(t, 0.4), near: Math.cos(t * Math.PI * 4 + 0.4), tone: first },
        { at: x(t, 0.4 + Math.PI), near: Math.cos(t * Math.PI * 4 + 0.4 + Math.PI), tone: second },
      ].sort((one, two) => one.near - two.near)
      for (const { at, near, tone } of strands)
        art.part(oval(at, y, 3.6 + near * 0.7), shade(tone, near * 0.12), 'ball', 0.7)
    }
  },
})

export const molecule = thing({
  name: 'molecule',
  nouns: ['molecule', 'chemical structure'],
  height: 0.5,
  view: [2, 2, 122, 98],
  paint(art) {
    const paint = art.color('#d9463a', '#2f6fb0')
    const joints = [
      [60, 46, 18, paint],
      [22, 70, 13, '#e9edee'],
      [98, 70, 13, '#e9edee'],
      [60, 15, 12, '#2f3338'],
      [22, 24, 9, '#3f9a6a'],
      [106, 26, 10, '#e8a02e'],
      [60, 86, 11, '#2f6fb0'],
    ] as const
    for (const [x, y] of joints.slice(1)) rod(art, `M 60 46 L ${x} ${y}`, 6, '#b9c0c6')
    for (const [x, y, radius, tone] of joints) art.part(oval(x, y, radius), tone, 'ball', 0.8)
    art.part(oval(113, 88, 8.6), '#e9edee', 'ball', 0.8)
    art.part(oval(9, 90, 7), '#e9edee', 'ball', 0.8)
  },
})
