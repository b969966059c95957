import { oval } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A small being from elsewhere: great head, black eyes. First colour its skin, second its suit. */
export const alien = thing({
  name: 'alien',
  nouns: ['alien', 'extraterrestrial', 'martian', 'space alien'],
  habitat: 'ground',
  height: 1.3,
  view: [13, 2, 107, 172],
  paint(art) {
    const skin = art.color('#7fc26a', '#8fb8a0', '#79b4c9')
    const suit = art.second('#5d6b9c', '#8a8f9c', '#6a4d8c')
    for (const side of [-1, 1]) {
      art.line(
        `M ${60 + side * 14} 18 C ${60 + side * 18} 10 ${60 + side * 26} 8 ${60 + side * 30} 7`,
        2.4,
        art.lit(skin),
      )
      dot(art, 60 + side * 31, 6.6, 4.4, 4.4, art.asked[0] ?? shade(skin, 0.3))
      if (art.dark > 0.3) glow(art, 60 + side * 31, 6.6, 12, fade(shade(skin, 0.4), 0.8))
    }
    for (const side of [-1, 1]) {
      const x = (value: number): number => 60 + side * value
      art.part(
        `M ${x(16)} 98 C ${x(34)} 104 ${x(42)} 120 ${x(43)} 136 C ${x(41)} 139 ${x(36)} 139 ${x(35)} 136 C ${x(33)} 124 ${x(26)} 114 ${x(14)} 112 Z`,
        suit,
        'ball',
        0.4,
      )
      for (const reach of [-4, 0, 4])
        art.line(`M ${x(39)} 137 L ${x(39 + reach)} 148`, 3.4, art.lit(shade(skin, reach === 0 ? 0 : -0.1)))
      art.part(
        `M ${x(3)} 130 L ${x(18)} 130 C ${x(20)} 146 ${x(18)} 158 ${x(18)} 166 L ${x(5)} 166 C ${x(5)} 152 ${x(2)} 144 ${x(3)} 130 Z`,
        suit,
        'column',
        0.4,
      )
      art.part(oval(x(14), 167, 12, 5), shade(suit, -0.35), 'ball', 0.5)
    }
    art.part('M 52 84 L 68 84 L 70 100 L 50 100 Z', shade(skin, -0.2), 'column', 0.2)
    art.part(
      'M 44 96 C 52 92 68 92 76 96 C 84 106 84 126 80 140 L 62 144 L 58 144 L 40 140 C 36 126 36 106 44 96 Z',
      suit,
      'ball',
      0.4,
    )
    art.line('M 40 124 C 52 129 68 129 80 124', 3.4, shade(art.lit(suit), -0.5))
    dot(art, 60, 127, 4.6, 4, '#f2c84b')
    dot(art, 60, 110, 5, 5, '#5fe3ff')
    art.part(
      'M 60 12 C 94 12 104 36 98 56 C 92 76 74 92 60 92 C 46 92 28 76 22 56 C 16 36 26 12 60 12 Z',
      skin,
      'ball',
      0.5,
    )
    for (const side of [-1, 1]) {
      art.turned(60 + side * 18, 54, side * -0.5, () => {
        art.part(oval(60 + side * 18, 54, 10.6, 16), '#101219', 'ball', 1)
        art.fill(oval(60 + side * 18 - 3, 47, 2.8, 4), 'rgba(255,255,255,0.85)')
      })
      art.fill(oval(60 + side * 3, 72, 0.9, 1.3), shade(art.lit(skin), -0.6))
    }
    art.line(
      art.is('scary', 'evil', 'angry') ? 'M 52 84 C 56 80 64 80 68 84' : 'M 51 79 C 56 84 64 84 69 79',
      1.8,
      shade(art.lit(skin), -0.65),
    )
    for (const [x, y, r] of [
      [40, 28, 3],
      [48, 22, 2],
      [78, 26, 2.6],
    ] as const)
      art.fill(oval(x, y, r, r * 0.7), fade(shade(art.lit(skin), -0.35), 0.4))
  },
})
