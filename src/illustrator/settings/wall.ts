import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintTableTop } from '../paint/table-top.ts'
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

/** Bricks, stones or boards in rows, each of its own shade with a light edge toward the light. */
function paintCourses(context: Context, stage: Stage, kind: 'brick' | 'boards' | 'stone', color: string): void {
  const { width, horizon, unit, light } = stage
  const random = stage.random('courses')
  const high = unit * { brick: 3.6, boards: 9, stone: 7 }[kind]
  const long = unit * { brick: 8.4, boards: 90, stone: 12 }[kind]
  const joint = unit * { brick: 0.34, boards: 0.2, stone: 0.5 }[kind]
  const corner = kind === 'stone' ? high * 0.3 : unit * 0.2
  const shades = Array.from({ length: 7 }, (_, index) => mix(darken(color, 0.17), lighten(color, 0.16), index / 6))
  const pieces = shades.map((): [number, number, number][] => [])
  for (let y = horizon - high, row = 0; y > -high; y -= high, row++) {
    let x = kind === 'brick' ? -((row % 2) * long) / 2 : -random.next() * long
    while (x < width) {
      const wide = long * (kind === 'brick' ? 1 : random.between(0.6, 1.3))
      random.pick(pieces).push([x, y, wide])
      x += wide
    }
  }
  const trace = (rows: readonly [number, number, number][], from: number, to: number): void => {
    context.beginPath()
    for (const [x, y, wide] of rows) {
      context.roundRect(x + joint, y + joint + high * from, wide - joint, (high - joint) * (to - from), corner)
    }
    context.fill()
  }
  for (const [index, rows] of pieces.entries()) {
    context.fillStyle = darken(shades[index]!, 0.16)
    trace(rows, 0, 1)
    context.fillStyle = mix(shades[index]!, light.key, 0.1)
    trace(rows, 0, kind === 'boards' ? 0.97 : 0.86)
  }
  if (kind !== 'boards') return
  context.strokeStyle = alpha(darken(color, 0.4), 0.3)
  context.lineWidth = unit * 0.14
  context.beginPath()
  for (let y = unit; y < horizon; y += unit * random.between(0.9, 2.4)) {
    context.moveTo(0, y)
    context.bezierCurveTo(width * 0.3, y + unit * random.between(-1, 1), width * 0.6, y + unit, width, y)
  }
  context.stroke()
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
