import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { relight } from '../paint/palette.ts'
import { paintPuddles } from '../paint/puddles.ts'
import { paintSights } from '../paint/sights.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { lampsBurn } from '../paint/street-lamp.ts'
import { paintMist } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** A flat roof high above the town: a parapet, a water tank, vents, pots of green, a string of bulbs. */
export const rooftop: Setting = {
  kind: 'rooftop',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.68 : 0.56),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const low = stage.scene.setting.features.includes('low roofs')
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.92)
    if (lampsBurn(stage)) paintGlow(context, width / 2, horizon, Math.max(width, unit * 100) * 0.6, '#ffb877', 0.3)
    for (const [index, layer] of [
      { tall: 0.62, color: mix(palette.far, palette.haze, 0.5), lights: 0.3 },
      { tall: 0.42, color: mix(palette.far, palette.middle, 0.5), lights: 0.45 },
    ].entries()) {
      paintSkyline(context, stage, `roof view ${index}`, { base: horizon + unit * 5, low, ...layer })
      if (index === 0) paintSights(context, stage, horizon + unit * 5)
      paintMist(context, stage, {
        y: horizon + unit * 4,
        above: unit * 16,
        below: unit,
        color: palette.haze,
        opacity: 0.5 - index * 0.2,
      })
    }
    const room = height - horizon
    const top = horizon + room * 0.14
    const random = stage.random('rooftop')
    const brick = relight(random.pick(['#a0604a', '#8f8a84', '#b39a80']), light.time, light.weather)
    const side = random.pick([-1, 1])
    paintTank(context, stage, width * (0.5 + side * 0.36), top - unit * 2, unit * 30)
    const wall = context.createLinearGradient(0, top - unit * 8, 0, top + unit * 3)
    wall.addColorStop(0, mix(brick, light.key, 0.2 * light.strength))
    wall.addColorStop(1, darken(brick, 0.24))
    context.fillStyle = wall
    context.fillRect(0, top - unit * 6.4, width, unit * 9)
    context.strokeStyle = alpha(darken(brick, 0.4), 0.4)
    context.lineWidth = unit * 0.16
    context.beginPath()
    for (let row = 0; row < 5; row++) {
      const y = top - unit * 5 + row * unit * 1.6
      context.moveTo(0, y)
      context.lineTo(width, y)
      for (let x = (row % 2) * unit * 2; x < width; x += unit * 4) {
        context.moveTo(x, y)
        context.lineTo(x, y + unit * 1.6)
      }
    }
    context.stroke()
    const white = stage.season === 'winter' || light.weather === 'snow'
    const coping = white ? mix('#ffffff', light.ambient, 0.2) : mix(lighten(brick, 0.3), '#c8c4bc', 0.5)
    context.fillStyle = coping
    context.fillRect(0, top - unit * 7.6, width, unit * 1.6)
    const tar = white ? palette.ground : mix(relight('#8c8a88', light.time, light.weather), palette.near, 0.14)
    const floor = context.createLinearGradient(0, top, 0, height)
    floor.addColorStop(0, darken(tar, 0.26))
    floor.addColorStop(0.16, mix(tar, light.key, 0.16 * light.strength))
    floor.addColorStop(1, darken(tar, 0.2))
    context.fillStyle = floor
    context.fillRect(0, top + unit * 2, width, height)
    context.strokeStyle = alpha(darken(tar, 0.4), 0.3)
    context.lineWidth = unit * 0.2
    context.beginPath()
    for (const share of [0.1, 0.3, 0.62]) {
      context.moveTo(0, top + unit * 2 + room * share)
      context.lineTo(width, top + unit * 2 + room * share)
    }
    for (let seam = -8; seam <= 8; seam++) {
      context.moveTo(width / 2 + seam * unit * 10, top + unit * 2)
      context.lineTo(width / 2 + seam * unit * 25, height)
    }
    context.stroke()
    paintPuddles(context, stage, top + unit * 6)
    paintVent(context, stage, width * (0.5 - side * 0.38), top + unit * 5, unit * 11)
    paintPlanters(context, stage, width * (0.5 + side * 0.3), top + unit * 6)
    paintBulbs(context, stage, top)
  },
}

function paintTank(context: Context, stage: Stage, x: number, foot: number, size: number): void {
  const { light, palette } = stage
  const wood = mix(relight('#8a684c', light.time, light.weather), palette.haze, 0.1)
  const side = light.from.x < 0 ? 0 : 1
  context.strokeStyle = darken(palette.near, 0.2)
  context.lineWidth = size * 0.03
  context.beginPath()
  for (const out of [-0.24, 0.24]) {
    context.moveTo(x + out * size, foot)
    context.lineTo(x + out * size, foot - size * 0.5)
    context.moveTo(x + out * size, foot)
    context.lineTo(x - out * size, foot - size * 0.45)
  }
  context.stroke()
  const body = context.createLinearGradient(x - size * 0.32, 0, x + size * 0.32, 0)
  body.addColorStop(side, mix(wood, light.key, 0.34 * light.strength))
  body.addColorStop(1 - side, mix(darken(wood, 0.24), light.shadow, 0.3))
  context.fillStyle = body
  context.fillRect(x - size * 0.32, foot - size, size * 0.64, size * 0.52)
  context.beginPath()
  context.moveTo(x - size * 0.36, foot - size)
  context.lineTo(x, foot - size * 1.22)
  context.lineTo(x + size * 0.36, foot - size)
  context.fill()
  context.fillStyle = alpha(darken(wood, 0.5), 0.6)
  for (const up of [0.58, 0.74, 0.9]) context.fillRect(x - size * 0.325, foot - size * up, size * 0.65, size * 0.018)
}

function paintVent(context: Context, stage: Stage, x: number, foot: number, size: number): void {
  const { light } = stage
  const steel = relight('#a8aeb4', light.time, light.weather)
  const side = light.from.x < 0 ? 0 : 1
  context.fillStyle = alpha('#14120f', 0.26)
  context.beginPath()
  context.ellipse(x, foot, size * 0.9, size * 0.12, 0, 0, 7)
  context.fill()
  const body = context.createLinearGradient(x - size * 0.7, 0, x + size * 0.7, 0)
  body.addColorStop(side, lighten(steel, 0.16))
  body.addColorStop(1 - side, darken(steel, 0.3))
  context.fillStyle = body
  context.beginPath()
  context.roundRect(x - size * 0.7, foot - size, size * 1.4, size, size * 0.05)
  context.fill()
  context.fillStyle = darken(steel, 0.5)
  for (let slat = 0; slat < 5; slat++)
    context.fillRect(x - size * 0.54, foot - size * (0.84 - slat * 0.14), size * 1.08, size * 0.06)
}

function paintPlanters(context: Context, stage: Stage, x: number, foot: number): void {
  const { unit, light, palette, season } = stage
  const random = stage.random('planters')
  const clay = relight('#b5694a', light.time, light.weather)
  for (let pot = -1; pot <= 1; pot++) {
    const px = x + pot * unit * 8
    const size = unit * random.between(5, 6.4)
    if (season !== 'winter') {
      const leaf = mix(relight('#5f8f4a', light.time, light.weather), palette.near, 0.2)
      for (const [paint, lift] of [
        [leaf, 0],
        [mix(lighten(leaf, 0.14), light.key, 0.3 * light.strength), 0.3],
      ] as const) {
        context.fillStyle = paint
        context.beginPath()
        for (let lobe = 0; lobe < 9; lobe++) {
          const radius = size * random.between(0.2, 0.34) * (1 - lift)
          const lx = px + random.between(-0.55, 0.55) * size
          const ly = foot - size * random.between(1, 1.7 + lift * 0.3)
          context.moveTo(lx + radius, ly)
          context.arc(lx, ly, radius, 0, 7)
        }
        context.fill()
      }
    }
    context.fillStyle = clay
    context.beginPath()
    context.moveTo(px - size * 0.46, foot - size)
    context.lineTo(px + size * 0.46, foot - size)
    context.lineTo(px + size * 0.34, foot)
    context.lineTo(px - size * 0.34, foot)
    context.fill()
    context.fillStyle = lighten(clay, 0.14)
    context.fillRect(px - size * 0.5, foot - size * 1.04, size, size * 0.16)
  }
}

function paintBulbs(context: Context, stage: Stage, top: number): void {
  const { width, unit } = stage
  const burning = lampsBurn(stage)
  const high = top - unit * 34
  const spans = Math.max(2, Math.round(width / (unit * 50)))
  for (let span = 0; span < spans; span++) {
    const x0 = (span / spans) * width
    const x1 = ((span + 1) / spans) * width
    const on = (share: number): [number, number] => [x0 + (x1 - x0) * share, high + unit * 26 * share * (1 - share)]
    context.strokeStyle = alpha('#1c1a18', 0.75)
    context.lineWidth = unit * 0.2
    context.beginPath()
    for (let share = 0; share <= 1.001; share += 0.1) context.lineTo(...on(share))
    context.stroke()
    for (let bulb = 1; bulb < 8; bulb++) {
      const [x, y] = on(bulb / 8)
      if (burning) paintGlow(context, x, y + unit, unit * 5, '#ffd38a', 0.6)
      context.fillStyle = burning ? '#fff0c4' : alpha('#f6f0e0', 0.85)
      context.beginPath()
      context.arc(x, y + unit * 0.9, unit * 0.7, 0, 7)
      context.fill()
    }
  }
}
