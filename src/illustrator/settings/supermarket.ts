import { alpha, darken, lighten } from '../paint/color.ts'
import {
  createDepthRoom,
  type DepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintDepthShell,
  paintFloorGrid,
  wallPart,
} from '../paint/depth/depth-room.ts'
import type { Random } from '../paint/random.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

const goods = ['#d9483f', '#e8a93a', '#3f8fc0', '#5fa85a', '#8a5fb0', '#f0e6d2', '#d97fa0', '#2f6f78', '#e0703a']

/** An aisle between full shelves, under strips of light, with coolers at its end. */
export const supermarket: Setting = {
  ...room,
  kind: 'supermarket',
  words: ['supermarket aisle', 'grocery aisle', 'grocery store aisle', 'warehouse aisle', 'store aisle'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, unit } = stage
    const random = stage.random('supermarket')
    const depth = createDepthRoom(stage, { wide: 0.26, top: 0.3, shift: random.between(-0.08, 0.08) })
    const frame = random.pick(['#dfe3e4', '#4f5860', '#c9b08c', '#a9c0c4'])
    paintDepthShell(context, stage, depth, { wall: '#cfd4d4', ceiling: '#eef0ee', floor: '#dcdad4', back: '#e9eceb' })
    paintFloorGrid(context, stage, depth, alpha('#7d8488', 0.3), { lanes: 5, rows: 12 })
    for (const lane of [-0.5, 0.5])
      for (let strip = 0; strip < 6; strip++)
        fillFace(
          context,
          '#ffffff',
          levelPart(depth, 1, [lane - 0.09, lane + 0.09], [strip / 6 + 0.02, strip / 6 + 0.12]),
        )
    const { back } = depth
    context.fillStyle = '#bfe0ea'
    context.fillRect(back.x + back.width * 0.08, back.y + back.height * 0.3, back.width * 0.84, back.height * 0.7)
    for (let row = 0; row < 4; row++)
      for (let item = 0; item < 12; item++) {
        context.fillStyle = random.pick(goods)
        const tall = back.height * random.between(0.07, 0.12)
        context.fillRect(
          back.x + back.width * (0.1 + item * 0.068),
          back.y + back.height * (0.46 + row * 0.15) - tall,
          back.width * 0.052,
          tall,
        )
      }
    for (const side of [-1, 1]) paintShelves(context, depth, side, frame, random)
    paintGlow(context, width / 2, back.y + back.height / 2, Math.max(width, height) * 0.5, '#ffffff', 0.3)
    const sign = depth.at(0, 0.96, 0.5)
    context.fillStyle = random.pick(['#2f7a4f', '#c23f3a', '#2f5fa0'])
    context.fillRect(sign[0] - unit * 10, sign[1], unit * 20, unit * 5)
    context.fillStyle = alpha('#ffffff', 0.8)
    context.fillRect(sign[0] - unit * 7, sign[1] + unit * 2, unit * 14, unit * 1)
  },
}

/** Five boards of goods along a side wall, each row of one kind in a few colours. */
function paintShelves(context: Context, depth: DepthRoom, side: number, frame: string, random: Random): void {
  const inner = 0.42
  const rows = 5
  fillFace(context, darken(frame, 0.62), wallPart(depth, side, [depth.near, 0.97], [0, 0.78], inner))
  paintBlock(
    context,
    depth,
    { x: side < 0 ? [-1, -1 + inner] : [1 - inner, 1], y: [0, 0.08], z: [depth.near, 0.97] },
    frame,
  )
  for (let row = 0; row < rows; row++) {
    const low = 0.08 + row * 0.14
    let color = random.pick(goods)
    for (let near = depth.near; near < 0.95; ) {
      const long = random.between(0.014, 0.024)
      if (random.chance(0.2)) color = random.pick(goods)
      const high = low + random.between(0.07, 0.115)
      const box = wallPart(depth, side, [near, near + long * 0.9], [low, high], inner)
      fillFace(context, color, box)
      fillFace(
        context,
        alpha(lighten(color, 0.6), 0.6),
        wallPart(depth, side, [near + long * 0.2, near + long * 0.7], [low + 0.025, high - 0.025], inner),
      )
      near += long
    }
    fillFace(context, lighten(frame, 0.1), wallPart(depth, side, [depth.near, 0.97], [low - 0.014, low], inner))
  }
}
