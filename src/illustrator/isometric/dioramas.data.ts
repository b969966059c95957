/** A model on the floor of a diorama, ten units by ten; the corner (0, 0) is the farthest. */
export interface Standing {
  model: string
  x: number
  y: number
  /** Front along +x instead of +y. */
  turned?: boolean
  color?: string
}

export interface Diorama {
  ground: 'grass' | 'sand' | 'snow' | 'water' | 'stone' | 'road' | 'shore' | 'boards' | 'tiles' | 'plain'
  /** Colour of the two walls at the back, for rooms. */
  wall?: string
  standing: readonly Standing[]
}

const stand = (model: string, x: number, y: number, more: Partial<Standing> = {}): Standing => ({
  model,
  x,
  y,
  ...more,
})
const turned = { turned: true }

const lawn: Diorama = {
  ground: 'grass',
  standing: [
    stand('tree', 0.6, 1),
    stand('tree', 3.2, 0.5),
    stand('bush', 1, 4),
    stand('pine', 6.6, 0.4),
    stand('tree', 0.5, 7.4),
    stand('flowers', 1.6, 6),
    stand('rock', 8.6, 1),
    stand('bush', 8.4, 3.6),
    stand('flowers', 7.6, 8),
  ],
}

const bareRoom: Diorama = {
  ground: 'boards',
  wall: '#efd9c4',
  standing: [stand('bookshelf', 0.4, 0.2), stand('plant', 8.8, 0.4), stand('rug', 3, 3.4), stand('lamp', 0.4, 8.6)],
}

/** By setting; placed by eye. A place without a row is a lawn, or a plain room when it is indoors. */
export const dioramas: Readonly<Record<string, Diorama>> = {
  office: {
    ground: 'boards',
    wall: '#e4ded6',
    standing: [
      stand('bookshelf', 6.6, 0.2),
      stand('plant', 9, 0.3),
      stand('desk', 1.2, 0.6),
      stand('office-chair', 2.3, 2.5),
      stand('desk', 0.5, 5, turned),
      stand('office-chair', 2.4, 6.2, turned),
      stand('rug', 4.4, 4),
      stand('round-table', 6, 5),
      stand('armchair', 7.8, 3.4, { color: '#5f9ea0' }),
      stand('plant', 0.4, 9),
    ],
  },
  'living-room': {
    ground: 'boards',
    wall: '#f0dcc8',
    standing: [
      stand('plant', 2.2, 8.6),
      stand('sofa', 3, 0.5),
      stand('lamp', 6.6, 0.5),
      stand('plant', 8.8, 0.4),
      stand('television', 0.4, 4, turned),
      stand('bookshelf', 0.3, 7.3, turned),
      stand('rug', 3, 3.2),
      stand('table', 3.8, 4),
      stand('armchair', 7.6, 3.6),
    ],
  },
  bedroom: {
    ground: 'boards',
    wall: '#d8dcec',
    standing: [
      stand('bed', 3.4, 0.3),
      stand('lamp', 2.2, 0.5),
      stand('bookshelf', 7, 0.2),
      stand('desk', 0.4, 4.6, turned),
      stand('office-chair', 2.3, 5.7, turned),
      stand('rug', 3.6, 4.6),
      stand('plant', 0.5, 9),
    ],
  },
  kitchen: {
    ground: 'tiles',
    wall: '#f3e6cf',
    standing: [
      stand('counter', 1.4, 0.2),
      stand('stove', 5.5, 0.2),
      stand('fridge', 7.2, 0.2),
      stand('counter', 0.2, 2.4, turned),
      stand('table', 4, 4.4),
      stand('chair', 4.2, 3.3),
      stand('chair', 5.4, 6.2),
      stand('plant', 9, 0.4),
    ],
  },
  bathroom: {
    ground: 'tiles',
    wall: '#cfe5ea',
    standing: [
      stand('bathtub', 3.4, 0.4),
      stand('counter', 0.2, 3, turned),
      stand('plant', 8.8, 0.5),
      stand('rug', 4, 3.4, { color: '#7fb0c4' }),
    ],
  },
  cafe: {
    ground: 'boards',
    wall: '#e9cdb0',
    standing: [
      stand('round-table', 6.8, 6.8),
      stand('chair', 6, 8.4),
      stand('counter', 0.8, 0.8, { color: '#8a5f40' }),
      stand('bookshelf', 5.4, 0.2),
      stand('plant', 8.8, 0.4),
      stand('round-table', 1.2, 4.2),
      stand('chair', 0.3, 5.8),
      stand('round-table', 5.2, 3.8),
      stand('chair', 7, 4),
      stand('round-table', 3.6, 7.2),
      stand('chair', 2.4, 7.4),
      stand('lamp', 0.4, 8.8),
    ],
  },
  library: {
    ground: 'boards',
    wall: '#d9c3a4',
    standing: [
      stand('table', 3.6, 7),
      stand('chair', 6.2, 7.2),
      stand('bookshelf', 0.8, 0.2),
      stand('bookshelf', 3.3, 0.2),
      stand('bookshelf', 5.8, 0.2),
      stand('bookshelf', 0.2, 1.4, turned),
      stand('bookshelf', 0.2, 4, turned),
      stand('rug', 3.4, 3.2, { color: '#a5644f' }),
      stand('table', 4.2, 4),
      stand('chair', 4.4, 5.8),
      stand('armchair', 7.8, 2),
      stand('lamp', 9, 0.5),
    ],
  },
  classroom: {
    ground: 'boards',
    wall: '#dfe6d4',
    standing: [
      stand('blackboard', 3, 0.1),
      stand('table', 4, 1.6),
      ...[3.6, 5.8, 8].flatMap((y) => [1, 4, 7].map((x) => stand('table', x, y, { color: '#d8a868' }))),
    ],
  },
  city: {
    ground: 'stone',
    standing: [
      stand('tower', 6.2, 3.2, { color: '#a8b8a4' }),
      stand('shop-house', 3.6, 7.2, { color: '#d9c48f' }),
      stand('car', 7, 7.6, { color: '#4f8fba' }),
      stand('tree', 6.2, 8.4),
      stand('tower', 0.6, 0.6, { color: '#7fa3c0' }),
      stand('tower', 3.4, 0.5, { color: '#c9a58c' }),
      stand('tower', 6.4, 0.5, { color: '#93a4b8' }),
      stand('tower', 0.5, 3.4, { color: '#b9bdc9' }),
      stand('tower', 3.2, 3.3, { color: '#6f93b0' }),
      stand('shop-house', 0.4, 7, { ...turned, color: '#e0b392' }),
      stand('tree', 3.4, 6.4),
      stand('street-lamp', 6.2, 5.8),
      stand('car', 7.2, 5.6),
      stand('tree', 8.4, 3.4),
    ],
  },
  street: {
    ground: 'road',
    standing: [
      stand('tree', 0.6, 2.8),
      stand('shop-house', 0.4, 0.4, { color: '#e8b0a0' }),
      stand('shop-house', 3.1, 0.4, { color: '#a9c8d9' }),
      stand('shop-house', 5.8, 0.4, { color: '#f0d79a' }),
      stand('street-lamp', 2.9, 3),
      stand('street-lamp', 8.2, 3),
      stand('tree', 8.5, 0.6),
      stand('car', 1, 5.4, { color: '#4f8fba' }),
      stand('car', 5.4, 7.2),
      stand('bench', 5.4, 2.7),
    ],
  },
  village: {
    ground: 'grass',
    standing: [
      stand('well', 6.4, 6.2),
      stand('tree', 8.4, 8),
      stand('fence', 5, 8.8),
      stand('house', 0.8, 0.8),
      stand('house', 5.4, 0.8, { color: '#e6d3d8' }),
      stand('house', 0.8, 5.6, { ...turned, color: '#d9e4d2' }),
      stand('tree', 4, 0.6),
      stand('pine', 8.6, 0.6),
      stand('fence', 4.6, 4.2),
      stand('bush', 4.4, 2.8),
      stand('flowers', 8.4, 4.4),
      stand('tree', 0.6, 8.4),
    ],
  },
  forest: {
    ground: 'grass',
    standing: [
      stand('pine', 5.4, 5.2),
      stand('tree', 7.4, 6.6),
      stand('rock', 4.2, 7.8),
      ...[0.4, 2.2, 4, 5.8, 7.6].map((x, index) => stand(index % 2 ? 'tree' : 'pine', x, 0.4 + (index % 2) * 0.5)),
      ...[2.2, 4.2, 6.2, 8.2].map((y, index) => stand(index % 2 ? 'pine' : 'tree', 0.4 + (index % 2) * 0.6, y)),
      stand('pine', 2.8, 2.4),
      stand('pine', 5.2, 2.2),
      stand('rock', 7.6, 3),
      stand('bush', 2.6, 5.4),
      stand('flowers', 8, 7.6),
    ],
  },
  park: {
    ...lawn,
    standing: [
      ...lawn.standing,
      stand('tree', 5, 5.4),
      stand('bench', 6.6, 7),
      stand('bench', 3.6, 2.8),
      stand('street-lamp', 6, 2.6),
    ],
  },
  garden: {
    ground: 'grass',
    standing: [
      stand('bench', 5, 4.4),
      stand('flowers', 5, 6.6),
      stand('flowers', 6.8, 6.6),
      stand('bush', 8.4, 8),
      stand('fence', 0.4, 0.3),
      stand('fence', 3.4, 0.3),
      stand('fence', 6.4, 0.3),
      stand('tree', 0.6, 1),
      ...[2.4, 3.8, 5.2].flatMap((y) => [0.6, 2.2].map((x) => stand('flowers', x, y))),
      stand('bush', 4, 1.2),
      stand('bush', 6, 1),
      stand('flowers', 8, 1.4),
      stand('flowers', 8.2, 3.4),
    ],
  },
  farm: {
    ground: 'grass',
    standing: [
      stand('crops', 1, 6.2),
      stand('crops', 5.6, 4),
      stand('tree', 6.4, 8),
      stand('barn', 0.8, 0.8),
      stand('tree', 5, 0.6),
      stand('fence', 5, 2.6),
      stand('house', 6.6, 0.4, { color: '#f6efe2' }),
      stand('tree', 0.6, 5),
      stand('bush', 0.8, 8),
      stand('fence', 0.6, 4.2),
    ],
  },
  beach: {
    ground: 'shore',
    standing: [
      stand('boat', 4, 7.6),
      stand('parasol', 6.6, 3.4, { color: '#e8b04a' }),
      stand('parasol', 4, 1.4),
      stand('parasol', 1.2, 4.2, { color: '#4f8fba' }),
      stand('palm', 0.8, 1),
      stand('palm', 2.6, 0.6),
      stand('rock', 6, 0.6),
      stand('palm', 0.6, 6.4),
      stand('rock', 8.6, 2),
    ],
  },
  desert: {
    ground: 'sand',
    standing: [
      stand('cactus', 5, 5.6),
      stand('rock', 6.8, 7.2, { color: '#c99a6a' }),
      stand('cactus', 3, 8),
      stand('peak', 0.2, 0.2, { color: '#d9a866' }),
      stand('cactus', 6, 1),
      stand('cactus', 0.8, 6.6),
      stand('rock', 8.4, 1.2, { color: '#c99a6a' }),
      stand('cactus', 8.6, 4),
    ],
  },
  snow: {
    ground: 'snow',
    standing: [
      stand('pine', 4, 5.6, { color: '#dbe8ee' }),
      stand('pine', 6.8, 7.4, { color: '#6f9a90' }),
      stand('fence', 5.6, 4.2, { color: '#b08a64' }),
      stand('pine', 0.6, 0.8, { color: '#dbe8ee' }),
      stand('pine', 3, 0.4, { color: '#6f9a90' }),
      stand('house', 5.4, 0.6),
      stand('pine', 0.6, 4, { color: '#8fb3ac' }),
      stand('rock', 0.8, 7),
      stand('pine', 8.8, 1.4, { color: '#dbe8ee' }),
    ],
  },
  mountains: {
    ground: 'grass',
    standing: [
      stand('pine', 5, 6.4),
      stand('pine', 7.2, 5.6),
      stand('house', 6.4, 7, { color: '#c99a6a' }),
      stand('peak', 0.1, 0.1),
      stand('peak', 4.6, 0.1, { color: '#7d8799' }),
      stand('pine', 0.6, 5),
      stand('pine', 2.2, 6.4),
      stand('pine', 8.6, 2.6),
      stand('rock', 4.4, 4.6),
    ],
  },
  sea: {
    ground: 'water',
    standing: [
      stand('boat', 3.4, 5, { color: '#4f7fa8' }),
      stand('boat', 6, 7.6, { color: '#c9503f' }),
      stand('rock', 0.8, 1),
      stand('rock', 2.2, 0.6),
      stand('boat', 6, 1.6),
      stand('rock', 0.8, 7),
    ],
  },
  lake: {
    ground: 'water',
    standing: [
      stand('boat', 4, 6.4, { color: '#c9503f' }),
      stand('pine', 8.6, 8.4),
      stand('pine', 0.2, 0.4),
      stand('pine', 1.8, 0.2),
      stand('pine', 0.2, 2.2),
      stand('boat', 6, 2),
      stand('rock', 8.4, 0.8),
    ],
  },
  shop: {
    ground: 'tiles',
    wall: '#f0e2d2',
    standing: [
      stand('table', 4, 4),
      stand('bookshelf', 6.6, 5.4),
      stand('bookshelf', 0.6, 0.2),
      stand('bookshelf', 3.1, 0.2),
      stand('counter', 5.8, 1.2, { color: '#b57f4e' }),
      stand('bookshelf', 0.2, 3, turned),
      stand('plant', 0.5, 8.8),
    ],
  },
  market: {
    ground: 'stone',
    standing: [
      stand('stall', 4.4, 5, { color: '#c9757f' }),
      stand('bench', 7.4, 4.8),
      stand('tree', 8, 7.6),
      stand('stall', 0.6, 0.6),
      stand('stall', 3.6, 0.6, { color: '#4f8fba' }),
      stand('stall', 6.6, 0.6, { color: '#5aa37a' }),
      stand('stall', 0.6, 4, { ...turned, color: '#e8b04a' }),
      stand('tree', 0.4, 8),
    ],
  },
}

/** What a room's walls lean to, one by chance. */
export const wallColors: readonly string[] = [
  '#efd9c4',
  '#d8dcec',
  '#dbe6d6',
  '#f2d9d2',
  '#cfe2e6',
  '#efe6c8',
  '#d9cfe0',
]

/** Colours a model may have when nothing else is said, one by chance. */
export const otherColors: Readonly<Record<string, readonly string[]>> = {
  sofa: ['#5f9ea0', '#c9785f', '#7a86b8', '#d9a64e', '#8fae7d'],
  armchair: ['#d9876a', '#5f9ea0', '#d9a64e', '#8a7bb0'],
  bed: ['#6f8fc4', '#c97f86', '#7fae8f', '#d9b25e'],
  rug: ['#d98a78', '#6f9ab8', '#8fae7d', '#c9a25e'],
  'office-chair': ['#4f7fa8', '#c9604c', '#5a9a7a', '#4a4f5c'],
  fridge: ['#a9d0d6', '#e0b8a8', '#dfe3e6', '#b8cfa8'],
  house: ['#f1e2c6', '#e6d3d8', '#d9e4d2', '#e9d8b4'],
  'shop-house': ['#e8b0a0', '#a9c8d9', '#f0d79a', '#c9d9b0'],
  car: ['#d9483b', '#4f8fba', '#e8b04a', '#5aa37a'],
  parasol: ['#e0604c', '#4f8fba', '#e8b04a'],
  stall: ['#d9604c', '#4f8fba', '#5aa37a', '#e8b04a'],
}

export const dioramaOf = (kind: string, indoor: boolean): Diorama => dioramas[kind] ?? (indoor ? bareRoom : lawn)
