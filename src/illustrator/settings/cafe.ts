import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { hasOwnTable, paintCafeTable, type TablePlace } from '../paint/dining-sets.ts'
import { paintFramedPicture } from '../paint/framed-picture.ts'
import { paintChalkboard, paintPottedPlant } from '../paint/furnishings.ts'
import { interiorColors, isLampLit, paintShell, paintWindow } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { viewOf } from '../paint/window-view.ts'
import type { Setting } from './setting.ts'

/** A small café: a street window, a counter with jars, a blackboard, a row of warm lamps. */
export const cafe: Setting = {
  kind: 'cafe',
  words: ['espresso bar', 'tea room', 'brasserie', 'canteen'],
  surface: 'floor',
  indoor: true,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.54 : camera.angle === 'low' ? 0.78 : 0.68),
  paintBehind(context, stage) {
    const { width, horizon, unit, light } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(light.from.x) || 1
    paintShell(context, stage, colors)
    const wide = width * 0.4
    paintWindow(
      context,
      stage,
      { x: side > 0 ? width * 0.57 : width * 0.03, y: horizon * 0.17, width: wide, height: horizon * 0.56 },
      { ...colors, trim: colors.wood },
      viewOf(stage, ['town', 'town', 'garden']),
    )
    paintCounter(context, stage, colors, side)
    const board = Math.min(unit * 28, width * 0.2)
    const boardX = width * (0.5 - side * 0.26) - board / 2
    paintFramedPicture(
      context,
      stage,
      { x: boardX - board * 0.82, y: horizon * 0.2, width: board * 0.6, height: board * 0.76 },
      colors,
      'cafe print',
    )
    paintChalkboard(context, stage, { x: boardX, y: horizon * 0.16, width: board, height: board * 0.76 }, colors.wood)
    for (const share of [0.16, 0.34, 0.52, 0.7, 0.88]) {
      paintPendant(
        context,
        stage,
        { x: width * share, y: horizon * 0.1, size: unit * 5.6 },
        { ...colors, accent: darken(colors.accent, 0.2) },
      )
      if (!isLampLit(stage)) paintGlow(context, width * share, horizon * 0.1 + unit * 4, unit * 14, '#ffd79a', 0.3)
    }
    paintPottedPlant(
      context,
      stage,
      { x: width * (0.5 + side * 0.46), y: horizon + unit * 3, height: unit * 30 },
      'cafe plant',
    )
    for (const place of tablesOf(stage)) paintCafeTable(context, stage, place, colors)
  },
}

/** Tables along the window and, while nobody is there or needs the floor, before it. */
function tablesOf(stage: Stage): TablePlace[] {
  const { width, height, horizon, unit, light, scene } = stage
  const side = Math.sign(light.from.x) || 1
  const room = height - horizon
  const at = (across: number, along: number): TablePlace => ({
    x: width * (0.5 + side * across),
    y: horizon + room * along,
    height: unit * (11 + 13 * along),
  })
  const wide = width > height * 1.3
  const back = wide ? [at(0.1, 0.14), at(0.3, 0.2)] : [at(0.18, 0.16)]
  if (scene.subjects.length === 0) return [...back, at(-0.28, 0.4), at(0.2, 0.86)]
  return hasOwnTable(stage) ? (wide ? [at(0.36, 0.16)] : []) : back
}

function paintCounter(context: Context, stage: Stage, colors: ReturnType<typeof interiorColors>, side: number): void {
  const { width, horizon, unit, palette } = stage
  const wide = width * 0.46
  const x = side > 0 ? 0 : width - wide
  const top = horizon - unit * 21
  const front = context.createLinearGradient(0, top, 0, horizon + unit * 2)
  front.addColorStop(0, mix(colors.accent, colors.dark, 0.2))
  front.addColorStop(1, mix(colors.accent, colors.dark, 0.55))
  context.fillStyle = front
  context.fillRect(x, top, wide, horizon + unit * 2 - top)
  context.fillStyle = alpha(lighten(colors.accent, 0.4), 0.2)
  for (let plank = x; plank < x + wide; plank += unit * 3.4) context.fillRect(plank, top, unit * 0.2, horizon - top)
  const random = stage.random('jars')
  for (let jar = x + unit * 4; jar < x + wide - unit * 8; jar += unit * random.between(5, 10)) {
    const tall = unit * random.between(4, 8)
    const broad = unit * random.between(3, 4.6)
    context.fillStyle = mix(random.pick([palette.water, '#f2e6d2', '#c98f5c', palette.near]), colors.wall, 0.2)
    context.beginPath()
    context.roundRect(jar, top - tall, broad, tall, unit * 0.8)
    context.fill()
    context.fillStyle = colors.wood
    context.fillRect(jar + broad * 0.1, top - tall - unit * 0.8, broad * 0.8, unit * 1)
  }
  context.fillStyle = lighten(colors.wood, 0.14)
  context.fillRect(x, top - unit * 0.4, wide + (side > 0 ? unit * 1.4 : 0), unit * 1.8)
}
