import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createDepthRoom, fillFace, levelPart, paintBlock, paintFloorGrid } from '../paint/depth/depth-room.ts'
import { interiorColors, isLampLit, paintWindow } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { viewOf } from '../paint/window-view.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** Under the roof: sloping boards and rafters, a small window, trunks and boxes along the eaves. */
export const attic: Setting = {
  ...room,
  kind: 'attic',
  words: ['loft bedroom', 'roof space', 'mansard'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, unit, light } = stage
    const random = stage.random('attic')
    const lit = isLampLit(stage)
    const plain = interiorColors(stage)
    const wood = darken(random.pick(['#a87c52', '#8f6644', '#b98f66']), lit ? 0.4 : 0.1)
    const depth = createDepthRoom(stage, { wide: 0.56, top: 0.1, eye: 0.4 })
    context.fillStyle = darken(wood, 0.3)
    context.fillRect(0, 0, width, height)
    for (const side of [-1, 1]) {
      const slope = [depth.at(side, 0.16, 0), depth.at(0, 1.04, 0), depth.at(0, 1.04, 1), depth.at(side, 0.16, 1)]
      fillFace(context, side === Math.sign(light.from.x) ? darken(wood, 0.2) : wood, slope)
      for (let board = 1; board < 12; board++) {
        const share = board / 12
        const from = depth.at(side * (1 - share), 0.16 + share * 0.88, 0)
        const to = depth.at(side * (1 - share), 0.16 + share * 0.88, 1)
        context.strokeStyle = alpha(darken(wood, 0.6), 0.4)
        context.lineWidth = unit * 0.3
        context.beginPath()
        context.moveTo(...from)
        context.lineTo(...to)
        context.stroke()
      }
      fillFace(context, darken(wood, 0.3), [
        depth.at(side, 0, 0),
        depth.at(side, 0.16, 0),
        depth.at(side, 0.16, 1),
        depth.at(side, 0, 1),
      ])
    }
    fillFace(context, lighten(mix(wood, plain.wall, 0.5), 0.1), [
      depth.at(-1, 0, 1),
      depth.at(-1, 0.16, 1),
      depth.at(0, 1.04, 1),
      depth.at(1, 0.16, 1),
      depth.at(1, 0, 1),
    ])
    fillFace(context, darken(wood, 0.06), levelPart(depth, 0, [-1, 1], [0, 1]))
    paintFloorGrid(context, stage, depth, alpha(darken(wood, 0.6), 0.4), { lanes: 7, rows: 2 })
    const { back } = depth
    const wide = back.width * 0.24
    const pane = {
      x: back.x + back.width / 2 - wide / 2,
      y: back.y + back.height * 0.3,
      width: wide,
      height: wide * 1.1,
    }
    paintWindow(
      context,
      stage,
      pane,
      { ...plain, trim: lighten(wood, 0.3) },
      viewOf(stage, ['town', 'hills', 'garden']),
    )
    if (!lit) {
      fillFace(context, alpha(light.key, 0.34), levelPart(depth, 0.001, [-0.3, 0.24], [0.3, 0.86]))
      paintGlow(context, pane.x + wide / 2, pane.y + wide / 2, wide * 3, '#fff6da', 0.5)
    }
    for (const z of [0.96, 0.68, 0.42, 0.2]) {
      context.strokeStyle = darken(wood, 0.36)
      context.lineWidth = unit * 1.5 * depth.scale(z)
      context.beginPath()
      context.moveTo(...depth.at(-1, 0.16, z))
      context.lineTo(...depth.at(0, 1.03, z))
      context.lineTo(...depth.at(1, 0.16, z))
      context.stroke()
    }
    const tints = ['#7a4a30', '#b98f5f', '#5f6f62', '#8a5f4a', '#c9a878', '#4f5a6a']
    for (const z of [0.78, 0.56, 0.34, 0.14]) {
      for (const side of [-1, 1]) {
        if (random.chance(0.16)) continue
        const from = random.between(0.5, 0.62)
        const to = random.between(0.8, 0.94)
        const x: [number, number] = side < 0 ? [-to, -from] : [from, to]
        const tall = random.between(0.1, 0.17)
        const color = darken(random.pick(tints), lit ? 0.3 : 0.04)
        paintBlock(context, depth, { x, y: [0, tall], z: [z, z + 0.1] }, color)
        const left = depth.at(x[0], tall * 0.62, z)
        const right = depth.at(x[1], tall * 0.54, z)
        context.fillStyle = alpha(darken(color, 0.6), 0.6)
        context.fillRect(left[0], left[1], right[0] - left[0], right[1] - left[1])
        context.fillStyle = '#c9a04a'
        context.fillRect(
          (left[0] + right[0]) / 2 - unit * 0.5 * depth.scale(z),
          left[1],
          unit * depth.scale(z),
          (right[1] - left[1]) * 2,
        )
        if (random.chance(0.5))
          paintBlock(
            context,
            depth,
            {
              x: side < 0 ? [-to + 0.06, -from - 0.03] : [from + 0.03, to - 0.06],
              y: [tall, tall + 0.08],
              z: [z + 0.01, z + 0.08],
            },
            darken(random.pick(tints), lit ? 0.3 : 0),
          )
      }
    }
    const [x, y] = depth.at(0, 0.76, 0.42)
    paintGlow(context, x, y, unit * (lit ? 60 : 16), '#ffcf87', lit ? 0.7 : 0.3)
    context.fillStyle = '#2a2018'
    context.fillRect(x - unit * 0.15, 0, unit * 0.3, y)
    context.fillStyle = '#fff0c4'
    context.beginPath()
    context.ellipse(x, y, unit * 1.3, unit * 1.8, 0, 0, Math.PI * 2)
    context.fill()
  },
}
