import { alpha, darken, lighten } from '../paint/color.ts'
import {
  createDepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintDepthShell,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

const neons = ['#ff4fa3', '#3fd0ff', '#ffd23f', '#8f6fff', '#4fffa8', '#ff7a3f']

/** Two rows of game cabinets in the dark, neon along the ceiling, a carpet with shapes. */
export const arcade: Setting = {
  ...room,
  kind: 'arcade',
  words: ['arcade room', 'game room', 'amusement arcade'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, unit } = stage
    const random = stage.random('arcade')
    const wall = random.pick(['#241a3f', '#1a2340', '#2f1a3a'])
    const glow = random.pick(neons)
    const other = random.pick(neons.filter((one) => one !== glow))
    const depth = createDepthRoom(stage, { wide: 0.3, top: 0.24 })
    paintDepthShell(context, stage, depth, {
      wall,
      ceiling: darken(wall, 0.4),
      floor: darken(wall, 0.1),
      back: lighten(wall, 0.06),
    })
    for (let shape = 0; shape < 46; shape++) {
      const z = random.next() ** 0.6
      const [x, y] = depth.at(random.between(-1, 1), 0, z)
      const size = unit * 0.8 * depth.scale(z)
      context.fillStyle = alpha(random.pick(neons), 0.5)
      context.beginPath()
      if (shape % 2 === 0) context.ellipse(x, y, size, size * 0.34, 0, 0, Math.PI * 2)
      else {
        context.moveTo(x - size, y)
        context.lineTo(x + size, y - size * 0.3)
        context.lineTo(x + size * 0.3, y + size * 0.4)
      }
      context.fill()
    }
    for (const [x, tint] of [
      [-0.6, glow],
      [0, other],
      [0.6, glow],
    ] as const) {
      fillFace(context, alpha(tint, 0.35), levelPart(depth, 0.999, [x - 0.1, x + 0.1], [0, 1]))
      fillFace(context, lighten(tint, 0.4), levelPart(depth, 0.998, [x - 0.03, x + 0.03], [0, 1]))
    }
    const { back } = depth
    context.strokeStyle = other
    context.lineWidth = unit * 1.1
    context.strokeRect(back.x + back.width * 0.18, back.y + back.height * 0.2, back.width * 0.64, back.height * 0.34)
    paintGlow(context, back.x + back.width / 2, back.y + back.height * 0.37, back.width * 0.8, other, 0.6)
    for (const side of [-1, 1])
      fillFace(context, alpha(side < 0 ? glow : other, 0.7), wallPart(depth, side, [0, 1], [0.8, 0.83]))
    for (let place = 5; place >= 0; place--) {
      const z = depth.near + (place * (0.99 - depth.near)) / 6
      for (const side of [-1, 1]) {
        const body = darken(random.pick(['#c23f5a', '#2f5fc0', '#3f8a6a', '#d9983f', '#6a3fa8', '#2a2a34']), 0.1)
        const tint = random.pick(neons)
        const x: [number, number] = side < 0 ? [-0.98, -0.56] : [0.56, 0.98]
        paintBlock(context, depth, { x, y: [0, 0.56], z: [z, z + 0.11] }, body)
        fillFace(context, tint, wallPart(depth, side, [z + 0.01, z + 0.1], [0.5, 0.555], 0.441))
        fillFace(context, '#0c0e16', wallPart(depth, side, [z + 0.014, z + 0.096], [0.3, 0.48], 0.441))
        fillFace(context, alpha(tint, 0.75), wallPart(depth, side, [z + 0.024, z + 0.086], [0.32, 0.46], 0.441))
        fillFace(context, lighten(body, 0.3), wallPart(depth, side, [z + 0.01, z + 0.1], [0.24, 0.27], 0.41))
        const [gx, gy] = depth.at(side * 0.54, 0.38, z + 0.05)
        paintGlow(context, gx, gy, unit * 9 * depth.scale(z + 0.05), tint, 0.4)
      }
    }
    paintGlow(context, width / 2, height, Math.max(width, height) * 0.5, glow, 0.16)
  },
}
