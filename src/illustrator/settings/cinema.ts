import { createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten } from '../paint/color.ts'
import { createDepthRoom, fillFace, levelPart, paintDepthShell, wallPart } from '../paint/depth/depth-room.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { paintView, viewOf } from '../paint/window-view.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A cinema: rows of seats toward a bright screen, the beam above them. */
export const cinema: Setting = {
  ...room,
  kind: 'cinema',
  words: ['picture house', 'movie hall', 'imax'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, unit } = stage
    const random = stage.random('cinema')
    const wall = random.pick(['#3a1f28', '#22263a', '#2a2430'])
    const seat = random.pick(['#a8303a', '#8a2f3f', '#2f4f8a'])
    const depth = createDepthRoom(stage, { wide: 0.66, top: 0.14, eye: 0.4 })
    paintDepthShell(context, stage, depth, {
      wall,
      ceiling: darken(wall, 0.4),
      floor: darken(wall, 0.2),
      back: darken(wall, 0.3),
    })
    const { back } = depth
    const screen = {
      x: back.x + back.width * 0.05,
      y: back.y + back.height * 0.08,
      width: back.width * 0.9,
      height: back.height * 0.64,
    }
    const canvas = createCanvas(Math.max(8, Math.round(screen.width / 2)), Math.max(8, Math.round(screen.height / 2)))
    paintView(
      canvas.getContext('2d'),
      {
        ...stage,
        width: canvas.width,
        height: canvas.height,
        unit: Math.min(canvas.width, canvas.height) / 100,
        horizon: canvas.height * 0.66,
        light: { ...stage.light, time: 'golden-hour' },
      },
      viewOf(stage, ['mountains', 'sea', 'town', 'hills']),
    )
    context.drawImage(canvas, screen.x, screen.y, screen.width, screen.height)
    context.strokeStyle = '#0c0a10'
    context.lineWidth = unit * 1.4
    context.strokeRect(screen.x, screen.y, screen.width, screen.height)
    paintGlow(context, width / 2, screen.y + screen.height / 2, Math.max(width, height) * 0.7, '#cfe0ff', 0.3)
    for (const side of [-1, 1])
      for (let bay = 0; bay < 5; bay++) {
        fillFace(context, darken(seat, 0.4), wallPart(depth, side, [(bay + 0.12) / 5, (bay + 0.88) / 5], [0.2, 0.9]))
        const [x, y] = depth.at(side * 0.99, 0.6, (bay + 0.5) / 5)
        paintGlow(context, x, y, unit * 8 * depth.scale((bay + 0.5) / 5), '#ffc27a', 0.5)
      }
    fillFace(context, darken(seat, 0.5), levelPart(depth, 0, [-0.1, 0.1], [0, 1]))
    for (let row = 6; row >= 0; row--) {
      const z = 0.04 + row * 0.13
      for (let place = -6; place <= 6; place++) {
        if (place === 0) continue
        const [x, foot] = depth.at(place * 0.155, 0, z)
        const wide = Math.abs(depth.at(place * 0.155 + 0.14, 0, z)[0] - x)
        const high = wide * 1.05
        const cloth = context.createLinearGradient(0, foot - high, 0, foot)
        cloth.addColorStop(0, lighten(seat, 0.1))
        cloth.addColorStop(1, darken(seat, 0.6))
        context.fillStyle = cloth
        context.beginPath()
        context.roundRect(x - wide / 2, foot - high, wide, high, [wide * 0.3, wide * 0.3, 0, 0])
        context.fill()
        context.fillStyle = alpha('#dfeaff', 0.2)
        context.beginPath()
        context.roundRect(x - wide * 0.4, foot - high, wide * 0.8, high * 0.08, wide * 0.04)
        context.fill()
      }
    }
    context.save()
    context.globalCompositeOperation = 'screen'
    const beam = context.createLinearGradient(0, 0, 0, screen.y + screen.height)
    beam.addColorStop(0, alpha('#dfeaff', 0.22))
    beam.addColorStop(1, alpha('#dfeaff', 0.02))
    context.fillStyle = beam
    context.beginPath()
    context.moveTo(width / 2 - unit * 2, 0)
    context.lineTo(width / 2 + unit * 2, 0)
    context.lineTo(screen.x + screen.width, screen.y + screen.height)
    context.lineTo(screen.x, screen.y + screen.height)
    context.fill()
    context.restore()
  },
}
