import { alpha, lighten, mix } from '../paint/color.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintMist } from '../paint/terrain.ts'
import { findSubject } from '../subjects/index.ts'
import type { Setting } from './setting.ts'

/** Above the clouds: banks of them to the horizon, lit from one side, under an open sky. */
export const cloudscape: Setting = {
  kind: 'cloudscape',
  words: ['sea of clouds', 'cloud bank'],
  surface: 'none',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.4 : camera.angle === 'low' ? 0.74 : 0.6),
  paintInFront(context, stage) {
    if (!standsInCloud(stage)) return
    const { height, unit } = stage
    paintBank(context, stage, 'front bank', { y: height * 0.83, size: unit * 9, near: 0.8 })
    paintBank(context, stage, 'front bank low', { y: height * 0.94, size: unit * 13, near: 1 })
  },
  paintBehind(context, stage) {
    const { height, horizon, unit, palette, light } = stage
    paintSky(context, stage)
    const rows = 7
    for (let row = 0; row < rows; row++) {
      const near = row / (rows - 1)
      const y = horizon + (height - horizon) * (0.02 + near ** 1.4 * 0.86)
      paintBank(context, stage, `bank${row}`, { y, size: unit * (2.4 + near * 15), near })
      paintMist(context, stage, {
        y: y + unit * (3 + near * 12),
        above: unit * (4 + near * 10),
        below: unit * 8,
        color: mix(palette.haze, light.key, 0.1),
        opacity: 0.24 - near * 0.14,
      })
    }
  },
}

/** What is built up here stands in cloud to its foot. */
function standsInCloud({ scene }: Stage): boolean {
  return scene.subjects.some(
    ({ drawn, relation, attributes, reference }) =>
      reference === undefined &&
      relation === undefined &&
      findSubject(drawn).habitat === 'ground' &&
      findSubject(drawn).height({ noun: drawn, attributes, shot: 'medium' }) > 3,
  )
}

function paintBank(
  context: Context,
  stage: Stage,
  name: string,
  options: { y: number; size: number; near: number },
): void {
  const { width, height, palette, light } = stage
  const { y, size, near } = options
  const random = stage.random(name)
  const isDay = light.time === 'day'
  const body = mix(palette.haze, mix(palette.skyMiddle, palette.skyTop, 0.5), 0.3 + near * 0.34)
  const lit = mix(body, lighten(light.key, isDay ? 0.7 : 0.24), 0.6 + 0.4 * light.strength)
  const side = Math.sign(light.from.x) || 1
  const puffs: [number, number, number][] = []
  let swell = 1
  for (let x = -size; x < width + size; x += size * random.between(0.4, 0.8)) {
    swell = Math.min(1.5, Math.max(0.5, swell + random.between(-0.4, 0.4)))
    const radius = size * swell * random.between(0.6, 1)
    puffs.push([x, y - radius * 0.2, radius])
  }
  const fill = (dx: number, dy: number, grow: number): void => {
    context.beginPath()
    for (const [px, py, radius] of puffs) {
      context.moveTo(px + dx * radius + radius * grow, py + dy * radius)
      context.arc(px + dx * radius, py + dy * radius, radius * grow, 0, 7)
    }
    context.fill()
  }
  const shade = context.createLinearGradient(0, y - size * 1.4, 0, y + size * 1.2)
  shade.addColorStop(0, mix(body, lit, 0.5))
  shade.addColorStop(1, body)
  context.fillStyle = shade
  fill(0, 0, 1)
  context.fillRect(0, y, width, height - y)
  for (const [px, py, radius] of puffs) {
    const bright = { x: px + side * radius * 0.26, y: py - radius * 0.34 }
    const ball = context.createRadialGradient(bright.x, bright.y, radius * 0.1, px, py, radius)
    ball.addColorStop(0, lit)
    ball.addColorStop(0.5, alpha(lit, 0.5))
    ball.addColorStop(0.9, alpha(lit, 0))
    context.fillStyle = ball
    context.beginPath()
    context.arc(px, py, radius, 0, 7)
    context.fill()
  }
  context.fillStyle = alpha(lit, 0.12)
  fill(side * 0.2, -0.2, 0.7)
}
