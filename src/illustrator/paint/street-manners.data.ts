/** How the houses of a street are built. Colours in white light; written by hand, by eye. */
export interface StreetManner {
  walls: readonly string[]
  roofs: readonly string[]
  /** Eaves along the street, gables toward it, a flat top with a cornice, or a board front taller than the house. */
  roof: 'eaves' | 'gable' | 'flat' | 'board'
  storeys: readonly [least: number, most: number]
  window: 'shutters' | 'sash' | 'arched' | 'lattice' | 'panes' | 'paper' | 'strip'
  frame: string
  timbered?: boolean
  /** What is at street level: doors alone, shops with awnings, or a veranda on posts. */
  foot: 'doors' | 'shops' | 'veranda' | 'bars'
  ground: 'cobbles' | 'asphalt' | 'dirt' | 'water'
  lamps: 'iron' | 'lanterns' | 'none'
  /** What stands where the street ends. */
  end: 'church' | 'clock' | 'castle' | 'mesa' | 'bridge' | 'pagoda' | 'towers'
  /** Hung across the street. */
  across?: 'bunting' | 'washing' | 'lanterns' | 'skyways'
  /** Glowing signs on the fronts. */
  neon?: boolean
}

export const oldTownManner: StreetManner = {
  walls: ['#e8c890', '#e0a078', '#d98f7a', '#efe0c4', '#c9b48a', '#b8c4b0', '#e6b8a0'],
  roofs: ['#b0583c', '#a04a36', '#8f5540'],
  roof: 'eaves',
  storeys: [2, 4],
  window: 'shutters',
  frame: '#f3ead8',
  foot: 'shops',
  ground: 'cobbles',
  lamps: 'iron',
  end: 'church',
}

/** Medinas and the old towns of the south: flat roofs, arches, walls of earth and rose. */
export const medinaManner: StreetManner = {
  walls: ['#d98e5f', '#c9764f', '#e0a877', '#d9a58a', '#e6c09a', '#c98468'],
  roofs: ['#b0683f', '#a85f40'],
  roof: 'flat',
  storeys: [1, 3],
  window: 'arched',
  frame: '#7a4a34',
  foot: 'shops',
  ground: 'dirt',
  lamps: 'lanterns',
  end: 'church',
  across: 'washing',
}

export const victorianManner: StreetManner = {
  walls: ['#8f4a3a', '#7a3f34', '#a0604a', '#6f4a40', '#9a8470', '#844f44'],
  roofs: ['#4a4c58', '#3f4450', '#565058'],
  roof: 'eaves',
  storeys: [3, 4],
  window: 'sash',
  frame: '#ece4d4',
  foot: 'bars',
  ground: 'cobbles',
  lamps: 'iron',
  end: 'clock',
}

export const medievalManner: StreetManner = {
  walls: ['#efe2c6', '#e8d4ac', '#f2e8d4', '#dcc6a0', '#e9c9a8'],
  roofs: ['#8a4a34', '#7a4436', '#94583c', '#6a5248'],
  roof: 'gable',
  storeys: [2, 3],
  window: 'lattice',
  frame: '#5a3f2c',
  timbered: true,
  foot: 'doors',
  ground: 'cobbles',
  lamps: 'none',
  end: 'castle',
  across: 'bunting',
}

export const westernManner: StreetManner = {
  walls: ['#a9784c', '#8f6444', '#b98f64', '#9a5a44', '#7f6a58', '#c2a078'],
  roofs: ['#6a4c38', '#5a4436'],
  roof: 'board',
  storeys: [1, 2],
  window: 'panes',
  frame: '#efe0c4',
  foot: 'veranda',
  ground: 'dirt',
  lamps: 'none',
  end: 'mesa',
}

export const canalManner: StreetManner = {
  walls: ['#d9826a', '#e0a06a', '#e8c890', '#c96a5a', '#efd9b4', '#d9a890'],
  roofs: ['#a8583f', '#96503c'],
  roof: 'eaves',
  storeys: [3, 4],
  window: 'arched',
  frame: '#f4ecdc',
  foot: 'doors',
  ground: 'water',
  lamps: 'none',
  end: 'bridge',
  across: 'washing',
}

export const japaneseManner: StreetManner = {
  walls: ['#6a4a38', '#5a4034', '#7a5844', '#8a7460', '#4f3f38'],
  roofs: ['#3f4650', '#4a4f58', '#38404c'],
  roof: 'eaves',
  storeys: [1, 2],
  window: 'paper',
  frame: '#3a2a22',
  foot: 'shops',
  ground: 'cobbles',
  lamps: 'lanterns',
  end: 'pagoda',
  across: 'lanterns',
}

export const avenueManner: StreetManner = {
  walls: ['#c9b49a', '#a8604a', '#d9cdb8', '#8f8a86', '#b5846a', '#9aa4ac', '#dcd4c6'],
  roofs: ['#5a6068', '#6a5a54'],
  roof: 'flat',
  storeys: [4, 7],
  window: 'sash',
  frame: '#efe8dc',
  foot: 'shops',
  ground: 'asphalt',
  lamps: 'iron',
  end: 'towers',
}

export const cyberpunkManner: StreetManner = {
  walls: ['#2a2f4a', '#34284f', '#1f3048', '#3a2a44', '#26324f'],
  roofs: ['#1a1c30'],
  roof: 'flat',
  storeys: [9, 17],
  window: 'strip',
  frame: '#4f5f8a',
  foot: 'shops',
  ground: 'asphalt',
  lamps: 'none',
  end: 'towers',
  neon: true,
  across: 'skyways',
}
