import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintBeyond } from '../paint/country-far.ts'
import { paintProp } from '../paint/paint-prop.ts'
import { relight } from '../paint/palette.ts'
import { paintPuddles } from '../paint/puddles.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { lampsBurn } from '../paint/street-lamp.ts'
import type { Setting } from './setting.ts'

/** A big wheel, a roller coaster and a carousel behind striped tents and booths, with bulbs everywhere after dark. */
export const fairground: Setting = {
  kind: 'fairground',
  words: ['funfair', 'fun fair'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.6),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const room = height - horizon
    const random = stage.random('fairground')
    const side = random.pick([-1, 1])
    const burning = lampsBurn(stage)
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintBeyond(context, stage, 'woods')
    if (burning) paintGlow(context, width / 2, horizon, Math.max(width, height) * 0.6, '#ff9ad0', 0.34)
    const tall = Math.min(horizon * 0.94, width * 0.72)
    paintProp(context, stage, 'roller-coaster', {
      x: width * (0.5 - side * 0.3),
      y: horizon + unit * 2,
      height: tall * 0.6,
      flip: side < 0,
    })
    const wheel = { x: width * (0.5 + side * 0.24), y: horizon + unit * 3, height: tall }
    paintProp(context, stage, 'ferris-wheel', wheel)
    if (burning) paintWheelLights(context, stage, wheel)
    const paving = mix(relight('#b8a48c', light.time, light.weather), palette.near, 0.1)
    const white = stage.season === 'winter' || light.weather === 'snow'
    const ground = white ? palette.ground : paving
    const floor = context.createLinearGradient(0, horizon, 0, height)
    floor.addColorStop(0, mix(ground, palette.haze, 0.3))
    floor.addColorStop(0.4, mix(ground, burning ? '#ffb877' : light.key, 0.16))
    floor.addColorStop(1, darken(ground, 0.26))
    context.fillStyle = floor
    context.fillRect(0, horizon + unit, width, room)
    paintProp(context, stage, 'carousel', {
      x: width * (0.5 - side * 0.1),
      y: horizon + room * 0.1,
      height: tall * 0.36,
    })
    for (let x = -unit * random.between(0, 8), tent = 0; x < width; tent++) {
      const wide = unit * random.between(17, 25)
      const centre = Math.abs((x + wide / 2) / width - 0.5)
      if (centre > 0.13) paintTent(context, stage, `tent ${tent}`, { x, y: horizon + room * 0.12, width: wide })
      x += wide * random.between(0.96, 1.2)
    }
    paintPuddles(context, stage, horizon + room * 0.3)
    paintConfetti(context, stage)
    paintBulbLines(context, stage)
  },
}

function paintWheelLights(
  context: Context,
  stage: Stage,
  { x, y, height }: { x: number; y: number; height: number },
): void {
  if (stage.scene.subjects.some(({ drawn }) => drawn === 'ferris-wheel')) return
  const random = stage.random('wheel lights')
  const radius = height * 0.43
  const centre = y - height * 0.56
  const hues = ['#ff5fa8', '#ffd24f', '#4fe0ff', '#9a7bff']
  for (let bulb = 0; bulb < 40; bulb++) {
    const angle = (bulb / 40) * Math.PI * 2
    const hue = random.pick(hues)
    const bx = x + Math.cos(angle) * radius
    const by = centre + Math.sin(angle) * radius
    paintGlow(context, bx, by, height * 0.03, hue, 0.9)
    context.fillStyle = lighten(hue, 0.6)
    context.beginPath()
    context.arc(bx, by, height * 0.005, 0, 7)
    context.fill()
  }
}

/** A booth under a striped, scalloped canvas roof. */
function paintTent(context: Context, stage: Stage, name: string, place: { x: number; y: number; width: number }): void {
  const { light, palette } = stage
  const { x, y, width } = place
  const random = stage.random(name)
  const burning = lampsBurn(stage)
  const lit = (color: string): string => mix(relight(color, light.time, light.weather), palette.haze, 0.06)
  const hue = lit(random.pick(['#d9463f', '#2f6fb0', '#e0a02f', '#3f9a6a', '#9a4fb0']))
  const pale = lit('#f8f0e0')
  const high = width * 0.62
  const eaves = y - high
  const peak = eaves - width * random.between(0.3, 0.5)
  const stripes = 8
  context.fillStyle = alpha('#120e0c', 0.3)
  context.beginPath()
  context.ellipse(x + width / 2, y, width * 0.56, width * 0.05, 0, 0, 7)
  context.fill()
  for (let stripe = 0; stripe < stripes; stripe++) {
    context.fillStyle = darken(stripe % 2 === 0 ? hue : pale, 0.12)
    context.fillRect(x + (width * stripe) / stripes, eaves, width / stripes + 0.5, high)
  }
  context.fillStyle = burning ? '#ffd690' : darken(hue, 0.6)
  context.fillRect(x + width * 0.14, eaves + high * 0.24, width * 0.72, high * 0.42)
  const random2 = stage.random(`${name} prizes`)
  for (let prize = 0; prize < 7; prize++) {
    context.fillStyle = lit(random2.pick(['#e2573f', '#f0b84f', '#5f9fd8', '#e88ab0', '#7fb060']))
    context.beginPath()
    context.arc(x + width * (0.2 + prize * 0.1), eaves + high * 0.58, width * 0.045, 0, 7)
    context.fill()
  }
  context.fillStyle = darken(hue, 0.2)
  context.fillRect(x + width * 0.08, eaves + high * 0.64, width * 0.84, high * 0.07)
  for (let stripe = 0; stripe < stripes; stripe++) {
    const from = x - width * 0.06 + (width * 1.12 * stripe) / stripes
    const to = x - width * 0.06 + (width * 1.12 * (stripe + 1)) / stripes
    const own = stripe % 2 === 0 ? hue : pale
    context.fillStyle =
      (from + to) / 2 < x + width / 2 === light.from.x < 0
        ? mix(own, light.key, 0.2 * light.strength)
        : mix(own, light.shadow, 0.16)
    context.beginPath()
    context.moveTo(x + width / 2, peak)
    context.lineTo(from, eaves)
    context.lineTo(from, eaves + high * 0.05)
    context.arc((from + to) / 2, eaves + high * 0.05, (to - from) / 2, Math.PI, 0, true)
    context.lineTo(to, eaves)
    context.fill()
  }
  context.fillStyle = hue
  context.beginPath()
  context.moveTo(x + width / 2, peak - width * 0.16)
  context.lineTo(x + width / 2 + width * 0.12, peak - width * 0.12)
  context.lineTo(x + width / 2, peak - width * 0.07)
  context.fill()
  context.fillRect(x + width / 2 - width * 0.008, peak - width * 0.16, width * 0.016, width * 0.18)
  if (burning) paintGlow(context, x + width / 2, eaves + high * 0.4, width * 0.7, '#ffc36b', 0.45)
}

function paintBulbLines(context: Context, stage: Stage): void {
  const { width, horizon, unit } = stage
  const burning = lampsBurn(stage)
  const hues = ['#ffd24f', '#ff6f9a', '#6fd0ff', '#9affa0']
  for (const [row, y] of [horizon * 0.52, horizon * 0.66].entries()) {
    const spans = Math.max(2, Math.round(width / (unit * 44)))
    for (let span = 0; span < spans; span++) {
      const on = (share: number): [number, number] => [
        ((span + share) / spans) * width,
        y + unit * 30 * share * (1 - share),
      ]
      context.strokeStyle = alpha('#1c1a18', 0.6)
      context.lineWidth = unit * 0.16
      context.beginPath()
      for (let share = 0; share <= 1.001; share += 0.1) context.lineTo(...on(share))
      context.stroke()
      for (let bulb = 0; bulb < 10; bulb++) {
        const [x, by] = on((bulb + 0.5) / 10)
        const hue = hues[(bulb + row) % hues.length]!
        if (burning) paintGlow(context, x, by + unit * 0.6, unit * 3, hue, 0.6)
        context.fillStyle = burning ? lighten(hue, 0.5) : hue
        context.beginPath()
        context.arc(x, by + unit * 0.6, unit * 0.5, 0, 7)
        context.fill()
      }
    }
  }
}

function paintConfetti(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, light } = stage
  const random = stage.random('confetti')
  for (const hue of ['#e2573f', '#f0b84f', '#5f9fd8', '#e88ab0']) {
    context.fillStyle = alpha(relight(hue, light.time, light.weather), 0.7)
    for (let scrap = 0; scrap < 16; scrap++) {
      const near = random.next()
      context.fillRect(
        random.next() * width,
        horizon + (height - horizon) * (0.3 + 0.7 * near),
        unit * (0.4 + near * 0.6),
        unit * (0.2 + near * 0.3),
      )
    }
  }
}
