import type { Beast } from '../animals/beast.ts'
import { createBeast } from '../animals/beast-subject.ts'
import { chosen, dressed } from '../animals/coat-words.ts'
import { leopardCat, lioness } from '../animals/wild.data.ts'

const { coat, build, face } = leopardCat
const spots = (main: string, belly: string, ink: string): Beast['coat'] => ({
  ...coat,
  main,
  marks: [
    { name: 'muzzle', color: belly },
    { name: 'belly', color: belly },
    { name: 'spots', color: ink },
  ],
})

const cheetah: Beast = {
  ...leopardCat,
  coat: spots('#e0b063', '#faf0dc', '#33231c'),
  build: { ...build, head: 0.78, legs: 1.24, length: 1.16, bulk: 0.84, paws: 0.9, tuck: 0.8 },
}
const jaguar: Beast = {
  ...leopardCat,
  coat: spots('#cf9440', '#f4e4c6', '#2c1d18'),
  build: { ...build, bulk: 1.24, head: 1.02, legs: 0.96 },
}
const blackPanther: Beast = {
  ...leopardCat,
  face: { ...face, eyes: { ...face.eyes, iris: '#c9c23a' }, muzzle: { ...face.muzzle, color: '#37333c' } },
  coat: { ...coat, main: '#2b282f', marks: [], nose: '#151216', inner: '#5a4a50' },
  build: { ...build, bulk: 1.08 },
}
const snowLeopard: Beast = {
  ...leopardCat,
  face: { ...face, eyes: { ...face.eyes, iris: '#a9c0b4' }, ruff: 4 },
  coat: { ...spots('#d9d6d1', '#f8f5f0', '#4a4649'), fur: 2 },
}
const puma: Beast = {
  ...lioness,
  coat: { ...lioness.coat, main: '#c79a6a' },
  build: { ...lioness.build, head: 0.84, bulk: 1.06, legs: 1.08, tail: 'cat' },
  metres: 0.75,
}
const lynx: Beast = {
  ...leopardCat,
  face: {
    ...face,
    ears: { kind: 'pricked', x: 11.6, y: -10.6, width: 9.6, length: 19, splay: 2.4, color: '#4a3a34' },
    ruff: 4.4,
    whiskers: 13,
  },
  coat: { ...spots('#b99a76', '#f2e7d6', '#5d4636'), fur: 2.4 },
  build: { ...build, legs: 1.06, length: 0.98, tail: 'stub', paws: 1.36 },
  metres: 0.6,
}

const kinds = [
  [['cheetah'], cheetah],
  [['jaguar'], jaguar],
  [['snow leopard'], snowLeopard],
  [['panther', 'black panther'], blackPanther],
  [['lynx', 'bobcat', 'caracal'], lynx],
  [['puma', 'cougar', 'mountain lion', 'catamount'], puma],
] as const

/** The great cats besides lion and tiger: leopard, cheetah, jaguar, panther, puma and lynx. */
export const bigCats = createBeast({
  name: 'big-cats',
  nouns: [
    'leopard',
    'cheetah',
    'jaguar',
    'snow leopard',
    'panther',
    'black panther',
    'lynx',
    'bobcat',
    'caracal',
    'ocelot',
    'puma',
    'cougar',
    'mountain lion',
  ],
  usual: 'standing',
  beastOf: (asked) => dressed(chosen(asked, kinds, leopardCat), asked),
})
