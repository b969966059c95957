import { paintBedFromFoot } from '../paint/bed-from-foot.ts'
import { paintPottedPlant } from '../paint/furnishings.ts'
import { paintBed, paintCupboards, paintNightstand } from '../paint/furniture.ts'
import { type InteriorColors, interiorColors, paintShell } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { paintRoomWindow, windowBox } from '../paint/room-window.ts'
import { paintRug } from '../paint/rug.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintWallHangings } from '../paint/wall-hangings.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A bedroom: the bed along the wall or with its head to it, lamps beside it, soft curtains. */
export const bedroom: Setting = {
  ...room,
  kind: 'bedroom',
  words: ['sleeping room', 'guest room', 'bedchamber'],
  paintBehind(context, stage) {
    const { scene, width, horizon, unit } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(stage.light.from.x) || 1
    const random = stage.random('bedroom')
    paintShell(context, stage, colors)
    paintRoomWindow(context, stage, windowBox(stage), colors, ['hills', 'garden', 'town'])
    paintRug(context, stage, colors)
    const hasBed = scene.subjects.some(({ noun }) => /\bbed|crib/.test(noun))
    if (hasBed) paintDresser(context, stage, colors)
    else if (random.chance(0.6)) paintHeadToWall(context, stage, colors)
    else paintAlongWall(context, stage, colors)
    if (random.chance(0.6)) {
      const foot = { x: width * (0.5 + side * 0.46), y: horizon + unit * 4, height: Math.min(unit * 28, horizon * 0.5) }
      paintPottedPlant(context, stage, foot, 'bedroom plant')
    }
    if (random.chance(0.5))
      paintPendant(context, stage, { x: width * (0.5 + side * 0.04), y: horizon * 0.08, size: unit * 8 }, colors)
  },
}

function paintHeadToWall(context: Context, stage: Stage, colors: InteriorColors): void {
  const { width, horizon, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const wide = Math.min(unit * 48, width * 0.38)
  const stand = Math.min(wide * 0.24, width * 0.09)
  const middle = width * (0.5 - side * 0.2)
  const head = horizon - wide * 0.42
  paintWallHangings(
    context,
    stage,
    {
      x: middle - wide / 2,
      y: horizon * 0.12,
      width: wide,
      height: Math.max(unit * 8, head - horizon * 0.12 - unit * 4),
    },
    colors,
  )
  for (const turn of [-1, 1])
    paintNightstand(
      context,
      stage,
      {
        x: middle + turn * (wide * 0.53 + stand * 0.5) - stand / 2,
        y: horizon + unit * 2 - stand * 2,
        width: stand,
        height: stand * 2,
      },
      colors,
    )
  paintBedFromFoot(
    context,
    stage,
    { x: middle - wide / 2, y: head, width: wide, height: horizon + (stage.height - horizon) * 0.5 - head },
    colors,
  )
}

function paintAlongWall(context: Context, stage: Stage, colors: InteriorColors): void {
  const { width, horizon, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const wide = Math.min(unit * 70, width * 0.52)
  const tall = wide * 0.5
  const stand = wide * 0.17
  const outer = width * (0.5 - side * 0.47)
  const left = side > 0 ? outer + stand * 1.1 : outer - stand * 1.1 - wide
  const foot = horizon + unit * 7
  paintWallHangings(
    context,
    stage,
    {
      x: left + wide * 0.1,
      y: horizon * 0.14,
      width: wide * 0.8,
      height: Math.min(horizon * 0.32, foot - tall * 0.8 - horizon * 0.14),
    },
    colors,
  )
  paintNightstand(
    context,
    stage,
    { x: side > 0 ? outer : outer - stand, y: foot - unit * 2 - stand * 2, width: stand, height: stand * 2 },
    colors,
  )
  paintBed(context, stage, { x: left, y: foot - tall, width: wide, height: tall }, colors, side > 0 ? 'left' : 'right')
}

/** What stands by the wall when the bed is somebody's own. */
function paintDresser(context: Context, stage: Stage, colors: InteriorColors): void {
  const { width, horizon, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const wide = Math.min(unit * 40, width * 0.3)
  const tall = Math.min(unit * 22, horizon * 0.36)
  const x = width * (0.5 - side * 0.27) - wide / 2
  const top = horizon + unit * 1.6 - tall
  paintWallHangings(
    context,
    stage,
    { x, y: horizon * 0.14, width: wide, height: Math.min(horizon * 0.34, top - horizon * 0.2) },
    colors,
  )
  paintCupboards(
    context,
    stage,
    { x, y: top, width: wide, height: tall },
    { doors: 3, front: colors.wood, top: colors.trim, handle: colors.dark },
  )
}
