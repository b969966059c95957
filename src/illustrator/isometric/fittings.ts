import { wood } from './joinery.ts'
import type { Model } from './model.ts'

const books = ['#d9604c', '#e8b04a', '#4f8fba', '#5aa37a', '#8a6bb0', '#e7e0d2', '#c9757f']

const bookshelf: Model = {
  name: 'bookshelf',
  size: [2.4, 0.7, 3.4],
  color: '#b57f4e',
  build({ box, front, shadow, random }, color) {
    shadow([0, 0], [2.4, 0.7], 2.4)
    box([0, 0, 0], [2.4, 0.7, 3.4], color)
    for (const z of [0.16, 0.96, 1.76, 2.56]) {
      front(0.71, [0.12, z], [2.28, z + 0.68], '#7a5232')
      let x = 0.16
      while (x < 2.1) {
        const width = random.between(0.12, 0.24)
        if (random.chance(0.88)) front(0.72, [x, z], [x + width, z + random.between(0.42, 0.62)], random.pick(books))
        x += width + 0.02
      }
    }
  },
}

const wardrobe: Model = {
  name: 'wardrobe',
  size: [2.2, 0.9, 3.2],
  color: '#d9b88f',
  build({ box, front, shadow }, color) {
    shadow([0, 0], [2.2, 0.9], 2.2)
    box([0, 0, 0], [2.2, 0.9, 3.2], color)
    for (const x of [0.1, 1.14]) front(0.91, [x, 0.2], [x + 0.96, 3.06], '#eed5b0')
    for (const x of [0.94, 1.2]) front(0.92, [x, 1.4], [x + 0.06, 1.9], '#6f5a48')
  },
}

const nightstand: Model = {
  name: 'nightstand',
  size: [0.9, 0.8, 1.7],
  color: wood,
  build({ box, front, cylinder, cone, glow, shadow }, color) {
    shadow([0, 0], [0.9, 0.8], 0.8)
    box([0, 0, 0], [0.9, 0.8, 0.8], color)
    for (const z of [0.1, 0.45]) front(0.81, [0.08, z], [0.82, z + 0.28], '#e3b685')
    cylinder([0.45, 0.4, 0.8], 0.06, 0.3, '#4a4f5c')
    cone([0.45, 0.4, 1.06], 0.3, 0.5, '#f3d9a0')
    glow([0.45, 0.4, 1.3], 2.2, '#ffd68a')
  },
}

const lamp: Model = {
  name: 'lamp',
  size: [0.7, 0.7, 2.6],
  color: '#f3d9a0',
  build({ cylinder, cone, glow, shadow }, color) {
    shadow([0.2, 0.2], [0.3, 0.3], 1.4)
    cylinder([0.35, 0.35, 0], 0.24, 0.08, '#4a4f5c')
    cylinder([0.35, 0.35, 0.08], 0.04, 1.8, '#4a4f5c')
    cone([0.35, 0.35, 1.8], 0.42, 0.9, color)
    glow([0.35, 0.35, 2], 3, '#ffd68a')
  },
}

const plant: Model = {
  name: 'plant',
  size: [0.8, 0.8, 1.8],
  color: '#4f9a5c',
  build({ cylinder, ball, shadow, random }, color) {
    shadow([0.15, 0.15], [0.5, 0.5], 1)
    cylinder([0.4, 0.4, 0], 0.26, 0.46, '#d98a5e')
    for (let index = 0; index < 8; index++) {
      ball(
        [0.4 + random.between(-0.26, 0.26), 0.4 + random.between(-0.26, 0.26), 0.72 + index * 0.12],
        0.27 - index * 0.014,
        color,
      )
    }
  },
}

const television: Model = {
  name: 'television',
  size: [2.4, 0.7, 1.9],
  color: '#a5744a',
  build({ box, front, shadow }, color) {
    shadow([0, 0], [2.4, 0.7], 0.7)
    box([0, 0, 0.1], [2.4, 0.7, 0.5], color)
    front(0.71, [0.1, 0.18], [1.14, 0.52], '#c99a6e')
    front(0.71, [1.26, 0.18], [2.3, 0.52], '#c99a6e')
    box([0.3, 0.25, 0.66], [1.8, 0.12, 1.16], '#2d323d')
    front(0.38, [0.37, 0.74], [2.03, 1.75], '#5a86b8')
    front(0.385, [0.37, 0.74], [2.03, 1.1], '#6fb58a')
  },
}

const stove: Model = {
  name: 'stove',
  size: [1.2, 1, 1.4],
  color: '#d7dbe0',
  build({ box, front, flat, shadow, cylinder }, color) {
    shadow([0, 0], [1.2, 1], 1)
    box([0, 0, 0], [1.2, 1, 1.3], color)
    front(1.01, [0.14, 0.16], [1.06, 0.84], '#3b4150')
    for (const x of [0.2, 0.5, 0.8]) front(1.015, [x, 1.02], [x + 0.12, 1.16], '#5c6068')
    flat(1.31, [0.1, 0.1], [1.1, 0.9], '#3b4150')
    cylinder([0.4, 0.4, 1.31], 0.24, 0.26, '#c9604c')
  },
}

const fridge: Model = {
  name: 'fridge',
  size: [1.3, 1.1, 2.8],
  color: '#a9d0d6',
  build({ box, front, shadow }, color) {
    shadow([0, 0], [1.3, 1.1], 2)
    box([0, 0, 0], [1.3, 1.1, 2.8], color)
    front(1.11, [0, 1.76], [1.3, 1.8], '#6f949c')
    front(1.115, [0.12, 1.95], [0.2, 2.4], '#f4f7f8')
    front(1.115, [0.12, 1], [0.2, 1.6], '#f4f7f8')
  },
}

const rug: Model = {
  name: 'rug',
  size: [4, 3, 0],
  color: '#d98a78',
  build({ flat }, color) {
    flat(0.02, [0, 0], [4, 3], color)
    flat(0.022, [0.3, 0.3], [3.7, 2.7], '#f3e3cf')
    flat(0.024, [0.55, 0.55], [3.45, 2.45], color)
  },
}

const bathtub: Model = {
  name: 'bathtub',
  size: [3, 1.5, 1.1],
  color: '#f6f7f8',
  build({ box, flat, shadow, ball }, color) {
    shadow([0, 0], [3, 1.5], 0.8)
    box([0, 0, 0], [3, 1.5, 1], color)
    flat(1.005, [0.2, 0.2], [2.8, 1.3], '#8fd0e4')
    for (const [x, y] of [
      [0.6, 0.5],
      [0.9, 0.9],
      [0.5, 0.95],
      [1.2, 0.6],
    ] as const)
      ball([x, y, 1.05], 0.2, '#ffffff')
  },
}

/** What else stands in rooms: stores, lamps, appliances. */
export const fittings: readonly Model[] = [
  bookshelf,
  wardrobe,
  nightstand,
  lamp,
  plant,
  television,
  stove,
  fridge,
  rug,
  bathtub,
]
