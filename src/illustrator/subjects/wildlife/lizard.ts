import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'

interface Lizard {
  skin: string
  kind: 'lizard' | 'gecko' | 'iguana' | 'chameleon'
}

function paintFoot(brush: Brush, x: number, y: number, color: string): void {
  for (const [dx, dy] of [
    [6, -1.4],
    [7, 0.6],
    [4, 1.6],
  ] as const)
    brush.form(
      [
        {
          points: limb([
            [x, y - 1, 2.6],
            [x + dx, y + dy - 1.4, 1.6],
          ]),
        },
      ],
      color,
      { soft: 0.8, rim: 0.5 },
    )
}

function paintLeg(brush: Brush, bones: string, color: string): void {
  const spine = traceBones(bones)
  brush.form([{ points: limb(spine) }], color, {
    soft: 2.4,
    gloss: 0.5,
    paint: (tones) => {
      for (const [x, y] of spine) brush.spot(x, y, 2.4, 2, tones.shine, 0.4)
    },
  })
  const [x, y] = spine.at(-1)!
  paintFoot(brush, x, y + 1.4, color)
}

/** Scales as rows of small lights. */
function paintScales(brush: Brush, from: number, to: number, tones: ReturnType<Brush['tones']>): void {
  for (let x = from; x < to; x += 3.4) {
    for (let row = 0; row < 6; row++) {
      const y = -24 + row * 3.2 + (Math.round(x) % 2)
      brush.spot(x, y, 1.5, 1.2, row % 2 ? tones.shine : tones.deep, 0.35)
    }
  }
}

function paintCrawler(brush: Brush, { skin, kind }: Lizard): void {
  const far = mix(skin, '#2a2a44', 0.28)
  paintLeg(brush, '16 -12 8, 24 -12 6, 28 -2 4.4', far)
  paintLeg(brush, '-20 -12 9, -28 -14 6.4, -24 -2 4.6', far)
  if (kind === 'iguana') {
    for (let index = 0; index < 19; index++) {
      const x = 34 - index * 5.2
      const y = index < 3 ? -31 + index : -25 + index * 0.62
      const tall = 8 - Math.abs(index - 5) * 0.34
      brush.form(
        [{ points: trace(`${x - 3} ${y + 5}, ${x - 3.4} ${y - tall}!, ${x + 3} ${y + 5}`) }],
        shift(skin, 0.75),
        { soft: 1, rim: 0.5 },
      )
    }
  }
  const tail = '-22 -13 15, -40 -9 10, -58 -4 7, -76 -3 5, -92 -8 3.4, -102 -15 1.4'
  const body =
    '30 -26, 40 -28, 50 -25, 60 -19, 63 -15, 60 -11, 50 -9, 40 -9, 32 -8, 16 -4, -4 -3, -22 -6, -30 -11, -26 -20, -10 -26, 10 -27, 22 -24'
  brush.form([{ points: limb(traceBones(tail)) }, { points: trace(body) }], skin, {
    soft: 5.4,
    gloss: 0.6,
    paint: (tones) => {
      brush.patch(
        trace('64 -13, 46 -12, 30 -11, 0 -8, -26 -9, -26 2, 60 2'),
        brush.tones(mix(skin, '#f6efce', 0.62)).base,
        0,
      )
      if (kind === 'gecko')
        for (let index = 0; index < 26; index++)
          brush.spot(-30 + index * 3.4, -16 - brush.random.next() * 9, 1.9, 1.6, '#e2703a', 0.85)
      else {
        for (let x = -84; x < 26; x += 9) brush.spot(x, x < -20 ? -8 : -22, 2.8, 6, tones.deep, 0.5, 0.3)
        paintScales(brush, -26, 34, tones)
      }
      brush.spot(8, -23, 30, 3, '#ffffff', 0.26)
      brush.line(trace('62 -14.4, 52 -13.4, 44 -15.4'), 0.8, alpha(tones.deep, 0.8))
      brush.spot(60, -17.4, 0.9, 0.8, tones.deep, 0.9)
    },
  })
  if (kind === 'iguana')
    brush.form([{ points: trace('48 -10, 40 -9, 38 -2, 44 3, 48 -3') }], mix(skin, '#e8d59a', 0.4), { soft: 2 })
  paintLeg(brush, '24 -13 9.4, 33 -12 7, 34 -1.6 5', skin)
  paintLeg(brush, '-14 -13 11, -22 -13 8, -14 -1.6 5', skin)
  paintEye(
    brush,
    48.4,
    -20.6,
    kind === 'gecko' ? 4 : 2.9,
    1,
    { iris: '#d99a2c', pupil: 'slit', open: 1, tilt: 0, rim: '#20281a' },
    'open',
  )
}

/** A chameleon on its branch, tail rolled up. */
function paintChameleon(brush: Brush, skin: string): void {
  brush.form([{ points: limb(traceBones('-66 2 7, -30 0 8, 10 2 8, 52 -2 7, 74 -8 5')) }], '#7d5c42', {
    soft: 2.8,
    paint: (tones) => {
      for (let x = -60; x < 70; x += 9)
        brush.line(
          [
            [x, 0],
            [x + 4, 1],
            [x + 8, 0],
          ],
          0.6,
          alpha(tones.deep, 0.6),
        )
    },
  })
  const curl: [number, number, number][] = []
  for (let index = 0; index <= 16; index++) {
    const angle = -1.3 - (index / 16) * Math.PI * 2.5
    const reach = 14 - index * 0.7
    curl.push([-46 + Math.cos(angle) * reach, -6 - Math.sin(angle) * -reach, 8 - index * 0.36])
  }
  brush.form([{ points: limb([[-20, -24, 15], [-34, -22, 10], ...curl]) }], skin, { soft: 2.4, gloss: 0.5 })
  const far = mix(skin, '#2a2a44', 0.28)
  for (const [bones, color] of [
    ['22 -18 7, 30 -12 5.4, 28 -1 5', far],
    ['-10 -16 7.6, -18 -12 5.6, -14 0 5', far],
  ] as const)
    brush.form([{ points: limb(traceBones(bones)) }], color, { soft: 2 })
  const body =
    '34 -38, 40 -50, 48 -54, 56 -44, 66 -33, 69 -28, 62 -23, 48 -21, 38 -17, 22 -11, 2 -9, -18 -14, -28 -23, -20 -36, -2 -45, 18 -44'
  brush.form([{ points: trace(body) }], skin, {
    soft: 6.4,
    gloss: 0.6,
    paint: (tones) => {
      for (const [x, color] of [
        [-14, '#3f9a9c'],
        [2, '#e9c34a'],
        [17, '#3f9a9c'],
        [30, '#e9c34a'],
      ] as const)
        brush.spot(x, -30, 4.4, 14, brush.tones(color).base, 0.75, 0.3)
      for (let index = 0; index < 90; index++)
        brush.spot(
          -24 + brush.random.next() * 80,
          -46 + brush.random.next() * 34,
          1,
          0.9,
          index % 2 ? tones.shine : tones.deep,
          0.5,
        )
      brush.line(trace('68 -28, 58 -27, 50 -31'), 0.9, alpha(tones.deep, 0.8))
      brush.line(trace('40 -48, 44 -38, 40 -24'), 0.8, alpha(tones.deep, 0.4))
    },
  })
  for (const bones of ['28 -18 9, 36 -11 6.4, 38 -1 6', '-4 -16 10, -12 -10 7, -4 0 6'])
    brush.form([{ points: limb(traceBones(bones)) }], shift(skin, 0.96), { soft: 2.4 })
  brush.form([{ points: oval(53.4, -37, 6.6, 6.2) }], shift(skin, 1.12), {
    soft: 2.4,
    gloss: 0.8,
    paint: (tones) => {
      for (const size of [5, 3.6])
        brush.line(oval(53.4, -37, size, size).concat([[53.4 + size, -37] as Point]), 0.5, alpha(tones.deep, 0.5))
    },
  })
  paintEye(brush, 54.4, -37, 2.4, 1, { iris: '#c9882a', pupil: 'round', open: 1, tilt: 0, rim: '#20281a' }, 'open')
}

/** A lizard, gecko or iguana on the ground; a chameleon on its branch. */
export const lizard = createAnimal({
  name: 'lizard',
  nouns: ['lizard', 'gecko', 'iguana', 'chameleon', 'salamander', 'newt', 'komodo dragon', 'skink'],
  metres: (asked) => (wordsOf(asked).has('iguana') || wordsOf(asked).has('komodo') ? 0.4 : 0.14),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const kind = (['chameleon', 'iguana', 'gecko'] as const).find((name) => words.has(name)) ?? 'lizard'
    const own = { chameleon: '#6fae46', iguana: '#6f9a4e', gecko: '#8fb8a0', lizard: '#7d8f4c' }[kind]
    const skin = first ? furColor(first) : words.has('komodo') ? '#76705f' : words.has('salamander') ? '#d9762e' : own
    if (kind === 'chameleon') paintChameleon(brush, skin)
    else paintCrawler(brush, { skin, kind })
  },
})
