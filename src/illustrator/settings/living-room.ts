import { mix } from '../paint/color.ts'
import { paintFramedPicture, paintPendant, paintPottedPlant } from '../paint/furnishings.ts'
import { paintSofa } from '../paint/furniture.ts'
import { interiorColors, paintCurtain, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import { paintRug, room, windowBox } from './room.ts'
import type { Setting } from './setting.ts'

/** A living room: a sofa under a picture, a curtained window, a rug and a plant. */
export const livingRoom: Setting = {
  ...room,
  kind: 'living-room',
  words: ['sitting area', 'family room', 'front room'],
  paintBehind(context, stage) {
    const { width, horizon, unit, scene, palette } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(stage.light.from.x) || 1
    const random = stage.random('living room')
    paintShell(context, stage, colors)
    const pane = windowBox(stage)
    paintWindow(context, stage, pane, colors, random.chance(0.5) ? 'town' : 'hills')
    const drape = mix(colors.accent, colors.wall, random.between(0.3, 0.7))
    const hang = { y: pane.y - unit * 4, height: horizon - pane.y - unit }
    paintCurtain(context, stage, { x: pane.x - unit * 7, width: unit * 8, ...hang }, drape)
    paintCurtain(context, stage, { x: pane.x + pane.width - unit, width: unit * 8, ...hang }, drape)
    paintLightPatch(context, stage, pane)
    paintRug(context, stage, colors.accent, colors.wall)
    const wide = Math.min(unit * 62, width * 0.46)
    const left = width * (0.5 - side * 0.24) - wide / 2
    const size = Math.min(wide * 0.42, horizon * 0.3)
    paintFramedPicture(
      context,
      stage,
      { x: left + wide / 2 - size / 2, y: horizon * 0.16, width: size, height: size * 0.76 },
      colors,
      'over the sofa',
    )
    if (!scene.subjects.some(({ noun }) => /sofa|couch/.test(noun))) {
      const tall = wide * 0.38
      const cloth = mix(random.pick([palette.water, palette.near, palette.accent, '#8a8f9c']), colors.wall, 0.2)
      paintSofa(
        context,
        stage,
        { x: left, y: horizon + unit * 5 - tall, width: wide, height: tall },
        cloth,
        mix(colors.accent, colors.trim, 0.2),
      )
    }
    paintPottedPlant(
      context,
      stage,
      { x: width * (0.5 - side * 0.46), y: horizon + unit * 4, height: Math.min(unit * 32, horizon * 0.56) },
      'plant',
    )
    paintPendant(context, stage, { x: width * (0.5 + side * 0.02), y: horizon * 0.12, size: unit * 8 }, colors)
  },
}
