import type { Model } from './model.ts'

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

/** What else stands out of doors: rocks, vehicles, furniture of street and shore. */
export const streetThings: readonly Model[] = [rock, peak, fence, bench, streetLamp, car, boat, parasol]
