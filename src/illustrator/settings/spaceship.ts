import { alpha, darken, lighten } from '../paint/color.ts'
import {
  createDepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintDepthShell,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { seeThrough } from '../paint/see-through.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'
import { space } from './space.ts'

/** The bridge of a spaceship: a wide window on space, consoles with lights, ribs of light along the walls. */
export const spaceship: Setting = {
  ...room,
  kind: 'spaceship',
  words: ['starship interior', 'command bridge', 'spacecraft bridge'],
  horizon: () => 0.64,
  paintBehind(context, stage) {
    const { width, height, unit, scene } = stage
    const random = stage.random('spaceship')
    const hull = random.pick(['#3c4654', '#4a4658', '#39494c', '#5a5f66'])
    const glow = random.pick(['#5fd8ff', '#ff9f5a', '#9f8fff', '#6fffc0'])
    const depth = createDepthRoom(stage, { wide: 0.62, top: 0.16, eye: 0.5 })
    paintDepthShell(context, stage, depth, {
      wall: hull,
      ceiling: darken(hull, 0.3),
      floor: darken(hull, 0.24),
      back: darken(hull, 0.4),
    })
    const { back } = depth
    const pane = {
      x: back.x + back.width * 0.04,
      y: back.y + back.height * 0.06,
      width: back.width * 0.92,
      height: back.height * 0.6,
    }
    context.save()
    context.beginPath()
    const cut = pane.height * 0.24
    context.moveTo(pane.x + cut, pane.y)
    context.lineTo(pane.x + pane.width - cut, pane.y)
    context.lineTo(pane.x + pane.width, pane.y + cut)
    context.lineTo(pane.x + pane.width - cut * 0.5, pane.y + pane.height)
    context.lineTo(pane.x + cut * 0.5, pane.y + pane.height)
    context.lineTo(pane.x, pane.y + cut)
    context.closePath()
    context.save()
    context.clip()
    seeThrough(context, stage, pane, {
      kind: 'space',
      features: scene.setting.features.filter((one) => /mars|moon|nebula|galaxy|planet/.test(one)),
      horizon: 0.8,
      paintBehind: space.paintBehind,
    })
    context.restore()
    context.strokeStyle = lighten(hull, 0.16)
    context.lineWidth = unit * 1.8
    context.stroke()
    context.restore()
    context.fillStyle = darken(hull, 0.1)
    for (const share of [0.32, 0.66]) context.fillRect(pane.x + pane.width * share, pane.y, unit * 1.4, pane.height)
    for (const side of [-1, 1])
      for (let rib = 0; rib < 5; rib++) {
        const z = rib / 5 + 0.06
        fillFace(context, lighten(hull, 0.12), wallPart(depth, side, [z, z + 0.05], [0, 1], 0.02))
        fillFace(context, glow, wallPart(depth, side, [z + 0.06, z + 0.072], [0.1, 0.92], 0.01))
        for (let light = 0; light < 6; light++)
          fillFace(
            context,
            random.pick([glow, '#ffd06a', '#ff6f6f', darken(hull, 0.5)]),
            wallPart(depth, side, [z + 0.1, z + 0.13], [0.42 + light * 0.05, 0.45 + light * 0.05]),
          )
      }
    fillFace(context, alpha(glow, 0.7), levelPart(depth, 1, [-0.06, 0.06], [0, 1]))
    for (const x of [-0.5, 0.47]) fillFace(context, alpha(glow, 0.5), levelPart(depth, 0, [x, x + 0.03], [0, 0.9]))
    for (const [x, z] of [
      [[-0.9, -0.36], 0.84],
      [[0.36, 0.9], 0.84],
      [[-0.26, 0.26], 0.92],
    ] as const) {
      paintBlock(context, depth, { x, y: [0, 0.24], z: [z, z + 0.08] }, lighten(hull, 0.04), darken(hull, 0.3))
      for (let key = 0; key < 18; key++) {
        const [px, py] = depth.at(x[0] + ((key % 9) + 0.7) * ((x[1] - x[0]) / 10), key < 9 ? 0.2 : 0.15, z)
        context.fillStyle = random.pick([glow, '#ffd06a', '#ff7a7a', '#e8f4ff', darken(hull, 0.4)])
        context.fillRect(px, py, unit * 1.3, unit * 0.8)
      }
    }
    paintGlow(context, width / 2, back.y + back.height * 0.4, Math.max(width, height) * 0.6, glow, 0.16)
  },
}
