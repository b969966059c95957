import type { Box, Context, Stage } from './stage.ts'

/** Ripples about what is half in the water: a light edge where it comes out, and two rings that leave it. */
export function paintWaterline(context: Context, box: Box, stage: Stage): void {
  const x = box.x + box.width / 2
  const y = box.y + box.height
  const night = stage.light.time === 'night'
  context.save()
  context.lineCap = 'round'
  for (const [reach, strength, from, to] of [
    [0.5, 0.55, 0.04, 0.96],
    [0.6, 0.34, 0.1, 0.62],
    [0.7, 0.22, 0.36, 0.9],
  ] as const) {
    context.strokeStyle = night ? `rgba(190, 210, 240, ${strength * 0.7})` : `rgba(255, 255, 255, ${strength})`
    context.lineWidth = stage.unit * 0.36
    context.beginPath()
    context.ellipse(
      x,
      y,
      box.width * reach,
      Math.min(box.width * reach * 0.09, 2.6 * stage.unit),
      0,
      Math.PI * from,
      Math.PI * to,
    )
    context.stroke()
  }
  context.restore()
}
