import { paintCloudDrifts } from '../paint/cloud-drifts.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createGroundPlane, type GroundPlane } from '../paint/ground-plane.ts'
import { relight } from '../paint/palette.ts'
import type { Random } from '../paint/random.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintMist } from '../paint/terrain.ts'
import { traceLens } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** A city from above: blocks of houses to the horizon, towers in its middle, a river, parks, and the streets between. */
export const aerialCity: Setting = {
  kind: 'aerial-city',
  words: [],
  surface: 'none',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'top' ? 0.04 : camera.angle === 'low' ? 0.4 : 0.24),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light, scene } = stage
    const plane = createGroundPlane(stage)
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    if (isDark(stage)) paintGlow(context, width / 2, horizon, Math.max(width, height) * 0.5, '#ffb877', 0.4)
    paintStreets(context, stage, plane)
    paintRiver(context, stage, plane)
    paintBlocks(context, stage, plane)
    if (plane.vanish > 0)
      paintMist(context, stage, { y: horizon, above: unit * 7, below: unit * 12, color: palette.haze, opacity: 0.75 })
    if (light.disc && light.time !== 'night')
      paintGlow(context, light.disc.x * width, horizon, unit * 70, light.key, 0.3 * light.strength)
    if (scene.setting.features.some((feature) => /cloud/.test(feature))) paintCloudDrifts(context, stage)
  },
}

const isDark = ({ light }: Stage): boolean => light.time === 'night' || light.time === 'dusk'

/** Side of a block with its street, in heights of the camera. */
const pitch = 0.34

function paintStreets(context: Context, stage: Stage, plane: GroundPlane): void {
  const { width, height, palette, light, horizon } = stage
  const road = mix(relight('#8b8f98', light.time, light.weather), palette.near, isDark(stage) ? 0.2 : 0.05)
  const top = plane.vanish > 0 ? horizon : 0
  const ground = context.createLinearGradient(0, top, 0, height)
  ground.addColorStop(0, palette.haze)
  ground.addColorStop(0.2, mix(road, palette.haze, 0.5))
  ground.addColorStop(1, road)
  context.fillStyle = ground
  context.fillRect(0, top, width, height)
  if (!isDark(stage)) return
  // The streets are rivers of lamps.
  const near = plane.nearest - pitch / 2
  const far = Math.min(plane.farthest + pitch, 14)
  for (let away = near; away < far; away += pitch) {
    const [, y] = plane.at(0, away)
    context.fillStyle = alpha('#ffb45f', 0.34)
    context.fillRect(0, y - plane.scale(away) * 0.02, width, Math.max(1, plane.scale(away) * 0.03))
  }
  context.fillStyle = alpha('#ffb45f', 0.3)
  context.beginPath()
  const wide = Math.ceil(plane.reach(Math.min(6, far)) / pitch) * pitch
  for (let across = -wide - pitch / 2; across <= wide; across += pitch) {
    context.moveTo(...plane.at(across - 0.016, near))
    context.lineTo(...plane.at(across - 0.016, far * 2))
    context.lineTo(...plane.at(across + 0.016, far * 2))
    context.lineTo(...plane.at(across + 0.016, near))
  }
  context.fill()
}

/** How far to the side the river runs at a distance. */
function riverAt(stage: Stage, away: number): number {
  const random = stage.random('city river')
  const side = random.pick([-1, 1])
  return side * (0.35 + 0.5 * Math.sin(away * 0.55 + random.between(0, 6)) + away * 0.12)
}

const riverHalf = 0.26

function paintRiver(context: Context, stage: Stage, plane: GroundPlane): void {
  const { height, horizon, palette, light, unit } = stage
  const near = plane.nearest * 0.85
  const far = Math.min(26, plane.farthest * 1.2)
  const trace = (half: number): void => {
    context.beginPath()
    const steps = 46
    for (const side of [-1, 1])
      for (let step = 0; step <= steps; step++) {
        const share = side < 0 ? step / steps : 1 - step / steps
        const away = near * (far / near) ** share
        context.lineTo(...plane.at(riverAt(stage, away) + side * half, away))
      }
  }
  const stone = relight('#cfc6b4', light.time, light.weather)
  const quay = context.createLinearGradient(0, Math.max(0, horizon), 0, height)
  quay.addColorStop(0, palette.haze)
  quay.addColorStop(0.3, mix(stone, palette.haze, 0.3))
  quay.addColorStop(1, stone)
  context.fillStyle = quay
  trace(riverHalf + 0.05)
  context.fill()
  const water = context.createLinearGradient(0, Math.max(0, horizon), 0, height)
  water.addColorStop(0, mix(palette.skyHorizon, palette.haze, 0.3))
  water.addColorStop(0.4, mix(palette.skyMiddle, palette.water, 0.3))
  water.addColorStop(1, mix(palette.water, palette.skyTop, 0.4))
  context.save()
  trace(riverHalf)
  context.clip()
  context.fillStyle = water
  context.fillRect(0, 0, stage.width, height)
  const random = stage.random('river light')
  const shine = isDark(stage) ? '#ffcf8a' : lighten(palette.skyHorizon, 0.4)
  context.fillStyle = alpha(shine, 0.34)
  context.beginPath()
  for (let lens = 0; lens < 150; lens++) {
    const away = near * (far / near) ** (random.next() ** 1.4)
    const [x, y] = plane.at(riverAt(stage, away) + random.between(-1, 1) * riverHalf, away)
    const long = plane.scale(away) * random.between(0.02, 0.09)
    traceLens(context, x, y, long, Math.max(unit * 0.06, long * 0.06))
  }
  context.fill()
  context.restore()
  for (const away of [1.75, 3.1, 5]) paintBridge(context, stage, plane, plane.nearest - 1 + away)
}

function paintBridge(context: Context, stage: Stage, plane: GroundPlane, away: number): void {
  const { light, palette } = stage
  const middle = riverAt(stage, away)
  const half = riverHalf + 0.06
  const stone = mix(relight('#b5ada0', light.time, light.weather), palette.haze, hazeAt(away))
  const quad = (color: string, from: number, to: number, low: number, high: number): void => {
    context.fillStyle = color
    context.beginPath()
    context.moveTo(...plane.at(middle - half, from, low))
    context.lineTo(...plane.at(middle + half, from, low))
    context.lineTo(...plane.at(middle + half, to, high))
    context.lineTo(...plane.at(middle - half, to, high))
    context.fill()
  }
  quad(alpha(darken(stone, 0.5), 0.35), away - 0.06, away + 0.05, 0, 0)
  quad(darken(stone, 0.24), away - 0.04, away - 0.04, 0.012, 0.045)
  quad(isDark(stage) ? mix(stone, '#ffc878', 0.5) : lighten(stone, 0.1), away - 0.04, away + 0.05, 0.045, 0.045)
}

/** How much of the colour of what is that far is lost in the air. */
const hazeAt = (away: number): number => Math.min(0.86, 1 - 1 / (1 + Math.max(0, away - 1.6) * 0.16))

interface Tower {
  across: number
  away: number
  wide: number
  deep: number
  tall: number
  color: string
  roof: string
  random: Random
}

function paintBlocks(context: Context, stage: Stage, plane: GroundPlane): void {
  const { light, palette } = stage
  const random = stage.random('blocks')
  const futuristic = /futuris|cyber|sci/.test(stage.scene.setting.features.join(' '))
  const old = /old|medieval|paris|rome|prague|florence|istanbul/.test(stage.scene.setting.features.join(' '))
  const walls = futuristic
    ? ['#7fa0c4', '#8f88c0', '#5f86a8', '#a8b8d0']
    : old
      ? ['#e6d3b0', '#dcc4a0', '#e8dcc4', '#cfae8c']
      : ['#d8c8b0', '#b98a72', '#c9ccd2', '#8fa6bb', '#e4dccb', '#a8958a']
  const core = { across: random.between(-0.6, 0.6), away: plane.nearest + random.between(1.6, 2.6) }
  const near = plane.nearest - 0.2
  const first = Math.ceil((Math.min(plane.farthest + pitch * 2, 15) - near) / pitch)
  for (let row = first; row >= -1; row--) {
    const away = near + row * pitch
    const columns = Math.min(46, Math.ceil((plane.reach(away) + 0.3) / pitch))
    for (let column = -columns; column <= columns; column++) {
      const across = column * pitch
      const own = stage.random(`block ${row}/${column}`)
      const toRiver = Math.abs(across - riverAt(stage, away)) - riverHalf
      if (toRiver < 0) continue
      // What is left between the blocks and the quay is planted.
      if (toRiver < pitch * 0.52 || own.chance(0.07)) {
        paintPark(context, stage, plane, { across, away, half: Math.min(pitch * 0.42, toRiver - 0.06) }, own)
        continue
      }
      const central = Math.exp(-((across - core.across) ** 2 / 1.3 + (away - core.away) ** 2 / 2.4))
      const highest =
        (old ? 0.1 : 0.14 + (futuristic ? 0.95 : 0.7) * central) *
        own.between(0.35, 1.15) *
        (own.chance(0.06) ? 1.5 : 1)
      const lots = away > 6 ? 1 : highest > 0.4 ? 1 : 2
      for (let back = lots - 1; back >= 0; back--)
        for (let lot = 0; lot < lots; lot++) {
          const size = (pitch * 0.8) / lots
          paintTower(context, stage, plane, {
            across: across + (lot - (lots - 1) / 2) * size,
            away: away + (back - (lots - 1) / 2) * size,
            wide: size * own.between(0.7, 0.96),
            deep: size * own.between(0.7, 0.96),
            tall: Math.min(0.78, highest * (lots > 1 ? own.between(0.6, 1.2) : 1)),
            color: relight(own.pick(walls), light.time, light.weather),
            roof: relight(
              old
                ? own.pick(['#b8623f', '#c0704a', '#a8563c'])
                : own.pick(['#a8a49c', '#8f9296', '#b9b2a4', '#77807f']),
              light.time,
              light.weather,
            ),
            random: own,
          })
        }
    }
    if (row % 6 === 0 && plane.vanish > 0 && away > 3) {
      const [, y] = plane.at(0, away)
      paintMist(context, stage, { y, above: stage.unit * 3, below: stage.unit * 2, color: palette.haze, opacity: 0.12 })
    }
  }
}

function paintTower(context: Context, stage: Stage, plane: GroundPlane, tower: Tower): void {
  const { palette, light, width } = stage
  const { across, away, wide, deep, tall, random } = tower
  const haze = plane.vanish > 0 ? hazeAt(away) : 0.04
  const air = (color: string): string => mix(color, palette.haze, haze)
  const [left, right] = [across - wide / 2, across + wide / 2]
  const [front, back] = [Math.max(0.35, away - deep / 2), away + deep / 2]
  const foot = [plane.at(left, front), plane.at(right, front)] as const
  const top = [plane.at(left, front, tall), plane.at(right, front, tall)] as const
  const rear = [plane.at(left, back, tall), plane.at(right, back, tall)] as const
  if (top[1][0] < 0 || top[0][0] > width) return
  const face = (color: string, ...points: readonly (readonly [number, number])[]): void => {
    context.fillStyle = color
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
    context.fill()
  }
  const lit = Math.sign(light.from.x) || 1
  const shade = mix(darken(tower.color, 0.22), light.shadow, 0.3)
  const bright = mix(tower.color, light.key, 0.26 * light.strength)
  // The flank that is turned to the middle shows.
  if (across + wide / 2 < 0) face(air(lit > 0 ? bright : shade), foot[1], plane.at(right, back), rear[1], top[1])
  if (across - wide / 2 > 0) face(air(lit < 0 ? bright : shade), foot[0], plane.at(left, back), rear[0], top[0])
  face(air(mix(tower.color, shade, 0.45)), foot[0], foot[1], top[1], top[0])
  face(air(mix(tower.roof, light.key, 0.22 * light.strength)), top[0], top[1], rear[1], rear[0])
  const scale = plane.scale(front)
  if (scale * wide < stage.unit * 1.6) return
  paintPanes(context, stage, { foot: foot[0], across: scale * wide, up: foot[0][1] - top[0][1], haze, random })
  if (tall > 0.1) {
    const inset = wide * 0.24
    face(
      air(darken(tower.roof, 0.16)),
      plane.at(left + inset, front + deep * 0.3, tall),
      plane.at(right - inset, front + deep * 0.3, tall),
      plane.at(right - inset, back - deep * 0.3, tall),
      plane.at(left + inset, back - deep * 0.3, tall),
    )
  }
}

function paintPanes(
  context: Context,
  stage: Stage,
  front: { foot: readonly [number, number]; across: number; up: number; haze: number; random: Random },
): void {
  const { palette } = stage
  const { foot, across, up, haze, random } = front
  const columns = Math.max(2, Math.min(8, Math.round(across / (stage.unit * 1.3))))
  const step = across / columns
  const rows = Math.min(26, Math.floor(up / (step * 1.1)))
  const dark = isDark(stage)
  const glass = alpha(mix(palette.skyMiddle, palette.near, 0.4), 0.5 * (1 - haze))
  const glow = alpha('#ffd98a', 1 - haze * 0.6)
  for (const [paint, share] of dark
    ? ([
        [glass, 1],
        [glow, 0.5],
      ] as const)
    : ([[glass, 0.9]] as const)) {
    context.fillStyle = paint
    context.beginPath()
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        if (random.chance(share))
          context.rect(
            foot[0] + step * (column + 0.24),
            foot[1] - up + step * 1.1 * (row + 0.35),
            step * 0.52,
            step * 0.62,
          )
    context.fill()
  }
}

function paintPark(
  context: Context,
  stage: Stage,
  plane: GroundPlane,
  park: { across: number; away: number; half: number },
  random: Random,
): void {
  const { light, palette } = stage
  const { across, away, half } = park
  if (half < 0.02) return
  const haze = plane.vanish > 0 ? hazeAt(away) : 0.04
  const leaf = mix(relight('#6f9a4e', light.time, light.weather), palette.haze, haze)
  context.fillStyle = lighten(leaf, 0.08)
  context.beginPath()
  for (const [x, z] of [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ] as const)
    context.lineTo(...plane.at(across + x, Math.max(0.4, away + z)))
  context.fill()
  for (const [color, size, lift] of [
    [darken(leaf, 0.24), 0.034, 0],
    [mix(leaf, light.key, 0.2 * light.strength), 0.024, 0.012],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    for (let tree = 0; tree < Math.ceil((9 * half) / (pitch * 0.42)); tree++) {
      const [x, y] = plane.at(
        across + random.between(-half, half),
        Math.max(0.4, away + random.between(-half, half)),
        lift,
      )
      const radius = plane.scale(away) * size
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, 7)
    }
    context.fill()
  }
}
