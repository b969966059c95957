import type { Beast, Face } from './beast.ts'

/** Heads and coats of small beasts, drawn by eye; heights at the shoulder. */

const smallSkull: Face['skull'] = [
  [0, -14],
  [7.4, -13],
  [13.4, -9],
  [16.4, -2],
  [16.6, 5],
  [12.6, 11.6],
  [6.4, 15.4],
  [0, 16.6],
]

export const fieldMouse: Beast = {
  face: {
    skull: smallSkull,
    ears: { kind: 'round', x: 13.4, y: -11.4, width: 17, length: 17, splay: 2 },
    eyes: { x: 8.4, y: -0.6, size: 2.9, open: 1, tilt: 0, iris: '#2c1c18', pupil: 'round', rim: '#231816' },
    muzzle: { kind: 'cat', width: 5, top: 2, noseY: 7.6, bottom: 13.6, nose: 2 },
    ruff: 1.4,
    whiskers: 15,
  },
  coat: {
    main: '#9d8a78',
    marks: [
      { name: 'muzzle', color: '#efe6da' },
      { name: 'bib', color: '#efe6da' },
      { name: 'belly', color: '#efe6da' },
    ],
    nose: '#dd8f88',
    inner: '#e3aca0',
    fur: 1.2,
  },
  build: { head: 1.06, legs: 0.46, length: 0.8, bulk: 1, neck: 0.05, paws: 0.74, tuck: 0.1, tail: 'whip' },
  metres: 0.08,
}

export const redSquirrel: Beast = {
  face: {
    skull: smallSkull,
    ears: { kind: 'pricked', x: 9.6, y: -10, width: 8.6, length: 13, splay: 2 },
    eyes: { x: 9, y: -1.4, size: 3.1, open: 1, tilt: 0, iris: '#2c1c14', pupil: 'round', rim: '#f0e2cc' },
    muzzle: { kind: 'cat', width: 5.4, top: 1, noseY: 6.6, bottom: 13, nose: 1.9 },
    ruff: 2,
    whiskers: 12,
  },
  coat: {
    main: '#b4622e',
    marks: [
      { name: 'muzzle', color: '#f6ead8' },
      { name: 'bib', color: '#f8f0e2' },
      { name: 'belly', color: '#f8f0e2' },
    ],
    nose: '#5d3a30',
    inner: '#d79a80',
    fur: 1.7,
  },
  build: { head: 0.92, legs: 0.5, length: 0.82, bulk: 0.9, neck: 0.1, paws: 0.8, tuck: 0.1, tail: 'bush' },
  metres: 0.2,
}

export const maskedRaccoon: Beast = {
  face: {
    skull: [
      [0, -14.4],
      [8.4, -13.4],
      [16, -9],
      [20.6, -1],
      [21, 6],
      [14.6, 11.4],
      [7, 15.6],
      [0, 17.4],
    ],
    ears: { kind: 'round', x: 13, y: -11.4, width: 10.6, length: 11.6, splay: 1 },
    eyes: { x: 8, y: -0.4, size: 2.5, open: 0.94, tilt: 0.1, iris: '#3a2418', pupil: 'round' },
    muzzle: { kind: 'dog', width: 5.6, top: 0, noseY: 8, bottom: 15.4, nose: 3, color: '#f1ece4' },
    ruff: 4.4,
    whiskers: 13,
  },
  coat: {
    main: '#8b8782',
    marks: [
      { name: 'brows', color: '#f1ece4' },
      { name: 'eye-patches', color: '#2b282c' },
      { name: 'belly', color: '#b9b3aa' },
      { name: 'tail-tip', color: '#2b282c' },
    ],
    nose: '#1f1b1e',
    inner: '#d8d2c8',
    fur: 2.6,
  },
  build: { head: 0.98, legs: 0.72, length: 1, bulk: 1.16, neck: 0.2, paws: 0.92, tuck: 0.15, tail: 'brush' },
  metres: 0.34,
}

export const redPanda: Beast = {
  ...maskedRaccoon,
  face: { ...maskedRaccoon.face, ears: { ...maskedRaccoon.face.ears, kind: 'pricked', width: 12, length: 13 } },
  coat: {
    main: '#b9562a',
    marks: [
      { name: 'cheeks', color: '#f7ecdc' },
      { name: 'brows', color: '#f7ecdc' },
      { name: 'limbs', color: '#33231f' },
    ],
    nose: '#231a1a',
    inner: '#f3e6d6',
    fur: 2.6,
  },
}

export const badger: Beast = {
  ...maskedRaccoon,
  coat: {
    main: '#4a474a',
    marks: [
      { name: 'blaze', color: '#f3eee6' },
      { name: 'cheeks', color: '#f3eee6' },
      { name: 'limbs', color: '#29262a' },
    ],
    nose: '#1f1b1e',
    inner: '#d8d2c8',
    fur: 2.2,
  },
  build: { ...maskedRaccoon.build, tail: 'stub', bulk: 1.3, legs: 0.6 },
}

export const greyKoala: Beast = {
  face: {
    skull: [
      [0, -15],
      [9.4, -14],
      [16.6, -9.6],
      [20, -2],
      [19.6, 6],
      [14.6, 12.6],
      [7.6, 16],
      [0, 17],
    ],
    ears: { kind: 'round', x: 17.4, y: -9.6, width: 18, length: 17, splay: 3 },
    eyes: { x: 8.6, y: -1, size: 2.1, open: 1, tilt: 0, iris: '#5a3a20', pupil: 'round' },
    muzzle: { kind: 'dog', width: 5.4, top: -2, noseY: 5.4, bottom: 13, nose: 4.8, color: '#a9a6a6' },
    ruff: 3,
    whiskers: 0,
  },
  coat: {
    main: '#a3a1a4',
    marks: [
      { name: 'bib', color: '#e9e6e2' },
      { name: 'belly', color: '#dcd8d4' },
    ],
    nose: '#2d292e',
    inner: '#e6dfdc',
    fur: 2.8,
  },
  build: { head: 1.16, legs: 0.56, length: 0.86, bulk: 1.2, neck: 0.05, paws: 1.05, tuck: 0.05, tail: 'stub' },
  metres: 0.5,
}

export const riverOtter: Beast = {
  face: {
    skull: [
      [0, -13],
      [8.4, -12.4],
      [15.6, -8.6],
      [19, -2],
      [19, 4.6],
      [14.6, 10.6],
      [7.4, 14.4],
      [0, 15.4],
    ],
    ears: { kind: 'round', x: 15.4, y: -7.6, width: 6.6, length: 6.4, splay: 0 },
    eyes: { x: 7.6, y: -2, size: 2.3, open: 1, tilt: 0, iris: '#2a1a12', pupil: 'round' },
    muzzle: { kind: 'cat', width: 8, top: -1, noseY: 4, bottom: 12.4, nose: 3.4, color: '#d9c3a4' },
    ruff: 1.4,
    whiskers: 16,
  },
  coat: {
    main: '#7d5534',
    marks: [
      { name: 'bib', color: '#dcc6a6' },
      { name: 'belly', color: '#cbb28e' },
    ],
    nose: '#2a2020',
    inner: '#6a4630',
    fur: 1.3,
  },
  build: { head: 0.9, legs: 0.5, length: 1.16, bulk: 0.96, neck: 0.7, paws: 0.9, tuck: 0.1, tail: 'sabre' },
  metres: 0.34,
}
