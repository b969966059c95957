import { alpha } from './color.ts'
import { paintGlow } from './sky.ts'
import type { Context, Stage } from './stage.ts'

/** A forked bolt and the cloud it lights, in the sky: to be painted before the land. */
export function paintLightning(context: Context, stage: Stage): void {
  const { width, unit, horizon, light } = stage
  const random = stage.random('lightning')
  const points: [number, number][] = []
  let x = random.between(0.2, 0.8) * width
  const top = horizon * 0.06
  const steps = 15
  for (let step = 0; step <= steps; step++) {
    points.push([x, top + ((horizon * 0.97 - top) * step) / steps])
    x += random.between(-1, 1) * unit * 3.4
  }
  const bolt = (from: number, drift: number, length: number): void => {
    context.beginPath()
    context.moveTo(...points[from]!)
    for (let step = from + 1; step < Math.min(points.length, from + length); step++) {
      const [px, py] = points[step]!
      context.lineTo(px + drift * (step - from) * unit, py)
    }
    context.stroke()
  }
  const middle = points[4]!
  context.save()
  context.globalCompositeOperation = 'screen'
  paintGlow(context, middle[0], middle[1], unit * 60, light.key, 0.4)
  context.restore()
  context.save()
  context.lineJoin = 'miter'
  for (const [thick, opacity] of [
    [2.2, 0.14],
    [1.1, 0.3],
    [0.42, 1],
  ] as const) {
    context.strokeStyle = alpha('#f4f2ff', opacity)
    context.lineWidth = unit * thick
    bolt(0, 0, steps + 1)
    context.lineWidth = unit * thick * 0.55
    bolt(4, 1.7, 7)
    bolt(7, -2.1, 6)
  }
  context.restore()
}
