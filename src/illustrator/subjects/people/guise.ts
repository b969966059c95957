import type { Stage } from '../../paint/stage.ts'
import type { Beast } from '../animals/beast.ts'
import { createBrush } from '../animals/brush.ts'
import { paintBackEars, paintFrontEars } from '../animals/ears.ts'
import type { Head } from '../animals/head.ts'
import { oval } from '../animals/outline.ts'
import type { Easel } from '../easel.ts'
import { darknessOf } from '../lighting.ts'
import type { Point } from './curve.ts'
import { depthAt, type Sitter, turned } from './sitter.ts'
import { alpha } from './tone.ts'

/** Head heights of one unit of an animal's head, for ears on a band over a person's hair. */
const unit = 0.027
/** Where the middle of that head is. */
const middle = -0.19

/** The ears of an animal on a band, its nose, and whiskers painted on the cheeks. */
export function paintGuise(sitter: Sitter, beast: Beast, stage: Stage, flip: boolean): void {
  const { context, scale, random, traits } = sitter
  if (traits.seen === 'behind') return
  context.save()
  context.translate(traits.seen === 'profile' ? -0.06 : 0, middle)
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
  const brush = createBrush(easel)
  const at = (x: number, depth = 0): number => x + depth * sitter.yaw * 0.5
  const turnedBy = (points: readonly Point[], depth = 0): Point[] =>
    points.map(([x, y, corner]): Point => [at(x, depth), y, corner])
  const head: Head = {
    brush,
    beast,
    pose: { x: 0, y: 0, scale: 1, tilt: 0, turn: sitter.yaw, eyes: 'open', mouth: 'closed' },
    at,
    turned: turnedBy,
    both: (half, depth = 0) =>
      turnedBy([...half, ...half.map(([x, y, corner]): Point => [-x, y, corner]).reverse()], depth),
    markColor: (name) => beast.coat.marks.find((mark) => mark.name === name)?.color,
  }
  paintBackEars(head)
  paintFrontEars(head)
  context.restore()
  if (traits.seen !== 'face' || sitter.shapeOnly) return
  paintWhiskers(sitter, beast)
}

function paintWhiskers(sitter: Sitter, beast: Beast): void {
  const { context } = sitter
  const at = (x: number, y: number): Point => [turned(sitter, x, depthAt(x, y)), y]
  context.strokeStyle = alpha('#1d1719', 0.8)
  context.lineWidth = 0.012
  context.lineCap = 'round'
  for (const side of [-1, 1])
    for (const slope of [-0.03, 0.01, 0.05]) {
      context.beginPath()
      context.moveTo(...(at(side * 0.13, 0.19 + slope * 0.5).slice(0, 2) as [number, number]))
      context.lineTo(...(at(side * 0.27, 0.18 + slope * 1.6).slice(0, 2) as [number, number]))
      context.stroke()
    }
  const [x, y] = at(0, 0.155)
  context.fillStyle = alpha(beast.coat.nose, 0.92)
  context.beginPath()
  for (const [px, py] of oval(x, y, 0.05, 0.034)) context.lineTo(px, py)
  context.fill()
}
