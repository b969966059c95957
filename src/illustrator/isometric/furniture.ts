import type { Blocks } from './blocks.ts'
import type { Model } from './model.ts'

const wood = '#c98f5a'
const books = ['#d9604c', '#e8b04a', '#4f8fba', '#5aa37a', '#8a6bb0', '#e7e0d2', '#c9757f']

function legs({ box }: Blocks, width: number, depth: number, height: number, color: string): void {
  for (const [x, y] of [
    [0.05, 0.05],
    [width - 0.17, 0.05],
    [0.05, depth - 0.17],
    [width - 0.17, depth - 0.17],
  ] as const) {
    box([x, y, 0], [0.12, 0.12, height], color)
  }
}

const desk: Model = {
  name: 'desk',
  size: [3, 1.5, 1.1],
  color: wood,
  build(blocks, color) {
    const { box, shadow, front, cylinder, cone, glow } = blocks
    shadow([0, 0], [3, 1.5], 1)
    box([2.1, 0.15, 0], [0.8, 1.2, 1], '#efe9df')
    for (const z of [0.12, 0.42, 0.72]) front(1.36, [2.16, z], [2.84, z + 0.22], '#d8cfc2')
    legs(blocks, 3, 1.5, 1, '#7d6a5c')
    box([0, 0, 1], [3, 1.5, 0.12], color)
    box([1.1, 0.42, 1.12], [0.5, 0.3, 0.06], '#3b4150')
    box([1.32, 0.5, 1.16], [0.08, 0.08, 0.26], '#3b4150')
    box([0.62, 0.48, 1.34], [1.5, 0.1, 0.92], '#343a48')
    front(0.59, [0.69, 1.41], [2.05, 2.19], '#7cc4e0')
    front(0.6, [0.8, 1.9], [1.5, 2.06], '#e8f6fb')
    front(0.6, [0.8, 1.66], [1.86, 1.76], '#bfe4f1')
    box([0.85, 0.95, 1.12], [1, 0.34, 0.05], '#e9ebef')
    box([2.05, 1, 1.12], [0.18, 0.26, 0.05], '#e9ebef')
    cylinder([2.62, 0.4, 1.12], 0.13, 0.06, '#3b4150')
    box([2.58, 0.36, 1.16], [0.07, 0.07, 0.6], '#3b4150')
    cone([2.6, 0.42, 1.76], 0.26, 0.34, '#f0b84c')
    glow([2.6, 0.5, 1.7], 1.6, '#ffd68a')
    cylinder([0.3, 1.05, 1.12], 0.12, 0.2, '#e0705a')
  },
}

const officeChair: Model = {
  name: 'office-chair',
  size: [1, 1, 1.7],
  color: '#4f7fa8',
  build({ box, cylinder, shadow }, color) {
    shadow([0.1, 0.1], [0.8, 0.8], 0.8)
    cylinder([0.5, 0.5, 0.04], 0.4, 0.06, '#4a4f5c')
    cylinder([0.5, 0.5, 0.1], 0.07, 0.5, '#6b7180')
    box([0.1, 0.1, 0.6], [0.8, 0.8, 0.16], color)
    box([0.12, 0.8, 0.8], [0.76, 0.14, 0.84], color)
  },
}

const chair: Model = {
  name: 'chair',
  size: [0.9, 0.9, 1.6],
  color: wood,
  build(blocks, color) {
    blocks.shadow([0, 0], [0.9, 0.9], 0.8)
    blocks.box([0, 0, 0.66], [0.12, 0.9, 0.9], color)
    legs(blocks, 0.9, 0.9, 0.6, color)
    blocks.box([0, 0, 0.6], [0.9, 0.9, 0.12], color)
  },
}

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

const sofa: Model = {
  name: 'sofa',
  size: [3.2, 1.4, 1.4],
  color: '#5f9ea0',
  build({ box, shadow }, color) {
    shadow([0, 0], [3.2, 1.4], 0.9)
    box([0, 0, 0.1], [3.2, 0.4, 1.3], color)
    box([0, 0.3, 0.1], [0.4, 1.1, 0.8], color)
    box([0.4, 0.4, 0.1], [1.2, 1, 0.5], color)
    box([1.6, 0.4, 0.1], [1.2, 1, 0.5], color)
    box([0.5, 0.4, 0.62], [0.5, 0.24, 0.5], '#f1c46a')
    box([2.1, 0.4, 0.62], [0.5, 0.24, 0.5], '#f4ece0')
    box([2.8, 0.3, 0.1], [0.4, 1.1, 0.8], color)
  },
}

const armchair: Model = {
  name: 'armchair',
  size: [1.5, 1.4, 1.4],
  color: '#d9876a',
  build({ box, shadow }, color) {
    shadow([0, 0], [1.5, 1.4], 0.9)
    box([0, 0, 0.1], [1.5, 0.4, 1.3], color)
    box([0, 0.3, 0.1], [0.32, 1.1, 0.75], color)
    box([0.32, 0.4, 0.1], [0.86, 1, 0.5], color)
    box([1.18, 0.3, 0.1], [0.32, 1.1, 0.75], color)
  },
}

const bed: Model = {
  name: 'bed',
  size: [2.4, 3.4, 1.5],
  color: '#6f8fc4',
  build({ box, shadow }, color) {
    shadow([0, 0], [2.4, 3.4], 0.8)
    box([0, 0, 0], [2.4, 0.2, 1.5], wood)
    box([0, 0.2, 0], [2.4, 3.2, 0.4], wood)
    box([0.08, 0.2, 0.4], [2.24, 3.1, 0.3], '#f3efe8')
    box([0.3, 0.3, 0.7], [0.8, 0.55, 0.16], '#ffffff')
    box([1.3, 0.3, 0.7], [0.8, 0.55, 0.16], '#ffffff')
    box([0.04, 1.1, 0.4], [2.32, 2.26, 0.36], color)
    box([0.04, 1.1, 0.76], [2.32, 0.36, 0.04], '#f3efe8')
  },
}

const table: Model = {
  name: 'table',
  size: [2.4, 1.5, 1.1],
  color: wood,
  build(blocks, color) {
    blocks.shadow([0, 0], [2.4, 1.5], 0.9)
    legs(blocks, 2.4, 1.5, 1, color)
    blocks.box([0, 0, 1], [2.4, 1.5, 0.12], color)
  },
}

const roundTable: Model = {
  name: 'round-table',
  size: [1.6, 1.6, 1.1],
  color: '#e6ddd0',
  build({ cylinder, shadow }, color) {
    shadow([0.3, 0.3], [1, 1], 0.8)
    cylinder([0.8, 0.8, 0], 0.4, 0.06, '#5c6068')
    cylinder([0.8, 0.8, 0.06], 0.08, 0.94, '#5c6068')
    cylinder([0.8, 0.8, 1], 0.78, 0.1, color)
    cylinder([0.66, 0.9, 1.1], 0.12, 0.18, '#e0705a')
    cylinder([1, 0.6, 1.1], 0.12, 0.18, '#f4efe6')
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

const counter: Model = {
  name: 'counter',
  size: [4, 1, 1.3],
  color: '#f2eee6',
  build({ box, front, shadow, cylinder }, color) {
    shadow([0, 0], [4, 1], 1)
    box([0, 0, 0], [4, 1, 1.2], color)
    for (const x of [0.1, 1.1, 2.1, 3.1]) {
      front(1.01, [x, 0.12], [x + 0.8, 1.1], '#dcd3c4')
      front(1.015, [x + 0.62, 0.8], [x + 0.68, 1], '#8a8078')
    }
    box([-0.02, 0, 1.2], [4.04, 1.06, 0.1], '#8d7a68')
    box([0.4, 0.2, 1.3], [0.9, 0.6, 0.02], '#b9c4cc')
    cylinder([2.2, 0.5, 1.3], 0.2, 0.24, '#d9604c')
    cylinder([3, 0.4, 1.3], 0.14, 0.4, '#6fa3c4')
    cylinder([3.4, 0.6, 1.3], 0.14, 0.3, '#e8b04a')
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

const blackboard: Model = {
  name: 'blackboard',
  size: [4, 0.2, 2.6],
  color: '#3f6a56',
  build({ box, front }, color) {
    box([0, 0, 1.1], [4, 0.12, 1.6], '#a5744a')
    front(0.13, [0.12, 1.22], [3.88, 2.58], color)
    front(0.14, [0.5, 2.1], [2.2, 2.16], '#e7efe9')
    front(0.14, [0.5, 1.8], [2.9, 1.86], '#e7efe9')
  },
}

/** What stands in rooms. */
export const furniture: readonly Model[] = [
  desk,
  officeChair,
  chair,
  bookshelf,
  sofa,
  armchair,
  bed,
  table,
  roundTable,
  lamp,
  plant,
  television,
  counter,
  stove,
  fridge,
  rug,
  bathtub,
  blackboard,
]
