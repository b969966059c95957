import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintTableTop } from '../paint/table-top.ts'
import { paintCourses } from '../paint/wall-courses.ts'
import type { Setting } from './setting.ts'

/** A wall and nothing else: brick, stone, boards or plaster, as asked, over a floor of wood or concrete. */
export const wall: Setting = {
  kind: 'wall',
  words: ['brick wall', 'stone wall', 'wooden wall', 'concrete wall', 'plaster wall'],
  surface: 'floor',
  indoor: true,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.66 : camera.angle === 'low' ? 0.86 : 0.78),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, scene } = stage
    const named = scene.setting.features.join(' ')
    const kind = /brick/.test(named)
      ? 'brick'
      : /wood|board|plank/.test(named)
        ? 'boards'
        : /stone|cobble/.test(named)
          ? 'stone'
          : 'plaster'
    const plain = {
      brick: ['#a9553f', '#94503f', '#b5664a'],
      boards: ['#a97a50', '#8a6a52', '#c09a70'],
      stone: ['#9a948a', '#8f8a86', '#a89c88'],
      plaster: ['#c9beac', '#9fb0a8', '#b8a4a0'],
    }[kind]
    const own = stage.random('wall').pick(plain)
    const asked = scene.setting.colors[0]
    const base = asked === undefined ? own : mix(asked, own, kind === 'plaster' ? 0.1 : 0.4)
    const dim = light.time === 'night' ? 0.4 : light.time === 'dusk' ? 0.2 : 0
    const color = darken(base, dim)
    context.fillStyle = darken(color, 0.3)
    context.fillRect(0, 0, width, height)
    if (kind === 'plaster') paintPlaster(context, stage, color)
    else paintCourses(context, stage, kind, color)
    const side = Math.sign(light.from.x) || 1
    const reach = Math.max(width, height)
    paintGlow(context, width * (0.5 + side * 0.28), horizon * 0.2, reach * 0.6, lighten(light.key, 0.3), 0.42)
    paintGlow(context, width * (0.5 - side * 0.6), horizon * 0.8, reach * 0.7, darken(color, 0.7), 0.5)
    paintTableTop(context, stage, horizon, mix(darken(color, 0.2), kind === 'brick' ? '#6d6660' : '#7a5a40', 0.7))
    const foot = context.createLinearGradient(0, horizon - unit * 3, 0, horizon + unit * 5)
    foot.addColorStop(0, alpha('#1a1412', 0))
    foot.addColorStop(0.4, alpha('#1a1412', 0.42))
    foot.addColorStop(1, alpha('#1a1412', 0))
    context.fillStyle = foot
    context.fillRect(0, horizon - unit * 3, width, unit * 8)
  },
}

function paintPlaster(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit } = stage
  const random = stage.random('plaster')
  context.fillStyle = color
  context.fillRect(0, 0, width, Math.ceil(horizon) + 1)
  for (let stroke = 0; stroke < 40; stroke++) {
    const tone = random.chance(0.5) ? lighten(color, 0.3) : darken(color, 0.2)
    paintGlow(context, random.next() * width, random.next() * horizon, unit * random.between(10, 34), tone, 0.14)
  }
}
