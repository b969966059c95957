import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A thick sandwich cut corner to corner, seen on its cut side. */
export const sandwich = thing({
  name: 'sandwich',
  nouns: ['sandwich', 'toast sandwich', 'club sandwich', 'blt', 'panini', 'grilled cheese'],
  height: 0.11,
  view: [2, 2, 106, 76],
  paint(art) {
    const bread = art.color('#d29a55', '#c98c48')
    const crumb = art.asked[0] ? shade(bread, 0.35) : '#f6e3b8'
    art.form('M 4 20 L 52 2.6 C 58 2 62 2.4 66 4 L 105 22 L 104 32 L 6 32 Z', bread, 'top', 0.2)
    const slice = (y: number): void => {
      art.form(
        `M 4 ${y} C 30 ${y - 2} 80 ${y - 2} 105 ${y} C 107 ${y + 5} 106 ${y + 11} 104 ${y + 12} C 80 ${y + 13} 30 ${y + 13} 5 ${y + 12} C 2 ${y + 8} 2 ${y + 3} 4 ${y} Z`,
        bread,
        'bar',
        0.2,
      )
      art.part(
        `M 6 ${y + 1.4} C 30 ${y - 0.4} 80 ${y - 0.4} 103 ${y + 1.4} L 102.6 ${y + 10.6} C 80 ${y + 11.6} 30 ${y + 11.6} 6.6 ${y + 10.6} Z`,
        crumb,
        'bar',
        0,
      )
      for (let hole = 0; hole < 26; hole++)
        art.patch(
          art.random.between(9, 100),
          y + art.random.between(3, 9),
          art.random.between(0.8, 2),
          0.9,
          '#b48a50',
          0.6,
        )
    }
    slice(62)
    art.part(
      'M 3 60 C 10 66 18 57 26 62 C 36 67 44 58 54 62 C 64 66 74 58 84 62 C 92 66 100 58 106 61 L 104 54 L 5 54 Z',
      '#7cb843',
      'top',
      0.3,
    )
    for (const x of [8, 40, 72])
      art.part(`M ${x} 49 L ${x + 28} 49 L ${x + 27} 56 L ${x + 1} 56 Z`, '#d23a28', 'bar', 0.7)
    art.part(
      polygon([3, 44], [106, 44], [104, 49], [84, 50], [76, 57], [66, 50], [30, 50], [22, 55], [14, 50], [5, 49]),
      '#f6bf3a',
      'top',
      0.5,
    )
    art.part('M 3 37 C 20 33 34 41 52 37 C 70 33 88 41 106 37 L 105 44 L 4 44 Z', '#e08f86', 'bar', 0.4)
    art.line('M 4 40.6 C 20 37 34 44 52 40.6 C 70 37 88 44 105 40.6', 1, fade('#f9d7cf', 0.9))
    art.part(
      'M 2 36 C 12 41 22 32 34 37 C 46 41 58 32 70 37 C 82 41 94 32 107 36 L 104 31 L 5 31 Z',
      '#93cc56',
      'top',
      0.3,
    )
    slice(20)
  },
})
