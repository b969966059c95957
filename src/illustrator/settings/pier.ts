import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { paintFarCoast } from '../paint/coast.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFarHills } from '../paint/grassland.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { lampsBurn, paintStreetLamp } from '../paint/street-lamp.ts'
import { paintSwell } from '../paint/swell.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** A jetty of boards that runs out over the water, by the sea or into a lake. */
export const pier: Setting = {
  kind: 'pier',
  words: [],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.3 : camera.angle === 'low' ? 0.6 : 0.46,
  paintBehind(context, stage) {
    const { width, height, horizon, light, scene } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const onLake = scene.setting.features.some((feature) => /lake|pond|river|dock/.test(feature))
    if (onLake) {
      paintFarHills(context, stage)
      paintWater(context, stage, { top: horizon, bottom: height, mirror: 0.75, ripple: 0.35 })
    } else {
      paintFarCoast(context, stage, horizon)
      paintSwell(context, stage, { top: horizon, bottom: height, rough: light.weather === 'storm' ? 0.9 : 0.25 })
    }
    paintJetty(context, stage, onLake)
    if (light.time !== 'night') paintBirds(context, stage, 'gulls', { x: width * 0.34, y: horizon * 0.55, count: 4 })
  },
}

function paintJetty(context: Context, stage: Stage, plain: boolean): void {
  const { width, height, horizon, unit, palette, light, season, random } = stage
  const bend = random('pier').between(-0.1, 0.1)
  const end = width * (0.5 + bend)
  const wood = mix(relight('#a5825c', light.time, light.weather), palette.near, 0.1)
  const snowy = season === 'winter' || light.weather === 'snow'
  const board = snowy ? mix(palette.ground, wood, 0.25) : wood
  const near = Math.min(width * 0.62, unit * 62)
  const far = plain ? 1 / 5 : 1 / 10
  const eye = height - horizon
  // Perspective: what is 1 at the lower edge shrinks toward the horizon.
  const at = (share: number, out: number, up = 0): [number, number] => [
    end + (width / 2 - end) * share + out * near * share,
    horizon + eye * share - up * near * share,
  ]
  const quad = (...points: [number, number][]): void => {
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
    context.fill()
  }
  const depths: number[] = []
  for (let share = 1.25; share > far; share *= 0.94) depths.push(share)
  context.fillStyle = alpha(darken(palette.near, 0.3), 0.45)
  quad(at(far, -1.06, -0.16), at(1.25, -1.06, -0.16), at(1.25, 1.06, -0.16), at(far, 1.06, -0.16))
  const pile = darken(wood, 0.4)
  for (const share of depths.filter((_, index) => index % 5 === 2).reverse())
    for (const out of [-0.96, 0.96]) {
      const [x, y] = at(share, out)
      const thick = near * share * 0.07
      context.fillStyle = pile
      context.fillRect(x - thick / 2, y, thick, near * share * 0.34)
    }
  context.fillStyle = darken(wood, 0.34)
  quad(at(far, -1), at(1.25, -1), at(1.25, -1, -0.09), at(far, -1, -0.09))
  quad(at(far, 1), at(1.25, 1), at(1.25, 1, -0.09), at(far, 1, -0.09))
  quad(at(far, -1), at(far, 1), at(far, 1, -0.09), at(far, -1, -0.09))
  const deck = context.createLinearGradient(0, horizon, 0, height)
  deck.addColorStop(0, mix(board, palette.haze, 0.4))
  deck.addColorStop(0.4, mix(board, light.key, 0.24 * light.strength))
  deck.addColorStop(1, darken(board, 0.2))
  context.fillStyle = deck
  quad(at(far, -1), at(1.25, -1), at(1.25, 1), at(far, 1))
  const shades = random('boards')
  depths.forEach((share, index) => {
    const next = depths[index + 1] ?? far
    context.fillStyle = alpha(shades.chance(0.5) ? lighten(board, 0.2) : darken(board, 0.3), shades.between(0.02, 0.26))
    quad(at(share, -1), at(share, 1), at(next, 1), at(next, -1))
    context.fillStyle = alpha(darken(board, 0.55), 0.6)
    const [x0, y0] = at(share, -1)
    const [x1] = at(share, 1)
    context.fillRect(x0, y0, x1 - x0, Math.max(0.5, near * share * 0.008))
  })
  if (plain) {
    for (const share of [0.26, 0.5, 0.9])
      for (const out of [-1, 1]) paintPost(context, at(share, out), near * share, wood, light.from.x)
    return
  }
  for (const out of [-0.98, 0.98]) {
    context.fillStyle = darken(wood, 0.12)
    for (const up of [0.3, 0.17])
      quad(at(far, out, up), at(1.25, out, up), at(1.25, out, up - 0.03), at(far, out, up - 0.03))
    context.fillStyle = snowy ? '#ffffff' : mix(lighten(wood, 0.2), light.key, 0.3 * light.strength)
    quad(at(far, out, 0.31), at(1.25, out, 0.31), at(1.25, out, 0.3), at(far, out, 0.3))
  }
  for (const share of depths.filter((_, index) => index % 4 === 0).reverse())
    for (const out of [-0.98, 0.98]) {
      const [x, y] = at(share, out)
      const thick = near * share * 0.036
      context.fillStyle = darken(wood, 0.06)
      context.fillRect(x - thick / 2, y - near * share * 0.33, thick, near * share * 0.33)
    }
  if (lampsBurn(stage) || random('pier lamps').chance(0.5))
    for (const share of [0.2, 0.32, 0.54])
      for (const out of [-0.98, 0.98]) {
        const [x, y] = at(share, out)
        paintStreetLamp(context, stage, { x, y, height: near * share * 0.95 })
      }
}

function paintPost(context: Context, [x, y]: [number, number], size: number, wood: string, from: number): void {
  const thick = size * 0.08
  context.fillStyle = darken(wood, 0.2)
  context.fillRect(x - thick / 2, y - size * 0.2, thick, size * 0.3)
  context.fillStyle = lighten(wood, 0.2)
  context.beginPath()
  context.ellipse(x, y - size * 0.2, thick / 2, thick * 0.2, 0, 0, 7)
  context.fill()
  context.fillStyle = alpha(lighten(wood, 0.3), 0.5)
  context.fillRect(x + (from < 0 ? -0.4 : 0.2) * thick, y - size * 0.19, thick * 0.2, size * 0.28)
}
