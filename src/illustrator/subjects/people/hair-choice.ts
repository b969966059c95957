import type { Random } from '../../paint/random.ts'
import { lightness } from './tone.ts'
import type { Age, Beard, HairStyle } from './traits.ts'
import { hairWords } from './words.data.ts'

/** The cut: by the words, otherwise one that is usual with age, sex and skin. */
export function hairStyleOf(
  said: string,
  femininity: number,
  age: Age,
  skin: string,
  tied: boolean,
  random: Random,
): HairStyle {
  const drawn = random.next()
  const coily = lightness(skin) < 0.62 && random.chance(0.6)
  for (const [words, style] of hairWords.styles) {
    if (words.test(said)) return style === 'crop' && femininity > 0.5 ? 'pixie' : style
  }
  const pick = (styles: readonly HairStyle[]): HairStyle => styles[Math.floor(drawn * styles.length)]!
  if (age === 'baby') return drawn < 0.25 ? 'crop' : 'buzz'
  if (femininity > 0.5) {
    if (tied) return pick(['bun', 'ponytail', 'bun', 'pixie', 'bob'])
    if (age === 'old') return pick(['bob', 'pixie', 'bun', 'curly', 'wavy'])
    if (age === 'child') return pick(['ponytail', 'braids', 'bob', 'long', 'wavy', 'curly'])
    if (coily) return pick(['afro', 'curly', 'braids', 'bun', 'curly', 'afro'])
    return pick(['long', 'bob', 'wavy', 'bun', 'ponytail', 'wavy', 'pixie', 'long', 'curly'])
  }
  if (age === 'old') return pick(['receding', 'side-part', 'bald', 'crop', 'receding'])
  if (coily) return pick(['buzz', 'crop', 'afro', 'buzz', 'bald'])
  if (age === 'child') return pick(['tousled', 'crop', 'side-part', 'tousled', 'curly'])
  if (age === 'middle') return pick(['side-part', 'crop', 'quiff', 'receding', 'side-part', 'buzz', 'bald'])
  return pick(['side-part', 'quiff', 'tousled', 'crop', 'quiff', 'curly', 'side-part'])
}

/** The beard: by the words, otherwise now and then on a grown man. */
export function beardOf(said: string, femininity: number, age: Age, wanted: boolean, random: Random): Beard {
  const drawn = random.next()
  if (/\b(clean-shaven|beardless)\b/.test(said)) return 'none'
  if (/\b(long (\w+ )?beard|wizard)\b/.test(said)) return 'long'
  if (/\b(goatee)\b/.test(said)) return 'goatee'
  if (/\b(moustache|mustache)\b/.test(said)) return 'moustache'
  if (/\b(stubble|unshaven)\b/.test(said)) return 'stubble'
  if (/ (santa|santa claus|father christmas) /.test(said)) return 'full'
  if (/\b(beard|bearded)\b/.test(said)) return drawn < 0.5 ? 'full' : 'short'
  if (femininity > 0.5 || age === 'baby' || age === 'child' || age === 'teen') return 'none'
  if (wanted) return drawn < 0.7 ? 'full' : 'short'
  return drawn < 0.56 ? 'none' : drawn < 0.72 ? 'stubble' : drawn < 0.88 ? 'short' : drawn < 0.94 ? 'goatee' : 'full'
}
