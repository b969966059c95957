import { mix } from '../paint/color.ts'
import { paintFramedPicture } from '../paint/furnishings.ts'
import { paintBed, paintNightstand } from '../paint/furniture.ts'
import { interiorColors, paintCurtain, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import { viewOf } from '../paint/window-view.ts'
import { paintRug, room, windowBox } from './room.ts'
import type { Setting } from './setting.ts'

/** A bedroom: the bed along the wall, a lamp beside it, soft curtains. */
export const bedroom: Setting = {
  ...room,
  kind: 'bedroom',
  words: ['sleeping room', 'guest room', 'bedchamber'],
  paintBehind(context, stage) {
    const { width, horizon, unit, scene } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(stage.light.from.x) || 1
    paintShell(context, stage, colors)
    const pane = windowBox(stage)
    paintWindow(context, stage, pane, colors, viewOf(stage, ['hills', 'garden', 'town']))
    const drape = mix(colors.accent, colors.trim, 0.6)
    const hang = { y: pane.y - unit * 4, height: horizon - pane.y - unit }
    paintCurtain(context, stage, { x: pane.x - unit * 8, width: unit * 9, ...hang }, drape)
    paintCurtain(context, stage, { x: pane.x + pane.width - unit, width: unit * 9, ...hang }, drape)
    paintLightPatch(context, stage, pane)
    paintRug(context, stage, colors.accent, colors.wall)
    const wide = Math.min(unit * 66, width * 0.5)
    const tall = wide * 0.5
    const outer = width * (0.5 - side * 0.47)
    const stand = wide * 0.17
    const left = side > 0 ? outer + stand * 1.1 : outer - stand * 1.1 - wide
    const size = Math.min(wide * 0.3, horizon * 0.26)
    paintFramedPicture(
      context,
      stage,
      { x: left + wide * 0.5 - size / 2, y: horizon * 0.2, width: size, height: size * 0.8 },
      colors,
      'over the bed',
    )
    const foot = horizon + unit * 6
    paintNightstand(
      context,
      stage,
      { x: side > 0 ? outer : outer - stand, y: foot - unit * 2 - stand * 2, width: stand, height: stand * 2 },
      colors,
    )
    if (!scene.subjects.some(({ noun }) => /\bbed|crib/.test(noun))) {
      paintBed(
        context,
        stage,
        { x: left, y: foot - tall, width: wide, height: tall },
        colors,
        side > 0 ? 'left' : 'right',
      )
    }
  },
}
