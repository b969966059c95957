import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintPottedPlant } from '../paint/furnishings.ts'
import { paintCupboards, paintFootShade } from '../paint/furniture.ts'
import { interiorColors, paintShell, paintWindow } from '../paint/interior.ts'
import { windowBox } from '../paint/room-window.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'
import { paintTileFloor } from '../paint/tile-floor.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A tiled bathroom: a free-standing tub under the window, a basin and a round mirror. */
export const bathroom: Setting = {
  ...room,
  kind: 'bathroom',
  words: ['shower room', 'powder room'],
  paintBehind(context, stage) {
    const { width, horizon, unit, palette, scene } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(stage.light.from.x) || 1
    paintShell(context, stage, colors, { wall: 'plain', floor: 'boards' })
    paintWallTiles(context, stage, mix(palette.water, colors.trim, 0.45))
    paintTileFloor(context, stage, mix(colors.trim, palette.water, 0.24))
    const pane = windowBox(stage)
    paintWindow(context, stage, { ...pane, height: pane.height * 0.62 }, colors, 'hills')
    if (!scene.subjects.some(({ noun }) => /bath|tub/.test(noun))) {
      const wide = Math.min(unit * 52, width * 0.4)
      const x = width * (0.5 + side * 0.27) - wide / 2
      paintTub(context, stage, { x, y: horizon + unit * 5 - wide * 0.42, width: wide, height: wide * 0.42 })
    }
    const basin = Math.min(unit * 38, width * 0.32)
    const left = width * (0.5 - side * 0.29) - basin / 2
    const top = horizon - basin * 0.66
    paintCupboards(
      context,
      stage,
      { x: left, y: top, width: basin, height: horizon + unit * 2 - top },
      { doors: 2, front: mix(colors.wood, colors.trim, 0.2), top: '#f4f1ea', handle: '#caa765' },
    )
    paintMirror(context, stage, { x: left + basin / 2, y: horizon * 0.27, radius: basin * 0.3 })
    context.fillStyle = '#fbf9f4'
    context.beginPath()
    context.ellipse(left + basin / 2, top - unit * 1.2, basin * 0.24, unit * 2.6, 0, 0, Math.PI)
    context.fill()
    context.fillStyle = '#caa765'
    context.fillRect(left + basin * 0.49, top - unit * 8, unit * 0.8, unit * 7)
    context.fillRect(left + basin * 0.49, top - unit * 8, unit * 3.4, unit * 0.8)
    paintPottedPlant(context, stage, { x: left + basin * 0.88, y: top - unit * 0.4, height: unit * 11 }, 'bath fern')
  },
}

function paintWallTiles(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit } = stage
  const random = stage.random('bath tiles')
  const size = unit * 5
  const top = horizon * 0.36
  for (let y = horizon - size; y > top; y -= size) {
    for (let x = 0; x < width; x += size) {
      context.fillStyle = alpha(random.chance(0.12) ? darken(color, 0.1) : lighten(color, 0.12), 0.8)
      context.fillRect(x + unit * 0.12, y + unit * 0.12, size - unit * 0.24, size - unit * 0.24)
    }
  }
}

function paintTub(context: Context, stage: Stage, box: Box): void {
  const { x, y, width, height } = box
  paintFootShade(context, box)
  context.fillStyle = '#caa765'
  for (const leg of [0.16, 0.8]) {
    context.beginPath()
    context.ellipse(x + width * (leg + 0.02), y + height * 0.93, width * 0.025, height * 0.08, 0, 0, Math.PI * 2)
    context.fill()
  }
  const body = context.createLinearGradient(x, 0, x + width, 0)
  const bright = stage.light.from.x < 0 ? 0 : 1
  body.addColorStop(bright, '#ffffff')
  body.addColorStop(1 - bright, mix('#d6dae0', stage.light.shadow, 0.18))
  context.fillStyle = body
  context.beginPath()
  context.moveTo(x, y + height * 0.06)
  context.bezierCurveTo(
    x + width * 0.04,
    y + height * 1.12,
    x + width * 0.96,
    y + height * 1.12,
    x + width,
    y + height * 0.06,
  )
  context.fill()
  context.beginPath()
  context.roundRect(x - width * 0.02, y, width * 1.04, height * 0.12, height * 0.06)
  context.fill()
  for (const [at, size] of [
    [0.2, 0.1],
    [0.3, 0.14],
    [0.42, 0.11],
    [0.52, 0.15],
    [0.64, 0.1],
    [0.73, 0.12],
  ] as const) {
    context.fillStyle = alpha('#ffffff', 0.9)
    context.beginPath()
    context.arc(x + width * at, y, height * size, Math.PI, 0)
    context.fill()
  }
}

function paintMirror(context: Context, stage: Stage, place: { x: number; y: number; radius: number }): void {
  const { x, y, radius } = place
  context.fillStyle = '#caa765'
  context.beginPath()
  context.arc(x, y, radius * 1.06, 0, Math.PI * 2)
  context.fill()
  const glass = context.createLinearGradient(x - radius, y - radius, x + radius, y + radius)
  glass.addColorStop(0, lighten(stage.palette.water, 0.6))
  glass.addColorStop(0.5, lighten(stage.palette.water, 0.34))
  glass.addColorStop(1, lighten(stage.palette.water, 0.55))
  context.fillStyle = glass
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
  paintGlow(context, x, y - radius * 1.5, radius * 1.6, '#fff0d0', 0.4)
}
