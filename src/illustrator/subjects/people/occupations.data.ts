/** How the upper body is dressed. Each is a painter in clothes.ts. */
export type Top =
  | 'suit'
  | 'shirt'
  | 'tee'
  | 'sweater'
  | 'turtleneck'
  | 'hoodie'
  | 'blouse'
  | 'dress'
  | 'gown'
  | 'coat'
  | 'jacket'
  | 'raincoat'
  | 'scrubs'
  | 'chef'
  | 'uniform'
  | 'turnout'
  | 'robe'
  | 'armor'
  | 'overalls'
  | 'vest'
  | 'jersey'
  | 'spacesuit'
  | 'apron'
  | 'ruff'
  | 'bare'

/** Tops that leave shoulders and arms bare. */
export const bareTops: readonly Top[] = ['dress', 'gown', 'bare']

export type Bottom = 'trousers' | 'jeans' | 'skirt' | 'shorts' | 'long' | 'tutu' | 'tail' | 'briefs'
export type Shoes = 'oxford' | 'sneaker' | 'boot' | 'heel' | 'flat' | 'none'

export type Headwear =
  | 'none'
  | 'toque'
  | 'peaked'
  | 'helmet-fire'
  | 'hard-hat'
  | 'cap'
  | 'straw'
  | 'cowboy'
  | 'crown'
  | 'tiara'
  | 'wizard'
  | 'tricorne'
  | 'beret'
  | 'beanie'
  | 'headscarf'
  | 'turban'
  | 'surgical'
  | 'astronaut'
  | 'knight'
  | 'top-hat'
  | 'fedora'
  | 'headband'
  | 'viking'
  | 'clown'
  | 'veil'
  | 'kabuto'
  | 'flower-crown'
  | 'mask'
  | 'nemes'
  | 'stocking-cap'
  | 'mortarboard'
  | 'jester'
  | 'bicycle'
  | 'headphones'
  | 'halo'
  | 'kanzashi'
  | 'laurel'
  | 'crested'
  | 'goggles'
  | 'bee-veil'

export type Extra =
  | 'tie'
  | 'bow-tie'
  | 'pocket-square'
  | 'stethoscope'
  | 'badge'
  | 'epaulettes'
  | 'medals'
  | 'scarf'
  | 'neckerchief'
  | 'name-tag'
  | 'ermine'
  | 'jabot'
  | 'necklace'
  | 'eyepatch'
  | 'lamellar'
  | 'number'
  | 'pattern'
  | 'floral'
  | 'fur'
  | 'cape'
  | 'stripes'
  | 'earrings'
  | 'backpack'
  | 'wings'
  | 'gossamer-wings'
  | 'boxing-gloves'
  | 'pointed-ears'
  | 'belt'
  | 'collar'
  | 'hoops'
  | 'high-collar'

/** What the hands hold in a full figure. */
export type Prop =
  | 'none'
  | 'briefcase'
  | 'tablet'
  | 'book'
  | 'ladle'
  | 'palette'
  | 'guitar'
  | 'ball'
  | 'staff'
  | 'sword'
  | 'hoe'
  | 'cup'
  | 'camera'
  | 'flower'
  | 'violin'
  | 'flute'
  | 'drumsticks'
  | 'microphone'
  | 'fishing-rod'
  | 'barbell'
  | 'racket'
  | 'phone'
  | 'basketball'
  | 'surfboard'
  | 'skis'
  | 'pompoms'
  | 'golf-club'
  | 'hockey-stick'
  | 'hose'
  | 'trumpet'
  | 'saxophone'
  | 'cello'
  | 'umbrella'
  | 'knitting'
  | 'shovel'
  | 'watering-can'
  | 'pitcher'
  | 'dough'
  | 'bubbles'
  | 'baton'
  | 'crook'
  | 'wand'
  | 'hammer'
  | 'axe'
  | 'juggling'

export interface Occupation {
  nouns: readonly string[]
  /** One is picked by chance. */
  tops: readonly Top[]
  /** Main garment; one is picked. */
  colors: readonly string[]
  /** Instead of `colors`, for a woman. */
  womanColors?: readonly string[]
  under?: readonly string[]
  accents?: readonly string[]
  bottom?: Bottom
  bottomColors?: readonly string[]
  shoes?: Shoes
  shoeColors?: readonly string[]
  headwear?: Headwear
  headwearColor?: string
  extras?: readonly Extra[]
  props?: readonly Prop[]
  beard?: boolean
  /** Where it is not a person's own. */
  skin?: string
  /** The head is shaven. */
  shaven?: boolean
  /** Hair long enough to need it is tied back. */
  tied?: boolean
}

const dark = ['#2c3340', '#3a3f4a', '#26303a', '#463d38'] as const

/** Clothes of trades. */
export const trades: readonly Occupation[] = [
  {
    nouns: ['orchestra conductor', 'symphony conductor', 'music conductor', 'choir conductor', 'maestro'],
    tops: ['suit'],
    colors: ['#1f2128'],
    under: ['#f6f3ee'],
    accents: ['#f6f3ee'],
    bottom: 'trousers',
    shoes: 'oxford',
    shoeColors: ['#17171a'],
    extras: ['bow-tie', 'pocket-square'],
    props: ['baton'],
    tied: true,
  },
  {
    nouns: ['beekeeper', 'apiarist'],
    tops: ['shirt'],
    colors: ['#efe8d4'],
    bottom: 'trousers',
    bottomColors: ['#e6dec8'],
    shoes: 'boot',
    shoeColors: ['#6a5238'],
    headwear: 'bee-veil',
    headwearColor: '#d9c08a',
    tied: true,
  },
  {
    nouns: ['shepherd', 'shepherdess', 'goatherd', 'herder', 'sheepherder'],
    tops: ['coat'],
    colors: ['#7a6248', '#8a7355', '#6b5f4c'],
    under: ['#e9dfc8'],
    bottom: 'trousers',
    bottomColors: ['#5b5040', '#4d463c'],
    shoes: 'boot',
    headwear: 'straw',
    headwearColor: '#c9a86a',
    props: ['crook'],
  },
  {
    nouns: [
      'postman',
      'postwoman',
      'mailman',
      'mailwoman',
      'mail carrier',
      'letter carrier',
      'postal worker',
      'courier',
      'delivery driver',
      'delivery man',
      'delivery person',
    ],
    tops: ['uniform'],
    colors: ['#4a6f9c', '#3f6387'],
    accents: ['#2b3f5c'],
    bottom: 'trousers',
    bottomColors: ['#33445c'],
    shoes: 'sneaker',
    headwear: 'cap',
    headwearColor: '#3a5680',
    extras: ['backpack'],
    tied: true,
  },
  {
    nouns: ['butler', 'valet', 'footman'],
    tops: ['suit'],
    colors: ['#22242b'],
    under: ['#f6f3ee'],
    accents: ['#22242b'],
    bottom: 'trousers',
    bottomColors: ['#3a3c44'],
    shoes: 'oxford',
    extras: ['bow-tie', 'pocket-square'],
    tied: true,
  },
  {
    nouns: ['florist', 'flower seller', 'grocer', 'greengrocer', 'fruit seller', 'cashier', 'shop assistant'],
    tops: ['apron'],
    colors: ['#4f7a52', '#5d8a63', '#3f6b5c'],
    under: ['#efe9df', '#d9c6c9', '#c9d6c4'],
    bottom: 'jeans',
    shoes: 'sneaker',
    tied: true,
  },
  {
    nouns: [
      'maid',
      'housekeeper',
      'chambermaid',
      'barber',
      'hairdresser',
      'hairstylist',
      'fishmonger',
      'cobbler',
      'shoemaker',
      'welder',
      'weaver',
      'glassblower',
      'watchmaker',
      'luthier',
      'innkeeper',
      'cheesemaker',
      'brewer',
      'candlemaker',
      'woodworker',
      'woodcarver',
    ],
    tops: ['apron'],
    colors: ['#5b4636', '#39485c', '#3a3d44'],
    under: ['#efe9df', '#c9d3dc'],
    bottom: 'trousers',
    bottomColors: dark,
    shoes: 'oxford',
    tied: true,
  },
  {
    nouns: ['tailor', 'seamstress', 'dressmaker', 'salesman', 'saleswoman', 'receptionist', 'secretary', 'clerk'],
    tops: ['shirt', 'blouse'],
    colors: ['#e9eef5', '#cfdcec', '#efe6d2'],
    accents: ['#7b2f3c', '#31517c'],
    bottom: 'trousers',
    bottomColors: dark,
    shoes: 'oxford',
    extras: ['tie'],
    tied: true,
  },
  {
    nouns: ['lumberjack', 'woodcutter', 'lumberman', 'hunter', 'trapper', 'trucker', 'truck driver'],
    tops: ['shirt'],
    colors: ['#a5342f', '#7a4636', '#4f6a4a'],
    bottom: 'jeans',
    shoes: 'boot',
    headwear: 'beanie',
    headwearColor: '#4a4038',
    extras: ['pattern', 'belt'],
    beard: true,
  },
  {
    nouns: ['gangster', 'mobster', 'mafia boss', 'mafioso', 'spy', 'secret agent', 'hitman'],
    tops: ['suit'],
    colors: ['#2a2b31', '#35323c'],
    under: ['#2b2c31', '#f1efe8'],
    accents: ['#8c2a2f', '#d9d3c4'],
    bottom: 'trousers',
    shoes: 'oxford',
    headwear: 'fedora',
    headwearColor: '#2a2b31',
    extras: ['tie', 'pocket-square'],
  },
  {
    nouns: ['referee', 'umpire'],
    tops: ['jersey'],
    colors: ['#f2efe8'],
    accents: ['#222228'],
    bottom: 'trousers',
    bottomColors: ['#232328'],
    shoes: 'sneaker',
    headwear: 'cap',
    headwearColor: '#232328',
    extras: ['hoops'],
  },
  {
    nouns: ['paramedic', 'security guard', 'bus driver', 'train conductor', 'train driver', 'bellboy', 'bellhop'],
    tops: ['uniform'],
    colors: ['#2c4a6b', '#5a2f38'],
    accents: ['#1d2635'],
    bottom: 'trousers',
    bottomColors: ['#222c3b'],
    shoes: 'oxford',
    headwear: 'peaked',
    headwearColor: '#2a3d58',
    extras: ['tie', 'badge'],
    tied: true,
  },
  {
    nouns: ['vet', 'veterinarian', 'veterinary', 'midwife'],
    tops: ['scrubs'],
    colors: ['#5a9aa8', '#7fae9c'],
    bottom: 'trousers',
    shoes: 'sneaker',
    extras: ['stethoscope', 'name-tag'],
    tied: true,
  },
  {
    nouns: ['lighthouse keeper', 'sea captain', 'ship captain', 'old salt'],
    tops: ['turtleneck', 'raincoat'],
    colors: ['#2c3f58', '#34485f'],
    bottom: 'trousers',
    bottomColors: ['#33383f'],
    shoes: 'boot',
    headwear: 'peaked',
    headwearColor: '#26303f',
    beard: true,
  },
  {
    nouns: [
      'executive',
      'businessman',
      'businesswoman',
      'businessperson',
      'manager',
      'boss',
      'ceo',
      'entrepreneur',
      'lawyer',
      'banker',
      'accountant',
      'politician',
      'president',
      'groom',
      'business',
    ],
    tops: ['suit'],
    colors: ['#26364f', '#232a38', '#3b4250', '#1f2b3f', '#4a4f5c', '#2b2c31', '#5a2f38', '#33404a'],
    womanColors: ['#26364f', '#a8835c', '#6b2f3c', '#2b2c31', '#3b4250', '#c9bfae', '#2f4a48', '#1f2b3f'],
    under: ['#f3f1ec', '#e9eef5', '#cfdcec', '#f3f1ec'],
    accents: ['#7b2f3c', '#31517c', '#3c5c52', '#8a5a2b', '#4b3b66', '#2c3a5c'],
    bottom: 'trousers',
    shoes: 'oxford',
    extras: ['tie', 'pocket-square'],
    props: ['none', 'briefcase', 'tablet'],
  },
  {
    nouns: ['doctor', 'scientist', 'chemist', 'dentist', 'pharmacist', 'physician', 'researcher'],
    tops: ['coat'],
    colors: ['#eef1f2'],
    under: ['#8fb3cf', '#7aa7a0', '#b9c9dd'],
    accents: ['#33566e', '#7b3f4a'],
    bottom: 'trousers',
    bottomColors: dark,
    shoes: 'oxford',
    extras: ['stethoscope', 'name-tag'],
    props: ['none', 'tablet'],
    tied: true,
  },
  {
    nouns: ['surgeon'],
    tops: ['scrubs'],
    colors: ['#4f9187'],
    bottom: 'trousers',
    bottomColors: ['#4a877e'],
    shoes: 'sneaker',
    headwear: 'surgical',
    headwearColor: '#5a9f95',
    tied: true,
  },
  {
    nouns: ['nurse'],
    tops: ['scrubs'],
    colors: ['#5a9aa8', '#6f8fc0', '#7fae9c', '#a77f9f'],
    bottom: 'trousers',
    shoes: 'sneaker',
    extras: ['stethoscope', 'name-tag'],
    tied: true,
  },
  {
    nouns: ['chef', 'cook', 'baker'],
    tops: ['chef'],
    colors: ['#f3f0e9'],
    accents: ['#b13a35', '#2f4a63', '#3f5b45'],
    bottom: 'trousers',
    bottomColors: ['#3a3d44'],
    shoes: 'oxford',
    headwear: 'toque',
    headwearColor: '#f6f3ec',
    extras: ['neckerchief'],
    props: ['ladle', 'none'],
    tied: true,
  },
  {
    nouns: ['waiter', 'waitress', 'barista', 'bartender', 'butcher', 'vendor', 'shopkeeper', 'carpenter', 'potter'],
    tops: ['apron'],
    colors: ['#4a5a4c', '#5b4636', '#39485c'],
    under: ['#efe9df', '#c9d3dc', '#33373f'],
    bottom: 'trousers',
    bottomColors: dark,
    shoes: 'oxford',
    props: ['cup', 'none'],
    tied: true,
  },
  {
    nouns: ['blacksmith', 'swordsmith', 'farrier', 'metalworker'],
    tops: ['apron'],
    colors: ['#4f3c2e', '#5b4636'],
    under: ['#8c8478', '#a5967c', '#6b6f75'],
    bottom: 'trousers',
    bottomColors: dark,
    shoes: 'boot',
    props: ['hammer'],
    tied: true,
  },
  {
    nouns: ['teacher', 'professor', 'librarian', 'writer', 'author'],
    tops: ['sweater', 'shirt', 'blouse'],
    colors: ['#7c5a3c', '#46616b', '#6a6f45', '#8a4f4a', '#3f5470'],
    under: ['#f0ebe1', '#dfe6ee'],
    accents: ['#59392f'],
    bottom: 'trousers',
    bottomColors: ['#4d4a45', '#39434e', '#5b5145'],
    shoes: 'oxford',
    props: ['book'],
  },
  {
    nouns: ['student', 'teenager', 'tourist', 'traveler', 'traveller', 'hiker', 'backpacker', 'skater'],
    tops: ['hoodie', 'tee', 'sweater'],
    colors: ['#c8643f', '#4f7f92', '#7a8a4a', '#d3a03f', '#6a5f95', '#b54f55'],
    under: ['#f1eee8'],
    bottom: 'jeans',
    shoes: 'sneaker',
    extras: ['backpack'],
    props: ['none', 'book'],
  },
  {
    nouns: ['police', 'policeman', 'policewoman', 'officer', 'cop', 'guard'],
    tops: ['uniform'],
    colors: ['#2c3e5c', '#25354d'],
    accents: ['#1d2635'],
    bottom: 'trousers',
    bottomColors: ['#222c3b'],
    shoes: 'boot',
    shoeColors: ['#232327'],
    headwear: 'peaked',
    headwearColor: '#22304a',
    extras: ['tie', 'badge', 'epaulettes'],
    tied: true,
  },
  {
    nouns: ['pilot', 'captain', 'sailor', 'admiral', 'conductor'],
    tops: ['uniform', 'suit'],
    colors: ['#263349'],
    under: ['#f4f3ef'],
    accents: ['#1c2330'],
    bottom: 'trousers',
    shoes: 'oxford',
    headwear: 'peaked',
    headwearColor: '#f1efe9',
    extras: ['tie', 'epaulettes', 'badge'],
    tied: true,
  },
  {
    nouns: ['soldier', 'general', 'marine'],
    tops: ['uniform'],
    colors: ['#5d6647', '#6a6a4a'],
    accents: ['#454b35'],
    bottom: 'trousers',
    bottomColors: ['#565e42'],
    shoes: 'boot',
    shoeColors: ['#2c2926'],
    headwear: 'peaked',
    headwearColor: '#525b3f',
    extras: ['epaulettes', 'medals'],
    tied: true,
  },
  {
    nouns: ['firefighter', 'fireman'],
    tops: ['turnout'],
    colors: ['#3d3a38', '#b98f4d'],
    accents: ['#e6d84a'],
    bottom: 'trousers',
    shoes: 'boot',
    shoeColors: ['#2a2829'],
    headwear: 'helmet-fire',
    headwearColor: '#c23a2c',
    tied: true,
  },
  {
    nouns: ['builder', 'construction worker', 'engineer', 'worker', 'construction', 'architect', 'foreman'],
    tops: ['vest'],
    colors: ['#ee8b2d', '#e4d23f'],
    under: ['#4f6d86', '#6b6f75', '#a14c3c'],
    accents: ['#e9eef0'],
    bottom: 'jeans',
    bottomColors: ['#4a5363'],
    shoes: 'boot',
    headwear: 'hard-hat',
    headwearColor: '#efc23a',
    tied: true,
  },
  {
    nouns: ['mechanic', 'plumber', 'electrician', 'janitor'],
    tops: ['overalls'],
    colors: ['#3f5f86', '#56626e'],
    under: ['#c9c4b8', '#8c5b46'],
    bottom: 'trousers',
    shoes: 'boot',
    headwear: 'cap',
    headwearColor: '#39506e',
    tied: true,
  },
  {
    nouns: ['miner', 'coal miner'],
    tops: ['overalls'],
    colors: ['#4a4f58', '#5b5046'],
    under: ['#8c5b46', '#6b6f75'],
    bottom: 'trousers',
    shoes: 'boot',
    headwear: 'hard-hat',
    headwearColor: '#efc23a',
    props: ['hoe'],
    tied: true,
  },
  {
    nouns: ['fisherman', 'angler'],
    tops: ['raincoat'],
    colors: ['#e3b23c', '#4f6f5a'],
    bottom: 'trousers',
    bottomColors: ['#4d5a4c'],
    shoes: 'boot',
    headwear: 'fedora',
    headwearColor: '#6d6a48',
    props: ['fishing-rod'],
  },
  {
    nouns: ['flight attendant', 'stewardess', 'steward', 'air hostess', 'cabin crew'],
    tops: ['suit'],
    colors: ['#26406f', '#8c2a3a'],
    womanColors: ['#26406f', '#8c2a3a'],
    under: ['#f3f1ec'],
    accents: ['#c9343a', '#e3b23c'],
    bottom: 'trousers',
    shoes: 'oxford',
    headwear: 'beret',
    headwearColor: '#26406f',
    extras: ['scarf', 'badge'],
    tied: true,
  },
  {
    nouns: ['farmer', 'gardener', 'rancher'],
    tops: ['overalls'],
    colors: ['#4d6b8c', '#5d6f58'],
    under: ['#b5463f', '#d8c9a8', '#7f9a6b'],
    bottom: 'trousers',
    shoes: 'boot',
    headwear: 'straw',
    headwearColor: '#d9b871',
    extras: ['pattern'],
    props: ['hoe', 'none'],
  },
  {
    nouns: ['cowboy', 'cowgirl'],
    tops: ['shirt'],
    colors: ['#a5503c', '#5f7890', '#8a6a45'],
    bottom: 'jeans',
    shoes: 'boot',
    headwear: 'cowboy',
    headwearColor: '#8b6140',
    extras: ['neckerchief', 'pattern'],
    accents: ['#a8332e'],
  },
  {
    nouns: ['artist', 'painter', 'designer', 'potter', 'sculptor'],
    tops: ['apron', 'shirt'],
    colors: ['#5b6a74', '#b3654b', '#7c6f5c'],
    under: ['#2f3440', '#e9e0d0', '#466a73'],
    bottom: 'jeans',
    shoes: 'sneaker',
    headwear: 'beret',
    headwearColor: '#a03a3c',
    props: ['palette'],
  },
  {
    nouns: ['dj', 'disc jockey', 'music producer', 'gamer', 'streamer'],
    tops: ['tee', 'hoodie'],
    colors: ['#2b2440', '#23252c', '#b5336f', '#2f7f9a'],
    bottom: 'jeans',
    bottomColors: ['#26282f'],
    shoes: 'sneaker',
    headwear: 'headphones',
    headwearColor: '#2b2d35',
  },
  {
    nouns: ['musician', 'singer', 'guitarist', 'rockstar', 'drummer'],
    tops: ['tee', 'turtleneck', 'suit'],
    colors: ['#23252c', '#4a2b3c', '#2f4350', '#7a2f35'],
    under: ['#26272c', '#e9e4da'],
    bottom: 'jeans',
    bottomColors: ['#2a2d35'],
    shoes: 'boot',
    extras: ['necklace'],
    props: ['guitar', 'none'],
  },
  {
    nouns: ['judge'],
    tops: ['robe'],
    colors: ['#24242a'],
    accents: ['#f2efe8'],
    bottom: 'long',
    shoes: 'oxford',
    extras: ['jabot'],
    props: ['book'],
  },
  {
    nouns: ['detective', 'sleuth', 'private eye', 'inspector', 'spy'],
    tops: ['coat'],
    colors: ['#b8986a', '#8f7a58', '#5b5046'],
    under: ['#f1efe8'],
    accents: ['#7b2f3c', '#31517c'],
    bottom: 'trousers',
    bottomColors: dark,
    shoes: 'oxford',
    extras: ['tie'],
    headwear: 'fedora',
    headwearColor: '#6b5a44',
  },
  {
    nouns: ['buddhist monk', 'tibetan monk', 'shaolin monk', 'thai monk', 'zen monk', 'buddhist', 'dalai lama'],
    tops: ['robe'],
    colors: ['#c8642a', '#d9822f', '#8f2f2a'],
    under: ['#e0a93f', '#a8322a'],
    accents: ['#e0a93f'],
    bottom: 'long',
    shoes: 'flat',
    shaven: true,
  },
  {
    nouns: ['monk', 'friar'],
    tops: ['robe'],
    colors: ['#6d4a31', '#b5652a', '#7a5236'],
    under: ['#5a3c28'],
    accents: ['#5a3c28'],
    bottom: 'long',
    shoes: 'flat',
    props: ['book', 'none'],
  },
  {
    nouns: ['priest', 'vicar', 'bishop', 'pope'],
    tops: ['robe'],
    colors: ['#2b2a2e', '#6d4a31'],
    bottom: 'long',
    shoes: 'flat',
    accents: ['#f2efe8'],
    props: ['book'],
  },
  {
    nouns: ['nun'],
    tops: ['robe'],
    colors: ['#26262b'],
    under: ['#f2efe8'],
    accents: ['#f2efe8'],
    bottom: 'long',
    shoes: 'flat',
    headwear: 'headscarf',
    headwearColor: '#2a2a30',
    props: ['book'],
  },
  {
    nouns: ['programmer', 'developer', 'hacker'],
    tops: ['hoodie', 'tee', 'shirt'],
    colors: ['#3d4a5c', '#5c6b5a', '#4a4458', '#2f3b42'],
    under: ['#e9e6df'],
    bottom: 'jeans',
    shoes: 'sneaker',
    props: ['cup', 'tablet'],
  },
  {
    nouns: ['photographer', 'journalist'],
    tops: ['shirt', 'turtleneck'],
    colors: ['#4c5a52', '#3a3f48'],
    bottom: 'jeans',
    shoes: 'boot',
    headwear: 'cap',
    props: ['camera'],
  },
  {
    nouns: ['astronaut', 'cosmonaut'],
    tops: ['spacesuit'],
    colors: ['#eceeef'],
    accents: ['#d7662f'],
    bottom: 'trousers',
    bottomColors: ['#e6e9ea'],
    shoes: 'boot',
    shoeColors: ['#dfe2e4'],
    headwear: 'astronaut',
    headwearColor: '#f3f4f4',
    tied: true,
  },
]

/** Everyday clothes, for people the table above does not know. */
export const everyday: Record<'man' | 'woman' | 'child' | 'baby', Occupation> = {
  baby: {
    nouns: [],
    tops: ['tee', 'tee', 'sweater'],
    colors: ['#f0c98f', '#a9cfe0', '#f2b8b5', '#b9d8a8', '#efe3c4', '#c9bfe3'],
    under: ['#f4f0e6'],
    bottom: 'trousers',
    shoes: 'none',
  },
  man: {
    nouns: [],
    tops: ['shirt', 'sweater', 'tee', 'turtleneck', 'shirt', 'hoodie'],
    colors: ['#4b6a80', '#7a4b3c', '#5f6f52', '#c9b79a', '#39475c', '#a65f45', '#6d7f8c', '#2f5d62'],
    under: ['#f0ece4', '#d8dfe6'],
    bottom: 'jeans',
    shoes: 'sneaker',
  },
  woman: {
    nouns: [],
    tops: ['blouse', 'sweater', 'dress', 'turtleneck', 'tee', 'dress'],
    colors: ['#b5545a', '#3f7a78', '#d1924b', '#6a5f96', '#c77f8d', '#2f5f86', '#8a9a5b', '#e0c9a6'],
    under: ['#f3efe8'],
    bottom: 'trousers',
    bottomColors: ['#39465c', '#5a5148', '#7d8aa0', '#2e3138'],
    shoes: 'flat',
    extras: ['necklace'],
  },
  child: {
    nouns: [],
    tops: ['tee', 'hoodie', 'sweater', 'overalls'],
    colors: ['#e2a23b', '#4f9ac0', '#d8604f', '#6fae6a', '#8f7cc4', '#e58fa0'],
    under: ['#f4f0e6', '#f0c95a', '#d8604f'],
    bottom: 'jeans',
    shoes: 'sneaker',
  },
}
