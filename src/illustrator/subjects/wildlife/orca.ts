import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { fin } from '../animals/fin.ts'
import { paintHorn } from '../animals/horn.ts'
import { trace } from '../animals/trace.ts'
import { alpha, shift } from '../people/tone.ts'

const body =
  '74 2, 68 -8, 54 -17, 34 -22, 8 -22, -18 -15, -42 -4, -60 8, -58 13, -44 11, -20 12, 6 16, 32 17, 54 14, 68 9'
const tail = '-54 6, -66 -4, -80 -8, -77 4, -82 16, -70 15, -58 14'

function paintOrca(brush: Brush, main: string): void {
  fin(brush, trace(tail), [-56, 9], shift(main, 0.86), false)
  fin(brush, trace('12 -20, 4 -40, -4 -56, -9 -60, -10 -40, -14 -16'), [-2, -18], shift(main, 0.9), false)
  brush.form([{ points: trace(body) }], main, {
    soft: 8,
    gloss: 0.9,
    paint: (tones) => {
      const white = brush.tones('#f5f4f0').base
      brush.patch(trace('76 4, 60 6, 40 5, 26 10, 2 10, -8 4, -26 4, -34 9, -20 24, 60 24'), white, 0)
      brush.patch(trace('56 -8, 48 -11, 40 -9, 42 -5, 52 -4'), white, 0)
      brush.spot(-4, -14, 16, 5, brush.tones('#9aa0ac').base, 0.6, -0.3)
      brush.spot(30, -18, 30, 4, '#ffffff', 0.4, 0.06)
      brush.line(trace('74 3, 64 5, 56 2'), 0.8, alpha(tones.deep, 0.9))
    },
  })
  paintEye(brush, 57, -3.4, 1.5, 1, { iris: '#3a2c28', pupil: 'round', open: 0.9, tilt: 0, rim: '#0f1014' }, 'open')
  fin(brush, trace('38 10, 30 12, 20 26, 18 36, 26 36, 40 24'), [36, 13], shift(main, 0.92), false, 3)
}

function paintNarwhal(brush: Brush, main: string): void {
  paintHorn(brush, [68, -4], [122, -22], 4)
  fin(brush, trace(tail), [-56, 9], shift(main, 0.8), false)
  brush.form([{ points: trace(body) }], main, {
    soft: 8,
    gloss: 0.7,
    paint: (tones) => {
      brush.patch(trace('78 4, 50 5, 20 8, -20 8, -40 9, -20 24, 60 24'), brush.tones('#eef1f2').base, 0)
      for (let index = 0; index < 60; index++) {
        const x = -46 + brush.random.next() * 104
        brush.spot(
          x,
          -20 + brush.random.next() * 26,
          brush.random.between(1, 2.8),
          brush.random.between(0.8, 2),
          tones.deep,
          0.42,
        )
      }
      brush.spot(28, -17, 30, 4, '#ffffff', 0.4, 0.06)
      brush.line(trace('72 4, 63 6, 56 2.6'), 0.8, alpha(tones.deep, 0.8))
    },
  })
  paintEye(brush, 57, -4, 1.8, 1, { iris: '#2c2422', pupil: 'round', open: 0.9, tilt: 0, rim: '#171b22' }, 'open')
  fin(brush, trace('38 10, 30 12, 20 24, 20 30, 28 30, 40 20'), [36, 13], shift(main, 0.86), false, 3)
}

/** A manatee: a round body, paddles and a blunt muzzle. */
function paintManatee(brush: Brush, main: string): void {
  brush.form([{ points: trace('-46 -8, -62 -14, -80 -12, -88 0, -80 13, -62 14, -46 8') }], shift(main, 0.88), {
    soft: 4,
  })
  const round =
    '72 2, 70 -8, 60 -16, 48 -19, 30 -24, 4 -27, -22 -22, -44 -12, -58 -4, -56 6, -40 12, -14 20, 14 21, 38 15, 52 14, 66 14'
  brush.form([{ points: trace(round) }], main, {
    soft: 9,
    gloss: 0.4,
    paint: (tones) => {
      for (const x of [-30, -16, -2, 12, 26])
        brush.line(trace(`${x} -24, ${x - 5} -2, ${x} 20`), 0.9, alpha(tones.deep, 0.2))
      brush.spot(66, 3, 10, 10, tones.shine, 0.5)
      for (const [x, y] of [
        [69, -2],
        [66, 3],
        [70, 5],
        [64, 8],
      ] as const)
        brush.spot(x, y, 0.9, 0.9, tones.deep, 0.7)
      brush.spot(71, -6, 1.4, 1, tones.deep, 0.9)
      brush.line(trace('71 8, 64 10, 58 7'), 0.9, alpha(tones.deep, 0.7))
    },
  })
  paintEye(brush, 56, -7.4, 1.8, 1, { iris: '#20191a', pupil: 'round', open: 1, tilt: 0, rim: '#2a2426' }, 'open')
  fin(brush, trace('34 10, 26 12, 18 26, 20 36, 30 35, 40 20'), [34, 13], shift(main, 0.92), false, 3)
}

/** An orca, a narwhal, a beluga or a manatee. */
export const orca = createAnimal({
  name: 'orca',
  nouns: ['orca', 'killer whale', 'narwhal', 'beluga', 'beluga whale', 'manatee', 'dugong', 'sea cow'],
  habitat: 'water',
  metres: () => 2.4,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const own = first && furColor(first)
    if (words.has('narwhal')) paintNarwhal(brush, own ?? '#8e9aa6')
    else if (['manatee', 'dugong', 'cow'].some((word) => words.has(word))) paintManatee(brush, own ?? '#8d8f92')
    else paintOrca(brush, own ?? (words.has('beluga') ? '#eef0ef' : '#24262d'))
  },
})
