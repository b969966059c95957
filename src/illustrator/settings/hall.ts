import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { interiorColors, isLampLit, paintCurtain, paintShell } from '../paint/interior.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintBanner, paintThrone } from '../paint/throne.ts'
import { paintTileFloor } from '../paint/tile-floor.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A hall of stone: pillars and pointed windows of coloured glass, and a carpet down the middle. */
export const hall: Setting = {
  ...room,
  kind: 'hall',
  words: [
    'church interior',
    'cathedral interior',
    'castle hall',
    'castle interior',
    'great hall',
    'throne room',
    'nave',
    'ballroom',
    'palace interior',
  ],
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, scene } = stage
    const plain = interiorColors(stage)
    const random = stage.random('hall')
    const stone = mix(
      relight(random.pick(['#b8a890', '#a3a0a0', '#c0b4a0']), isLampLit(stage) ? 'dusk' : 'day', 'clear'),
      plain.wall,
      0.2,
    )
    paintShell(context, stage, { ...plain, wall: stone, trim: lighten(stone, 0.1) }, { wall: 'plain', floor: 'boards' })
    paintTileFloor(context, stage, mix(stone, '#8a7a6a', 0.3))
    const bays = Math.max(3, Math.round(width / (unit * 34))) | 1
    const bay = width / bays
    const isThroneRoom = /throne/.test([...scene.setting.features, ...scene.subjects.map(({ noun }) => noun)].join(' '))
    const cloth = random.pick(['#9a2f38', '#9a2f38', '#2f4a8c', '#5a2f7a', '#2f6a4a'])
    for (let at = 0; at < bays; at++) {
      if (!isThroneRoom || Math.abs(at - (bays - 1) / 2) > 0.5) paintGlassWindow(context, stage, (at + 0.5) * bay, bay)
    }
    const carpet = darken(cloth, isLampLit(stage) ? 0.3 : 0)
    if (isThroneRoom) {
      const drape = { x: width / 2 - bay * 0.42, y: horizon * 0.04, width: bay * 0.84, height: horizon * 0.96 }
      paintCurtain(context, stage, drape, darken(cloth, isLampLit(stage) ? 0.4 : 0.14))
    }
    context.fillStyle = carpet
    context.beginPath()
    context.moveTo(width / 2 - unit * 8, horizon)
    context.lineTo(width / 2 + unit * 8, horizon)
    context.lineTo(width / 2 + unit * 24, height)
    context.lineTo(width / 2 - unit * 24, height)
    context.fill()
    context.strokeStyle = '#d0a850'
    context.lineWidth = unit * 0.7
    context.beginPath()
    context.moveTo(width / 2 - unit * 7, horizon)
    context.lineTo(width / 2 - unit * 21.6, height)
    context.moveTo(width / 2 + unit * 7, horizon)
    context.lineTo(width / 2 + unit * 21.6, height)
    context.stroke()
    for (let at = 0; at <= bays; at++) paintPillar(context, stage, at * bay, bay * 0.16, stone)
    if (isThroneRoom) {
      for (let at = 1; at < bays; at++) {
        const hung = { x: at * bay - bay * 0.12, y: horizon * 0.16, width: bay * 0.24, height: horizon * 0.44 }
        paintBanner(context, stage, hung, carpet)
      }
      paintThrone(context, stage, carpet, stone)
    }
    if (isLampLit(stage)) paintGlow(context, width / 2, horizon * 0.6, Math.max(width, height) * 0.6, '#ffc27a', 0.34)
    else paintGlow(context, width * (0.5 + light.from.x * 0.3), 0, Math.max(width, height) * 0.8, light.key, 0.22)
  },
}

function paintGlassWindow(context: Context, stage: Stage, x: number, bay: number): void {
  const { horizon, unit, light } = stage
  const random = stage.random(`glass${Math.round(x / unit)}`)
  const wide = bay * 0.42
  const top = horizon * 0.1
  const foot = horizon * 0.78
  const shape = (grow: number): void => {
    const half = (wide / 2) * grow
    context.beginPath()
    context.moveTo(x - half, foot)
    context.lineTo(x - half, top + wide * 0.9)
    context.quadraticCurveTo(x - half, top + wide * 0.3, x, top - (grow - 1) * wide)
    context.quadraticCurveTo(x + half, top + wide * 0.3, x + half, top + wide * 0.9)
    context.lineTo(x + half, foot)
    context.closePath()
  }
  context.fillStyle = alpha('#2a2420', 0.5)
  shape(1.18)
  context.fill()
  context.save()
  shape(1)
  context.clip()
  context.fillStyle = '#1f2a44'
  context.fillRect(x - wide, top - wide, wide * 2, foot)
  const dim = isLampLit(stage) ? 0.45 : 0
  const panes = ['#3f7fd0', '#d0483f', '#e8b43f', '#3fa06f', '#7a4fb0', '#5fc0d8']
  const size = wide / 4
  for (let row = 0; top + row * size < foot; row++) {
    for (let column = 0; column < 4; column++) {
      const glass = random.pick(panes)
      context.fillStyle = darken(mix(lighten(glass, 0.14), light.key, 0.16 * light.strength), dim)
      const px = x - wide / 2 + column * size
      const py = top + row * size
      context.beginPath()
      context.moveTo(px + size / 2, py + size * 0.06)
      context.lineTo(px + size * 0.94, py + size / 2)
      context.lineTo(px + size / 2, py + size * 0.94)
      context.lineTo(px + size * 0.06, py + size / 2)
      context.fill()
    }
  }
  context.restore()
  if (!isLampLit(stage)) paintGlow(context, x, (top + foot) / 2, bay * 0.8, lighten(light.key, 0.3), 0.26)
}

function paintPillar(context: Context, stage: Stage, x: number, wide: number, stone: string): void {
  const { horizon, light, unit } = stage
  const shaft = context.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0)
  const bright = light.from.x < 0 ? 0 : 1
  shaft.addColorStop(bright, lighten(stone, 0.3))
  shaft.addColorStop(0.5, stone)
  shaft.addColorStop(1 - bright, darken(stone, 0.34))
  context.fillStyle = shaft
  const foot = horizon + unit * 3
  context.fillRect(x - wide / 2, 0, wide, foot)
  context.fillRect(x - wide * 0.75, foot - wide * 0.5, wide * 1.5, wide * 0.5)
  context.fillRect(x - wide * 0.62, foot - wide * 0.8, wide * 1.24, wide * 0.3)
  context.fillRect(x - wide * 0.75, horizon * 0.13, wide * 1.5, wide * 0.36)
}
