import { alpha, darken, lighten, mix } from '../paint/color.ts'
import {
  createDepthRoom,
  type DepthRoom,
  fillFace,
  levelPart,
  paintDepthShell,
  paintFloorGrid,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { hasOwnTable } from '../paint/dining-sets.ts'
import { paintFramedPicture } from '../paint/framed-picture.ts'
import { interiorColors, isLampLit, paintWindow } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { viewOf } from '../paint/window-view.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A dining room: laid tables along both sides, tall windows, lamps low over the cloths. */
export const restaurant: Setting = {
  ...room,
  kind: 'restaurant',
  words: ['dining hall', 'banquet hall', 'eatery', 'ristorante'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { unit, palette, light } = stage
    const colors = interiorColors(stage)
    const random = stage.random('restaurant')
    const lit = isLampLit(stage)
    const wall = darken(random.pick(['#7f8f7a', '#b5654a', '#d9c8ae', '#4f6470', '#8a4a4f', '#c9a46a']), lit ? 0.36 : 0)
    const depth = createDepthRoom(stage, { wide: 0.46, top: 0.2 })
    paintDepthShell(context, stage, depth, {
      wall,
      ceiling: lighten(wall, 0.3),
      floor: colors.floor,
      back: lighten(wall, 0.06),
    })
    paintFloorGrid(context, stage, depth, alpha(colors.dark, 0.2), { lanes: 9, rows: 2 })
    for (const side of [-1, 1]) {
      fillFace(context, darken(colors.wood, 0.1), wallPart(depth, side, [0, 1], [0, 0.3], 0.004))
      for (let bay = 0; bay < 3; bay++) {
        const span = [(bay + 0.2) / 3, (bay + 0.8) / 3] as const
        fillFace(context, colors.wood, wallPart(depth, side, [span[0] - 0.012, span[1] + 0.012], [0.36, 0.88]))
        fillFace(
          context,
          lit ? mix(palette.skyMiddle, '#20283c', 0.3) : lighten(palette.skyHorizon, 0.3),
          wallPart(depth, side, span, [0.38, 0.86]),
        )
        fillFace(
          context,
          mix(palette.middle, lit ? '#20283c' : '#ffffff', 0.3),
          wallPart(depth, side, span, [0.38, 0.5]),
        )
        fillFace(
          context,
          colors.wood,
          wallPart(depth, side, [(span[0] + span[1]) / 2 - 0.006, (span[0] + span[1]) / 2 + 0.006], [0.36, 0.88]),
        )
      }
    }
    const { back } = depth
    context.fillStyle = darken(colors.wood, 0.1)
    context.fillRect(back.x, back.y + back.height * 0.7, back.width, back.height * 0.3)
    if (random.chance(0.5)) {
      const wide = back.width * 0.36
      const pane = {
        x: back.x + (back.width - wide) / 2,
        y: back.y + back.height * 0.14,
        width: wide,
        height: back.height * 0.5,
      }
      paintWindow(context, stage, pane, { ...colors, trim: colors.wood }, viewOf(stage, ['town', 'garden', 'sea']))
    } else
      for (const [index, share] of [0.1, 0.4, 0.7].entries())
        paintFramedPicture(
          context,
          stage,
          {
            x: back.x + back.width * share,
            y: back.y + back.height * 0.18,
            width: back.width * 0.2,
            height: back.height * 0.34,
          },
          colors,
          `restaurant ${index}`,
        )
    const cloth = darken(random.pick(['#f7f2e8', '#f3e6d0', '#b9483f', '#f7f4ee']), lit ? 0.2 : 0)
    // Who dines in front has a table of their own there.
    for (const z of hasOwnTable(stage) ? [0.76] : [0.76, 0.5, 0.2]) {
      for (const side of [-1, 1]) paintTable(context, stage, depth, side * 0.66, z, cloth, colors.wood)
      for (const side of [-1, 1]) {
        const [x, y] = depth.at(side * 0.66, 0.72, z)
        const size = unit * 4 * depth.scale(z) ** 0.8
        paintPendant(context, stage, { x, y: y - size, size }, colors)
        if (!lit) paintGlow(context, x, y, size * 2.4, '#ffd79a', 0.34)
      }
    }
    if (!lit)
      for (let bay = 0; bay < 3; bay++)
        fillFace(
          context,
          alpha(light.key, 0.2),
          levelPart(depth, 0.001, [-0.36, 0.3], [(bay + 0.2) / 3, (bay + 0.7) / 3]),
        )
  },
}

/** A table under a cloth, laid, with a chair to each side. */
function paintTable(
  context: Context,
  stage: Stage,
  depth: DepthRoom,
  x: number,
  z: number,
  cloth: string,
  wood: string,
): void {
  const [px, foot] = depth.at(x, 0, z)
  const size = stage.unit * 5.4 * depth.scale(z) ** 0.92
  const top = foot - size * 1.5
  context.fillStyle = alpha('#1a1016', 0.3)
  context.beginPath()
  context.ellipse(px, foot, size * 1.9, size * 0.34, 0, 0, Math.PI * 2)
  context.fill()
  for (const turn of [-1, 1]) {
    context.fillStyle = darken(wood, 0.16)
    const seat = px + turn * size * 1.5
    context.beginPath()
    context.roundRect(seat - size * 0.42, foot - size * 2.1, size * 0.84, size * 1.1, size * 0.2)
    context.fill()
    context.fillStyle = darken(wood, 0.36)
    context.fillRect(seat - size * 0.46, foot - size * 0.98, size * 0.92, size * 0.22)
    for (const leg of [-0.4, 0.3]) context.fillRect(seat + leg * size, foot - size * 0.8, size * 0.12, size * 0.8)
  }
  const fall = context.createLinearGradient(px - size, 0, px + size, 0)
  fall.addColorStop(0, darken(cloth, 0.16))
  fall.addColorStop(0.5, cloth)
  fall.addColorStop(1, darken(cloth, 0.24))
  context.fillStyle = fall
  context.beginPath()
  context.moveTo(px - size * 1.25, top)
  context.quadraticCurveTo(px - size * 1.2, foot - size * 0.5, px - size * 1.34, foot - size * 0.24)
  context.quadraticCurveTo(px, foot + size * 0.1, px + size * 1.34, foot - size * 0.24)
  context.quadraticCurveTo(px + size * 1.2, foot - size * 0.5, px + size * 1.25, top)
  context.fill()
  context.fillStyle = lighten(cloth, 0.2)
  context.beginPath()
  context.ellipse(px, top, size * 1.26, size * 0.34, 0, 0, Math.PI * 2)
  context.fill()
  for (const turn of [-1, 1]) {
    context.fillStyle = '#fdfcf8'
    context.beginPath()
    context.ellipse(px + turn * size * 0.66, top, size * 0.34, size * 0.1, 0, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = alpha('#b9d6df', 0.8)
    context.fillRect(px + turn * size * 0.28 - size * 0.06, top - size * 0.44, size * 0.12, size * 0.4)
  }
  paintGlow(context, px, top - size * 0.4, size * 1.2, '#ffcf7a', 0.5)
  context.fillStyle = '#fff1c4'
  context.fillRect(px - size * 0.05, top - size * 0.5, size * 0.1, size * 0.48)
}
