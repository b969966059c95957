import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, mix } from '../paint/color.ts'
import { composeCountry, paintCountry } from '../paint/country.ts'
import { paintProp } from '../paint/paint-prop.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Setting } from './setting.ts'

/** A slide, swings and a seesaw on sand among the trees of a park. */
export const playground: Setting = {
  kind: 'playground',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.7 : 0.5,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const room = height - horizon
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const country = composeCountry(stage, {
      beyond: ['woods', 'town', 'hills'],
      near: ['open', 'fence'],
      trees: ['gate', 'side'],
    })
    paintCountry(context, stage, country, { clumps: 0.5 })
    const white = stage.season === 'winter' || light.weather === 'snow'
    const sand = white ? palette.ground : mix(relight('#e2c898', light.time, light.weather), palette.near, 0.06)
    const y = horizon + room * 0.42
    context.fillStyle = darken(sand, 0.24)
    context.beginPath()
    context.ellipse(width / 2, y + unit, Math.max(width * 0.52, unit * 50), room * 0.24, 0, 0, 7)
    context.fill()
    context.fillStyle = mix(sand, light.key, 0.16 * light.strength)
    context.beginPath()
    context.ellipse(width / 2, y, Math.max(width * 0.52, unit * 50), room * 0.24, 0, 0, 7)
    context.fill()
    context.fillStyle = alpha(darken(sand, 0.3), 0.3)
    const random = stage.random('playground')
    context.beginPath()
    for (let mark = 0; mark < 60; mark++) {
      const angle = random.between(0, 6.28)
      const out = random.next() ** 0.5
      const x = width / 2 + Math.cos(angle) * out * width * 0.48
      const my = y + Math.sin(angle) * out * room * 0.21
      context.moveTo(x + unit, my)
      context.ellipse(x, my, unit * random.between(0.4, 1.2), unit * 0.16, 0, 0, 7)
    }
    context.fill()
    const side = random.pick([-1, 1])
    const tall = Math.min(unit * 36, horizon * 0.7)
    paintProp(context, stage, 'swing', {
      x: width * (0.5 - side * 0.33),
      y: horizon + room * 0.28,
      height: tall * 0.86,
    })
    paintProp(context, stage, 'playground-slide', {
      x: width * (0.5 + side * 0.31),
      y: horizon + room * 0.32,
      height: tall,
      flip: side > 0,
    })
    paintProp(context, stage, 'seesaw', {
      x: width * (0.5 + side * 0.02),
      y: horizon + room * 0.25,
      height: tall * 0.34,
    })
  },
}
