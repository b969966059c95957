import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintGrove } from '../paint/grove.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintBroadleaf } from '../paint/trees.ts'
import type { Setting } from './setting.ts'

/** Raked gravel round mossy stones, a tiled wall, a maple and a lantern. */
export const zenGarden: Setting = {
  kind: 'zen-garden',
  words: ['rock garden', 'dry garden', 'raked gravel', 'raked sand'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.34 : camera.angle === 'low' ? 0.66 : 0.5,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, season, palette } = stage
    const random = stage.random('zen garden')
    const room = height - horizon
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintGrove(context, stage, { count: 12, y: horizon - unit * 2, height: unit * 24, near: 0.5 })
    paintTiledWall(context, stage)
    const white = season === 'winter' && light.weather === 'snow' ? '#f4f7fa' : '#e6dfd0'
    const gravel = relight(white, light.time, light.weather)
    const ground = context.createLinearGradient(0, horizon, 0, height)
    ground.addColorStop(0, darken(gravel, 0.1))
    ground.addColorStop(1, lighten(gravel, 0.05))
    context.fillStyle = ground
    context.fillRect(0, horizon, width, room)
    const side = Math.sign(light.from.x) || 1
    const away = random.chance(0.5) ? 1 : -1
    const islands = [
      {
        x: width * (0.5 - away * random.between(0.26, 0.36)),
        y: horizon + room * 0.2,
        size: unit * random.between(10, 14),
      },
      {
        x: width * (0.5 + away * random.between(0.22, 0.4)),
        y: horizon + room * 0.34,
        size: unit * random.between(13, 18),
      },
    ]
    paintRaking(context, stage, gravel, islands)
    const moss = relight(random.pick(['#6f8a45', '#5f7f4a', '#7f8f4a']), light.time, light.weather)
    for (const [index, island] of islands.entries()) paintIsland(context, stage, index, island, moss, side)
    const leaf = relight(season === 'autumn' || random.chance(0.4) ? '#c8492f' : '#6f9a4a', light.time, light.weather)
    const tree = {
      x: width * (0.5 + away * 0.38),
      y: horizon + room * 0.12,
      height: Math.min(horizon * 0.9, unit * 50),
    }
    paintBroadleaf(context, stage, 'maple', tree, {
      crown: mix(darken(leaf, 0.2), palette.near, 0.12),
      lit: mix(lighten(leaf, 0.1), light.key, 0.3 * light.strength),
      trunk: relight('#4f3a30', light.time, light.weather),
    })
    paintLantern(context, stage, width * (0.5 - away * 0.4), horizon + room * 0.1, Math.min(unit * 22, horizon * 0.4))
  },
}

/** Lines of the rake: straight across, in rings round each island. */
function paintRaking(
  context: Context,
  { width, height, horizon, unit }: Stage,
  gravel: string,
  islands: readonly { x: number; y: number; size: number }[],
): void {
  const room = height - horizon
  for (const [color, shift] of [
    [alpha(darken(gravel, 0.34), 0.34), 0],
    [alpha('#ffffff', 0.4), unit * 0.22],
  ] as const) {
    context.strokeStyle = color
    context.lineWidth = unit * 0.2
    context.beginPath()
    for (let line = 1; line <= 34; line++) {
      const y = horizon + room * (line / 34) ** 1.5 + shift
      context.moveTo(0, y)
      context.lineTo(width, y)
    }
    context.stroke()
  }
  for (const { x, y, size } of islands) {
    for (let ring = 6; ring > 0; ring--) {
      const wide = size * (1.05 + ring * 0.17)
      context.fillStyle = gravel
      context.strokeStyle = alpha(darken(gravel, 0.34), 0.4)
      context.beginPath()
      context.ellipse(x, y, wide, wide * 0.32, 0, 0, Math.PI * 2)
      if (ring === 6) context.fill()
      context.stroke()
    }
  }
}

function paintIsland(
  context: Context,
  stage: Stage,
  index: number,
  { x, y, size }: { x: number; y: number; size: number },
  moss: string,
  side: number,
): void {
  const { light } = stage
  const random = stage.random(`island ${index}`)
  context.fillStyle = darken(moss, 0.16)
  context.beginPath()
  context.ellipse(x, y + size * 0.03, size, size * 0.3, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = mix(moss, light.key, 0.2 * light.strength)
  context.beginPath()
  context.ellipse(x, y, size * 0.97, size * 0.27, 0, 0, Math.PI * 2)
  context.fill()
  const stone = relight(random.pick(['#7f7b78', '#8f8880', '#6f7478']), light.time, light.weather)
  for (const [dx, wide, tall] of [
    [-0.3, 0.34, 0.5],
    [0.34, 0.42, 0.36],
    [0.02, 0.36, random.between(0.7, 1.1)],
  ] as const) {
    const left = x + dx * size - wide * size * 0.5
    const right = left + wide * size
    const top = y - tall * size
    const lean = random.between(0.3, 0.7)
    const face = context.createLinearGradient(left, 0, right, 0)
    face.addColorStop(side > 0 ? 1 : 0, mix(lighten(stone, 0.22), light.key, 0.3 * light.strength))
    face.addColorStop(side > 0 ? 0 : 1, darken(stone, 0.34))
    context.fillStyle = face
    context.beginPath()
    context.moveTo(left, y + size * 0.06)
    context.quadraticCurveTo(left, y - tall * size * 0.5, left + wide * size * lean * 0.7, top + size * 0.04)
    context.quadraticCurveTo(
      left + wide * size * lean,
      top - size * 0.03,
      left + wide * size * (0.3 + lean * 0.7),
      top + size * 0.1,
    )
    context.quadraticCurveTo(right, y - tall * size * 0.4, right, y + size * 0.06)
    context.quadraticCurveTo(x + dx * size, y + size * 0.12, left, y + size * 0.06)
    context.fill()
  }
}

/** Plaster under a ridge of dark tiles. */
function paintTiledWall(context: Context, stage: Stage): void {
  const { width, horizon, unit, light, season } = stage
  const plaster = relight(stage.random('wall').pick(['#d8c49a', '#e8dfcc', '#c9ae86']), light.time, light.weather)
  const tile = relight(
    season === 'winter' && light.weather === 'snow' ? '#eef2f6' : '#4f565c',
    light.time,
    light.weather,
  )
  const top = horizon - unit * 15
  const face = context.createLinearGradient(0, top, 0, horizon)
  face.addColorStop(0, darken(plaster, 0.24))
  face.addColorStop(0.3, plaster)
  face.addColorStop(1, darken(plaster, 0.12))
  context.fillStyle = face
  context.fillRect(0, top, width, horizon - top + 1)
  context.fillStyle = relight('#6a5442', light.time, light.weather)
  context.fillRect(0, horizon - unit * 1.6, width, unit * 1.6)
  context.fillStyle = tile
  context.fillRect(0, top - unit * 3.4, width, unit * 4)
  context.fillStyle = lighten(tile, 0.18)
  context.beginPath()
  for (let x = 0; x < width; x += unit * 2.4) {
    context.rect(x, top - unit * 3, unit * 0.8, unit * 3.2)
    context.moveTo(x + unit * 1.6, top + unit * 0.6)
    context.arc(x + unit * 0.4, top + unit * 0.6, unit * 0.8, 0, Math.PI * 2)
  }
  context.fill()
  context.fillStyle = darken(tile, 0.3)
  context.fillRect(0, top - unit * 4.4, width, unit * 1.4)
}

/** A stone lantern; it burns after dark. */
function paintLantern(context: Context, stage: Stage, x: number, y: number, high: number): void {
  const { light } = stage
  const stone = relight('#9a948a', light.time, light.weather)
  const side = Math.sign(light.from.x) || 1
  const wide = high * 0.42
  const face = context.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0)
  face.addColorStop(side > 0 ? 1 : 0, lighten(stone, 0.2))
  face.addColorStop(side > 0 ? 0 : 1, darken(stone, 0.3))
  context.fillStyle = alpha(darken(light.shadow, 0.4), 0.3)
  context.beginPath()
  context.ellipse(x, y, wide * 0.6, high * 0.04, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = face
  context.beginPath()
  context.rect(x - wide * 0.36, y - high * 0.08, wide * 0.72, high * 0.08)
  context.rect(x - wide * 0.16, y - high * 0.48, wide * 0.32, high * 0.42)
  context.rect(x - wide * 0.4, y - high * 0.54, wide * 0.8, high * 0.08)
  context.rect(x - wide * 0.28, y - high * 0.76, wide * 0.56, high * 0.22)
  context.moveTo(x - wide * 0.62, y - high * 0.74)
  context.quadraticCurveTo(x - wide * 0.2, y - high * 0.8, x, y - high * 0.96)
  context.quadraticCurveTo(x + wide * 0.2, y - high * 0.8, x + wide * 0.62, y - high * 0.74)
  context.fill()
  context.fillStyle = light.time === 'day' ? darken(stone, 0.6) : '#ffd98a'
  context.fillRect(x - wide * 0.16, y - high * 0.72, wide * 0.32, high * 0.15)
}
