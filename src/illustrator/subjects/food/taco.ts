import { leafOutline } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const taco = thing({
  name: 'taco',
  nouns: ['taco', 'tacos', 'burrito', 'quesadilla'],
  height: 0.09,
  view: [3, 5, 117, 73],
  paint(art) {
    const shell = art.color('#e8b54a', '#e2ab40')
    const own = art.lit(shell)
    art.form('M 14 60 C 12 20 40 6 62 6 C 90 6 112 24 114 58 Z', shade(shell, -0.2), 'face', 0.1)
    for (let fold = 0; fold < 18; fold++) {
      const angle = -Math.PI + (fold / 17) * Math.PI
      art.part(
        leafOutline(
          62 + Math.cos(angle) * 38,
          58 + Math.sin(angle) * 38,
          15,
          6.4,
          angle + art.random.between(-0.5, 0.5),
        ),
        art.vary('#7cb843', 0.14),
        'face',
        0.3,
      )
    }
    for (let bit = 0; bit < 26; bit++) {
      const angle = -Math.PI + ((bit + 0.5) / 26) * Math.PI
      dot(
        art,
        62 + Math.cos(angle) * 45,
        57 + Math.sin(angle) * 43,
        3.8,
        3.2,
        art.random.pick(['#d2361f', '#7a4426', '#7a4426', '#f6c83e']),
      )
    }
    const front = 'M 3 70 C 2 34 28 18 54 18 C 82 18 106 36 106 70 C 106 73 103 73 100 73 L 9 73 C 6 73 3 73 3 70 Z'
    art.form(front, shell, 'ball', 0.15)
    art.clip(front, () => {
      for (let toast = 0; toast < 26; toast++)
        art.patch(
          art.random.between(8, 102),
          art.random.between(26, 72),
          art.random.between(2, 6),
          art.random.between(1, 3),
          shade(own, toast % 2 ? -0.45 : 0.4),
          0.35,
        )
    })
    art.line('M 4 66 C 6 36 30 19 54 19 C 82 19 104 37 105.4 66', 1.2, fade(shade(own, 0.6), 0.7))
    dot(art, 112, 55, 5, 5, '#d2361f')
  },
})
