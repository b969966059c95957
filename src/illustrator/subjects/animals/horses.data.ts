import type { Hoofed, HoofedCoat } from './hoofed-body.ts'

/** A riding horse, sixteen hands. Drawn by eye. */
export const ridingHorse: Hoofed = {
  trunk: [
    [14, -63],
    [4, -60.4],
    [-8, -59],
    [-20, -61],
    [-29, -59],
    [-36, -52],
    [-38, -43],
    [-34, -36],
    [-19, -33],
    [-3, -30.6],
    [12, -31.6],
    [24, -35],
    [31, -43],
    [31, -54],
    [24, -63],
  ],
  neck: [
    [9, -62],
    [19, -74],
    [28, -87],
    [37, -94],
    [46, -90],
    [47, -81],
    [40, -70],
    [33, -55],
    [27, -44],
    [12, -46],
  ],
  head: [
    [36, -92],
    [40, -96],
    [46.5, -94.4],
    [52, -87],
    [57, -78.6],
    [62, -71.4],
    [63.6, -67],
    [61.4, -63.4],
    [57, -62.6],
    [54, -65.4],
    [49, -71],
    [44, -76],
    [39, -80],
    [36, -86],
  ],
  eye: [48.4, -86.2, 1.8],
  nostril: [60.8, -68.6],
  mouth: [
    [61.8, -64.8],
    [58.4, -65.6],
    [54.6, -68],
  ],
  ear: { root: [40, -94], tip: [38.6, -104], width: 4.4 },
  elbow: [20, -39],
  hip: [-25, -45],
  thickness: 1,
  tail: [
    [-33, -57, 4],
    [-39, -53, 8],
    [-43, -42, 11.5],
    [-43, -28, 12.5],
    [-41, -14, 8.6],
    [-41.6, -5, 2],
  ],
  mane: {
    crest: [
      [38, -96],
      [30, -90],
      [23, -81],
      [17, -73],
      [11, -65],
    ],
    length: 16,
    forelock: [41, -96],
  },
  coat: {
    main: '#8f5129',
    mane: '#2b2022',
    muzzle: '#54352a',
    legs: '#2e2224',
    hooves: '#463c3a',
    blaze: '#f3ebdf',
    fur: 0,
    iris: '#4a2a18',
  },
  metres: 1.65,
}

const coatOf = (main: string, mane: string, muzzle: string, more: Partial<HoofedCoat> = {}): HoofedCoat => ({
  main,
  mane,
  muzzle,
  hooves: '#4b423f',
  fur: 0,
  iris: '#4a2a18',
  ...more,
})

/** Coats by the words that call for them. */
export const horseCoats: readonly (readonly [words: readonly string[], coat: HoofedCoat])[] = [
  [['zebra'], coatOf('#f3efe8', '#26232a', '#37323a', { pattern: { kind: 'stripes', color: '#28252c' } })],
  [['pegasus', 'winged horse'], coatOf('#f6f3f0', '#e9e2dc', '#dccfc8', { hooves: '#8a7a66' })],
  [['unicorn', 'alicorn'], coatOf('#f6f1f2', '#c79be0', '#e8cfd6', { hooves: '#c9a25a', iris: '#6a58b8' })],
  [['palomino'], coatOf('#d6a55c', '#f2e4c6', '#b98a58', { blaze: '#f6eee0' })],
  [
    ['pinto', 'piebald', 'skewbald', 'spotted', 'appaloosa'],
    coatOf('#f2ece2', '#3c2a22', '#c9a493', { pattern: { kind: 'patches', color: '#8a4d28' } }),
  ],
  [
    ['grey', 'gray', 'dapple', 'lipizzaner'],
    coatOf('#b9bcc2', '#6d7078', '#7c7b80', { pattern: { kind: 'dapples', color: '#d4d6da' } }),
  ],
  [['chestnut', 'sorrel'], coatOf('#a65a2c', '#b66a35', '#8c5638', { blaze: '#f3ebdf' })],
]

const named = (word: string): HoofedCoat => horseCoats.find(([words]) => words.includes(word))![1]

/** Coats of horses of which no colour is said, bay oftenest. */
export const ridingCoats: readonly HoofedCoat[] = [
  ridingHorse.coat,
  ridingHorse.coat,
  named('chestnut'),
  named('palomino'),
  coatOf('#3a2e2c', '#231e20', '#2c2424', { blaze: '#f3ebdf' }),
]
