import { alpha, darken, lighten } from '../paint/color.ts'
import { seeThrough } from '../paint/see-through.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { aerialCity } from './aerial-city.ts'
import { cloudscape } from './cloudscape.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** The cockpit of an aeroplane: the sky and clouds, or a city, before the windscreen, screens and dials under it, two yokes. */
export const cockpit: Setting = {
  ...room,
  kind: 'cockpit',
  words: ['flight deck', 'instrument panel'],
  horizon: () => 0.7,
  paintBehind(context, stage) {
    const { width, height, unit, scene } = stage
    const city = scene.setting.features.some((feature) => /city|town|runway|skyline/.test(feature))
    const sill = height * 0.56
    context.fillStyle = shell
    context.fillRect(0, 0, width, height)
    seeThrough(
      context,
      stage,
      { x: 0, y: 0, width, height: sill + unit * 4 },
      {
        kind: city ? 'aerial-city' : 'cloudscape',
        horizon: city ? 0.3 : 0.62,
        paintBehind: (city ? aerialCity : cloudscape).paintBehind,
      },
    )
    paintFrame(context, stage, sill)
    paintPanel(context, stage, sill)
  },
}

const shell = '#2f353d'

function paintFrame(context: Context, stage: Stage, sill: number): void {
  const { width, unit } = stage
  context.fillStyle = shell
  const roof = sill * 0.16
  // Roof, posts that lean outward, and the thin centre post.
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(width, 0)
  context.lineTo(width, roof * 1.5)
  context.quadraticCurveTo(width / 2, roof * 0.5, 0, roof * 1.5)
  context.fill()
  for (const side of [-1, 1]) {
    const x = (share: number): number => width * (0.5 + side * share)
    context.beginPath()
    context.moveTo(x(0.3), roof * 0.7)
    context.lineTo(x(0.33), roof * 0.8)
    context.lineTo(x(0.45), sill + unit)
    context.lineTo(x(0.415), sill + unit)
    context.fill()
    context.beginPath()
    context.moveTo(x(0.5), roof)
    context.lineTo(x(0.485), roof)
    context.lineTo(x(0.5), sill * 0.7)
    context.fill()
  }
  context.fillRect(width / 2 - unit * 1.1, roof * 0.5, unit * 2.2, sill)
  context.fillStyle = lighten(shell, 0.12)
  context.fillRect(width / 2 - unit * 1.1, roof * 0.5, unit * 0.4, sill)
  const random = stage.random('overhead')
  for (let key = 0; key < 46; key++) {
    context.fillStyle = random.pick(['#8fe08a', '#ffd06a', '#e8eef4', '#ff7a6a', lighten(shell, 0.2)])
    const out = random.between(-0.3, 0.3)
    context.fillRect(width * (0.5 + out), roof * random.between(0.1, 0.46), unit * 0.9, unit * 0.6)
  }
}

function paintPanel(context: Context, stage: Stage, sill: number): void {
  const { width, height, unit } = stage
  const random = stage.random('instruments')
  const board = context.createLinearGradient(0, sill, 0, height)
  board.addColorStop(0, darken(shell, 0.3))
  board.addColorStop(0.1, lighten(shell, 0.06))
  board.addColorStop(1, darken(shell, 0.36))
  context.fillStyle = board
  context.beginPath()
  context.moveTo(0, sill + unit * 5)
  context.quadraticCurveTo(width / 2, sill - unit * 4, width, sill + unit * 5)
  context.lineTo(width, height)
  context.lineTo(0, height)
  context.fill()
  const top = sill + unit * 5
  const room = height - top
  const high = room * 0.44
  const count = Math.max(4, Math.round(width / (unit * 24)))
  const pitch = width / count
  for (let screen = 0; screen < count; screen++) {
    const wide = Math.min(pitch * 0.84, high * 1.2)
    const x = pitch * (screen + 0.5) - wide / 2
    context.fillStyle = '#0d1218'
    context.beginPath()
    context.roundRect(x - unit, top - unit * 0.6, wide + unit * 2, high + unit * 1.6, unit)
    context.fill()
    context.save()
    context.beginPath()
    context.rect(x, top, wide, high)
    context.clip()
    paintScreen(context, { x, y: top, width: wide, height: high }, screen % 3, random)
    context.restore()
    paintGlow(context, x + wide / 2, top + high / 2, wide, '#7fc8ff', 0.1)
  }
  for (let dial = 0; dial < count * 2; dial++) {
    const x = (pitch * (dial + 0.5)) / 2
    const y = top + high + room * 0.16
    const radius = Math.min(pitch * 0.16, room * 0.1)
    context.fillStyle = '#0d1218'
    context.beginPath()
    context.arc(x, y, radius, 0, 7)
    context.fill()
    context.strokeStyle = '#aeb8c2'
    context.lineWidth = unit * 0.3
    context.stroke()
    const angle = random.between(2.4, 6.8)
    context.strokeStyle = random.pick(['#ffffff', '#ffb45f', '#8fe08a'])
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + Math.cos(angle) * radius * 0.8, y + Math.sin(angle) * radius * 0.8)
    context.stroke()
  }
  for (const side of [-1, 1]) paintYoke(context, stage, width * (0.5 + side * 0.25))
}

function paintScreen(
  context: Context,
  box: { x: number; y: number; width: number; height: number },
  kind: number,
  random: ReturnType<Stage['random']>,
): void {
  const { x, y, width, height } = box
  const middle = { x: x + width / 2, y: y + height / 2 }
  if (kind === 0) {
    // The artificial horizon.
    context.save()
    context.translate(middle.x, middle.y)
    context.rotate(random.between(-0.16, 0.16))
    context.fillStyle = '#2f8fd8'
    context.fillRect(-width, -height, width * 2, height)
    context.fillStyle = '#8a5a34'
    context.fillRect(-width, 0, width * 2, height)
    context.fillStyle = '#ffffff'
    context.fillRect(-width, -height * 0.01, width * 2, height * 0.02)
    for (const step of [-0.24, -0.12, 0.12, 0.24])
      context.fillRect(-width * 0.14, height * step, width * 0.28, height * 0.012)
    context.restore()
    context.fillStyle = '#ffd23f'
    context.fillRect(middle.x - width * 0.3, middle.y - height * 0.02, width * 0.2, height * 0.04)
    context.fillRect(middle.x + width * 0.1, middle.y - height * 0.02, width * 0.2, height * 0.04)
    return
  }
  context.fillStyle = '#0a1a24'
  context.fillRect(x, y, width, height)
  context.strokeStyle = alpha('#5fe0a0', 0.9)
  context.lineWidth = Math.max(1, width * 0.012)
  context.beginPath()
  if (kind === 1)
    for (const radius of [0.16, 0.28, 0.4]) {
      context.moveTo(middle.x + width * radius, middle.y + height * 0.2)
      context.arc(middle.x, middle.y + height * 0.2, width * radius, 0, Math.PI, true)
    }
  else
    for (let bar = 0; bar < 6; bar++) {
      const left = x + width * (0.12 + bar * 0.13)
      context.moveTo(left, y + height * 0.84)
      context.lineTo(left, y + height * random.between(0.24, 0.7))
    }
  context.stroke()
  context.strokeStyle = '#ff8fd0'
  context.beginPath()
  context.moveTo(middle.x, y + height * 0.86)
  context.lineTo(middle.x, y + height * 0.46)
  context.lineTo(middle.x + width * random.between(-0.3, 0.3), y + height * 0.14)
  context.stroke()
}

function paintYoke(context: Context, { height, unit }: Stage, x: number): void {
  context.strokeStyle = '#14181d'
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const [color, wide] of [
    ['#14181d', 3.4],
    ['#3a424c', 1.4],
  ] as const) {
    context.strokeStyle = color
    context.lineWidth = unit * wide
    context.beginPath()
    const y = height - unit * 9
    context.moveTo(x, height + unit * 4)
    context.lineTo(x, y)
    context.moveTo(x - unit * 9, y - unit * 8)
    context.quadraticCurveTo(x - unit * 9.6, y, x - unit * 4, y)
    context.lineTo(x + unit * 4, y)
    context.quadraticCurveTo(x + unit * 9.6, y, x + unit * 9, y - unit * 8)
    context.stroke()
  }
}
