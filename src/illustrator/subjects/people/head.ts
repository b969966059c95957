import { paintBackHead } from './back-head.ts'
import { paintEars } from './ears.ts'
import { paintFace } from './face.ts'
import { paintGlasses } from './glasses.ts'
import { paintHair, paintHairBehind } from './hair.ts'
import type { HeadMeasures } from './head-shape.ts'
import { hatHeights, openHats, paintHeadwear } from './headwear.ts'
import { paintHeadwearBehind } from './headwear-behind.ts'
import { paintProfileBehind, paintProfileHead } from './profile-head.ts'
import type { Sitter } from './sitter.ts'
import { paintHighCollar } from './tops-outer.ts'
import type { PersonTraits } from './traits.ts'

/** What of hair and hat lies behind head, neck and shoulders. */
export function paintHeadBehind(sitter: Sitter, measures: HeadMeasures): void {
  const { seen } = sitter.traits
  if (seen === 'behind') return
  if (seen === 'profile') {
    paintProfileBehind(sitter)
    return
  }
  if (sitter.traits.extras.includes('high-collar')) paintHighCollar(sitter)
  paintHeadwearBehind(sitter)
  paintHairBehind(sitter, measures)
}

/** The head over neck and clothes. */
export function paintHead(sitter: Sitter, measures: HeadMeasures): void {
  const { seen } = sitter.traits
  if (seen !== 'face') {
    if (seen === 'behind') paintBackHead(sitter, measures)
    else paintProfileHead(sitter, measures)
    return
  }
  paintEars(sitter, measures)
  paintFace(sitter, measures)
  paintHair(sitter, measures)
  paintGlasses(sitter, measures)
  paintHeadwear(sitter)
}

/** Head heights that hair and hat need above the crown. */
export function roomAbove({ headwear, hairStyle }: PersonTraits): number {
  const tall = hairStyle === 'quiff' || hairStyle === 'curly' || hairStyle === 'pixie'
  const hair =
    hairStyle === 'afro' ? 0.24 : hairStyle === 'bun' ? 0.3 : hairStyle === 'mohawk' ? 0.36 : tall ? 0.2 : 0.17
  return Math.max(openHats.includes(headwear) ? hair : 0.1, hatHeights[headwear] + 0.05)
}
