import { leafOutline, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

export const kite = thing({
  name: 'kite',
  nouns: ['kite'],
  habitat: 'air',
  height: 0.9,
  view: [2, 2, 92, 126],
  paint(art) {
    const first = art.color('#d9463a', '#2f7fc0', '#e8a02e')
    const second = art.asked[1] ?? (art.asked.length > 0 ? first : art.random.pick(['#f2c53a', '#4fb0a0', '#f4ecd8']))
    const [top, left, right, foot, heart] = [
      [56, 2],
      [14, 34],
      [92, 36],
      [48, 88],
      [54, 36],
    ] as const
    const tail = 'M 48 88 C 30 96 54 104 36 112 C 26 116 14 112 4 124'
    art.line(tail, 1.1, art.lit('#5a4a3a'))
    for (const [x, y] of [
      [42, 95],
      [43, 107],
      [26, 114],
      [10, 119],
    ] as const)
      for (const side of [-1, 1])
        art.part(leafOutline(x, y, 8, 3.4, side > 0 ? 0.3 : Math.PI + 0.3), side > 0 ? first : second, 'face', 0.2)
    art.form(polygon(top, left, heart), first, 'face', 0.3)
    art.form(polygon(top, right, heart), second, 'face', 0.3)
    art.form(polygon(left, foot, heart), second, 'face', 0.1)
    art.form(polygon(right, foot, heart), first, 'face', 0.1)
    art.line(
      `M ${top[0]} ${top[1]} L ${foot[0]} ${foot[1]} M ${left[0]} ${left[1]} L ${right[0]} ${right[1]}`,
      1.1,
      fade(art.lit('#5a3a22'), 0.9),
    )
  },
})
