import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintChalkboard } from '../paint/furnishings.ts'
import { interiorColors, isLampLit, paintShell } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import type { Random } from '../paint/random.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

const crusts = ['#c9883f', '#b5702f', '#d9a45a', '#a8602a', '#e0b46a']

/** A baker's shop: boards of loaves on the wall, a case of cakes, a slate, warm lamps. */
export const bakery: Setting = {
  ...room,
  kind: 'bakery',
  words: ['bread shop', 'cake shop', 'bakehouse', 'confectionery'],
  paintBehind(context, stage) {
    const { width, horizon, unit } = stage
    const random = stage.random('bakery')
    const plain = interiorColors(stage)
    const wall = mix(random.pick(['#e9dcc6', '#cfdcd4', '#e8c9b8', '#b9c4c4']), plain.wall, 0.2)
    const colors = { ...plain, wall: isLampLit(stage) ? darken(wall, 0.24) : wall, trim: lighten(wall, 0.4) }
    paintShell(context, stage, colors, {
      wall: random.pick(['plain', 'brick', 'grooves'] as const),
      floor: random.pick(['tiles', 'boards'] as const),
    })
    const slate = random.chance(0.5) ? 0.72 : 0.04
    const wide = Math.min(width * 0.24, unit * 32)
    paintChalkboard(
      context,
      stage,
      { x: width * slate, y: horizon * 0.16, width: wide, height: horizon * 0.3 },
      colors.wood,
    )
    const from = slate > 0.5 ? width * 0.03 : width * 0.33
    const long = width * 0.64
    for (const share of [0.28, 0.46, 0.62]) {
      const y = horizon * share
      for (let x = from + unit * 2; x < from + long - unit * 7; )
        x += paintLoaf(context, random, x, y, unit) + unit * random.between(0.6, 2)
      context.fillStyle = colors.wood
      context.fillRect(from, y, long, unit * 1.3)
      context.fillStyle = alpha('#3a2412', 0.24)
      context.fillRect(from, y + unit * 1.3, long, unit * 1.2)
    }
    const top = horizon - unit * 21
    const foot = horizon + unit * 3
    const counter = mix(random.pick(['#7f9a94', '#a8583f', '#f0e6d6', '#5f7a8a']), colors.wood, 0.2)
    context.fillStyle = darken(counter, 0.14)
    context.fillRect(0, top, width, foot - top)
    for (const row of [0, 1]) {
      const y = top + unit * (3 + row * 7)
      const glass = context.createLinearGradient(0, y, 0, y + unit * 6)
      glass.addColorStop(0, '#fff6df')
      glass.addColorStop(1, '#f0dcb4')
      context.fillStyle = glass
      context.fillRect(unit * 3, y, width - unit * 6, unit * 6.2)
      for (let x = unit * 5; x < width - unit * 9; x += unit * random.between(5, 6.6)) {
        context.fillStyle = random.pick(['#e89aa8', '#f3e3c0', '#6a3f2a', '#d9a45a', '#c95f4a', '#a8c08a'])
        context.beginPath()
        context.roundRect(x, y + unit * 2, unit * 4, unit * 4.2, [unit * 1.6, unit * 1.6, unit * 0.3, unit * 0.3])
        context.fill()
        context.fillStyle = alpha('#ffffff', 0.7)
        context.fillRect(x + unit * 0.6, y + unit * 2.2, unit * 2.8, unit * 0.8)
      }
    }
    context.fillStyle = alpha('#ffffff', 0.16)
    for (let x = unit * 8; x < width; x += unit * 30) {
      context.beginPath()
      context.moveTo(x, foot - unit * 8)
      context.lineTo(x + unit * 10, top + unit * 3)
      context.lineTo(x + unit * 15, top + unit * 3)
      context.lineTo(x + unit * 5, foot - unit * 8)
      context.fill()
    }
    context.fillStyle = lighten(colors.wood, 0.2)
    context.fillRect(0, top - unit, width, unit * 2.4)
    for (const share of [0.2, 0.5, 0.8]) {
      paintPendant(
        context,
        stage,
        { x: width * share, y: horizon * 0.07, size: unit * 6.4 },
        { ...colors, accent: '#b98a4a' },
      )
      paintGlow(context, width * share, horizon * 0.1, unit * 22, '#ffd79a', 0.34)
    }
  },
}

/** A round loaf, a long one, or rolls; returns its width. */
function paintLoaf(context: Context, random: Random, x: number, foot: number, unit: number): number {
  const long = random.chance(0.4)
  const wide = unit * (long ? random.between(9, 13) : random.between(5, 7.5))
  const tall = unit * (long ? random.between(2.8, 3.6) : random.between(3.8, 5.4))
  const crust = random.pick(crusts)
  const body = context.createLinearGradient(0, foot - tall, 0, foot)
  body.addColorStop(0, lighten(crust, 0.24))
  body.addColorStop(1, darken(crust, 0.34))
  context.fillStyle = body
  context.beginPath()
  context.roundRect(x, foot - tall, wide, tall, [tall * 0.6, tall * 0.6, tall * 0.2, tall * 0.2])
  context.fill()
  context.strokeStyle = alpha(lighten(crust, 0.6), 0.7)
  context.lineWidth = unit * 0.4
  context.beginPath()
  for (let cut = 1; cut < (long ? 5 : 3); cut++) {
    const at = x + (wide * cut) / (long ? 5 : 3)
    context.moveTo(at - unit * 0.6, foot - tall * 0.4)
    context.lineTo(at + unit * 0.6, foot - tall * 0.8)
  }
  context.stroke()
  return wide
}
