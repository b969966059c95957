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

/** By drawing, without `icon:`, of what does not say itself where its head is. Read off the drawings through a grid of tenths. */
export const heads: Readonly<Record<string, Head>> = {
  person: head(0.5, 0.01, 0.27, 0.51, 0.075, 0.15),
  'dog-standing': head(0.7, 0.03, 0.36, 0.82, 0.17, 0.4),
  'cat-sitting': head(0.34, 0.1, 0.46, 0.34, 0.33, 0.54),
  poodle: head(0.74, 0.04, 0.32, 0.82, 0.3, 0.45),
  'fox-standing': head(0.78, 0.2, 0.34, 0.79, 0.33, 0.5),
  'bear-standing': head(0.83, 0.04, 0.3, 0.88, 0.27, 0.5),
  'polar-bear': head(0.5, 0.08, 0.66, 0.5, 0.47, 0.93),
  'lion-standing': head(0.75, 0.05, 0.42, 0.76, 0.28, 0.58),
  ox: head(0.82, 0.13, 0.24, 0.87, 0.26, 0.45),
  elephant: head(0.72, 0.01, 0.25, 0.78, 0.19, 0.42),
  sloth: head(0.22, 0.28, 0.34, 0.22, 0.5, 0.68),
  hedgehog: head(0.8, 0.32, 0.26, 0.86, 0.55, 0.75),
  'black-bird': head(0.76, 0.04, 0.36, 0.8, 0.22, 0.5),
  owl: head(0.5, 0.1, 0.78, 0.5, 0.28, 0.44),
  'baby-chick': head(0.3, 0.04, 0.4, 0.26, 0.25, 0.55),
  dodo: head(0.82, 0.05, 0.28, 0.78, 0.18, 0.36),
  snake: head(0.6, 0.03, 0.28, 0.64, 0.13, 0.32),
  't-rex': head(0.77, 0.03, 0.3, 0.78, 0.14, 0.42),
  sauropod: head(0.8, 0.02, 0.2, 0.78, 0.1, 0.25),
  dragon: head(0.64, 0.14, 0.34, 0.68, 0.25, 0.42),
  fish: head(0.83, 0.28, 0.23, 0.89, 0.48, 0.66),
  'tropical-fish': head(0.68, 0.2, 0.34, 0.76, 0.45, 0.8),
  shark: head(0.7, 0.06, 0.32, 0.75, 0.25, 0.5),
  dolphin: head(0.81, 0.32, 0.19, 0.84, 0.5, 0.63),
  whale: head(0.87, 0.11, 0.2, 0.86, 0.33, 0.6),
  octopus: head(0.62, 0.07, 0.38, 0.62, 0.35, 0.6),
  crab: head(0.5, 0.29, 0.44, 0.5, 0.29, 0.6),
  snail: head(0.85, 0.12, 0.2, 0.85, 0.04, 0.5),
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
