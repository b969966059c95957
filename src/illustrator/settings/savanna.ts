import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFarHills, paintRollingGround } from '../paint/grassland.ts'
import { hasGreatCone, paintGreatCone } from '../paint/great-cone.ts'
import { paintGrass } from '../paint/ground-cover.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintMist } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Dry golden grass to the horizon, flat-topped acacias far and near. */
export const savanna: Setting = {
  kind: 'savanna',
  words: ['acacia', 'serengeti', 'veld', 'safari'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.7 : 0.56,
  paintBehind(context, given) {
    const stage = inDrySeason(given)
    const { width, height, horizon, unit, palette, light } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintFarHills(context, stage)
    if (hasGreatCone(stage))
      paintGreatCone(context, stage, {
        x: width * (0.5 + (Math.sign(light.from.x) || 1) * 0.12),
        base: horizon + unit,
        height: Math.min(unit * 26, horizon * 0.5),
      })
    paintMist(context, stage, { y: horizon, above: unit * 8, below: unit * 3, color: palette.haze, opacity: 0.6 })
    paintRollingGround(context, stage, { trees: 0, color: palette.ground })
    const random = stage.random('acacias')
    const side = Math.sign(light.from.x) || 1
    const count = Math.max(4, Math.round(width / (unit * 18)))
    for (let tree = 0; tree < count; tree++) {
      const size = unit * random.between(5, 9)
      paintAcacia(context, stage, { x: ((tree + random.next()) / count) * width, y: horizon + unit * 1.4, size }, 0.35)
    }
    const near = Math.min(horizon * 0.62, width * 0.44)
    paintAcacia(
      context,
      stage,
      { x: width * (0.5 - side * 0.37), y: horizon + (height - horizon) * 0.2, size: near },
      1,
    )
    if (light.time !== 'night') paintBirds(context, stage, 'vultures', { x: width * 0.6, y: horizon * 0.3, count: 3 })
  },
  paintInFront(context, given) {
    const stage = inDrySeason(given)
    const { height, unit, palette, light } = stage
    const crest = createHills(stage, 'tall grass', { base: height + unit, swing: unit, wavelength: unit * 40 })
    paintGrass(context, stage, 'tall grass', {
      crest,
      height: unit * 9,
      spacing: unit * 0.55,
      color: darken(palette.ground, 0.22),
      lit: mix(lighten(palette.ground, 0.12), light.key, 0.4 * light.strength),
    })
  },
}

function inDrySeason(stage: Stage): Stage {
  const { light, palette } = stage
  if (stage.season === 'winter' && light.weather === 'snow') return stage
  const straw = relight(stage.random('straw').pick(['#d9b25f', '#cfa552', '#dcbd78']), light.time, light.weather)
  return { ...stage, palette: { ...palette, ground: mix(straw, palette.near, 0.06) } }
}

/** A leaning trunk that forks, under layers of flat crown. `near` 0 far .. 1 near. */
function paintAcacia(
  context: Context,
  stage: Stage,
  place: { x: number; y: number; size: number },
  near: number,
): void {
  const { light, palette } = stage
  const { x, y, size } = place
  const random = stage.random(`acacia ${Math.round((x / stage.width) * 1000)}`)
  const fade = (color: string): string =>
    mix(relight(color, light.time, light.weather), palette.middle, 0.6 - near * 0.46)
  const leaf = fade('#5f7a3a')
  const bark = fade('#5a4130')
  const lean = random.between(-0.1, 0.1) * size
  context.fillStyle = alpha(darken(light.shadow, 0.4), 0.24)
  context.beginPath()
  context.ellipse(x - light.from.x * size * 0.2, y, size * 0.42, size * 0.03, 0, 0, 7)
  context.fill()
  context.strokeStyle = bark
  context.lineCap = 'round'
  for (const [dx, dy, thick] of [
    [0, -0.7, 0.05],
    [-0.3, -0.68, 0.026],
    [0.32, -0.74, 0.026],
    [-0.14, -0.78, 0.018],
    [0.17, -0.82, 0.018],
  ] as const) {
    context.lineWidth = size * thick
    context.beginPath()
    context.moveTo(x, y)
    context.quadraticCurveTo(x + lean * 0.4, y - size * 0.42, x + lean + dx * size, y + dy * size)
    context.stroke()
  }
  for (const [dx, dy, wide] of [
    [-0.3, -0.7, 0.3],
    [0.34, -0.75, 0.3],
    [0, -0.84, 0.46],
  ] as const) {
    const centre = { x: x + lean + dx * size, y: y + dy * size }
    for (const [color, lift, grow] of [
      [leaf, 0, 1],
      [mix(lighten(leaf, 0.1), light.key, 0.4 * light.strength), -0.03, 0.84],
    ] as const) {
      context.fillStyle = color
      context.beginPath()
      for (let lobe = -4; lobe <= 4; lobe++) {
        const lobeX = centre.x + (lobe / 4) * wide * size * 0.82 * grow
        const lobeY = centre.y + lift * size + Math.abs(lobe) * size * 0.008
        const radius = wide * size * random.between(0.2, 0.28) * grow
        context.moveTo(lobeX + radius, lobeY)
        context.ellipse(lobeX, lobeY, radius, radius * 0.5, 0, 0, 7)
      }
      context.fill()
    }
  }
}
