import { drum, oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const steel = '#b4bcc4'

/** A short bar with a weight at each end. First colour its weights. */
export const dumbbell = thing({
  name: 'dumbbell',
  nouns: ['dumbbell', 'hand weight', 'weight'],
  height: 0.16,
  view: [2, 4, 158, 76],
  paint(art) {
    const iron = art.color('#34383f', '#c8432f', '#2f6fa8')
    art.part(slab(52, 33, 56, 14, 5), steel, 'bar', 1)
    for (let groove = 62; groove < 100; groove += 5) art.line(`M ${groove} 34 L ${groove} 46`, 1, fade('#20242a', 0.4))
    for (const side of [-1, 1]) {
      const at = (from: number, width: number): number => (side < 0 ? 80 - from - width : 80 + from)
      art.form(slab(at(26, 20), 6, 20, 68, 7), iron, 'bar', 0.7)
      art.form(slab(at(46, 20), 13, 20, 54, 7), shade(iron, 0.06), 'bar', 0.7)
      art.part(slab(at(66, 11), 28, 11, 24, 4), steel, 'bar', 1)
    }
  },
})

/** A long bar with plates. First colour its plates. */
export const barbell = thing({
  name: 'barbell',
  nouns: ['barbell', 'weight bar'],
  habitat: 'ground',
  height: 0.45,
  view: [2, 2, 278, 74],
  paint(art) {
    const plate = art.color('#34383f', '#c8432f', '#2f6fa8')
    art.part(slab(4, 34, 272, 8, 3), steel, 'bar', 1)
    for (const side of [-1, 1]) {
      const at = (from: number, width: number): number => (side < 0 ? 140 - from - width : 140 + from)
      art.form(slab(at(86, 14), 3, 14, 70, 5), plate, 'bar', 0.6)
      art.form(slab(at(101, 12), 10, 12, 56, 5), shade(plate, 0.1), 'bar', 0.6)
      art.form(slab(at(114, 9), 20, 9, 36, 4), shade(plate, -0.1), 'bar', 0.6)
      art.part(slab(at(124, 6), 30, 6, 16, 2), steel, 'bar', 1)
    }
  },
})

/** A ball of iron with a handle. */
export const kettlebell = thing({
  name: 'kettlebell',
  nouns: ['kettlebell'],
  height: 0.28,
  view: [6, 3, 94, 118],
  paint(art) {
    const iron = art.color('#34383f', '#c8432f', '#2f6fa8')
    const own = art.lit(iron)
    art.line('M 26 60 C 14 6 34 8 50 8 C 66 8 86 6 74 60', 11, shade(own, -0.12))
    art.line('M 25 54 C 16 10 34 6 50 6', 2.2, fade(shade(own, 0.6), 0.7))
    art.form(oval(50, 76, 43, 40), iron, 'ball', 0.7)
    art.fill(slab(24, 108, 52, 10, 4), shade(own, -0.4))
    art.fill(oval(50, 80, 20, 18), fade(shade(own, 0.5), 0.25))
  },
})

/** A belt to run on, with its panel on two posts. */
export const treadmill = thing({
  name: 'treadmill',
  nouns: ['treadmill', 'running machine'],
  habitat: 'ground',
  height: 1.4,
  view: [2, 2, 178, 138],
  paint(art) {
    const frame = art.color('#3a3f47', '#5a6470')
    art.form('M 8 128 L 150 128 L 172 116 L 172 132 L 150 138 L 8 138 Z', frame, 'bar', 0.5)
    art.part('M 10 128 L 148 128 L 168 117 L 40 117 Z', '#22252a', 'top', 0.3)
    art.line('M 40 118 L 12 127', 2, fade(art.lit('#c9d0d6'), 0.8))
    art.line('M 150 126 L 126 24', 8, art.lit(frame))
    art.line('M 166 118 L 142 20', 6, shade(art.lit(frame), -0.2))
    art.line('M 133 52 C 116 56 100 58 84 56', 6, shade(art.lit(frame), 0.15))
    art.form('M 106 6 L 150 2 L 156 26 L 114 34 Z', frame, 'face', 0.5)
    art.part('M 111 10 L 146 6 L 150 22 L 117 28 Z', art.second('#7fc4e8'), 'face', 1)
    art.line('M 118 22 L 124 16 L 129 20 L 137 11 L 143 15', 1.6, '#ffffff')
  },
})

/** A wheel with a saddle over it. First colour its frame. */
export const unicycle = thing({
  name: 'unicycle',
  nouns: ['unicycle'],
  habitat: 'ground',
  height: 1.1,
  view: [4, 2, 96, 176],
  paint(art) {
    const frame = art.color('#c8352f', '#2f6fa8', '#2f8a5a')
    const own = art.lit(frame)
    for (let spoke = 0; spoke < 16; spoke++) {
      const angle = (spoke * Math.PI) / 8
      art.line(
        `M 50 130 L ${50 + Math.cos(angle) * 40} ${130 + Math.sin(angle) * 40}`,
        0.8,
        fade(art.lit('#9aa3ab'), 0.9),
      )
    }
    art.line(oval(50, 130, 42), 6.4, art.lit('#26282d'))
    art.line(oval(50, 130, 37.6), 1.8, art.lit('#c9d0d6'))
    art.line('M 40 130 L 42 72 L 58 72 L 60 130', 5.4, own)
    art.line('M 50 74 L 50 22', 6, art.lit('#b4bcc4'))
    art.part(drum(50, 66, 76, 8, 8), frame, 'column', 0.8)
    art.form(
      'M 16 12 C 20 2 34 10 50 10 C 66 10 80 2 84 12 C 82 24 66 24 50 24 C 34 24 18 24 16 12 Z',
      '#2b2d33',
      'ball',
      0.5,
    )
    art.line('M 50 130 L 66 146', 4.6, art.lit('#8a929a'))
    art.part(slab(60, 144, 17, 6, 2), '#2b2d33', 'bar', 0.4)
    art.part(oval(50, 130, 5), '#b4bcc4', 'ball', 1)
  },
})
