import type { Beast } from '../animals/beast.ts'
import { createBeast } from '../animals/beast-subject.ts'
import { dressed } from '../animals/coat-words.ts'
import { maskedRaccoon } from '../animals/small-beasts.data.ts'

const striped: Beast = {
  ...maskedRaccoon,
  face: {
    ...maskedRaccoon.face,
    eyes: { ...maskedRaccoon.face.eyes, iris: '#5a3420', rim: '#8a7f7c' },
    muzzle: { ...maskedRaccoon.face.muzzle, color: '#3a363a' },
    ruff: 3,
    whiskers: 0,
  },
  coat: {
    main: '#2c292e',
    marks: [
      { name: 'saddle', color: '#f4f0e8' },
      { name: 'blaze', color: '#f4f0e8' },
      { name: 'tail-tip', color: '#f4f0e8' },
    ],
    nose: '#171416',
    inner: '#4a4247',
    fur: 2.4,
  },
  build: { ...maskedRaccoon.build, head: 0.84, legs: 0.56, tail: 'bush' },
  metres: 0.28,
}

/** A skunk, white along its back. */
export const skunk = createBeast({
  name: 'skunk',
  nouns: ['skunk', 'polecat'],
  usual: 'standing',
  beastOf: (asked) => dressed(striped, asked),
})
