/** How a body is built beside its age. */
export type Figure = 'average' | 'slim' | 'heavy' | 'muscular' | 'pregnant'

const figures: readonly [RegExp, Figure][] = [
  [/\b(pregnant|expecting|expectant)\b/, 'pregnant'],
  [
    /\b(fat|obese|overweight|heavy|heavyset|chubby|plump|stout|plus-size|plus size|curvy|big-bellied|sumo|santa|father christmas)\b/,
    'heavy',
  ],
  [
    /\b(muscular|muscly|buff|strong|brawny|burly|bodybuilder|superhero|gladiator|strongman|weightlifter|wrestler|blacksmith)\b/,
    'muscular',
  ],
  [/\b(slim|thin|skinny|slender|lean|lanky|gaunt|petite)\b/, 'slim'],
]

/** What the words say of it. */
export const figureOf = (said: string): Figure => figures.find(([words]) => words.test(said))?.[1] ?? 'average'

/** Factors on the widths of shoulders, limbs and waist, and what the hips gain, in head heights. */
export const figureWidths: Record<
  Figure,
  { shoulders: number; waist: number; hips: number; legs: number; face: number }
> = {
  average: { shoulders: 1, waist: 1, hips: 0, legs: 1, face: 0 },
  slim: { shoulders: 0.92, waist: 0.9, hips: -0.02, legs: 0.86, face: -0.035 },
  heavy: { shoulders: 1.12, waist: 1.6, hips: 0.13, legs: 1.3, face: 0.075 },
  muscular: { shoulders: 1.16, waist: 1.02, hips: 0.02, legs: 1.15, face: 0.015 },
  pregnant: { shoulders: 1, waist: 1.24, hips: 0.05, legs: 1.04, face: 0.015 },
}
