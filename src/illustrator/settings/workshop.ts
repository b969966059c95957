import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { interiorColors, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { windowBox } from '../paint/room-window.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'
import { paintWorkshop } from '../paint/tabletop/backdrops-wall.ts'
import { viewOf } from '../paint/window-view.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

type Trade = 'tools' | 'pots' | 'canvases' | 'forge' | 'garage'

const trades: readonly (readonly [Trade, RegExp])[] = [
  ['pots', /pott|ceramic|clay/],
  ['canvases', /art|paint/],
  ['forge', /forge|smith/],
  ['garage', /garage|auto|mechanic|repair/],
]

/** A workshop: a bench under a window, tools on the wall, and what the trade makes on its shelves. */
export const workshop: Setting = {
  ...room,
  kind: 'workshop',
  words: ['workroom', 'craft room', 'maker space', 'tool shed'],
  paintBehind(context, stage) {
    const { width, horizon, unit, scene, light } = stage
    const named = scene.setting.features.join(' ')
    const trade = trades.find(([, words]) => words.test(named))?.[0] ?? 'tools'
    const random = stage.random('workshop')
    const plain = interiorColors(stage)
    const wall = mix(
      random.pick(
        {
          pots: ['#e3d8c6', '#c9b49a'],
          canvases: ['#eeeae2', '#d9d2c4'],
          forge: ['#6a5f58', '#5a5452'],
          garage: ['#b9bfc2', '#8f9ba0'],
          tools: ['#c9b08c', '#a9b0a4', '#d6cbb8'],
        }[trade],
      ),
      plain.wall,
      0.16,
    )
    const colors = { ...plain, wall, trim: darken(wall, 0.2), floor: trade === 'garage' ? '#8a8c8c' : plain.floor }
    paintShell(context, stage, colors, {
      wall: trade === 'forge' ? 'brick' : trade === 'tools' ? 'grooves' : 'plain',
      floor: trade === 'garage' ? 'tiles' : 'boards',
    })
    const side = Math.sign(light.from.x) || 1
    const pane = windowBox(stage)
    const board: Box = {
      x: width * (side > 0 ? 0.04 : 0.46),
      y: horizon * 0.12,
      width: width * 0.5,
      height: horizon * 0.42,
    }
    if (trade === 'garage')
      paintDoor(context, stage, {
        x: pane.x - unit * 4,
        y: horizon * 0.16,
        width: pane.width + unit * 10,
        height: horizon * 0.84,
      })
    else {
      paintWindow(context, stage, pane, { ...colors, trim: colors.wood }, viewOf(stage, ['garden', 'town', 'hills']))
      paintLightPatch(context, stage, pane)
    }
    if (trade === 'pots' || trade === 'canvases') paintStores(context, stage, board, colors.wood, trade)
    else {
      context.save()
      context.beginPath()
      context.rect(board.x, board.y, board.width, board.height)
      context.clip()
      context.translate(board.x, board.y)
      paintWorkshop(
        context,
        { ...stage, width: board.width, height: board.height, horizon: board.height, unit: unit * 0.86 },
        darken(wall, 0.08),
      )
      context.restore()
      context.strokeStyle = darken(colors.wood, 0.2)
      context.lineWidth = unit
      context.strokeRect(board.x, board.y, board.width, board.height)
    }
    if (trade === 'forge') {
      const x = width * (0.5 + side * 0.3)
      context.fillStyle = '#3a3330'
      context.fillRect(x - unit * 16, horizon - unit * 22, unit * 32, unit * 24)
      context.fillStyle = '#1a1210'
      context.fillRect(x - unit * 11, horizon - unit * 17, unit * 22, unit * 13)
      paintGlow(context, x, horizon - unit * 8, unit * 44, '#ff8a3a', 0.8)
      paintGlow(context, x, horizon - unit * 7, unit * 12, '#fff0b0', 0.9)
    }
    paintBench(context, stage, board, colors.wood, trade)
    for (const share of [0.3, 0.7])
      paintPendant(context, stage, { x: width * share, y: horizon * 0.06, size: unit * 7 }, colors)
  },
}

/** Shelves of pots, or canvases that lean on each other. */
function paintStores(context: Context, stage: Stage, board: Box, wood: string, trade: 'pots' | 'canvases'): void {
  const { unit, palette } = stage
  const random = stage.random('made here')
  const rows = trade === 'pots' ? 3 : 2
  const high = board.height / rows
  for (let row = 0; row < rows; row++) {
    const foot = board.y + (row + 1) * high
    for (let x = board.x + unit * 2; x < board.x + board.width - unit * 6; ) {
      if (trade === 'canvases') {
        const wide = unit * random.between(8, 15)
        const tall = high * random.between(0.6, 0.86)
        context.fillStyle = '#f4efe4'
        context.fillRect(x, foot - tall, wide, tall)
        for (let stroke = 0; stroke < 5; stroke++) {
          context.fillStyle = alpha(
            random.pick([palette.accent, palette.water, palette.near, '#e0a83f', '#4f5f8a', '#c95f6a']),
            0.8,
          )
          context.beginPath()
          context.ellipse(
            x + wide * random.between(0.2, 0.8),
            foot - tall * random.between(0.2, 0.8),
            wide * random.between(0.1, 0.3),
            tall * random.between(0.06, 0.2),
            random.between(-1, 1),
            0,
            Math.PI * 2,
          )
          context.fill()
        }
        x += wide + unit * random.between(1, 3)
        continue
      }
      const wide = unit * random.between(4, 7.5)
      const tall = high * random.between(0.4, 0.78)
      const clay = random.pick(['#c2704a', '#d9b48a', '#7f95a0', '#e9e0d0', '#5f6f62', '#a8583f'])
      const body = context.createLinearGradient(x, 0, x + wide, 0)
      body.addColorStop(0, lighten(clay, 0.2))
      body.addColorStop(1, darken(clay, 0.3))
      context.fillStyle = body
      context.beginPath()
      const neck = random.between(0.16, 0.4)
      context.moveTo(x + wide * (0.5 - neck), foot - tall)
      context.lineTo(x + wide * (0.5 + neck), foot - tall)
      context.bezierCurveTo(
        x + wide * (0.5 + neck),
        foot - tall * 0.7,
        x + wide * 1.06,
        foot - tall * 0.6,
        x + wide * 0.74,
        foot,
      )
      context.lineTo(x + wide * 0.26, foot)
      context.bezierCurveTo(
        x - wide * 0.06,
        foot - tall * 0.6,
        x + wide * (0.5 - neck),
        foot - tall * 0.7,
        x + wide * (0.5 - neck),
        foot - tall,
      )
      context.fill()
      x += wide + unit * random.between(0.8, 3)
    }
    context.fillStyle = wood
    context.fillRect(board.x, foot, board.width, unit * 1.3)
    context.fillStyle = alpha('#1a1410', 0.24)
    context.fillRect(board.x, foot + unit * 1.3, board.width, unit)
  }
}

function paintBench(context: Context, stage: Stage, board: Box, wood: string, trade: Trade): void {
  const { horizon, unit } = stage
  const random = stage.random('bench')
  const top = horizon - unit * 16
  const x = board.x - unit * 2
  const wide = board.width + unit * 4
  const foot = horizon + unit * 3
  context.fillStyle = alpha('#1a1410', 0.3)
  context.beginPath()
  context.ellipse(x + wide / 2, foot, wide * 0.52, unit * 1.6, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = darken(wood, 0.34)
  for (const share of [0.03, 0.93]) context.fillRect(x + wide * share, top, unit * 3, foot - top)
  context.fillStyle = darken(wood, 0.5)
  context.fillRect(x + wide * 0.05, top + unit * 9, wide * 0.9, unit * 1.4)
  for (let at = x + wide * 0.08; at < x + wide * 0.84; at += unit * random.between(7, 12)) {
    context.fillStyle = mix(random.pick(['#b5563a', '#3f6f7a', '#c99a58', '#6a7278']), wood, 0.3)
    context.fillRect(at, top + unit * 3.6, unit * 5.4, unit * 5.4)
  }
  context.fillStyle = lighten(wood, 0.14)
  context.fillRect(x, top - unit * 1, wide, unit * 3)
  context.fillStyle = alpha('#ffffff', 0.24)
  context.fillRect(x, top - unit * 1, wide, unit * 0.5)
  const things =
    trade === 'pots'
      ? ['#c2704a', '#d9b48a']
      : trade === 'canvases'
        ? ['#e0a83f', '#3f7fa8', '#c9483f', '#5fa06a']
        : ['#7d868c', '#b5563a', '#d0a040']
  for (let at = x + wide * 0.1; at < x + wide * 0.9; at += unit * random.between(6, 14)) {
    const tall = unit * random.between(2.4, 5)
    context.fillStyle = random.pick(things)
    context.beginPath()
    context.roundRect(at, top - unit - tall, unit * random.between(2.4, 6), tall, unit * 0.6)
    context.fill()
  }
}

/** A roller door, lit through its row of panes. */
function paintDoor(context: Context, stage: Stage, box: Box): void {
  const { unit, palette } = stage
  context.fillStyle = '#5f666a'
  context.fillRect(box.x - unit * 1.4, box.y - unit * 1.4, box.width + unit * 2.8, box.height + unit * 1.4)
  const rows = 6
  for (let row = 0; row < rows; row++) {
    const y = box.y + (box.height * row) / rows
    const panel = context.createLinearGradient(0, y, 0, y + box.height / rows)
    panel.addColorStop(0, '#e3e5e4')
    panel.addColorStop(1, '#b4b9ba')
    context.fillStyle = panel
    context.fillRect(box.x, y + unit * 0.3, box.width, box.height / rows - unit * 0.6)
    if (row !== 1) continue
    for (let paneAt = 0; paneAt < 4; paneAt++) {
      context.fillStyle = mix(palette.skyMiddle, '#ffffff', 0.2)
      context.fillRect(
        box.x + box.width * (0.06 + paneAt * 0.235),
        y + unit * 1.6,
        box.width * 0.18,
        box.height / rows - unit * 3.4,
      )
    }
  }
}
