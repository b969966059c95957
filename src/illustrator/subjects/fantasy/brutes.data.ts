/** A being of tales on two legs. Colours are CSS hex. */
export interface Brute {
  skin: string
  cloth: string
  /** Width of shoulders and arms, 1 a lean one's. */
  bulk: number
  metres: number
  horns?: 'up' | 'bull'
  ears?: 'pointed' | 'bull'
  tusks?: boolean
  muzzle?: boolean
  wings?: boolean
  tail?: boolean
  hair?: string
  holds?: 'trident' | 'club' | 'axe'
  eyes: string
  /** One eye in the middle. */
  cyclops?: boolean
}

export const devil: Brute = {
  skin: '#c2352c',
  cloth: '#3a2230',
  bulk: 1,
  metres: 1.9,
  horns: 'up',
  ears: 'pointed',
  wings: true,
  tail: true,
  holds: 'trident',
  eyes: '#f4c430',
}
const { holds: _trident, ...emptyHanded } = devil
export const kinds: readonly (readonly [words: readonly string[], brute: Brute])[] = [
  [['imp'], { ...devil, metres: 0.9, bulk: 0.84 }],
  [
    ['goblin', 'gremlin'],
    { skin: '#7d9a48', cloth: '#6b4a2f', bulk: 0.84, metres: 1.1, ears: 'pointed', holds: 'club', eyes: '#f2c53c' },
  ],
  [
    ['orc'],
    {
      skin: '#5f8248',
      cloth: '#4a3526',
      bulk: 1.3,
      metres: 2,
      ears: 'pointed',
      tusks: true,
      holds: 'axe',
      hair: '#241d1a',
      eyes: '#e8a22c',
    },
  ],
  [
    ['troll'],
    {
      skin: '#7f8f7c',
      cloth: '#5c4634',
      bulk: 1.45,
      metres: 2.8,
      ears: 'pointed',
      tusks: true,
      holds: 'club',
      hair: '#4f5f45',
      eyes: '#e8c65a',
    },
  ],
  [
    ['cyclops'],
    { skin: '#c99a78', cloth: '#6a4a30', bulk: 1.4, metres: 3, holds: 'club', eyes: '#5f8fb8', cyclops: true },
  ],
  [
    ['minotaur'],
    {
      skin: '#7a4f36',
      cloth: '#8a3a2c',
      bulk: 1.4,
      metres: 2.4,
      horns: 'bull',
      ears: 'bull',
      muzzle: true,
      holds: 'axe',
      tail: true,
      eyes: '#e8a22c',
    },
  ],
  [['gargoyle'], { ...emptyHanded, skin: '#8a8c90', cloth: '#6d7076', eyes: '#d8dadd' }],
]
