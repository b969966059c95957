import { alpha, darken, lighten, mix } from '../paint/color.ts'
import {
  createDepthRoom,
  type DepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintDepthShell,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { isLampLit } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

type Kind = 'subway' | 'train' | 'plane'

/** The inside of a train, a bus or an airliner: seats on both sides of an aisle, windows with what passes by. */
export const carriage: Setting = {
  ...room,
  kind: 'carriage',
  words: [
    'train carriage',
    'train compartment',
    'subway car',
    'metro car',
    'bus interior',
    'airplane cabin',
    'plane cabin',
  ],
  horizon: () => 0.62,
  paintBehind(context, stage) {
    const { unit, scene, light } = stage
    const random = stage.random('carriage')
    const named = scene.setting.features.join(' ')
    const kind: Kind = /plane|cabin|aircraft|flight/.test(named)
      ? 'plane'
      : /subway|metro|underground|tram|tube/.test(named)
        ? 'subway'
        : 'train'
    const dim = isLampLit(stage) ? 0.3 : 0
    const wall = darken(kind === 'plane' ? '#e9e6e0' : random.pick(['#e3ddd0', '#c9d3d4', '#d8c4a0']), dim)
    const seat = darken(random.pick(['#2f5f8f', '#a8433f', '#3f7a5f', '#5a4f8f', '#c9783a']), dim)
    const depth = createDepthRoom(stage, { wide: 0.24, top: 0.28, eye: 0.5 })
    paintDepthShell(context, stage, depth, {
      wall,
      back: darken(wall, 0.14),
      ceiling: lighten(wall, 0.1),
      floor: darken(kind === 'plane' ? '#4f5f7a' : '#8a8680', dim),
    })
    fillFace(context, '#fffbe8', levelPart(depth, 1, [-0.16, 0.16], [0, 0.97]))
    fillFace(context, alpha(darken(seat, 0.5), 0.4), levelPart(depth, 0, [-0.24, 0.24], [0, 1]))
    const { back } = depth
    context.fillStyle = darken(wall, 0.34)
    context.fillRect(back.x + back.width * 0.36, back.y + back.height * 0.2, back.width * 0.28, back.height * 0.8)
    context.fillStyle = mix(stage.palette.skyHorizon, '#2a3038', kind === 'subway' ? 0.8 : 0.3)
    context.fillRect(back.x + back.width * 0.4, back.y + back.height * 0.28, back.width * 0.2, back.height * 0.3)
    for (const side of [-1, 1]) {
      paintWindows(context, stage, depth, side, kind)
      if (kind !== 'subway') {
        const bin = darken(wall, 0.06)
        paintBlock(context, depth, { x: side < 0 ? [-1, -0.62] : [0.62, 1], y: [0.82, 1], z: [0, 1] }, bin)
        for (let at = 0.1; at < 1; at += 0.12)
          fillFace(context, alpha('#6f7478', 0.5), wallPart(depth, side, [at, at + 0.006], [0.82, 1], 0.38))
      }
    }
    paintSeats(context, depth, kind, seat)
    if (kind !== 'plane') paintPoles(context, stage, depth)
    paintGlow(context, ...depth.at(0, 0.8, 0.6), unit * 60, '#fff6dc', 0.3)
    if (!isLampLit(stage) && kind !== 'subway') {
      context.fillStyle = alpha(light.key, 0.12)
      for (let at = 0; at < 0.9; at += 0.16)
        fillFace(context, alpha(light.key, 0.14), levelPart(depth, 0.002, [-0.5, 0.4], [at, at + 0.07]))
    }
  },
}

function paintWindows(context: Context, stage: Stage, depth: DepthRoom, side: number, kind: Kind): void {
  const { palette } = stage
  const bays = kind === 'plane' ? 13 : 6
  const sky = kind === 'subway' ? '#232a34' : palette.skyMiddle
  for (let bay = 0; bay < bays; bay++) {
    const near = (bay + 0.14) / bays
    const far = (bay + (kind === 'plane' ? 0.62 : 0.86)) / bays
    const part = wallPart(depth, side, [near, far], kind === 'plane' ? [0.46, 0.7] : [0.42, 0.76])
    fillFace(
      context,
      alpha('#2a2e34', 0.5),
      wallPart(depth, side, [near - 0.008, far + 0.008], kind === 'plane' ? [0.44, 0.72] : [0.4, 0.78]),
    )
    fillFace(context, sky, part)
    if (kind === 'subway') {
      fillFace(context, alpha('#ffd98a', 0.6), wallPart(depth, side, [near + 0.02, near + 0.05], [0.6, 0.64]))
      continue
    }
    fillFace(
      context,
      palette.skyHorizon,
      wallPart(depth, side, [near, far], kind === 'plane' ? [0.46, 0.56] : [0.52, 0.62]),
    )
    if (kind === 'train') {
      fillFace(context, palette.middle, wallPart(depth, side, [near, far], [0.42, 0.54]))
      fillFace(context, palette.near, wallPart(depth, side, [near, far], [0.42, 0.47]))
    } else fillFace(context, alpha('#ffffff', 0.7), wallPart(depth, side, [near, far], [0.46, 0.5]))
    fillFace(context, alpha('#ffffff', 0.16), wallPart(depth, side, [near, near + (far - near) * 0.3], [0.46, 0.7]))
  }
}

/** Rows of seats seen from behind, or benches along the walls. */
function paintSeats(context: Context, depth: DepthRoom, kind: Kind, seat: string): void {
  if (kind === 'subway') {
    for (const side of [-1, 1]) {
      const x: [number, number] = side < 0 ? [-1, -0.66] : [0.66, 1]
      for (const [near, far] of [
        [0.68, 0.94],
        [0.36, 0.62],
        [0.04, 0.3],
      ] as const) {
        fillFace(context, darken(seat, 0.1), wallPart(depth, side, [near, far], [0.2, 0.4], 0.03))
        paintBlock(context, depth, { x, y: [0.06, 0.2], z: [near, far] }, darken(seat, 0.24), lighten(seat, 0.06))
      }
    }
    return
  }
  const rows = kind === 'plane' ? 8 : 6
  for (let row = rows - 1; row >= 1; row--) {
    const near = row / rows
    for (const side of [-1, 1]) {
      for (const place of [0, 1]) {
        const from = side * (0.36 + place * 0.31)
        const to = side * (0.63 + place * 0.31)
        const x: [number, number] = side < 0 ? [to, from] : [from, to]
        paintSeatBack(context, depth, x, near, seat)
      }
    }
  }
}

function paintSeatBack(
  context: Context,
  depth: DepthRoom,
  [left, right]: readonly [number, number],
  z: number,
  seat: string,
): void {
  const foot = depth.at(left, 0.05, z)
  const top = depth.at(right, 0.43, z)
  const wide = top[0] - foot[0]
  const high = foot[1] - top[1]
  const cloth = context.createLinearGradient(0, top[1], 0, foot[1])
  cloth.addColorStop(0, lighten(seat, 0.14))
  cloth.addColorStop(1, darken(seat, 0.3))
  context.fillStyle = darken(seat, 0.5)
  context.beginPath()
  context.roundRect(foot[0] - wide * 0.03, top[1] + high * 0.05, wide * 1.06, high, wide * 0.1)
  context.fill()
  context.fillStyle = cloth
  context.beginPath()
  context.roundRect(foot[0], top[1], wide, high, [wide * 0.3, wide * 0.3, wide * 0.08, wide * 0.08])
  context.fill()
  context.fillStyle = alpha(lighten(seat, 0.75), 0.8)
  context.beginPath()
  context.roundRect(foot[0] + wide * 0.16, top[1] - high * 0.02, wide * 0.68, high * 0.2, wide * 0.1)
  context.fill()
  context.fillStyle = alpha(darken(seat, 0.6), 0.34)
  context.fillRect(foot[0] + wide * 0.12, top[1] + high * 0.5, wide * 0.76, high * 0.03)
}

function paintPoles(context: Context, stage: Stage, depth: DepthRoom): void {
  context.lineCap = 'round'
  for (const z of [0.86, 0.6, 0.34]) {
    for (const x of [-0.5, 0.5]) {
      const wide = stage.unit * 0.5 * depth.scale(z)
      for (const [color, share] of [
        ['#8a8f94', 1],
        ['#f2f4f4', 0.36],
      ] as const) {
        context.strokeStyle = color
        context.lineWidth = wide * share
        context.beginPath()
        context.moveTo(...depth.at(x, 0, z))
        context.lineTo(...depth.at(x, 1, z))
        context.stroke()
      }
    }
  }
}
