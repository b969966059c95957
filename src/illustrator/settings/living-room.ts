import { mix } from '../paint/color.ts'
import {
  paintFloorLamp,
  paintFramedPicture,
  paintPendant,
  paintPottedPlant,
  paintRoundMirror,
} from '../paint/furnishings.ts'
import { paintSofa } from '../paint/furniture.ts'
import { interiorColors, paintCurtain, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import { viewOf } from '../paint/window-view.ts'
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
    paintWindow(context, stage, pane, colors, viewOf(stage, ['hills', 'garden', 'town', 'garden']))
    const drape = mix(colors.accent, colors.wall, random.between(0.3, 0.7))
    const hang = { y: pane.y - unit * 4, height: horizon - pane.y - unit }
    paintCurtain(context, stage, { x: pane.x - unit * 7, width: unit * 8, ...hang }, drape)
    paintCurtain(context, stage, { x: pane.x + pane.width - unit, width: unit * 8, ...hang }, drape)
    paintLightPatch(context, stage, pane)
    paintRug(context, stage, colors.accent, colors.wall)
    const wide = Math.min(unit * 62, width * 0.46)
    const left = width * (0.5 - side * 0.24) - wide / 2
    const size = Math.min(wide * 0.42, horizon * 0.3)
    const above = { x: left + wide / 2, y: horizon * 0.16 }
    const hung = random.pick(['picture', 'pair', 'mirror', 'three'] as const)
    if (hung === 'mirror')
      paintRoundMirror(context, { x: above.x, y: above.y + size * 0.4, radius: size * 0.4 }, colors)
    else {
      const shares = { picture: [0], pair: [-0.6, 0.6], three: [-0.9, 0, 0.9] }[hung]
      const each = size * { picture: 1, pair: 0.86, three: 0.66 }[hung]
      for (const [index, share] of shares.entries()) {
        const tall = each * (hung === 'picture' ? 0.76 : 1.24)
        paintFramedPicture(
          context,
          stage,
          { x: above.x + share * size - each / 2, y: above.y, width: each, height: tall },
          colors,
          `over the sofa ${index}`,
        )
      }
    }
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
    const corner = { x: width * (0.5 - side * 0.46), y: horizon + unit * 4 }
    const tall = Math.min(unit * 32, horizon * 0.56)
    if (random.chance(0.5)) paintPottedPlant(context, stage, { ...corner, height: tall }, 'plant')
    else paintFloorLamp(context, stage, { ...corner, height: tall * 1.3 }, colors)
    if (random.chance(0.5)) {
      const foot = { x: width * (0.5 + side * 0.46), y: horizon + unit * 3, height: tall * 0.8 }
      paintPottedPlant(context, stage, foot, 'second plant')
    }
    paintPendant(context, stage, { x: width * (0.5 + side * 0.02), y: horizon * 0.12, size: unit * 8 }, colors)
  },
}
