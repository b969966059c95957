import { alpha, darken, lighten } from '../paint/color.ts'
import {
  createDepthRoom,
  type DepthRoom,
  fillFace,
  paintDepthShell,
  paintFloorGrid,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A vault of brick with barrels or racks of bottles along it, lit by lamps. */
export const cellar: Setting = {
  ...room,
  kind: 'cellar',
  words: ['wine vault', 'basement vault', 'barrel room', 'winery interior'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, unit } = stage
    const random = stage.random('cellar')
    const brick = random.pick(['#8a5f4a', '#7d6a58', '#94705a'])
    const depth = createDepthRoom(stage, { wide: 0.3, top: 0.26 })
    paintDepthShell(context, stage, depth, {
      wall: brick,
      ceiling: darken(brick, 0.3),
      floor: '#6f6258',
      back: darken(brick, 0.3),
    })
    paintFloorGrid(context, stage, depth, alpha('#2a2018', 0.4), { lanes: 4, rows: 10 })
    for (const side of [-1, 1])
      for (let course = 1; course < 12; course++)
        fillFace(context, alpha('#2a1a12', 0.3), wallPart(depth, side, [0, 1], [course / 12, course / 12 + 0.008]))
    // The ribs of the vault.
    for (const z of [1, 0.74, 0.5, 0.28]) {
      const left = depth.at(-1, 0.6, z)
      const right = depth.at(1, 0.6, z)
      const top = depth.at(0, 1.12, z)
      context.strokeStyle = z === 1 ? darken(brick, 0.2) : lighten(brick, 0.08 - (1 - z) * 0.2)
      context.lineWidth = unit * 2.2 * depth.scale(z)
      context.beginPath()
      context.moveTo(left[0], depth.at(-1, 0, z)[1])
      context.lineTo(left[0], left[1])
      context.quadraticCurveTo(left[0], top[1], top[0], top[1])
      context.quadraticCurveTo(right[0], top[1], right[0], right[1])
      context.lineTo(right[0], depth.at(1, 0, z)[1])
      context.stroke()
    }
    const bottles = random.chance(0.4)
    for (const side of [-1, 1]) {
      if (bottles) paintRack(context, depth, side)
      else
        for (let barrel = 6; barrel >= 0; barrel--)
          for (const row of [0, 1]) paintBarrel(context, stage, depth, side, 0.1 + barrel * 0.14, row)
    }
    for (const z of [0.9, 0.6, 0.32]) {
      const [x, y] = depth.at(0, 0.92, z)
      paintGlow(context, x, y, unit * 26 * depth.scale(z) ** 0.6, '#ffbf6a', 0.6)
      context.fillStyle = '#ffe6b0'
      context.beginPath()
      context.arc(x, y, unit * 0.8 * depth.scale(z), 0, Math.PI * 2)
      context.fill()
    }
    const gloom = context.createRadialGradient(
      width / 2,
      stage.horizon,
      0,
      width / 2,
      stage.horizon,
      Math.max(width, height) * 0.75,
    )
    gloom.addColorStop(0.3, alpha('#120a08', 0))
    gloom.addColorStop(1, alpha('#120a08', 0.3))
    context.fillStyle = gloom
    context.fillRect(0, 0, width, height)
  },
}

/** A barrel on its side, its head toward the aisle. */
function paintBarrel(context: Context, stage: Stage, depth: DepthRoom, side: number, z: number, row: number): void {
  const foot = depth.at(side * 0.62, 0.02 + row * 0.33, z)
  const top = depth.at(side * 0.62, 0.34 + row * 0.33, z)
  const high = foot[1] - top[1]
  const x = foot[0] + (side * high) / 2.2
  const y = (foot[1] + top[1]) / 2
  const oak = '#a5713f'
  context.fillStyle = darken(oak, 0.44)
  context.beginPath()
  context.roundRect(side > 0 ? x : x - high * 1.3, y - high / 2, high * 1.3, high, high * 0.12)
  context.fill()
  const head = context.createRadialGradient(x - side * high * 0.16, y - high * 0.16, 0, x, y, high * 0.55)
  head.addColorStop(0, lighten(oak, 0.16))
  head.addColorStop(1, darken(oak, 0.24))
  context.fillStyle = head
  context.beginPath()
  context.ellipse(x, y, high * 0.43, high * 0.49, 0, 0, Math.PI * 2)
  context.fill()
  context.strokeStyle = '#3f342c'
  context.lineWidth = high * 0.06
  context.stroke()
  context.strokeStyle = alpha('#3a2412', 0.4)
  context.lineWidth = stage.unit * 0.16
  context.beginPath()
  for (const share of [-0.24, -0.08, 0.08, 0.24]) {
    context.moveTo(x + share * high, y - high * 0.4)
    context.lineTo(x + share * high, y + high * 0.4)
  }
  context.stroke()
}

/** Bottles lying in a lattice, their ends toward the aisle. */
function paintRack(context: Context, depth: DepthRoom, side: number): void {
  fillFace(context, '#3a281c', wallPart(depth, side, [depth.near, 0.96], [0, 0.72], 0.3))
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 27; column++) {
      const z = 0.96 - column * 0.04
      const [x, y] = depth.at(side * 0.7, 0.05 + row * 0.088, z)
      const high = Math.abs(depth.at(side * 0.7, 0.07, z)[1] - depth.at(side * 0.7, 0, z)[1]) / 2
      const wide = Math.min(high, Math.abs(depth.at(side * 0.7, 0, z + 0.03)[0] - x) * 0.6)
      context.fillStyle = ['#3f6a4c', '#7a3540', '#8a7a4a'][(row * 7 + column * 3) % 3]!
      context.beginPath()
      context.ellipse(x, y, wide, high, 0, 0, Math.PI * 2)
      context.fill()
    }
  }
  for (let shelf = 0; shelf <= 4; shelf++)
    fillFace(context, '#7a5434', wallPart(depth, side, [depth.near, 0.96], [shelf * 0.176, shelf * 0.176 + 0.016], 0.3))
}
