/** A thing and where its parts are on limn's drawing of it, in shares of what that covers. Written by hand, looking at the drawings. */
export interface PartsOfThing {
  said: string
  title: string
  /** What is drawn. */
  thing: string
  parts: Readonly<Record<string, readonly [x: number, y: number]>>
}

export const partsOfThings: readonly PartsOfThing[] = [
  {
    said: 'tree, trees, oak tree',
    title: 'Parts of a Tree',
    thing: 'oak tree',
    parts: { Crown: [0.5, 0.12], Leaves: [0.2, 0.34], Branches: [0.6, 0.5], Trunk: [0.5, 0.78], Roots: [0.5, 0.98] },
  },
  {
    said: 'sunflower',
    title: 'Parts of a Sunflower',
    thing: 'sunflower',
    parts: {
      Petals: [0.5, 0.04],
      'Flower head': [0.5, 0.26],
      Stem: [0.5, 0.6],
      Leaf: [0.78, 0.62],
      'Base of the stem': [0.5, 0.97],
    },
  },
  {
    said: 'bicycle, bike, bicycles',
    title: 'Parts of a Bicycle',
    thing: 'bicycle',
    parts: {
      Saddle: [0.31, 0.07],
      Handlebars: [0.74, 0.03],
      Frame: [0.5, 0.42],
      Pedal: [0.42, 0.82],
      Chain: [0.31, 0.7],
      'Front wheel': [0.96, 0.55],
      'Rear wheel': [0.04, 0.55],
      Fork: [0.75, 0.45],
      Spokes: [0.2, 0.85],
      Tire: [0.88, 0.97],
    },
  },
  {
    said: 'car, cars, automobile',
    title: 'Parts of a Car',
    thing: 'car',
    parts: {
      Roof: [0.48, 0.03],
      Windshield: [0.66, 0.22],
      Hood: [0.84, 0.42],
      Headlight: [0.96, 0.55],
      Wheel: [0.8, 0.82],
      Door: [0.46, 0.55],
      'Side window': [0.4, 0.22],
      'Rear light': [0.03, 0.5],
      Tire: [0.2, 0.95],
    },
  },
  {
    said: 'guitar, acoustic guitar, guitars',
    title: 'Parts of a Guitar',
    thing: 'guitar',
    parts: {
      Headstock: [0.5, 0.04],
      'Tuning pegs': [0.4, 0.09],
      Neck: [0.5, 0.3],
      Fretboard: [0.5, 0.42],
      Body: [0.18, 0.82],
      'Sound hole': [0.5, 0.68],
      Strings: [0.5, 0.56],
      Bridge: [0.5, 0.85],
    },
  },
  {
    said: 'computer, desktop computer, laptop, laptops, computers',
    title: 'Parts of a Laptop',
    thing: 'laptop',
    parts: {
      Screen: [0.5, 0.34],
      Webcam: [0.5, 0.03],
      Keyboard: [0.5, 0.78],
      Touchpad: [0.5, 0.91],
      Hinge: [0.2, 0.7],
      Bezel: [0.14, 0.3],
    },
  },
  {
    said: 'fish',
    title: 'Parts of a Fish',
    thing: 'fish',
    parts: {
      Eye: [0.86, 0.38],
      Mouth: [0.99, 0.55],
      Gills: [0.73, 0.5],
      'Dorsal fin': [0.5, 0.08],
      'Tail fin': [0.06, 0.45],
      'Pectoral fin': [0.62, 0.72],
      Scales: [0.45, 0.45],
    },
  },
  {
    said: 'butterfly, butterflies',
    title: 'Parts of a Butterfly',
    thing: 'butterfly',
    parts: {
      Antenna: [0.42, 0.05],
      Head: [0.5, 0.2],
      Thorax: [0.5, 0.36],
      Abdomen: [0.5, 0.6],
      'Fore wing': [0.15, 0.25],
      'Hind wing': [0.76, 0.76],
    },
  },
  {
    said: 'bird, birds',
    title: 'Parts of a Bird',
    thing: 'bird',
    parts: {
      Beak: [0.98, 0.25],
      Eye: [0.83, 0.17],
      Head: [0.76, 0.08],
      Breast: [0.78, 0.55],
      Wing: [0.45, 0.5],
      Tail: [0.05, 0.75],
      Legs: [0.6, 0.9],
    },
  },
  {
    said: 'mushroom, fungus, mushrooms',
    title: 'Parts of a Mushroom',
    thing: 'mushroom',
    parts: { Cap: [0.5, 0.1], Gills: [0.3, 0.52], Stem: [0.5, 0.75], Base: [0.5, 0.96] },
  },
  {
    said: 'rocket, spaceship rocket',
    title: 'Parts of a Rocket',
    thing: 'rocket',
    parts: {
      'Nose cone': [0.5, 0.04],
      Window: [0.5, 0.3],
      Body: [0.6, 0.5],
      Fins: [0.12, 0.75],
      Engine: [0.5, 0.82],
      Flame: [0.5, 0.95],
    },
  },
  {
    said: 'house, home',
    title: 'Parts of a House',
    thing: 'house',
    parts: { Roof: [0.5, 0.15], Chimney: [0.72, 0.08], Window: [0.26, 0.6], Door: [0.52, 0.8], Wall: [0.85, 0.7] },
  },
  {
    said: 'brain, human brain',
    title: 'The Human Brain',
    thing: 'brain',
    parts: {
      'Frontal lobe': [0.2, 0.36],
      'Parietal lobe': [0.6, 0.14],
      'Occipital lobe': [0.93, 0.48],
      'Temporal lobe': [0.42, 0.66],
      Cerebellum: [0.78, 0.76],
      'Brain stem': [0.76, 0.95],
    },
  },
  {
    said: 'human body, body, skeleton, human',
    title: 'The Human Body',
    thing: 'standing person',
    parts: {
      Head: [0.5, 0.06],
      Neck: [0.5, 0.15],
      Shoulder: [0.26, 0.21],
      Chest: [0.5, 0.27],
      Elbow: [0.13, 0.36],
      Hand: [0.1, 0.5],
      Knee: [0.4, 0.74],
      Foot: [0.4, 0.98],
    },
  },
]
