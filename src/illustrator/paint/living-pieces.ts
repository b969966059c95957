import { alpha, darken, lighten, mix } from './color.ts'
import { paintFootShade } from './furniture.ts'
import { type InteriorColors, isLampLit } from './interior.ts'
import { paintGlow } from './sky-glow.ts'
import type { Box, Context, Stage } from './stage.ts'

/** An armchair from the front: round arms, a cushion, short legs. */
export function paintArmchair(context: Context, stage: Stage, box: Box, color: string, cushion: string): void {
  const { x, y, width, height } = box
  paintFootShade(context, box)
  const bright = stage.light.from.x < 0 ? 0 : 1
  const part = (px: number, py: number, w: number, h: number, round: number, tint: string): void => {
    const fall = context.createLinearGradient(x + px * width, 0, x + (px + w) * width, 0)
    fall.addColorStop(bright, lighten(tint, 0.14))
    fall.addColorStop(1 - bright, darken(tint, 0.16))
    context.fillStyle = fall
    context.beginPath()
    context.roundRect(x + px * width, y + py * height, w * width, h * height, round * width)
    context.fill()
  }
  context.fillStyle = darken(color, 0.62)
  for (const leg of [0.14, 0.8]) context.fillRect(x + leg * width, y + height * 0.88, width * 0.06, height * 0.12)
  part(0.12, 0, 0.76, 0.7, 0.22, color)
  part(0.14, 0.56, 0.72, 0.36, 0.06, darken(color, 0.1))
  part(0.16, 0.5, 0.68, 0.17, 0.08, lighten(color, 0.1))
  part(0, 0.36, 0.2, 0.56, 0.1, darken(color, 0.03))
  part(0.8, 0.36, 0.2, 0.56, 0.1, darken(color, 0.03))
  part(0.34, 0.22, 0.32, 0.3, 0.06, cushion)
}

/** A low table with a few things on it. */
export function paintCoffeeTable(context: Context, stage: Stage, box: Box, colors: InteriorColors): void {
  const { x, y, width, height } = box
  const random = stage.random('coffee table')
  const oval = random.chance(0.5)
  context.fillStyle = alpha('#1a1620', 0.24)
  context.beginPath()
  context.ellipse(x + width / 2, y + height, width * 0.52, height * 0.16, 0, 0, Math.PI * 2)
  context.fill()
  const deep = height * 0.26
  context.fillStyle = darken(colors.wood, 0.34)
  for (const leg of [0.12, 0.84]) context.fillRect(x + leg * width, y + deep, width * 0.03, height - deep)
  for (const leg of [0.26, 0.72]) context.fillRect(x + leg * width, y + deep, width * 0.022, height * 0.84 - deep)
  const slab = (drop: number, tint: string): void => {
    context.fillStyle = tint
    context.beginPath()
    if (oval) context.ellipse(x + width / 2, y + deep + drop, width / 2, deep, 0, 0, Math.PI * 2)
    else {
      context.moveTo(x + width * 0.08, y + drop)
      context.lineTo(x + width * 0.92, y + drop)
      context.lineTo(x + width, y + deep * 2 + drop)
      context.lineTo(x, y + deep * 2 + drop)
    }
    context.fill()
  }
  slab(height * 0.1, darken(colors.wood, 0.24))
  slab(0, lighten(colors.wood, 0.12))
  const top = y + deep
  context.fillStyle = colors.second
  context.fillRect(x + width * 0.24, top - height * 0.1, width * 0.22, height * 0.1)
  context.fillStyle = colors.accent
  context.fillRect(x + width * 0.26, top - height * 0.18, width * 0.18, height * 0.08)
  context.fillStyle = mix('#f4ecdc', colors.wall, 0.1)
  context.beginPath()
  context.roundRect(x + width * 0.56, top - height * 0.26, width * 0.09, height * 0.26, width * 0.02)
  context.fill()
  context.strokeStyle = '#6f8a5c'
  context.lineWidth = width * 0.012
  context.beginPath()
  for (const lean of [-0.05, 0.01, 0.06]) {
    context.moveTo(x + width * 0.605, top - height * 0.24)
    context.quadraticCurveTo(x + width * 0.605, top - height * 0.5, x + width * (0.605 + lean), top - height * 0.66)
  }
  context.stroke()
  context.fillStyle = lighten(colors.accent, 0.3)
  context.beginPath()
  for (const lean of [-0.05, 0.01, 0.06]) {
    context.moveTo(x + width * (0.605 + lean), top - height * 0.66)
    context.arc(x + width * (0.605 + lean), top - height * 0.68, width * 0.026, 0, Math.PI * 2)
  }
  context.fill()
}

/** A hearth with its mantel; a fire burns in it by lamplight and in the cold. */
export function paintFireplace(context: Context, stage: Stage, box: Box, colors: InteriorColors): void {
  const { x, y, width, height } = box
  const stone = stage
    .random('hearth')
    .pick([colors.trim, mix('#8f8880', colors.wall, 0.2), mix('#a5604a', colors.wall, 0.2)])
  const mouth = { x: x + width * 0.22, y: y + height * 0.34, width: width * 0.56, height: height * 0.6 }
  context.fillStyle = stone
  context.fillRect(x + width * 0.05, y + height * 0.08, width * 0.9, height * 0.92)
  context.fillStyle = alpha(darken(stone, 0.5), 0.22)
  context.fillRect(x + width * 0.05, y + height * 0.08, width * 0.9, height * 0.07)
  for (const share of [0.08, 0.8]) {
    context.fillStyle = alpha(darken(stone, 0.4), 0.16)
    context.fillRect(x + width * share, y + height * 0.24, width * 0.12, height * 0.7)
  }
  context.fillStyle = lighten(stone, 0.2)
  context.fillRect(x, y, width, height * 0.09)
  context.fillRect(x + width * 0.01, y + height * 0.94, width * 0.98, height * 0.09)
  context.fillStyle = '#1f1714'
  context.fillRect(mouth.x, mouth.y, mouth.width, mouth.height)
  const middle = mouth.x + mouth.width / 2
  const foot = mouth.y + mouth.height
  paintGlow(
    context,
    middle,
    foot - mouth.height * 0.2,
    width * (isLampLit(stage) ? 1.5 : 0.8),
    '#ff9a3f',
    isLampLit(stage) ? 0.6 : 0.4,
  )
  context.fillStyle = '#5a3a26'
  for (const lean of [-0.12, 0.12]) {
    context.save()
    context.translate(middle, foot - mouth.height * 0.09)
    context.rotate(lean)
    context.fillRect(-mouth.width * 0.36, -mouth.height * 0.06, mouth.width * 0.72, mouth.height * 0.12)
    context.restore()
  }
  const random = stage.random('flames')
  for (const [tall, tint] of [
    [0.72, '#e8672c'],
    [0.52, '#f7a23c'],
    [0.3, '#ffe08a'],
  ] as const) {
    context.fillStyle = tint
    context.beginPath()
    for (const share of [-0.2, 0, 0.2]) {
      const fx = middle + share * mouth.width * 0.9
      const high = mouth.height * tall * random.between(0.74, 1)
      const half = mouth.width * 0.15 * (0.5 + tall)
      context.moveTo(fx - half, foot - mouth.height * 0.1)
      context.quadraticCurveTo(fx - half, foot - high * 0.6, fx + half * 0.2, foot - high)
      context.quadraticCurveTo(fx + half * 1.1, foot - high * 0.5, fx + half, foot - mouth.height * 0.1)
    }
    context.fill()
  }
  for (const [share, tint] of [
    [0.12, colors.accent],
    [0.84, colors.second],
  ] as const) {
    context.fillStyle = tint
    context.beginPath()
    context.ellipse(x + width * share, y - height * 0.06, width * 0.035, height * 0.07, 0, 0, Math.PI * 2)
    context.fill()
  }
}

/** A low cupboard with a screen on it. */
export function paintMediaWall(context: Context, stage: Stage, box: Box, colors: InteriorColors): void {
  const { x, y, width, height } = box
  const low = height * 0.26
  paintFootShade(context, box)
  context.fillStyle = darken(colors.dark, 0.1)
  context.beginPath()
  context.roundRect(x + width * 0.16, y, width * 0.68, height * 0.58, width * 0.012)
  context.fill()
  const glass = context.createLinearGradient(x, y, x + width, y + height * 0.6)
  glass.addColorStop(0, '#39424a')
  glass.addColorStop(0.5, '#1f252b')
  glass.addColorStop(1, '#14181c')
  context.fillStyle = glass
  context.fillRect(x + width * 0.17, y + height * 0.015, width * 0.66, height * 0.55)
  context.fillStyle = colors.dark
  for (const leg of [0.06, 0.92]) context.fillRect(x + leg * width, y + height * 0.9, width * 0.02, height * 0.1)
  context.fillStyle = colors.wood
  context.fillRect(x, y + height - low * 1.3, width, low)
  context.fillStyle = lighten(colors.wood, 0.2)
  context.fillRect(x, y + height - low * 1.3, width, low * 0.1)
  context.strokeStyle = alpha(darken(colors.wood, 0.6), 0.5)
  context.lineWidth = stage.unit * 0.24
  context.strokeRect(x + width * 0.34, y + height - low * 1.14, width * 0.32, low * 0.8)
}
