import { alpha, darken, lighten, mix } from './color.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

const gold = '#d9a437'

/** Heaps of gold from wall to wall with chests, cups and stones in them; it glows. */
export function paintHoard(context: Context, stage: Stage): void {
  const { width, height, horizon, unit } = stage
  const random = stage.random('hoard')
  const room = height - horizon
  paintGlow(context, width / 2, horizon + room * 0.4, Math.max(width, height) * 0.6, '#ffcf5f', 0.5)
  for (const [index, [across, along, reach, tall]] of (
    [
      [0.14, 0.34, 0.3, 0.62],
      [0.88, 0.4, 0.32, 0.74],
      [0.5, 0.62, 0.42, 0.4],
      [0.08, 0.98, 0.34, 0.5],
      [0.94, 1, 0.36, 0.56],
    ] as const
  ).entries()) {
    const x = width * across
    const foot = horizon + room * along
    const half = width * reach
    const high = Math.min(room * tall, unit * 34 * tall)
    const heap = context.createLinearGradient(0, foot - high, 0, foot)
    heap.addColorStop(0, lighten(gold, 0.3))
    heap.addColorStop(0.5, gold)
    heap.addColorStop(1, darken(gold, 0.5))
    context.fillStyle = heap
    context.beginPath()
    context.moveTo(x - half, foot)
    context.bezierCurveTo(x - half * 0.5, foot - high * 0.2, x - half * 0.34, foot - high, x, foot - high)
    context.bezierCurveTo(x + half * 0.34, foot - high, x + half * 0.5, foot - high * 0.2, x + half, foot)
    context.fill()
    const size = unit * (0.7 + along * 0.7)
    const coin = (tint: string, count: number): void => {
      context.fillStyle = tint
      context.beginPath()
      for (let at = 0; at < count; at++) {
        const share = random.between(-1, 1)
        const up = Math.max(0, 1 - Math.abs(share) * 1.15) * random.next() * 0.94
        const cx = x + share * half * 0.86
        const cy = foot - up * high - size * 0.3
        context.moveTo(cx + size, cy)
        context.ellipse(cx, cy, size, size * random.between(0.34, 0.8), random.between(-0.5, 0.5), 0, Math.PI * 2)
      }
      context.fill()
    }
    coin(darken(gold, 0.34), 44)
    coin(lighten(gold, 0.14), 60)
    coin('#fbe08a', 40)
    for (let gem = 0; gem < 4; gem++) {
      const share = random.between(-0.5, 0.5)
      const cx = x + share * half
      const cy = foot - high * random.between(0.15, 0.6) * (1 - Math.abs(share))
      const tint = random.pick(['#d83a4c', '#3f7fd8', '#35b078', '#a85fd8'])
      const wide = size * 1.5
      context.fillStyle = tint
      context.beginPath()
      context.moveTo(cx, cy + wide)
      context.lineTo(cx - wide, cy - wide * 0.2)
      context.lineTo(cx - wide * 0.5, cy - wide * 0.8)
      context.lineTo(cx + wide * 0.5, cy - wide * 0.8)
      context.lineTo(cx + wide, cy - wide * 0.2)
      context.fill()
      context.fillStyle = alpha('#ffffff', 0.5)
      context.beginPath()
      context.moveTo(cx - wide * 0.5, cy - wide * 0.8)
      context.lineTo(cx + wide * 0.1, cy - wide * 0.8)
      context.lineTo(cx - wide * 0.3, cy - wide * 0.1)
      context.fill()
    }
    if (index === 1) paintChest(context, x - half * 0.3, foot - high * 0.7, unit * 16)
  }
}

function paintChest(context: Context, x: number, y: number, wide: number): void {
  const wood = '#7a4a2a'
  const high = wide * 0.5
  context.fillStyle = darken(wood, 0.3)
  context.beginPath()
  context.roundRect(x - wide / 2, y - high * 0.9, wide, high * 0.9, [wide * 0.2, wide * 0.2, 0, 0])
  context.fill()
  context.fillStyle = '#f3c852'
  context.beginPath()
  context.ellipse(x, y, wide * 0.44, high * 0.3, 0, Math.PI, 0)
  context.fill()
  context.fillStyle = wood
  context.fillRect(x - wide / 2, y, wide, high)
  context.fillStyle = mix('#c9a04a', wood, 0.1)
  for (const share of [-0.5, -0.06, 0.38]) context.fillRect(x + wide * share, y, wide * 0.12, high)
  context.fillRect(x - wide / 2, y, wide, high * 0.14)
}
