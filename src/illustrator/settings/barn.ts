import { alpha, darken, lighten, mix } from '../paint/color.ts'
import {
  createDepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintDepthShell,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { isLampLit } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A barn or stable from inside: stalls on both sides, straw, beams, and the open gate at the end. */
export const barn: Setting = {
  ...room,
  kind: 'barn',
  words: ['barn interior', 'stable interior', 'cowshed', 'hayloft', 'horse stall'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, unit, palette, light } = stage
    const random = stage.random('barn')
    const lit = isLampLit(stage)
    const wood = darken(random.pick(['#8a5f3c', '#7a5238', '#94704a']), lit ? 0.3 : 0.1)
    const depth = createDepthRoom(stage, { wide: 0.34, top: 0.2 })
    paintDepthShell(context, stage, depth, {
      wall: wood,
      ceiling: darken(wood, 0.4),
      floor: mix('#c9a462', wood, lit ? 0.6 : 0.3),
    })
    for (const side of [-1, 1])
      for (let board = 0; board < 30; board++)
        fillFace(
          context,
          alpha(darken(wood, 0.6), 0.34),
          wallPart(depth, side, [board / 30, board / 30 + 0.004], [0, 1]),
        )
    const { back } = depth
    for (let board = 0; board < 12; board++) {
      context.fillStyle = alpha(darken(wood, 0.6), 0.3)
      context.fillRect(back.x + (back.width * board) / 12, back.y, unit * 0.3, back.height)
    }
    const gate = {
      x: back.x + back.width * 0.22,
      y: back.y + back.height * 0.24,
      wide: back.width * 0.56,
      high: back.height * 0.76,
    }
    const view = context.createLinearGradient(0, gate.y, 0, gate.y + gate.high)
    view.addColorStop(0, palette.skyMiddle)
    view.addColorStop(0.62, lighten(palette.skyHorizon, 0.2))
    view.addColorStop(0.64, palette.middle)
    view.addColorStop(1, palette.near)
    context.fillStyle = view
    context.fillRect(gate.x, gate.y, gate.wide, gate.high)
    context.strokeStyle = darken(wood, 0.4)
    context.lineWidth = unit * 1.2
    context.strokeRect(gate.x, gate.y, gate.wide, gate.high)
    if (!lit) {
      paintGlow(
        context,
        gate.x + gate.wide / 2,
        gate.y + gate.high * 0.5,
        back.width * 1.5,
        lighten(light.key, 0.4),
        0.5,
      )
      fillFace(context, alpha(light.key, 0.3), levelPart(depth, 0, [-0.56, 0.5], [0.2, 1]))
    }
    for (const z of [0.94, 0.66, 0.38]) {
      fillFace(context, darken(wood, 0.34), [
        depth.at(-1, 1, z),
        depth.at(-1, 0.92, z),
        depth.at(1, 0.92, z),
        depth.at(1, 1, z),
      ])
      for (const side of [-1, 1]) {
        fillFace(context, darken(wood, 0.3), [
          depth.at(side * 0.72, 0, z),
          depth.at(side * 0.72, 1, z),
          depth.at(side * 0.66, 1, z),
          depth.at(side * 0.66, 0, z),
        ])
        fillFace(context, darken(wood, 0.3), [
          depth.at(side * 0.7, 0.78, z),
          depth.at(side * 0.4, 0.94, z),
          depth.at(side * 0.46, 0.94, z),
          depth.at(side * 0.7, 0.7, z),
        ])
        // The stall's gate.
        const far = Math.min(0.97, z + 0.22)
        for (const y of [0.12, 0.22, 0.32])
          fillFace(context, lighten(wood, 0.12), wallPart(depth, side, [z, far], [y, y + 0.045], 0.3))
      }
    }
    const hay = darken('#d9b45c', lit ? 0.34 : 0)
    for (const [side, near] of [
      [-1, 0.5],
      [1, 0.26],
      [-1, 0.2],
    ] as const) {
      const x: [number, number] = side < 0 ? [-0.98, -0.72] : [0.72, 0.98]
      paintBlock(context, depth, { x, y: [0, 0.17], z: [near, near + 0.12] }, hay, lighten(hay, 0.2))
    }
    context.strokeStyle = alpha(lighten(hay, 0.2), 0.7)
    context.lineWidth = unit * 0.26
    context.beginPath()
    for (let straw = 0; straw < 110; straw++) {
      const [x, y] = depth.at(random.between(-1, 1), 0, random.next() ** 0.5)
      const long = unit * random.between(1, 3)
      context.moveTo(x, y)
      context.lineTo(x + long, y + random.between(-0.5, 0.5) * long)
    }
    context.stroke()
    const lamp = depth.at(0.2, 0.8, 0.6)
    paintGlow(context, lamp[0], lamp[1], unit * (lit ? 70 : 24), '#ffc26a', lit ? 0.7 : 0.3)
    context.fillStyle = '#3a2a20'
    context.fillRect(lamp[0] - unit * 0.2, 0, unit * 0.4, lamp[1])
    context.fillStyle = '#ffe2a8'
    context.beginPath()
    context.ellipse(lamp[0], lamp[1], unit * 1.6, unit * 2.2, 0, 0, Math.PI * 2)
    context.fill()
    const gloom = context.createLinearGradient(0, 0, 0, height)
    gloom.addColorStop(0, alpha('#140c08', 0.4))
    gloom.addColorStop(0.5, alpha('#140c08', 0))
    context.fillStyle = gloom
    context.fillRect(0, 0, width, height)
  },
}
