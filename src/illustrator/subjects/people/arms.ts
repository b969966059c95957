import { paintBoxingGlove } from './boxing-glove.ts'
import { between, type Point } from './curve.ts'
import { paintHand } from './hands.ts'
import { paintSegment, paintWrinkles } from './limbs.ts'
import { bareTops, type Top } from './occupations.data.ts'
import type { Sitter } from './sitter.ts'
import type { Build, PlacedArm } from './skeleton.ts'
import { behindTones, materialTones, type Tones } from './tone.ts'
import type { PersonTraits } from './traits.ts'

const underSleeves: readonly Top[] = ['overalls', 'apron', 'vest']
const shortSleeves: readonly Top[] = ['tee', 'jersey', 'scrubs']
const bulky: readonly Top[] = [
  'suit',
  'coat',
  'jacket',
  'raincoat',
  'turnout',
  'spacesuit',
  'hoodie',
  'robe',
  'armor',
  'sweater',
]

interface Sleeve {
  cloth: Tones
  skin: Tones
  to: 'wrist' | 'elbow' | 'none'
  upper: number
  elbow: number
  wrist: number
  /** How far cloth stands off the arm. */
  bulk: number
}

function sleeveOf(traits: PersonTraits): { color: string; to: Sleeve['to'] } {
  if (bareTops.includes(traits.top)) return { color: traits.color, to: 'none' }
  if (underSleeves.includes(traits.top)) return { color: traits.under, to: 'wrist' }
  return { color: traits.color, to: shortSleeves.includes(traits.top) ? 'elbow' : 'wrist' }
}

function measureSleeve({ traits, lighting, skin }: Sitter, { wide }: Build, far: boolean): Sleeve {
  const { color, to } = sleeveOf(traits)
  const padded = traits.top === 'spacesuit' ? 1.32 : traits.top === 'turnout' ? 1.15 : 1
  const grown = (0.55 + wide * 0.45) * (traits.femininity > 0.5 ? 0.88 : 1) * padded
  const cloth = materialTones(color, lighting, 0.15)
  return {
    cloth: far ? behindTones(cloth) : cloth,
    skin: far ? behindTones(skin) : skin,
    to,
    upper: 0.165 * grown,
    elbow: 0.125 * grown,
    wrist: 0.082 * grown,
    bulk: bulky.includes(traits.top) ? 0.03 : 0.012,
  }
}

/** From shoulder to elbow. */
export function paintUpperArm(sitter: Sitter, arm: PlacedArm, build: Build, far = false): void {
  const { cloth, skin, to, upper, elbow, bulk } = measureSleeve(sitter, build, far)
  if (to === 'wrist') {
    paintSegment(sitter, arm.root, arm.bend, upper + bulk, elbow + bulk, cloth, 0.008)
    return
  }
  paintSegment(sitter, arm.root, arm.bend, upper, elbow, skin, 0.01)
  if (to === 'elbow')
    paintSegment(sitter, arm.root, between(arm.root, arm.bend, 0.6), upper + 0.03, upper + 0.025, cloth)
}

/** From elbow to fingers. */
export function paintForearm(sitter: Sitter, arm: PlacedArm, side: 1 | -1, build: Build, far = false): void {
  const { traits, lighting } = sitter
  const { cloth, skin, to, elbow, wrist, bulk } = measureSleeve(sitter, build, far)
  const hand = 0.37 * (0.6 + build.wide * 0.4) * (traits.femininity > 0.5 ? 0.92 : 1)
  if (arm.hand !== 'hidden') paintHand({ ...sitter, skin }, arm, arm.hand, side, hand)
  if (to !== 'wrist') {
    paintSegment(sitter, arm.bend, arm.end, elbow, wrist, skin, 0.012)
    if (traits.extras.includes('boxing-gloves')) paintBoxingGlove(sitter, arm, hand)
    return
  }
  const loose = traits.top === 'robe' ? 0.14 : 0
  if (traits.top === 'suit' || traits.top === 'coat')
    paintSegment(sitter, arm.bend, arm.end, elbow, wrist + 0.018, materialTones(traits.under, lighting, 0.2))
  const cuff: Point = between(arm.end, arm.bend, 0.08)
  paintSegment(sitter, arm.bend, cuff, elbow + bulk, wrist + bulk + 0.012 + loose, cloth, 0.006)
  paintWrinkles(sitter, arm, elbow + bulk, cloth)
}
