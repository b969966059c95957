import type { RelationKind } from './scene.ts'

/** Where something is, by kind of setting. */
export const placeNames: Readonly<Record<string, string>> = {
  mountains: 'in the mountains',
  hills: 'in the hills',
  sea: 'on the open sea',
  beach: 'on a beach',
  city: 'in the city',
  street: 'in a street',
  road: 'on an open road',
  space: 'in space',
  underwater: 'under water',
  farm: 'on a farm',
  stage: 'on a stage',
  studio: 'against a studio backdrop',
  sky: 'in the sky',
  river: 'by a river',
  lake: 'by a lake',
  waterfall: 'by a waterfall',
  snow: 'in the snow',
  abstract: 'among abstract shapes',
  'living-room': 'in a living room',
  window: 'on a windowsill',
  wall: 'in front of a wall',
  cloudscape: 'above the clouds',
  savanna: 'on the savanna',
  pool: 'by a pool',
  station: 'at a train station',
  airport: 'at an airport',
  harbour: 'in a harbour',
  'zen-garden': 'in a zen garden',
  bamboo: 'among bamboo',
  'alien-planet': 'on an alien planet',
  'floating-islands': 'among floating islands',
  cliff: 'on a cliff',
  pier: 'on a pier',
  rooftop: 'on a rooftop',
  fairground: 'at a fairground',
  playground: 'on a playground',
  'rice-terraces': 'among rice terraces',
  'old-town': 'in an old town',
  'victorian-street': 'in a Victorian street',
  'medieval-town': 'in a medieval town',
  'western-town': 'in a western town',
  canal: 'by a canal',
  'japanese-street': 'in a Japanese street',
  cyberpunk: 'in a city of the future',
}

/** What a place without subjects shows. */
export const sceneryNames: Readonly<Record<string, string>> = {
  mountains: 'a mountain landscape',
  hills: 'rolling hills',
  sea: 'an open sea',
  city: 'a city',
  space: 'a view of outer space',
  window: 'a view through a window',
  underwater: 'an underwater world',
  snow: 'a snowy landscape',
  studio: 'a plain studio backdrop',
  abstract: 'an abstract composition',
  sky: 'a wide sky',
}

export const timeNames = {
  dawn: 'at dawn',
  day: '',
  'golden-hour': 'in the golden hour',
  dusk: 'at dusk',
  night: 'at night',
} as const

export const weatherNames = {
  clear: '',
  cloudy: 'under a cloudy sky',
  rain: 'in the rain',
  snow: 'in falling snow',
  fog: 'in fog',
  storm: 'in a storm',
} as const

export const relationNames: Readonly<Record<RelationKind, string>> = {
  'left-of': 'to the left of',
  'right-of': 'to the right of',
  above: 'above',
  below: 'below',
  on: 'on',
  in: 'in',
  under: 'under',
  'in-front-of': 'in front of',
  behind: 'behind',
  between: 'between',
  'next-to': 'next to',
  holding: 'holding',
  wearing: 'wearing',
  riding: 'riding',
  around: 'around',
  'held-by': 'held by',
  'worn-by': 'worn by',
}

export const styleNames: Readonly<Record<string, string>> = {
  vector: '',
  watercolor: 'in watercolour',
  oil: 'in oil paint',
  ink: 'in ink',
  pencil: 'in pencil',
  charcoal: 'in charcoal',
  'black-and-white': 'in black and white',
  neon: 'in neon colours',
  clay: 'as a clay model',
  'vintage-photo': 'as a vintage photograph',
  'childrens-book': "as in a children's book",
}

/** Last words of what people wear. */
export const garmentWords: ReadonlySet<string> = new Set(
  'hat,cap,helmet,crown,beret,beanie,turban,headscarf,hijab,fedora,glasses,sunglasses,scarf,tie,bowtie,necktie,shirt,t-shirt,jacket,coat,suit,tuxedo,blazer,dress,gown,skirt,kilt,sweater,hoodie,blouse,robe,cloak,cape,kimono,apron,overalls,uniform,vest,jeans,trousers,pants,shorts,boots,shoes,sneakers,gloves,necklace,backpack,armor,armour,cardigan,turtleneck,jersey'.split(
    ',',
  ),
)
