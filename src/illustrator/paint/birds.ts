import { alpha, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** A loose skein of far birds around a point. */
export function paintBirds(
  context: Context,
  stage: Stage,
  name: string,
  place: { x: number; y: number; count: number },
): void {
  const { unit, palette } = stage
  const random = stage.random(name)
  context.save()
  context.strokeStyle = alpha(mix(palette.near, palette.skyTop, 0.15), 0.85)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (let bird = 0; bird < place.count; bird++) {
    const size = unit * random.between(0.75, 1.5)
    const x = place.x + random.between(-1, 1) * unit * 11
    const y = place.y + random.between(-1, 1) * unit * 5
    const lift = size * random.between(0.25, 0.6)
    const tilt = random.between(-0.25, 0.25) * size
    context.lineWidth = size * 0.17
    context.beginPath()
    context.moveTo(x - size, y - lift + tilt)
    context.quadraticCurveTo(x - size * 0.42, y - lift * 0.95, x, y)
    context.quadraticCurveTo(x + size * 0.42, y - lift * 0.95, x + size, y - lift - tilt)
    context.stroke()
  }
  context.restore()
}
