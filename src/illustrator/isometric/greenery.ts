import type { Model } from './model.ts'

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

const crops: Model = {
  name: 'crops',
  size: [4, 3, 0.5],
  color: '#e3b952',
  build({ flat, box }, color) {
    flat(0.02, [0, 0], [4, 3], '#a5784c')
    for (let row = 0; row < 6; row++) box([0.1, 0.1 + row * 0.5, 0], [3.8, 0.22, 0.32], color)
  },
}

/** What grows. */
export const greenery: readonly Model[] = [tree, pine, palm, bush, flowers, cactus, crops]
