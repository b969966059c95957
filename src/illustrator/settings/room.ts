import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFittedKitchen } from '../paint/fitted-kitchen.ts'
import { paintBookshelf, paintFramedPicture, paintPendant, paintPottedPlant } from '../paint/furnishings.ts'
import { paintCupboards } from '../paint/furniture.ts'
import { interiorColors, paintCurtain, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'
import { viewOf } from '../paint/window-view.ts'
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
    paintShell(context, stage, colors)
    const pane = windowBox(stage)
    const random = stage.random('furnishing of the room')
    paintWindow(context, stage, pane, colors, viewOf(stage, ['hills', 'garden', 'town', 'garden']))
    const drape = mix(colors.accent, colors.wall, 0.4)
    const hang = { y: pane.y - stage.unit * 4, height: stage.horizon - pane.y - stage.unit * 1 }
    paintCurtain(context, stage, { x: pane.x - stage.unit * 7, width: stage.unit * 8, ...hang }, drape)
    paintCurtain(context, stage, { x: pane.x + pane.width - stage.unit, width: stage.unit * 8, ...hang }, drape)
    context.fillStyle = colors.wood
    context.fillRect(pane.x - stage.unit * 9, pane.y - stage.unit * 4.6, pane.width + stage.unit * 18, stage.unit * 0.9)
    paintLightPatch(context, stage, pane)
    paintRug(context, stage, random.chance(0.6) ? colors.accent : stage.palette.water, colors.wall)
    const side = Math.sign(stage.light.from.x) || 1
    const along = random.pick(['pictures', 'pictures', 'books', 'sideboard'] as const)
    if (along === 'pictures') paintPictures(context, stage, colors)
    else paintAgainstWall(context, stage, colors, along)
    paintPottedPlant(
      context,
      stage,
      {
        x: stage.width * (0.5 - side * 0.43),
        y: stage.horizon + stage.unit * 4,
        height: Math.min(stage.unit * 34, stage.horizon * 0.6),
      },
      'plant',
    )
    paintPendant(
      context,
      stage,
      { x: stage.width * (0.5 - side * 0.12), y: stage.horizon * 0.13, size: stage.unit * 8 },
      colors,
    )
  },
}

/** Where the window of a room is: on the side the light comes from. */
export function windowBox(stage: Stage): Box {
  const { width, horizon, light } = stage
  const side = Math.sign(light.from.x) || 1
  const high = Math.min(horizon * 0.6, width * 0.62)
  const wide = Math.min(high * 0.86, width * 0.34)
  if (/window|view|penthouse/.test(stage.scene.setting.features.join(' '))) {
    const broad = Math.min(width * 0.52, high * 1.5)
    return { x: width * (0.5 + side * 0.2) - broad / 2, y: horizon * 0.12, width: broad, height: horizon * 0.72 }
  }
  return { x: width * (0.5 + side * 0.27) - wide / 2, y: horizon * 0.16, width: wide, height: high }
}

function paintPictures(context: Context, stage: Stage, colors: ReturnType<typeof interiorColors>): void {
  const { width, horizon, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const x = width * (0.5 - side * 0.27)
  const size = Math.min(unit * 17, horizon * 0.28)
  paintFramedPicture(
    context,
    stage,
    { x: x - size * 1.02, y: horizon * 0.2, width: size * 0.95, height: size * 1.25 },
    colors,
    'picture a',
  )
  paintFramedPicture(
    context,
    stage,
    { x: x + size * 0.12, y: horizon * 0.2 + size * 0.1, width: size * 0.8, height: size * 0.62 },
    colors,
    'picture b',
  )
  paintFramedPicture(
    context,
    stage,
    { x: x + size * 0.12, y: horizon * 0.2 + size * 0.88, width: size * 0.62, height: size * 0.5 },
    colors,
    'picture c',
  )
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
  const size = wide * 0.62
  paintFramedPicture(
    context,
    stage,
    { x: x + (wide - size) / 2, y: horizon * 0.16, width: size, height: Math.min(size * 0.74, horizon * 0.34) },
    colors,
    'picture a',
  )
  paintCupboards(
    context,
    stage,
    { x, y: horizon + unit * 1.6 - tall, width: wide, height: tall },
    { doors: 3, front: mix(colors.wood, colors.floor, 0.2), top: lighten(colors.wood, 0.16), handle: colors.trim },
  )
}

/** A rug in the middle of the floor: oval, or square with a border. */
export function paintRug(context: Context, stage: Stage, accent: string, wall: string): void {
  const { width, height, horizon } = stage
  const random = stage.random('rug')
  const room = height - horizon
  const y = horizon + room * 0.56
  const wide = Math.min(width * 0.4, room * 1.5)
  const deep = room * 0.27
  const oval = random.chance(0.5)
  const trace = (share: number, drop = 0): void => {
    context.beginPath()
    if (oval) context.ellipse(width / 2, y + drop, wide * share, deep * share, 0, 0, Math.PI * 2)
    else {
      // The far edge is the shorter one.
      const inner = 1 - (1 - share) * 0.8
      context.moveTo(width / 2 - wide * inner * 0.86, y + drop - deep * share)
      context.lineTo(width / 2 + wide * inner * 0.86, y + drop - deep * share)
      context.lineTo(width / 2 + wide * inner * 1.1, y + drop + deep * share)
      context.lineTo(width / 2 - wide * inner * 1.1, y + drop + deep * share)
    }
    context.fill()
  }
  context.fillStyle = alpha('#1a1620', 0.2)
  trace(1.02, height * 0.008)
  const cloth = random.chance(0.5) ? mix(accent, wall, 0.3) : lighten(mix(accent, wall, 0.6), 0.24)
  const border = random.chance(0.5) ? darken(mix(accent, wall, 0.4), 0.1) : lighten(mix(accent, wall, 0.5), 0.3)
  for (const [share, color] of [
    [1, darken(border, 0.08)],
    [0.93, lighten(mix(accent, wall, 0.65), 0.2)],
    [random.pick([0.82, 0.88]), cloth],
    [random.pick([0, 0.45, 0.62]), border],
    [0.3, cloth],
  ] as const) {
    context.fillStyle = color
    trace(share)
  }
}
