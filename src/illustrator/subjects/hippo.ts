import { createGrazer } from './animals/grazer-subject.ts'
import { riverHippo } from './animals/grazers.data.ts'

/** A hippopotamus. */
export const hippo = createGrazer({
  name: 'hippo',
  nouns: ['hippo', 'hippopotamus'],
  young: ['calf'],
  animalOf: () => riverHippo,
  onHead(brush) {
    for (const [x, y] of [
      [72, -38],
      [69, -34],
      [73, -33],
      [66, -30],
    ] as const)
      brush.spot(x, y, 0.7, 0.6, '#3a2a30', 0.6)
  },
})
