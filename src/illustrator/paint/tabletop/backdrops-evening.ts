import { alpha, darken, lighten, mix } from '../color.ts'
import { paintGlow } from '../sky-glow.ts'
import type { Context, Stage } from '../stage.ts'
import { paintPlainWall } from './backdrops-plain.ts'

/** A warm room of shelves, a counter and lamps, far out of focus. */
export function paintCafeBackdrop(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit } = stage
  paintPlainWall(context, stage, color)
  const random = stage.random('café backdrop')
  for (const share of [0.34, 0.56]) {
    context.fillStyle = darken(color, 0.4)
    context.fillRect(0, horizon * share, width, unit * 1.6)
    for (let x = unit * 2; x < width; x += unit * random.between(4, 11)) {
      const tall = unit * random.between(4, 11)
      context.fillStyle = mix(random.pick(['#d9b98a', '#efe2c8', '#a8583f', '#6f8a78', '#4f3a30']), color, 0.3)
      context.fillRect(x, horizon * share - tall, unit * random.between(2, 5), tall)
    }
  }
  context.fillStyle = darken(color, 0.46)
  context.fillRect(0, horizon * 0.82, width, horizon)
  const lamps = random.integer(3, 5)
  for (let lamp = 0; lamp < lamps; lamp++) {
    const x = width * ((lamp + random.between(0.3, 0.7)) / lamps)
    const y = horizon * random.between(0.1, 0.24)
    paintGlow(context, x, y, unit * 20, '#ffcf87', 0.7)
    context.fillStyle = '#fff1cf'
    context.beginPath()
    context.arc(x, y, unit * 2.6, 0, Math.PI * 2)
    context.fill()
  }
}

/** A town by night, or a bar, of which only the lights are left: discs that overlap. */
export function paintLights(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, unit } = stage
  const fall = context.createLinearGradient(0, 0, 0, height)
  fall.addColorStop(0, darken(color, 0.34))
  fall.addColorStop(0.6, lighten(color, 0.1))
  fall.addColorStop(1, darken(color, 0.3))
  context.fillStyle = fall
  context.fillRect(0, 0, width, height)
  const random = stage.random('lights out of focus')
  const tints = random.pick([
    ['#ffd08a', '#ffb35c', '#ff8f5a', '#ffe7bd'],
    ['#7fd0ff', '#ff9fd0', '#ffd08a', '#b79bff'],
    ['#ffd9a0', '#8fd8d0', '#ffb08a', '#fff0d0'],
  ])
  const count = Math.round(34 * Math.max(1, width / height))
  context.globalCompositeOperation = 'screen'
  for (let light = 0; light < count; light++) {
    const y = horizon * (0.5 + random.between(-0.46, 0.44) * random.between(0.4, 1))
    const x = random.next() * width
    const size = unit * random.between(1.6, 5.4)
    const tint = random.pick(tints)
    context.fillStyle = alpha(tint, random.between(0.16, 0.5))
    context.beginPath()
    context.arc(x, y, size, 0, Math.PI * 2)
    context.fill()
    context.strokeStyle = alpha(lighten(tint, 0.3), 0.24)
    context.lineWidth = unit * 0.3
    context.stroke()
  }
  context.globalCompositeOperation = 'source-over'
  paintGlow(context, width / 2, horizon, Math.max(width, height) * 0.5, lighten(color, 0.4), 0.4)
}
