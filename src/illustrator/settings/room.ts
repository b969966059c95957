import { lighten, mix } from '../paint/color.ts'
import { paintFittedKitchen } from '../paint/fitted-kitchen.ts'
import { paintBookshelf, paintPottedPlant } from '../paint/furnishings.ts'
import { paintCupboards } from '../paint/furniture.ts'
import { interiorColors, paintShell } from '../paint/interior.ts'
import { paintFloorLamp, paintPendant } from '../paint/lamps.ts'
import { paintRoomWindow, windowBox } from '../paint/room-window.ts'
import { paintRug } from '../paint/rug.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintWallHangings } from '../paint/wall-hangings.ts'
import type { Setting } from './setting.ts'

/** An ordinary room: a window with the hour outside, curtains, pictures, a plant, a rug on the boards. */
export const room: Setting = {
  kind: 'room',
  words: ['indoor scene', 'chamber'],
  surface: 'floor',
  indoor: true,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.54 : camera.angle === 'low' ? 0.78 : 0.68),
  paintBehind(context, stage) {
    if (stage.scene.setting.features.includes('kitchen')) {
      paintFittedKitchen(context, stage, windowBox(stage))
      return
    }
    const colors = interiorColors(stage)
    const { width, horizon, unit } = stage
    paintShell(context, stage, colors)
    const pane = windowBox(stage)
    const random = stage.random(`furnishing of the ${stage.scene.setting.kind}`)
    paintRoomWindow(context, stage, pane, colors, ['hills', 'garden', 'town', 'garden'])
    if (random.chance(0.8)) paintRug(context, stage, colors)
    const side = Math.sign(stage.light.from.x) || 1
    const along = random.pick(['pictures', 'books', 'sideboard', 'sideboard'] as const)
    const wall = { x: width * (0.5 - side * 0.26) - width * 0.2, y: horizon * 0.2, width: width * 0.4 }
    if (along === 'pictures') paintWallHangings(context, stage, { ...wall, height: horizon * 0.36 }, colors)
    else paintAgainstWall(context, stage, colors, along)
    const foot = { x: width * (0.5 - side * 0.44), y: horizon + unit * 4 }
    const tall = Math.min(unit * 34, horizon * 0.6)
    if (random.chance(0.6)) paintPottedPlant(context, stage, { ...foot, height: tall }, 'plant')
    else paintFloorLamp(context, stage, { ...foot, height: tall * 1.2 }, colors)
    if (random.chance(0.7))
      paintPendant(context, stage, { x: width * (0.5 - side * 0.08), y: horizon * 0.13, size: unit * 8 }, colors)
  },
}

/** A bookcase, or a sideboard under a picture, on the side away from the window. */
function paintAgainstWall(
  context: Context,
  stage: Stage,
  colors: ReturnType<typeof interiorColors>,
  piece: 'books' | 'sideboard',
): void {
  const { width, horizon, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const wide = Math.min(unit * 44, width * 0.3)
  const x = width * (0.5 - side * 0.23) - wide / 2
  if (piece === 'books') {
    const top = horizon * 0.24
    paintBookshelf(context, stage, { x, y: top, width: wide, height: horizon + unit - top }, colors, 'room books')
    return
  }
  const tall = Math.min(unit * 17, horizon * 0.3)
  paintWallHangings(context, stage, { x, y: horizon * 0.14, width: wide, height: horizon * 0.36 }, colors)
  paintCupboards(
    context,
    stage,
    { x, y: horizon + unit * 1.6 - tall, width: wide, height: tall },
    { doors: 3, front: mix(colors.wood, colors.floor, 0.2), top: lighten(colors.wood, 0.16), handle: colors.trim },
  )
}
