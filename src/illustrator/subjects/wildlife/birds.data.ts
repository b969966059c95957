import type { Bird } from '../animals/bird.ts'
import { baldEagle, macaw, mallard, songbird } from '../animals/birds.data.ts'
import { trace } from '../animals/trace.ts'

/** Birds drawn by eye from the side; heights in metres. */

export const farmGoose: Bird = {
  ...mallard,
  outline: trace(
    '33 -72, 30 -78, 23 -79.6, 17 -76, 15.6 -68, 16.4 -58, 15 -46, 8 -38, -10 -36, -26 -32, -40 -27, -34 -15, -18 -9, 2 -7.4, 18 -11, 27.6 -21, 30 -33, 27 -46, 25.6 -58, 28.6 -65',
  ),
  beak: [
    trace('31 -73, 37 -71.4, 43 -68.6, 43.4 -66, 37 -66, 31 -66.4'),
    trace('31 -67, 41 -66.4, 36 -64.4, 31 -64.6'),
  ],
  eye: [26, -72.6, 1.6],
  leg: [0, -9, 1.8],
  plumage: {
    main: '#f3efe8',
    wing: '#e6e0d6',
    flight: '#cfc8bd',
    beak: '#e98a34',
    legs: '#e2812f',
    iris: '#3a6a9a',
    areas: [],
  },
  metres: 0.8,
}
export const canadaGoose: Bird = {
  ...farmGoose,
  plumage: {
    ...farmGoose.plumage,
    main: '#a8927a',
    wing: '#7d6a58',
    flight: '#4a3f38',
    beak: '#2c292b',
    legs: '#35302f',
    iris: '#2a1a14',
    areas: [
      ['#2b282b', trace('44 -84, 8 -84, 10 -46, 18 -43, 30 -46, 36 -60')],
      ['#f2ede4', trace('25 -70, 21 -72, 18 -66, 20 -62, 27 -62')],
      ['#efe9de', trace('-20 -16, -42 -24, -40 -4, -14 -4')],
    ],
  },
}
export const herringGull: Bird = {
  ...songbird,
  outline: trace(
    '34 -53, 31 -58, 23.6 -59.4, 15 -55.6, 7 -46, -8 -38, -22 -30, -33 -23, -22 -14, -3 -10, 14 -12, 25 -20, 31 -32, 33.6 -43, 35 -48',
  ),
  beak: [
    trace('32.4 -54, 39 -53.4, 45.6 -50.6, 46.6 -46.6!, 42.6 -48.6, 33 -49'),
    trace('32.4 -49.4, 42 -48.6, 43.4 -46.8!, 38 -46.4, 32.4 -46.4'),
  ],
  eye: [28, -52.6, 1.9],
  leg: [4, -12, 1.3],
  webbed: true,
  tail: [
    [[-22, -25], [-46, -22], 5],
    [[-22, -22], [-45, -18], 5],
  ],
  wing: trace('17 -42, 6 -45, -8 -38.4, -24 -28.4, -19 -20, -3 -18, 11 -23, 18 -32'),
  wingTip: [-48, -24],
  plumage: {
    main: '#f6f4f0',
    wing: '#a9b3bd',
    flight: '#3a3c42',
    beak: '#efb52c',
    legs: '#e0a08a',
    iris: '#e6d04e',
    areas: [],
  },
  metres: 0.42,
}
export const toco: Bird = {
  ...macaw,
  beak: [
    trace('22 -82, 32 -86, 46 -85, 57 -78, 62 -68, 61 -62!, 55 -68, 42 -71.6, 23 -71'),
    trace('22 -71.6, 42 -72, 54 -67.6, 59 -63!, 48 -65, 34 -66, 22 -66'),
  ],
  eye: [17, -76, 2.4],
  tail: macaw.tail.map(([root, tip]) => [root, [tip[0], tip[1] - 4], 7] as const),
  plumage: {
    main: '#26242a',
    wing: '#2b2930',
    flight: '#1c1b20',
    beak: '#f0922b',
    legs: '#5a7390',
    iris: '#2a4f9a',
    areas: [
      ['#f7efdc', trace('30 -84, 20 -72, 8 -66, 4 -54, 14 -46, 26 -46, 30 -60')],
      ['#f0922b', trace('22 -82, 13 -82, 11 -74, 15 -70, 22 -71')],
      ['#c2382f', trace('-4 -22, 8 -20, 12 -8, -8 -8')],
    ],
  },
  metres: 0.6,
}
export const whitePelican: Bird = {
  ...farmGoose,
  outline: trace(
    '26 -77, 21 -83, 13 -83.6, 8 -78, 8.6 -69, 13 -60, 14 -51, 7 -43, -10 -41, -26 -36, -40 -30, -34 -17, -18 -10, 2 -8.4, 19 -12, 28.6 -23, 30 -36, 26 -48, 21 -58, 20 -66, 24 -70',
  ),
  beak: [
    trace('22 -78, 32 -76, 52 -64, 69 -53.6, 71 -50!, 62 -53, 44 -61, 22 -70'),
    trace('20 -72, 42 -61, 66 -52, 56 -46, 42 -45, 30 -50, 22 -60'),
  ],
  eye: [19, -76, 1.8],
  wing: trace('16 -38, 2 -42, -16 -37, -30 -29, -24 -19, -6 -15.4, 11 -19, 19 -27'),
  leg: [0, -10, 2.2],
  plumage: {
    ...farmGoose.plumage,
    flight: '#3d3a3f',
    beak: '#f0b04a',
    legs: '#e39a44',
    iris: '#2a1a14',
    areas: [['#f6d27a', trace('26 -80, 17 -79, 16 -73, 24 -71')]],
  },
  metres: 1.3,
}
export const griffon: Bird = {
  ...baldEagle,
  plumage: {
    ...baldEagle.plumage,
    main: '#4a3b34',
    wing: '#40332e',
    flight: '#2b2322',
    beak: '#cbb79a',
    legs: '#8d8078',
    iris: '#5a2a1c',
    areas: [
      ['#efe6d8', trace('34 -78, 2 -80, -3 -70, 6 -63, 20 -62, 34 -66')],
      ['#d98c84', trace('36 -98, 2 -98, 1 -79, 12 -75, 24 -74, 34 -76')],
    ],
  },
  metres: 1,
}
export const plainsOstrich: Bird = {
  ...macaw,
  outline: trace(
    '20 -128, 24 -133.6, 30 -135, 35 -131.4, 35.6 -127, 31 -124, 27 -121, 26.4 -112, 27.4 -100, 30 -88, 31 -76, 24 -62, 12 -53, -6 -51, -22 -55, -33 -66, -31 -79, -18 -89, -2 -92, 10 -89, 18 -91, 21 -100, 21.6 -112, 20.4 -122',
  ),
  beak: [
    trace('34 -131.6, 39 -130, 43.6 -127.2!, 38 -126.8, 34 -127.4'),
    trace('33.6 -127.6, 41 -126.8!, 37 -125.4, 33 -125.4'),
  ],
  tail: [
    [[-24, -72], [-44, -84], 11],
    [[-26, -68], [-48, -74], 11],
    [[-26, -64], [-46, -63], 11],
    [[-24, -62], [-40, -53], 10],
  ],
  wing: trace('10 -82, -2 -87, -18 -83, -29 -72, -23 -61, -6 -58, 9 -65, 14 -74'),
  wingTip: [-36, -58],
  eye: [30.4, -130.4, 2],
  leg: [2, -56, 3],
  perch: 0,
  plumage: {
    main: '#33302f',
    wing: '#2c2a2a',
    flight: '#efe8da',
    beak: '#d8a878',
    legs: '#c79c86',
    iris: '#2a1a12',
    areas: [['#cfa890', trace('46 -142, 12 -142, 15 -100, 18 -93, 30 -90, 38 -112')]],
  },
  metres: 2.3,
}
export const greyHeron: Bird = {
  ...plainsOstrich,
  outline: trace(
    '20 -130, 24 -135, 30 -135.6, 35 -132.4, 34 -128, 28 -126, 24 -121, 24.4 -112, 27 -102, 28 -92, 26 -80, 20 -68, 10 -60, -6 -56, -20 -56, -32 -62, -26 -71, -14 -79, 0 -86, 10 -89, 17 -93, 19.4 -102, 18.4 -112, 18 -122',
  ),
  beak: [
    trace('33 -133.4, 42 -131.6, 56 -127!, 43 -128.4, 33.6 -129'),
    trace('33 -129, 43 -128.4, 53 -126.6!, 41 -126.4, 32.6 -126.6'),
  ],
  tail: [
    [[-22, -62], [-44, -54], 6],
    [[-22, -60], [-41, -50], 6],
  ],
  wing: trace('14 -82, 2 -84, -12 -77, -26 -66, -20 -59, -4 -57, 9 -64, 16 -73'),
  wingTip: [-42, -54],
  leg: [2, -58, 1.6],
  eye: [29.4, -131.6, 1.7],
  crest: trace('26 -135, 18 -137, 6 -131, 18 -133, 26 -132'),
  plumage: {
    main: '#b9c1c9',
    wing: '#8d99a6',
    flight: '#454d5a',
    beak: '#e2a83c',
    legs: '#a98f5a',
    iris: '#e2c23a',
    areas: [['#f1efea', trace('40 -142, 16 -134, 14 -100, 20 -92, 30 -92, 36 -112')]],
  },
  metres: 1,
}
export const whiteStork: Bird = {
  ...greyHeron,
  plumage: {
    main: '#f5f2ec',
    wing: '#f1ede5',
    flight: '#2c2a2e',
    beak: '#d9472f',
    legs: '#d9472f',
    iris: '#2a1a14',
    areas: [],
  },
}
