import { type Garment, wardrobe } from './wardrobe.data.ts'

export type Outfit = Omit<Garment, 'words' | 'extras'> & { extras: NonNullable<Garment['extras']> }

/** What the words put on: the first garment for each part wins, and brings its colours. */
export function outfitOf(said: string): Outfit {
  let outfit: Outfit = { extras: [] }
  for (const { words, extras = [], ...garment } of wardrobe) {
    if (!words.test(said)) continue
    // A second top is what is worn beneath, and is not drawn.
    if (garment.top && outfit.top) continue
    outfit = { ...garment, ...outfit, extras: [...outfit.extras, ...extras] }
  }
  return outfit
}
