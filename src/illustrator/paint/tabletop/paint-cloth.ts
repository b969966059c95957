import { alpha, darken, lighten } from '../color.ts'
import type { Context, Stage } from '../stage.ts'

/** A cloth over the table: linen with soft folds, velvet with deep ones, or checks. */
export function paintCloth(context: Context, stage: Stage, kind: 'linen' | 'velvet' | 'gingham', color: string): void {
  const { width, height, horizon } = stage
  context.save()
  context.beginPath()
  context.rect(0, horizon, width, height - horizon)
  context.clip()
  if (kind === 'gingham') paintChecks(context, stage, color)
  else paintFolds(context, stage, color, kind === 'velvet' ? 1 : 0.45)
  if (kind === 'linen') paintWeave(context, stage, color)
  context.restore()
}

function paintFolds(context: Context, stage: Stage, color: string, depth: number): void {
  const { width, height, horizon, unit } = stage
  const random = stage.random('folds')
  const room = height - horizon
  const folds = 9
  for (let fold = 0; fold < folds; fold++) {
    const x = width * ((fold + random.between(0.1, 0.9)) / folds)
    const reach = unit * random.between(6, 22)
    const drift = width * random.between(0.1, 0.5)
    const foot = horizon + room * random.between(0.5, 1.1)
    for (const [tone, shift, opacity] of [
      [darken(color, 0.5), 0, 0.24 * depth],
      [lighten(color, 0.34), reach * 0.34, 0.24 * depth],
    ] as const) {
      const shade = context.createLinearGradient(x + shift - reach / 2, 0, x + shift + reach / 2, 0)
      shade.addColorStop(0, alpha(tone, 0))
      shade.addColorStop(0.5, alpha(tone, opacity))
      shade.addColorStop(1, alpha(tone, 0))
      context.fillStyle = shade
      context.save()
      // A fold is straight and is leant as a whole, so that one gradient shades it.
      context.transform(1, 0, drift / room, 1, (-drift / room) * horizon, 0)
      context.beginPath()
      context.moveTo(x + shift, horizon - unit)
      context.lineTo(x + shift + reach / 2, horizon + (foot - horizon) * 0.3)
      context.quadraticCurveTo(x + shift + reach / 2, foot, x + shift, foot + room * 0.1)
      context.quadraticCurveTo(x + shift - reach / 2, foot, x + shift - reach / 2, horizon + (foot - horizon) * 0.3)
      context.fill()
      context.restore()
    }
  }
}

/** Threads one can make out from near. */
function paintWeave(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, unit } = stage
  context.strokeStyle = alpha(darken(color, 0.4), 0.1)
  context.lineWidth = unit * 0.1
  context.beginPath()
  for (let x = 0; x < width; x += unit * 0.9) {
    context.moveTo(x, horizon)
    context.lineTo(x + (x - width / 2) * 0.5, height)
  }
  for (let y = horizon; y < height; y += unit * (0.35 + ((y - horizon) / (height - horizon)) * 0.7)) {
    context.moveTo(0, y)
    context.lineTo(width, y)
  }
  context.stroke()
}

function paintChecks(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, unit } = stage
  const room = height - horizon
  context.fillStyle = '#f6f1e6'
  context.fillRect(0, horizon, width, room)
  const pitch = unit * 7
  const count = Math.ceil(width / pitch / 2) + 2
  const spread = 1.9
  context.fillStyle = alpha(color, 0.52)
  context.beginPath()
  for (let lane = -count; lane < count; lane += 2) {
    context.moveTo(width / 2 + lane * pitch, horizon)
    context.lineTo(width / 2 + (lane + 1) * pitch, horizon)
    context.lineTo(width / 2 + (lane + 1) * pitch * spread, height)
    context.lineTo(width / 2 + lane * pitch * spread, height)
  }
  context.fill()
  context.beginPath()
  const rows = 12
  for (let row = 0; row < rows; row += 2) {
    const from = (row / rows) ** 1.5
    const to = ((row + 1) / rows) ** 1.5
    context.rect(0, horizon + room * from, width, room * (to - from))
  }
  context.fill()
  const fall = context.createLinearGradient(0, horizon, 0, height)
  fall.addColorStop(0, alpha('#ffffff', 0.16))
  fall.addColorStop(1, alpha(darken(color, 0.6), 0.16))
  context.fillStyle = fall
  context.fillRect(0, horizon, width, room)
}
