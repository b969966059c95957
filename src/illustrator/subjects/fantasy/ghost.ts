import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

/** A ghost in its sheet, smiling, or moaning when scary. First colour the sheet. */
export const ghost = thing({
  name: 'ghost',
  nouns: ['ghost', 'spirit', 'phantom', 'spectre', 'specter'],
  habitat: 'air',
  height: 1.5,
  view: [5, 2, 105, 128],
  paint(art) {
    const color = art.color('#f2f5fb')
    const own = mix(art.lit(color), color, 0.5)
    const scary = art.is('scary', 'spooky', 'evil', 'angry', 'creepy', 'haunted')
    if (art.dark > 0.3) glow(art, 55, 60, 62, fade(shade(color, 0.3), 0.4))
    const sheet =
      'M 55 3 C 82 3 90 28 91 52 C 94 58 104 60 104 70 C 104 78 96 78 91 76 C 92 96 94 112 97 122 C 90 118 84 116 80 124 C 74 130 68 124 64 119 C 58 116 54 126 48 127 C 42 128 38 118 33 118 C 26 118 22 128 14 124 C 18 110 19 94 19 76 C 14 78 6 78 6 70 C 6 60 16 58 19 52 C 20 28 28 3 55 3 Z'
    art.fill(
      sheet,
      blend(
        art,
        [0, 3],
        [0, 128],
        [0, fade(shade(own, 0.3), 0.98)],
        [0.6, fade(own, 0.94)],
        [1, fade(shade(own, -0.12), 0.55)],
      ),
    )
    art.clip(sheet, () => {
      const far = art.lightX < 0 ? 1 : -1
      art.patch(55 + far * 44, 70, 30, 80, mix(shade(own, -0.5), '#6f78b8', 0.4), 0.5)
      for (const [x, bend] of [
        [34, -4],
        [50, 2],
        [66, 3],
        [80, 7],
      ] as const)
        art.line(
          `M ${x} 82 C ${x + bend * 0.3} 98 ${x + bend} 108 ${x + bend} 124`,
          3,
          fade(mix(shade(own, -0.4), '#6f78b8', 0.3), 0.28),
        )
      art.patch(55 - far * 16, 22, 16, 20, '#ffffff', 0.7)
    })
    const dark = '#23243a'
    if (scary) {
      art.fill('M 36 34 C 44 36 48 42 49 50 C 43 54 36 50 36 34 Z', dark)
      art.fill('M 74 34 C 66 36 62 42 61 50 C 67 54 74 50 74 34 Z', dark)
      art.fill('M 44 64 C 50 56 60 56 66 64 C 68 80 62 90 55 90 C 48 90 42 80 44 64 Z', dark)
    } else {
      for (const x of [44, 66]) {
        art.fill(oval(x, 42, 5.4, 7.6), dark)
        art.fill(oval(x - 1.6, 39, 1.9), '#ffffff')
      }
      for (const x of [36, 74]) art.patch(x, 55, 7, 4.4, '#f59ab0', 0.6)
      art.fill('M 47 57 C 52 60 58 60 63 57 C 63 67 59 71 55 71 C 51 71 47 67 47 57 Z', dark)
      art.fill('M 50.4 66 C 53 63.6 57 63.6 59.6 66 C 58 70 52 70 50.4 66 Z', '#e8708a')
    }
  },
})
