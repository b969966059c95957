import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintPottedPlant } from '../paint/furnishings.ts'
import { interiorColors, paintWindow } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { windowBox } from '../paint/room-window.ts'
import { softBlur } from '../paint/soft-blur.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintTableEdge, paintTableTop } from '../paint/table-top.ts'
import { viewOf } from '../paint/window-view.ts'
import type { Setting } from './setting.ts'

/** A table by a kitchen window; what lies behind is a little out of focus, for small things are looked at from near. */
export const kitchen: Setting = {
  kind: 'kitchen',
  words: ['tabletop', 'countertop', 'counter', 'kitchen table', 'worktop', 'dining table top'],
  surface: 'table',
  indoor: true,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.angle === 'top' ? 0.34 : camera.angle === 'low' ? 0.72 : 0.58,
  paintBehind(context, stage) {
    const { width, horizon, unit } = stage
    const colors = interiorColors(stage)
    paintWall(context, stage, colors)
    paintWindow(
      context,
      stage,
      { ...windowBox(stage), height: Math.min(windowBox(stage).height, horizon * 0.56) },
      colors,
      viewOf(stage, ['hills', 'garden', 'garden', 'town']),
    )
    paintShelf(context, stage, colors)
    const side = Math.sign(stage.light.from.x) || 1
    for (const share of [-0.3, 0.02]) {
      paintPendant(context, stage, { x: width * (0.5 + side * share), y: horizon * 0.1, size: unit * 8 }, colors)
    }
    paintPottedPlant(
      context,
      stage,
      {
        x: width * (0.5 + side * 0.27),
        y: windowBox(stage).y + Math.min(windowBox(stage).height, horizon * 0.56) + unit,
        height: unit * 15,
      },
      'herbs',
    )
    const blurred = softBlur(context.canvas, unit * 0.55)
    context.drawImage(blurred, 0, 0)
    const fall = context.createLinearGradient(0, horizon - unit * 12, 0, horizon)
    fall.addColorStop(0, alpha(colors.dark, 0))
    fall.addColorStop(1, alpha(colors.dark, 0.3))
    context.fillStyle = fall
    context.fillRect(0, horizon - unit * 12, width, unit * 12)
    const wood = mix(colors.wood, colors.floor, stage.random('table').between(0.1, 0.9))
    paintTableTop(context, stage, horizon, wood)
    paintTableEdge(context, stage, wood)
  },
}

function paintWall(context: Context, stage: Stage, colors: ReturnType<typeof interiorColors>): void {
  const { width, height, horizon, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const wall = context.createLinearGradient(side > 0 ? width : 0, 0, side > 0 ? 0 : width, horizon)
  wall.addColorStop(0, lighten(colors.wall, 0.26))
  wall.addColorStop(1, darken(colors.wall, 0.12))
  context.fillStyle = wall
  context.fillRect(0, 0, width, height)
  const tile = unit * 5.2
  const top = horizon * 0.42
  const random = stage.random('tiles')
  for (let y = top, row = 0; y < horizon; y += tile * 0.5, row++) {
    for (let x = -((row % 2) * tile) / 2; x < width; x += tile) {
      context.fillStyle = alpha(lighten(colors.trim, 0.3), random.between(0.28, 0.5))
      context.fillRect(x + unit * 0.12, y + unit * 0.12, tile - unit * 0.24, tile * 0.5 - unit * 0.24)
    }
  }
}

function paintShelf(context: Context, stage: Stage, colors: ReturnType<typeof interiorColors>): void {
  const { width, horizon, unit, light, palette } = stage
  const side = Math.sign(light.from.x) || 1
  const random = stage.random('shelf')
  const wide = Math.min(width * 0.4, unit * 62)
  const from = width * (0.5 - side * 0.26) - wide / 2
  for (const share of [0.26, 0.5]) {
    const y = horizon * share
    for (let x = from + unit * 2; x < from + wide - unit * 5; ) {
      const tall = unit * random.between(4.5, 9)
      const broad = unit * random.between(3.2, 6)
      const color = mix(
        random.pick([palette.accent, palette.water, palette.near, '#efe4d0', '#d9b98a', '#f5f0e6']),
        colors.wall,
        0.24,
      )
      context.fillStyle = color
      context.beginPath()
      if (random.chance(0.4))
        context.roundRect(x, y - tall, broad, tall, [broad * 0.35, broad * 0.35, unit * 0.5, unit * 0.5])
      else if (random.chance(0.5))
        context.ellipse(x + broad / 2, y - tall * 0.3, broad * 0.6, tall * 0.32, 0, 0, Math.PI * 2)
      else context.rect(x, y - tall * 0.7, broad, tall * 0.7)
      context.fill()
      context.fillStyle = alpha('#ffffff', 0.25)
      context.fillRect(side > 0 ? x + broad * 0.72 : x + broad * 0.12, y - tall * 0.6, broad * 0.12, tall * 0.42)
      x += broad + unit * random.between(0.8, 3)
    }
    context.fillStyle = colors.wood
    context.fillRect(from, y, wide, unit * 1.3)
    context.fillStyle = alpha(colors.dark, 0.25)
    context.fillRect(from, y + unit * 1.3, wide, unit * 1.2)
  }
}
