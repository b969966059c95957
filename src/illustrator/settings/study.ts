import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintBookshelf } from '../paint/furnishings.ts'
import { interiorColors, isLampLit, paintShell } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** Where magic is studied: a tower room of stone with old books, flasks that glow, candles, a round window of stars. */
export const study: Setting = {
  ...room,
  kind: 'study',
  words: ["magician's room", "witch's cottage interior", 'potion room', 'alchemy room'],
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette } = stage
    const random = stage.random('study')
    const plain = interiorColors(stage)
    const wall = random.pick(['#5a4f6a', '#4f5a62', '#6a5648', '#4a5a54'])
    const wood = '#6a4630'
    const colors = {
      ...plain,
      wall: darken(wall, isLampLit(stage) ? 0.3 : 0.08),
      wood,
      trim: darken(wood, 0.2),
      floor: darken('#8a6446', 0.2),
      dark: '#1a1420',
    }
    paintShell(context, stage, colors, { wall: 'brick', floor: 'boards' })
    const flip = random.chance(0.5)
    const shelf = {
      x: flip ? width * 0.66 : width * 0.02,
      y: horizon * 0.08,
      width: width * 0.32,
      height: horizon * 0.94,
    }
    paintBookshelf(context, stage, shelf, colors, 'old books')
    const x = width * 0.5
    const y = horizon * 0.34
    const reach = Math.min(horizon * 0.24, width * 0.14)
    context.fillStyle = darken(wall, 0.5)
    context.beginPath()
    context.arc(x, y, reach * 1.14, 0, Math.PI * 2)
    context.fill()
    const sky = context.createLinearGradient(0, y - reach, 0, y + reach)
    sky.addColorStop(0, isLampLit(stage) ? '#1b1f4a' : palette.skyTop)
    sky.addColorStop(1, isLampLit(stage) ? '#4a3f8a' : palette.skyHorizon)
    context.fillStyle = sky
    context.beginPath()
    context.arc(x, y, reach, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = '#fff6d8'
    context.beginPath()
    context.arc(x + reach * 0.3, y - reach * 0.3, reach * 0.2, 0, Math.PI * 2)
    for (let star = 0; star < 16; star++) {
      const angle = random.next() * Math.PI * 2
      const far = reach * 0.9 * Math.sqrt(random.next())
      context.moveTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far)
      context.arc(x + Math.cos(angle) * far, y + Math.sin(angle) * far, unit * 0.24, 0, Math.PI * 2)
    }
    context.fill()
    context.strokeStyle = darken(wood, 0.3)
    context.lineWidth = unit * 1
    context.beginPath()
    context.moveTo(x - reach, y)
    context.lineTo(x + reach, y)
    context.moveTo(x, y - reach)
    context.lineTo(x, y + reach)
    context.stroke()
    const side = flip ? width * 0.03 : width * 0.64
    for (const share of [0.3, 0.52]) paintFlasks(context, stage, side, horizon * share, width * 0.33, wood)
    const table = { x: flip ? width * 0.02 : width * 0.6, wide: width * 0.38, top: horizon - unit * 15 }
    context.fillStyle = darken(wood, 0.4)
    for (const leg of [0.05, 0.9])
      context.fillRect(table.x + table.wide * leg, table.top, unit * 2.6, horizon + unit * 3 - table.top)
    paintFlasks(context, stage, table.x, table.top, table.wide, wood)
    context.fillStyle = lighten(wood, 0.14)
    context.fillRect(table.x - unit, table.top, table.wide + unit * 2, unit * 2.4)
    for (const share of [0.14, 0.5, 0.86]) {
      const candle = { x: table.x + table.wide * share, y: table.top }
      context.fillStyle = '#f3e8cf'
      context.fillRect(candle.x - unit * 0.7, candle.y - unit * 5, unit * 1.4, unit * 5)
      paintGlow(context, candle.x, candle.y - unit * 6, unit * 24, '#ffb95f', 0.55)
      context.fillStyle = '#fff2c0'
      context.beginPath()
      context.ellipse(candle.x, candle.y - unit * 6, unit * 0.5, unit * 1.2, 0, 0, Math.PI * 2)
      context.fill()
    }
    paintCircle(context, stage, mix(random.pick(['#8f7fff', '#5fe0c0', '#ffcf6a']), '#ffffff', 0.2))
    const gloom = context.createRadialGradient(
      width / 2,
      horizon * 0.7,
      0,
      width / 2,
      horizon * 0.7,
      Math.max(width, height) * 0.8,
    )
    gloom.addColorStop(0.3, alpha('#0f0a18', 0))
    gloom.addColorStop(1, alpha('#0f0a18', 0.5))
    context.fillStyle = gloom
    context.fillRect(0, 0, width, height)
  },
}

/** Flasks, jars and skulls on a board, some of them alight. */
function paintFlasks(context: Context, stage: Stage, from: number, foot: number, wide: number, wood: string): void {
  const { unit } = stage
  const random = stage.random(`flasks ${Math.round(foot / unit)}`)
  for (let x = from + unit * 3; x < from + wide - unit * 4; x += unit * random.between(5.4, 8)) {
    const tint = random.pick(['#6fe08a', '#b07fff', '#ff7fa0', '#5fd0ff', '#ffcf5f'])
    const size = unit * random.between(1.6, 2.8)
    if (random.chance(0.6)) paintGlow(context, x, foot - size, size * 5, tint, 0.5)
    context.fillStyle = alpha(tint, 0.85)
    context.beginPath()
    if (random.chance(0.5)) context.arc(x, foot - size, size, 0, Math.PI * 2)
    else {
      context.moveTo(x - size * 0.3, foot - size * 2)
      context.lineTo(x + size * 0.3, foot - size * 2)
      context.lineTo(x + size, foot)
      context.lineTo(x - size, foot)
    }
    context.fill()
    context.fillStyle = alpha('#ffffff', 0.5)
    context.fillRect(x - size * 0.3, foot - size * 2.6, size * 0.6, size * 0.9)
    context.fillStyle = '#8a5f3c'
    context.fillRect(x - size * 0.34, foot - size * 3, size * 0.68, size * 0.5)
  }
  context.fillStyle = wood
  context.fillRect(from, foot, wide, unit * 1.3)
  context.fillStyle = alpha('#0f0a18', 0.34)
  context.fillRect(from, foot + unit * 1.3, wide, unit)
}

/** A circle of signs drawn on the floor. */
function paintCircle(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, unit } = stage
  const y = horizon + (height - horizon) * 0.56
  const wide = Math.min(width * 0.36, (height - horizon) * 1.3)
  const deep = (height - horizon) * 0.26
  context.strokeStyle = alpha(color, 0.6)
  context.lineWidth = unit * 0.5
  context.beginPath()
  for (const share of [1, 0.86]) {
    context.moveTo(width / 2 + wide * share, y)
    context.ellipse(width / 2, y, wide * share, deep * share, 0, 0, Math.PI * 2)
  }
  for (let tip = 0; tip <= 5; tip++) {
    const angle = (tip * 2 * Math.PI * 2) / 5 - Math.PI / 2
    const at = [width / 2 + Math.cos(angle) * wide * 0.86, y + Math.sin(angle) * deep * 0.86] as const
    if (tip === 0) context.moveTo(...at)
    else context.lineTo(...at)
  }
  context.stroke()
}
