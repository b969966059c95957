import { alpha, darken, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** Bricks, stones or boards in rows, each of its own shade with a light edge toward the light. */
export function paintCourses(context: Context, stage: Stage, kind: 'brick' | 'boards' | 'stone', color: string): void {
  const { width, horizon, unit, light } = stage
  const random = stage.random('courses')
  const high = unit * { brick: 3.6, boards: 9, stone: 7 }[kind]
  const long = unit * { brick: 8.4, boards: 90, stone: 12 }[kind]
  const joint = unit * { brick: 0.34, boards: 0.2, stone: 0.5 }[kind]
  const corner = kind === 'stone' ? high * 0.3 : unit * 0.2
  const shades = Array.from({ length: 7 }, (_, index) => mix(darken(color, 0.17), lighten(color, 0.16), index / 6))
  const pieces = shades.map((): [number, number, number][] => [])
  for (let y = horizon - high, row = 0; y > -high; y -= high, row++) {
    let x = kind === 'brick' ? -((row % 2) * long) / 2 : -random.next() * long
    while (x < width) {
      const wide = long * (kind === 'brick' ? 1 : random.between(0.6, 1.3))
      random.pick(pieces).push([x, y, wide])
      x += wide
    }
  }
  const trace = (rows: readonly [number, number, number][], from: number, to: number): void => {
    context.beginPath()
    for (const [x, y, wide] of rows) {
      context.roundRect(x + joint, y + joint + high * from, wide - joint, (high - joint) * (to - from), corner)
    }
    context.fill()
  }
  for (const [index, rows] of pieces.entries()) {
    context.fillStyle = darken(shades[index]!, 0.16)
    trace(rows, 0, 1)
    context.fillStyle = mix(shades[index]!, light.key, 0.1)
    trace(rows, 0, kind === 'boards' ? 0.97 : 0.86)
  }
  if (kind !== 'boards') return
  context.strokeStyle = alpha(darken(color, 0.4), 0.3)
  context.lineWidth = unit * 0.14
  context.beginPath()
  for (let y = unit; y < horizon; y += unit * random.between(0.9, 2.4)) {
    context.moveTo(0, y)
    context.bezierCurveTo(width * 0.3, y + unit * random.between(-1, 1), width * 0.6, y + unit, width, y)
  }
  context.stroke()
}
