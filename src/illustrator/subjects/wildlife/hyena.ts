import type { Beast } from '../animals/beast.ts'
import { createBeast } from '../animals/beast-subject.ts'
import { dressed } from '../animals/coat-words.ts'
import { greyWolf } from '../animals/wild.data.ts'

const spottedHyena: Beast = {
  face: {
    ...greyWolf.face,
    ears: { kind: 'round', x: 12.6, y: -12, width: 11, length: 13, splay: 2 },
    eyes: { ...greyWolf.face.eyes, iris: '#4a2c1a', size: 2.6 },
    muzzle: { kind: 'dog', width: 8, top: -1, noseY: 8, bottom: 16.8, nose: 4, color: '#54443c' },
    ruff: 2.4,
  },
  coat: {
    main: '#a98f6d',
    marks: [
      { name: 'spots', color: '#5a4536' },
      { name: 'socks', color: '#4f3f36' },
      { name: 'tail-tip', color: '#33282a' },
    ],
    nose: '#221c1d',
    inner: '#6d5648',
    fur: 1.8,
  },
  build: { ...greyWolf.build, head: 1, legs: 1.16, length: 1.06, bulk: 1.16, neck: 0.7, tuck: 0.3, stoops: true },
  metres: 0.85,
}

/** A spotted hyena, its head carried low. */
export const hyena = createBeast({
  name: 'hyena',
  nouns: ['hyena', 'spotted hyena', 'laughing hyena'],
  usual: 'standing',
  beastOf: (asked) => dressed(spottedHyena, asked),
})
