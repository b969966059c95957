import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { oval } from '../animals/outline.ts'
import { trace } from '../animals/trace.ts'
import { alpha, mix, shift } from '../people/tone.ts'

const body =
  '34 -60, 43 -55, 47 -46, 44 -36, 40 -28, 38 -14, 30 -2, 8 0, -16 -1, -36 -3, -54 -7, -52 -13, -34 -19, -12 -27, 4 -38, 14 -50, 22 -58'

/** A seal hauled out, its chest raised; a walrus is heavier and tusked. */
function paintSeal(brush: Brush, skin: string, kind: 'seal' | 'pup' | 'walrus'): void {
  const far = mix(skin, '#2a2a44', 0.3)
  const flipper = (points: string, color: string): void =>
    brush.form([{ points: trace(points) }], color, {
      soft: 2.6,
      gloss: 0.8,
      paint: (tones) => brush.spot(30, -6, 9, 3, tones.deep, 0.2),
    })
  flipper('-46 -12, -60 -18, -72 -22, -68 -13, -74 -6, -64 -4, -50 -5', far)
  flipper('34 -16, 44 -8, 52 -2, 48 0.4, 36 0, 28 -8', far)
  brush.form([{ points: trace(body), tuft: kind === 'pup' ? 1.4 : 0 }], skin, {
    soft: 9,
    gloss: kind === 'pup' ? 0.2 : 0.8,
    paint: (tones) => {
      brush.patch(
        trace('47 -40, 38 -36, 30 -22, 20 -10, -10 -5, -40 -4, -40 6, 40 6, 50 -20'),
        brush.tones(mix(skin, '#f4eee2', 0.45)).base,
        kind === 'pup' ? 1 : 0.5,
      )
      for (let index = 0; index < (kind === 'seal' ? 34 : 0); index++) {
        const x = -40 + brush.random.next() * 78
        const y = -8 - brush.random.next() * (16 + Math.max(0, x) * 0.9)
        brush.spot(x, y, brush.random.between(1, 2.6), brush.random.between(0.8, 1.8), tones.deep, 0.42)
      }
      if (kind === 'walrus')
        for (const fold of [0, 1, 2, 3])
          brush.line(
            trace(
              `${12 - fold * 5} ${-48 + fold * 7}, ${24 - fold * 3} ${-36 + fold * 7}, ${38 - fold * 2} ${-30 + fold * 6}`,
            ),
            1.2,
            alpha(tones.deep, 0.35),
          )
      brush.spot(6, -32, 18, 5, '#ffffff', 0.22, -0.6)
      brush.spot(28, -52, 8, 4, '#ffffff', 0.2, 0.2)
    },
  })
  const wide = kind === 'walrus' ? 1.35 : 1
  brush.head({ left: 31, right: 50, crown: -59, eyes: [41.5, -52], chin: -36 })
  brush.reach([[48 + 10 * wide, -40]])
  const snout = brush.tones(mix(skin, '#f4e6d2', kind === 'walrus' ? 0.3 : 0.5))
  if (kind === 'walrus')
    for (const points of ['38 -40, 43 -40, 41 -18, 38 -12!, 37 -26', '46 -40, 50 -40, 49 -22, 46 -14!, 45 -28'])
      brush.form([{ points: trace(points) }], '#f3e9d2', { soft: 1.6, gloss: 0.7 })
  for (const [x, y] of [
    [47, -43.6],
    [39, -42.6],
  ] as const) {
    brush.form([{ points: oval(x, y, 5.4 * wide, 4.6 * wide) }], mix(skin, '#f4e6d2', kind === 'walrus' ? 0.3 : 0.5), {
      soft: 2,
      rim: 0.6,
      paint: () => {
        for (const [dx, dy] of [
          [-2, -0.6],
          [0.4, 0.8],
          [2.2, -0.8],
        ] as const)
          brush.spot(x + dx, y + dy, 0.6, 0.6, snout.deep, 0.9)
      },
    })
  }
  brush.form([{ points: oval(43.6, -47.6, 3.2, 2.4) }], '#2a2226', { soft: 1, gloss: 1 })
  for (const [dx, dy] of [
    [9, -2],
    [10, 1],
    [9, 4],
  ] as const) {
    brush.line(
      [
        [48, -43 + dy * 0.3],
        [52, -43 + dy * 0.6],
        [48 + dx * wide, -43 + dy * 1.6],
      ],
      0.5,
      alpha('#fdf7ec', 0.9),
    )
    brush.line(
      [
        [37, -42 + dy * 0.3],
        [33, -42 + dy * 0.6],
        [37 - dx * wide, -42 + dy * 1.6],
      ],
      0.5,
      alpha('#fdf7ec', 0.9),
    )
  }
  const eye = { iris: '#20161a', pupil: 'round', open: 1, tilt: 0, rim: '#17131a', fill: 1.1 } as const
  const size = kind === 'walrus' ? 2 : kind === 'pup' ? 3.6 : 3
  paintEye(brush, 36.6, -51.6, size, -1, eye, 'open')
  paintEye(brush, 46.4, -52.2, size * 0.84, 1, eye, 'open')
  flipper('16 -18, 28 -16, 32 -8, 26 0.6, 8 3, -4 1.6, 4 -4, 14 -8', shift(skin, 0.84))
}

/** A seal or sea lion, its white pup, or a walrus. */
export const seal = createAnimal({
  name: 'seal',
  nouns: ['seal', 'sea lion', 'harbor seal', 'seal pup', 'walrus', 'elephant seal'],
  metres: (asked) => (wordsOf(asked).has('walrus') ? 1.5 : 0.8),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const kind = words.has('walrus') ? 'walrus' : words.has('pup') || words.has('baby') ? 'pup' : 'seal'
    const own = { walrus: '#9a6a50', pup: '#efe9e0', seal: '#7c848e' }[kind]
    paintSeal(brush, first ? furColor(first) : words.has('lion') ? '#6b4c3a' : own, kind)
  },
})
