import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { interiorColors, isLampLit, paintShell } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A court: walls of dark panels and columns, the raised bench under a shield, the rail before it. */
export const courtroom: Setting = {
  ...room,
  kind: 'courtroom',
  words: ['courthouse hall', 'judge bench'],
  paintBehind(context, stage) {
    const { width, horizon, unit } = stage
    const random = stage.random('courtroom')
    const plain = interiorColors(stage)
    const wood = darken(random.pick(['#8a5a38', '#74482f', '#9a6a44']), isLampLit(stage) ? 0.3 : 0)
    const wall = mix(random.pick(['#e6dcc8', '#cfd4cc', '#d9c6b0']), plain.wall, 0.2)
    const colors = {
      ...plain,
      wall: isLampLit(stage) ? darken(wall, 0.3) : wall,
      wood,
      trim: wood,
      floor: mix(wood, plain.floor, 0.4),
    }
    paintShell(context, stage, colors, { wall: 'plain', floor: random.pick(['boards', 'carpet'] as const) })
    panels(context, stage, { x: 0, y: horizon * 0.4, width, height: horizon * 0.6 }, wood)
    const columns = Math.max(2, Math.round(width / (unit * 46))) * 2
    for (let column = 0; column <= columns; column++) {
      const x = (width * column) / columns
      const shaft = context.createLinearGradient(x - unit * 4, 0, x + unit * 4, 0)
      shaft.addColorStop(0, darken(colors.wall, 0.2))
      shaft.addColorStop(0.4, lighten(colors.wall, 0.4))
      shaft.addColorStop(1, darken(colors.wall, 0.26))
      context.fillStyle = shaft
      context.fillRect(x - unit * 3.4, 0, unit * 6.8, horizon)
      context.fillRect(x - unit * 5, horizon * 0.03, unit * 10, unit * 3)
      context.fillRect(x - unit * 5, horizon - unit * 5, unit * 10, unit * 5)
    }
    const wide = Math.min(width * 0.56, unit * 92)
    const x = (width - wide) / 2
    const top = horizon - Math.min(unit * 30, horizon * 0.46)
    context.fillStyle = darken(wood, 0.4)
    context.fillRect(x + wide * 0.36, top - horizon * 0.26, wide * 0.28, horizon * 0.3)
    context.fillStyle = '#c9a04a'
    context.beginPath()
    context.arc(width / 2, horizon * 0.16, Math.min(unit * 9, horizon * 0.12), 0, Math.PI * 2)
    context.fill()
    context.fillStyle = darken('#c9a04a', 0.3)
    context.lineWidth = unit
    context.strokeStyle = darken('#c9a04a', 0.4)
    context.beginPath()
    context.moveTo(width / 2, horizon * 0.1)
    context.lineTo(width / 2, horizon * 0.22)
    context.moveTo(width / 2 - unit * 5, horizon * 0.13)
    context.lineTo(width / 2 + unit * 5, horizon * 0.13)
    for (const side of [-1, 1]) {
      context.moveTo(width / 2 + side * unit * 5 - unit * 2, horizon * 0.18)
      context.arc(width / 2 + side * unit * 5, horizon * 0.18, unit * 2, Math.PI, 0, true)
    }
    context.stroke()
    panels(context, stage, { x, y: top, width: wide, height: horizon + unit * 2 - top }, lighten(wood, 0.06))
    context.fillStyle = lighten(wood, 0.3)
    context.fillRect(x - unit * 2, top - unit * 1.6, wide + unit * 4, unit * 2.6)
    for (const side of [-1, 1]) {
      const lower = top + unit * 10
      const at = side < 0 ? x - wide * 0.26 : x + wide
      panels(context, stage, { x: at, y: lower, width: wide * 0.26, height: horizon + unit * 3 - lower }, wood)
      context.fillStyle = lighten(wood, 0.24)
      context.fillRect(at - unit, lower - unit * 1.4, wide * 0.26 + unit * 2, unit * 2)
      context.fillStyle = side < 0 ? '#8a2f38' : '#2f4a7a'
      const flag = width / 2 + side * wide * 0.42
      context.beginPath()
      context.moveTo(flag, top - horizon * 0.26)
      context.quadraticCurveTo(flag + unit * 7, top - horizon * 0.16, flag + unit * 4, top - unit * 2)
      context.lineTo(flag - unit * 3, top - unit * 2)
      context.fill()
      context.fillStyle = '#c9a04a'
      context.fillRect(flag - unit * 0.4, top - horizon * 0.29, unit * 0.8, horizon * 0.29)
    }
    for (const share of [0.25, 0.75])
      paintPendant(context, stage, { x: width * share, y: horizon * 0.08, size: unit * 7 }, colors)
  },
}

function panels(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  wood: string,
): void {
  const { unit } = stage
  const face = context.createLinearGradient(0, box.y, 0, box.y + box.height)
  face.addColorStop(0, lighten(wood, 0.1))
  face.addColorStop(1, darken(wood, 0.34))
  context.fillStyle = face
  context.fillRect(box.x, box.y, box.width, box.height)
  const count = Math.max(1, Math.round(box.width / (unit * 15)))
  for (const [color, shift] of [
    [alpha(darken(wood, 0.7), 0.6), 0],
    [alpha(lighten(wood, 0.5), 0.4), unit * 0.4],
  ] as const) {
    context.strokeStyle = color
    context.lineWidth = unit * 0.4
    context.beginPath()
    for (let panel = 0; panel < count; panel++)
      context.rect(
        box.x + (box.width * panel) / count + unit * 2 + shift,
        box.y + unit * 3.4 + shift,
        box.width / count - unit * 4,
        box.height - unit * 7,
      )
    context.stroke()
  }
}
