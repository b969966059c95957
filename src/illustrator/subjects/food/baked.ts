import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintServing } from './on-plate.ts'

/** Along the twist of a pretzel. */
const saltOn = [
  [14, 52],
  [18, 34],
  [33, 30],
  [46, 40],
  [62, 60],
  [78, 60],
  [94, 40],
  [108, 30],
  [122, 34],
  [126, 52],
  [118, 76],
  [96, 93],
  [70, 100],
  [44, 94],
  [22, 78],
] as const

export const pretzel = thing({
  name: 'pretzel',
  nouns: ['pretzel', 'soft pretzel', 'bavarian pretzel'],
  height: 0.14,
  view: [6, 6, 134, 108],
  paint(art) {
    const crumb = art.color('#a85a22', '#9a4f1c')
    const own = art.lit(crumb)
    const twist =
      'M 44 92 C 60 76 78 60 92 42 C 110 18 130 22 126 52 C 122 90 92 100 70 100 C 48 100 18 90 14 52 C 10 22 30 18 48 42 C 62 60 80 76 96 92'
    art.line(twist, 15, shade(own, -0.5))
    art.line(twist, 12.6, own)
    art.line(twist, 5, fade(shade(own, 0.45), 0.6))
    for (const [x, y] of saltOn) {
      for (let grain = 0; grain < 2; grain++)
        art.fill(slab(x + art.random.between(-5, 3), y + art.random.between(-5, 3), 3, 2.4, 0.6), art.lit('#f8f5ec'))
    }
  },
})

/** A slice of cheesecake with its topping. */
export const cheesecake = thing({
  name: 'cheesecake',
  nouns: ['cheesecake', 'slice of cheesecake'],
  height: 0.1,
  view: [0, 10, 160, 114],
  paint(art) {
    paintServing(art, 80, 84, 78)
    const cream = art.color('#f3e6c4', '#f6ead0')
    art.part(polygon([24, 52], [134, 36], [134, 72], [24, 86]), cream, 'face', 0.2)
    art.part(polygon([24, 78], [134, 64], [134, 74], [24, 88]), '#a8703a', 'face', 0.1)
    art.part(polygon([134, 36], [142, 30], [142, 66], [134, 74]), shade(cream, -0.2), 'face', 0.1)
    art.form('M 24 52 L 110 16 C 124 18 138 24 142 30 L 134 37 Z', shade(cream, 0.06), 'top', 0.3)
    const sauce = art.second('#b8203a', '#6a2f6a', '#b8203a')
    art.part(
      'M 40 48 L 108 20 C 120 22 132 26 137 31 L 118 37 C 118 50 110 50 110 38 L 92 42 C 92 60 82 58 82 43 L 60 48 C 60 58 52 58 52 49 Z',
      sauce,
      'top',
      0.9,
    )
    for (const [x, y] of [
      [100, 24],
      [116, 24],
      [110, 30],
    ] as const)
      art.part(oval(x, y, 7, 6), shade(sauce, -0.1), 'ball', 0.9)
    art.part('M 106 18 C 112 8 122 8 126 12 C 120 20 112 22 106 18 Z', '#4f9a3f', 'face', 0.4)
  },
})

export const waffle = thing({
  name: 'waffle',
  nouns: ['waffle', 'waffles', 'belgian waffle', 'stack of waffles'],
  height: 0.09,
  view: [0, 20, 160, 100],
  paint(art) {
    paintServing(art, 80, 70, 78)
    const dough = art.color('#d99a4a', '#cf8a3a')
    const own = art.lit(dough)
    for (const lift of [12, 0]) {
      const y = 42 + lift
      art.part(
        `M 22 ${y} L 22 ${y + 14} C 40 ${y + 34} 120 ${y + 34} 138 ${y + 14} L 138 ${y} Z`,
        shade(dough, -0.25),
        'bar',
        0.2,
      )
      const top = oval(80, y, 58, 21)
      art.form(top, dough, 'top', 0.3)
      art.clip(top, () => {
        for (let row = -4; row <= 4; row++) {
          art.line(
            `M ${80 + row * 15 - 44} ${y - 22} L ${80 + row * 15 + 34} ${y + 22}`,
            3,
            fade(shade(own, -0.5), 0.55),
          )
          art.line(
            `M ${80 + row * 15 + 44} ${y - 22} L ${80 + row * 15 - 34} ${y + 22}`,
            3,
            fade(shade(own, -0.5), 0.55),
          )
        }
      })
    }
    art.part(
      'M 40 40 C 50 28 110 26 122 40 C 124 56 114 58 112 46 C 104 52 98 62 90 60 C 84 54 84 48 76 48 C 66 50 60 64 52 58 C 46 52 42 48 40 40 Z',
      art.second('#8a4a1c', '#a8601f'),
      'top',
      0.9,
    )
    art.part(slab(68, 26, 26, 15, 3), '#f4dc8a', 'face', 0.5)
    for (const [x, y] of [
      [54, 32],
      [104, 30],
    ] as const)
      art.part(oval(x, y, 7, 6.4), '#b8203a', 'ball', 0.8)
  },
})

export const butter = thing({
  name: 'butter',
  nouns: ['butter', 'stick of butter', 'pat of butter', 'margarine'],
  height: 0.06,
  view: [4, 10, 156, 64],
  paint(art) {
    const cream = art.color('#f4dc8a', '#f2d67a')
    art.part('M 4 56 C 10 66 150 66 156 56 L 150 50 L 10 50 Z', '#eef1f2', 'bar', 0.7)
    art.form(polygon([26, 22], [118, 22], [136, 10], [44, 10]), shade(cream, 0.08), 'top', 0.3)
    art.form(slab(26, 22, 92, 32, 1), cream, 'face', 0.3)
    art.form(polygon([118, 22], [136, 10], [136, 42], [118, 54]), shade(cream, -0.14), 'face', 0.2)
    art.form(polygon([8, 38], [24, 24], [30, 26], [16, 54], [10, 54]), shade(cream, -0.05), 'face', 0.3)
  },
})
