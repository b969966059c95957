import { Path2D } from '@napi-rs/canvas'
import { alpha, darken, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** A crowd seen from behind along the lower edge: dark heads and shoulders, some with arms up, edged by the stage light. */
export function paintAudience(context: Context, stage: Stage): void {
  const { width, height, unit, palette } = stage
  const random = stage.random('audience')
  for (const [row, share, size] of [
    [0, 0.86, 6.2],
    [1, 0.93, 7.6],
    [2, 1.02, 9.4],
  ] as const) {
    const head = unit * size
    const shade = mix(darken(mix(palette.accent, '#1b1630', 0.8), 0.55), '#0a0812', row * 0.34)
    const bodies = new Path2D()
    const rims = new Path2D()
    const pitch = head * 1.5
    for (let x = -pitch * random.between(0.2, 0.8); x < width + pitch; x += pitch * random.between(0.88, 1.14)) {
      const top = height * share - head * random.between(0.9, 1.25)
      const half = head * random.between(0.4, 0.46)
      const lean = random.between(-0.1, 0.1) * head
      const skull = (path: Path2D): void => path.ellipse(x + lean, top, half, half * 1.22, lean / head, 0, Math.PI * 2)
      skull(bodies)
      bodies.closePath()
      bodies.moveTo(x - half * 2, height + head)
      bodies.bezierCurveTo(x - half * 2.1, top + head * 0.7, x - half * 0.9, top + head * 0.72, x, top + head * 0.5)
      bodies.bezierCurveTo(
        x + half * 0.9,
        top + head * 0.72,
        x + half * 2.1,
        top + head * 0.7,
        x + half * 2,
        height + head,
      )
      bodies.closePath()
      rims.moveTo(x + lean + half, top)
      rims.ellipse(x + lean, top, half, half * 1.22, 0, 0, Math.PI, true)
      const raised = random.next()
      if (raised < 0.45) {
        for (const side of raised < 0.16 ? [-1, 1] : [random.chance(0.5) ? 1 : -1]) {
          const elbow = [x + side * half * 2.2, top - head * random.between(0.05, 0.3)] as const
          const hand = [
            elbow[0] - side * half * random.between(-0.3, 0.9),
            elbow[1] - head * random.between(0.7, 1),
          ] as const
          limb(bodies, [x + side * half * 1.5, top + head * 0.75], elbow, head * 0.15)
          limb(bodies, elbow, hand, head * 0.125)
          bodies.moveTo(hand[0] + head * 0.16, hand[1])
          bodies.arc(hand[0], hand[1], head * 0.16, 0, Math.PI * 2)
        }
      }
    }
    context.fillStyle = shade
    context.fill(bodies)
    context.strokeStyle = alpha('#ffdca8', 0.5 - row * 0.12)
    context.lineWidth = unit * 0.28
    context.stroke(rims)
  }
}

function limb(
  path: Path2D,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  half: number,
): void {
  const length = Math.hypot(toX - x, toY - y) || 1
  const [nx, ny] = [(-(toY - y) / length) * half, ((toX - x) / length) * half]
  // Clockwise, as the rest is: what overlaps must not cancel out.
  path.moveTo(x - nx, y - ny)
  path.lineTo(toX - nx, toY - ny)
  path.lineTo(toX + nx, toY + ny)
  path.lineTo(x + nx, y + ny)
  path.closePath()
  path.moveTo(toX + half, toY)
  path.arc(toX, toY, half, 0, Math.PI * 2)
}
