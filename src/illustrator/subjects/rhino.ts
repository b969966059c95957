import type { Brush } from './animals/brush.ts'
import { createGrazer } from './animals/grazer-subject.ts'
import { rhinoBull } from './animals/grazers.data.ts'
import type { Point } from './people/curve.ts'

function paintHorn(brush: Brush, points: readonly Point[]): void {
  brush.form([{ points }], '#b8ad9c', {
    soft: 2,
    gloss: 0.5,
    paint: (tones) => brush.spot(points[0]![0], points[0]![1], 6, 4, tones.shadow, 0.7),
  })
}

/** A rhinoceros. */
export const rhino = createGrazer({
  name: 'rhino',
  nouns: ['rhino', 'rhinoceros'],
  young: ['calf'],
  animalOf: () => rhinoBull,
  onHead(brush) {
    paintHorn(brush, [
      [62, -47],
      [67, -44],
      [70, -40],
      [73, -50],
      [73.6, -66, 1],
      [67, -56],
    ])
    paintHorn(brush, [
      [55, -53],
      [60, -49],
      [61.6, -55],
      [61, -62, 1],
      [57, -57],
    ])
  },
})
