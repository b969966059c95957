import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { interiorColors, isLampLit, paintShell } from '../paint/interior.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintTileFloor } from '../paint/tile-floor.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A departure hall: airliners beyond a wall of glass, rows of seats, a board of flights. */
export const airport: Setting = {
  ...room,
  kind: 'airport',
  words: ['departure lounge', 'departure hall'],
  paintBehind(context, stage) {
    const { width, horizon, unit, palette } = stage
    const plain = interiorColors(stage)
    const wall = mix('#dfe6ea', plain.wall, 0.16)
    const colors = { ...plain, wall: isLampLit(stage) ? darken(wall, 0.3) : wall, trim: '#f2f5f6' }
    paintShell(context, stage, colors, { wall: 'plain', floor: 'boards' })
    const top = horizon * 0.2
    const sill = horizon - unit * 5
    context.save()
    context.beginPath()
    context.rect(0, top, width, sill - top)
    context.clip()
    const outside = { ...stage, horizon: top + (sill - top) * 0.72 }
    paintSky(context, outside)
    paintClouds(context, outside, outside.horizon)
    paintSkyline(context, outside, 'beyond the field', {
      base: outside.horizon,
      tall: 0.12,
      color: mix(palette.far, palette.haze, 0.4),
      lights: 0.5,
    })
    context.fillStyle = mix(palette.middle, '#8a9298', 0.6)
    context.fillRect(0, outside.horizon, width, sill)
    const random = stage.random('airliners')
    const size = Math.min(unit * 62, (sill - top) * 1.5)
    const way = random.chance(0.5) ? 1 : -1
    for (let x = width * random.between(0.2, 0.4); x < width + size; x += size * 1.3) {
      paintAirliner(
        context,
        stage,
        { x, y: sill - size * 0.11, size, way },
        random.pick(['#c23f3a', '#2f6fb0', '#e0a02f', '#2f8a6a']),
      )
    }
    context.restore()
    context.fillStyle = mix(colors.dark, '#56646c', 0.6)
    const mullion = Math.max(unit * 17, width / 12)
    for (let x = mullion * 0.4; x < width; x += mullion) context.fillRect(x, top, unit * 0.9, sill - top)
    context.fillRect(0, top - unit, width, unit * 1.6)
    context.fillRect(0, top + (sill - top) * 0.3, width, unit * 0.5)
    context.fillRect(0, sill - unit * 0.4, width, unit * 1.2)
    paintCeiling(context, stage, top)
    paintTileFloor(context, stage, mix(colors.floor, isLampLit(stage) ? '#6f7880' : '#c4ccd0', 0.75))
    paintBoard(context, stage, top)
    paintSeats(context, stage)
  },
}

function paintAirliner(
  context: Context,
  stage: Stage,
  { x, y, size, way }: { x: number; y: number; size: number; way: 1 | -1 },
  tail: string,
): void {
  const dim = isLampLit(stage) ? 0.34 : 0
  const white = darken('#f4f6f7', dim)
  context.save()
  context.translate(x, y)
  context.scale(way * size, size)
  const hull = context.createLinearGradient(0, -0.16, 0, 0.02)
  hull.addColorStop(0, lighten(white, 0.4))
  hull.addColorStop(1, darken(white, 0.24))
  context.fillStyle = darken(tail, dim)
  context.beginPath()
  context.moveTo(-0.36, -0.13)
  context.lineTo(-0.5, -0.36)
  context.lineTo(-0.41, -0.36)
  context.lineTo(-0.22, -0.13)
  context.fill()
  context.fillStyle = darken(white, 0.5)
  for (const wheel of [-0.06, 0.34]) context.fillRect(wheel, 0, 0.016, 0.08)
  context.fillStyle = hull
  context.beginPath()
  context.moveTo(-0.5, -0.13)
  context.lineTo(0.36, -0.15)
  context.quadraticCurveTo(0.5, -0.13, 0.5, -0.06)
  context.quadraticCurveTo(0.48, 0.01, 0.36, 0.01)
  context.lineTo(-0.2, 0.01)
  context.quadraticCurveTo(-0.36, -0.02, -0.5, -0.13)
  context.fill()
  context.fillStyle = isLampLit(stage) ? '#ffe2a4' : '#3c5468'
  context.beginPath()
  for (let pane = 0; pane < 18; pane++) context.roundRect(-0.3 + pane * 0.035, -0.1, 0.016, 0.024, 0.006)
  context.roundRect(0.4, -0.115, 0.05, 0.028, 0.008)
  context.fill()
  context.fillStyle = darken(white, 0.18)
  context.beginPath()
  context.moveTo(0.1, -0.03)
  context.lineTo(-0.2, 0.07)
  context.lineTo(-0.28, 0.07)
  context.lineTo(-0.1, -0.03)
  context.fill()
  context.fillStyle = darken(tail, dim + 0.1)
  context.beginPath()
  context.ellipse(-0.02, 0.03, 0.06, 0.03, 0, 0, 7)
  context.fill()
  context.restore()
}

function paintCeiling(context: Context, stage: Stage, foot: number): void {
  const { width, unit } = stage
  const lit = isLampLit(stage)
  const ceiling = context.createLinearGradient(0, 0, 0, foot)
  ceiling.addColorStop(0, lit ? '#4a525a' : '#c2ccd2')
  ceiling.addColorStop(1, lit ? '#6a737a' : '#e8edf0')
  context.fillStyle = ceiling
  context.fillRect(0, 0, width, foot - unit)
  context.fillStyle = '#fffaf0'
  for (let x = unit * 6; x < width; x += unit * 24) {
    paintGlow(context, x + unit * 6, foot * 0.42, unit * 16, '#fff2d8', 0.4)
    context.fillStyle = '#fffaf0'
    context.fillRect(x, foot * 0.36, unit * 12, unit * 1.1)
  }
}

/** A black board with rows of amber dashes. */
function paintBoard(context: Context, stage: Stage, top: number): void {
  const { width, horizon, unit } = stage
  const random = stage.random('flights')
  const wide = Math.min(unit * 38, width * 0.4)
  const x = width * random.pick([0.24, 0.72]) - wide / 2
  const tall = Math.min(wide * 0.5, horizon * 0.3)
  context.fillStyle = '#2a3036'
  for (const share of [0.2, 0.8]) context.fillRect(x + wide * share, 0, unit * 0.6, top)
  context.fillStyle = '#1b2026'
  context.beginPath()
  context.roundRect(x, top * 0.7, wide, tall, unit)
  context.fill()
  for (let row = 0; row < 6; row++) {
    const y = top * 0.7 + tall * (0.1 + row * 0.148)
    for (const [from, long] of [
      [0.06, random.between(0.2, 0.3)],
      [0.44, 0.12],
      [0.64, random.between(0.12, 0.28)],
    ] as const) {
      context.fillStyle = from === 0.64 && random.chance(0.6) ? '#6fd08a' : '#ffc24a'
      context.fillRect(x + wide * from, y, wide * long, tall * 0.06)
    }
  }
}

/** A row of linked seats with their backs to the glass. */
function paintSeats(context: Context, stage: Stage): void {
  const { width, horizon, unit } = stage
  const cloth = stage.random('seats').pick(['#2f5f8a', '#3a4450', '#8a3f3f', '#2f7a6a'])
  const foot = horizon + unit * 4
  const seat = unit * 7.6
  for (let x = unit * 3, at = 0; x < width - seat; x += seat * 1.06, at++) {
    if (at % 6 === 5) continue
    context.fillStyle = alpha('#14181c', 0.18)
    context.fillRect(x, foot - unit * 0.4, seat, unit * 0.9)
    context.fillStyle = '#7a848a'
    context.fillRect(x + seat * 0.46, foot - unit * 5, seat * 0.08, unit * 5)
    context.fillStyle = darken(cloth, 0.12)
    context.beginPath()
    context.roundRect(x, foot - unit * 13, seat, unit * 8, unit * 1.2)
    context.fill()
    context.fillStyle = lighten(cloth, 0.14)
    context.beginPath()
    context.roundRect(x - seat * 0.02, foot - unit * 6.4, seat * 1.04, unit * 2.2, unit * 0.9)
    context.fill()
  }
}
