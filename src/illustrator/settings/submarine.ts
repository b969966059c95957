import { alpha, darken, lighten, mix } from '../paint/color.ts'
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
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'
import { underwater } from './underwater.ts'

/** Inside a submarine: ribs of riveted steel and brass, pipes, wheels and dials, and a great porthole on the sea. */
export const submarine: Setting = {
  ...room,
  kind: 'submarine',
  words: [],
  horizon: () => 0.66,
  paintBehind(context, stage) {
    const { unit, width, height } = stage
    const random = stage.random('submarine')
    const hull = random.pick(['#5a5048', '#4a5450', '#54504c'])
    const brass = '#c08a3f'
    const depth = createDepthRoom(stage, { wide: 0.66, top: 0.1, eye: 0.5 })
    paintDepthShell(context, stage, depth, {
      wall: hull,
      ceiling: darken(hull, 0.24),
      floor: darken(hull, 0.3),
      back: darken(hull, 0.12),
    })
    const { back } = depth
    const radius = Math.min(back.width, back.height) * 0.42
    const centre = { x: back.x + back.width / 2, y: back.y + back.height * 0.46 }
    context.save()
    context.beginPath()
    context.arc(centre.x, centre.y, radius, 0, 7)
    context.clip()
    seeThrough(
      context,
      stage,
      { x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2 },
      { kind: 'underwater', features: ['coral reef'], horizon: 0.74, paintBehind: underwater.paintBehind },
    )
    context.restore()
    paintRing(context, stage, centre, radius, brass)
    for (const side of [-1, 1]) {
      for (let rib = 0; rib < 5; rib++) {
        const z = 0.04 + rib * 0.2
        fillFace(context, lighten(hull, 0.1), wallPart(depth, side, [z, z + 0.04], [0, 1], 0.03))
        for (let rivet = 1; rivet < 9; rivet++) {
          const [x, y] = depth.at(side * 0.97, rivet / 9, z + 0.02)
          context.fillStyle = darken(hull, 0.3)
          context.beginPath()
          context.arc(x, y, unit * 0.5 * (1.2 - z * 0.7), 0, 7)
          context.fill()
        }
      }
      for (const [up, color] of [
        [0.9, brass],
        [0.84, '#8a4a3a'],
        [0.12, '#4f6a6f'],
      ] as const)
        fillFace(context, color, wallPart(depth, side, [0, 1], [up, up + 0.035], 0.06))
      for (const [z, up] of [
        [0.16, 0.56],
        [0.36, 0.64],
        [0.58, 0.54],
      ] as const)
        paintDial(context, stage, depth.at(side * 0.95, up, z), unit * 4.4 * (1.2 - z), brass)
    }
    for (const x of [
      [-0.96, -0.56],
      [0.56, 0.96],
    ] as const) {
      paintBlock(context, depth, { x, y: [0, 0.3], z: [0.62, 0.9] }, mix(hull, '#6a5a48', 0.4), darken(hull, 0.3))
      for (let key = 0; key < 14; key++) {
        const [px, py] = depth.at(x[0] + 0.04 + (key % 7) * 0.05, key < 7 ? 0.24 : 0.18, 0.62)
        context.fillStyle = random.pick(['#ff6a5a', '#ffd06a', '#7fe08a', brass])
        context.beginPath()
        context.arc(px, py, unit * 0.6, 0, 7)
        context.fill()
      }
    }
    fillFace(context, alpha('#1c1a18', 0.4), levelPart(depth, 0.002, [-0.3, 0.3], [0, 1]))
    for (const z of [0.1, 0.45, 0.8]) {
      const [x, y] = depth.at(0, 0.985, z)
      paintGlow(context, x, y, unit * 22 * (1.2 - z), '#ffcf8a', 0.6)
      context.fillStyle = '#ffeccb'
      context.beginPath()
      context.ellipse(x, y, unit * 3 * (1.2 - z), unit * 1.1 * (1.2 - z), 0, 0, 7)
      context.fill()
    }
    paintGlow(context, centre.x, centre.y, Math.max(width, height) * 0.5, '#3fb0c8', 0.2)
  },
}

function paintRing(
  context: Context,
  { unit, light }: Stage,
  centre: { x: number; y: number },
  radius: number,
  brass: string,
): void {
  const metal = context.createLinearGradient(centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius)
  metal.addColorStop(light.from.x < 0 ? 0 : 1, lighten(brass, 0.4))
  metal.addColorStop(0.5, brass)
  metal.addColorStop(light.from.x < 0 ? 1 : 0, darken(brass, 0.4))
  context.strokeStyle = metal
  context.lineWidth = unit * 4
  context.beginPath()
  context.arc(centre.x, centre.y, radius + unit * 1.4, 0, 7)
  context.stroke()
  context.fillStyle = darken(brass, 0.45)
  for (let bolt = 0; bolt < 16; bolt++) {
    const angle = (bolt / 16) * Math.PI * 2
    context.beginPath()
    context.arc(
      centre.x + Math.cos(angle) * (radius + unit * 1.4),
      centre.y + Math.sin(angle) * (radius + unit * 1.4),
      unit * 0.8,
      0,
      7,
    )
    context.fill()
  }
  context.fillStyle = alpha('#ffffff', 0.12)
  context.beginPath()
  context.ellipse(centre.x - radius * 0.36, centre.y - radius * 0.4, radius * 0.3, radius * 0.14, -0.7, 0, 7)
  context.fill()
}

function paintDial(
  context: Context,
  stage: Stage,
  [x, y]: readonly [number, number],
  radius: number,
  brass: string,
): void {
  const random = stage.random(`dial ${Math.round(x)}`)
  context.fillStyle = brass
  context.beginPath()
  context.ellipse(x, y, radius * 0.7, radius, 0, 0, 7)
  context.fill()
  context.fillStyle = '#f4ead2'
  context.beginPath()
  context.ellipse(x, y, radius * 0.54, radius * 0.8, 0, 0, 7)
  context.fill()
  const angle = random.between(2.4, 6.8)
  context.strokeStyle = '#a83a2c'
  context.lineWidth = radius * 0.1
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + Math.cos(angle) * radius * 0.4, y + Math.sin(angle) * radius * 0.6)
  context.stroke()
}
