import type { Pixels } from '../../imaging/image.ts'
import { paintReference } from '../references/paint-reference.ts'
import type { Placement } from '../scene/composition.ts'
import { materialOf } from '../scene/material-of.ts'
import { patternOf } from '../scene/pattern-of.ts'
import { stateOf } from '../scene/state-of.ts'
import { seenFromAbove } from '../subjects/from-above/index.ts'
import { findSubject } from '../subjects/index.ts'
import type { SubjectDetails } from '../subjects/subject.ts'
import { lampOf, paintLit } from './lit-subject.ts'
import { paintInMaterial } from './material/paint-in-material.ts'
import { growthOf, paintOvergrowth } from './overgrowth.ts'
import { paintMadeOf } from './paint-made-of.ts'
import { paintTether } from './paint-tether.ts'
import { paintWaterline } from './paint-waterline.ts'
import { paintPatterned } from './pattern/paint-patterned.ts'
import type { Random } from './random.ts'
import {
  createSilhouette,
  paintDropShadow,
  paintReflection,
  paintShadow,
  paintShadowOnWall,
  reflectionSide,
} from './shadow.ts'
import { bursts, paintSplash } from './splash.ts'
import type { Box, Context, Stage } from './stage.ts'
import { paintInState } from './state/paint-in-state.ts'

/** Paints one instance of a subject where the layout put it, with its shadow or its reflection. */
export function paintPlacement(
  context: Context,
  placement: Placement,
  stage: Stage,
  references: readonly Pixels[],
): void {
  const { box, rests } = placement
  if (!(box.width >= 1 && box.height >= 1)) return
  const paintOn =
    (seen: Stage) =>
    (target: Context, frame: Box): void => {
      target.save()
      if (placement.turn !== undefined) turnAbout(target, frame, placement.turn)
      paintInstance(target, submerge(target, frame, placement), placement, seen, references)
      target.restore()
    }
  const plain = paintOn(stage)
  const lamp = rests === 'flat' ? undefined : lampOf(stage)
  const paint =
    lamp === undefined
      ? plain
      : (target: Context, frame: Box): void =>
          paintLit(target, stage, frame, plain, lamp, /^(?:person|portrait)$/.test(placement.subject.drawn))
  const paintShape = paintOn({ ...stage, shapeOnly: true })
  if (rests === 'flat') {
    const room = roomToTurn(placement)
    paintDropShadow(
      context,
      stage,
      room,
      createSilhouette(room, (target, frame) => paintShape(target, shrinkTo(frame, room, box))),
    )
  } else if (rests !== 'none' && !isCutByFrame(box, stage)) {
    const isMirrored = rests === 'water' || (rests === 'ground' && stage.mirrors)
    const silhouette = isMirrored ? createSilhouette(box, paint, reflectionSide) : createSilhouette(box, paintShape)
    if (rests === 'ground' && stage.scene.setting.kind === 'wall') paintShadowOnWall(context, stage, box, silhouette)
    if (rests === 'water' || !isMirrored) paintShadow(context, stage, box, rests, silhouette)
    if (isMirrored) paintReflection(context, stage, box, silhouette)
  }
  if (placement.dips) paintInMouth(context, placement.dips, () => paint(context, box), stage)
  else paint(context, box)
  const growth = growthOf(placement.subject.attributes.words)
  if (growth && rests !== 'flat') paintOvergrowth(context, box, paint, growth, stage)
  if (placement.draught !== undefined) {
    paintWaterline(context, box, stage)
    if (bursts(placement.subject.attributes.words))
      paintSplash(context, box, box.x + (placement.flip ? 0.56 : 0.44) * box.width, stage)
  }
  if (placement.tether) paintTether(context, placement.tether, stage)
}

/** What is above the mouth's middle, and in it what is above its near lip. */
function paintInMouth(context: Context, mouth: Box, paint: () => void, stage: Stage): void {
  const [rx, ry] = [mouth.width / 2, mouth.height / 2]
  context.save()
  context.beginPath()
  context.rect(0, 0, stage.width, mouth.y + ry)
  context.ellipse(mouth.x + rx, mouth.y + ry, rx, ry, 0, 0, Math.PI)
  context.clip()
  paint()
  context.restore()
}

/** A box that holds the thing however it is turned. */
function roomToTurn({ box, turn }: Placement): Box {
  const spare = turn === undefined ? 0 : 0.3 * Math.max(box.width, box.height)
  return { x: box.x - spare, y: box.y - spare, width: box.width + 2 * spare, height: box.height + 2 * spare }
}

/** Where `inner` is in a small picture of `outer`. */
function shrinkTo(frame: Box, outer: Box, inner: Box): Box {
  const scale = frame.width / outer.width
  return {
    x: (inner.x - outer.x) * scale,
    y: (inner.y - outer.y) * scale,
    width: inner.width * scale,
    height: inner.height * scale,
  }
}

function turnAbout(target: Context, { x, y, width, height }: Box, angle: number): void {
  target.translate(x + width / 2, y + height / 2)
  target.rotate(angle)
  target.translate(-x - width / 2, -y - height / 2)
}

/** Lets the water hide what is below it: the subject is moved down and cut where its box ends. */
function submerge(target: Context, frame: Box, { draught }: Placement): Box {
  if (draught === undefined) return frame
  target.beginPath()
  target.rect(frame.x - frame.width, frame.y - frame.height, frame.width * 3, frame.height * 2)
  target.clip()
  return { ...frame, y: frame.y + frame.height * draught }
}

/** True for a bust: what reaches the frame's lower edge throws its shadow outside it. */
function isCutByFrame(box: Box, stage: Stage): boolean {
  return box.y + box.height > stage.height * 0.995
}

function paintInstance(
  context: Context,
  box: Box,
  placement: Placement,
  stage: Stage,
  references: readonly Pixels[],
): void {
  const { subject, flip, rests } = placement
  const pixels = subject.reference === undefined ? undefined : references[subject.reference]
  if (subject.reference !== undefined && pixels !== undefined) {
    paintReference(context, box, { index: subject.reference, pixels, flip, rests }, stage)
    return
  }
  const details: SubjectDetails = {
    attributes: subject.attributes,
    noun: subject.noun,
    shot: stage.scene.camera.shot,
    flip,
    random: randomOf(placement, stage),
  }
  if (subject.madeOf) paintMadeOf(context, box, subject, details, stage)
  else {
    const above = rests === 'flat' && stage.scene.camera.angle === 'top' ? seenFromAbove(subject.drawn) : undefined
    const drawing = above ?? findSubject(subject.drawn)
    const [material, state] = stage.shapeOnly ? [] : [materialOf(subject), stateOf(subject)]
    const random = stage.random(`${subject.id}/${placement.instance} state`)
    const pattern = stage.shapeOnly ? undefined : patternOf(subject)
    const paintDrawing = (target: Context, frame: Box): void => drawing.paint(target, frame, details, stage)
    const paintPlain = pattern
      ? (target: Context, frame: Box): void => paintPatterned(target, frame, paintDrawing, pattern, { stage, random })
      : paintDrawing
    const paint = material
      ? (target: Context, frame: Box): void => paintInMaterial(target, frame, paintPlain, material, stage)
      : paintPlain
    if (state) paintInState(context, box, paint, state, { stage, random })
    else paint(context, box)
  }
}

/** Chance of one of several: what it chooses first, its colour mostly, is the next one's turn, so that three cars are not all red. */
function randomOf({ subject, instance }: Placement, stage: Stage): Random {
  const random = stage.random(`${subject.id}/${instance}`)
  if (subject.count < 2 || subject.attributes.colors.length > 0) return random
  let turn: number | undefined = stage.random(`${subject.id} in turn`).integer(0, 99) + instance
  return {
    ...random,
    pick(items) {
      if (turn === undefined) return random.pick(items)
      random.next()
      const item = items[turn % items.length]!
      turn = undefined
      return item
    },
  }
}
