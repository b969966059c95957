/** Where the head is in a drawing that faces right, as shares of its box. */
export interface Head {
  /** Middle of the crown. */
  x: number
  crown: number
  /** As a share of the box's width. */
  width: number
  /** Point between the eyes, as one sees them. */
  eyes: { x: number; y: number }
  /** Foot of the head: where a scarf is. */
  chin: number
}

const head = (x: number, crown: number, width: number, eyesX: number, eyesY: number, chin: number): Head => ({
  x,
  crown,
  width,
  eyes: { x: eyesX, y: eyesY },
  chin,
})

/** By drawing, without `icon:`, and by pose where it matters. Read off the drawings through a grid of tenths. */
export const heads: Readonly<Record<string, Head>> = {
  person: head(0.5, 0.01, 0.27, 0.51, 0.075, 0.15),
  dog: head(0.83, 0.03, 0.3, 0.83, 0.2, 0.4),
  'dog sitting': head(0.79, 0.03, 0.36, 0.8, 0.15, 0.38),
  cat: head(0.72, 0.14, 0.42, 0.72, 0.28, 0.47),
  fox: head(0.89, 0.13, 0.23, 0.89, 0.28, 0.48),
  'fox sitting': head(0.81, 0.14, 0.31, 0.81, 0.24, 0.43),
  lion: head(0.78, 0.1, 0.3, 0.78, 0.27, 0.55),
  'lion sitting': head(0.75, 0.14, 0.34, 0.75, 0.27, 0.55),
  'dog-standing': head(0.7, 0.03, 0.36, 0.82, 0.17, 0.4),
  'cat-sitting': head(0.34, 0.1, 0.46, 0.34, 0.33, 0.54),
  poodle: head(0.74, 0.04, 0.32, 0.82, 0.3, 0.45),
  wolf: head(0.86, 0.09, 0.24, 0.86, 0.22, 0.4),
  'wolf sitting': head(0.79, 0.09, 0.3, 0.79, 0.2, 0.4),
  'fox-standing': head(0.78, 0.2, 0.34, 0.79, 0.33, 0.5),
  'bear-standing': head(0.83, 0.04, 0.3, 0.88, 0.27, 0.5),
  bear: head(0.8, 0.05, 0.34, 0.8, 0.2, 0.4),
  'bear sitting': head(0.68, 0.05, 0.42, 0.68, 0.2, 0.42),
  'polar-bear': head(0.5, 0.08, 0.66, 0.5, 0.47, 0.93),
  panda: head(0.5, 0.08, 0.66, 0.5, 0.47, 0.93),
  koala: head(0.5, 0.1, 0.56, 0.5, 0.53, 0.93),
  'lion-standing': head(0.75, 0.05, 0.42, 0.76, 0.28, 0.58),
  tiger: head(0.82, 0.19, 0.28, 0.82, 0.26, 0.5),
  'tiger sitting': head(0.72, 0.06, 0.36, 0.72, 0.18, 0.4),
  leopard: head(0.83, 0.07, 0.26, 0.88, 0.29, 0.55),
  horse: head(0.82, 0.08, 0.18, 0.87, 0.17, 0.37),
  donkey: head(0.79, 0.3, 0.18, 0.82, 0.42, 0.6),
  cow: head(0.83, 0.08, 0.21, 0.86, 0.19, 0.38),
  ox: head(0.82, 0.13, 0.24, 0.87, 0.26, 0.45),
  pig: head(0.8, 0.05, 0.26, 0.83, 0.38, 0.75),
  sheep: head(0.82, 0.02, 0.21, 0.87, 0.11, 0.31),
  ewe: head(0.82, 0.02, 0.21, 0.87, 0.11, 0.31),
  goat: head(0.72, 0.24, 0.34, 0.74, 0.41, 0.68),
  deer: head(0.79, 0.26, 0.18, 0.85, 0.31, 0.41),
  moose: head(0.5, 0.3, 0.32, 0.5, 0.45, 0.9),
  camel: head(0.88, 0.04, 0.18, 0.92, 0.13, 0.28),
  llama: head(0.87, 0.1, 0.2, 0.91, 0.15, 0.27),
  giraffe: head(0.84, 0.08, 0.22, 0.92, 0.13, 0.26),
  elephant: head(0.72, 0.01, 0.25, 0.78, 0.19, 0.42),
  rhinoceros: head(0.8, 0.16, 0.28, 0.86, 0.38, 0.65),
  hippopotamus: head(0.74, 0.1, 0.36, 0.75, 0.3, 0.78),
  zebra: head(0.82, 0.08, 0.18, 0.87, 0.17, 0.37),
  gorilla: head(0.88, 0.03, 0.2, 0.91, 0.19, 0.36),
  orangutan: head(0.5, 0.13, 0.28, 0.5, 0.31, 0.5),
  monkey: head(0.7, 0.13, 0.42, 0.7, 0.34, 0.58),
  sloth: head(0.22, 0.28, 0.34, 0.22, 0.5, 0.68),
  kangaroo: head(0.84, 0.13, 0.18, 0.88, 0.2, 0.38),
  rabbit: head(0.68, 0.27, 0.36, 0.68, 0.37, 0.52),
  chipmunk: head(0.8, 0.18, 0.3, 0.8, 0.37, 0.55),
  mouse: head(0.83, 0.14, 0.3, 0.85, 0.3, 0.6),
  rat: head(0.77, 0.15, 0.26, 0.8, 0.33, 0.55),
  hamster: head(0.5, 0.2, 0.6, 0.5, 0.6, 0.95),
  hedgehog: head(0.8, 0.32, 0.26, 0.86, 0.55, 0.75),
  beaver: head(0.85, 0.05, 0.28, 0.88, 0.16, 0.4),
  badger: head(0.86, 0.04, 0.22, 0.88, 0.26, 0.52),
  otter: head(0.17, 0.22, 0.3, 0.17, 0.4, 0.56),
  raccoon: head(0.84, 0.1, 0.24, 0.87, 0.35, 0.6),
  skunk: head(0.76, 0.5, 0.32, 0.8, 0.7, 0.9),
  bird: head(0.79, 0.02, 0.21, 0.84, 0.15, 0.28),
  'black-bird': head(0.76, 0.04, 0.36, 0.8, 0.22, 0.5),
  dove: head(0.85, 0.22, 0.26, 0.88, 0.31, 0.5),
  eagle: head(0.7, 0.01, 0.37, 0.77, 0.08, 0.18),
  owl: head(0.5, 0.1, 0.78, 0.5, 0.28, 0.44),
  parrot: head(0.72, 0.02, 0.36, 0.77, 0.09, 0.18),
  duck: head(0.78, 0.02, 0.18, 0.8, 0.12, 0.26),
  goose: head(0.74, 0.02, 0.22, 0.78, 0.08, 0.24),
  swan: head(0.85, 0.02, 0.15, 0.86, 0.08, 0.19),
  penguin: head(0.56, 0.01, 0.41, 0.64, 0.1, 0.18),
  flamingo: head(0.82, 0.02, 0.22, 0.85, 0.09, 0.22),
  peacock: head(0.5, 0.2, 0.14, 0.48, 0.25, 0.36),
  turkey: head(0.89, 0.05, 0.16, 0.91, 0.12, 0.3),
  rooster: head(0.74, 0.14, 0.28, 0.8, 0.26, 0.46),
  'baby-chick': head(0.3, 0.04, 0.4, 0.26, 0.25, 0.55),
  dodo: head(0.82, 0.05, 0.28, 0.78, 0.18, 0.36),
  frog: head(0.5, 0.14, 0.6, 0.5, 0.2, 0.9),
  turtle: head(0.8, 0.22, 0.3, 0.8, 0.37, 0.6),
  snake: head(0.6, 0.03, 0.28, 0.64, 0.13, 0.32),
  't-rex': head(0.77, 0.03, 0.3, 0.78, 0.14, 0.42),
  sauropod: head(0.8, 0.02, 0.2, 0.78, 0.1, 0.25),
  dragon: head(0.64, 0.14, 0.34, 0.68, 0.25, 0.42),
  fish: head(0.83, 0.28, 0.23, 0.89, 0.48, 0.66),
  'tropical-fish': head(0.68, 0.2, 0.34, 0.76, 0.45, 0.8),
  shark: head(0.7, 0.06, 0.32, 0.75, 0.25, 0.5),
  dolphin: head(0.81, 0.32, 0.19, 0.84, 0.5, 0.63),
  whale: head(0.87, 0.11, 0.2, 0.86, 0.33, 0.6),
  seal: head(0.72, 0.03, 0.38, 0.72, 0.14, 0.36),
  octopus: head(0.62, 0.07, 0.38, 0.62, 0.35, 0.6),
  crab: head(0.5, 0.29, 0.44, 0.5, 0.29, 0.6),
  snail: head(0.85, 0.12, 0.2, 0.85, 0.04, 0.5),
  unicorn: head(0.82, 0.15, 0.18, 0.87, 0.24, 0.42),
  robot: head(0.5, 0.12, 0.7, 0.5, 0.43, 0.92),
  alien: head(0.5, 0.04, 0.74, 0.5, 0.47, 0.94),
  ghost: head(0.5, 0.04, 0.52, 0.5, 0.22, 0.6),
  'teddy-bear': head(0.5, 0.06, 0.5, 0.5, 0.23, 0.47),
  snowman: head(0.5, 0.24, 0.5, 0.5, 0.38, 0.5),
}

/** The head of a creature that no one has measured: at the front of a long one, on top of a tall one. */
export const sideHead = head(0.82, 0.05, 0.27, 0.87, 0.25, 0.5)
export const frontHead = head(0.5, 0.04, 0.5, 0.5, 0.22, 0.45)
/** What has no head wears things as if it were one: a mug with sunglasses. */
export const wholeHead = head(0.5, 0.03, 0.66, 0.5, 0.36, 0.85)
