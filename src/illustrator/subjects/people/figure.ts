import { Path2D } from '@napi-rs/canvas'
import type { Box, Context, Stage } from '../../paint/stage.ts'
import type { SubjectDetails } from '../subject.ts'
import { paintLower, paintSeat } from './bottoms.ts'
import { paintNeck } from './bust.ts'
import { paintTop } from './clothes.ts'
import { between, type Point, stroke } from './curve.ts'
import { paintHead, paintHeadBehind, roomAbove } from './head.ts'
import { measureHead } from './head-shape.ts'
import { paintHand, paintSegment, paintWrinkles } from './limbs.ts'
import { bareTops, type Top } from './occupations.data.ts'
import { type ArmPose, bodyLength, type Stance, stanceOf } from './pose.ts'
import { paintProp, paintStool } from './props.ts'
import type { Sitter } from './sitter.ts'
import { createLighting, materialTones, skinTones, type Tones } from './tone.ts'
import { figureTorso, type Torso } from './torso.ts'
import { type PersonTraits, personTraits } from './traits.ts'

/** y of the hem of each top that is not tucked in. */
const hems: Partial<Record<Top, number>> = {
  suit: 3.0,
  coat: 4.35,
  sweater: 2.62,
  hoodie: 2.75,
  tee: 2.68,
  jersey: 2.7,
  scrubs: 2.9,
  chef: 2.8,
  turnout: 3.2,
  vest: 2.66,
  robe: 2.5,
  ruff: 2.6,
  blouse: 2.42,
  spacesuit: 2.75,
  armor: 2.7,
  turtleneck: 2.62,
  apron: 3.9,
  overalls: 2.7,
}

/** A full figure whose feet stand on the lower edge of the box. */
export function paintFigure(context: Context, box: Box, details: SubjectDetails, stage: Stage): void {
  const { random } = details
  const traits = personTraits(details)
  const stance = stanceOf(traits)
  const lighting = createLighting(stage.light, details.flip)
  const length = bodyLength(traits)
  const floor = 0.57 + (stance.floor - 0.57) * length
  const raised = traits.pose === 'dancing' ? 0.25 : 0
  const propTop = traits.prop === 'sword' || traits.prop === 'staff' || traits.prop === 'hoe' ? 0.12 : 0
  const above = Math.max(roomAbove(traits), raised, propTop)
  const scale = box.height / (above + 0.5 + floor)
  const yaw = stance.turn * (0.75 + random.next() * 0.6)
  const sitter: Sitter = {
    context,
    traits,
    lighting,
    scale,
    yaw,
    random,
    skin: skinTones(traits.skin, lighting),
    hair: materialTones(traits.hairColor, lighting, 0.6),
  }
  context.save()
  context.beginPath()
  context.rect(box.x, box.y, box.width, box.height)
  context.clip()
  context.translate(box.x + box.width / 2, box.y + box.height - floor * scale)
  context.scale(details.flip ? -scale : scale, scale)
  paintBody(sitter, stance, length)
  context.restore()
}

function paintBody(sitter: Sitter, stance: Stance, length: number): void {
  const { context, traits } = sitter
  const m = measureHead(traits)
  const hem =
    traits.bottom === 'long' || traits.bottom === 'tutu' || traits.top === 'dress'
      ? 2.3
      : Math.min(hems[traits.top] ?? 2.3, stance.lap ? 2.75 : 9)
  const torso = figureTorso(traits, m, Math.sin(sitter.yaw) * 0.3, hem, hem > 3.5 ? 0.2 : hem > 2.9 ? 0.1 : 0.03)
  const body = (paint: () => void): void => {
    context.save()
    context.translate(0, 0.57)
    context.scale(1, length)
    context.translate(0, -0.57)
    paint()
    context.restore()
  }
  const upper = (paint: () => void): void => {
    context.save()
    context.translate(0, 2.4)
    context.rotate(stance.tilt)
    context.translate(stance.sway, -2.4)
    paint()
    context.restore()
  }
  const wide = torso.wide
  const placed = placeArms(stance, wide)
  paintHeadShift(sitter, stance, length, () => paintHeadBehind(sitter, m))
  body(() => {
    if (stance.lap) {
      paintStool(sitter, stance)
      paintSeat(sitter, stance, wide)
    }
    if (!stance.lap) paintLower(sitter, stance, wide)
    upper(() => {
      paintUpperArm(sitter, placed.left, wide)
      paintUpperArm(sitter, placed.right, wide)
      paintNeck(sitter, m, torso)
      paintTop(sitter, torso)
      paintWaist(sitter, torso)
    })
    if (stance.lap) paintLower(sitter, stance, wide)
  })
  paintHeadShift(sitter, stance, length, () => paintHead(sitter, m))
  body(() => {
    upper(() => {
      const order: ('left' | 'right')[] = traits.pose === 'crossed' ? ['left', 'right'] : ['right', 'left']
      paintProp(sitter, placed, 'behind')
      for (const name of order) paintForearm(sitter, placed[name], name === 'left' ? -1 : 1, wide)
      paintProp(sitter, placed, 'before')
    })
  })
}

/** A belt where a top meets what is below it. */
function paintWaist(sitter: Sitter, torso: Torso): void {
  const { traits, context, lighting } = sitter
  const robed = traits.bottom === 'long' || traits.top === 'dress'
  const tucked = !robed && !hems[traits.top]
  if (!robed && !tucked) return
  const color = traits.top === 'robe' || traits.top === 'gown' ? traits.accent : robed ? traits.color : '#3a2a22'
  const tones = materialTones(color, lighting, 0.6)
  const [x, y] = torso.side.at(-1)!
  const band = new Path2D()
  stroke(
    band,
    [
      [-x - 0.01, y - 0.06],
      [0, y - 0.02],
      [x + 0.01, y - 0.06],
    ],
    robed ? 0.16 : 0.11,
    [1, 1, 1],
  )
  const fill = context.createLinearGradient(lighting.side * x, 0, -lighting.side * x, 0)
  fill.addColorStop(0, tones.light)
  fill.addColorStop(0.5, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.fill(band)
  if (robed) return
  context.fillStyle = materialTones('#cfae62', lighting, 1).base
  context.fillRect(torso.at(0, y)[0] - 0.06, y - 0.075, 0.12, 0.11)
}

/** The head rides on the leaning trunk. */
function paintHeadShift({ context }: Sitter, stance: Stance, length: number, paint: () => void): void {
  const lever = (2.4 - 0.57) * length
  context.save()
  context.translate(stance.sway + Math.sin(stance.tilt) * lever, 0)
  context.translate(0, 0.5)
  context.rotate(stance.tilt * 0.3)
  context.translate(0, -0.5)
  paint()
  context.restore()
}

function placeArms(stance: Stance, wide: number): Stance {
  const place = (arm: ArmPose): ArmPose => {
    const scaleX = ([x, y]: Point): Point => [x * (0.1 + wide * 0.93), y]
    return { ...arm, root: scaleX(arm.root), bend: scaleX(arm.bend), end: scaleX(arm.end) }
  }
  return { ...stance, left: place(stance.left), right: place(stance.right) }
}

const underSleeves: readonly Top[] = ['overalls', 'apron', 'vest']
const shortSleeves: readonly Top[] = ['tee', 'jersey', 'scrubs']

function sleeveOf(traits: PersonTraits): { color: string; to: 'wrist' | 'elbow' | 'none' } {
  if (bareTops.includes(traits.top)) return { color: traits.color, to: 'none' }
  if (underSleeves.includes(traits.top)) return { color: traits.under, to: 'wrist' }
  return { color: traits.color, to: shortSleeves.includes(traits.top) ? 'elbow' : 'wrist' }
}

interface Sleeve {
  cloth: Tones
  to: 'wrist' | 'elbow' | 'none'
  upper: number
  elbow: number
  wrist: number
  /** How far cloth stands off the arm. */
  bulk: number
}

function measureSleeve(sitter: Sitter, wide: number): Sleeve {
  const { traits, lighting } = sitter
  const { color, to } = sleeveOf(traits)
  const padded = traits.top === 'spacesuit' ? 1.32 : traits.top === 'turnout' ? 1.15 : 1
  const grown = (0.55 + wide * 0.45) * (traits.femininity > 0.5 ? 0.88 : 1) * padded
  const bulk = bulky.includes(traits.top) ? 0.03 : 0.012
  return {
    cloth: materialTones(color, lighting, 0.15),
    to,
    upper: 0.165 * grown,
    elbow: 0.125 * grown,
    wrist: 0.082 * grown,
    bulk,
  }
}

const bulky: readonly Top[] = ['suit', 'coat', 'turnout', 'spacesuit', 'hoodie', 'robe', 'armor', 'sweater']

/** From shoulder to elbow; lies behind the trunk, so that the shoulder is one line. */
function paintUpperArm(sitter: Sitter, arm: ArmPose, wide: number): void {
  const { cloth, to, upper, elbow, bulk } = measureSleeve(sitter, wide)
  if (to === 'wrist') {
    paintSegment(sitter, arm.root, arm.bend, upper + bulk, elbow + bulk, cloth, 0.008)
    return
  }
  paintSegment(sitter, arm.root, arm.bend, upper, elbow, sitter.skin, 0.01)
  if (to === 'elbow')
    paintSegment(sitter, arm.root, between(arm.root, arm.bend, 0.6), upper + 0.03, upper + 0.025, cloth)
}

/** From elbow to fingers, before the trunk. */
function paintForearm(sitter: Sitter, arm: ArmPose, side: 1 | -1, wide: number): void {
  const { traits, skin, lighting } = sitter
  const { cloth, to, elbow, wrist, bulk } = measureSleeve(sitter, wide)
  const hand = 0.37 * (0.6 + wide * 0.4) * (traits.femininity > 0.5 ? 0.92 : 1)
  if (arm.hand !== 'hidden') paintHand(sitter, arm, arm.hand, side, hand)
  if (to !== 'wrist') {
    paintSegment(sitter, arm.bend, arm.end, elbow, wrist, skin, 0.012)
    return
  }
  const loose = traits.top === 'robe' ? 0.14 : 0
  if (traits.top === 'suit' || traits.top === 'coat') {
    paintSegment(sitter, arm.bend, arm.end, elbow, wrist + 0.018, materialTones(traits.under, lighting, 0.2))
  }
  paintSegment(
    sitter,
    arm.bend,
    between(arm.end, arm.bend, 0.08),
    elbow + bulk,
    wrist + bulk + 0.012 + loose,
    cloth,
    0.006,
  )
  paintWrinkles(sitter, arm, elbow + bulk, cloth)
}
