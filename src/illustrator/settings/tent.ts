import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintProp } from '../paint/paint-prop.ts'
import { seeThrough } from '../paint/see-through.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { beach } from './beach.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { mountains } from './mountains.ts'
import type { Setting } from './setting.ts'

const outsides = [
  [/desert|dune|sahara/, desert, 0.52],
  [/beach|sea|ocean|coast/, beach, 0.44],
  [/forest|woods|jungle/, forest, 0.6],
] as const

/** Inside a tent: cloth on both sides with light through it, the flaps open on the land, a lantern, and blankets on the ground. */
export const tent: Setting = {
  kind: 'tent',
  words: [],
  surface: 'floor',
  indoor: true,
  horizon: () => 0.7,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, scene, palette } = stage
    const said = scene.setting.features.join(' ')
    const [, place, level] = outsides.find(([words]) => words.test(said)) ?? [undefined, mountains, 0.6]
    const dark = light.time === 'night' || light.time === 'dusk'
    const pane = { x: width * 0.14, y: height * 0.06, width: width * 0.72, height: height * 0.74 }
    const cloth = stage.random('cloth').pick(['#d98a3f', '#c9653f', '#c9b06a', '#6f8f6a', '#b8863f'])
    const own = dark ? mix(cloth, '#5a3420', 0.36) : cloth
    context.fillStyle = darken(own, 0.2)
    context.fillRect(0, 0, width, height)
    seeThrough(context, stage, pane, { kind: place.kind, horizon: level * 0.94, paintBehind: place.paintBehind })
    const ridge = { x: width / 2, y: -unit * 4 }
    const foot = horizon + (height - horizon) * 0.16
    for (const side of [-1, 1]) {
      const wall = width * (0.5 + side * 0.62)
      const flap = width * (0.5 + side * 0.3)
      const shade = context.createLinearGradient(width / 2, 0, wall, 0)
      shade.addColorStop(0, dark ? lighten(own, 0.16) : lighten(own, 0.3))
      shade.addColorStop(1, darken(own, 0.28))
      context.fillStyle = shade
      context.beginPath()
      context.moveTo(ridge.x, ridge.y)
      context.lineTo(ridge.x + side * unit * 2, height * 0.08)
      context.quadraticCurveTo(width * (0.5 + side * 0.13), height * 0.36, flap, foot)
      context.lineTo(wall, height)
      context.lineTo(wall + side * width, height)
      context.lineTo(wall + side * width, ridge.y)
      context.fill()
      context.strokeStyle = alpha(darken(own, 0.4), 0.4)
      context.lineWidth = unit * 0.4
      context.beginPath()
      for (const out of [0.36, 0.44]) {
        context.moveTo(ridge.x + side * unit * 3, 0)
        context.quadraticCurveTo(
          width * (0.5 + side * (out - 0.12)),
          height * 0.4,
          width * (0.5 + side * (out + 0.06)),
          height,
        )
      }
      context.stroke()
      // The flap, rolled aside and tied.
      context.fillStyle = lighten(own, 0.14)
      context.beginPath()
      context.moveTo(ridge.x + side * unit * 2, height * 0.08)
      context.quadraticCurveTo(width * (0.5 + side * 0.1), height * 0.36, flap - side * unit * 1.4, foot)
      context.lineTo(flap + side * unit * 3, foot)
      context.quadraticCurveTo(width * (0.5 + side * 0.17), height * 0.36, ridge.x + side * unit * 3.4, height * 0.08)
      context.fill()
    }
    paintGround(context, stage, foot, own)
    if (dark) {
      const x = width / 2 + unit * 5
      context.strokeStyle = '#3a2a20'
      context.lineWidth = unit * 0.3
      context.beginPath()
      context.moveTo(x, 0)
      context.lineTo(x, height * 0.14)
      context.stroke()
      paintProp(context, stage, 'lantern', {
        x,
        y: height * 0.28,
        height: unit * 13,
        name: 'tent lantern',
        floats: true,
      })
      context.save()
      context.globalCompositeOperation = 'screen'
      paintGlow(context, x, height * 0.22, Math.max(width, height) * 0.6, '#ffb45f', 0.5)
      context.restore()
    }
    paintGlow(context, width / 2, foot, unit * 50, palette.skyHorizon, 0.12)
  },
}

/** A groundsheet, a rug, and sleeping bags at both sides. */
function paintGround(context: Context, stage: Stage, top: number, cloth: string): void {
  const { width, height, unit } = stage
  const sheet = context.createLinearGradient(0, top, 0, height)
  sheet.addColorStop(0, mix(darken(cloth, 0.3), '#5a5048', 0.5))
  sheet.addColorStop(1, mix(darken(cloth, 0.5), '#3a342e', 0.5))
  context.fillStyle = sheet
  context.beginPath()
  context.moveTo(width * 0.2, top)
  context.lineTo(width * 0.8, top)
  context.lineTo(width * 1.2, height)
  context.lineTo(-width * 0.2, height)
  context.fill()
  const random = stage.random('sleeping bags')
  const room = height - top
  for (const side of [-1, 1]) {
    const bag = random.pick(['#3f6a8f', '#8f4a3f', '#4f7a5a', '#6a5a8f'])
    const x = width * (0.5 + side * 0.35)
    const body = context.createLinearGradient(0, top + room * 0.2, 0, height)
    body.addColorStop(0, lighten(bag, 0.16))
    body.addColorStop(1, darken(bag, 0.3))
    context.fillStyle = body
    context.beginPath()
    context.moveTo(x - side * unit * 2, top + room * 0.16)
    context.quadraticCurveTo(x + side * unit * 14, top + room * 0.1, x + side * unit * 22, height)
    context.lineTo(x - side * unit * 12, height)
    context.quadraticCurveTo(x - side * unit * 8, top + room * 0.4, x - side * unit * 2, top + room * 0.16)
    context.fill()
    context.strokeStyle = alpha(darken(bag, 0.4), 0.5)
    context.lineWidth = unit * 0.4
    context.beginPath()
    for (const share of [0.4, 0.6, 0.82]) {
      context.moveTo(x - side * unit * (2 + 9 * share), top + room * share)
      context.quadraticCurveTo(
        x + side * unit * 4,
        top + room * (share - 0.06),
        x + side * unit * (9 + 11 * share),
        top + room * share,
      )
    }
    context.stroke()
  }
}
