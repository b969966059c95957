/** What small things are, as far as it says what they look well on. */
export type GroundFor =
  | 'food'
  | 'fruit'
  | 'drink'
  | 'spirits'
  | 'flower'
  | 'jewel'
  | 'beauty'
  | 'tool'
  | 'toy'
  | 'gadget'
  | 'paper'
  | 'fashion'
  | 'appliance'
  | 'household'

/** What it lies on, what is behind, and in which colours; where several are given, chance picks a pair. */
export interface Ground {
  /** Told in the text part: "on a marble counter". */
  name: string
  suits: readonly GroundFor[]
  surface: SurfaceKind
  backdrop: BackdropKind
  /** Surface and backdrop, CSS hex. */
  colors: readonly (readonly [surface: string, backdrop: string])[]
}

export type SurfaceKind =
  | 'boards'
  | 'planks'
  | 'slats'
  | 'marble'
  | 'slate'
  | 'linen'
  | 'gingham'
  | 'velvet'
  | 'concrete'
  | 'terrazzo'
  | 'gloss'
  | 'paper'
export type BackdropKind =
  | 'kitchen'
  | 'window'
  | 'garden'
  | 'cafe'
  | 'plaster'
  | 'dark'
  | 'tiles'
  | 'workshop'
  | 'shelves'
  | 'nursery'
  | 'lights'
  | 'arch'
  | 'paper'

/** Grounds an art director would offer, each a whole: surface, backdrop and colours were chosen together. */
export const grounds: readonly Ground[] = [
  {
    name: 'kitchen table',
    suits: ['food', 'household', 'appliance'],
    surface: 'boards',
    backdrop: 'kitchen',
    colors: [
      ['#b98a5e', '#dfe6dc'],
      ['#c79a6b', '#b9ccd2'],
      ['#9c7355', '#efe3cf'],
    ],
  },
  {
    name: 'marble counter',
    suits: ['food', 'drink', 'beauty'],
    surface: 'marble',
    backdrop: 'tiles',
    colors: [
      ['#eceae6', '#7fa398'],
      ['#eceae6', '#e9e2d6'],
      ['#e6e4e2', '#55758f'],
    ],
  },
  {
    name: 'linen cloth',
    suits: ['food', 'fruit', 'flower'],
    surface: 'linen',
    backdrop: 'plaster',
    colors: [
      ['#e4dac6', '#c9b59a'],
      ['#b9c4bd', '#e3dccd'],
      ['#d9b8a2', '#efe2d2'],
    ],
  },
  {
    name: 'slate board',
    suits: ['food', 'fruit', 'jewel'],
    surface: 'slate',
    backdrop: 'dark',
    colors: [
      ['#454b52', '#23282e'],
      ['#4a4744', '#2a2521'],
    ],
  },
  {
    name: 'rustic wooden table',
    suits: ['food', 'fruit', 'tool'],
    surface: 'planks',
    backdrop: 'dark',
    colors: [
      ['#8a6142', '#2f2620'],
      ['#74543f', '#2a2e2b'],
    ],
  },
  {
    name: 'table by the window',
    suits: ['drink', 'food', 'flower', 'household', 'paper'],
    surface: 'boards',
    backdrop: 'window',
    colors: [
      ['#b88a5c', '#efe6d6'],
      ['#8f6444', '#e2e6e4'],
      ['#d2ad7d', '#e9ddd0'],
    ],
  },
  {
    name: 'garden table',
    suits: ['fruit', 'flower', 'drink', 'food'],
    surface: 'slats',
    backdrop: 'garden',
    colors: [
      ['#c9a57c', '#7fa35f'],
      ['#e9e6df', '#8fae72'],
      ['#93a8a0', '#6f9a5e'],
    ],
  },
  {
    name: 'checkered tablecloth',
    suits: ['food', 'fruit'],
    surface: 'gingham',
    backdrop: 'garden',
    colors: [
      ['#c9483f', '#84a866'],
      ['#5f86a8', '#8fae72'],
    ],
  },
  {
    name: 'café table',
    suits: ['drink', 'food', 'paper'],
    surface: 'boards',
    backdrop: 'cafe',
    colors: [
      ['#6f4a33', '#5a3f30'],
      ['#8a5c3c', '#3f4a44'],
    ],
  },
  {
    name: 'bar counter',
    suits: ['spirits'],
    surface: 'gloss',
    backdrop: 'lights',
    colors: [
      ['#4a2a1e', '#2a1a22'],
      ['#2f2326', '#16242e'],
    ],
  },
  {
    name: 'marble table',
    suits: ['spirits', 'jewel', 'beauty', 'flower'],
    surface: 'marble',
    backdrop: 'plaster',
    colors: [
      ['#ece9e4', '#d9bfae'],
      ['#ece9e4', '#b4beb0'],
      ['#41504a', '#dccfb9'],
    ],
  },
  {
    name: 'workbench',
    suits: ['tool'],
    surface: 'planks',
    backdrop: 'workshop',
    colors: [
      ['#a87c52', '#c9b08c'],
      ['#8d6a4a', '#7d9490'],
      ['#9a7a5a', '#d0c5b0'],
    ],
  },
  {
    name: 'concrete top',
    suits: ['tool', 'gadget', 'fashion', 'spirits'],
    surface: 'concrete',
    backdrop: 'plaster',
    colors: [
      ['#a9a8a4', '#c7bfb4'],
      ['#8f9296', '#6d7a80'],
      ['#b4b0aa', '#b8674a'],
    ],
  },
  {
    name: 'desk',
    suits: ['gadget', 'paper'],
    surface: 'boards',
    backdrop: 'shelves',
    colors: [
      ['#8a5f40', '#59463a'],
      ['#c49a6c', '#dfd6c6'],
      ['#a97b50', '#3f5560'],
    ],
  },
  {
    name: 'glossy dark table',
    suits: ['gadget', 'jewel'],
    surface: 'gloss',
    backdrop: 'dark',
    colors: [
      ['#20242c', '#2c3a52'],
      ['#241f2b', '#4a2f56'],
      ['#1f2628', '#1f4a4c'],
    ],
  },
  {
    name: 'desk above the city',
    suits: ['gadget'],
    surface: 'gloss',
    backdrop: 'lights',
    colors: [
      ['#2a2f3a', '#1d2743'],
      ['#33303c', '#33224a'],
    ],
  },
  {
    name: 'velvet',
    suits: ['jewel'],
    surface: 'velvet',
    backdrop: 'dark',
    colors: [
      ['#3c1f4a', '#1d1226'],
      ['#1f3a46', '#101d24'],
      ['#6a1f30', '#250d14'],
    ],
  },
  {
    name: 'playroom floor',
    suits: ['toy'],
    surface: 'boards',
    backdrop: 'nursery',
    colors: [
      ['#dcb88a', '#bfdbd8'],
      ['#d4ae84', '#f4d9cc'],
      ['#e3c59c', '#d3d0ea'],
      ['#cda67a', '#f3e3b3'],
    ],
  },
  {
    name: 'terrazzo counter',
    suits: ['beauty', 'fruit', 'household'],
    surface: 'terrazzo',
    backdrop: 'arch',
    colors: [
      ['#efe8df', '#e8b7a0'],
      ['#e6e4de', '#9fbcae'],
      ['#f0e6dd', '#e3c069'],
    ],
  },
  {
    name: 'sheet of coloured paper',
    suits: ['toy', 'fruit', 'fashion', 'gadget', 'beauty', 'tool', 'food'],
    surface: 'paper',
    backdrop: 'paper',
    colors: [
      ['#f2b8a0', '#eda58a'],
      ['#a9c9c6', '#94bbb9'],
      ['#f1d48a', '#ecc86c'],
      ['#b9b4dc', '#a7a0d2'],
      ['#e9e2d6', '#ded4c3'],
      ['#efc3cd', '#e8b0be'],
      ['#a8bede', '#93aed6'],
      ['#b6cfa4', '#a3c190'],
    ],
  },
  {
    name: 'seamless backdrop with an arch',
    suits: ['fashion', 'beauty', 'jewel', 'toy', 'household'],
    surface: 'paper',
    backdrop: 'arch',
    colors: [
      ['#ecd5c3', '#d98f6f'],
      ['#cfdcd2', '#7d9f90'],
      ['#e6dccb', '#c9a253'],
      ['#d5d6e6', '#8d8fbb'],
      ['#e9cfcf', '#b96f7a'],
    ],
  },
  {
    name: 'sunlit table',
    suits: ['household', 'flower', 'fashion', 'beauty', 'drink', 'paper'],
    surface: 'linen',
    backdrop: 'plaster',
    colors: [
      ['#eee4d3', '#dfae8a'],
      ['#e8e4d8', '#a9b79f'],
      ['#ece2d6', '#e3c48f'],
      ['#e4e2de', '#9db0bd'],
    ],
  },
]

/** What small things are, by noun or drawing; an earlier line wins. Written by hand. */
export const groundKinds: readonly (readonly [kind: GroundFor, nouns: string])[] = [
  [
    'appliance',
    'toaster, microwave, kettle, blender, pot, pan, frying pan, sink, coffee maker, rolling pin, whisk, ladle, mixer, saucepan, wok',
  ],
  ['spirits', 'wine, wine glass, beer, cocktail, whiskey, champagne, martini, bottle, beer mug, cocktail glass'],
  [
    'drink',
    'mug, cup, teacup, coffee, tea, teapot, latte, cappuccino, espresso, hot chocolate, milk, juice, lemonade, smoothie, glass, milkshake',
  ],
  [
    'fruit',
    'apple, banana, orange, pear, lemon, lime, grape, strawberry, cherry, peach, pineapple, watermelon, fruit, mango, kiwi, blueberry, raspberry, fig, plum, melon, coconut, pomegranate, papaya, apricot, ice cream, popsicle, jam, honey',
  ],
  [
    'flower',
    'flower, bouquet, rose, tulip, vase, potted plant, cactus, succulent, bonsai, orchid, lily, sunflower, daisy, candle, peony, lavender, orchid, wreath',
  ],
  [
    'jewel',
    'ring, necklace, earring, bracelet, diamond, gem, crown, tiara, pearl, ruby, emerald, sapphire, brooch, pendant, jewel, coin, trophy, medal, locket, amulet, crystal, pocket watch, chess, chess piece, king, skull, crystal ball',
  ],
  [
    'beauty',
    'perfume, perfume bottle, lipstick, cream, lotion, soap, nail polish, cosmetic, shampoo, serum, makeup, hairbrush, toothbrush, mirror, comb, hair drier, hair dryer, toothpaste, towel, razor',
  ],
  [
    'tool',
    'hammer, wrench, screwdriver, saw, drill, pliers, axe, chisel, tool, toolbox, nail, screw, tape measure, paintbrush, spanner, pocket knife, flashlight, lantern, padlock, key, anvil, shovel, rope, scissors, gear, lock, compass, sword, shield, dagger',
  ],
  [
    'toy',
    'teddy bear, teddy, doll, toy, rubber duck, dice, rubik, puzzle, yo-yo, spinning top, piggy bank, rocking horse, balloon, block, marble, toy car, kite, crayon, lollipop, candy, cupcake, donut, game controller, robot, gift, present',
  ],
  [
    'gadget',
    'smartphone, phone, cell phone, laptop, computer, keyboard, tablet, headphones, earbuds, camera, smartwatch, drone, speaker, mouse, computer mouse, remote, monitor, tv, radio, gamepad, microphone, calculator, computer keyboard, lightbulb, light bulb, telephone, record player, microchip',
  ],
  [
    'paper',
    'book, notebook, pen, pencil, letter, envelope, map, newspaper, magazine, stapler, globe, scroll, fountain pen, typewriter, hourglass, document, calendar, diary, stamp, quill, inkwell, microscope, magnifying glass',
  ],
  [
    'fashion',
    'shoe, sneaker, boot, handbag, purse, backpack, hat, glove, sunglasses, glasses, tie, belt, wallet, watch, wristwatch, scarf, sock, high heel, suitcase, briefcase, umbrella, cap, t-shirt, shirt, jacket, helmet, heel, slipper, dress',
  ],
]

/** What the things of a room are, where their own noun says nothing. */
export const groundKindOfHome: Readonly<Record<string, GroundFor>> = {
  kitchen: 'food',
  office: 'gadget',
  library: 'paper',
  classroom: 'paper',
  bathroom: 'beauty',
  bedroom: 'toy',
}
