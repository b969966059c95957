import type { Beast, Build, Coat, Face } from './beast.ts'

/** A dog's head from the front. Drawn by eye. */
const face: Face = {
  skull: [
    [0, -16.4],
    [7.6, -15.2],
    [13.4, -10.8],
    [16.4, -3.4],
    [16.6, 4.6],
    [14.2, 11.6],
    [8.8, 16.6],
    [0, 18.4],
  ],
  ears: { kind: 'hanging', x: 15.2, y: -11, width: 10.5, length: 20, splay: 3 },
  eyes: { x: 7.3, y: -1.6, size: 3.1, open: 0.96, tilt: 0.06, iris: '#7a4a22', pupil: 'round', fill: 0.98 },
  muzzle: { kind: 'dog', width: 8.8, top: -1.5, noseY: 6, bottom: 15.6, nose: 4.1 },
  ruff: 1.4,
  whiskers: 0,
  panting: true,
}

const coat: Coat = {
  main: '#c98a4b',
  marks: [],
  nose: '#2a2224',
  inner: '#d9a08c',
  fur: 1.2,
}

const build: Build = {
  head: 1.02,
  legs: 1.16,
  length: 1.06,
  bulk: 1,
  neck: 0.85,
  paws: 1.04,
  tuck: 0.45,
  tail: 'sabre',
}

interface Change {
  face?: Partial<Face>
  muzzle?: Partial<Face['muzzle']>
  eyes?: Partial<Face['eyes']>
  ears?: Partial<Face['ears']>
  coat?: Partial<Coat>
  build?: Partial<Build>
  metres?: number
}

function breed(change: Change): Beast {
  return {
    face: {
      ...face,
      ...change.face,
      muzzle: { ...face.muzzle, ...change.muzzle },
      eyes: { ...face.eyes, ...change.eyes },
      ears: { ...face.ears, ...change.ears },
    },
    coat: { ...coat, ...change.coat },
    build: { ...build, ...change.build },
    metres: change.metres ?? 0.6,
  }
}

const white = '#f7f1e7'
const black = '#2b272b'
const tan = '#b97437'
const pricked = { kind: 'pricked', x: 11, y: -11, width: 11.5, length: 17, splay: 3 } as const
const folded = { kind: 'folded', x: 12.4, y: -13, width: 9, length: 12, splay: 3 } as const

/** The dog that is meant when nothing else is said: a caramel mongrel with a white blaze. */
export const mongrel: Beast = breed({
  coat: {
    main: '#c07c40',
    fur: 1.5,
    marks: [
      { name: 'blaze', color: white },
      { name: 'bib', color: white },
      { name: 'belly', color: '#ecdcc2' },
      { name: 'socks', color: white },
      { name: 'ears', color: '#8f5426' },
      { name: 'tail-tip', color: white },
    ],
  },
  build: { tail: 'plume' },
})

/** Breeds by the words that call for them, the narrower first. Proportions and coats from the breeds' usual looks. */
export const breeds: readonly (readonly [words: readonly string[], beast: Beast])[] = [
  [
    ['golden retriever', 'retriever'],
    breed({
      ears: { width: 10, length: 17.5, splay: 2.4, y: -10 },
      coat: {
        main: '#d6a057',
        fur: 2.5,
        marks: [
          { name: 'muzzle', color: '#e9c68d' },
          { name: 'bib', color: '#efd6a8' },
          { name: 'belly', color: '#ecd0a0' },
          { name: 'ears', color: '#b97f3d' },
        ],
      },
      build: { tail: 'plume', bulk: 1.06 },
    }),
  ],
  [
    ['poodle', 'labradoodle', 'goldendoodle', 'cockapoo'],
    breed({
      face: {
        curly: true,
        ruff: 1.8,
        skull: [
          [0, -22],
          [9, -20.6],
          [14.6, -14],
          [15.4, -4],
          [14.6, 4.6],
          [12.4, 11.6],
          [7.8, 16.4],
          [0, 18],
        ],
      },
      ears: { x: 15, y: -10, width: 12, length: 24, splay: 3.4 },
      muzzle: { width: 7, bottom: 15.6, nose: 3.6 },
      eyes: { iris: '#4a2c1a' },
      coat: { main: '#d8b48e', fur: 1.6, marks: [] },
      build: { legs: 1.24, bulk: 0.92, paws: 1.1, tail: 'puff', neck: 1 },
      metres: 0.5,
    }),
  ],
  [
    ['dalmatian'],
    breed({
      coat: {
        main: '#f4f0ea',
        fur: 0.2,
        marks: [
          { name: 'spots', color: '#27242a' },
          { name: 'ears', color: '#2f2b30' },
        ],
      },
      build: { tail: 'whip', bulk: 0.96, legs: 1.24 },
    }),
  ],
  [
    ['husky', 'siberian husky', 'malamute', 'eskimo dog', 'alaskan malamute'],
    breed({
      ears: { ...pricked, x: 10.6, width: 11, length: 14.5, splay: 2 },
      face: { ruff: 3.2, panting: false },
      eyes: { iris: '#8fcdf0', tilt: 0.22, open: 0.82 },
      muzzle: { width: 7.8, nose: 3.7 },
      coat: {
        main: '#5a626e',
        fur: 2.6,
        inner: '#d8b8ac',
        marks: [
          { name: 'wolf-mask', color: white },
          { name: 'bib', color: white },
          { name: 'belly', color: white },
          { name: 'socks', color: white },
        ],
      },
      build: { tail: 'curl', bulk: 1.04 },
    }),
  ],
  [
    ['corgi', 'welsh corgi'],
    breed({
      ears: { ...pricked, x: 12, width: 13, length: 19, splay: 4.6 },
      face: { ruff: 2.6 },
      muzzle: { width: 7.8, nose: 3.6 },
      coat: {
        main: '#d28a43',
        fur: 1.8,
        marks: [
          { name: 'blaze', color: white },
          { name: 'bib', color: white },
          { name: 'belly', color: white },
          { name: 'socks', color: white },
        ],
      },
      build: { legs: 0.5, length: 1.2, head: 0.98, tail: 'stub', bulk: 1.02 },
      metres: 0.32,
    }),
  ],
  [
    ['dachshund', 'sausage dog', 'wiener dog', 'dachsie'],
    breed({
      face: { panting: false },
      ears: { x: 15.2, y: -9.6, width: 11, length: 22, splay: 3.6 },
      muzzle: { width: 7, bottom: 16.4, nose: 3.6 },
      coat: {
        main: '#8e4a24',
        fur: 0.5,
        marks: [
          { name: 'muzzle', color: '#b06a38' },
          { name: 'bib', color: '#b06a38' },
        ],
      },
      build: { legs: 0.42, length: 1.5, bulk: 0.84, head: 0.8, neck: 1, tail: 'whip' },
      metres: 0.26,
    }),
  ],
  [
    ['german shepherd', 'alsatian', 'malinois', 'police dog', 'shepherd dog'],
    breed({
      ears: { ...pricked, width: 11.4, length: 19, splay: 2.4, color: '#5a3d28' },
      face: { ruff: 2.4 },
      muzzle: { width: 8, nose: 3.9, bottom: 16 },
      coat: {
        main: '#bf8748',
        fur: 1.9,
        inner: '#b58a70',
        marks: [
          { name: 'dark-mask', color: '#302625' },
          { name: 'saddle', color: '#332a29' },
          { name: 'belly', color: '#d3a566' },
        ],
      },
      build: { tail: 'sabre', legs: 1.14, bulk: 1.04 },
      metres: 0.65,
    }),
  ],
  [
    ['bulldog', 'english bulldog', 'bull dog'],
    breed({
      face: {
        jowls: true,
        ruff: 0.4,
        panting: false,
        skull: [
          [0, -15],
          [9, -14.6],
          [16.4, -10],
          [19, -2],
          [20, 6],
          [18.4, 13],
          [11, 18.4],
          [0, 19.6],
        ],
      },
      ears: { ...folded, x: 15, y: -12, width: 7.5, length: 10 },
      eyes: { x: 9, y: -1, size: 2.9 },
      muzzle: { width: 13, top: 0.5, noseY: 3.8, bottom: 15, nose: 4.6 },
      coat: {
        main: '#cf9a62',
        fur: 0.3,
        marks: [
          { name: 'blaze', color: white },
          { name: 'bib', color: white },
          { name: 'socks', color: white },
        ],
      },
      build: { legs: 0.7, bulk: 1.26, head: 1.1, neck: 0.5, paws: 1.2, tail: 'stub', tuck: 0.3 },
      metres: 0.4,
    }),
  ],
  [
    ['pug', 'pug-dog'],
    breed({
      face: {
        jowls: true,
        ruff: 0.3,
        panting: false,
        skull: [
          [0, -16],
          [9, -15.4],
          [15.4, -10.4],
          [18, -2],
          [18, 6],
          [15.6, 13],
          [9.4, 17.4],
          [0, 18.4],
        ],
      },
      ears: { ...folded, x: 14.4, y: -12, color: '#352b2b' },
      eyes: { x: 8.6, y: 0, size: 3.9, iris: '#4a2a18' },
      muzzle: { width: 10.4, top: 2, noseY: 4.6, bottom: 14.4, nose: 3.7 },
      coat: { main: '#dcbb8d', fur: 0.3, marks: [{ name: 'dark-mask', color: '#3a2f2f' }] },
      build: { legs: 0.72, bulk: 1.14, head: 1.08, neck: 0.5, tail: 'curl' },
      metres: 0.3,
    }),
  ],
  [
    ['beagle', 'foxhound', 'hound', 'basset', 'basset hound'],
    breed({
      ears: { x: 15.2, y: -9.6, width: 11, length: 21, splay: 3 },
      coat: {
        main: '#bb7338',
        fur: 0.5,
        marks: [
          { name: 'saddle', color: '#332a2a' },
          { name: 'blaze', color: white },
          { name: 'bib', color: white },
          { name: 'belly', color: white },
          { name: 'socks', color: white },
          { name: 'tail-tip', color: white },
        ],
      },
      build: { tail: 'whip', legs: 0.95 },
      metres: 0.38,
    }),
  ],
  [
    ['border collie', 'collie', 'sheepdog', 'shetland sheepdog'],
    breed({
      ears: { ...folded, y: -14, length: 14 },
      face: { ruff: 3 },
      muzzle: { width: 7.6, nose: 3.7 },
      coat: {
        main: '#322e34',
        fur: 2.6,
        inner: '#7a6264',
        marks: [
          { name: 'blaze', color: white },
          { name: 'bib', color: white },
          { name: 'belly', color: white },
          { name: 'socks', color: white },
          { name: 'tail-tip', color: white },
        ],
      },
      build: { tail: 'plume' },
    }),
  ],
  [
    ['rottweiler', 'doberman', 'doberman pinscher', 'pinscher', 'great dane'],
    breed({
      face: { panting: false },
      ears: { ...folded, y: -13, length: 13 },
      coat: {
        main: black,
        fur: 0.4,
        inner: '#6a5050',
        marks: [
          { name: 'brows', color: tan },
          { name: 'muzzle', color: tan },
          { name: 'bib', color: tan },
          { name: 'socks', color: '#a5662f' },
        ],
      },
      build: { tail: 'stub', bulk: 1.12, legs: 1.16 },
      metres: 0.65,
    }),
  ],
  [
    ['chihuahua'],
    breed({
      face: { panting: false },
      ears: { ...pricked, x: 13, width: 14, length: 19, splay: 7 },
      eyes: { size: 4, iris: '#4a2a18' },
      muzzle: { width: 6.6, nose: 3, noseY: 7 },
      coat: {
        main: '#cf9a5e',
        fur: 0.4,
        marks: [
          { name: 'muzzle', color: '#f0dcc0' },
          { name: 'bib', color: '#f0dcc0' },
        ],
      },
      build: { head: 1.12, bulk: 0.74, paws: 0.8, tail: 'whip', neck: 0.7 },
      metres: 0.22,
    }),
  ],
  [
    [
      'terrier',
      'westie',
      'yorkie',
      'yorkshire terrier',
      'schnauzer',
      'scottie',
      'jack russell',
      'jack russell terrier',
    ],
    breed({
      ears: { ...pricked, width: 9, length: 12, splay: 2.4 },
      face: { ruff: 4 },
      muzzle: { width: 9.2, nose: 3.6, bottom: 16.6 },
      coat: { main: '#ece4d6', fur: 2.8, marks: [] },
      build: { legs: 0.72, head: 1.06, tail: 'stub', bulk: 0.96 },
      metres: 0.3,
    }),
  ],
  [
    ['spitz', 'pomeranian', 'samoyed', 'shiba', 'shiba inu', 'akita', 'chow'],
    breed({
      ears: { ...pricked, width: 10, length: 12.5, splay: 2 },
      face: { ruff: 4 },
      muzzle: { width: 7.2, nose: 3.3 },
      coat: {
        main: '#d99850',
        fur: 2.8,
        marks: [
          { name: 'cheeks', color: '#f7e8cf' },
          { name: 'bib', color: '#f7e8cf' },
          { name: 'belly', color: '#f7e8cf' },
          { name: 'socks', color: '#f7e8cf' },
        ],
      },
      build: { legs: 0.9, tail: 'curl', head: 1 },
      metres: 0.4,
    }),
  ],
  [
    ['labrador', 'lab', 'labrador retriever'],
    breed({
      coat: {
        main: '#dcb679',
        fur: 0.5,
        marks: [
          { name: 'bib', color: '#ecd3a4' },
          { name: 'ears', color: '#c79a5a' },
        ],
      },
      build: { tail: 'sabre', bulk: 1.08 },
    }),
  ],
  [
    ['saint bernard', 'st bernard', 'bernese mountain dog', 'newfoundland dog'],
    {
      ...mongrel,
      coat: { ...mongrel.coat, fur: 2.6 },
      build: { ...mongrel.build, bulk: 1.22, paws: 1.25, head: 1.1 },
      metres: 0.75,
    },
  ],
  [
    ['spaniel', 'cocker spaniel', 'cocker', 'setter', 'irish setter'],
    breed({
      ears: { x: 15.2, y: -9, width: 12, length: 25, splay: 3 },
      coat: { main: '#a9622d', fur: 2.4, marks: [{ name: 'bib', color: '#c8864a' }] },
      build: { legs: 0.92, tail: 'plume' },
      metres: 0.42,
    }),
  ],
]

const recoated = (main: string, ears: string): Beast => ({
  ...mongrel,
  coat: {
    ...mongrel.coat,
    main,
    marks: mongrel.coat.marks.map((mark) => (mark.name === 'ears' ? { ...mark, color: ears } : mark)),
  },
})

/** The mongrel in the coats it is met in, caramel oftenest. */
export const mongrels: readonly Beast[] = [
  mongrel,
  mongrel,
  mongrel,
  recoated('#3a3438', '#2b272b'),
  recoated('#8a5a3a', '#5d3a26'),
  recoated('#d9ae6c', '#b98746'),
]
