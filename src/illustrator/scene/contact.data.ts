import type { Box } from '../paint/stage.ts'
import { onItsSide, seenInto } from '../subjects/seen-into.ts'

/**
 * How deep a thing sinks into what it is on, as a share of the anchor's height, by the anchor's drawing or noun: a rider
 * sits in a saddle, not on the horse's ears. Judged by eye.
 */
export const sinkOf: Readonly<Record<string, number>> = {
  chair: 0.5,
  armchair: 0.5,
  couch: 0.45,
  sofa: 0.45,
  bench: 0.45,
  stool: 0.06,
  log: 0.12,
  bough: 0.56,
  branch: 0.56,
  'tree branch': 0.56,
  rock: 0.1,
  bed: 0.3,
  throne: 0.5,
  toilet: 0.4,
  horse: 0.3,
  pony: 0.3,
  donkey: 0.3,
  camel: 0.3,
  elephant: 0.12,
  dragon: 0.25,
  unicorn: 0.3,
  bicycle: 0.5,
  bike: 0.5,
  motorcycle: 0.45,
  scooter: 0.5,
  boat: 0.4,
  canoe: 0.4,
  sleigh: 0.4,
  ship: 0.76,
  galleon: 0.76,
  longship: 0.76,
  sailboat: 0.84,
  yacht: 0.84,
  'cruise ship': 0.5,
  ferry: 0.5,
  skateboard: 0.25,
  surfboard: 0.3,
  snowboard: 0.25,
  table: 0.08,
  desk: 0.08,
  plate: 0.5,
  podium: 0.3,
  tray: 0.3,
  pizza: 0.2,
  cake: 0.08,
  bread: 0.15,
  rug: 0.6,
  carpet: 0.6,
  mat: 0.6,
  blanket: 0.5,
  book: 0.1,
  grass: 0.4,
  tree: 0.25,
  hill: 0.08,
  mountain: 0.04,
  island: 0.3,
  moon: 0.72,
}

/** How far below its top a container's front rim is, as a share of its height: what is in it rises from behind there. */
export const rimOf: Readonly<Record<string, number>> = {
  bowl: 0.3,
  basket: 0.5,
  'fruit-bowl': 0.5,
  boat: 0.34,
  rowboat: 0.34,
  canoe: 0.34,
  kayak: 0.42,
  dinghy: 0.34,
  bathtub: 0.5,
}

/** Small craft those in them sit in. */
export const craft: ReadonlySet<string> = new Set(['boat', 'rowboat', 'canoe', 'dinghy', 'kayak', 'gondola'])

/** What a person on it sits on, rather than stands. */
export const seats: ReadonlySet<string> = new Set(
  'chair,armchair,couch,sofa,bench,bed,throne,toilet,stool,swing,boat,canoe,sleigh,rock,log,wall,ledge,fence'.split(
    ',',
  ),
)

/** How far above its foot a sitting figure's seat is, as a share of its height. */
export const seatHeight = 0.34

/** What is carried overhead: centre above the holder's own top, as a share of the holder's height, and its width; beside the
 * holder's middle by `x` heights when it flies on a string. */
export const heldOverhead: Readonly<Record<string, { x?: number; y: number; width: number }>> = {
  umbrella: { y: 0.06, width: 1.7 },
  parasol: { y: 0.06, width: 1.7 },
  balloon: { y: -0.1, width: 0.8 },
  kite: { x: 0.62, y: -0.3, width: 1.15 },
  flag: { y: 0, width: 1.1 },
  torch: { y: 0.1, width: 0.3 },
  sign: { y: 0.06, width: 1.5 },
  placard: { y: 0.06, width: 1.5 },
}

/** Anchors one sees into, so that what is in them is painted in front. */
export const seeThrough: ReadonlySet<string> = new Set([
  'jar',
  'aquarium',
  'tank',
  'cage',
  'birdcage',
  'glass',
  'bottle',
  'fishbowl',
  'window',
  'frame',
  'picture',
  'mirror',
  'television',
  'tv',
  'screen',
  'bubble',
  'bed',
  'field',
  'tree',
  'fridge',
  'refrigerator',
  'oven',
])

/** The room in vessels of glass, as shares of their boxes, by what is said of them. */
export const roomsIn: readonly { drawn: string; word: string; room: Box }[] = [
  { drawn: 'jar', word: seenInto, room: { x: 0.1, y: 0.36, width: 0.8, height: 0.58 } },
  { drawn: 'snow-globe', word: seenInto, room: { x: 0.2, y: 0.14, width: 0.6, height: 0.55 } },
  { drawn: 'light-bulb', word: seenInto, room: { x: 0.24, y: 0.1, width: 0.52, height: 0.46 } },
  { drawn: 'cloche', word: seenInto, room: { x: 0.2, y: 0.16, width: 0.6, height: 0.72 } },
  { drawn: 'bird-cage', word: seenInto, room: { x: 0.2, y: 0.3, width: 0.6, height: 0.55 } },
  { drawn: 'bottle', word: onItsSide, room: { x: 0.04, y: 0.1, width: 0.5, height: 0.82 } },
  { drawn: 'bottle', word: seenInto, room: { x: 0.08, y: 0.48, width: 0.84, height: 0.5 } },
]

/** How a worn thing sits on its wearer. Widths are shares of the head's width, or of the body's for what the body wears. */
export interface WornSlot {
  at: 'crown' | 'eyes' | 'neck' | 'body' | 'back' | 'feet'
  width: number
  /** Share of the thing's height that reaches below the crown or the chin. */
  sink?: number
}

export const wornAt: Readonly<Record<string, WornSlot>> = {
  hat: { at: 'crown', width: 1.05, sink: 0.2 },
  cap: { at: 'crown', width: 1.15, sink: 0.38 },
  beanie: { at: 'crown', width: 0.95, sink: 0.4 },
  beret: { at: 'crown', width: 1, sink: 0.35 },
  helmet: { at: 'crown', width: 1.15, sink: 0.5 },
  crown: { at: 'crown', width: 0.8, sink: 0.18 },
  tiara: { at: 'crown', width: 0.8, sink: 0.3 },
  wig: { at: 'crown', width: 1.2, sink: 0.6 },
  bow: { at: 'crown', width: 0.6, sink: 0.4 },
  headphones: { at: 'crown', width: 1.15, sink: 0.85 },
  glasses: { at: 'eyes', width: 0.92 },
  eyeglasses: { at: 'eyes', width: 0.92 },
  sunglasses: { at: 'eyes', width: 0.92 },
  goggles: { at: 'eyes', width: 0.98 },
  monocle: { at: 'eyes', width: 0.4 },
  mask: { at: 'eyes', width: 0.85 },
  scarf: { at: 'neck', width: 0.68, sink: 0.82 },
  tie: { at: 'neck', width: 0.3, sink: 0.95 },
  necktie: { at: 'neck', width: 0.3, sink: 0.95 },
  bowtie: { at: 'neck', width: 0.5, sink: 0.5 },
  'bow tie': { at: 'neck', width: 0.5, sink: 0.5 },
  collar: { at: 'neck', width: 0.6, sink: 0.5 },
  necklace: { at: 'neck', width: 0.6, sink: 0.7 },
  medal: { at: 'neck', width: 0.45, sink: 0.9 },
  backpack: { at: 'back', width: 0.42 },
  shoe: { at: 'feet', width: 0.4 },
  boot: { at: 'feet', width: 0.4 },
  sneaker: { at: 'feet', width: 0.4 },
}

/** Where anything else that is worn sits. */
export const wornElsewhere: WornSlot = { at: 'body', width: 0.55 }

/** Where riders sit on what carries them, on a drawing that faces right: their hips come here, as shares of its box; what is
 * lower than its rider says how high the rider is. */
export const saddles: Readonly<Record<string, { x: number; y: number; rider?: number }>> = {
  /** On the shoulders. */
  person: { x: 0.5, y: 0.15 },
  horse: { x: 0.42, y: 0.44 },
  pony: { x: 0.42, y: 0.44 },
  unicorn: { x: 0.42, y: 0.48 },
  donkey: { x: 0.45, y: 0.36 },
  zebra: { x: 0.42, y: 0.44 },
  camel: { x: 0.43, y: 0.16 },
  llama: { x: 0.42, y: 0.44 },
  elephant: { x: 0.4, y: 0.18 },
  giraffe: { x: 0.35, y: 0.52 },
  cow: { x: 0.4, y: 0.34 },
  bull: { x: 0.4, y: 0.37 },
  dragon: { x: 0.42, y: 0.46 },
  dinosaur: { x: 0.42, y: 0.36 },
  't-rex': { x: 0.42, y: 0.36 },
  turtle: { x: 0.4, y: 0.16 },
  bicycle: { x: 0.36, y: 0.28 },
  motorcycle: { x: 0.32, y: 0.38 },
  tricycle: { x: 0.3, y: 0.42, rider: 1.5 },
  sled: { x: 0.42, y: 0.4, rider: 1.5 },
  scooter: { x: 0.3, y: 0.42 },
  'motor-scooter': { x: 0.3, y: 0.5 },
}

/** What has seats of its own, by its drawing: where hips come, as shares of its box, and the height of who sits there. */
export const rideSeats: Readonly<Record<string, { height: number; seats: readonly { x: number; y: number }[] }>> = {
  swing: {
    height: 0.52,
    seats: [
      { x: 0.36, y: 0.71 },
      { x: 0.73, y: 0.7 },
    ],
  },
  wheelchair: { height: 1.08, seats: [{ x: 0.36, y: 0.54 }] },
  seesaw: {
    height: 0.98,
    seats: [
      { x: 0.1, y: 0.66 },
      { x: 0.88, y: 0.22 },
    ],
  },
}

/** What one stands in the middle of when under it. */
export const arches: ReadonlySet<string> = new Set(['flower-arch', 'torii', 'gazebo', 'tent'])

/** Where the saddle is on any other animal. */
export const bareBack = { x: 0.42, y: 0.3 }

/** What one rides standing on it. */
export const boards: ReadonlySet<string> = new Set(
  'skateboard,surfboard,snowboard,hoverboard,wave,kick-scooter,kick scooter,electric scooter,skis,paddleboard'.split(
    ',',
  ),
)

/** Longer than most of what is held, and held upright, one end on the ground. */
export const poles =
  /(?:^| )(?:pitchfork|spear|lance|trident|halberd|pike|rake|broom|broomstick|hoe|scythe|pole|paddle|oar|mop|walking stick|harpoon|javelin)$/

/** A hidden word of who holds such a thing: the arm is bent to it. */
export const bearing = 'bearing'

/** Hidden words of who clings to what stands upright, and of who leans on something. */
export const clinging = 'clinging-to'
export const leaningOn = 'leaning-on'
