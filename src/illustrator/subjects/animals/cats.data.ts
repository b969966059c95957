import type { Beast, Face, Mark } from './beast.ts'

/** A house cat's head: wide cheeks, large eyes, tall ears. Drawn by eye. */
const catFace: Face = {
  skull: [
    [0, -17],
    [8, -15.6],
    [14.6, -11],
    [18.8, -3.4],
    [20.6, 4.8],
    [17, 11.6],
    [9.4, 15.4],
    [0, 16.4],
  ],
  ears: { kind: 'pricked', x: 12, y: -10.4, width: 14, length: 18.5, splay: 4 },
  eyes: { x: 8.4, y: 0.2, size: 4, open: 0.86, tilt: 0.22, iris: '#93ad3f', pupil: 'slit' },
  muzzle: { kind: 'cat', width: 7.4, top: 2, noseY: 6.8, bottom: 15, nose: 2.3 },
  ruff: 2.4,
  whiskers: 19,
}

const cream = '#fbeedd'
const whiteOn = (color: string): readonly Mark[] => [
  { name: 'muzzle', color },
  { name: 'bib', color },
  { name: 'socks', color },
]

/** The cat that is meant when nothing else is said: a ginger tabby in white socks. */
export const houseCat: Beast = {
  face: catFace,
  coat: {
    main: '#d98a45',
    marks: [
      { name: 'muzzle', color: cream },
      { name: 'tabby', color: '#a9561f' },
      { name: 'bib', color: cream },
      { name: 'socks', color: cream },
    ],
    nose: '#e08b86',
    inner: '#e9aa9a',
    fur: 1,
  },
  build: { head: 1.04, legs: 1, length: 1, bulk: 0.88, neck: 0.5, paws: 0.92, tuck: 0.3, tail: 'cat' },
  metres: 0.32,
}

function kind(main: string, marks: readonly Mark[], iris: string, more: Partial<Beast['coat']> = {}): Beast {
  return {
    ...houseCat,
    face: { ...catFace, eyes: { ...catFace.eyes, iris } },
    coat: { ...houseCat.coat, main, marks, ...more },
  }
}

const long: Partial<Beast['build']> = { tail: 'plume', bulk: 1 }

/** Kinds of cat by the words that call for them, the narrower first. */
export const catKinds: readonly (readonly [words: readonly string[], beast: Beast])[] = [
  [['ginger', 'marmalade', 'orange tabby'], houseCat],
  [
    ['siamese', 'siamese cat'],
    kind(
      '#e9dcc6',
      [
        { name: 'dark-mask', color: '#4a3830' },
        { name: 'ears', color: '#4a3830' },
        { name: 'socks', color: '#4f3d34' },
        { name: 'tail-tip', color: '#4a3830' },
      ],
      '#5aa6e0',
      { nose: '#4b3733', inner: '#8a6a60', fur: 0.6 },
    ),
  ],
  [
    ['calico', 'tortoiseshell', 'calico cat'],
    kind(
      '#f4ede2',
      [
        { name: 'patches', color: '#c9773a' },
        { name: 'ears', color: '#4a3a34' },
      ],
      '#a7a33c',
    ),
  ],
  [
    ['tuxedo'],
    kind(
      '#2c292e',
      [
        { name: 'blaze', color: '#f6f1e8' },
        { name: 'bib', color: '#f6f1e8' },
        { name: 'socks', color: '#f6f1e8' },
      ],
      '#b9c24a',
      { inner: '#8a6a68' },
    ),
  ],
  [
    ['persian', 'persian cat', 'ragdoll', 'angora', 'angora cat'],
    {
      ...kind('#ece4d8', whiteOn('#fffaf0'), '#5f9fd0', { fur: 3 }),
      build: { ...houseCat.build, ...long },
    },
  ],
  [
    ['maine coon', 'norwegian', 'maine coon cat'],
    {
      ...kind('#8c6a4c', [...whiteOn('#efe2cf'), { name: 'tabby', color: '#4d3526' }], '#b5a03c', { fur: 2.8 }),
      build: { ...houseCat.build, ...long },
    },
  ],
  [['tabby', 'tabby cat'], kind('#9d8a76', [...whiteOn('#f1e8da'), { name: 'tabby', color: '#54463c' }], '#8fae4a')],
  [['russian', 'british', 'chartreux'], kind('#7d8794', [], '#d8a437', { inner: '#a68c90', nose: '#6a6470' })],
]

const kindOf = (word: string): Beast => catKinds.find(([words]) => words.includes(word))![1]

/** Cats of one build that are met in the street, ginger ones oftenest. */
export const streetCats: readonly Beast[] = [
  houseCat,
  houseCat,
  houseCat,
  kindOf('tabby'),
  kindOf('tuxedo'),
  kindOf('calico'),
]
