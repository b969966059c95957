import type { Box, Context, Stage } from '../../paint/stage.ts'
import type { SubjectDetails } from '../subject.ts'
import { type HeadPainter, headPainter, neckOf, paintAnimalTail } from './animal-head.ts'
import { paintForearm, paintUpperArm } from './arms.ts'
import { paintBelly } from './belly.ts'
import { buildFor, planBody } from './body-plan.ts'
import { paintNeck } from './bust.ts'
import { paintTop } from './clothes.ts'
import { paintHeadBehind } from './head.ts'
import { type HeadMeasures, measureHead } from './head-shape.ts'
import { asKin } from './kin.ts'
import { paintBehindHem, paintLap } from './lower-body.ts'
import { gripped } from './pose-held.ts'
import { poses } from './poses.data.ts'
import { paintProfileNeck } from './profile-head.ts'
import { paintProp } from './props/index.ts'
import type { Sitter } from './sitter.ts'
import { type Skeleton, skeletonOf } from './skeleton.ts'
import { createLighting, materialTones, skinTones } from './tone.ts'
import { paintTopBack } from './tops-back.ts'
import { paintCapeBehind } from './tops-outer.ts'
import { figureTorso, type Torso } from './torso.ts'
import { type PersonTraits, personTraits } from './traits.ts'
import { inTrunk, lapOf } from './trunk.ts'
import { hemOf, paintWaist } from './waist.ts'
import { paintWings } from './wings.ts'

/** A full figure whose lowest point is on the lower edge of the box. */
export function paintFigure(context: Context, box: Box, details: SubjectDetails, stage: Stage): void {
  const { random } = details
  const person = asKin(personTraits(details), details, stage)
  const { frame } = planBody(details)
  const pose = gripped(poses[person.pose], person)
  // From the side a body has its head in profile, but for a beast's, which is turned.
  const traits: PersonTraits = person.seen === 'face' && pose.view === 'side' ? { ...person, seen: 'profile' } : person
  const skeleton = skeletonOf(pose, buildFor(details, traits.age, traits.femininity, traits.figure))
  const lighting = createLighting(stage.light, details.flip, stage.scene.light.setup)
  const scale = box.height / frame.height
  const side = pose.view === 'side'
  const sitter: Sitter = {
    context,
    traits,
    lighting,
    scale,
    yaw: side ? 0.5 + random.next() * 0.06 : (pose.turn ?? 0.12) + random.next() * 0.14,
    random,
    shapeOnly: stage.shapeOnly === true,
    skin: skinTones(traits.skin, lighting),
    hair: materialTones(traits.hairColor, lighting, 0.6),
  }
  context.save()
  context.beginPath()
  context.rect(box.x, box.y, box.width, box.height)
  context.clip()
  context.translate(box.x + box.width / 2, box.y + box.height)
  context.scale(details.flip ? -scale : scale, scale)
  context.translate(-(skeleton.west + skeleton.east) / 2, -skeleton.bottom)
  paintBody(sitter, skeleton, headPainter(sitter, details, stage))
  context.restore()
}

function paintBody(sitter: Sitter, skeleton: Skeleton, headOf: HeadPainter): void {
  const { traits, context } = sitter
  const { build, left, right } = skeleton
  const side = skeleton.shape.view === 'side'
  const back = traits.seen === 'behind' && !side
  const m = measureHead(traits)
  const hem = hemOf(traits, lapOf(skeleton))
  const flare = hem > 3.5 ? 0.2 : hem > 2.9 ? 0.1 : 0.03
  const torso = figureTorso(traits, m, Math.sin(sitter.yaw) * 0.3, hem, flare)
  const atHead = (paint: () => void): void => {
    context.save()
    context.translate(skeleton.head[0], skeleton.head[1])
    context.rotate(skeleton.tilt)
    paint()
    context.restore()
  }
  const tailed = traits.beast ?? traits.guise?.beast
  if (tailed) paintAnimalTail(sitter, skeleton, tailed)
  if (!traits.beast) atHead(() => paintHeadBehind(sitter, m))
  const paintOnBack = (): void => {
    if (traits.extras.includes('cape')) inTrunk(sitter, skeleton, () => paintCapeBehind(sitter, torso))
    inTrunk(sitter, skeleton, () => paintWings(sitter))
  }
  if (back) {
    paintBackView(sitter, skeleton, torso, m, paintOnBack)
    atHead(() => headOf(m))
    return
  }
  paintOnBack()
  if (side) {
    paintUpperArm(sitter, right, build, true)
    paintForearm(sitter, right, 1, build, true)
  }
  paintBehindHem(sitter, skeleton)
  if (!side) {
    paintUpperArm(sitter, left, build)
    paintUpperArm(sitter, right, build)
  }
  inTrunk(sitter, skeleton, () => {
    paintNeck(neckOf(sitter), m, torso)
  })
  if (traits.seen === 'profile' && !traits.beast) atHead(() => paintProfileNeck(sitter, m))
  inTrunk(sitter, skeleton, () => {
    paintTop(sitter, torso)
    if (!side) paintBelly(sitter, torso)
    paintWaist(sitter, torso)
  })
  paintLap(sitter, skeleton)
  atHead(() => headOf(m))
  paintProp(sitter, skeleton, 'behind')
  if (side) {
    paintUpperArm(sitter, left, build)
    paintForearm(sitter, left, -1, build)
  } else {
    const order = skeleton.shape.over === 'right' ? ['left', 'right'] : ['right', 'left']
    for (const name of order as ('left' | 'right')[])
      paintForearm(sitter, skeleton[name], name === 'left' ? -1 : 1, build)
  }
  paintProp(sitter, skeleton, 'before')
}

/** From behind, hands and what they hold are before the body. */
function paintBackView(
  sitter: Sitter,
  skeleton: Skeleton,
  torso: Torso,
  m: HeadMeasures,
  paintOnBack: () => void,
): void {
  const { build, left, right } = skeleton
  paintProp(sitter, skeleton, 'behind')
  for (const [arm, side] of [
    [left, -1],
    [right, 1],
  ] as const) {
    paintForearm(sitter, arm, side, build)
    paintUpperArm(sitter, arm, build)
  }
  paintProp(sitter, skeleton, 'before')
  paintLap(sitter, skeleton)
  paintBehindHem(sitter, skeleton)
  inTrunk(sitter, skeleton, () => {
    paintNeck(neckOf(sitter), m, torso)
    paintTopBack(sitter, torso)
    paintWaist(sitter, torso)
  })
  paintOnBack()
}
