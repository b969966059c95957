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
  skateboard: 0.25,
  surfboard: 0.3,
  snowboard: 0.25,
  table: 0.06,
  desk: 0.06,
  plate: 0.5,
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
}

/** What a person on it sits on, rather than stands. */
export const seats: ReadonlySet<string> = new Set(
  'chair,armchair,couch,sofa,bench,bed,throne,toilet,stool,swing,horse,pony,donkey,camel,elephant,dragon,unicorn,bicycle,bike,motorcycle,scooter,boat,canoe,sleigh,rock,log,wall,ledge,fence'.split(
    ',',
  ),
)

/** How far above its foot a sitting figure's seat is, as a share of its height. */
export const seatHeight = 0.34

/** What is carried overhead: centre above the holder's own top, as a share of the holder's height, and its width. */
export const heldOverhead: Readonly<Record<string, { y: number; width: number }>> = {
  umbrella: { y: 0.06, width: 1.7 },
  parasol: { y: 0.06, width: 1.7 },
  balloon: { y: -0.1, width: 0.8 },
  kite: { y: -0.2, width: 1 },
  flag: { y: 0, width: 1.1 },
  torch: { y: 0.1, width: 0.3 },
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

/** Where a worn thing sits on a whole figure or animal: centre and width as shares of the wearer's box. */
export const wornAt: Readonly<Record<string, { y: number; width: number }>> = {
  hat: { y: 0.015, width: 0.44 },
  cap: { y: 0.02, width: 0.42 },
  helmet: { y: 0.03, width: 0.46 },
  crown: { y: 0.0, width: 0.4 },
  beret: { y: 0.02, width: 0.42 },
  glasses: { y: 0.075, width: 0.34 },
  sunglasses: { y: 0.075, width: 0.34 },
  goggles: { y: 0.075, width: 0.34 },
  mask: { y: 0.09, width: 0.34 },
  scarf: { y: 0.18, width: 0.42 },
  tie: { y: 0.27, width: 0.16 },
  bowtie: { y: 0.19, width: 0.24 },
  necklace: { y: 0.2, width: 0.3 },
  shirt: { y: 0.33, width: 0.7 },
  't-shirt': { y: 0.33, width: 0.7 },
  jacket: { y: 0.35, width: 0.76 },
  coat: { y: 0.42, width: 0.78 },
  dress: { y: 0.45, width: 0.8 },
  backpack: { y: 0.33, width: 0.6 },
  skirt: { y: 0.56, width: 0.6 },
  kilt: { y: 0.56, width: 0.6 },
  trousers: { y: 0.7, width: 0.5 },
  jeans: { y: 0.7, width: 0.5 },
  shoe: { y: 0.97, width: 0.5 },
  boot: { y: 0.95, width: 0.5 },
}

/** Where anything else that is worn sits. */
export const wornElsewhere = { y: 0.3, width: 0.5 }
