import { legs, wood } from './joinery.ts'
import type { Model } from './model.ts'

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

const gamingDesk: Model = {
  name: 'gaming-desk',
  size: [3.4, 1.5, 1.1],
  color: '#2f3340',
  build(blocks, color) {
    const { box, front, shadow, glow, cylinder } = blocks
    shadow([0, 0], [3.4, 1.5], 1)
    legs(blocks, 3.4, 1.5, 1, '#22252e')
    box([0, 0, 1], [3.4, 1.5, 0.12], color)
    front(1.51, [0, 1], [3.4, 1.06], '#b86bff')
    box([2.8, 0.2, 0], [0.5, 1.1, 0.95], '#1d2028')
    front(1.31, [2.88, 0.1], [3.22, 0.85], '#5ce0ff')
    for (const [x, glass, figure] of [
      [0.2, '#3a2f78', '#ff5fb0'],
      [1.6, '#1f5f8a', '#7dffcf'],
    ] as const) {
      box([x + 0.6, 0.4, 1.12], [0.12, 0.1, 0.3], '#1d2028')
      box([x, 0.4, 1.36], [1.3, 0.1, 0.86], '#1d2028')
      front(0.51, [x + 0.06, 1.42], [x + 1.24, 2.16], glass)
      front(0.52, [x + 0.2, 1.54], [x + 0.7, 1.84], figure)
      front(0.52, [x + 0.84, 1.7], [x + 1.1, 2.02], '#f2d25c')
    }
    box([0.7, 0.95, 1.12], [1.1, 0.34, 0.05], '#3b4150')
    front(1.3, [0.74, 1.12], [1.76, 1.17], '#ff5fb0')
    box([2, 1, 1.12], [0.18, 0.26, 0.05], '#3b4150')
    cylinder([0.34, 1.1, 1.12], 0.13, 0.24, '#e0605a')
    glow([1.7, 0.7, 1.7], 2.6, '#b070ff')
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

const displayCase: Model = {
  name: 'display-case',
  size: [3.4, 1, 1.5],
  color: '#a5744a',
  build({ box, front, flat, shadow, ball }, color) {
    shadow([0, 0], [3.4, 1], 1)
    box([0, 0, 0], [3.4, 1, 0.6], color)
    box([0, 0, 0.6], [3.4, 0.9, 0.8], '#cfe3e8')
    for (const [row, z] of [0.66, 1.02].entries()) {
      front(0.92, [0.08, z], [3.32, z + 0.32], '#eef6f7')
      for (let x = 0.3; x < 3.2; x += 0.42)
        ball([x, 0.92, z + 0.14], 0.13, ['#d99a52', '#b86a3c', '#f0c9a0', '#e58a9a'][(Math.round(x * 5) + row) % 4]!)
    }
    box([-0.04, 0, 1.4], [3.48, 1.04, 0.1], '#6f4a30')
    flat(1.505, [0.4, 0.2], [1.3, 0.8], '#f3ead8')
    ball([0.7, 0.5, 1.6], 0.2, '#d99a52')
    ball([1.05, 0.5, 1.58], 0.17, '#c98a45')
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

/** What one works, eats and sells at. */
export const tables: readonly Model[] = [desk, gamingDesk, table, roundTable, counter, displayCase, blackboard]
