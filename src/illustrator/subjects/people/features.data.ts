/** What families of faces have in common; 0 .. 1 unless said otherwise. */
export interface Features {
  /** Factor on the nose's width. */
  nose: number
  /** 0 low and broad .. 1 high and narrow. */
  bridge: number
  /** Added to the fullness of the lips. */
  lips: number
  /** 0 a deep crease over the eye .. 1 a single lid. */
  fold: number
  /** Added to the rise of the outer corner, in head heights. */
  tilt: number
  /** Factor on the opening of the eyes. */
  open: number
  /** Added to the width of the face, in head heights. */
  wide: number
  /** Factor on the thickness of the brows. */
  brow: number
  /** A cleft chin, above 0.6. */
  cleft: number
}

export type Heritage = 'european' | 'east-asian' | 'south-asian' | 'african' | 'latin' | 'middle-eastern'

export const features: Record<Heritage, Features> = {
  european: { nose: 1, bridge: 0.85, lips: 0, fold: 0.05, tilt: 0, open: 1, wide: 0, brow: 1, cleft: 0 },
  'east-asian': {
    nose: 1.06,
    bridge: 0.4,
    lips: 0.06,
    fold: 0.85,
    tilt: 0.007,
    open: 0.84,
    wide: 0.012,
    brow: 0.95,
    cleft: 0,
  },
  'south-asian': {
    nose: 1.08,
    bridge: 0.8,
    lips: 0.14,
    fold: 0.1,
    tilt: 0.001,
    open: 1.06,
    wide: -0.002,
    brow: 1.22,
    cleft: 0,
  },
  african: { nose: 1.3, bridge: 0.35, lips: 0.42, fold: 0.2, tilt: 0.002, open: 1, wide: 0.004, brow: 1.02, cleft: 0 },
  latin: { nose: 1.1, bridge: 0.65, lips: 0.18, fold: 0.15, tilt: 0.002, open: 1, wide: 0.004, brow: 1.12, cleft: 0 },
  'middle-eastern': {
    nose: 1.06,
    bridge: 1,
    lips: 0.1,
    fold: 0.05,
    tilt: 0,
    open: 1.02,
    wide: -0.004,
    brow: 1.26,
    cleft: 0,
  },
}

export const heritageWords: readonly [RegExp, Heritage][] = [
  [
    /\b(asian|east asian|chinese|japanese|korean|vietnamese|thai|mongolian|tibetan|taiwanese|geisha|samurai|ninja|sumo|buddhist|shaolin|dalai lama|filipino|filipina|indonesian|inuit)\b/,
    'east-asian',
  ],
  [/\b(indian|south asian|pakistani|bangladeshi|sri lankan|nepali|nepalese|sikh|desi|maharaja)\b/, 'south-asian'],
  [
    /\b(african|african-american|black (?:person|man|woman|boy|girl|child)|dark-skinned|ebony|nigerian|kenyan|ethiopian|ghanaian|somali|maasai|zulu|jamaican|senegalese|caribbean|rastafarian)\b/,
    'african',
  ],
  [
    /\b(latina?|latino|hispanic|mexican|brazilian|colombian|peruvian|cuban|bolivian|indigenous|native american|maya|aztec|inca)\b/,
    'latin',
  ],
  [
    /\b(arab|arabic|arabian|middle eastern|persian|iranian|turkish|egyptian|moroccan|lebanese|afghan|bedouin|berber|sultan|pharaoh|cleopatra)\b/,
    'middle-eastern',
  ],
  [
    /\b(european|caucasian|nordic|scandinavian|irish|scottish|english|british|german|french|russian|ukrainian|polish|dutch|swedish|norwegian|italian|spanish|greek|slavic|viking|ginger|redhead|red-haired|blonde?|pale|freckles|freckled)\b/,
    'european',
  ],
]
