import { alpha, darken, lighten, mix } from '../paint/color.ts'
import {
  createDepthRoom,
  fillFace,
  levelPart,
  paintDepthShell,
  paintFloorGrid,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { interiorColors, isLampLit, paintWindow } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { viewOf } from '../paint/window-view.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A corridor: doors on both sides, a runner down the middle, lamps on the walls, a window at the end. */
export const hallway: Setting = {
  ...room,
  kind: 'hallway',
  words: ['corridor', 'passageway', 'hotel corridor', 'school hallway', 'foyer'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { unit, light } = stage
    const colors = interiorColors(stage)
    const random = stage.random('hallway')
    const lit = isLampLit(stage)
    const depth = createDepthRoom(stage, { wide: 0.24, top: 0.3 })
    paintDepthShell(context, stage, depth, {
      wall: colors.wall,
      ceiling: lighten(colors.wall, 0.4),
      floor: colors.floor,
    })
    paintFloorGrid(context, stage, depth, alpha(colors.dark, 0.2), { lanes: 6, rows: 2 })
    const runner = mix(random.pick([colors.accent, '#8f3038', '#2f4f6a', '#3f6a52']), colors.dark, 0.2)
    fillFace(context, darken(runner, 0.3), levelPart(depth, 0, [-0.46, 0.46], [0, 0.96]))
    fillFace(context, runner, levelPart(depth, 0, [-0.42, 0.42], [0, 0.96]))
    for (const x of [-0.37, 0.34])
      fillFace(context, mix('#d9b56a', runner, 0.2), levelPart(depth, 0, [x, x + 0.03], [0, 0.96]))
    const { back } = depth
    const wide = back.width * 0.44
    const pane = {
      x: back.x + (back.width - wide) / 2,
      y: back.y + back.height * 0.2,
      width: wide,
      height: back.height * 0.52,
    }
    paintWindow(context, stage, pane, colors, viewOf(stage, ['garden', 'town', 'hills']))
    if (!lit) {
      fillFace(context, alpha(light.key, 0.4), levelPart(depth, 0.001, [-0.24, 0.24], [0.5, 0.94]))
      paintGlow(context, pane.x + wide / 2, pane.y + pane.height / 2, back.width * 1.2, '#fffdf2', 0.4)
    }
    const door = mix(colors.wood, random.pick(['#ffffff', '#3f2a20', '#7a4f34']), 0.4)
    for (const side of [-1, 1]) {
      fillFace(context, colors.trim, wallPart(depth, side, [0, 1], [0, 0.06], 0.005))
      fillFace(context, alpha(colors.dark, 0.24), wallPart(depth, side, [0, 1], [0.36, 0.375]))
      for (const [index, near] of [0.08, 0.38, 0.68].entries()) {
        fillFace(context, colors.trim, wallPart(depth, side, [near - 0.012, near + 0.172], [0, 0.76]))
        fillFace(
          context,
          darken(door, side === Math.sign(light.from.x) ? 0.2 : 0),
          wallPart(depth, side, [near, near + 0.16], [0, 0.74]),
        )
        for (const [low, high] of [
          [0.08, 0.32],
          [0.4, 0.68],
        ] as const)
          fillFace(
            context,
            alpha(darken(door, 0.5), 0.35),
            wallPart(depth, side, [near + 0.03, near + 0.13], [low, high]),
          )
        fillFace(context, '#d9b56a', wallPart(depth, side, [near + 0.012, near + 0.022], [0.34, 0.38]))
        const lamp = depth.at(side * 0.96, 0.66, near + 0.22)
        const size = unit * 1.1 * depth.scale(near + 0.22)
        paintGlow(context, lamp[0], lamp[1], size * 9, '#ffd595', lit ? 0.6 : 0.25)
        context.fillStyle = lit ? '#ffe9bd' : '#fff6e0'
        context.beginPath()
        context.roundRect(lamp[0] - size, lamp[1] - size * 1.6, size * 2, size * 2.6, size * 0.6)
        context.fill()
        if (index > 1) continue
        const frame = wallPart(depth, side, [near + 0.2, near + 0.27], [0.42, 0.58])
        if (side > 0) fillFace(context, alpha(colors.dark, 0), frame)
      }
    }
  },
}
