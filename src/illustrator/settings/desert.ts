import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { isDrivenOn } from '../paint/driven.ts'
import { paintDunes } from '../paint/dunes.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { paintPalm } from '../paint/palm.ts'
import { paintPond } from '../paint/pond.ts'
import { paintRoadAhead } from '../paint/road-ahead.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createCrest, paintMist } from '../paint/terrain.ts'
import { traceLens } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** Dunes to the horizon under a hard sky, with table mountains behind, and cacti or palms when asked. */
export const desert: Setting = {
  kind: 'desert',
  words: ['mesa', 'butte', 'sandstorm', 'savannah desert'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.34 : camera.angle === 'low' ? 0.68 : 0.52,
  paintInFront: paintBlownSand,
  paintBehind(context, stage) {
    const { width, height, unit, palette, horizon, light, scene } = stage
    paintSky(context, stage)
    if (light.weather !== 'clear' || light.time !== 'day') paintClouds(context, stage, horizon * 0.94)
    paintMesas(context, stage)
    paintMist(context, stage, { y: horizon, above: unit * 8, below: unit * 3, color: palette.haze, opacity: 0.6 })
    const room = height - horizon
    const fields = 4
    for (let field = 0; field < fields; field++) {
      const near = field / (fields - 1)
      paintDunes(context, stage, `dunes${field}`, {
        base: horizon + room * (0.05 + near ** 1.5 * 0.62),
        swing: room * (0.1 + near * 0.16),
        wavelength: Math.min(width * 1.2, unit * (44 + field * 34)),
        color: mix(palette.ground, palette.haze, 0.46 * (1 - near)),
        bottom: height,
      })
      if (field === 1 && light.disc !== undefined && light.time !== 'night') {
        paintGlow(context, light.disc.x * width, light.disc.y * height, unit * 60, light.key, 0.3 * light.strength)
      }
    }
    const side = Math.sign(light.from.x) || 1
    const asked = (pattern: RegExp): boolean => scene.setting.features.some((feature) => pattern.test(feature))
    if (asked(/highway|\broad\b/) && !isDrivenOn(stage)) paintRoadAhead(context, stage, { earth: false, broad: 0.9 })
    const foot = horizon + room * 0.5
    if (asked(/oasis/)) paintPond(context, stage)
    if (asked(/oasis|palm/)) {
      paintPalm(context, stage, 'palm', {
        x: width * (0.5 - side * 0.36),
        y: foot,
        height: Math.min(foot * 0.62, width * 0.4),
        lean: side * 0.8,
      })
      if (asked(/oasis/))
        for (const [palm, [out, tall]] of (
          [
            [0.42, 0.4],
            [0.04, 0.3],
          ] as const
        ).entries())
          paintPalm(context, stage, `oasis palm ${palm}`, {
            x: width * (0.5 + side * out),
            y: horizon + room * 0.28,
            height: Math.min(foot * tall, width * 0.3),
            lean: -side * 0.6,
          })
    } else if (asked(/cactus|cacti/) || (scene.subjects.length === 0 && !asked(/dune|egypt|giza|arab/))) {
      paintSaguaro(context, stage, { x: width * (0.5 - side * 0.34), y: foot + unit * 2, height: unit * 26 })
      paintSaguaro(context, stage, { x: width * (0.5 - side * 0.2), y: horizon + room * 0.3, height: unit * 10 })
      paintSaguaro(context, stage, { x: width * (0.5 + side * 0.38), y: horizon + room * 0.26, height: unit * 7 })
    }
  },
}

/** Sand in the air, thickest on the side the wind comes from, in long streaks. */
function paintBlownSand(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light, scene } = stage
  if (!scene.light.setup.includes('sandstorm')) return
  const side = Math.sign(light.from.x) || 1
  const sand = mix(palette.ground, '#c98a4a', 0.4)
  const veil = context.createLinearGradient(side < 0 ? 0 : width, 0, side < 0 ? width : 0, 0)
  veil.addColorStop(0, alpha(sand, 0.86))
  veil.addColorStop(0.5, alpha(sand, 0.56))
  veil.addColorStop(1, alpha(sand, 0.3))
  context.fillStyle = veil
  context.fillRect(0, 0, width, height)
  const random = stage.random('blown sand')
  for (let drift = 0; drift < 26; drift++) {
    const y = height * random.next()
    paintGlow(context, width * random.next(), y, unit * random.between(9, 24), lighten(sand, 0.1), 0.3)
  }
  context.fillStyle = alpha(lighten(sand, 0.34), 0.4)
  context.beginPath()
  for (let streak = 0; streak < 170; streak++)
    traceLens(context, random.next() * width, random.next() * height, unit * random.between(3, 16), unit * 0.14)
  context.fill()
}

function paintMesas(context: Context, stage: Stage): void {
  const { width, unit, palette, light, horizon } = stage
  const side = Math.sign(light.from.x) || 1
  for (const layer of [0, 1]) {
    const noise = createNoise(stage, `mesa${layer}`)
    const tall = Math.min(horizon * (0.2 + 0.1 * layer), width * 0.3)
    const crest = createCrest(stage, 420, (x) => {
      const u = x / (tall * 2.6)
      const away = (x / width - 0.5) * side
      const lift = noise(u, layer * 7) + 0.2 - Math.max(0, away + 0.02) * 2.4
      const step =
        lift > 0.34
          ? 1
          : lift > 0.24
            ? 0.5 + (lift - 0.24) * 5
            : lift > 0.05
              ? 0.3 + (lift - 0.05)
              : Math.max(0, lift + 0.2)
      return (
        horizon + unit - tall * step * (0.9 + 0.1 * Math.sin(u * 5)) - layered(noise, x / (unit * 6), 4, 3) * unit * 0.5
      )
    })
    const rock = mix(mix(palette.ground, palette.accent, 0.45), palette.haze, 0.5 - layer * 0.24)
    paintMountain(context, stage, `mesa${layer}`, {
      crest,
      bottom: horizon + unit * 2,
      fold: tall * 0.3,
      mist: 0.7,
      snowLine: 1,
      colors: {
        rockShadow: mix(darken(rock, 0.12), light.shadow, 0.36),
        rockLit: mix(rock, light.key, 0.4 * light.strength),
        snowShadow: rock,
        snowLit: rock,
        mist: palette.haze,
      },
    })
  }
}

function paintSaguaro(context: Context, stage: Stage, place: { x: number; y: number; height: number }): void {
  const { light, palette } = stage
  const { x, y, height } = place
  const side = light.from.x < 0 ? -1 : 1
  const dark = mix(palette.near, palette.middle, 0.2)
  const lit = mix(lighten(dark, 0.08), light.key, 0.42 * light.strength)
  for (const [color, thick, shift] of [
    [dark, height * 0.14, 0],
    [lit, height * 0.035, height * 0.038 * side],
  ] as const) {
    context.strokeStyle = color
    context.lineWidth = thick
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.beginPath()
    context.moveTo(x + shift, y)
    context.lineTo(x + shift, y - height * 0.93)
    context.stroke()
    context.lineWidth = thick * 0.78
    context.beginPath()
    context.moveTo(x + shift, y - height * 0.36)
    context.quadraticCurveTo(x + shift - height * 0.25, y - height * 0.36, x + shift - height * 0.25, y - height * 0.62)
    context.moveTo(x + shift, y - height * 0.48)
    context.quadraticCurveTo(x + shift + height * 0.23, y - height * 0.48, x + shift + height * 0.23, y - height * 0.76)
    context.stroke()
  }
  context.fillStyle = mix(palette.ground, light.shadow, 0.5)
  context.beginPath()
  context.ellipse(x - side * height * 0.16, y, height * 0.3, height * 0.035, 0, 0, Math.PI * 2)
  context.fill()
}
