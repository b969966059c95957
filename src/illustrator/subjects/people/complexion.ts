import type { Random } from '../../paint/random.ts'
import { heritageWords } from './features.data.ts'
import { hairColors, skins, skinWords } from './skin.data.ts'
import { lightness, mix, shift } from './tone.ts'
import type { Age } from './traits.ts'
import { hairWords } from './words.data.ts'

/** Skin by the words, otherwise by chance. */
export function skinOf(said: string, random: Random): string {
  const named = skinWords.find(({ words }) => words.test(said))
  const from = named?.from ?? 0
  const to = named?.to ?? skins.length - 1
  const at = from + Math.floor(random.next() ** 1.4 * (to - from + 1))
  const next = skins[Math.min(skins.length - 1, at + 1)]!
  return mix(skins[at]!, next, random.between(0, 0.6))
}

/** Hair by the words, otherwise one that is usual with the skin and the age. */
export function hairColorOf(said: string, skin: string, age: Age, random: Random): string {
  const dark = heritageWords.some(([words, family]) => family !== 'european' && words.test(said))
  const pale = lightness(skin) > 0.79 && !dark
  const drawn = random.next()
  const shade = random.between(0.9, 1.12)
  const graying = random.next()
  for (const [words, name] of hairWords.colors)
    if (words.test(said)) return shift(hairColors[name]!, shade > 1.05 ? 1.04 : 1)
  const natural = pale
    ? drawn < 0.2
      ? 'blond'
      : drawn < 0.36
        ? 'sandy'
        : drawn < 0.56
          ? 'brown'
          : drawn < 0.72
            ? 'chestnut'
            : drawn < 0.8
              ? 'ginger'
              : drawn < 0.88
                ? 'auburn'
                : 'darkbrown'
    : lightness(skin) > 0.66
      ? drawn < 0.45
        ? 'black'
        : drawn < 0.8
          ? 'darkbrown'
          : 'brown'
      : drawn < 0.8
        ? 'black'
        : 'darkbrown'
  const color = shift(hairColors[natural]!, shade)
  if (age === 'old') return mix(color, graying < 0.5 ? hairColors.white! : hairColors.grey!, 0.82)
  if (age === 'middle' && graying < 0.22) return mix(color, hairColors.grey!, 0.35)
  return color
}
