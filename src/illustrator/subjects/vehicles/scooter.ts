import { oval, slab } from '../craft/outlines.ts'
import { isSaid, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { lamp, wheel } from './parts.ts'

/** A motor scooter in side view. First colour its body, second its seat. */
export const scooter = thing({
  name: 'scooter',
  nouns: ['scooter', 'motor scooter', 'moped', 'vespa', 'mobility scooter'],
  habitat: 'ground',
  height: 1.15,
  view: [4, 2, 118, 112.4],
  paint(art) {
    const own = art.color('#8fc7b5', '#c9352f', '#e7d9b4', '#6d9fc4', '#e8a33a')
    wheel(art, 28, 96, 16, { tyre: 0.34 })
    wheel(art, 100, 96, 16, { tyre: 0.34 })
    art.form('M 52 84 L 88 86 L 88 95 L 50 95 Z', shade(own, -0.2), 'bar', 0.5)
    art.form('M 82 94 C 76 74 78 50 88 32 L 97 32 C 93 54 94 76 95 92 Z', own, 'column', 0.8)
    art.form('M 80 92 C 82 76 96 70 107 76 C 115 80 118 88 118 95 C 110 84 94 84 88 97 Z', own, 'ball', 0.8)
    art.form(
      'M 6 86 C 2 66 14 54 34 53 L 58 55 C 66 62 64 80 58 92 L 46 95 C 42 84 34 78 26 79 C 18 80 14 86 13 94 C 10 92 7 90 6 86 Z',
      own,
      'ball',
      0.9,
    )
    art.line('M 16 66 C 28 60 44 60 56 66', 1.2, shade(art.lit(own), 0.55))
    art.part(
      'M 8 52 C 10 43 24 42 34 44 C 44 44 56 44 62 48 C 64 52 62 56 58 57 L 14 57 C 10 57 8 55 8 52 Z',
      art.second('#6b4028', '#23242a', '#8a5a38'),
      'ball',
      0.3,
    )
    art.form('M 82 22 C 86 16 98 16 103 22 C 105 28 102 34 96 36 L 84 34 C 81 30 80 26 82 22 Z', own, 'ball', 0.9)
    lamp(art, 102, 25, 5)
    art.line('M 90 22 C 86 18 80 18 74 22', 2.6, art.lit('#b9c0c9'))
    art.line('M 78 20 L 71 24', 4.4, art.lit('#1b1b20'))
    art.line('M 88 18 L 86 9', 1.3, art.lit('#8b919b'))
    art.part(oval(85, 7, 5.4, 4.6), '#b9c0c9', 'ball', 0.9)
    lamp(art, 8, 72, 3, '#ff4a3a', 6)
    art.part(slab(20, 100, 26, 5, 2.4), '#b9c0c9', 'bar', 0.9)
  },
})

/** A board on two small wheels with a steering column. */
export const kickScooter = thing({
  name: 'kick-scooter',
  nouns: ['kick scooter', 'electric scooter', 'push scooter'],
  habitat: 'ground',
  height: (asked) => (isSaid(asked, 'electric scooter') ? 1.15 : 1),
  view: [2, 2, 104, 112.4],
  paint(art) {
    const own = art.color('#2b2e35', '#1f8f8a', '#d9412f')
    wheel(art, 14, 100, 12, { tyre: 0.36 })
    wheel(art, 90, 100, 12, { tyre: 0.36 })
    art.form('M 6 84 C 12 82 22 88 28 92 L 78 92 L 80 98 L 24 98 C 18 96 10 90 6 84 Z', own, 'bar', 0.5)
    art.form('M 76 96 L 84 72 L 90 73 L 84 97 Z', own, 'column', 0.6)
    art.form('M 78 12 L 83 12 L 91 96 L 85 97 Z', own, 'column', 0.8)
    art.line('M 80 8 L 62 10', 3.6, art.lit('#9aa1ab'))
    art.line('M 70 9 L 60 10.4', 6, art.lit('#1b1b20'))
    art.form(slab(74, 3, 12, 8, 3), own, 'face', 0.5)
    art.part('M 78 90 C 82 82 98 82 103 92 C 96 87 88 87 82 94 Z', '#23242a', 'bar', 0.4)
    lamp(art, 86, 18, 3)
  },
})
