import { alpha, darken, lighten, mix } from '../paint/color.ts'
import {
  createDepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintDepthShell,
  paintFloorGrid,
  wallPart,
} from '../paint/depth/depth-room.ts'
import { isLampLit } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A hall of steel: trusses, high windows, machines or shelves along a lane, a conveyor. */
export const factory: Setting = {
  ...room,
  kind: 'factory',
  words: ['factory hall', 'warehouse interior', 'machine hall', 'steelworks'],
  horizon: () => 0.58,
  paintBehind(context, stage) {
    const { unit, palette, scene, light } = stage
    const random = stage.random('factory')
    const lit = isLampLit(stage)
    const store = /warehouse/.test(scene.setting.features.join(' '))
    const wall = darken(random.pick(['#a9b4ba', '#c2b8a6', '#93a3a0']), lit ? 0.4 : 0.06)
    const depth = createDepthRoom(stage, { wide: 0.36, top: 0.26 })
    paintDepthShell(context, stage, depth, {
      wall,
      ceiling: darken(wall, 0.4),
      floor: darken('#9a9a96', lit ? 0.36 : 0.04),
    })
    paintFloorGrid(context, stage, depth, alpha('#3a4044', 0.2), { lanes: 4, rows: 7 })
    for (const x of [-0.3, 0.28]) fillFace(context, '#e8b93a', levelPart(depth, 0, [x, x + 0.025], [0, 1]))
    for (const side of [-1, 1])
      for (let bay = 0; bay < 7; bay++) {
        fillFace(
          context,
          lit ? '#2a3450' : mix(palette.skyMiddle, '#ffffff', 0.3),
          wallPart(depth, side, [(bay + 0.16) / 7, (bay + 0.84) / 7], [0.66, 0.88]),
        )
        for (const share of [0.38, 0.6])
          fillFace(
            context,
            darken(wall, 0.4),
            wallPart(depth, side, [(bay + share) / 7, (bay + share + 0.04) / 7], [0.66, 0.88]),
          )
      }
    const { back } = depth
    context.fillStyle = darken(wall, 0.34)
    context.fillRect(back.x + back.width * 0.3, back.y + back.height * 0.36, back.width * 0.4, back.height * 0.64)
    context.fillStyle = alpha('#1a2026', 0.4)
    for (let slat = 0; slat < 9; slat++)
      context.fillRect(
        back.x + back.width * 0.3,
        back.y + back.height * (0.36 + slat * 0.071),
        back.width * 0.4,
        back.height * 0.012,
      )
    context.lineCap = 'round'
    for (const z of [0.92, 0.7, 0.48, 0.26]) {
      context.strokeStyle = darken('#5f6a70', lit ? 0.4 : 0.16)
      context.lineWidth = unit * 0.8 * depth.scale(z)
      context.beginPath()
      for (const y of [0.88, 1]) {
        context.moveTo(...depth.at(-1, y, z))
        context.lineTo(...depth.at(1, y, z))
      }
      for (let web = 0; web < 10; web++) context.lineTo(...depth.at(-1 + web * 0.222, web % 2 === 0 ? 0.88 : 1, z))
      context.stroke()
      for (const x of [-0.45, 0.45]) {
        const [px, py] = depth.at(x, 0.84, z)
        paintGlow(context, px, py, unit * 12 * depth.scale(z), '#fff2cf', lit ? 0.5 : 0.24)
        context.fillStyle = '#fffbe8'
        context.beginPath()
        context.ellipse(px, py, unit * 1.4 * depth.scale(z), unit * 0.5 * depth.scale(z), 0, 0, Math.PI * 2)
        context.fill()
      }
    }
    const tints = ['#d9823a', '#3f7fa8', '#5f8a5a', '#c2483f', '#7f8a92', '#d9b03f']
    for (const z of [0.74, 0.5, 0.26, 0.02]) {
      for (const side of [-1, 1]) {
        const x: [number, number] = side < 0 ? [-0.96, -0.5] : [0.5, 0.96]
        if (store) {
          for (const level of [0, 0.22, 0.44]) {
            for (let crate = 0; crate < 3; crate++)
              paintBlock(
                context,
                depth,
                {
                  x: side < 0 ? [-0.96, -0.54] : [0.54, 0.96],
                  y: [level + 0.02, level + random.between(0.12, 0.19)],
                  z: [z + 0.005 + (2 - crate) * 0.06, z + 0.055 + (2 - crate) * 0.06],
                },
                darken(random.pick(['#b98a5a', '#c99a68', '#a87c50', '#6f8fa8']), lit ? 0.3 : 0),
              )
            fillFace(context, '#c9603a', wallPart(depth, side, [z, z + 0.2], [level, level + 0.02], 0.46))
          }
          continue
        }
        const body = darken(random.pick(tints), lit ? 0.3 : 0.06)
        const tall = random.between(0.24, 0.42)
        paintBlock(context, depth, { x, y: [0, tall], z: [z, z + 0.15] }, body)
        const screen = depth.at(side < 0 ? -0.62 : 0.62, tall * 0.76, z)
        const size = unit * 1.6 * depth.scale(z)
        context.fillStyle = '#1f2a30'
        context.fillRect(screen[0] - size * 1.4, screen[1], size * 2.6, size * 1.5)
        context.fillStyle = random.pick(['#7fe0b0', '#ffd06a', '#7fc8ff'])
        context.fillRect(screen[0] - size * 1.2, screen[1] + size * 0.3, size * 1.6, size * 0.3)
        context.fillStyle = alpha('#1a1f24', 0.3)
        for (let vent = 0; vent < 3; vent++)
          context.fillRect(screen[0] - size * 1.4, screen[1] + size * (2 + vent * 0.6), size * 2.6, size * 0.24)
        paintBlock(
          context,
          depth,
          { x: side < 0 ? [-0.86, -0.76] : [0.76, 0.86], y: [tall, 0.86], z: [z + 0.05, z + 0.08] },
          lighten('#8a949a', lit ? -0.2 : 0),
        )
      }
    }
    if (!lit)
      for (let bay = 0; bay < 6; bay++)
        fillFace(context, alpha(light.key, 0.14), levelPart(depth, 0.001, [-0.4, 0.3], [bay / 6 + 0.03, bay / 6 + 0.1]))
  },
}
