import type { Model } from './model.ts'
import { windows } from './window-rows.ts'

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

/** What is built to be entered or gathered at. */
export const buildings: readonly Model[] = [house, tower, shopHouse, barn, well, stall]
