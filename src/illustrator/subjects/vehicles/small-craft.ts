import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Logs bound with rope. */
export const raft = thing({
  name: 'raft',
  nouns: ['raft', 'wooden raft', 'log raft'],
  habitat: 'water',
  height: (asked) => (asked.attributes.words.includes('sail') ? 2.4 : 0.5),
  view: [2, 3, 178, 46],
  paint(art) {
    const wood = art.color('#9a6b40', '#8a5a34')
    for (let log = 0; log < 6; log++) {
      const y = 4 + log * 6.4
      const inset = 20 - log * 3.4
      art.form(
        polygon([2 + inset, y], [178 - inset, y], [180 - inset, y + 9], [inset, y + 9]),
        art.vary(wood, 0.1),
        'bar',
        0.2,
      )
    }
    for (let log = 0; log < 6; log++)
      art.part(oval(5 + 20 - log * 3.4 - 1, 9 + log * 6.2, 4.4, 5), '#d8b07a', 'face', 0.1)
    for (const x of [50, 130])
      art.line(
        `M ${x + (x - 90) * -0.06} 5 L ${x + (x - 90) * 0.1} 44 M ${x + 5} 5 L ${x + 6 + (x - 90) * 0.1} 44`,
        2.2,
        art.lit('#d8c49a'),
      )
  },
})

/** The Venetian boat: high black ends, an iron prow, velvet inside. */
export const gondola = thing({
  name: 'gondola',
  nouns: ['gondola', 'venetian gondola'],
  habitat: 'water',
  height: 2,
  view: [2, 2, 218, 66],
  paint(art) {
    const hull = art.color('#1d1f26', '#24252c')
    art.line('M 66 50 L 34 4', 1.8, art.lit('#b07a46'))
    art.form(
      'M 12 24 C 30 44 60 48 110 48 C 160 48 186 40 206 6 C 212 2 216 6 214 12 C 204 52 180 66 110 66 C 50 66 20 56 6 28 C 2 20 8 18 12 24 Z',
      hull,
      'bar',
      0.9,
    )
    art.fill('M 34 42 C 70 50 150 50 180 38 C 150 56 70 58 34 42 Z', shade(art.lit('#7a1f2a'), -0.1))
    art.part(
      'M 116 36 C 118 26 142 24 146 36 L 146 48 L 116 48 Z',
      art.second('#a8202c', '#a8202c', '#2f4f8a'),
      'bar',
      0.4,
    )
    art.part('M 84 42 L 106 42 L 106 49 L 84 49 Z', '#a8202c', 'bar', 0.4)
    for (let tooth = 0; tooth < 5; tooth++)
      art.line(
        `M ${208 - tooth * 1.4} ${10 + tooth * 5} L ${216 - tooth * 1.6} ${11 + tooth * 5}`,
        2.4,
        art.lit('#c3c9d1'),
      )
    art.line('M 8 26 C 30 48 60 52 110 52 C 160 52 188 44 210 10', 1.4, art.lit('#c8982c'))
  },
})

/** A kayak with its double paddle. */
export const kayak = thing({
  name: 'kayak',
  nouns: ['kayak', 'sea kayak', 'paddle boat'],
  habitat: 'water',
  height: 0.5,
  view: [2, 2, 218, 50],
  paint(art) {
    const hull = art.color('#e0562c', '#e0b02c', '#2f77b4', '#3f9a5a')
    art.form(
      'M 2 22 C 40 26 70 22 110 22 C 150 22 180 26 218 22 C 200 46 160 50 110 50 C 60 50 20 46 2 22 Z',
      hull,
      'bar',
      0.9,
    )
    art.form(
      'M 2 22 C 40 14 70 14 110 14 C 150 14 180 14 218 22 C 180 30 150 30 110 30 C 70 30 40 30 2 22 Z',
      shade(hull, 0.12),
      'top',
      0.7,
    )
    art.fill(oval(104, 21, 22, 6), '#17181c')
    art.line(oval(104, 21, 22, 6), 1.6, shade(art.lit(hull), -0.5))
    art.line('M 40 34 L 172 4', 2.4, art.lit('#2b2d33'))
    art.part('M 26 33 C 30 28 42 30 46 34 C 40 42 28 42 26 33 Z', '#f3f1ec', 'face', 0.5)
    art.part('M 164 6 C 170 0 184 0 186 6 C 184 12 170 12 164 6 Z', '#f3f1ec', 'face', 0.5)
    art.line('M 30 40 C 80 46 140 46 190 40', 1.4, fade('#ffffff', 0.6))
  },
})
