import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A boulder in facets, mossy when the words say so. */
export const rock = thing({
  name: 'rock',
  nouns: ['rock', 'stone', 'boulder', 'pebble'],
  habitat: 'ground',
  height: 0.6,
  view: [2, 4, 138, 94],
  paint(art) {
    const stone = art.color('#8f8a84', '#9a8f80', '#7d8288')
    const own = art.lit(stone)
    const left = art.lightX < 0
    const outline = polygon(
      [2, 84],
      [8, 54],
      [26, 26],
      [54, 8],
      [84, 4],
      [112, 22],
      [130, 50],
      [138, 84],
      [126, 94],
      [14, 94],
    )
    art.form(outline, stone, 'face', 0.05)
    const [bright, dark] = left ? [0.12, -0.34] : [-0.3, 0.1]
    for (const [face, step] of [
      [polygon([54, 8], [84, 4], [112, 22], [88, 36], [58, 32]), 0.3],
      [polygon([26, 26], [54, 8], [58, 32], [38, 56], [8, 54]), bright],
      [polygon([58, 32], [88, 36], [80, 74], [46, 78], [38, 56]), left ? -0.02 : 0.02],
      [polygon([112, 22], [130, 50], [104, 66], [80, 74], [88, 36]), dark],
      [polygon([8, 54], [38, 56], [46, 78], [14, 94], [2, 84]), bright * 0.3 - 0.14],
      [polygon([130, 50], [138, 84], [126, 94], [104, 66]), dark - 0.08],
      [polygon([46, 78], [80, 74], [104, 66], [126, 94], [14, 94]), -0.34],
    ] as const)
      art.fill(face, shade(own, step))
    art.clip(outline, () => {
      for (let grit = 0; grit < 120; grit++)
        art.fill(
          oval(art.random.between(2, 138), art.random.between(6, 94), art.random.between(0.4, 1.1)),
          fade(shade(own, grit % 2 ? 0.5 : -0.6), 0.35),
        )
      art.line('M 70 34 L 66 48 L 74 60 L 70 72 M 66 48 L 56 56', 1, fade(shade(own, -0.75), 0.7))
      art.line('M 58 32 L 88 36 L 112 22 M 58 32 L 38 56', 0.9, fade(shade(own, 0.7), 0.6))
      if (art.is('mossy', 'moss'))
        for (let tuft = 0; tuft < 60; tuft++) {
          const x = art.random.between(20, 118)
          art.part(
            oval(
              x,
              8 + Math.abs(x - 74) * 0.34 + art.random.between(0, 16),
              art.random.between(3, 7),
              art.random.between(2, 4),
            ),
            art.vary('#6a9440', 0.16),
            'ball',
            0,
          )
        }
    })
  },
})
