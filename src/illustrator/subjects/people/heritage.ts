import type { Random } from '../../paint/random.ts'
import { type Features, features, type Heritage, heritageWords } from './features.data.ts'
import { lightness } from './tone.ts'

/** The family a face is of: by words, otherwise one that is usual with the skin. */
function heritageOf(said: string, skin: string, random: Random): Heritage {
  const drawn = random.next()
  const named = heritageWords.find(([words]) => words.test(said))?.[1]
  if (named) return named
  const light = lightness(skin)
  if (light > 0.84) return drawn < 0.74 ? 'european' : 'east-asian'
  if (light > 0.76)
    return drawn < 0.3 ? 'european' : drawn < 0.6 ? 'east-asian' : drawn < 0.8 ? 'latin' : 'middle-eastern'
  if (light > 0.62)
    return drawn < 0.35 ? 'latin' : drawn < 0.65 ? 'south-asian' : drawn < 0.8 ? 'middle-eastern' : 'african'
  return drawn < 0.82 ? 'african' : 'south-asian'
}

/** The features of one face: those of its family, never quite the mean. */
export function featuresOf(said: string, skin: string, random: Random): Features {
  const family = features[heritageOf(said, skin, random)]
  const vary = (by: number): number => random.between(-by, by)
  return {
    nose: family.nose + vary(0.06),
    bridge: Math.max(0.2, Math.min(1, family.bridge + vary(0.15))),
    lips: family.lips + vary(0.08),
    fold: Math.max(0, Math.min(1, family.fold + vary(0.12))),
    tilt: family.tilt + vary(0.002),
    open: family.open + vary(0.05),
    wide: family.wide + vary(0.012),
    brow: family.brow + vary(0.14),
    cleft: random.next(),
  }
}
