import type { Prop } from '../occupations.data.ts'
import type { Sitter } from '../sitter.ts'
import type { Skeleton } from '../skeleton.ts'
import { paintBall } from './ball.ts'
import { paintBarbell } from './barbell.ts'
import { paintBasketball } from './basketball.ts'
import { paintBook } from './book.ts'
import { paintBriefcase } from './briefcase.ts'
import { paintBubbles } from './bubbles.ts'
import { paintCamera } from './camera.ts'
import { paintCello } from './cello.ts'
import { paintCup } from './cup.ts'
import { paintDough } from './dough.ts'
import { paintDrumsticks } from './drumsticks.ts'
import { paintFishingRod } from './fishing-rod.ts'
import { paintFlower } from './flower.ts'
import { paintFlute } from './flute.ts'
import { paintGolfClub } from './golf-club.ts'
import { paintGuitar } from './guitar.ts'
import { paintHockeyStick } from './hockey-stick.ts'
import { paintHoe } from './hoe.ts'
import { paintHose } from './hose.ts'
import { paintJuggling } from './juggling.ts'
import { paintKnitting } from './knitting.ts'
import { paintLadle } from './ladle.ts'
import { paintMicrophone } from './microphone.ts'
import { paintPalette } from './palette.ts'
import { paintPhone } from './phone.ts'
import { paintPitcher } from './pitcher.ts'
import { paintPompoms } from './pompoms.ts'
import { createPropBrush, type PropBrush } from './prop-brush.ts'
import { paintRacket } from './racket.ts'
import { paintAxe, paintBaton, paintCrook, paintHammer, paintWand } from './rods.ts'
import { paintSaxophone } from './saxophone.ts'
import { paintShield } from './shield.ts'
import { paintShovel } from './shovel.ts'
import { paintSkis } from './skis.ts'
import { paintStaff } from './staff.ts'
import { paintSurfboard } from './surfboard.ts'
import { paintSword } from './sword.ts'
import { paintTablet } from './tablet.ts'
import { paintTrumpet } from './trumpet.ts'
import { paintUmbrella } from './umbrella.ts'
import { paintViolin } from './violin.ts'
import { paintWateringCan } from './watering-can.ts'

const painters: Partial<Record<Prop, (brush: PropBrush) => void>> = {
  ball: paintBall,
  axe: paintAxe,
  baton: paintBaton,
  crook: paintCrook,
  juggling: paintJuggling,
  hammer: paintHammer,
  wand: paintWand,
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
  hose: paintHose,
  ladle: paintLadle,
  microphone: paintMicrophone,
  palette: paintPalette,
  phone: paintPhone,
  racket: paintRacket,
  staff: paintStaff,
  sword: paintSword,
  tablet: paintTablet,
  trumpet: paintTrumpet,
  saxophone: paintSaxophone,
  cello: paintCello,
  umbrella: paintUmbrella,
  knitting: paintKnitting,
  shovel: paintShovel,
  'watering-can': paintWateringCan,
  pitcher: paintPitcher,
  dough: paintDough,
  bubbles: paintBubbles,
  violin: paintViolin,
  basketball: paintBasketball,
  'golf-club': paintGolfClub,
  'hockey-stick': paintHockeyStick,
  pompoms: paintPompoms,
  skis: paintSkis,
  surfboard: paintSurfboard,
}

/** What hides the hand that holds it. */
const beforeHands: ReadonlySet<Prop> = new Set(['ball', 'basketball', 'pompoms', 'knitting', 'bubbles'])

/** What the hands hold, behind or before them. */
export function paintProp(sitter: Sitter, skeleton: Skeleton, layer: 'behind' | 'before'): void {
  const { prop, shield } = sitter.traits
  const brush = createPropBrush(sitter, skeleton)
  if (beforeHands.has(prop) === (layer === 'before')) painters[prop]?.(brush)
  if (shield && layer === 'before') paintShield(brush)
}
