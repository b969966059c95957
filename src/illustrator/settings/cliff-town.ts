import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { paintFarCoast } from '../paint/coast.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import type { Random } from '../paint/random.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintSwell } from '../paint/swell.ts'
import { createCrest, paintLand } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** A town down a steep shore over the sea, white with blue domes or in all colours under tiles, seen from a terrace with flowers on its wall. */
export const cliffTown: Setting = {
  kind: 'cliff-town',
  words: [],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.3 : camera.angle === 'low' ? 0.6 : 0.44),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light } = stage
    const side = Math.sign(light.from.x) || 1
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintFarCoast(context, stage, horizon)
    paintSwell(context, stage, { top: horizon, bottom: height, rough: light.weather === 'storm' ? 0.8 : 0.16 })
    paintSlope(context, stage, side)
    if (!stage.afloat) paintTerrace(context, stage, side)
    if (light.time !== 'night')
      paintBirds(context, stage, 'town gulls', { x: width * (0.5 + side * 0.2), y: horizon * 0.5, count: 5 })
    if (light.disc && light.time !== 'night')
      paintGlow(context, light.disc.x * width, light.disc.y * height, unit * 56, light.key, 0.28 * light.strength)
  },
}

/** Houses in ochre, rose and terracotta, as on the coasts of Italy. */
const isPastel = ({ scene }: Stage): boolean =>
  scene.setting.features.some((feature) => /pastel|colou?rful/.test(feature))

const isDark = ({ light }: Stage): boolean => light.time === 'night' || light.time === 'dusk'

/** Where the terrace one stands on begins. */
const terraceAt = ({ horizon, height }: Stage): number => horizon + (height - horizon) * 0.62

/** The steep shore falls from the side away from the light; houses stand on it in steps, the upper ones first. */
function paintSlope(context: Context, stage: Stage, side: number): void {
  const { width, horizon, unit, palette, light } = stage
  const noise = createNoise(stage, 'caldera')
  const random = stage.random('white houses')
  const foot = terraceAt(stage) + unit * 4
  const top = horizon - Math.min(unit * 17, horizon * 0.5)
  const reach = Math.min(width * 0.78, unit * 110)
  const lineAt = (share: number): number =>
    top + (foot - top) * Math.min(1.2, Math.max(0, share)) ** 1.25 + layered(noise, share * 3, 2, 2) * unit * 1.6
  const away = (x: number): number => (side > 0 ? x : width - x) / reach
  const rock = mix(relight('#8a6f5c', light.time, light.weather), palette.haze, 0.16)
  const crest = createCrest(stage, 200, (x) => (away(x) > 1.05 ? foot + unit * 8 : lineAt(away(x))))
  paintLand(context, crest, foot + unit * 8, mix(rock, light.key, 0.2 * light.strength), darken(rock, 0.24))
  const rows = 9
  for (let row = 0; row < rows; row++) {
    const near = row / (rows - 1)
    const size = unit * (4.4 + 5.4 * near)
    for (let place = -1; ; place++) {
      const share = ((place + (row % 2) / 2) * size * 0.94) / reach
      if (share > 1) break
      const own = stage.random(`white house ${row}/${place}`)
      const level = lineAt(share) + (foot - lineAt(share)) * (0.06 + near * 0.9)
      if (level > foot + unit * 4 || own.chance(0.06) || lineAt(share) > foot - unit * 3) continue
      const x = side > 0 ? share * reach : width - share * reach - size
      paintWhiteHouse(
        context,
        stage,
        { x, y: level + own.between(-0.2, 0.2) * size, size: size * own.between(0.85, 1.1), near },
        own,
        random,
      )
    }
  }
}

function paintWhiteHouse(
  context: Context,
  stage: Stage,
  house: { x: number; y: number; size: number; near: number },
  random: Random,
  town: Random,
): void {
  const { light, palette, unit } = stage
  const { x, y, size, near } = house
  const side = Math.sign(light.from.x) || 1
  const pastel = isPastel(stage)
  const hues = pastel
    ? ['#e8a05f', '#e0806a', '#f0c878', '#e8b49a', '#d9695a', '#f2dcae', '#e59a8a']
    : ['#f2c9a0', '#f0b8a8', '#f4dfa8']
  const tint = random.chance(pastel ? 1 : 0.16) ? random.pick(hues) : '#fbf8f2'
  const white = mix(relight(tint, light.time, light.weather), palette.haze, 0.2 * (1 - near))
  const lit = mix(white, light.key, 0.24 * light.strength)
  const shade = mix(darken(white, 0.1), mix(light.shadow, palette.skyMiddle, 0.5), 0.36)
  const blue = mix(
    relight(
      random.pick(pastel ? ['#4f7a5a', '#3f6a5c', '#5a8a6a'] : ['#2f6fc0', '#2a62b0', '#3a80cc']),
      light.time,
      light.weather,
    ),
    palette.haze,
    0.16 * (1 - near),
  )
  const wide = size * random.between(0.8, 1.2)
  const tall = size * random.between(0.62, 0.9) * (pastel ? 1.4 : 1)
  const flank = wide * 0.3
  // The front is lit; the flank away from the light is blue with shadow.
  context.fillStyle = lit
  context.fillRect(x, y - tall, wide, tall + size * 0.5)
  context.fillStyle = shade
  context.fillRect(side > 0 ? x : x + wide - flank, y - tall, flank, tall + size * 0.5)
  context.fillStyle = lighten(lit, 0.3)
  context.fillRect(x - wide * 0.02, y - tall - size * 0.05, wide * 1.04, size * 0.07)
  if (pastel) {
    const tile = mix(
      relight(random.pick(['#b8623f', '#c07048', '#a8563c']), light.time, light.weather),
      palette.haze,
      0.16 * (1 - near),
    )
    context.fillStyle = mix(tile, light.key, 0.22 * light.strength)
    context.beginPath()
    context.moveTo(x - wide * 0.06, y - tall)
    context.lineTo(x + wide * 0.16, y - tall - size * 0.2)
    context.lineTo(x + wide * 0.84, y - tall - size * 0.2)
    context.lineTo(x + wide * 1.06, y - tall)
    context.fill()
  } else if (random.chance(0.2) || town.chance(0.12)) {
    const radius = wide * 0.36
    const cx = x + wide / 2
    const cy = y - tall - size * 0.04
    context.fillStyle = lit
    context.fillRect(cx - radius * 0.9, cy - radius * 0.26, radius * 1.8, radius * 0.32)
    const ball = context.createRadialGradient(
      cx + side * radius * 0.4,
      cy - radius * 0.8,
      radius * 0.1,
      cx,
      cy - radius * 0.2,
      radius * 1.1,
    )
    ball.addColorStop(0, mix(lighten(blue, 0.34), light.key, 0.3 * light.strength))
    ball.addColorStop(0.5, blue)
    ball.addColorStop(1, darken(blue, 0.26))
    context.fillStyle = ball
    context.beginPath()
    context.arc(cx, cy - radius * 0.22, radius * 0.88, Math.PI, 0)
    context.fill()
    context.fillStyle = lighten(lit, 0.4)
    context.fillRect(cx - size * 0.014, cy - radius * 1.4, size * 0.028, radius * 0.34)
    context.fillRect(cx - size * 0.05, cy - radius * 1.3, size * 0.1, size * 0.026)
  } else if (random.chance(0.16)) {
    // A bell gable with its arch.
    const [gx, gw] = [x + wide * 0.3, wide * 0.34]
    context.fillStyle = lit
    context.beginPath()
    context.moveTo(gx, y - tall)
    context.lineTo(gx, y - tall - size * 0.34)
    context.arc(gx + gw / 2, y - tall - size * 0.34, gw / 2, Math.PI, 0)
    context.lineTo(gx + gw, y - tall)
    context.fill()
    context.fillStyle = mix(palette.skyMiddle, palette.skyHorizon, 0.4)
    context.beginPath()
    context.arc(gx + gw / 2, y - tall - size * 0.3, gw * 0.26, Math.PI, 0)
    context.lineTo(gx + gw * 0.76, y - tall - size * 0.1)
    context.lineTo(gx + gw * 0.24, y - tall - size * 0.1)
    context.fill()
  }
  const glowing = isDark(stage) && random.chance(0.6)
  if (glowing) paintGlow(context, x + wide / 2, y - tall * 0.5, size * 0.9, '#ffc36b', 0.3)
  const opening = (at: number, up: number, w: number, h: number, color: string): void => {
    context.fillStyle = color
    context.beginPath()
    context.moveTo(x + wide * at, y - tall * up)
    context.lineTo(x + wide * at, y - tall * up - h * 0.7)
    context.arc(x + wide * at + w / 2, y - tall * up - h * 0.7, w / 2, Math.PI, 0)
    context.lineTo(x + wide * at + w, y - tall * up)
    context.fill()
  }
  const glass = glowing ? '#ffd98a' : mix(blue, palette.near, 0.3)
  const at = side > 0 ? 0.38 : 0.1
  opening(at, 0, size * 0.2, size * 0.42, blue)
  opening(at + 0.28, 0.3, size * 0.15, size * 0.22, glass)
  if (pastel) for (const left of [0, 0.28]) opening(at + left, 0.62, size * 0.15, size * 0.22, glass)
  if (near > 0.5 && random.chance(0.4)) {
    const flower = relight('#d8437f', light.time, light.weather)
    for (const color of [darken(flower, 0.2), flower, lighten(flower, 0.24)]) {
      context.fillStyle = color
      context.beginPath()
      for (let bloom = 0; bloom < 12; bloom++) {
        const bx = x + wide * random.between(0, 0.34)
        const by = y - tall * random.between(0.2, 0.9)
        const radius = unit * random.between(0.24, 0.6)
        context.moveTo(bx + radius, by)
        context.arc(bx, by, radius, 0, 7)
      }
      context.fill()
    }
  }
}

/** Pale flags with white joints, a low wall along the edge, and what flowers on it. */
function paintTerrace(context: Context, stage: Stage, side: number): void {
  const { width, height, unit, light, palette } = stage
  const top = terraceAt(stage)
  const white = relight('#faf6ee', light.time, light.weather)
  const wallHigh = Math.min(unit * 7, (height - top) * 0.34)
  const floor = context.createLinearGradient(0, top, 0, height)
  const flag = relight('#cfc6ba', light.time, light.weather)
  floor.addColorStop(0, mix(flag, light.key, 0.24 * light.strength))
  floor.addColorStop(1, darken(mix(flag, light.shadow, 0.1), 0.1))
  context.fillStyle = floor
  context.fillRect(0, top, width, height - top)
  const random = stage.random('terrace')
  context.strokeStyle = alpha(white, 0.8)
  context.lineJoin = 'round'
  const room = height - top
  for (let row = 0; row < 7; row++) {
    const y0 = top + room * (row / 7) ** 1.5
    const y1 = top + room * ((row + 1) / 7) ** 1.5
    const step = unit * (7 + row * 3.6)
    context.lineWidth = Math.max(1, unit * (0.2 + row * 0.07))
    context.beginPath()
    context.moveTo(0, y1)
    for (let x = 0; x <= width + step; x += step) context.lineTo(x, y1 + random.between(-1, 1) * (y1 - y0) * 0.12)
    for (let x = -random.next() * step; x <= width + step; x += step * random.between(0.7, 1.3)) {
      context.moveTo(x, y0)
      context.lineTo(x + (x - width / 2) * 0.05, y1)
    }
    context.stroke()
  }
  const wall = context.createLinearGradient(0, top - wallHigh, 0, top + unit)
  wall.addColorStop(0, mix(white, light.key, 0.24 * light.strength))
  wall.addColorStop(1, mix(darken(white, 0.1), mix(light.shadow, palette.skyMiddle, 0.5), 0.3))
  context.fillStyle = wall
  context.beginPath()
  context.moveTo(0, top + unit)
  context.lineTo(0, top - wallHigh)
  for (let x = 0; x <= width; x += width / 30) context.lineTo(x, top - wallHigh + Math.sin(x / (unit * 9)) * unit * 0.3)
  context.lineTo(width, top + unit)
  context.fill()
  context.fillStyle = alpha(lighten(white, 0.5), 0.9)
  context.fillRect(0, top - wallHigh - unit * 0.2, width, unit * 0.7)
  const shadow = context.createLinearGradient(0, top, 0, top + unit * 3)
  shadow.addColorStop(0, alpha(darken(light.shadow, 0.3), 0.4))
  shadow.addColorStop(1, alpha(light.shadow, 0))
  context.fillStyle = shadow
  context.fillRect(0, top, width, unit * 3)
  paintBougainvillea(context, stage, { x: width * (0.5 + side * 0.47), y: top - wallHigh, reach: unit * 13 })
}

/** A shrub in full flower that hangs over the wall. */
function paintBougainvillea(context: Context, stage: Stage, place: { x: number; y: number; reach: number }): void {
  const { light, palette, unit, height } = stage
  const { x, y, reach } = place
  const leaf = mix(relight('#4f7a3f', light.time, light.weather), palette.near, 0.2)
  const flower = relight('#d8437f', light.time, light.weather)
  for (const [color, count, size] of [
    [darken(leaf, 0.2), 70, 2],
    [leaf, 70, 1.5],
    [darken(flower, 0.24), 150, 1.2],
    [flower, 170, 1],
    [mix(lighten(flower, 0.3), light.key, 0.3 * light.strength), 90, 0.7],
  ] as const) {
    const random = stage.random(`bougainvillea ${size}`)
    context.fillStyle = color
    context.beginPath()
    for (let bloom = 0; bloom < count; bloom++) {
      const out = random.next() + random.next() - 1
      const down = random.next() ** 1.4
      const px = x + out * reach * (1 - 0.5 * down)
      const py = Math.min(height, y - reach * 0.5 * (1 - Math.abs(out)) + down * reach * 1.3)
      const radius = unit * size * random.between(0.5, 1)
      context.moveTo(px + radius, py)
      context.arc(px, py, radius, 0, 7)
    }
    context.fill()
  }
}
