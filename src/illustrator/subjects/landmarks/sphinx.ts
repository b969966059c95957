import { courses, snowOn } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** The Great Sphinx, lying, its face to the right. First colour the stone. */
export const sphinx = thing({
  name: 'sphinx',
  nouns: ['sphinx', 'great sphinx', 'great sphinx of giza', 'sphinx of giza'],
  habitat: 'ground',
  height: 20,
  view: [0, 0, 168, 92],
  paint(art) {
    const stone = art.color('#d3a766')
    const own = art.lit(stone)
    // Body and haunch.
    const body = 'M 4 86 C 2 66 8 50 22 46 C 44 42 70 42 92 46 C 106 48 116 58 118 72 L 118 88 L 6 88 Z'
    art.form(body, stone, 'face', 0)
    courses(art, body, stone, 4.4)
    const haunch = 'M 8 88 C 6 66 18 54 32 56 C 46 58 52 72 52 88 Z'
    art.form(haunch, shade(stone, 0.04), 'ball', 0)
    courses(art, haunch, stone, 4.4, 0.7)
    art.part('M 26 80 L 62 80 C 67 80 68 88 66 88 L 24 88 Z', shade(stone, 0.02), 'bar', 0)
    // Fore legs stretch out to the right.
    const far = 'M 96 70 L 150 72 C 158 72 161 78 160 82 L 96 82 Z'
    art.form(far, shade(stone, -0.16), 'bar', 0)
    const chest = 'M 84 50 C 90 40 112 40 116 52 C 121 66 121 80 118 88 L 88 88 Z'
    art.form(chest, stone, 'column', 0)
    courses(art, chest, stone, 4.4)
    const leg = 'M 92 74 L 152 76 C 163 76 167 82 166 88 L 92 88 Z'
    art.form(leg, shade(stone, 0.04), 'bar', 0)
    courses(art, leg, stone, 4.4, 0.7)
    for (const x of [154, 158, 162]) art.line(`M ${x} 80 L ${x + 1} 88`, 0.6, fade(shade(own, -0.6), 0.6))
    // Head cloth, its lappets in stripes.
    const cloth =
      'M 100 2 C 84 1 78 12 76 26 C 74 38 72 46 68 54 C 76 60 84 60 90 58 L 112 58 C 116 60 118 58 119 56 C 118 40 121 22 119 12 C 116 4 108 2 100 2 Z'
    art.form(cloth, shade(stone, -0.08), 'face', 0)
    art.clip(cloth, () => {
      for (let stripe = 0; stripe < 15; stripe++)
        art.line(
          `M 66 ${14 + stripe * 4.2} C 80 ${9 + stripe * 4.2} 90 ${8 + stripe * 4} 98 ${9 + stripe * 3.6}`,
          1.2,
          fade(shade(own, -0.55), 0.45),
        )
    })
    // Face in three-quarter view.
    art.form(
      'M 96 12 C 106 8 120 10 123 18 C 125 24 124 30 123 34 C 122.6 42 116 48 109 48 C 101 48 96 42 95 34 C 94 26 94 18 96 12 Z',
      stone,
      'ball',
      0,
    )
    art.part('M 94 14 C 102 5 118 6 123.6 17 L 124 13 C 118 1.6 102 1 92 10 Z', shade(stone, -0.16), 'bar', 0)
    const mark = fade(shade(own, -0.75), 0.75)
    for (const x of [104, 117]) {
      art.fill(oval(x, 24, 3, 1.5), mark)
      art.line(`M ${x - 3.6} 20.6 C ${x - 1} 19 ${x + 1.6} 19.2 ${x + 3.4} 20.4`, 0.8, mark)
    }
    art.part(polygon([111, 23], [114.4, 33], [109, 33.4]), shade(stone, -0.14), 'face', 0)
    art.line('M 105 39 C 109 40.6 114 40.6 117 38.6', 0.9, mark)
    art.fill(oval(96.6, 26, 1.8, 4), fade(mark, 0.4))
    snowOn(art, body, 0.2)
    const sand = art.lit('#d9b478')
    art.fill('M 0 92 C 10 85 30 87 50 87.6 C 90 86 130 86 168 88.6 L 168 92 Z', sand)
    art.fill(slab(0, 90.6, 168, 1.4), shade(sand, -0.08))
  },
})
