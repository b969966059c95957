import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

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
