import { darken, mix } from '../paint/color.ts'
import { paintBookshelf } from '../paint/furnishings.ts'
import { interiorColors, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { windowBox } from '../paint/room-window.ts'
import { paintRug } from '../paint/rug.ts'
import { paintGlow } from '../paint/sky.ts'
import { viewOf } from '../paint/window-view.ts'
import type { Setting } from './setting.ts'

/** Shelves to the ceiling on either side of a tall window. */
export const library: Setting = {
  kind: 'library',
  words: ['reading room', 'archive', 'bookcase'],
  surface: 'floor',
  indoor: true,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.54 : camera.angle === 'low' ? 0.78 : 0.7),
  paintBehind(context, stage) {
    const { width, horizon, unit } = stage
    const base = interiorColors(stage)
    const colors = { ...base, wood: darken(mix(base.wood, '#5a3a28', 0.5), 0.1), wall: mix(base.wall, base.wood, 0.3) }
    paintShell(context, stage, colors)
    const pane = { ...windowBox(stage), y: horizon * 0.08, height: horizon * 0.7 }
    paintWindow(
      context,
      stage,
      pane,
      { ...colors, trim: mix(colors.wood, colors.trim, 0.25) },
      viewOf(stage, ['hills', 'garden']),
    )
    const gap = unit * 3
    paintBookshelf(
      context,
      stage,
      { x: -unit, y: unit * 2, width: pane.x - gap, height: horizon - unit * 4 },
      colors,
      'left books',
    )
    paintBookshelf(
      context,
      stage,
      {
        x: pane.x + pane.width + gap,
        y: unit * 2,
        width: width - pane.x - pane.width - gap + unit,
        height: horizon - unit * 4,
      },
      colors,
      'right books',
    )
    paintLightPatch(context, stage, pane)
    paintGlow(context, pane.x + pane.width / 2, pane.y + pane.height * 0.6, unit * 70, stage.light.key, 0.2)
    paintRug(context, stage, colors)
    paintPendant(context, stage, { x: width * 0.5, y: horizon * 0.12, size: unit * 9 }, colors)
  },
}
