import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A dome of glass in triangles, with a garden in it. First colour its frame. */
export const dome = thing({
  name: 'dome',
  nouns: ['dome', 'glass dome', 'geodesic dome', 'biodome', 'dome house', 'biosphere'],
  habitat: 'ground',
  height: 9,
  view: [0, 0, 160, 88],
  paint(art) {
    const frame = art.color('#eef3f2')
    const { random } = art
    const shell = 'M 4 82 C 4 34 38 4 80 4 C 122 4 156 34 156 82 Z'
    art.fill(shell, fade(art.lit('#a9d6e2'), 0.5))
    if (art.dark > 0.4) art.fill(shell, fade('#ffe2a0', 0.5))
    art.clip(shell, () => {
      for (let plant = 0; plant < 30; plant++) {
        const x = 12 + plant * 4.7
        const tall = random.between(8, 38) * (1 - ((x - 80) / 90) ** 2)
        const leaf = random.pick(['#3f8f5a', '#5aa866', '#2f7350', '#7fb35a'])
        art.fill(oval(x, 82 - tall * 0.6, random.between(4, 8), Math.max(3, tall * 0.5)), art.lit(leaf))
      }
    })
    const bars: string[] = []
    for (const share of [0.34, 0.64, 0.88]) {
      const y = 82 - 78 * share
      const half = 76 * Math.sqrt(1 - share ** 2)
      bars.push(`M ${80 - half} ${y} Q 80 ${y + 7 * (1 - share)} ${80 + half} ${y}`)
    }
    const point = (row: number, step: number): string => {
      const share = [0, 0.34, 0.64, 0.88, 1][row]!
      const half = 76 * Math.sqrt(Math.max(0, 1 - share ** 2))
      return `${80 + half * Math.sin(((step / 6) * Math.PI) / 2)} ${82 - 78 * share}`
    }
    for (let row = 0; row < 4; row++)
      for (let step = -6; step <= 6; step += 2) {
        const from = step + (row % 2)
        if (from > 6) continue
        for (const side of [-1, 1])
          if (Math.abs(from + side) <= 6) bars.push(`M ${point(row, from)} L ${point(row + 1, from + side)}`)
      }
    for (const bar of bars) art.line(bar, 1.1, fade(art.lit(frame), 0.9))
    art.line(shell, 2, art.lit(frame))
    art.fill('M 24 46 C 32 26 52 12 70 10 C 54 20 40 34 34 52 Z', fade('#ffffff', 0.42))
    art.form(slab(0, 80, 160, 8, 2), shade(frame, -0.2), 'face', 0.4)
    art.form('M 68 82 L 68 62 C 68 52 92 52 92 62 L 92 82 Z', shade(frame, -0.12), 'face', 0.3)
    art.fill('M 72 82 L 72 63 C 72 56 88 56 88 63 L 88 82 Z', fade(art.lit('#5f8ea0'), 0.85))
  },
})
