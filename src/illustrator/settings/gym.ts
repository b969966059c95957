import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { interiorColors, isLampLit, paintShell, paintWindow } from '../paint/interior.ts'
import { windowBox } from '../paint/room-window.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { viewOf } from '../paint/window-view.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

const plates = ['#c23f3a', '#2f6fb0', '#e0b03f', '#2f2f34', '#2f8a5a'] as const

/** A fitness room: a wall of mirrors over racks of weights, bars along the wall, mats of rubber. */
export const gym: Setting = {
  ...room,
  kind: 'gym',
  words: ['fitness studio', 'fitness room', 'weight room', 'boxing gym', 'gymnasium'],
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light } = stage
    const plain = interiorColors(stage)
    const random = stage.random('gym')
    const wall = mix(random.pick(['#5f6a72', '#c9ced0', '#3f474e', '#b8583f', '#d8d2c4']), plain.wall, 0.1)
    const colors = {
      ...plain,
      wall: isLampLit(stage) ? darken(wall, 0.3) : wall,
      floor: '#4a4d52',
      trim: darken(wall, 0.3),
    }
    paintShell(context, stage, colors, { wall: random.pick(['plain', 'brick'] as const), floor: 'carpet' })
    const floor = context.createLinearGradient(0, horizon, 0, height)
    floor.addColorStop(0, '#62666c')
    floor.addColorStop(1, '#3c3f45')
    context.fillStyle = floor
    context.fillRect(0, horizon, width, height - horizon)
    paintMats(context, stage)
    paintWindow(
      context,
      stage,
      { ...windowBox(stage), y: horizon * 0.16 },
      { ...colors, trim: '#30343a' },
      viewOf(stage, ['town', 'garden']),
    )
    const side = Math.sign(light.from.x) || 1
    const wide = width * 0.5
    const left = side > 0 ? width * 0.03 : width * 0.47
    paintMirror(context, stage, { x: left, y: horizon * 0.18, width: wide, height: horizon * 0.58 }, colors.wall)
    paintRack(context, stage, { x: left + unit * 2, foot: horizon + unit * 3, width: wide - unit * 4 })
    paintBarbell(context, stage, width * (0.5 + side * 0.3))
    for (let x = unit * 14; x < width; x += unit * 30) {
      paintGlow(context, x, horizon * 0.07, unit * 20, '#fff4dc', 0.4)
      context.fillStyle = '#fff9ec'
      context.fillRect(x - unit * 8, horizon * 0.05, unit * 16, unit * 1.1)
    }
  },
}

function paintMats(context: Context, { width, height, horizon, unit }: Stage): void {
  const room = height - horizon
  const spread = 1 + room / (unit * 22)
  context.strokeStyle = alpha('#22252a', 0.5)
  context.lineWidth = unit * 0.24
  context.beginPath()
  const count = Math.ceil(width / unit / 20) + 1
  for (let seam = -count; seam <= count; seam++) {
    context.moveTo(width / 2 + seam * unit * 10, horizon)
    context.lineTo(width / 2 + seam * unit * 10 * spread, height)
  }
  for (const share of [0.12, 0.3, 0.58]) {
    context.moveTo(0, horizon + room * share)
    context.lineTo(width, horizon + room * share)
  }
  context.stroke()
}

function paintMirror(
  context: Context,
  { unit }: Stage,
  box: { x: number; y: number; width: number; height: number },
  wall: string,
): void {
  context.fillStyle = '#2c3036'
  context.fillRect(box.x - unit * 0.6, box.y - unit * 0.6, box.width + unit * 1.2, box.height + unit * 1.2)
  const glass = context.createLinearGradient(box.x, box.y, box.x + box.width, box.y + box.height)
  glass.addColorStop(0, lighten(mix(wall, '#c6d6de', 0.6), 0.3))
  glass.addColorStop(1, mix(wall, '#8fa4b0', 0.6))
  context.fillStyle = glass
  context.fillRect(box.x, box.y, box.width, box.height)
  context.fillStyle = alpha('#ffffff', 0.2)
  for (const share of [0.08, 0.42, 0.76]) {
    context.beginPath()
    context.moveTo(box.x + box.width * share, box.y + box.height)
    context.lineTo(box.x + box.width * (share + 0.16), box.y)
    context.lineTo(box.x + box.width * (share + 0.22), box.y)
    context.lineTo(box.x + box.width * (share + 0.06), box.y + box.height)
    context.fill()
  }
  context.fillStyle = alpha('#2c3036', 0.6)
  for (const share of [1 / 3, 2 / 3]) context.fillRect(box.x + box.width * share, box.y, unit * 0.3, box.height)
}

/** Two shelves of dumbbells. */
function paintRack(
  context: Context,
  stage: Stage,
  { x, foot, width }: { x: number; foot: number; width: number },
): void {
  const { unit } = stage
  const random = stage.random('rack')
  context.fillStyle = alpha('#14161a', 0.34)
  context.fillRect(x - unit, foot - unit * 0.6, width + unit * 2, unit * 1.4)
  context.fillStyle = '#25282d'
  for (const at of [0, 0.5, 1]) context.fillRect(x + (width - unit * 1.4) * at, foot - unit * 19, unit * 1.4, unit * 19)
  for (const [row, level] of [15.5, 7].entries()) {
    const y = foot - unit * level
    context.fillStyle = '#34383e'
    context.fillRect(x, y, width, unit * 1.4)
    const size = unit * (2.2 + row * 0.7)
    const color = random.pick(plates)
    for (let at = x + size * 1.4; at < x + width - size * 1.6; at += size * 3.1) {
      context.fillStyle = '#8f979e'
      context.fillRect(at - size * 0.6, y - size * 0.86, size * 1.2, size * 0.3)
      for (const end of [-1, 1]) {
        context.fillStyle = row === 0 ? color : '#1f2226'
        context.beginPath()
        context.roundRect(at + end * size * 0.8 - size * 0.34, y - size * 1.4, size * 0.68, size * 1.4, size * 0.22)
        context.fill()
        context.fillStyle = alpha('#ffffff', 0.24)
        context.fillRect(at + end * size * 0.8 - size * 0.2, y - size * 1.24, size * 0.14, size * 1)
      }
    }
  }
}

/** A barbell that waits on its stands over a bench. */
function paintBarbell(context: Context, stage: Stage, x: number): void {
  const { horizon, unit } = stage
  const random = stage.random('barbell')
  const foot = horizon + unit * 6
  context.fillStyle = alpha('#14161a', 0.34)
  context.beginPath()
  context.ellipse(x, foot, unit * 18, unit * 1.4, 0, 0, 7)
  context.fill()
  context.fillStyle = '#2a2d33'
  for (const end of [-1, 1]) context.fillRect(x + end * unit * 8 - unit * 0.7, foot - unit * 21, unit * 1.4, unit * 21)
  context.fillStyle = '#1f2226'
  context.fillRect(x - unit * 0.9, foot - unit * 6, unit * 1.8, unit * 6)
  context.fillStyle = darken(random.pick(plates), 0.2)
  context.beginPath()
  context.roundRect(x - unit * 6.4, foot - unit * 8.4, unit * 12.8, unit * 3, unit * 1)
  context.fill()
  context.fillStyle = '#aab2b8'
  context.fillRect(x - unit * 18, foot - unit * 20, unit * 36, unit * 0.8)
  for (const end of [-1, 1]) {
    for (const [at, high] of [
      [13, 6.4],
      [15, 5.2],
      [16.8, 3.8],
    ] as const) {
      context.fillStyle = random.pick(plates)
      context.beginPath()
      context.roundRect(
        x + end * unit * at - unit * 0.8,
        foot - unit * 19.6 - unit * high,
        unit * 1.6,
        unit * high * 2,
        unit * 0.6,
      )
      context.fill()
    }
  }
}
