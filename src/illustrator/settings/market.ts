import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix, multiply } from '../paint/color.ts'
import { neonTubes, paintNeonSign } from '../paint/neon-sign.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { isWetGround, paintWetGround } from '../paint/wet-ground.ts'
import type { Setting } from './setting.ts'

/** A street of stalls: house fronts behind, striped awnings, heaps of fruit and spice, strings of lamps, paving. */
export const market: Setting = {
  kind: 'market',
  words: ['marketplace', 'bazaar', 'souk', 'flea market', 'stall'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.5 : camera.angle === 'low' ? 0.72 : 0.62),
  paintBehind(context, stage) {
    const { width, horizon, unit } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.7)
    paintFronts(context, stage)
    paintPaving(context, stage)
    const random = stage.random('stalls')
    const wide = Math.min(unit * 40, Math.max(unit * 26, width * 0.3))
    const count = Math.ceil(width / wide) + 1
    const shift = random.between(-0.6, -0.2) * wide
    for (let stall = 0; stall < count; stall++) {
      paintStall(context, stage, `stall${stall}`, { x: shift + stall * wide, y: horizon + unit * 3, width: wide * 0.9 })
    }
    paintLamps(context, stage)
    if (isNeonLit(stage)) paintSigns(context, stage)
    if (isWetGround(stage)) paintWetGround(context, stage, horizon + unit * 2)
  },
}

const isNeonLit = ({ scene }: Stage): boolean =>
  [...scene.setting.features, ...scene.light.setup].some((word) => /neon|cyber|futuris/.test(word))

/** Upright signs on the fronts above the stalls, and lying ones over the awnings. */
function paintSigns(context: Context, stage: Stage): void {
  const { width, horizon, unit } = stage
  const random = stage.random('market signs')
  for (let x = unit * random.between(1, 6); x < width; x += unit * random.between(9, 15)) {
    const upright = random.chance(0.6)
    const short = unit * random.between(3.2, 4.6)
    const long = unit * random.between(11, 19)
    paintNeonSign(
      context,
      upright
        ? { x, y: horizon * random.between(0.1, 0.24), width: short, height: Math.min(long, horizon * 0.34) }
        : { x, y: horizon * random.between(0.36, 0.5), width: long, height: short },
      random.pick(neonTubes),
      random,
    )
    if (!upright) x += long - unit * 6
  }
}

const isDark = ({ light }: Stage): boolean => light.time === 'night' || light.time === 'dusk'

function paintFronts(context: Context, stage: Stage): void {
  const { width, horizon, unit, light, palette } = stage
  const random = stage.random('fronts')
  const southern = /moroc|souk|bazaar|marrakech|istanbul|egypt|arab|india/.test(stage.scene.setting.features.join(' '))
  const walls = southern
    ? ['#d98e5f', '#c9764f', '#e0a877', '#d9b48f']
    : ['#e2c9a0', '#cf8f78', '#9fb4b8', '#d9b8a4', '#e9ddc6', '#b8a88c']
  for (let x = -unit * random.between(0, 12); x < width; ) {
    const wide = unit * random.between(18, 32)
    const top = horizon * random.between(0.16, 0.4)
    const paint = mix(relight(random.pick(walls), light.time, light.weather), palette.haze, 0.24)
    const front = context.createLinearGradient(0, top, 0, horizon)
    front.addColorStop(0, mix(paint, light.key, 0.24 * light.strength))
    front.addColorStop(1, darken(paint, 0.16))
    context.fillStyle = front
    context.fillRect(x, top, wide + 1, horizon - top + unit * 3)
    context.fillStyle = mix(darken(paint, 0.2), southern ? paint : palette.accent, 0.4)
    context.fillRect(x - unit * 0.4, top - unit, wide + unit * 0.8, unit * 1.8)
    const columns = Math.max(2, Math.round(wide / (unit * 9)))
    for (let column = 0; column < columns; column++) {
      for (let y = top + unit * 5; y < horizon - unit * 22; y += unit * 13) {
        paintOpening(context, stage, x + (wide * (column + 0.5)) / columns, y, southern, random.chance(0.6))
      }
    }
    x += wide
  }
}

function paintOpening(context: Context, stage: Stage, x: number, y: number, arched: boolean, lived: boolean): void {
  const { unit, palette } = stage
  const half = unit * 1.9
  context.fillStyle = isDark(stage) && lived ? '#ffd58a' : mix(palette.near, palette.skyMiddle, 0.34)
  context.beginPath()
  context.roundRect(x - half, y, half * 2, unit * 7, arched ? [half, half, 0, 0] : unit * 0.2)
  context.fill()
  context.fillStyle = alpha('#ffffff', 0.24)
  context.fillRect(x - half - unit * 0.4, y + unit * 7, half * 2 + unit * 0.8, unit * 0.5)
}

function paintPaving(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, light, palette } = stage
  const top = horizon + unit * 2
  const stone = mix(relight('#c4ad90', light.time, light.weather), palette.haze, 0.1)
  const ground = context.createLinearGradient(0, top, 0, height)
  ground.addColorStop(0, darken(stone, 0.16))
  ground.addColorStop(0.3, stone)
  ground.addColorStop(1, darken(stone, 0.22))
  context.fillStyle = ground
  context.fillRect(0, top, width, height - top)
  const random = stage.random('paving')
  const rows = 12
  for (let row = 0; row < rows; row++) {
    const from = top + (height - top) * (row / rows) ** 1.5
    const to = top + (height - top) * ((row + 1) / rows) ** 1.5
    const long = (to - from) * 2.1 + unit * 2
    for (let x = -random.next() * long; x < width; x += long) {
      context.fillStyle = alpha(
        random.chance(0.5) ? lighten(stone, 0.4) : darken(stone, 0.4),
        random.between(0.03, 0.2),
      )
      context.fillRect(x, from, long - unit * 0.3, to - from - unit * 0.2)
    }
  }
}

/** An awning on posts over a counter; on it rows of goods, heaped. */
function paintStall(
  context: Context,
  stage: Stage,
  name: string,
  place: { x: number; y: number; width: number },
): void {
  const { unit, light } = stage
  const { x, y, width } = place
  const random = stage.random(name)
  // After dark the stalls light their own goods.
  const lit = (color: string): string =>
    isDark(stage)
      ? mix(relight(color, light.time, light.weather), multiply(color, '#ffd9a0'), 0.62)
      : relight(color, light.time, light.weather)
  const high = Math.min(unit * 34, y * 0.5)
  const top = y - high
  const counter = y - high * 0.3
  context.fillStyle = alpha('#1d1410', 0.5)
  context.fillRect(x + width * 0.04, top + high * 0.16, width * 0.92, high * 0.84)
  if (isDark(stage)) {
    const lamp = isNeonLit(stage) ? random.pick(['#ffbf6a', '#ff6fb8', '#5fd8ff']) : '#ffbf6a'
    paintGlow(context, x + width / 2, counter - high * 0.2, width * 0.7, lamp, 0.9)
  }
  const wares = ['#e2573f', '#f0a030', '#6f9f3f', '#f2cf4a', '#a03f5f', '#d9772f', '#8a5a3a', '#c9d25f']
  const bays = 4
  for (let row = 0; row < 2; row++) {
    for (let bay = 0; bay < bays; bay++) {
      const color = lit(random.pick(wares))
      const wide = (width * 0.9) / bays
      const left = x + width * 0.05 + bay * wide
      const foot = counter + row * high * 0.15
      const size = wide * 0.12
      for (let layer = 2; layer >= 0; layer--) {
        for (let fruit = 0; fruit < 4 - layer; fruit++) {
          const fx = left + wide * (0.2 + 0.2 * fruit + 0.1 * layer)
          const fy = foot - size * (0.6 + (2 - layer) * -0.2 + layer * 1.1)
          context.fillStyle = darken(color, 0.12)
          context.beginPath()
          context.arc(fx, fy, size, 0, 7)
          context.fill()
          context.fillStyle = mix(lighten(color, 0.2), light.key, 0.2)
          context.beginPath()
          context.arc(fx + light.from.x * size * 0.3, fy - size * 0.3, size * 0.55, 0, 7)
          context.fill()
        }
      }
      context.fillStyle = lit(row === 0 ? '#8a6240' : '#a0744a')
      context.fillRect(left + wide * 0.03, foot - high * 0.01, wide * 0.94, high * 0.12)
      context.fillStyle = alpha('#ffffff', 0.14)
      context.fillRect(left + wide * 0.03, foot - high * 0.01, wide * 0.94, high * 0.02)
    }
  }
  const cloth = lit(random.pick(['#8a3f3a', '#3f6a6f', '#6a5a8a', '#9a6a34']))
  context.fillStyle = cloth
  context.fillRect(x + width * 0.03, counter + high * 0.25, width * 0.94, y - counter - high * 0.25)
  context.fillStyle = lit('#6a4a34')
  for (const share of [0.02, 0.955]) context.fillRect(x + width * share, top, width * 0.025, high)
  paintAwning(context, stage, { x: x - width * 0.02, y: top, width: width * 1.04, height: high * 0.3 }, random)
}

function paintAwning(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  random: ReturnType<Stage['random']>,
): void {
  const { light, unit } = stage
  const color = relight(
    random.pick(['#c9453a', '#2f7f86', '#e0a030', '#4f6fa8', '#6f8f4a', '#c9705f']),
    light.time,
    light.weather,
  )
  const pale = relight('#f6ead4', light.time, light.weather)
  const stripes = 9
  const wide = box.width / stripes
  for (let stripe = 0; stripe < stripes; stripe++) {
    const x = box.x + stripe * wide
    const paint = stripe % 2 === 0 ? color : pale
    const slope = context.createLinearGradient(0, box.y, 0, box.y + box.height)
    slope.addColorStop(0, mix(lighten(paint, 0.1), light.key, 0.2 * light.strength))
    slope.addColorStop(0.74, paint)
    slope.addColorStop(1, darken(paint, 0.2))
    context.fillStyle = slope
    const inward = (edge: number): number => edge + (box.x + box.width / 2 - edge) * 0.1
    context.beginPath()
    context.moveTo(inward(x), box.y)
    context.lineTo(inward(x + wide) + 0.5, box.y)
    context.lineTo(x + wide + 0.5, box.y + box.height * 0.8)
    context.quadraticCurveTo(x + wide / 2, box.y + box.height * 1.14, x, box.y + box.height * 0.8)
    context.fill()
  }
  context.fillStyle = alpha('#1d1410', 0.26)
  context.fillRect(box.x + box.width * 0.04, box.y + box.height, box.width * 0.92, unit * 1.2)
}

function paintLamps(context: Context, stage: Stage): void {
  const { width, horizon, unit } = stage
  const dark = isDark(stage)
  context.strokeStyle = alpha('#2a2018', 0.7)
  context.lineWidth = unit * 0.2
  for (let span = -1; span * unit * 46 < width; span++) {
    const from = span * unit * 46 + unit * 12
    const y = horizon * 0.34
    context.beginPath()
    context.moveTo(from, y)
    context.quadraticCurveTo(from + unit * 23, y + unit * 12, from + unit * 46, y)
    context.stroke()
    for (let lamp = 1; lamp < 7; lamp++) {
      const share = lamp / 7
      const x = from + unit * 46 * share
      const hang = y + unit * 24 * share * (1 - share) + unit * 0.8
      if (dark) paintGlow(context, x, hang, unit * 5, '#ffca78', 0.7)
      context.fillStyle = dark ? '#ffe9b8' : '#f2cf8a'
      context.beginPath()
      context.ellipse(x, hang, unit * 0.7, unit * 0.9, 0, 0, 7)
      context.fill()
    }
  }
}
