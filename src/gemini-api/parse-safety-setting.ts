import { type HarmBlockThreshold, type HarmCategory, harmBlockThresholds, harmCategories } from './safety-settings.ts'

/**
 * A threshold as people write it: `HARASSMENT=BLOCK_NONE`, `sexually-explicit=only-high`, or with Google's whole names.
 *
 * @throws Error that lists the right names.
 */
export function parseSafetySetting(text: string): { category: HarmCategory; threshold: HarmBlockThreshold } {
  const [name = '', level, ...more] = text.split('=').map((word) => word.trim().toUpperCase().replaceAll('-', '_'))
  if (level === undefined || more.length > 0) {
    throw new Error(`"${text}" is no CATEGORY=THRESHOLD, such as HARASSMENT=BLOCK_NONE. ${rightNames}`)
  }
  const category = harmCategories.find((known) => known === name || shortCategory(known) === name)
  if (!category) throw new Error(`There is no category "${name}". ${rightNames}`)
  const threshold = harmBlockThresholds.find((known) => known === level || known.replace(/^BLOCK_/, '') === level)
  if (!threshold) throw new Error(`There is no threshold "${level}". ${rightNames}`)
  return { category, threshold }
}

const shortCategory = (category: HarmCategory): string => category.replace(/^HARM_CATEGORY_/, '')

const rightNames = `Categories: ${harmCategories.map(shortCategory).join(', ')}. Thresholds: ${harmBlockThresholds.join(', ')}.`
