import { createGrazer } from '../animals/grazer-subject.ts'
import type { Hoofed } from '../animals/hoofed-body.ts'
import { ridingHorse } from '../animals/horses.data.ts'
import { traceBones } from '../animals/trace.ts'

const grey: Hoofed = {
  ...ridingHorse,
  ear: { root: [39, -93], tip: [33, -116], width: 7 },
  tail: traceBones('-35 -55 4, -40 -50 3, -42 -36 2.6, -41.6 -24 5.6, -41 -14 3'),
  mane: { crest: ridingHorse.mane!.crest, length: 7, forelock: [40, -96] },
  coat: {
    main: '#918a84',
    mane: '#4c4546',
    muzzle: '#ece4d8',
    belly: '#d2cac0',
    hooves: '#46403e',
    fur: 0.6,
    iris: '#2e1f18',
  },
  metres: 1.2,
}

/** A donkey with its long ears and pale muzzle. */
export const donkey = createGrazer({
  name: 'donkey',
  nouns: ['donkey', 'mule', 'burro', 'jackass'],
  young: ['foal'],
  animalOf: () => grey,
})
