import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** A pitch or a court among full stands, under floodlights. */
export const stadium: Setting = {
  kind: 'stadium',
  words: ['grandstand', 'bleachers', 'sports arena', 'pitch'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.4 : camera.angle === 'low' ? 0.68 : 0.54,
  paintBehind(context, stage) {
    const { width, horizon, unit } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.8)
    paintStands(context, stage)
    paintPitch(context, stage)
    for (const share of [0.12, 0.88]) paintFloodlight(context, stage, width * share, horizon * 0.2, unit * 8)
  },
}

const isDark = ({ light }: Stage): boolean => light.time === 'night' || light.time === 'dusk'

function paintStands(context: Context, stage: Stage): void {
  const { width, horizon, unit, light, palette } = stage
  const random = stage.random('crowd')
  const top = horizon * 0.42
  const foot = horizon
  const steel = mix(relight('#8d97a6', light.time, light.weather), palette.haze, 0.2)
  // The far stand sags to the middle, as a bowl does.
  const rimAt = (x: number): number => top + Math.sin((x / width) * Math.PI) * (foot - top) * 0.22
  context.fillStyle = darken(steel, 0.3)
  context.beginPath()
  context.moveTo(0, foot + unit)
  for (let step = 0; step <= 40; step++) context.lineTo((step / 40) * width, rimAt((step / 40) * width))
  context.lineTo(width, foot + unit)
  context.fill()
  const dots = ['#d9534a', '#e8e4da', '#3f6fb8', '#f0b84f', '#2f3a52', '#c98a6a'].map((color) =>
    mix(relight(color, light.time, light.weather), palette.haze, 0.16),
  )
  const rows = 15
  const paths = dots.map((): [number, number][] => [])
  for (let row = 0; row < rows; row++) {
    const share = (row + 0.9) / (rows + 1)
    for (let x = random.next() * unit; x < width; x += unit * 1.5) {
      if (random.chance(0.16)) continue
      const rim = rimAt(x)
      random.pick(paths).push([x + random.between(-0.3, 0.3) * unit, rim + (foot - rim - unit * 4) * share])
    }
  }
  for (const [index, seats] of paths.entries()) {
    context.fillStyle = dots[index]!
    context.beginPath()
    for (const [x, y] of seats) {
      context.moveTo(x + unit * 0.48, y)
      context.arc(x, y, unit * 0.48, 0, 7)
      context.rect(x - unit * 0.5, y + unit * 0.4, unit, unit * 0.9)
    }
    context.fill()
  }
  context.strokeStyle = mix(steel, light.key, 0.4 * light.strength)
  context.lineWidth = unit * 2.6
  context.beginPath()
  for (let step = 0; step <= 40; step++) context.lineTo((step / 40) * width, rimAt((step / 40) * width) - unit)
  context.stroke()
  const boards = ['#2f5f9a', '#c9453a', '#f0ead8', '#2f8a6a']
  for (let x = 0; x < width; x += unit * 22) {
    context.fillStyle = relight(random.pick(boards), light.time, light.weather)
    context.fillRect(x, foot - unit * 3.4, unit * 21.6, unit * 4.4)
  }
}

function paintPitch(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, light, scene, season } = stage
  const room = height - horizon
  const named = scene.setting.features.join(' ')
  const own = /basketball/.test(named)
    ? '#c98f56'
    : /tennis/.test(named)
      ? '#4a7fae'
      : /baseball|track/.test(named)
        ? '#b5764a'
        : '#5a9a48'
  const lit = isDark(stage)
    ? mix(relight(own, 'day', light.weather), relight(own, light.time, light.weather), 0.4)
    : relight(own, light.time, light.weather)
  const color = season === 'winter' && light.weather === 'snow' ? mix(lit, '#eef3f8', 0.6) : lit
  context.fillStyle = color
  context.fillRect(0, horizon + unit, width, room)
  const grassy = own === '#5a9a48'
  const spread = 1 + room / (unit * 26)
  const pitch = unit * 13
  const edge = (line: number, share: number): number => width / 2 + line * pitch * (1 + (spread - 1) * share)
  const count = Math.ceil(width / pitch / 2) + 1
  for (let stripe = -count; grassy && stripe <= count; stripe++) {
    if (stripe % 2 !== 0) continue
    context.fillStyle = alpha(lighten(color, 0.3), 0.34)
    context.beginPath()
    context.moveTo(edge(stripe, 0), horizon + unit)
    context.lineTo(edge(stripe + 1, 0), horizon + unit)
    context.lineTo(edge(stripe + 1, 1), height)
    context.lineTo(edge(stripe, 1), height)
    context.fill()
  }
  const chalk = relight('#f7f6ee', isDark(stage) ? 'dusk' : light.time, 'clear')
  context.strokeStyle = alpha(lighten(chalk, 0.4), 0.9)
  context.lineWidth = unit * 0.7
  context.beginPath()
  context.moveTo(0, horizon + room * 0.12)
  context.lineTo(width, horizon + room * 0.12)
  context.moveTo(width * 0.5 + unit * 54, horizon + room * 0.5)
  context.ellipse(width * 0.5, horizon + room * 0.5, unit * 54, room * 0.2, 0, 0, Math.PI * 2)
  context.moveTo(width / 2, horizon + room * 0.12)
  context.lineTo(width / 2, height)
  context.stroke()
  const shade = context.createLinearGradient(0, horizon, 0, height)
  shade.addColorStop(0, alpha('#0c1420', 0.3))
  shade.addColorStop(0.16, alpha('#0c1420', 0))
  shade.addColorStop(0.6, alpha('#0c1420', 0))
  shade.addColorStop(1, alpha('#0c1420', 0.3))
  context.fillStyle = shade
  context.fillRect(0, horizon + unit, width, room)
}

function paintFloodlight(context: Context, stage: Stage, x: number, y: number, size: number): void {
  const { horizon, unit, light, palette } = stage
  const mast = mix(relight('#5f6878', light.time, light.weather), palette.haze, 0.2)
  context.fillStyle = mast
  context.fillRect(x - unit * 0.5, y, unit, horizon * 0.34)
  if (isDark(stage)) paintGlow(context, x, y, size * 5, '#f4f7ff', 0.75)
  context.fillRect(x - size, y - size * 0.5, size * 2, size)
  context.fillStyle = isDark(stage) ? '#ffffff' : lighten(palette.skyHorizon, 0.4)
  context.beginPath()
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < 5; column++) {
      const lampX = x + (column - 2) * size * 0.38
      const lampY = y + (row - 0.5) * size * 0.44
      context.moveTo(lampX + size * 0.15, lampY)
      context.arc(lampX, lampY, size * 0.15, 0, 7)
    }
  }
  context.fill()
}
