import { Path2D } from '@napi-rs/canvas'
import type { Stage } from '../../paint/stage.ts'
import type { Beast, Tail } from '../animals/beast.ts'
import { createBrush } from '../animals/brush.ts'
import { paintHead as paintFace } from '../animals/face.ts'
import type { Easel } from '../easel.ts'
import { darknessOf } from '../lighting.ts'
import type { SubjectDetails } from '../subject.ts'
import { type Point, stroke } from './curve.ts'
import { paintGlasses } from './glasses.ts'
import { paintGuise } from './guise.ts'
import { paintHead } from './head.ts'
import type { HeadMeasures } from './head-shape.ts'
import { paintHeadwear } from './headwear.ts'
import type { Sitter } from './sitter.ts'
import type { Skeleton } from './skeleton.ts'
import { materialTones, skinTones } from './tone.ts'

/** Head heights of one unit of an animal's head: its head is larger on the body than a person's. */
const unit = 0.0375
/** Its middle, so that the chin is where a person's is. */
const middle = -0.17

/** How much larger than a person's its hats and glasses are. */
const worn = 1.42
const spectacles = 1.8

/** Paints the head: a person's, or an animal's with what it wears. */
export type HeadPainter = (m: HeadMeasures) => void

export function headPainter(sitter: Sitter, { flip }: SubjectDetails, stage: Stage): HeadPainter {
  const { context, traits } = sitter
  const { beast } = traits
  const { guise } = traits
  if (!beast)
    return (m) => {
      paintHead(sitter, m)
      if (guise?.furred) paintGuise(sitter, guise.beast, stage, flip)
    }
  return (m) => {
    paintAnimalHead(sitter, beast, stage, flip)
    context.save()
    context.translate(0, middle + beast.face.eyes.y * unit)
    context.scale(spectacles, spectacles)
    paintGlasses(sitter, m)
    context.restore()
    context.scale(worn, worn)
    context.translate(0, -0.12 - (traits.mask?.crown ?? 0))
    paintHeadwear(sitter)
  }
}

/** The neck of an animal is of its fur, whatever its paws are. */
export const neckOf = (sitter: Sitter): Sitter => {
  const { beast } = sitter.traits
  return beast ? { ...sitter, skin: skinTones(beast.coat.main, sitter.lighting) } : sitter
}

/** An animal's head on a person's neck, in head heights from between the eyes. */
function paintAnimalHead(sitter: Sitter, beast: Beast, stage: Stage, flip: boolean): void {
  const { context, scale, random, traits } = sitter
  context.save()
  context.translate(0, middle)
  context.scale(unit, unit)
  const easel = {
    context,
    stage,
    random,
    flip,
    pixel: 1 / (scale * unit),
    dark: darknessOf(stage),
    lightX: flip ? -stage.light.from.x : stage.light.from.x,
  } as Easel
  const { expression } = traits
  const eyes = expression === 'asleep' ? 'closed' : expression === 'laugh' ? 'smiling' : 'open'
  const turn = Math.min(0.8, sitter.yaw * 1.3)
  if (traits.mask) {
    const at = (x: number, depth = 0): number =>
      x * (x * turn > 0 ? 1 - 0.22 * Math.abs(turn) : 1 + 0.05 * Math.abs(turn)) + turn * depth * 0.6
    traits.mask.paint({
      brush: createBrush(easel),
      main: beast.coat.main,
      at,
      both: (half, depth = 0) => {
        const left = half.filter(([x]) => x !== 0).map(([x, y, corner]): Point => [-x, y, corner])
        return [...half, ...left.reverse()].map(([x, y, corner]): Point => [at(x, depth), y, corner])
      },
      eyes,
      open: expression === 'laugh' || expression === 'shouting',
    })
    context.restore()
    return
  }
  paintFace(createBrush(easel), beast, {
    x: 0,
    y: 0,
    scale: 1,
    tilt: 0,
    turn,
    eyes,
    mouth: expression === 'laugh' ? 'open' : 'closed',
  })
  context.restore()
}

/** Half width at root, belly and tip, and how far it curls up, in head heights; what is not told shows none. */
const tails: Partial<Record<Tail, readonly [root: number, belly: number, tip: number]>> = {
  brush: [0.16, 0.34, 0.06],
  bush: [0.2, 0.42, 0.24],
  plume: [0.14, 0.26, 0.08],
  cat: [0.09, 0.1, 0.06],
  tuft: [0.07, 0.06, 0.14],
  sabre: [0.11, 0.1, 0.04],
  curl: [0.13, 0.2, 0.08],
  whip: [0.05, 0.04, 0.015],
}

/** Head heights the tail takes beside the body. */
export const tailRoom = ({ build }: Beast): number => (tails[build.tail] ? 0.8 : 0)

/** The tail behind an animal that stands upright. */
export function paintAnimalTail({ context, lighting }: Sitter, { build, lean }: Skeleton, beast: Beast): void {
  const kind = tails[beast.build.tail]
  if (!kind) return
  const [root, belly, tip] = kind
  const k = build.length
  const tones = materialTones(beast.coat.main, lighting, 0.15)
  const spine: Point[] = [
    [-0.1, 0],
    [-0.5, 0.5 * k],
    [-1.05, 0.62 * k],
    [-1.36, 0.2 * k],
    [-1.3, -0.3 * k],
  ]
  const most = Math.max(root, belly, tip)
  const mark = beast.coat.marks.find(({ name }) => name === 'tail-tip')
  context.save()
  context.rotate(lean * 0.5)
  for (const [color, points, widths] of [
    [tones.base, spine, [root, (root + belly) / 2, belly, belly * 0.86, tip]],
    [mark ? materialTones(mark.color, lighting, 0.15).base : tones.base, spine.slice(3), [belly * 0.84, tip]],
  ] as const) {
    const path = new Path2D()
    stroke(
      path,
      points,
      most * 2,
      widths.map((width) => width / most),
    )
    context.fillStyle = color
    context.fill(path)
  }
  context.restore()
}
