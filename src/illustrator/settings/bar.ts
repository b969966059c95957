import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { interiorColors, isLampLit, paintShell } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A bar: lit shelves of bottles with a mirror, a long counter with stools before it, lamps over it. */
export const bar: Setting = {
  ...room,
  kind: 'bar',
  words: ['taproom', 'bar interior', 'lounge bar'],
  paintBehind(context, stage) {
    const { width, height, horizon, unit } = stage
    const random = stage.random('bar')
    const plain = interiorColors(stage)
    const wall = darken(random.pick(['#5a3a34', '#33474a', '#4a3f52', '#6a5238']), isLampLit(stage) ? 0.3 : 0.06)
    const wood = darken(random.pick(['#7a4a2c', '#5f3a28', '#8a5f3c']), isLampLit(stage) ? 0.2 : 0)
    paintShell(
      context,
      stage,
      { ...plain, wall, trim: darken(wood, 0.2), floor: darken(wood, 0.1), wood },
      { wall: random.pick(['plain', 'brick', 'grooves'] as const), floor: 'boards' },
    )
    const wide = Math.min(width * 0.86, horizon * 1.9)
    paintBottles(context, stage, { x: (width - wide) / 2, y: horizon * 0.14, width: wide, height: horizon * 0.5 }, wood)
    const top = horizon - unit * 20
    const face = context.createLinearGradient(0, top, 0, horizon + unit * 3)
    face.addColorStop(0, lighten(wood, 0.06))
    face.addColorStop(1, darken(wood, 0.5))
    context.fillStyle = face
    context.fillRect(0, top, width, horizon + unit * 3 - top)
    const panel = unit * 13
    context.strokeStyle = alpha(darken(wood, 0.7), 0.6)
    context.lineWidth = unit * 0.5
    context.beginPath()
    for (let x = -panel * 0.3; x < width; x += panel)
      context.rect(x + unit * 1.2, top + unit * 5, panel - unit * 2.4, unit * 14)
    context.stroke()
    context.fillStyle = lighten(wood, 0.24)
    context.fillRect(0, top - unit * 0.8, width, unit * 2.4)
    context.fillStyle = alpha('#ffe2b0', 0.4)
    context.fillRect(0, top - unit * 0.8, width, unit * 0.5)
    context.fillStyle = '#c9a04a'
    context.fillRect(0, horizon - unit * 0.6, width, unit * 0.8)
    const pitch = Math.max(unit * 19, width / 9)
    for (let x = pitch * random.between(0.3, 0.7); x < width; x += pitch)
      paintStool(context, stage, x, random.pick(['#a8433f', '#3f5f52', '#6a4a34']))
    for (let lamp = 0; lamp < 4; lamp++)
      paintPendant(
        context,
        stage,
        { x: width * ((lamp + 0.5) / 4), y: horizon * 0.07, size: unit * 6 },
        { ...plain, accent: '#b9863a' },
      )
    paintGlow(context, width / 2, horizon * 0.4, Math.max(width, height) * 0.6, '#ffb45f', 0.34)
    const gloom = context.createRadialGradient(
      width / 2,
      horizon * 0.6,
      0,
      width / 2,
      horizon * 0.6,
      Math.max(width, height) * 0.8,
    )
    gloom.addColorStop(0.35, alpha('#120a0c', 0))
    gloom.addColorStop(1, alpha('#120a0c', 0.5))
    context.fillStyle = gloom
    context.fillRect(0, 0, width, height)
  },
}

function paintBottles(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  wood: string,
): void {
  const { unit } = stage
  const random = stage.random('bottles')
  context.fillStyle = darken(wood, 0.36)
  context.fillRect(box.x - unit * 2, box.y - unit * 2, box.width + unit * 4, box.height + unit * 4)
  const rows = 3
  const high = box.height / rows
  for (let row = 0; row < rows; row++) {
    const y = box.y + row * high
    const back = context.createLinearGradient(0, y, 0, y + high)
    back.addColorStop(0, mix('#ffcf87', wood, 0.5))
    back.addColorStop(1, '#ffdf9f')
    context.fillStyle = back
    context.fillRect(box.x, y, box.width, high)
    for (let x = box.x + unit * 1.4; x < box.x + box.width - unit * 4; x += unit * random.between(3.4, 4.8)) {
      const tall = high * random.between(0.56, 0.84)
      const wide = unit * random.between(2, 3)
      const glass = random.pick(['#3f6a4a', '#8a3f2a', '#d9983f', '#f0e2c4', '#4a5f7a', '#6a2f3a', '#c9b06a'])
      const foot = y + high - unit * 1
      context.fillStyle = alpha(glass, 0.92)
      context.beginPath()
      context.roundRect(x, foot - tall * 0.66, wide, tall * 0.66, [wide * 0.4, wide * 0.4, 0, 0])
      context.rect(x + wide * 0.34, foot - tall, wide * 0.32, tall * 0.4)
      context.fill()
      context.fillStyle = alpha(lighten(glass, 0.7), 0.8)
      context.fillRect(x, foot - tall * 0.42, wide, tall * 0.2)
    }
    context.fillStyle = wood
    context.fillRect(box.x - unit, y + high - unit * 1, box.width + unit * 2, unit * 1.2)
  }
}

function paintStool(context: Context, stage: Stage, x: number, cloth: string): void {
  const { horizon, unit } = stage
  const foot = horizon + unit * 7
  const top = foot - unit * 17
  context.fillStyle = alpha('#120a0c', 0.4)
  context.beginPath()
  context.ellipse(x, foot, unit * 4.6, unit * 1, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = '#8a8f94'
  context.fillRect(x - unit * 0.6, top, unit * 1.2, unit * 16.6)
  context.beginPath()
  context.ellipse(x, foot - unit * 0.4, unit * 3.6, unit * 0.9, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = darken(cloth, 0.3)
  context.beginPath()
  context.roundRect(x - unit * 4, top - unit * 0.4, unit * 8, unit * 2.6, unit * 1.2)
  context.fill()
  context.fillStyle = cloth
  context.beginPath()
  context.ellipse(x, top, unit * 4, unit * 1.1, 0, 0, Math.PI * 2)
  context.fill()
}
