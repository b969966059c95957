import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { type BlossomKind, paintBlossom } from '../flower/blossom.ts'
import { blossomColor, blossomOf } from '../flower.ts'
import { leaf } from '../fruit/stalk.ts'
import { fade, shade } from '../tones.ts'

const mixed: readonly BlossomKind[] = ['rose', 'daisy', 'rose', 'poppy']

/** Blooms from behind to the front: x, y, radius. */
const heads = [
  [30, 22, 12],
  [52, 13, 12],
  [74, 21, 12],
  [16, 38, 12],
  [88, 38, 12],
  [40, 32, 14],
  [64, 31, 14],
  [24, 54, 13],
  [80, 54, 13],
  [52, 49, 16],
  [37, 62, 12.6],
  [67, 62, 12.6],
] as const

/** A lush bunch in wrapping paper with a ribbon. The colours asked for are the flowers'. */
export const bouquet = thing({
  name: 'bouquet',
  nouns: [
    'bouquet',
    'bouquet of flowers',
    'bunch of flowers',
    'bouquet of roses',
    'bouquet of tulips',
    'bouquet of sunflowers',
    'flower bouquet',
  ],
  height: 0.5,
  view: [2, 1, 102, 132],
  paint(art, details) {
    const { random } = art
    const kind = blossomOf(details)
    const paper = random.pick(['#e8d6b4', '#e9c3c0', '#c9d6cf', '#d9cbe0'])
    const own = art.lit(paper)
    for (let each = 0; each < 20; each++) {
      const angle = -Math.PI + (each / 19) * Math.PI + random.between(-0.1, 0.1)
      leaf(
        art,
        52 + Math.cos(angle) * 24,
        46 + Math.sin(angle) * 20,
        random.between(20, 25),
        6.6,
        angle,
        each % 2 ? '#4f8f4a' : '#3c7a44',
      )
    }
    art.part(polygon([4, 52], [30, 40], [74, 40], [100, 52], [64, 112], [40, 112]), shade(paper, -0.18), 'face', 0)
    for (let sprig = 0; sprig < 46; sprig++) {
      const angle = random.between(-3.1, -0.05)
      const far = random.between(30, 44)
      art.fill(oval(52 + Math.cos(angle) * far, 46 + Math.sin(angle) * far * 0.9, 1.5), art.lit('#fbf8f0'))
    }
    heads.forEach(([x, y, radius], index) => {
      const each = kind ?? mixed[index % mixed.length]!
      const usual = blossomColor(each, (colors) => random.pick(colors))
      const color = art.asked[index % Math.max(1, art.asked.length)] ?? usual
      if (index > 4) art.patch(x, y + radius * 0.4, radius * 1.1, radius, '#12240c', 0.5)
      paintBlossom(
        art,
        each,
        x + random.between(-1, 1),
        each === 'tulip' ? y - 2 : y,
        each === 'tulip' ? radius * 0.86 : radius,
        color,
      )
    })
    for (const [x, y, angle] of [
      [18, 66, 2.6],
      [86, 66, 0.5],
      [52, 70, 1.5],
    ] as const)
      leaf(art, x, y, 16, 6, angle, '#5a9a4c')
    const wrap =
      'M 6 58 C 20 78 36 74 52 78 C 68 74 84 78 98 58 L 62 118 C 70 124 74 130 74 132 L 30 132 C 30 130 34 124 42 118 Z'
    art.part(wrap, paper, 'column', 0.1)
    art.clip(wrap, () => {
      for (const [a, b] of [
        [14, 44],
        [30, 48],
        [52, 52],
        [74, 56],
        [90, 60],
      ] as const)
        art.line(`M ${a} 60 L ${b} 118`, 1.2, fade(shade(own, -0.45), 0.45))
    })
    art.line('M 6 58 C 20 78 36 74 52 78 C 68 74 84 78 98 58', 1.4, fade(shade(own, 0.7), 0.9))
    const ribbon = '#c3384a'
    for (const side of [-1, 1]) {
      art.part(
        `M 52 116 C ${52 + side * 10} 122 ${52 + side * 14} 126 ${52 + side * 12} 131 L ${52 + side * 6} 129 Z`,
        shade(ribbon, -0.1),
        'face',
        0.4,
      )
      art.part(
        `M 52 114 C ${52 + side * 8} 104 ${52 + side * 21} 104 ${52 + side * 21} 113 C ${52 + side * 21} 121 ${52 + side * 8} 121 52 114 Z`,
        ribbon,
        'ball',
        0.4,
      )
    }
    art.part(oval(52, 114, 4.6), shade(ribbon, 0.08), 'ball', 0.4)
  },
})
