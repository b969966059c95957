import { hasOwnTable, paintSchoolDesk } from '../paint/dining-sets.ts'
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
    const { width, horizon, unit, light, scene } = stage
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
    const room = stage.height - horizon
    const rows = scene.subjects.length === 0 ? [0.2, 0.5, 0.92] : hasOwnTable(stage) ? [] : [0.16]
    for (const along of rows) {
      const tall = unit * (8 + 10 * along)
      const pitch = tall * 2.5
      const count = Math.max(2, Math.floor(width / pitch))
      for (let at = 0; at < count; at++) {
        const x = width / 2 + (at - (count - 1) / 2) * pitch
        paintSchoolDesk(context, stage, { x, y: horizon + room * along, height: tall }, colors)
      }
    }
  },
}
