import { alpha, darken, lighten, mix } from './color.ts'
import type { Random } from './random.ts'
import type { Context, Stage } from './stage.ts'

const tints = ['#ff6f61', '#ff9f45', '#f6c945', '#e85fa0', '#a76fe0', '#4fc6b0', '#ff8fb0', '#f2e2c4', '#6f8fe8']

/** Corals of every kind over the whole floor, far ones blue with water, and shoals of small fish over them. */
export function paintCoralGarden(context: Context, stage: Stage, water: string): void {
  const { width, height, horizon, unit } = stage
  const random = stage.random('coral garden')
  const room = height - horizon
  paintShoal(context, stage, 'far shoal', water, 0.3)
  for (let row = 0; row < 5; row++) {
    const near = row / 4
    const y = horizon + room * (0.1 + 0.8 * near)
    const size = unit * (5 + 11 * near)
    for (let x = -size * random.next(); x < width + size; x += size * random.between(0.5, 0.95)) {
      const out = Math.abs(x / width - 0.5) * 2
      // The middle stays low, for who swims there.
      if (near > 0.5 && out < 0.3) continue
      const own = mix(random.pick(tints), water, 0.62 - 0.56 * near)
      paintCoral(context, random, {
        x,
        y: y + random.between(-0.1, 0.14) * room,
        size: size * random.between(0.55, 1.1) * (0.6 + 0.6 * out),
        color: own,
      })
    }
  }
  paintShoal(context, stage, 'near shoal', water, 0.75)
}

function paintCoral(
  context: Context,
  random: Random,
  coral: { x: number; y: number; size: number; color: string },
): void {
  const { x, y, size, color } = coral
  const kind = random.pick(['fan', 'brain', 'branch', 'tubes', 'table', 'branch'] as const)
  const body = context.createLinearGradient(0, y - size, 0, y)
  body.addColorStop(0, lighten(color, 0.2))
  body.addColorStop(1, darken(color, 0.28))
  context.fillStyle = body
  context.strokeStyle = body
  context.lineCap = 'round'
  if (kind === 'branch') {
    const grow = (px: number, py: number, angle: number, long: number, thick: number, depth: number): void => {
      const tx = px + Math.cos(angle) * long
      const ty = py + Math.sin(angle) * long
      context.lineWidth = thick
      context.beginPath()
      context.moveTo(px, py)
      context.lineTo(tx, ty)
      context.stroke()
      if (depth === 0) return
      for (const turn of [-0.55, 0.05, 0.6])
        grow(tx, ty, angle + turn * random.between(0.6, 1.2), long * 0.7, thick * 0.76, depth - 1)
    }
    grow(x, y, -Math.PI / 2, size * 0.42, size * 0.13, 2)
    return
  }
  if (kind === 'fan') {
    context.beginPath()
    context.moveTo(x - size * 0.05, y)
    context.arc(x, y - size * 0.5, size * 0.52, Math.PI * 0.78, Math.PI * 2.22)
    context.lineTo(x + size * 0.05, y)
    context.fill()
    context.strokeStyle = alpha(darken(color, 0.3), 0.6)
    context.lineWidth = size * 0.018
    context.beginPath()
    for (let rib = -4; rib <= 4; rib++) {
      const angle = -Math.PI / 2 + rib * 0.24
      context.moveTo(x, y)
      context.quadraticCurveTo(
        x + Math.cos(angle) * size * 0.4,
        y + Math.sin(angle) * size * 0.6,
        x + Math.cos(angle) * size * 0.7,
        y + Math.sin(angle) * size * 0.96,
      )
    }
    context.stroke()
    return
  }
  context.beginPath()
  if (kind === 'brain') context.ellipse(x, y - size * 0.2, size * 0.52, size * 0.4, 0, 0, 7)
  else if (kind === 'table') {
    context.moveTo(x - size * 0.08, y)
    context.lineTo(x - size * 0.1, y - size * 0.34)
    context.lineTo(x + size * 0.1, y - size * 0.34)
    context.lineTo(x + size * 0.08, y)
    context.ellipse(x, y - size * 0.4, size * 0.66, size * 0.12, 0, 0, 7)
  } else
    for (let tube = 0; tube < 6; tube++) {
      const px = x + (tube - 2.5) * size * 0.17
      const high = size * random.between(0.5, 1.05)
      context.roundRect(px - size * 0.085, y - high, size * 0.17, high, size * 0.07)
    }
  context.fill()
  if (kind === 'table') return
  context.strokeStyle = alpha(darken(color, 0.34), 0.55)
  context.lineWidth = size * 0.022
  context.beginPath()
  if (kind === 'brain')
    for (let fold = 0; fold < 6; fold++) {
      const at = -0.4 + fold * 0.16
      context.moveTo(x + at * size, y - size * 0.1)
      context.bezierCurveTo(
        x + (at + 0.14) * size,
        y - size * 0.24,
        x + (at - 0.1) * size,
        y - size * 0.34,
        x + at * size * 0.8,
        y - size * 0.5,
      )
    }
  context.stroke()
}

/** Many small fish that turn together. */
function paintShoal(context: Context, stage: Stage, name: string, water: string, near: number): void {
  const { width, horizon, unit } = stage
  const random = stage.random(name)
  const side = random.pick([-1, 1])
  const centre = { x: width * (0.5 + side * random.between(0.14, 0.3)), y: horizon * random.between(0.3, 0.74) }
  const color = mix(random.pick(['#ffb13f', '#ff7f5f', '#f6d84a', '#7fd8ff', '#e86fb0']), water, 0.6 - 0.6 * near)
  const count = Math.round(14 + 14 * near)
  for (const [paint, share] of [
    [color, 1],
    [lighten(color, 0.4), 0.5],
  ] as const) {
    const own = stage.random(`${name} fish`)
    context.fillStyle = paint
    context.beginPath()
    for (let fish = 0; fish < count; fish++) {
      const angle = own.next() * Math.PI * 2
      const out = own.next() ** 0.6
      const x = centre.x + Math.cos(angle) * out * unit * (16 + 12 * near)
      const y = centre.y + Math.sin(angle) * out * unit * (6 + 5 * near)
      const long = unit * (0.9 + 1.3 * near) * own.between(0.8, 1.2)
      const way = side < 0 ? 1 : -1
      context.moveTo(x + long * share, y)
      context.ellipse(x, y - long * 0.06 * (1 - share) * 4, long * share, long * 0.42 * share, 0, 0, 7)
      if (share < 1) continue
      context.moveTo(x - way * long * 0.8, y)
      context.lineTo(x - way * long * 1.5, y - long * 0.44)
      context.lineTo(x - way * long * 1.3, y)
      context.lineTo(x - way * long * 1.5, y + long * 0.44)
    }
    context.fill()
  }
}
