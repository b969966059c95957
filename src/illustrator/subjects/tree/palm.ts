import type { Easel } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A feathered frond from the heart of the palm: an arched rib with leaflets hanging from it. */
function frond(easel: Easel, angle: number, length: number, tone: string): void {
  const { context } = easel
  const [x, y] = [48, 27]
  const reachX = Math.cos(angle) * length
  const reachY = Math.sin(angle) * length
  const endX = x + reachX
  const endY = y + reachY + length * 0.42 * Math.abs(Math.cos(angle))
  const controlX = x + reachX * 0.5
  const controlY = y + reachY * 1.15 - length * 0.16
  const at = (t: number): [number, number] => {
    const u = 1 - t
    return [u * u * x + 2 * u * t * controlX + t * t * endX, u * u * y + 2 * u * t * controlY + t * t * endY]
  }
  context.fillStyle = tone
  context.beginPath()
  const leaflets = 17
  for (let index = 1; index <= leaflets; index++) {
    const t = index / leaflets
    const [px, py] = at(t)
    const [qx, qy] = at(Math.min(1, t + 0.06))
    const along = Math.atan2(qy - py, qx - px)
    const size = length * 0.3 * Math.sin(Math.PI * (0.14 + t * 0.8))
    for (const side of [-1, 1]) {
      const out = along + side * (0.95 - t * 0.45)
      const tipX = px + Math.cos(out) * size
      const tipY = py + Math.sin(out) * size + size * 0.34
      context.moveTo(px - Math.cos(along) * 1.1, py - Math.sin(along) * 1.1)
      context.quadraticCurveTo(px + Math.cos(out) * size * 0.6, py + Math.sin(out) * size * 0.6, tipX, tipY)
      context.quadraticCurveTo(
        px + Math.cos(out) * size * 0.4 + 0.6,
        py + Math.sin(out) * size * 0.4 + 0.8,
        px + Math.cos(along) * 1.1,
        py + Math.sin(along) * 1.1,
      )
    }
  }
  context.fill()
  context.strokeStyle = shade(tone, 0.3)
  context.lineWidth = 0.7
  context.beginPath()
  context.moveTo(x, y)
  context.quadraticCurveTo(controlX, controlY, endX, endY)
  context.stroke()
}

/** A coconut palm, 86 units wide, leaning a little. */
export function paintPalm(easel: Easel, color: string): void {
  const { context, random, lightX } = easel
  const own = easel.lit(color)
  const bark = easel.lit('#8d6a48')
  for (const [angle, length] of [
    [-2.75, 36],
    [-0.4, 35],
    [-1.95, 24],
    [-1.15, 24],
  ] as const) {
    frond(easel, angle, length, shade(own, -0.45))
  }
  const trunk = 'M 30 100 C 33 78 39 52 45.6 27 L 50.4 28 C 46 54 41 80 41 100 C 37 98.6 34 98.6 30 100 Z'
  const tone = context.createLinearGradient(31, 0, 49, 0)
  tone.addColorStop(0, shade(bark, lightX < 0 ? 0.3 : -0.4))
  tone.addColorStop(0.5, bark)
  tone.addColorStop(1, shade(bark, lightX < 0 ? -0.5 : 0.3))
  easel.fill(trunk, tone)
  easel.clip(trunk, () => {
    for (let y = 30; y < 100; y += 3.1) {
      context.strokeStyle = fade(shade(bark, -0.6), 0.5)
      context.lineWidth = 0.5
      context.beginPath()
      context.moveTo(28, y + 2)
      context.quadraticCurveTo(42, y + 3.4, 54, y)
      context.stroke()
    }
  })
  for (const [angle, length, step] of [
    [-3.3, 38, -0.2],
    [0.12, 37, -0.25],
    [-2.5, 34, 0],
    [-0.62, 33, 0.04],
    [-2.1, 23, 0.16],
    [-1.0, 23, 0.2],
    [-1.55, 19, 0.3],
  ] as const) {
    frond(
      easel,
      angle + random.between(-0.06, 0.06),
      length,
      shade(own, step + (Math.cos(angle) * lightX > 0 ? 0.12 : -0.06)),
    )
  }
  for (const [x, y] of [
    [45.6, 30],
    [49.8, 31],
    [47.6, 33],
  ] as const) {
    context.fillStyle = shade(easel.lit('#6b4a2a'), -0.2)
    context.beginPath()
    context.arc(x, y, 2.7, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = easel.lit('#a97c4c')
    context.beginPath()
    context.arc(x + lightX * 0.8, y - 0.8, 1.2, 0, Math.PI * 2)
    context.fill()
  }
}
