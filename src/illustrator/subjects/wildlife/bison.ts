import { wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { createGrazer } from '../animals/grazer-subject.ts'
import type { Hoofed } from '../animals/hoofed-body.ts'
import { paintHorns } from '../animals/horn.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, shift } from '../people/tone.ts'

const american: Hoofed = {
  trunk: trace(
    '22 -72, 10 -79, -4 -70, -18 -60, -32 -56, -40 -48, -39 -36, -25 -29, -4 -25, 16 -24, 30 -29, 38 -44, 36 -60, 30 -68',
  ),
  neck: trace('14 -72, 28 -71, 40 -65, 50 -57, 52 -44, 46 -34, 36 -26, 22 -30, 14 -46'),
  head: trace('42 -62, 48 -66, 54 -62, 59 -54, 64 -46, 66 -40, 63 -35, 57 -34, 52 -38, 46 -44, 42 -52'),
  eye: [54.6, -53, 1.7],
  nostril: [63.4, -42],
  mouth: [
    [64, -37],
    [60, -36.6],
    [56, -38.6],
  ],
  ear: { root: [43, -58], tip: [33, -58], width: 5.4 },
  elbow: [22, -33],
  hip: [-28, -38],
  thickness: 1.08,
  tail: traceBones('-38 -52 4, -43 -46 3, -44 -32 2.6, -43.6 -22 5'),
  coat: { main: '#74523a', mane: '#3b2a22', muzzle: '#33262a', hooves: '#2e2726', fur: 1, iris: '#241610' },
  metres: 1.8,
}
const yakOf: Hoofed = {
  ...american,
  coat: { ...american.coat, main: '#40322e', mane: '#2b2325', muzzle: '#8d7d76', fur: 2 },
  metres: 1.7,
}

/** The shaggy cape over hump and forelegs, the beard, and the curls of the forehead. */
function paintCape(brush: Brush, color: string): void {
  const capes = [
    '20 -76, 7 -79, 0 -64, 4 -44, 12 -26, 26 -20, 38 -24, 45 -36, 47 -50, 45 -64, 34 -71',
    '48 -40, 57 -36, 57 -24, 52 -16!, 46 -22, 44 -34',
    '42 -64, 49 -71, 56 -67, 57 -60, 51 -58, 45 -58',
  ]
  for (const [index, points] of capes.entries()) {
    brush.form([{ points: trace(points), tuft: 3, flow: [-0.2, 0.9] }], shift(color, index === 0 ? 1 : 0.9), {
      soft: index === 0 ? 7 : 2.6,
      paint: (tones) => {
        brush.locks({ x: 0, y: -76, width: 58, height: 58 }, 150, 6, [-0.2, 1], alpha(tones.deep, 0.4), 0.6)
        brush.locks({ x: 0, y: -76, width: 58, height: 58 }, 110, 6, [-0.2, 1], alpha(tones.shine, 0.35), 0.5)
      },
    })
  }
}

/** A bison, or a yak in its long skirt of hair. */
export const bison = createGrazer({
  name: 'bison',
  nouns: ['bison', 'buffalo', 'american bison', 'yak', 'musk ox', 'wildebeest', 'gnu', 'water buffalo'],
  young: ['calf'],
  animalOf: (asked) => (wordsOf(asked).has('yak') || wordsOf(asked).has('musk') ? yakOf : american),
  over(brush, asked) {
    const words = wordsOf(asked)
    const isYak = words.has('yak') || words.has('musk')
    const [first] = asked.attributes.colors
    const cape = first ? shift(furColor(first), 0.75) : isYak ? yakOf.coat.mane : american.coat.mane
    if (isYak) {
      const skirt = trace('26 -34, 30 -22, 22 -12, 4 -10, -18 -10, -36 -16, -42 -30, -36 -42, -10 -38')
      brush.form([{ points: skirt, tuft: 5, flow: [-0.1, 1] }], cape, {
        soft: 5,
        paint: (tones) =>
          brush.locks({ x: -42, y: -42, width: 70, height: 32 }, 120, 8, [-0.1, 1], alpha(tones.shine, 0.4), 0.6),
      })
    }
    paintCape(brush, cape)
  },
  onHead(brush, asked) {
    const words = wordsOf(asked)
    paintHorns(brush, [46, -66], words.has('yak') || words.has('musk') ? 1.5 : 1)
  },
})
