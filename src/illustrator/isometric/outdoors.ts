import type { Blocks } from './blocks.ts'
import type { Model } from './model.ts'

/** Windows in rows on the two visible sides of a wall of `width` by `depth`. */
function windows(
  { front, side, random, dark }: Blocks,
  [width, depth, height]: readonly [number, number, number],
  from: number,
  step: number,
): void {
  const glass = (): string => (dark > 0.4 && random.chance(0.6) ? '#ffd98c' : dark > 0.4 ? '#46587a' : '#bfe3ef')
  for (let z = from; z + step * 0.6 < height; z += step) {
    for (let x = step * 0.3; x + step * 0.5 < width; x += step)
      front(depth + 0.01, [x, z], [x + step * 0.5, z + step * 0.6], glass())
    for (let y = step * 0.3; y + step * 0.5 < depth; y += step)
      side(width + 0.01, [y, z], [y + step * 0.5, z + step * 0.6], glass())
  }
}

const house: Model = {
  name: 'house',
  size: [3, 2.6, 3.4],
  color: '#f1e2c6',
  build(blocks, color) {
    const { box, gable, front, side, shadow, glow, dark } = blocks
    const glass = dark > 0.4 ? '#ffd98c' : '#a9d8ea'
    shadow([0, 0], [3, 2.6], 2.6)
    box([0.5, 0.6, 2], [0.4, 0.4, 1.7], '#b5664e')
    box([0, 0, 0], [3, 2.6, 2], color)
    front(2.61, [1.2, 0], [1.8, 1.2], '#a5623c')
    for (const x of [0.3, 2.05]) {
      front(2.605, [x - 0.06, 0.74], [x + 0.66, 1.46], '#fffaf0')
      front(2.61, [x, 0.8], [x + 0.6, 1.4], glass)
    }
    side(3.005, [0.84, 0.74], [1.76, 1.46], '#fffaf0')
    side(3.01, [0.9, 0.8], [1.7, 1.4], glass)
    gable([0, 0, 2], [3, 2.6, 1.3], '#cf5f48', color)
    side(3.02, [1.04, 2.15], [1.56, 2.6], glass)
    glow([2.4, 2.7, 1.1], 1.4, '#ffd68a')
  },
}

const tower: Model = {
  name: 'tower',
  size: [2, 2, 6],
  color: '#8fb0c9',
  build(blocks, color) {
    const height = blocks.random.between(3.6, 6)
    blocks.shadow([0, 0], [2, 2], 4)
    blocks.box([0, 0, 0], [2, 2, height], color)
    windows(blocks, [2, 2, height - 0.2], 0.7, 0.5)
    blocks.front(2.01, [0.7, 0], [1.3, 0.5], '#4a5568')
    blocks.box([0.3, 0.3, height], [0.8, 0.7, 0.4], '#d7dbe0')
  },
}

const shopHouse: Model = {
  name: 'shop-house',
  size: [2.4, 2, 3],
  color: '#e8b0a0',
  build(blocks, color) {
    const { box, front, shadow, glow, dark, random } = blocks
    const awning = random.pick(['#d9604c', '#4f8fba', '#5aa37a', '#e8b04a'])
    shadow([0, 0], [2.4, 2], 2.2)
    box([0, 0, 0], [2.4, 2, 3], color)
    windows(blocks, [2.4, 2, 2.9], 1.75, 0.7)
    front(2.01, [0.2, 0.15], [1.5, 1.1], dark > 0.4 ? '#ffd98c' : '#cfeaf2')
    front(2.01, [1.7, 0], [2.2, 1.1], '#7d5a44')
    for (let stripe = 0; stripe < 8; stripe++)
      box([stripe * 0.3, 2, 1.2], [0.3, 0.5, 0.12], stripe % 2 ? '#fbf6ea' : awning)
    box([-0.06, -0.06, 3], [2.52, 2.12, 0.16], '#f6efe2')
    glow([1, 2.3, 0.6], 1.5, '#ffd68a')
  },
}

const barn: Model = {
  name: 'barn',
  size: [3.2, 2.8, 3.4],
  color: '#c9503f',
  build({ box, gable, front, side, shadow }, color) {
    shadow([0, 0], [3.2, 2.8], 2.6)
    box([0, 0, 0], [3.2, 2.8, 1.9], color)
    front(2.81, [1, 0], [2.2, 1.3], '#fbf1e3')
    front(2.82, [1.1, 0], [2.1, 1.2], '#8d382c')
    gable([0, 0, 1.9], [3.2, 2.8, 1.4], '#6d5a52', color)
    side(3.22, [1.1, 2], [1.7, 2.5], '#fbf1e3')
  },
}

const tree: Model = {
  name: 'tree',
  size: [1.4, 1.4, 2.6],
  color: '#63a84f',
  build({ cylinder, ball, shadow, random }, color) {
    shadow([0.3, 0.3], [0.8, 0.8], 1.8)
    cylinder([0.7, 0.7, 0], 0.13, 0.9, '#8a5f40')
    for (const [dx, dy, z, radius] of [
      [0, 0, 1.5, 0.68],
      [-0.28, 0.1, 1.3, 0.48],
      [0.3, 0, 1.36, 0.48],
      [0, 0.05, 2, 0.48],
    ] as const) {
      ball([0.7 + dx, 0.7 + dy, z + random.between(-0.06, 0.1)], radius, color)
    }
  },
}

const pine: Model = {
  name: 'pine',
  size: [1.2, 1.2, 3],
  color: '#3f8a5c',
  build({ cylinder, cone, shadow, random }, color) {
    const grown = random.between(0.8, 1.1)
    shadow([0.25, 0.25], [0.7, 0.7], 1.9)
    cylinder([0.6, 0.6, 0], 0.12, 0.5, '#7d573c')
    cone([0.6, 0.6, 0.4], 0.6, 1.2 * grown, color)
    cone([0.6, 0.6, 1 * grown], 0.46, 1 * grown, color)
    cone([0.6, 0.6, 1.6 * grown], 0.32, 0.9 * grown, color)
  },
}

const palm: Model = {
  name: 'palm',
  size: [1.2, 1.2, 2.8],
  color: '#4fa35c',
  build({ cylinder, ball, shadow, cone }, color) {
    shadow([0.4, 0.4], [0.4, 0.4], 1.8)
    for (let ring = 0; ring < 9; ring++)
      cylinder([0.6 + ring * 0.03, 0.6, ring * 0.24], 0.13 - ring * 0.005, 0.24, ring % 2 ? '#a87c50' : '#b98a5c')
    for (const [dx, dy] of [
      [-0.7, 0],
      [0.7, 0],
      [0, -0.7],
      [0, 0.7],
      [0.5, 0.5],
      [-0.5, -0.5],
      [0.5, -0.5],
      [-0.5, 0.5],
    ] as const) {
      cone([0.86 + dx * 0.7, 0.6 + dy * 0.7, 1.96], 0.3, 0.4, color)
    }
    ball([0.86, 0.6, 2.24], 0.3, color)
  },
}

const bush: Model = {
  name: 'bush',
  size: [0.9, 0.9, 0.7],
  color: '#74b85a',
  build({ ball, shadow }, color) {
    shadow([0.1, 0.1], [0.7, 0.7], 0.5)
    ball([0.3, 0.45, 0.26], 0.32, color)
    ball([0.62, 0.36, 0.24], 0.28, color)
    ball([0.5, 0.6, 0.3], 0.34, color)
  },
}

const flowers: Model = {
  name: 'flowers',
  size: [1.2, 1.2, 0.3],
  color: '#e8708a',
  build({ ball, random }, color) {
    for (let index = 0; index < 12; index++) {
      const [x, y] = [random.between(0.1, 1.1), random.between(0.1, 1.1)]
      ball([x, y, 0.12], 0.07, random.pick([color, '#f6d35a', '#ffffff', '#b58be0']))
    }
  },
}

const rock: Model = {
  name: 'rock',
  size: [1, 0.8, 0.6],
  color: '#a3a6ac',
  build({ pyramid, box, shadow, random }, color) {
    shadow([0, 0], [1, 0.8], 0.4)
    const height = random.between(0.25, 0.45)
    box([0, 0, 0], [1, 0.8, height], color)
    pyramid([0, 0, height], [1, 0.8, 0.22], color)
  },
}

const peak: Model = {
  name: 'peak',
  size: [4, 4, 4.4],
  color: '#8d97a8',
  build({ pyramid, shadow, random }, color) {
    shadow([0, 0], [4, 4], 3)
    pyramid([0, 0, 0], [4, 4, random.between(3.4, 4.4)], color, '#f6f9fc')
  },
}

const cactus: Model = {
  name: 'cactus',
  size: [1, 0.8, 1.8],
  color: '#5a9a5f',
  build({ cylinder, shadow }, color) {
    shadow([0.3, 0.3], [0.3, 0.3], 1.2)
    cylinder([0.1, 0.4, 0.7], 0.12, 0.5, color)
    cylinder([0.3, 0.4, 0.66], 0.1, 0.16, color)
    cylinder([0.5, 0.4, 0], 0.2, 1.7, color)
    cylinder([0.88, 0.4, 0.5], 0.12, 0.6, color)
  },
}

const fence: Model = {
  name: 'fence',
  size: [3, 0.2, 0.7],
  color: '#f6efe2',
  build({ box }, color) {
    box([0, 0.05, 0.3], [3, 0.06, 0.1], color)
    for (let x = 0; x < 3; x += 0.42) box([x, 0, 0], [0.2, 0.16, 0.68], color)
  },
}

const bench: Model = {
  name: 'bench',
  size: [1.8, 0.7, 0.9],
  color: '#b57f4e',
  build({ box, shadow }, color) {
    shadow([0, 0], [1.8, 0.7], 0.5)
    box([0.1, 0.1, 0], [0.12, 0.5, 0.44], '#5c6068')
    box([1.58, 0.1, 0], [0.12, 0.5, 0.44], '#5c6068')
    box([0, 0, 0.5], [1.8, 0.1, 0.44], color)
    box([0, 0.1, 0.44], [1.8, 0.56, 0.08], color)
  },
}

const streetLamp: Model = {
  name: 'street-lamp',
  size: [0.4, 0.4, 2.8],
  color: '#4a5160',
  build({ cylinder, ball, glow }, color) {
    cylinder([0.2, 0.2, 0], 0.12, 0.16, color)
    cylinder([0.2, 0.2, 0.16], 0.045, 2.2, color)
    ball([0.2, 0.2, 2.5], 0.2, '#fff1c4')
    glow([0.2, 0.2, 2.4], 2.4, '#ffd68a')
  },
}

const car: Model = {
  name: 'car',
  size: [2.2, 1.1, 1],
  color: '#d9483b',
  build({ box, front, side, shadow, cylinder, dark, glow }, color) {
    shadow([0, 0], [2.2, 1.1], 0.5)
    for (const x of [0.46, 1.74]) cylinder([x, 1, 0.22], 0.2, 0.02, '#2b2f38')
    box([0, 0.04, 0.16], [2.2, 1.02, 0.44], color)
    box([0.5, 0.12, 0.6], [1.2, 0.86, 0.4], color)
    front(0.99, [0.58, 0.64], [1.06, 0.94], '#bfe3ef')
    front(0.99, [1.14, 0.64], [1.62, 0.94], '#bfe3ef')
    side(1.71, [0.2, 0.64], [0.9, 0.94], '#bfe3ef')
    for (const x of [0.46, 1.74]) front(1.07, [x - 0.2, 0.04], [x + 0.2, 0.36], '#2b2f38')
    for (const y of [0.12, 0.78]) side(2.21, [y, 0.34], [y + 0.22, 0.5], dark > 0.4 ? '#fff3c0' : '#fdf6dc')
    glow([2.5, 0.5, 0.4], 1, '#fff0c0')
  },
}

const boat: Model = {
  name: 'boat',
  size: [2, 0.9, 2],
  color: '#b5653c',
  build({ box, front, cylinder }, color) {
    box([0.1, 0.1, -0.05], [1.8, 0.7, 0.4], color)
    front(0.81, [0.1, 0.22], [1.9, 0.34], '#fbf1e3')
    cylinder([0.9, 0.45, 0.35], 0.05, 1.7, '#8a5f40')
    front(0.45, [0.98, 0.6], [1.7, 1.9], '#fbf6ea')
  },
}

const stall: Model = {
  name: 'stall',
  size: [2.2, 1.3, 2.2],
  color: '#d9604c',
  build({ box, ball, shadow, random }, color) {
    shadow([0, 0], [2.2, 1.3], 1.4)
    for (const [x, y] of [
      [0, 0],
      [2.1, 0],
    ] as const)
      box([x, y, 0], [0.1, 0.1, 1.8], '#8a5f40')
    box([0, 0.5, 0], [2.2, 0.8, 0.8], '#b57f4e')
    for (let index = 0; index < 12; index++) {
      ball(
        [0.2 + (index % 6) * 0.36, 0.68 + Math.floor(index / 6) * 0.36, 0.9],
        0.15,
        random.pick(['#d9483b', '#f0a63c', '#8cbf4f', '#f3d35a']),
      )
    }
    for (const x of [0, 2.1]) box([x, 1.2, 0], [0.1, 0.1, 1.7], '#8a5f40')
    for (let stripe = 0; stripe < 6; stripe++)
      box([-0.1 + stripe * 0.4, -0.1, 1.8], [0.4, 1.6, 0.14], stripe % 2 ? '#fbf6ea' : color)
  },
}

const parasol: Model = {
  name: 'parasol',
  size: [2.6, 2, 2.2],
  color: '#e0604c',
  build({ flat, cylinder, cone, shadow, box }, color) {
    shadow([0.6, 0.3], [1, 1], 1.6)
    flat(0.02, [0.2, 0.9], [2.4, 1.8], '#fbf6ea')
    flat(0.022, [0.2, 1.05], [2.4, 1.2], color)
    flat(0.022, [0.2, 1.5], [2.4, 1.65], color)
    cylinder([1, 0.7, 0], 0.05, 1.7, '#f4efe6')
    cone([1, 0.7, 1.4], 1.05, 0.7, color)
    cone([1, 0.7, 1.66], 0.62, 0.44, '#fbf6ea')
    box([1.9, 1.1, 0.02], [0.3, 0.24, 0.2], '#6fa3c4')
  },
}

const well: Model = {
  name: 'well',
  size: [1.4, 1.4, 2],
  color: '#b9b4ac',
  build({ cylinder, box, gable, shadow }, color) {
    shadow([0.1, 0.1], [1.2, 1.2], 1.2)
    cylinder([0.7, 0.7, 0], 0.56, 0.6, color)
    cylinder([0.7, 0.7, 0.6], 0.42, 0.01, '#3f5566')
    box([0.1, 0.64, 0.4], [0.12, 0.12, 1.1], '#8a5f40')
    box([1.18, 0.64, 0.4], [0.12, 0.12, 1.1], '#8a5f40')
    gable([0, 0.2, 1.4], [1.4, 1, 0.5], '#cf5f48', '#8a5f40')
  },
}

const crops: Model = {
  name: 'crops',
  size: [4, 3, 0.5],
  color: '#e3b952',
  build({ flat, box }, color) {
    flat(0.02, [0, 0], [4, 3], '#a5784c')
    for (let row = 0; row < 6; row++) box([0.1, 0.1 + row * 0.5, 0], [3.8, 0.22, 0.32], color)
  },
}

/** What stands outside. */
export const outdoors: readonly Model[] = [
  house,
  tower,
  shopHouse,
  barn,
  tree,
  pine,
  palm,
  bush,
  flowers,
  rock,
  peak,
  cactus,
  fence,
  bench,
  streetLamp,
  car,
  boat,
  stall,
  parasol,
  well,
  crops,
]
