import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { leafColor, relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintLand, paintMist } from '../paint/terrain.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** Towers of limestone with green on their heads, one behind the other in mist, out of jade water or out of the clouds. */
export const karst: Setting = {
  kind: 'karst',
  words: ['karst', 'limestone tower', 'sea stack'],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.4 : camera.angle === 'low' ? 0.68 : 0.56),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light, scene } = stage
    const random = stage.random('karst')
    const inMist = scene.setting.features.some((feature) => /mist|cloud|fog/.test(feature)) && stage.afloat !== true
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    const rows = [
      [0.02, 0.34, 7],
      [0.3, 0.46, 6],
      [0.62, 0.62, 5],
      [0.9, 0.84, 3],
    ] as const
    for (const [row, [near, tall, count]] of rows.entries()) {
      const several = Math.max(2, Math.round((count * width) / (unit * 130)))
      const foot = horizon + unit * (inMist ? 10 : 0.6)
      for (let tower = 0; tower < several; tower++) {
        const share = (tower + random.between(0.15, 0.85)) / several
        const out = Math.abs(share - 0.5) * 2
        if (row === 3 && out < 0.5) continue
        const high = Math.min(horizon * tall * random.between(0.55, 1.05) * (0.6 + 0.5 * out), unit * 78 * tall)
        paintTower(context, stage, `tower ${row}/${tower}`, {
          x: share * width,
          foot,
          wide: high * random.between(0.34, 0.7),
          tall: high + (foot - horizon),
          near,
        })
      }
      paintMist(context, stage, {
        y: horizon + (inMist ? unit * 6 : 0),
        above: unit * (inMist ? 22 : 13),
        below: unit * 3,
        color: palette.haze,
        opacity: (inMist ? 0.7 : 0.5) - row * 0.1,
      })
    }
    if (light.disc && light.time !== 'night')
      paintGlow(context, light.disc.x * width, light.disc.y * height, unit * 60, light.key, 0.3 * light.strength)
    if (inMist) paintCloudFloor(context, stage)
    else {
      const jade = {
        ...stage,
        palette: { ...palette, water: mix(palette.water, relight('#2f9a86', light.time, light.weather), 0.7) },
      }
      paintWater(context, jade, { top: horizon, bottom: height, mirror: 0.6, ripple: 0.4 })
    }
    paintBank(context, stage)
    if (light.time !== 'night')
      paintBirds(context, stage, 'karst birds', { x: width * 0.5, y: horizon * 0.4, count: random.integer(3, 6) })
  },
}

function paintTower(
  context: Context,
  stage: Stage,
  name: string,
  tower: { x: number; foot: number; wide: number; tall: number; near: number },
): void {
  const { palette, light } = stage
  const { x, foot, wide, tall, near } = tower
  const noise = createNoise(stage, name)
  const random = stage.random(name)
  const haze = 0.72 * (1 - near) ** 1.1
  const side = Math.sign(light.from.x) || 1
  const stone = mix(mix(relight('#b3a894', light.time, light.weather), palette.near, 0.2), palette.haze, haze)
  const leaf = mix(mix(leafColor(stage), palette.near, 0.3), palette.haze, haze)
  const lean = random.between(-0.14, 0.14)
  const edge = (share: number, way: number): number =>
    (wide / 2) *
    (1 - 0.34 * share ** 3) *
    Math.sqrt(Math.max(0, 1 - share ** 5)) *
    (1 + 0.13 * layered(noise, share * 4, way * 9, 2))
  const steps = 26
  const outline: [number, number][] = []
  for (const way of [-1, 1])
    for (let step = 0; step <= steps; step++) {
      const share = way < 0 ? step / steps : 1 - step / steps
      outline.push([x + lean * tall * share + way * edge(share, way), foot - tall * share])
    }
  context.save()
  context.beginPath()
  for (const [px, py] of outline) context.lineTo(px, py)
  context.closePath()
  const body = context.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0)
  body.addColorStop(side < 0 ? 0.05 : 0.95, mix(lighten(stone, 0.1), light.key, 0.34 * light.strength))
  body.addColorStop(0.5, stone)
  body.addColorStop(side < 0 ? 1 : 0, mix(darken(stone, 0.2), light.shadow, 0.3 * (1 - haze)))
  context.fillStyle = body
  context.fill()
  context.clip()
  context.fillStyle = alpha(darken(stone, 0.26), 0.4)
  context.beginPath()
  for (let crack = 0; crack < 9; crack++) {
    const cx = x + wide * random.between(-0.5, 0.5)
    const top = foot - tall * random.between(0.35, 0.85)
    context.moveTo(cx, top)
    context.quadraticCurveTo(
      cx + wide * 0.03,
      top + tall * 0.15,
      cx - wide * 0.01,
      top + tall * random.between(0.2, 0.4),
    )
    context.quadraticCurveTo(cx - wide * 0.02, top + tall * 0.15, cx, top)
  }
  context.fill()
  // Green on the head, on ledges, and down the shaded side.
  for (const [color, grow, lift] of [
    [darken(leaf, 0.2), 1, 0],
    [leaf, 0.8, 0.3],
    [mix(lighten(leaf, 0.1), light.key, 0.3 * light.strength), 0.46, 0.6],
  ] as const) {
    const own = stage.random(`${name} green`)
    context.fillStyle = color
    context.beginPath()
    for (let bush = 0; bush < 60; bush++) {
      const share = bush < 34 ? own.between(0.74, 1.02) : own.between(0.04, 0.8)
      const out = bush < 34 ? own.between(-1, 1) : -side * own.between(0.1, 1)
      const bx = x + lean * tall * share + out * edge(Math.min(0.96, share), out) * 0.98
      const radius = wide * own.between(0.04, 0.1) * grow
      const by = foot - tall * share - radius * lift
      context.moveTo(bx + radius + side * radius * lift * 0.4, by)
      context.arc(bx + side * radius * lift * 0.4, by, radius, 0, 7)
    }
    context.fill()
  }
  context.restore()
}

/** The valleys are full of cloud. */
function paintCloudFloor(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const top = horizon - unit * 4
  const floor = context.createLinearGradient(0, top, 0, height)
  const white = mix(palette.haze, lighten(light.key, 0.5), light.time === 'night' ? 0.06 : 0.4)
  floor.addColorStop(0, alpha(white, 0))
  floor.addColorStop(0.24, white)
  floor.addColorStop(1, mix(white, palette.skyMiddle, 0.3))
  context.fillStyle = floor
  context.fillRect(0, top, width, height - top)
  const random = stage.random('cloud floor')
  for (let puff = 0; puff < 46; puff++) {
    const near = random.next()
    const radius = unit * (5 + 13 * near)
    paintGlow(context, random.next() * width, horizon + (height - horizon) * near, radius, lighten(white, 0.4), 0.34)
  }
}

/** The near bank, for who stands in the picture; a strip of it otherwise. */
function paintBank(context: Context, stage: Stage): void {
  const { height, horizon, unit, palette, light, scene } = stage
  if (stage.afloat) return
  const crowded = scene.subjects.length > 0
  const room = height - horizon
  const crest = createHills(stage, 'karst bank', {
    base: height - room * (crowded ? 0.5 : 0.12),
    swing: unit * 3,
    wavelength: unit * 44,
  })
  const land = mix(leafColor(stage), palette.near, 0.4)
  paintLand(context, crest, height, mix(lighten(land, 0.08), light.key, 0.26 * light.strength), darken(land, 0.24))
}
