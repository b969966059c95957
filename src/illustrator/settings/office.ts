import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintBookshelf, paintPottedPlant } from '../paint/furnishings.ts'
import { interiorColors, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { paintOfficeDesk } from '../paint/office-desk.ts'
import { viewOf } from '../paint/window-view.ts'
import type { Setting } from './setting.ts'

/** A bright office above the town: a wall of glass, shelves, plants and quiet carpet. */
export const office: Setting = {
  kind: 'office',
  words: ['reception', 'open-plan office', 'startup office'],
  surface: 'floor',
  indoor: true,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.54 : camera.angle === 'low' ? 0.78 : 0.68),
  paintBehind(context, stage) {
    const { width, horizon, unit, light } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(light.from.x) || 1
    paintShell(
      context,
      stage,
      { ...colors, floor: mix(colors.floor, colors.wall, 0.5) },
      {
        wall: stage.random('office wall').pick(['plain', 'plain', 'brick', 'grooves'] as const),
        floor: stage.random('office floor').pick(['carpet', 'boards', 'carpet', 'parquet'] as const),
      },
    )
    const wide = width * 0.54
    const pane = { x: side > 0 ? width - wide : 0, y: horizon * 0.1, width: wide, height: horizon * 0.72 }
    paintWindow(context, stage, pane, { ...colors, trim: mix(colors.dark, colors.trim, 0.35) }, viewOf(stage, ['town']))
    context.fillStyle = mix(colors.dark, colors.trim, 0.35)
    for (const share of [0.25, 0.75]) context.fillRect(pane.x + pane.width * share, pane.y, unit * 0.7, pane.height)
    paintLightPatch(context, stage, { ...pane, x: pane.x + pane.width * 0.2, width: pane.width * 0.6 })
    const shelf = Math.min(width * 0.3, unit * 46)
    const far = side > 0 ? width * 0.06 : width * 0.94 - shelf
    paintBookshelf(
      context,
      stage,
      { x: far, y: horizon * 0.26, width: shelf, height: horizon * 0.68 },
      { ...colors, wood: mix(colors.wood, colors.trim, 0.4) },
      'office shelf',
    )
    paintPottedPlant(
      context,
      stage,
      { x: side > 0 ? far + shelf + unit * 9 : far - unit * 9, y: horizon + unit * 2.5, height: unit * 30 },
      'office plant',
    )
    for (const share of [0.32, 0.62])
      paintPendant(
        context,
        stage,
        { x: width * share, y: horizon * 0.06, size: unit * 7 },
        { ...colors, accent: darken(colors.trim, 0.1) },
      )
    const room = stage.height - horizon
    const floor = stage.scene.subjects.length === 0 ? [-0.2, 0.26] : []
    for (const [row, across] of floor.entries()) {
      const along = 0.22 + row * 0.42
      const tall = Math.min(unit * (13 + row * 6), width * 0.16)
      paintOfficeDesk(context, { x: width * (0.5 + side * across), y: horizon + room * along, height: tall }, colors)
    }
    context.fillStyle = alpha(lighten(colors.trim, 0.4), 0.06)
    context.fillRect(0, horizon, width, unit * 0.4)
  },
}
