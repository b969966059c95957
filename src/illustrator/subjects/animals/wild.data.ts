import type { Beast, Face } from './beast.ts'

/** Heads and coats of wild beasts, drawn by eye; heights at the shoulder. */

const longSkull: Face['skull'] = [
  [0, -15.6],
  [8, -14.4],
  [14.4, -9.6],
  [18, -2.4],
  [18.6, 4.4],
  [14, 11],
  [7.6, 16],
  [0, 18],
]

export const redFox: Beast = {
  face: {
    skull: longSkull,
    ears: { kind: 'pricked', x: 11.4, y: -9.6, width: 12.5, length: 18, splay: 3.4 },
    eyes: { x: 7.4, y: -0.6, size: 3.1, open: 0.78, tilt: 0.34, iris: '#c98a2c', pupil: 'slit' },
    muzzle: { kind: 'dog', width: 6.2, top: 0, noseY: 8.4, bottom: 16, nose: 3 },
    ruff: 4,
    whiskers: 13,
  },
  coat: {
    main: '#d2652a',
    marks: [
      { name: 'cheeks', color: '#fbf1e3' },
      { name: 'bib', color: '#fbf1e3' },
      { name: 'socks', color: '#33242a' },
      { name: 'tail-tip', color: '#fbf1e3' },
    ],
    nose: '#251d20',
    inner: '#4a2f2c',
    fur: 2,
  },
  build: { head: 0.9, legs: 1, length: 1.05, bulk: 0.84, neck: 0.6, paws: 0.86, tuck: 0.45, tail: 'brush' },
  metres: 0.42,
}

export const greyWolf: Beast = {
  face: {
    skull: longSkull,
    ears: { kind: 'pricked', x: 11, y: -10.4, width: 10.6, length: 14, splay: 2.6 },
    eyes: { x: 7.3, y: -1.4, size: 2.9, open: 0.72, tilt: 0.32, iris: '#d9a638', pupil: 'round', fill: 0.86 },
    muzzle: { kind: 'dog', width: 7.4, top: -1, noseY: 8, bottom: 16.8, nose: 3.7 },
    ruff: 5,
    whiskers: 0,
  },
  coat: {
    main: '#737780',
    marks: [
      { name: 'wolf-mask', color: '#e9e6e1' },
      { name: 'bib', color: '#dfdbd5' },
      { name: 'belly', color: '#d6d1ca' },
      { name: 'saddle', color: '#4d5058' },
    ],
    nose: '#211d20',
    inner: '#8d7a74',
    fur: 3.2,
  },
  build: { head: 0.94, legs: 1.22, length: 1.12, bulk: 1.08, neck: 0.8, paws: 1.1, tuck: 0.45, tail: 'sabre' },
  metres: 0.8,
}

export const brownBear: Beast = {
  face: {
    skull: [
      [0, -15.6],
      [9, -14.6],
      [16, -10],
      [19.6, -2],
      [20, 6],
      [16.6, 13],
      [9.6, 17],
      [0, 18],
    ],
    ears: { kind: 'round', x: 14.4, y: -12.6, width: 11, length: 11, splay: 0 },
    eyes: { x: 7, y: -1.2, size: 2.1, open: 1, tilt: 0, iris: '#4a2a18', pupil: 'round' },
    muzzle: { kind: 'dog', width: 8.6, top: 0, noseY: 6, bottom: 15, nose: 4.3, color: '#b98a5e' },
    ruff: 3.4,
    whiskers: 0,
  },
  coat: { main: '#7a4a2a', marks: [], nose: '#271c1c', inner: '#4e3020', fur: 2.8 },
  build: {
    head: 1.02,
    legs: 0.86,
    length: 1.2,
    bulk: 1.5,
    neck: 0.5,
    paws: 1.5,
    tuck: 0.05,
    tail: 'stub',
    stoops: true,
  },
  metres: 1.3,
}

export const polarBear: Beast = {
  ...brownBear,
  face: { ...brownBear.face, muzzle: { ...brownBear.face.muzzle, color: '#efe6d6', width: 7.8 } },
  coat: { main: '#f1ebde', marks: [], nose: '#2a2426', inner: '#b3a598', fur: 2.4 },
  build: { ...brownBear.build, head: 0.94, neck: 0.9 },
  metres: 1.5,
}

export const giantPanda: Beast = {
  ...brownBear,
  face: {
    ...brownBear.face,
    skull: [
      [0, -15.4],
      [9.6, -14.4],
      [17.4, -9.4],
      [21.4, -1],
      [21.6, 7],
      [17, 13.8],
      [9.6, 17.2],
      [0, 18],
    ],
    eyes: { ...brownBear.face.eyes, x: 8.4, y: 0, size: 2.5 },
    muzzle: { ...brownBear.face.muzzle, color: '#f6f1e8', width: 7.4, noseY: 7, bottom: 14.6, nose: 3.5 },
  },
  coat: {
    main: '#f5f0e7',
    marks: [
      { name: 'eye-patches', color: '#2c292e' },
      { name: 'ears', color: '#2c292e' },
      { name: 'limbs', color: '#322e33' },
    ],
    nose: '#271f22',
    inner: '#1d1b1e',
    fur: 2.2,
  },
  build: { ...brownBear.build, head: 1.16, length: 1.05, bulk: 1.4 },
  metres: 0.9,
}

const bigCat: Face = {
  skull: [
    [0, -16],
    [8.6, -14.8],
    [15, -10],
    [18, -2.6],
    [19, 5],
    [17, 12.4],
    [10.4, 17.6],
    [0, 19.4],
  ],
  ears: { kind: 'round', x: 14.6, y: -11.6, width: 10.4, length: 10.4, splay: 0 },
  eyes: { x: 8.2, y: -1, size: 2.9, open: 0.74, tilt: 0.3, iris: '#d6a62e', pupil: 'round' },
  muzzle: { kind: 'cat', width: 9.6, top: -1, noseY: 7.4, bottom: 18.4, nose: 4.2, color: '#f6ead4' },
  ruff: 2.8,
  whiskers: 17,
}

export const maneLion: Beast = {
  face: { ...bigCat, mane: '#8a4a1e' },
  coat: {
    main: '#d79f55',
    marks: [
      { name: 'muzzle', color: '#f3e3c6' },
      { name: 'belly', color: '#e8c68d' },
    ],
    nose: '#7d4a42',
    inner: '#8a5a3c',
    fur: 0.9,
  },
  build: { head: 1, legs: 1.06, length: 1.2, bulk: 1.34, neck: 0.6, paws: 1.3, tuck: 0.35, tail: 'tuft' },
  metres: 1.15,
}

export const lioness: Beast = { ...maneLion, face: bigCat }

export const bengalTiger: Beast = {
  face: { ...bigCat, ruff: 4, eyes: { ...bigCat.eyes, iris: '#c9b23a' } },
  coat: {
    main: '#dd8330',
    marks: [
      { name: 'belly', color: '#fbf3e6' },
      { name: 'tiger', color: '#2a2023' },
    ],
    nose: '#c9827a',
    inner: '#3a2c2c',
    fur: 1.2,
  },
  build: { ...maneLion.build, tail: 'cat', neck: 0.5 },
  metres: 1.05,
}

export const leopardCat: Beast = {
  ...bengalTiger,
  coat: {
    main: '#dba957',
    marks: [
      { name: 'muzzle', color: '#f6ead4' },
      { name: 'belly', color: '#f6ead4' },
      { name: 'spots', color: '#3a271e' },
    ],
    nose: '#a8665e',
    inner: '#4a352a',
    fur: 0.5,
  },
  build: { ...bengalTiger.build, bulk: 1, paws: 1.1 },
  metres: 0.75,
}

export const wildRabbit: Beast = {
  face: {
    skull: [
      [0, -14],
      [7, -13],
      [12.6, -9],
      [16, -2],
      [17.6, 5],
      [14.6, 11.6],
      [8, 15],
      [0, 16],
    ],
    ears: { kind: 'long', x: 7, y: -10, width: 10.4, length: 31, splay: 4.4 },
    eyes: { x: 9.6, y: -0.6, size: 3.3, open: 1, tilt: 0, iris: '#4d2c1c', pupil: 'round', rim: '#3a2620' },
    muzzle: { kind: 'cat', width: 6, top: 1, noseY: 6, bottom: 13.4, nose: 1.9 },
    ruff: 2,
    whiskers: 14,
  },
  coat: {
    main: '#b08a66',
    marks: [
      { name: 'muzzle', color: '#efe2d0' },
      { name: 'bib', color: '#efe2d0' },
      { name: 'belly', color: '#efe2d0' },
    ],
    nose: '#d98f88',
    inner: '#e0a99c',
    fur: 1.7,
  },
  build: { head: 1, legs: 0.5, length: 0.78, bulk: 0.95, neck: 0.1, paws: 0.92, tuck: 0.1, tail: 'puff' },
  metres: 0.3,
}
