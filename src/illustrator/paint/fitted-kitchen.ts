import { alpha, darken, lighten, mix } from './color.ts'
import { paintPottedPlant } from './furnishings.ts'
import { paintCupboards } from './furniture.ts'
import { interiorColors, paintShell, paintWindow } from './interior.ts'
import { paintPendant } from './lamps.ts'
import type { Box, Context, Stage } from './stage.ts'
import { paintTileFloor } from './tile-floor.ts'

/** A whole kitchen with its floor: cupboards along the wall, a stove under its hood, a tall refrigerator, a window. */
export function paintFittedKitchen(context: Context, stage: Stage, pane: Box): void {
  const { width, horizon, unit, palette, light } = stage
  const colors = interiorColors(stage)
  const side = Math.sign(light.from.x) || 1
  const random = stage.random('kitchen')
  paintShell(context, stage, colors)
  paintTileFloor(context, stage, mix(colors.trim, colors.floor, 0.3))
  const front = mix(random.pick([palette.water, palette.near, palette.accent, '#f2ece0', '#5f7482']), colors.trim, 0.24)
  const top = lighten(mix(colors.wood, '#d9b98a', 0.4), 0.1)
  const steel = mix('#cfd4d8', light.ambient, 0.14)
  const counter = horizon - unit * 21
  const splash = horizon * 0.4
  for (let y = splash, row = 0; y < counter; y += unit * 2.6, row++) {
    for (let x = -(row % 2) * unit * 2.6; x < width; x += unit * 5.2) {
      context.fillStyle = alpha(lighten(colors.trim, 0.3), random.between(0.3, 0.55))
      context.fillRect(x + unit * 0.1, y + unit * 0.1, unit * 5, unit * 2.4)
    }
  }
  paintWindow(context, stage, { ...pane, height: Math.min(pane.height, counter - pane.y - unit * 6) }, colors, 'hills')
  const doors = Math.max(4, Math.round(width / (unit * 15)))
  const foot = horizon + unit * 1.6
  paintCupboards(
    context,
    stage,
    { x: 0, y: counter, width, height: foot - counter },
    { doors, front, top, handle: darken(steel, 0.3) },
  )
  const away = width * (0.5 - side * 0.5)
  const at = (share: number, wide: number): number => (side > 0 ? away + width * share : away - width * share - wide)
  const fridge = Math.min(unit * 24, width * 0.18)
  paintFridge(
    context,
    { x: at(0, fridge), y: horizon * 0.24, width: fridge, height: foot - horizon * 0.24 },
    steel,
    side,
  )
  const stove = unit * 17
  const stoveX = at(0.3, stove)
  const wall = Math.min(width * 0.42, unit * 60)
  paintCupboards(
    context,
    stage,
    { x: at(0.2, wall), y: horizon * 0.08, width: wall, height: horizon * 0.27 },
    { doors: Math.max(2, Math.round(wall / (unit * 14))), front, handle: darken(steel, 0.3) },
  )
  context.fillStyle = steel
  context.beginPath()
  context.moveTo(stoveX + stove * 0.3, horizon * 0.08)
  context.lineTo(stoveX + stove * 0.7, horizon * 0.08)
  context.lineTo(stoveX + stove, splash)
  context.lineTo(stoveX, splash)
  context.fill()
  paintStove(context, { x: stoveX, y: counter, width: stove, height: foot - counter }, steel)
  paintPottedPlant(
    context,
    stage,
    { x: pane.x + pane.width * 0.8, y: counter - unit * 0.6, height: unit * 12 },
    'herbs',
  )
  for (const share of [-0.06, 0.12])
    paintPendant(context, stage, { x: width * (0.5 + side * share), y: horizon * 0.1, size: unit * 6.6 }, colors)
}

function paintFridge(context: Context, box: Box, steel: string, side: number): void {
  const { x, y, width, height } = box
  const body = context.createLinearGradient(x, 0, x + width, 0)
  body.addColorStop(side > 0 ? 1 : 0, lighten(steel, 0.34))
  body.addColorStop(side > 0 ? 0 : 1, darken(steel, 0.2))
  context.fillStyle = body
  context.beginPath()
  context.roundRect(x, y, width, height, width * 0.05)
  context.fill()
  context.fillStyle = alpha('#20262c', 0.4)
  context.fillRect(x, y + height * 0.36, width, height * 0.008)
  context.fillStyle = darken(steel, 0.45)
  const handle = side > 0 ? x + width * 0.86 : x + width * 0.1
  context.fillRect(handle, y + height * 0.16, width * 0.04, height * 0.16)
  context.fillRect(handle, y + height * 0.42, width * 0.04, height * 0.22)
}

function paintStove(context: Context, box: Box, steel: string): void {
  const { x, y, width, height } = box
  context.fillStyle = steel
  context.fillRect(x, y - height * 0.02, width, height)
  context.fillStyle = '#262b31'
  context.beginPath()
  context.roundRect(x + width * 0.1, y + height * 0.3, width * 0.8, height * 0.46, width * 0.05)
  context.fill()
  context.fillStyle = alpha('#ffb45f', 0.4)
  context.fillRect(x + width * 0.16, y + height * 0.5, width * 0.68, height * 0.16)
  context.fillStyle = darken(steel, 0.5)
  for (const knob of [0.2, 0.4, 0.6, 0.8]) {
    context.beginPath()
    context.arc(x + width * knob, y + height * 0.14, width * 0.04, 0, Math.PI * 2)
    context.fill()
  }
  context.fillRect(x + width * 0.12, y + height * 0.24, width * 0.76, height * 0.025)
  context.fillStyle = '#c8553d'
  context.beginPath()
  context.roundRect(x + width * 0.2, y - height * 0.24, width * 0.42, height * 0.21, width * 0.05)
  context.fill()
  context.fillStyle = '#8f3b2c'
  context.fillRect(x + width * 0.17, y - height * 0.26, width * 0.48, height * 0.04)
}
