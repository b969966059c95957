import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { SceneSubject } from '../scene/scene.ts'
import { findSubject } from '../subjects/index.ts'
import type { Subject, SubjectDetails } from '../subjects/subject.ts'
import type { Random } from './random.ts'
import type { Box, Context, Stage } from './stage.ts'

/** Longest side, in pixels, of the mask that says where the pieces go. */
const maskSide = 160
/** Pieces along the square root of what the shape covers. */
const fineness = 13
const variants = 5

/** Paints a subject as many small things in its outline: a cat made of flowers. Its own modelling shows through a little. */
export function paintMadeOf(
  context: Context,
  box: Box,
  subject: SceneSubject,
  details: SubjectDetails,
  stage: Stage,
): void {
  const { madeOf } = subject
  if (!madeOf) return
  const whole = findSubject(subject.drawn)
  const random = stage.random(`${subject.id} made of ${madeOf.noun}`)
  const mask = createMask(box, (brush, frame) => whole.paint(brush, frame, details, stage))
  const cell = Math.sqrt(mask.covered) / (subject.drawn === 'heap' ? finenessOfHeap(madeOf, whole, details) : fineness)
  const pieces = createPieces(madeOf, cell * mask.scale * 1.9, details, stage)
  const shape = createCanvas(Math.max(2, Math.round(box.width)), Math.max(2, Math.round(box.height)))
  whole.paint(shape.getContext('2d'), { x: 0, y: 0, width: shape.width, height: shape.height }, details, stage)
  context.save()
  context.filter = 'brightness(0.55)'
  context.drawImage(shape, box.x, box.y, box.width, box.height)
  context.restore()
  for (const { x, y, share } of spread(mask, cell, random)) {
    const piece = random.pick(pieces)
    const size = cell * mask.scale * share
    context.save()
    context.translate(box.x + x * mask.scale, box.y + y * mask.scale)
    context.rotate(random.between(-0.6, 0.6))
    context.drawImage(piece, -size / 2, -size / 2, size, size)
    context.restore()
  }
  context.save()
  // Eyes, folds and shade stay to be seen; its colours do not.
  context.globalAlpha = 0.48
  context.globalCompositeOperation = 'multiply'
  context.filter = `grayscale(1) brightness(${(0.95 / mask.luma).toFixed(2)}) contrast(1.2)`
  context.drawImage(shape, box.x, box.y, box.width, box.height)
  context.restore()
}

/** Of a heap the pieces are as large as they are: presents are few, coins are many. */
function finenessOfHeap(
  { noun, drawn }: NonNullable<SceneSubject['madeOf']>,
  whole: Subject,
  { shot }: SubjectDetails,
): number {
  const details = { attributes: { colors: [], size: 1, words: [] }, noun, shot }
  const share = whole.height(details) / Math.max(1e-3, findSubject(drawn).height(details))
  return Math.min(fineness, Math.max(4, 1.6 * share))
}

interface Mask {
  inside(x: number, y: number): boolean
  width: number
  height: number
  /** Pixels of the box for one of the mask. */
  scale: number
  /** How many of its pixels are inside. */
  covered: number
  /** How bright it is in the mean, 0..1. */
  luma: number
}

function createMask(box: Box, paint: (context: Context, box: Box) => void): Mask {
  const scale = Math.max(box.width, box.height) / maskSide
  const width = Math.max(2, Math.round(box.width / scale))
  const height = Math.max(2, Math.round(box.height / scale))
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  paint(brush, { x: 0, y: 0, width, height })
  const { data } = brush.getImageData(0, 0, width, height)
  const inside = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && data[(Math.floor(y) * width + Math.floor(x)) * 4 + 3]! > 110
  let covered = 1
  let light = 1
  for (let index = 0; index < data.length; index += 4) {
    if (data[index + 3]! <= 110) continue
    covered += 1
    light += 0.3 * data[index]! + 0.59 * data[index + 1]! + 0.11 * data[index + 2]!
  }
  return { inside, width, height, scale, covered, luma: Math.max(0.12, light / covered / 255) }
}

/** Where pieces go, far to near: large ones all over, then small ones where the outline is. `share` is of a cell. */
function spread(mask: Mask, cell: number, random: Random): { x: number; y: number; share: number }[] {
  const spots: { x: number; y: number; share: number }[] = []
  for (const [pitch, share, isEdge] of [
    [1, 1.75, false],
    [0.55, 1.05, true],
  ] as const) {
    const step = cell * pitch
    for (let y = step / 2; y < mask.height; y += step) {
      for (let x = step / 2; x < mask.width; x += step) {
        const at = { x: x + random.between(-0.35, 0.35) * step, y: y + random.between(-0.35, 0.35) * step }
        const reach = step * 0.9
        const around = [
          [-reach, 0],
          [reach, 0],
          [0, -reach],
          [0, reach],
        ].filter(([dx, dy]) => mask.inside(at.x + dx!, at.y + dy!)).length
        if (mask.inside(at.x, at.y) && (isEdge ? around < 4 : around >= 3))
          spots.push({ ...at, share: share * random.between(0.85, 1.15) })
      }
    }
  }
  return spots.sort((a, b) => a.y - b.y)
}

/** The thing it is made of, painted a few times alike but not the same, each with the shadow it throws on its neighbours. */
function createPieces(
  { noun, drawn, colors }: NonNullable<SceneSubject['madeOf']>,
  size: number,
  { shot }: SubjectDetails,
  stage: Stage,
): Canvas[] {
  const piece = findSubject(drawn)
  return Array.from({ length: variants }, (_, variant) => {
    const details: SubjectDetails = {
      attributes: { colors: [...colors], size: 1, words: [] },
      noun,
      shot,
      flip: variant % 2 === 1,
      random: stage.random(`${noun} ${variant}`),
    }
    const side = Math.max(6, Math.ceil(size))
    const aspect = piece.aspect(details)
    // Of a flower only the head is seen; anything else is as large as its neighbours, however long it is.
    const isBlossom = drawn === 'flower' || drawn === 'icon:rose'
    const wide = isBlossom ? side * 0.98 : Math.min(side, side * 0.82 * Math.sqrt(aspect))
    const high = wide / aspect
    const frame = { x: (side - wide) / 2, y: isBlossom ? 0 : (side - high) / 2, width: wide, height: high }
    const plain = createCanvas(side, side)
    piece.paint(plain.getContext('2d'), frame, details, stage)
    const canvas = createCanvas(side, side)
    const brush = canvas.getContext('2d')
    brush.filter = 'brightness(0)'
    brush.globalAlpha = 0.3
    brush.drawImage(plain, side * 0.02, side * 0.05)
    brush.filter = 'none'
    brush.globalAlpha = 1
    brush.drawImage(plain, 0, 0)
    return canvas
  })
}
