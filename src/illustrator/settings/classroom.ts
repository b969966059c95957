import { darken, lighten, mix } from '../paint/color.ts'
import { paintBookshelf, paintChalkboard } from '../paint/furnishings.ts'
import { interiorColors, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import type { Setting } from './setting.ts'

/** A blackboard, tall windows, a shelf and a row of low desks along the wall. */
export const classroom: Setting = {
  kind: 'classroom',
  words: ['school', 'seminar room'],
  surface: 'floor',
  indoor: true,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.54 : camera.angle === 'low' ? 0.78 : 0.67),
  paintBehind(context, stage) {
    const { width, horizon, unit, light } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(light.from.x) || 1
    paintShell(context, stage, colors, { wall: 'plain' })
    const board = Math.min(width * 0.44, horizon * 1.1)
    paintChalkboard(
      context,
      stage,
      { x: width * (0.5 - side * 0.1) - board / 2, y: horizon * 0.2, width: board, height: horizon * 0.46 },
      colors.wood,
    )
    const pane = {
      x: side > 0 ? width * 0.76 : width * 0.02,
      y: horizon * 0.12,
      width: width * 0.22,
      height: horizon * 0.62,
    }
    paintWindow(context, stage, pane, colors, 'hills')
    paintLightPatch(context, stage, pane)
    const shelf = Math.min(width * 0.16, unit * 30)
    paintBookshelf(
      context,
      stage,
      { x: side > 0 ? width * 0.02 : width * 0.98 - shelf, y: horizon * 0.4, width: shelf, height: horizon * 0.56 },
      colors,
      'class shelf',
    )
    const desk = mix(colors.wood, colors.floor, 0.6)
    for (let x = width * 0.24; x < width * 0.74; x += unit * 24) {
      context.fillStyle = darken(desk, 0.3)
      context.fillRect(x + unit, horizon - unit * 9, unit, unit * 11)
      context.fillRect(x + unit * 14, horizon - unit * 9, unit, unit * 11)
      context.fillStyle = lighten(desk, 0.1)
      context.fillRect(x, horizon - unit * 10, unit * 16, unit * 1.6)
    }
  },
}
