import { legs, wood } from './joinery.ts'
import type { Model } from './model.ts'

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

const stool: Model = {
  name: 'stool',
  size: [0.7, 0.7, 1],
  color: '#c9604c',
  build({ cylinder, shadow }, color) {
    shadow([0.1, 0.1], [0.5, 0.5], 0.8)
    cylinder([0.35, 0.35, 0], 0.26, 0.06, '#4a4f5c')
    cylinder([0.35, 0.35, 0.06], 0.05, 0.8, '#4a4f5c')
    cylinder([0.35, 0.35, 0.84], 0.3, 0.14, color)
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

/** What one sits and lies on. */
export const seating: readonly Model[] = [officeChair, chair, stool, sofa, armchair, bed]
