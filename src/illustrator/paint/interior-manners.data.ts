import type { FloorFinish } from './floor-finish.ts'
import type { LampForm } from './lamps.ts'
import type { WallFinish } from './wall-finish.ts'

/** One whole palette of a room by day, as CSS hex: chosen together, so that no two of its colours quarrel. */
export interface InteriorScheme {
  wall: string
  floor: string
  wood: string
  /** Cushions, rugs, shades. */
  accent: string
  /** Beside the accent, in smaller amounts. */
  second: string
  /** What sofas and beds are covered with. */
  cloth: string
  /** Metal and thin dark things. */
  dark: string
}

const scheme = (
  wall: string,
  floor: string,
  wood: string,
  accent: string,
  second: string,
  cloth: string,
  dark = '#3a332f',
): InteriorScheme => ({ wall, floor, wood, accent, second, cloth, dark })

export const interiorSchemes = {
  sageOak: scheme('#b9c4ab', '#c79f6c', '#b0814d', '#d98a5f', '#5f7a5c', '#ece3d2'),
  navyBrass: scheme('#3f5570', '#a5764c', '#8a5a38', '#d3a24a', '#e7ddc9', '#8f5a3f', '#1f2938'),
  terracottaCream: scheme('#f0e2cc', '#b98458', '#94603c', '#c4633f', '#7d8a64', '#dcb48c'),
  charcoalWalnut: scheme('#6a6d70', '#8a6346', '#5f3f2b', '#d39a4c', '#c9c3b8', '#9aa3a3', '#25272a'),
  whiteBirch: scheme('#f1efe9', '#dcc39c', '#d3b384', '#8fa893', '#e0a989', '#b9bfc0', '#4a4a48'),
  mustardTeal: scheme('#e9dfc9', '#b07c4c', '#8c5c36', '#d9a032', '#2f7a7c', '#3b8284'),
  blushGrey: scheme('#e8cfc6', '#c2a184', '#a97f5f', '#b4606a', '#8d8f9c', '#a9a5ac'),
  forestLeather: scheme('#4d6653', '#a87849', '#7d5030', '#c88a4a', '#e6dbc2', '#a0623c', '#222a24'),
  skyLinen: scheme('#c3d6de', '#cdb18a', '#b89263', '#e0895f', '#4f7d98', '#f0e8da'),
  lilacWalnut: scheme('#cfc4d9', '#9c6f4c', '#7b5238', '#e0a54a', '#6d5a8c', '#7d6d99'),
  oliveRust: scheme('#d9d2b2', '#9c6c44', '#7a4e2e', '#b5532e', '#6f7444', '#7d8352'),
  oceanCoral: scheme('#8fb8b8', '#d0b188', '#b48a5c', '#e8775c', '#f1e4cc', '#f0e3d0'),
  burgundyGold: scheme('#7a3f45', '#7c4f34', '#583423', '#d0a04c', '#2f4a46', '#3f5f58', '#2a1a1c'),
  emeraldGold: scheme('#2f6154', '#8c613f', '#5c3a26', '#d8a94f', '#e9d9c2', '#b9566a', '#16241f'),
  sandIndigo: scheme('#e6d6bb', '#c0935f', '#a0723f', '#3f4f8c', '#d98f4a', '#53639c'),
  concrete: scheme('#a9a8a4', '#8f8a83', '#7a5a40', '#c9683a', '#3f4648', '#8a5638', '#26282a'),
  loftBrick: scheme('#b98a72', '#8c6a4e', '#6a472f', '#d9a24a', '#3f5a5c', '#5a5f63', '#232324'),
  tatami: scheme('#ece4cf', '#c6bd86', '#9a7248', '#8c3f3a', '#5f7355', '#d9cdb0', '#3d2d22'),
  logCabin: scheme('#b58455', '#a0703f', '#7d4f2b', '#b0402f', '#3f6350', '#c9a87c'),
  sunYellow: scheme('#f2d98c', '#c2935f', '#a5713f', '#d9603f', '#3f87a0', '#f0ead9'),
} as const satisfies Record<string, InteriorScheme>

export type WindowForm = 'sash' | 'tall' | 'arched' | 'panorama' | 'casement'
export type WindowDress = 'drapes' | 'sheers' | 'blind' | 'none'
export type Hanging = 'frames' | 'gallery' | 'canvas' | 'mirror' | 'shelf' | 'clock' | 'weaving'

/** How a room of one taste is done: one of each list is taken by seed. */
export interface InteriorManner {
  schemes: readonly (keyof typeof interiorSchemes)[]
  walls: readonly WallFinish[]
  floors: readonly FloorFinish[]
  windows: readonly WindowForm[]
  dress: readonly WindowDress[]
  lamps: readonly LampForm[]
  hangings: readonly Hanging[]
}

/** A room of which nothing is said. */
export const everydayManner: InteriorManner = {
  schemes: [
    'sageOak',
    'navyBrass',
    'terracottaCream',
    'whiteBirch',
    'mustardTeal',
    'blushGrey',
    'forestLeather',
    'skyLinen',
    'lilacWalnut',
    'oliveRust',
    'oceanCoral',
    'sandIndigo',
    'sunYellow',
  ],
  walls: ['plain', 'plain', 'plain', 'dado', 'panels', 'stripes', 'leaves', 'grooves'],
  floors: ['boards', 'boards', 'parquet', 'boards', 'carpet'],
  windows: ['sash', 'sash', 'tall', 'casement', 'arched', 'panorama'],
  dress: ['drapes', 'drapes', 'sheers', 'blind', 'none'],
  lamps: ['bell', 'globe', 'drum', 'lantern', 'rattan'],
  hangings: ['frames', 'gallery', 'canvas', 'mirror', 'shelf', 'clock'],
}

/** What words make of it; the first that is said is taken, and what it does not name is everyday. */
export const interiorManners: readonly (readonly [words: RegExp, manner: Partial<InteriorManner>])[] = [
  [
    /\b(?:scandinavian|scandi|nordic|hygge|danish|swedish)\b/,
    {
      schemes: ['whiteBirch', 'skyLinen'],
      walls: ['plain'],
      floors: ['boards'],
      windows: ['tall', 'sash', 'panorama'],
      dress: ['sheers', 'none'],
      lamps: ['globe', 'bell'],
      hangings: ['frames', 'shelf', 'canvas'],
    },
  ],
  [
    /\b(?:japanese|japandi|zen|tatami)\b/,
    {
      schemes: ['tatami'],
      walls: ['plain', 'battens'],
      floors: ['boards'],
      windows: ['panorama', 'tall'],
      dress: ['none'],
      lamps: ['lantern'],
      hangings: ['canvas', 'shelf'],
    },
  ],
  [
    /\b(?:industrial|loft|warehouse|brick|bricks|exposed brick)\b/,
    {
      schemes: ['loftBrick', 'loftBrick', 'concrete'],
      walls: ['brick'],
      floors: ['boards', 'boards', 'parquet'],
      windows: ['panorama', 'tall'],
      dress: ['none'],
      lamps: ['bell', 'globe'],
      hangings: ['canvas', 'shelf', 'clock'],
    },
  ],
  [
    /\b(?:bohemian|boho|eclectic)\b/,
    {
      schemes: ['terracottaCream', 'oliveRust', 'sandIndigo', 'mustardTeal'],
      walls: ['plain', 'plain', 'leaves'],
      floors: ['boards', 'parquet'],
      windows: ['arched', 'tall'],
      dress: ['sheers', 'drapes'],
      lamps: ['rattan', 'lantern'],
      hangings: ['weaving', 'gallery'],
    },
  ],
  [
    /\b(?:victorian|antique|gothic|edwardian|old-fashioned|steampunk)\b/,
    {
      schemes: ['burgundyGold', 'emeraldGold', 'forestLeather', 'navyBrass'],
      walls: ['leaves', 'panels', 'stripes'],
      floors: ['parquet', 'boards'],
      windows: ['tall', 'arched'],
      dress: ['drapes'],
      lamps: ['chandelier'],
      hangings: ['gallery', 'mirror', 'frames'],
    },
  ],
  [
    /\b(?:luxurious|luxury|elegant|royal|palace|baroque|fancy|opulent|art deco|grand|classic|lavish|glamorous)\b/,
    {
      schemes: ['emeraldGold', 'navyBrass', 'blushGrey', 'burgundyGold'],
      walls: ['panels'],
      floors: ['parquet', 'tiles'],
      windows: ['tall', 'arched'],
      dress: ['drapes'],
      lamps: ['chandelier'],
      hangings: ['mirror', 'canvas'],
    },
  ],
  [
    /\b(?:mid-century|midcentury|retro|1950s|1960s|1970s|50s|60s|70s|vintage)\b/,
    {
      schemes: ['mustardTeal', 'oliveRust', 'sunYellow', 'terracottaCream'],
      walls: ['plain', 'battens', 'stripes'],
      floors: ['parquet', 'boards'],
      windows: ['panorama', 'casement'],
      dress: ['drapes', 'blind'],
      lamps: ['globe', 'drum'],
      hangings: ['canvas', 'clock', 'frames'],
    },
  ],
  [
    /\b(?:rustic|cabin|farmhouse|country|cottage|wooden|log|chalet)\b/,
    {
      schemes: ['logCabin', 'terracottaCream', 'sageOak'],
      walls: ['grooves', 'dado', 'grooves'],
      floors: ['boards'],
      windows: ['casement', 'sash'],
      dress: ['drapes', 'none'],
      lamps: ['bell', 'lantern'],
      hangings: ['shelf', 'frames', 'clock'],
    },
  ],
  [
    /\b(?:minimal|minimalist|modern|contemporary|sleek|futuristic|penthouse|clean)\b/,
    {
      schemes: ['whiteBirch', 'charcoalWalnut', 'concrete', 'skyLinen'],
      walls: ['plain'],
      floors: ['boards', 'tiles', 'boards'],
      windows: ['panorama', 'tall'],
      dress: ['none', 'blind', 'sheers'],
      lamps: ['globe', 'drum'],
      hangings: ['canvas', 'frames'],
    },
  ],
  [
    /\b(?:cozy|cosy|warm|homely|snug|inviting|autumn)\b/,
    {
      schemes: ['terracottaCream', 'forestLeather', 'oliveRust', 'sageOak', 'mustardTeal', 'navyBrass'],
      walls: ['plain', 'grooves', 'dado', 'leaves', 'panels'],
      floors: ['boards', 'parquet'],
      windows: ['sash', 'casement', 'arched'],
      dress: ['drapes', 'drapes', 'sheers'],
      lamps: ['bell', 'lantern', 'rattan'],
      hangings: ['gallery', 'shelf', 'frames', 'mirror'],
    },
  ],
]
