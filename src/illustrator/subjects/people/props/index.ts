import type { Prop } from '../occupations.data.ts'
import type { Sitter } from '../sitter.ts'
import type { Skeleton } from '../skeleton.ts'
import { paintBall } from './ball.ts'
import { paintBarbell } from './barbell.ts'
import { paintBasketball } from './basketball.ts'
import { paintBook } from './book.ts'
import { paintBriefcase } from './briefcase.ts'
import { paintCamera } from './camera.ts'
import { paintCup } from './cup.ts'
import { paintDrumsticks } from './drumsticks.ts'
import { paintFishingRod } from './fishing-rod.ts'
import { paintFlower } from './flower.ts'
import { paintFlute } from './flute.ts'
import { paintGolfClub } from './golf-club.ts'
import { paintGuitar } from './guitar.ts'
import { paintHoe } from './hoe.ts'
import { paintLadle } from './ladle.ts'
import { paintMicrophone } from './microphone.ts'
import { paintPalette } from './palette.ts'
import { paintPhone } from './phone.ts'
import { paintPompoms } from './pompoms.ts'
import { createPropBrush, type PropBrush } from './prop-brush.ts'
import { paintRacket } from './racket.ts'
import { paintShield } from './shield.ts'
import { paintSkis } from './skis.ts'
import { paintStaff } from './staff.ts'
import { paintSurfboard } from './surfboard.ts'
import { paintSword } from './sword.ts'
import { paintTablet } from './tablet.ts'
import { paintViolin } from './violin.ts'

const painters: Partial<Record<Prop, (brush: PropBrush) => void>> = {
  ball: paintBall,
  barbell: paintBarbell,
  book: paintBook,
  briefcase: paintBriefcase,
  camera: paintCamera,
  cup: paintCup,
  drumsticks: paintDrumsticks,
  'fishing-rod': paintFishingRod,
  flower: paintFlower,
  flute: paintFlute,
  guitar: paintGuitar,
  hoe: paintHoe,
  ladle: paintLadle,
  microphone: paintMicrophone,
  palette: paintPalette,
  phone: paintPhone,
  racket: paintRacket,
  staff: paintStaff,
  sword: paintSword,
  tablet: paintTablet,
  violin: paintViolin,
  basketball: paintBasketball,
  'golf-club': paintGolfClub,
  pompoms: paintPompoms,
  skis: paintSkis,
  surfboard: paintSurfboard,
}

/** What hides the hand that holds it. */
const beforeHands: ReadonlySet<Prop> = new Set(['ball', 'basketball', 'pompoms'])

/** What the hands hold, behind or before them. */
export function paintProp(sitter: Sitter, skeleton: Skeleton, layer: 'behind' | 'before'): void {
  const { prop, shield } = sitter.traits
  const brush = createPropBrush(sitter, skeleton)
  if (beforeHands.has(prop) === (layer === 'before')) painters[prop]?.(brush)
  if (shield && layer === 'before') paintShield(brush)
}
