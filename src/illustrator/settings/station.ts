import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import { paintSkyline } from '../paint/skyline.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** A platform under its roof, a train along it, the town behind. */
export const station: Setting = {
  kind: 'station',
  words: ['railway platform', 'train platform'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.52 : camera.angle === 'low' ? 0.72 : 0.64),
  paintBehind(context, stage) {
    const { horizon, palette, scene, unit } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.9)
    paintSkyline(context, stage, 'station town', {
      base: horizon,
      tall: 0.4,
      color: mix(palette.far, palette.haze, 0.3),
      lights: 0.4,
    })
    paintTrackBed(context, stage)
    const own = scene.subjects.some(({ noun }) => /train|tram|locomotive|subway/.test(noun))
    if (!own) paintCarriages(context, stage, { foot: horizon - unit * 0.4, high: Math.min(unit * 34, horizon * 0.52) })
    paintPlatform(context, stage)
    paintRoof(context, stage)
  },
}

const isDark = ({ light }: Stage): boolean => light.time === 'night' || light.time === 'dusk'

function paintTrackBed(context: Context, stage: Stage): void {
  const { width, horizon, unit, light } = stage
  context.fillStyle = relight('#6f675f', light.time, light.weather)
  context.fillRect(0, horizon - unit * 6, width, unit * 8)
  context.fillStyle = relight('#3f3a38', light.time, light.weather)
  context.fillRect(0, horizon - unit * 2.4, width, unit * 1)
}

/** Carriages from edge to edge: a stripe of their own colour, windows, doors. */
function paintCarriages(context: Context, stage: Stage, { foot, high }: { foot: number; high: number }): void {
  const { width, unit, light, palette } = stage
  const random = stage.random('carriages')
  const livery = relight(
    random.pick(['#2f6fb0', '#c23f3a', '#2f8a6a', '#e0a02f', '#6a4fa0']),
    light.time,
    light.weather,
  )
  const body = relight(random.pick(['#eef0f0', '#dfe4e8', '#f2ead8']), light.time, light.weather)
  const top = foot - high
  const long = high * 2.7
  const gap = unit * 1
  context.fillStyle = darken(body, 0.7)
  context.fillRect(0, top + high * 0.1, width, high * 0.76)
  for (let x = -random.next() * long * 0.8; x < width; x += long) {
    const side = context.createLinearGradient(0, top, 0, foot)
    side.addColorStop(0, darken(body, 0.16))
    side.addColorStop(0.12, lighten(body, 0.16))
    side.addColorStop(1, darken(body, 0.14))
    context.fillStyle = side
    context.beginPath()
    context.roundRect(x, top, long - gap, high * 0.9, [high * 0.1, high * 0.1, high * 0.03, high * 0.03])
    context.fill()
    context.fillStyle = livery
    context.fillRect(x, top + high * 0.6, long - gap, high * 0.18)
    context.fillStyle = lighten(livery, 0.3)
    context.fillRect(x, top + high * 0.57, long - gap, high * 0.02)
    context.fillStyle = darken(body, 0.66)
    context.fillRect(x + gap, top + high * 0.88, long - gap * 3, high * 0.08)
    const glass = isDark(stage) ? '#ffe2a4' : mix(palette.skyMiddle, '#24384a', 0.55)
    const panes = 7
    const pitch = (long - gap) / panes
    for (let pane = 0; pane < panes; pane++) {
      const door = pane === 1 || pane === 5
      const wide = pitch * (door ? 0.62 : 0.76)
      const left = x + pane * pitch + (pitch - wide) / 2
      if (door) {
        context.fillStyle = mix(livery, body, 0.25)
        context.fillRect(left, top + high * 0.16, wide, high * 0.72)
      }
      context.fillStyle = glass
      context.beginPath()
      context.roundRect(
        left + (door ? wide * 0.14 : 0),
        top + high * 0.2,
        wide * (door ? 0.72 : 1),
        high * 0.3,
        high * 0.03,
      )
      context.fill()
      context.fillStyle = alpha('#ffffff', 0.22)
      context.beginPath()
      context.moveTo(left + wide * 0.2, top + high * 0.5)
      context.lineTo(left + wide * 0.5, top + high * 0.2)
      context.lineTo(left + wide * 0.72, top + high * 0.2)
      context.lineTo(left + wide * 0.42, top + high * 0.5)
      context.fill()
    }
  }
}

/** Slabs that run toward the viewer, a yellow line along the edge. */
function paintPlatform(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, light, palette } = stage
  const stone = relight('#b8b2a8', light.time, light.weather)
  const room = height - horizon
  const floor = context.createLinearGradient(0, horizon, 0, height)
  floor.addColorStop(0, mix(stone, palette.haze, 0.2))
  floor.addColorStop(1, darken(stone, 0.22))
  context.fillStyle = floor
  context.fillRect(0, horizon, width, room)
  context.fillStyle = darken(stone, 0.5)
  context.fillRect(0, horizon - unit * 0.2, width, unit * 0.9)
  context.fillStyle = relight('#e8bf3f', light.time, light.weather)
  context.fillRect(0, horizon + room * 0.1, width, room * 0.045)
  context.strokeStyle = alpha(darken(stone, 0.4), 0.34)
  context.lineWidth = unit * 0.16
  context.beginPath()
  for (const share of [0.26, 0.46, 0.72]) {
    context.moveTo(0, horizon + room * share)
    context.lineTo(width, horizon + room * share)
  }
  const spread = 1 + room / (unit * 26)
  const count = Math.ceil(width / unit / 14) + 1
  for (let joint = -count; joint <= count; joint++) {
    context.moveTo(width / 2 + joint * unit * 7, horizon + room * 0.145)
    context.lineTo(width / 2 + joint * unit * 7 * spread, height)
  }
  context.stroke()
  if (light.weather === 'rain' || isDark(stage)) {
    const sheen = context.createLinearGradient(0, horizon, 0, height)
    sheen.addColorStop(0, alpha(isDark(stage) ? '#ffd892' : lighten(palette.skyHorizon, 0.3), 0.34))
    sheen.addColorStop(0.6, alpha(palette.skyHorizon, 0))
    context.fillStyle = sheen
    context.fillRect(0, horizon, width, room)
  }
}

/** Iron pillars with brackets, a roof along the top, hanging lamps and a clock. */
function paintRoof(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, light } = stage
  const random = stage.random('station roof')
  const iron = relight(random.pick(['#2f5a56', '#3a4660', '#5a3a3a', '#4a4f52']), light.time, light.weather)
  const eave = horizon * 0.13
  const pitch = Math.max(unit * 46, width / 5)
  const foot = horizon + (height - horizon) * 0.3
  for (let x = pitch * random.between(0.2, 0.5); x < width; x += pitch) {
    context.fillStyle = alpha('#14100e', 0.25)
    context.beginPath()
    context.ellipse(x, foot, unit * 4, unit * 0.8, 0, 0, 7)
    context.fill()
    context.fillStyle = iron
    context.fillRect(x - unit * 1, eave, unit * 2, foot - eave)
    context.fillRect(x - unit * 1.8, foot - unit * 3, unit * 3.6, unit * 3)
    context.fillStyle = alpha(lighten(iron, 0.5), 0.4)
    context.fillRect(x - unit * 0.7, eave, unit * 0.4, foot - eave)
    context.strokeStyle = iron
    context.lineWidth = unit * 0.9
    context.beginPath()
    for (const way of [-1, 1]) {
      context.moveTo(x, eave + unit * 15)
      context.quadraticCurveTo(x + way * unit * 2, eave + unit * 3, x + way * unit * 13, eave + unit * 1)
    }
    context.stroke()
    paintGlow(context, x + pitch / 2, eave + unit * 7, unit * 24, '#ffd892', isDark(stage) ? 0.5 : 0.12)
    context.fillStyle = darken(iron, 0.2)
    context.fillRect(x + pitch / 2 - unit * 0.2, eave, unit * 0.4, unit * 5)
    context.fillStyle = isDark(stage) ? '#ffedc4' : '#f2efe6'
    context.beginPath()
    context.ellipse(x + pitch / 2, eave + unit * 6, unit * 2.6, unit * 1.6, 0, 0, 7)
    context.fill()
  }
  const roof = context.createLinearGradient(0, 0, 0, eave)
  roof.addColorStop(0, darken(iron, 0.5))
  roof.addColorStop(1, darken(iron, 0.2))
  context.fillStyle = roof
  context.fillRect(0, 0, width, eave)
  context.fillStyle = iron
  context.beginPath()
  for (let x = 0; x < width; x += unit * 3.2) {
    context.moveTo(x, eave)
    context.lineTo(x + unit * 3.2, eave)
    context.lineTo(x + unit * 1.6, eave + unit * 2.2)
  }
  context.fill()
  context.fillRect(0, eave - unit * 0.8, width, unit * 1)
  const clock = { x: width * random.pick([0.3, 0.7]), y: eave + unit * 10, radius: unit * 5 }
  context.fillRect(clock.x - unit * 0.4, eave, unit * 0.8, unit * 6)
  context.beginPath()
  context.arc(clock.x, clock.y, clock.radius, 0, 7)
  context.fill()
  context.fillStyle = isDark(stage) ? '#fff2d4' : '#f6f3ea'
  context.beginPath()
  context.arc(clock.x, clock.y, clock.radius * 0.84, 0, 7)
  context.fill()
  context.strokeStyle = '#2a2622'
  context.lineWidth = unit * 0.5
  context.lineCap = 'round'
  context.beginPath()
  for (const [turn, reach] of [
    [random.between(0, 6), 0.44],
    [random.between(0, 6), 0.66],
  ] as const) {
    context.moveTo(clock.x, clock.y)
    context.lineTo(clock.x + Math.cos(turn) * clock.radius * reach, clock.y + Math.sin(turn) * clock.radius * reach)
  }
  context.stroke()
}
