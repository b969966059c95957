import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const heart = thing({
  name: 'heart',
  nouns: ['heart', 'heart shape', 'love heart'],
  height: 0.4,
  view: [3, 3, 97, 93],
  paint(art) {
    const paint = art.color('#d4213a', '#d4213a', '#e0486a')
    const body =
      'M 50 93 C 16 66 3 48 3 28 C 3 12 14 3 27 3 C 38 3 46 10 50 20 C 54 10 62 3 73 3 C 86 3 97 12 97 28 C 97 48 84 66 50 93 Z'
    art.form(body, paint, 'ball', 0.9)
    art.clip(body, () => {
      art.patch(art.lightX < 0 ? 27 : 73, 19, 16, 9, '#ffffff', 0.5)
      if (art.is('broken')) {
        art.line('M 50 18 L 43 36 L 57 48 L 44 64 L 52 76 L 49 94', 5, shade(art.lit(paint), -0.75))
        art.line(
          'M 51.4 18 L 44.4 36 L 58.4 48 L 45.4 64 L 53.4 76 L 50.4 94',
          1,
          fade(shade(art.lit(paint), 0.6), 0.7),
        )
      }
    })
  },
})
