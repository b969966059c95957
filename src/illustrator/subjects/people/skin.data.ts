/** Human skin from the lightest to the deepest, as seen in neutral daylight (after the Monk skin tone scale, warmed). */
export const skins = [
  '#f6d9c6',
  '#f1cbb0',
  '#ecbf9f',
  '#e3ae88',
  '#d69c74',
  '#c68a60',
  '#b1764c',
  '#97603b',
  '#7d4c2e',
  '#6c4129',
  '#583424',
] as const

/** What words choose, as inclusive positions in `skins`. */
export const skinWords: readonly { words: RegExp; from: number; to: number }[] = [
  {
    words:
      /\b(pale|fair|porcelain|caucasian|european|nordic|scandinavian|irish|scottish|english|british|german|russian|ukrainian|swedish|norwegian|viking|ginger|redhead|red-haired|red hair|curly red hair|blonde?|freckles|freckled)\b/,
    from: 0,
    to: 2,
  },
  {
    words:
      /\b(asian|east asian|chinese|japanese|korean|vietnamese|mongolian|tibetan|taiwanese|geisha|samurai|ninja|sumo|buddhist|shaolin|dalai lama)\b/,
    from: 1,
    to: 4,
  },
  {
    words:
      /\b(latina?|latino|hispanic|mexican|brazilian|colombian|peruvian|cuban|mediterranean|italian|spanish|greek|arab|arabic|middle eastern|persian|iranian|turkish|egyptian|moroccan|lebanese|afghan|bedouin|filipino|filipina|indonesian|thai|hijab)\b/,
    from: 3,
    to: 6,
  },
  {
    words:
      /\b(indian|south asian|pakistani|bangladeshi|sri lankan|nepali|sikh|tan|tanned|sun-tanned|olive|native|native american|indigenous|maya|aztec|inca)\b/,
    from: 4,
    to: 7,
  },
  {
    words:
      /\b(black (?:person|man|woman|boy|girl|child)|african|african-american|dark-skinned|ebony|nigerian|kenyan|ethiopian|ghanaian|somali|maasai|zulu|jamaican|senegalese|caribbean|rastafarian)\b/,
    from: 7,
    to: 10,
  },
]

/** Natural eye colours: for any skin, then those of lighter skins. */
export const darkEyes = ['#5a3a22', '#4a2e1c', '#3d2618', '#6b4729'] as const
export const lightEyes = ['#5f7f95', '#6d8f7a', '#7a6a3c', '#6b8296', '#4f7186'] as const

/** Hair colours by name. */
export const hairColors: Record<string, string> = {
  black: '#1f1a1c',
  darkbrown: '#3a261d',
  brown: '#5b3a27',
  chestnut: '#70402a',
  auburn: '#843f24',
  ginger: '#b3592a',
  blond: '#cda263',
  sandy: '#a88252',
  grey: '#9a9896',
  white: '#dcd9d4',
  blue: '#3f6fc4',
  pink: '#e07fa8',
  green: '#4f9a5f',
  purple: '#7f55b0',
  turquoise: '#3f9fa5',
  silver: '#b9bcc2',
  red: '#a8322a',
  platinum: '#e2d6bb',
  orange: '#c96a2a',
  lavender: '#a893c9',
  rainbow: '#c4559a',
}
