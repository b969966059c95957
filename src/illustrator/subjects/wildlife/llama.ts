import { wordsOf } from '../animals/animal.ts'
import { furColor } from '../animals/coat-words.ts'
import { createGrazer } from '../animals/grazer-subject.ts'
import type { Hoofed } from '../animals/hoofed-body.ts'
import { trace, traceBones } from '../animals/trace.ts'

const plain: Hoofed = {
  trunk: trace('14 -60, 2 -61, -12 -61, -24 -60, -32 -54, -32 -42, -24 -33, -4 -31, 12 -33, 23 -39, 28 -50, 24 -60'),
  neck: trace('6 -58, 15 -72, 20 -88, 23 -99, 30 -103, 36 -98, 37 -88, 36 -74, 33 -60, 28 -46, 12 -46'),
  head: trace('24 -100, 28 -106, 34 -106, 40 -102, 46 -97.6, 49.4 -94, 48.6 -90, 43 -89.4, 37 -90.5, 31 -92, 26 -95'),
  eye: [37, -100, 2],
  nostril: [47, -94.6],
  mouth: [
    [48, -91],
    [45, -91],
    [41, -92.6],
  ],
  ear: { root: [29, -104], tip: [27.6, -117], width: 4.6 },
  elbow: [18, -40],
  hip: [-21, -43],
  thickness: 0.84,
  tail: traceBones('-28 -57 8, -35 -54 9, -38 -45 5'),
  coat: {
    main: '#d8b78c',
    mane: '#a98458',
    muzzle: '#9a7654',
    belly: '#ead2ae',
    hooves: '#5d4a3e',
    face: '#caa678',
    fur: 1.9,
    iris: '#2a1a14',
  },
  metres: 1.75,
}
const fleecy: Hoofed = {
  ...plain,
  neck: trace('4 -58, 12 -72, 17 -88, 21 -99, 30 -104, 38 -98, 40 -86, 40 -72, 37 -58, 30 -44, 12 -44'),
  coat: { ...plain.coat, main: '#f1e6d4', mane: '#d9c8ac', muzzle: '#d8bfa2', face: '#f0e2cd', fur: 2.6 },
  metres: 1.5,
}

/** A llama, or a fleecy alpaca with its topknot. */
export const llama = createGrazer({
  name: 'llama',
  nouns: ['llama', 'alpaca', 'vicuna', 'guanaco'],
  young: ['cria'],
  animalOf: (asked) => (wordsOf(asked).has('alpaca') ? fleecy : plain),
  onHead(brush, asked) {
    if (!wordsOf(asked).has('alpaca')) return
    const [first] = asked.attributes.colors
    const topknot = trace('24 -102, 23 -110, 28 -116, 35 -116, 40 -110, 39 -104, 34 -106, 29 -104')
    brush.form([{ points: topknot, tuft: 2.4, flow: [0.3, 0.8] }], first ? furColor(first) : fleecy.coat.main, {
      soft: 3,
    })
  },
})
