import { paintClouds } from '../paint/clouds.ts'
import { darken, mix } from '../paint/color.ts'
import { paintBeyond } from '../paint/country-far.ts'
import { paintRollingGround } from '../paint/grassland.ts'
import { paintProp } from '../paint/paint-prop.ts'
import { relight } from '../paint/palette.ts'
import { paintWindingPath } from '../paint/path-way.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintWisps } from '../paint/terrain.ts'
import { paintTree } from '../paint/tree-kinds.ts'
import type { Setting } from './setting.ts'

/** Rows of old stones on a lawn inside iron railings, bare trees, and mist about their feet. */
export const cemetery: Setting = {
  kind: 'cemetery',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.68 : 0.52,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light } = stage
    const room = height - horizon
    const random = stage.random('cemetery')
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintBeyond(context, stage, 'woods')
    paintRollingGround(context, stage, { trees: 0 })
    paintWindingPath(context, stage)
    paintRailings(context, stage, horizon + room * 0.06)
    const bare = light.time !== 'day' || stage.season === 'autumn' || stage.season === 'winter'
    for (const [index, out] of [-0.42, 0.4].entries())
      paintTree(
        context,
        stage,
        `yew ${index}`,
        { x: width * (0.5 + out), y: horizon + room * 0.1, height: Math.min(unit * 42, horizon * 0.8) },
        'oak',
        0.75,
        bare,
      )
    for (let row = 0; row < 4; row++) {
      const near = row / 3
      const y = horizon + room * (0.13 + near ** 1.3 * 0.42)
      const size = unit * (6 + 15 * near)
      paintWisps(context, stage, `grave mist ${row}`, {
        y: y - size * 0.2,
        thick: size * 0.5,
        opacity: light.time === 'day' ? 0.1 : 0.3,
      })
      for (let x = size * random.next(); x < width; x += size * random.between(1.1, 1.8)) {
        const out = Math.abs(x / width - 0.5)
        if (out < 0.09 + near * 0.22) continue
        const tall = size * random.between(0.7, 1.05)
        if (row > 0 && random.chance(0.24)) paintCross(context, stage, x, y + random.between(-0.05, 0.1) * size, tall)
        else
          paintProp(context, stage, 'tombstone', {
            x,
            y: y + random.between(-0.05, 0.1) * size,
            height: tall,
            name: `stone ${row}/${Math.round(x / size)}`,
          })
      }
    }
  },
}

function paintRailings(context: Context, stage: Stage, y: number): void {
  const { width, unit, palette } = stage
  context.fillStyle = darken(mix(palette.near, '#22242a', 0.6), 0.1)
  const tall = unit * 9
  context.beginPath()
  context.rect(0, y - tall * 0.82, width, unit * 0.4)
  context.rect(0, y - tall * 0.14, width, unit * 0.4)
  for (let x = unit * 0.6; x < width; x += unit * 2) {
    context.rect(x, y - tall, unit * 0.3, tall)
    context.moveTo(x - unit * 0.3, y - tall)
    context.lineTo(x + unit * 0.15, y - tall - unit)
    context.lineTo(x + unit * 0.6, y - tall)
  }
  context.fill()
}

function paintCross(context: Context, stage: Stage, x: number, y: number, size: number): void {
  const { light, palette } = stage
  const stone = mix(relight('#9c988f', light.time, light.weather), palette.haze, 0.1)
  const bar = size * 0.16
  for (const [paint, shift] of [
    [darken(stone, 0.3), 0.05],
    [mix(stone, light.key, 0.2 * light.strength), 0],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    context.rect(x - bar / 2 + shift * size, y - size, bar, size)
    context.rect(x - size * 0.32 + shift * size, y - size * 0.78, size * 0.64, bar)
    context.rect(x - size * 0.26 + shift * size, y - bar, size * 0.52, bar)
    context.fill()
  }
}
