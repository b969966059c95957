import { createHat, type Hat } from './hat-forms.ts'
import { paintMortarboard } from './hats-academic.ts'
import { paintCrestedHelmet, paintHalo, paintLaurel, paintNemes } from './hats-antique.ts'
import { paintBrimmedHat, paintPointedHat, paintTopHat, paintTricorne } from './hats-brimmed.ts'
import { paintCrown, paintHeadband, paintPartyHat, paintTiara, paintVeil } from './hats-crowns.ts'
import { paintJesterCap, paintStockingCap } from './hats-festive.ts'
import { paintFlowerCrown, paintKanzashi } from './hats-flowers.ts'
import { paintBeeVeil, paintBicycleHelmet, paintDivingMask, paintHeadphones, paintMask } from './hats-gear.ts'
import { paintHornedHelmet, paintKnightHelmet, paintSpaceHelmet } from './hats-helmets.ts'
import { paintKabuto } from './hats-kabuto.ts'
import { paintBeanie, paintBeret } from './hats-soft.ts'
import { paintCap, paintFireHelmet, paintHardHat, paintPeakedCap, paintSurgicalCap, paintToque } from './hats-work.ts'
import { paintHeadscarf, paintTurban } from './hats-wrapped.ts'
import type { Headwear } from './occupations.data.ts'
import type { Sitter } from './sitter.ts'

/** Head heights a hat stands above the crown. */
export const hatHeights: Record<Headwear, number> = {
  none: 0,
  toque: 0.5,
  peaked: 0.2,
  'helmet-fire': 0.2,
  'hard-hat': 0.17,
  cap: 0.12,
  straw: 0.22,
  cowboy: 0.3,
  crown: 0.26,
  tiara: 0.12,
  wizard: 0.78,
  tricorne: 0.22,
  beret: 0.16,
  beanie: 0.15,
  headscarf: 0.12,
  turban: 0.24,
  surgical: 0.1,
  astronaut: 0.24,
  knight: 0.2,
  'top-hat': 0.5,
  fedora: 0.26,
  headband: 0,
  viking: 0.3,
  clown: 0.3,
  veil: 0.1,
  mask: 0.1,
  nemes: 0.16,
  mortarboard: 0.22,
  'stocking-cap': 0.26,
  jester: 0.44,
  bicycle: 0.2,
  headphones: 0.2,
  halo: 0.34,
  laurel: 0.06,
  crested: 0.44,
  goggles: 0.1,
  kabuto: 0.4,
  'flower-crown': 0.06,
  kanzashi: 0.1,
  'bee-veil': 0.26,
}

/** Hats that leave the top of the head to be seen. */
export const openHats: readonly Headwear[] = [
  'none',
  'crown',
  'tiara',
  'headband',
  'veil',
  'clown',
  'headphones',
  'halo',
  'laurel',
  'goggles',
  'flower-crown',
  'kanzashi',
]

/** Headwear that covers all the hair. */
export const fullHats: readonly Headwear[] = ['headscarf', 'turban', 'astronaut', 'knight', 'surgical', 'mask', 'nemes']

const painters: Partial<Record<Headwear, (sitter: Sitter, hat: Hat) => void>> = {
  toque: paintToque,
  surgical: paintSurgicalCap,
  peaked: paintPeakedCap,
  'helmet-fire': paintFireHelmet,
  'hard-hat': paintHardHat,
  cap: paintCap,
  straw: paintBrimmedHat,
  cowboy: paintBrimmedHat,
  fedora: paintBrimmedHat,
  'top-hat': paintTopHat,
  crown: paintCrown,
  tiara: paintTiara,
  wizard: paintPointedHat,
  tricorne: paintTricorne,
  beret: paintBeret,
  beanie: paintBeanie,
  headband: paintHeadband,
  headscarf: paintHeadscarf,
  turban: paintTurban,
  veil: paintVeil,
  astronaut: paintSpaceHelmet,
  knight: paintKnightHelmet,
  viking: paintHornedHelmet,
  clown: paintPartyHat,
  mask: paintMask,
  nemes: paintNemes,
  mortarboard: paintMortarboard,
  'stocking-cap': paintStockingCap,
  jester: paintJesterCap,
  bicycle: paintBicycleHelmet,
  headphones: paintHeadphones,
  halo: paintHalo,
  laurel: paintLaurel,
  crested: paintCrestedHelmet,
  goggles: paintDivingMask,
  kabuto: paintKabuto,
  'flower-crown': paintFlowerCrown,
  kanzashi: paintKanzashi,
  'bee-veil': paintBeeVeil,
}

/** The headwear over hair and forehead. */
export function paintHeadwear(sitter: Sitter): void {
  painters[sitter.traits.headwear]?.(sitter, createHat(sitter))
}
