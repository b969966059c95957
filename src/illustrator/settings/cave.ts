import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintHoard } from '../paint/hoard.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** Inside a cave, looking out: rings of rock, each nearer and darker, around a mouth full of daylight. */
export const cave: Setting = {
  kind: 'cave',
  words: ['cavern', 'grotto', 'stalactite', 'stalagmite', 'mine shaft'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.5 : camera.angle === 'low' ? 0.74 : 0.64),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light, palette } = stage
    paintSky(context, stage)
    const side = Math.sign(light.from.x) || 1
    const mouth = { x: width * (0.5 + side * 0.1), y: horizon * 0.78 }
    context.fillStyle = mix(palette.far, palette.haze, 0.3)
    context.fillRect(0, horizon * 0.92, width, height)
    paintGlow(context, mouth.x, mouth.y, Math.min(width, horizon) * 0.6, lighten(light.key, 0.4), 0.7 * light.strength)
    const said = stage.scene.setting.features.join(' ')
    const isIce = /\bice\b|icy|glacier|frozen/.test(said)
    const isBelly = /whale/.test(said)
    const stones = isIce
      ? ['#5fb4e0', '#6fc4e6', '#4f9fd8']
      : isBelly
        ? ['#b5505a', '#a84a5f']
        : ['#8d7566', '#7a7684', '#867a62', '#6f7f86']
    const stone = relight(stage.random('stone').pick(stones), light.time, light.weather)
    const rings = 4
    for (let ring = 0; ring < rings; ring++) {
      const near = ring / (rings - 1)
      paintRing(context, stage, `ring${ring}`, mouth, {
        reach: 0.22 + near * 0.3,
        // Ice lets the light through.
        color: isIce
          ? mix(lighten(stone, 0.3 - near * 0.4), '#123f7a', near * 0.5)
          : mix(darken(stone, 0.2 + near * 0.46), light.key, (1 - near) * 0.24 * light.strength),
        teeth: isBelly ? 0 : 0.5 + near,
      })
    }
    if (isIce) paintFacets(context, stage, stone)
    if (isBelly) paintRibs(context, stage, mouth)
    paintFloor(context, stage, mouth, isIce ? mix(stone, '#e6f4fc', 0.4) : darken(stone, 0.3))
    paintGlow(context, mouth.x, horizon + unit * 10, unit * 52, light.key, 0.3 * light.strength)
    if (/treasure|hoard|gold|riches/.test(said)) paintHoard(context, stage)
  },
}

/** Pale ribs that arch from floor to floor, nearer ones wider. */
function paintRibs(context: Context, stage: Stage, mouth: { x: number; y: number }): void {
  const { width, horizon, unit, light } = stage
  context.lineCap = 'round'
  for (let rib = 0; rib < 5; rib++) {
    const near = rib / 4
    const across = width * (0.24 + near * 0.34)
    const up = horizon * (0.4 + near * 0.6)
    const bone = mix(relight('#e8d4c0', light.time, light.weather), '#8a4048', 0.5 - 0.4 * near)
    for (const [color, wide, shift] of [
      [darken(bone, 0.3), 3.4, 0.8],
      [bone, 2.6, 0],
    ] as const) {
      context.strokeStyle = color
      context.lineWidth = unit * wide * (0.5 + near)
      context.beginPath()
      context.ellipse(mouth.x + unit * shift, horizon + unit * 6 * near + unit * shift, across, up, 0, Math.PI, 0)
      context.stroke()
    }
  }
}

/** Hollows melted into the walls, each with a bright lower lip. */
function paintFacets(context: Context, stage: Stage, ice: string): void {
  const { width, height, horizon, unit } = stage
  const random = stage.random('ice facets')
  for (let facet = 0; facet < 150; facet++) {
    const x = random.next() * width
    const y = random.next() * (horizon + (height - horizon) * 0.2)
    const out = Math.hypot((x / width - 0.5) * 2, (y / horizon - 0.78) * 1.1)
    if (out < 0.62) continue
    const size = unit * (1.6 + 4.4 * Math.min(1.2, out)) * random.between(0.6, 1.2)
    const hollow = context.createLinearGradient(0, y - size * 0.6, 0, y + size * 0.6)
    hollow.addColorStop(0, alpha(darken(ice, 0.4), 0.34))
    hollow.addColorStop(0.7, alpha(ice, 0.1))
    hollow.addColorStop(1, alpha('#e8f8ff', 0.5))
    context.fillStyle = hollow
    context.beginPath()
    context.ellipse(x, y, size, size * 0.6, (x / width - 0.5) * -0.8, 0, 7)
    context.fill()
  }
}

interface RingOptions {
  /** How wide the hole is: half of it, as a share of the frame. */
  reach: number
  color: string
  teeth: number
}

function paintRing(
  context: Context,
  stage: Stage,
  name: string,
  mouth: { x: number; y: number },
  options: RingOptions,
): void {
  const { width, height, horizon, unit, light } = stage
  const noise = createNoise(stage, name)
  const random = stage.random(name)
  const { reach, color, teeth } = options
  const across = width * reach
  const up = Math.min(horizon * reach * 1.5, across * 2.4)
  const edge: [number, number][] = []
  const steps = 90
  for (let step = 0; step <= steps; step++) {
    const angle = Math.PI * (1 + step / steps)
    const rough = 1 + layered(noise, Math.cos(angle) * 2.2, Math.sin(angle) * 2.2, 4) * 0.24
    edge.push([mouth.x + Math.cos(angle) * across * rough, mouth.y + Math.sin(angle) * up * rough])
  }
  const [left, right] = [edge[0]!, edge[steps]!]
  const shade = context.createRadialGradient(mouth.x, mouth.y, across * 0.6, mouth.x, mouth.y, across * 2.2)
  shade.addColorStop(0, mix(color, light.key, 0.3 * light.strength))
  shade.addColorStop(0.4, color)
  shade.addColorStop(1, darken(color, 0.3))
  context.fillStyle = shade
  context.beginPath()
  context.moveTo(-unit, height + unit)
  context.lineTo(-unit, -unit)
  context.lineTo(width + unit, -unit)
  context.lineTo(width + unit, height + unit)
  context.lineTo(right[0] + across * 0.16, horizon + unit * 6)
  for (const [x, y] of edge.toReversed()) context.lineTo(x, y)
  context.lineTo(left[0] - across * 0.16, horizon + unit * 6)
  context.closePath()
  context.fill()
  for (const [x, y] of edge.filter((_, index) => index > 12 && index < steps - 12 && index % 5 === 0)) {
    const long = unit * random.between(3, 11) * teeth
    const half = long * random.between(0.12, 0.2)
    const drop = context.createLinearGradient(x - half, 0, x + half, 0)
    const bright = light.from.x < 0 ? 0 : 1
    drop.addColorStop(bright, mix(color, light.key, 0.3 * light.strength))
    drop.addColorStop(1 - bright, darken(color, 0.24))
    context.fillStyle = drop
    context.beginPath()
    context.moveTo(x - half * 1.8, y - long * 0.3)
    context.quadraticCurveTo(x - half * 0.5, y + long * 0.1, x, y + long)
    context.quadraticCurveTo(x + half * 0.5, y + long * 0.1, x + half * 1.8, y - long * 0.3)
    context.fill()
  }
}

function paintFloor(context: Context, stage: Stage, mouth: { x: number }, stone: string): void {
  const { width, height, horizon, unit, light } = stage
  const room = height - horizon
  const reach = Math.max(width, room) * 0.8
  const floor = context.createRadialGradient(mouth.x, horizon, unit * 4, mouth.x, horizon, reach)
  floor.addColorStop(0, mix(lighten(stone, 0.34), light.key, 0.4 * light.strength))
  floor.addColorStop(0.4, stone)
  floor.addColorStop(1, darken(stone, 0.4))
  context.fillStyle = floor
  const noise = createNoise(stage, 'cave floor')
  context.beginPath()
  context.moveTo(-unit, height + unit)
  for (let x = -unit; x <= width + unit * 2; x += unit * 2) {
    context.lineTo(x, horizon + layered(noise, x / (unit * 22), 3, 3) * unit * 2)
  }
  context.lineTo(width + unit * 2, height + unit)
  context.fill()
  const random = stage.random('slabs')
  for (let slab = 0; slab < 46; slab++) {
    const near = random.next()
    const x = random.next() * width
    const y = horizon + room * (0.08 + near * 0.9)
    const size = unit * (1.5 + near * 7) * random.between(0.5, 1.2)
    context.fillStyle = alpha(darken(stone, 0.4), 0.3)
    context.beginPath()
    context.ellipse(x, y, size, size * 0.2, 0, 0, 7)
    context.fill()
    context.fillStyle = alpha(mix(lighten(stone, 0.2), light.key, 0.3 * light.strength), 0.26)
    context.beginPath()
    context.ellipse(x, y - size * 0.08, size * 0.86, size * 0.13, 0, 0, 7)
    context.fill()
  }
}
