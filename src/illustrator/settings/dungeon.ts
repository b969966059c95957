import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintTileFloor } from '../paint/tile-floor.ts'
import { paintCourses } from '../paint/wall-courses.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A vault of stone under a castle: a barred arch, chains, torches that are all the light there is. */
export const dungeon: Setting = {
  ...room,
  kind: 'dungeon',
  words: ['crypt', 'catacomb', 'prison cell', 'jail cell', 'torture chamber'],
  paintBehind(context, stage) {
    const { width, height, horizon, unit } = stage
    const random = stage.random('dungeon')
    const stone = random.pick(['#5f5a58', '#54585f', '#665a50'])
    context.fillStyle = darken(stone, 0.5)
    context.fillRect(0, 0, width, height)
    paintCourses(context, stage, 'stone', stone)
    paintTileFloor(context, { ...stage, light: { ...stage.light, strength: 0.1 } }, darken(stone, 0.24))
    const torches: number[] = []
    const bay = Math.min(width / 2, unit * 62)
    const bays = Math.max(1, Math.round(width / bay)) | 1
    const pitch = width / bays
    for (let at = 0; at < bays; at++) {
      const x = (at + 0.5) * pitch
      paintArch(context, stage, x, Math.min(pitch * 0.46, unit * 40), at % 2 === 0, stone)
      torches.push(x - pitch * 0.36, x + pitch * 0.36)
    }
    const gloom = context.createLinearGradient(0, 0, 0, height)
    gloom.addColorStop(0, alpha('#0c0a10', 0.72))
    gloom.addColorStop(0.45, alpha('#0c0a10', 0.2))
    gloom.addColorStop(1, alpha('#0c0a10', 0.5))
    context.fillStyle = gloom
    context.fillRect(0, 0, width, height)
    for (const x of torches) {
      if (random.chance(0.4)) paintChain(context, stage, x + unit * random.between(-3, 3))
      paintTorch(context, stage, x, horizon * 0.5)
    }
  },
}

/** An arched doorway: barred before the dark, or of planks. */
function paintArch(context: Context, stage: Stage, x: number, wide: number, barred: boolean, stone: string): void {
  const { horizon, unit } = stage
  const tall = Math.min(horizon * 0.72, wide * 1.7)
  const outline = (grow: number): void => {
    const half = wide / 2 + grow
    context.beginPath()
    context.moveTo(x - half, horizon + 1)
    context.lineTo(x - half, horizon - tall + wide / 2)
    context.arc(x, horizon - tall + wide / 2, half, Math.PI, 0)
    context.lineTo(x + half, horizon + 1)
    context.fill()
  }
  context.fillStyle = darken(stone, 0.3)
  outline(unit * 4)
  context.fillStyle = lighten(stone, 0.1)
  outline(unit * 3.2)
  context.fillStyle = barred ? '#0f0d12' : '#4a3424'
  outline(0)
  context.save()
  context.beginPath()
  context.rect(x - wide / 2, horizon - tall, wide, tall)
  context.clip()
  context.fillStyle = barred ? '#3a3d44' : darken('#4a3424', 0.4)
  const step = barred ? unit * 4.4 : unit * 6
  const thick = barred ? unit * 1 : unit * 0.4
  for (let bar = x - wide / 2 + step * 0.6; bar < x + wide / 2; bar += step) {
    const high = Math.sqrt(Math.max(0, (wide / 2) ** 2 - (bar - x) ** 2))
    context.fillRect(bar, horizon - tall + wide / 2 - high, thick, tall)
    if (!barred) continue
    context.fillStyle = '#5a5e66'
    context.fillRect(bar, horizon - tall + wide / 2 - high, thick * 0.3, tall)
    context.fillStyle = '#3a3d44'
  }
  for (const share of [0.28, 0.66]) context.fillRect(x - wide / 2, horizon - tall * share, wide, unit * 1.5)
  context.restore()
}

/** A torch in its iron ring, and the light it throws. */
function paintTorch(context: Context, stage: Stage, x: number, y: number): void {
  const { unit } = stage
  paintGlow(context, x, y - unit * 4, unit * 46, '#ff9a3f', 0.6)
  paintGlow(context, x, y - unit * 4, unit * 16, '#ffd07a', 0.7)
  context.fillStyle = '#2a2420'
  context.beginPath()
  context.moveTo(x - unit * 1.4, y - unit * 1)
  context.lineTo(x + unit * 1.4, y - unit * 1)
  context.lineTo(x + unit * 0.6, y + unit * 10)
  context.lineTo(x - unit * 0.6, y + unit * 10)
  context.fill()
  context.fillRect(x - unit * 1.8, y + unit * 3, unit * 3.6, unit * 1)
  for (const [color, size] of [
    ['#ff7a2a', 1],
    ['#ffb03f', 0.7],
    ['#fff0b0', 0.38],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    context.moveTo(x, y - unit * (1 + 9.5 * size))
    context.quadraticCurveTo(x + unit * 3.2 * size, y - unit * 3, x + unit * 1.4 * size, y - unit * 0.8)
    context.lineTo(x - unit * 1.4 * size, y - unit * 0.8)
    context.quadraticCurveTo(x - unit * 3.4 * size, y - unit * 4, x, y - unit * (1 + 9.5 * size))
    context.fill()
  }
}

function paintChain(context: Context, stage: Stage, x: number): void {
  const { horizon, unit } = stage
  context.strokeStyle = mix('#4a4e56', '#ff9a3f', 0.16)
  context.lineWidth = unit * 0.5
  context.beginPath()
  for (let link = 0; link < 9; link++) {
    const y = horizon * 0.62 + link * unit * 2.2
    context.moveTo(x + unit * 0.7, y)
    context.ellipse(x, y, unit * (link % 2 === 0 ? 0.7 : 0.3), unit * 1.3, 0, 0, Math.PI * 2)
  }
  context.stroke()
}
