import { alpha, darken, lighten, mix } from '../paint/color.ts'
import {
  createDepthRoom,
  type DepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintFloorGrid,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { isLampLit } from '../paint/interior.ts'
import { leafColor } from '../paint/palette.ts'
import type { Random } from '../paint/random.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A house of glass: ribs against the sky, benches of plants on both sides, a path between them. */
export const greenhouse: Setting = {
  ...room,
  kind: 'greenhouse',
  words: ['winter garden', 'palm house', 'plant house'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, unit, palette, light } = stage
    const random = stage.random('greenhouse')
    const lit = isLampLit(stage)
    const depth = createDepthRoom(stage, { wide: 0.32, top: 0.3, eye: 0.4 })
    const sky = context.createLinearGradient(0, 0, 0, stage.horizon)
    sky.addColorStop(0, mix(palette.skyMiddle, '#ffffff', lit ? 0 : 0.3))
    sky.addColorStop(1, mix(palette.skyHorizon, '#ffffff', lit ? 0 : 0.3))
    context.fillStyle = sky
    context.fillRect(0, 0, width, height)
    const leaf = mix(leafColor({ ...stage, season: 'summer' }), palette.near, 0.3)
    // The garden beyond the glass.
    fillFace(context, mix(leaf, palette.skyHorizon, 0.6), wallPart(depth, 1, [0, 1], [0, 0.36]))
    fillFace(context, mix(leaf, palette.skyHorizon, 0.6), wallPart(depth, -1, [0, 1], [0, 0.36]))
    context.fillStyle = mix(leaf, palette.skyHorizon, 0.66)
    context.fillRect(depth.back.x, depth.back.y + depth.back.height * 0.56, depth.back.width, depth.back.height * 0.44)
    const path = random.pick(['#cbb89a', '#b9b2a6', '#c2917a'])
    fillFace(context, darken(path, lit ? 0.4 : 0.1), levelPart(depth, 0, [-1, 1], [0, 1]))
    paintFloorGrid(context, stage, depth, alpha('#5a4a3a', 0.22), { lanes: 7, rows: 14 })
    const frame = random.pick(['#8fa39a', '#3f5a50', '#2f3a3c', '#5f7a8a'])
    context.strokeStyle = lit ? darken(frame, 0.3) : frame
    context.lineCap = 'round'
    for (let rib = 0; rib <= 7; rib++) {
      const z = rib / 7
      context.lineWidth = unit * 0.55 * depth.scale(z) ** 0.8
      context.beginPath()
      context.moveTo(...depth.at(-1, 0, z))
      context.lineTo(...depth.at(-1, 0.72, z))
      context.quadraticCurveTo(...depth.at(-0.9, 1.1, z), ...depth.at(0, 1.3, z))
      context.quadraticCurveTo(...depth.at(0.9, 1.1, z), ...depth.at(1, 0.72, z))
      context.lineTo(...depth.at(1, 0, z))
      context.stroke()
    }
    context.lineWidth = unit * 0.5
    context.beginPath()
    for (const [x, y] of [
      [-1, 0.36],
      [1, 0.36],
      [-1, 0.72],
      [1, 0.72],
      [-0.56, 1.13],
      [0.56, 1.13],
      [0, 1.3],
    ] as const) {
      context.moveTo(...depth.at(x, y, 0))
      context.lineTo(...depth.at(x, y, 1))
    }
    const { back } = depth
    for (const share of [0.25, 0.5, 0.75]) {
      context.moveTo(back.x + back.width * share, back.y - back.height * 0.2)
      context.lineTo(back.x + back.width * share, stage.horizon)
    }
    context.moveTo(...depth.at(-1, 0.4, 1))
    context.lineTo(...depth.at(1, 0.4, 1))
    context.stroke()
    const wood = darken('#a87c52', lit ? 0.4 : 0.1)
    for (let place = 9; place >= 0; place--) {
      const z = place / 10
      for (const side of [-1, 1]) {
        const x: [number, number] = side < 0 ? [-0.98, -0.42] : [0.42, 0.98]
        paintBlock(context, depth, { x, y: [0.17, 0.21], z: [z, z + 0.1] }, wood)
        if (place % 3 === 0)
          paintBlock(
            context,
            depth,
            { x: side < 0 ? [-0.48, -0.43] : [0.43, 0.48], y: [0, 0.17], z: [z, z + 0.01] },
            darken(wood, 0.2),
          )
        for (const lane of [0.86, 0.56]) paintPlant(context, stage, depth, random, side * lane, z + 0.03, leaf)
      }
      if (place % 4 === 2) paintHanging(context, stage, depth, random, z, leaf)
    }
    if (!lit) {
      for (let band = 0; band < 6; band++)
        fillFace(context, alpha(light.key, 0.2), levelPart(depth, 0.001, [-0.4, 0.34], [band / 6, band / 6 + 0.09]))
      paintGlow(context, width * (0.5 + light.from.x * 0.4), 0, Math.max(width, height) * 0.7, light.key, 0.34)
    } else paintGlow(context, ...depth.at(0, 0.8, 0.5), unit * 60, '#ffd08a', 0.5)
  },
}

const clays = ['#c2704a', '#d08a5f', '#e6ded0', '#7f9a94', '#a8583f']
const blooms = ['#e86a7a', '#f3c24f', '#f7f0e6', '#b58ad0', '#f0915a']

/** A pot with a bush, a fan of leaves or flowers. */
function paintPlant(
  context: Context,
  stage: Stage,
  depth: DepthRoom,
  random: Random,
  x: number,
  z: number,
  leaf: string,
): void {
  const [px, foot] = depth.at(x, 0.21, z)
  const size = stage.unit * random.between(3.4, 5.2) * depth.scale(z) ** 0.92
  const green = random.chance(0.5) ? lighten(leaf, random.between(0, 0.24)) : darken(leaf, random.between(0, 0.3))
  context.fillStyle = random.pick(clays)
  context.beginPath()
  context.moveTo(px - size * 0.5, foot - size * 0.7)
  context.lineTo(px + size * 0.5, foot - size * 0.7)
  context.lineTo(px + size * 0.36, foot)
  context.lineTo(px - size * 0.36, foot)
  context.fill()
  const leaves = 9
  for (let index = 0; index < leaves; index++) {
    const angle = -Math.PI / 2 + (index / (leaves - 1) - 0.5) * 2.5
    const long = size * random.between(1.3, 2.3)
    const tipX = px + Math.cos(angle) * long
    const tipY = foot - size * 0.6 + Math.sin(angle) * long
    context.fillStyle = index % 3 === 0 ? lighten(green, 0.16) : index % 3 === 1 ? green : darken(green, 0.18)
    context.beginPath()
    context.moveTo(px, foot - size * 0.6)
    context.quadraticCurveTo((px + tipX) / 2 - size * 0.4, (foot + tipY) / 2 - size * 0.6, tipX, tipY)
    context.quadraticCurveTo((px + tipX) / 2 + size * 0.4, (foot + tipY) / 2, px, foot - size * 0.6)
    context.fill()
  }
  if (!random.chance(0.4)) return
  context.fillStyle = random.pick(blooms)
  context.beginPath()
  for (let bloom = 0; bloom < 6; bloom++) {
    const bx = px + size * random.between(-1, 1)
    const by = foot - size * random.between(1, 2.2)
    context.moveTo(bx + size * 0.2, by)
    context.arc(bx, by, size * 0.2, 0, Math.PI * 2)
  }
  context.fill()
}

function paintHanging(context: Context, stage: Stage, depth: DepthRoom, random: Random, z: number, leaf: string): void {
  const [x, y] = depth.at(random.pick([-0.4, 0.4]), 0.92, z)
  const size = stage.unit * 3 * depth.scale(z) ** 0.8
  context.fillStyle = '#4a3a2e'
  context.fillRect(x - size * 0.03, 0, size * 0.06, y)
  for (let vine = 0; vine < 7; vine++) {
    const at = x + size * (vine / 3 - 1) * 0.8
    context.strokeStyle = vine % 2 === 0 ? leaf : lighten(leaf, 0.16)
    context.lineWidth = size * 0.2
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(x, y)
    context.quadraticCurveTo(at, y - size * 0.4, at, y + size * random.between(0.5, 1.8))
    context.stroke()
  }
  context.fillStyle = random.pick(clays)
  context.beginPath()
  context.arc(x, y, size * 0.6, 0, Math.PI)
  context.fill()
}
