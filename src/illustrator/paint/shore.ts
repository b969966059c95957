import { alpha, darken, lighten, mix } from './color.ts'
import { paintGrass, paintRocks } from './ground-cover.ts'
import { relight } from './palette.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, createCrest, createLandPath } from './terrain.ts'

/** What gives a beach its character. */
export type Shore = 'palms' | 'rocks' | 'dune' | 'open'

const said = ({ scene }: Pick<Stage, 'scene'>): string => scene.setting.features.join(' ')

/** What words ask for; otherwise by chance, and palms only where it is warm. */
export function shoreOf(stage: Pick<Stage, 'scene' | 'season' | 'random' | 'light'>): Shore {
  const words = said(stage)
  if (/tropic|palm|island|lagoon|hawaii|maldives|caribbean|bali/.test(words)) return 'palms'
  if (/rock|cliff|cove|coast|boulder|pebble|lighthouse/.test(words)) return 'rocks'
  if (/dune|north sea|baltic|cape cod/.test(words)) return 'dune'
  const isWarm = stage.light.weather === 'clear' && stage.season === 'summer'
  return stage.random('shore').pick(isWarm ? ['palms', 'palms', 'rocks', 'dune', 'open'] : ['rocks', 'dune', 'open'])
}

/** Boulders in the surf and up the sand, with the sea breaking white on those that stand in it. */
export function paintShoreRocks(context: Context, stage: Stage, isOpenSea = false): void {
  const { width, height, horizon, unit, palette, light } = stage
  const room = height - horizon
  const side = Math.sign(light.from.x) || 1
  const random = stage.random('shore rocks')
  const color = mix(
    relight(random.pick(['#6f6a66', '#7d6a58', '#5c6470']), light.time, light.weather),
    palette.near,
    0.2,
  )
  const foam = mix('#ffffff', light.ambient, light.time === 'day' ? 0.06 : 0.4)
  const isRough = /wave|crash|splash|surf/.test(said(stage)) || light.weather === 'storm'
  // From far out to near, kept to the side away from the light.
  for (const [index, [share, depth, size]] of (
    [
      [0.1, 0.16, 9],
      [0.2, 0.26, 13],
      [0.05, 0.34, 20],
      [0.3, 0.42, 10],
      [0.12, 0.56, 17],
      [0.02, 0.8, 26],
    ] as const
  ).entries()) {
    const at = share + random.between(-0.04, 0.05)
    const x = width * (side > 0 ? at : 1 - at)
    const y = horizon + room * depth
    const wide = unit * size
    const inWater = isOpenSea || depth < 0.46
    if (inWater && isRough)
      paintSplash(context, stage, `splash${index}`, { x, y: y - wide * 0.3, reach: wide, color: foam })
    const crest = createCrest(stage, 2, () => y)
    paintRocks(context, stage, `shore rock ${index}`, {
      count: 3,
      size: wide,
      crest,
      color: mix(color, palette.haze, 0.25 * (1 - depth)),
      from: x - wide * 0.5,
      to: x + wide * 0.5,
    })
    if (!inWater) continue
    context.fillStyle = alpha(foam, 0.6)
    context.beginPath()
    for (let lap = 0; lap < 9; lap++) {
      const lapX = x + wide * random.between(-1.1, 1.1)
      const lapY = y + wide * random.between(0.1, 0.24)
      const long = wide * random.between(0.07, 0.2)
      context.moveTo(lapX + long, lapY)
      context.ellipse(lapX, lapY, long, long * 0.16, 0, 0, 7)
    }
    context.fill()
  }
  if (/pebble|shingle/.test(said(stage))) paintPebbles(context, stage)
}

function paintSplash(
  context: Context,
  stage: Stage,
  name: string,
  splash: { x: number; y: number; reach: number; color: string },
): void {
  const { x, y, reach, color } = splash
  const random = stage.random(name)
  paintGlow(context, x, y, reach * 1.3, color, 0.45)
  context.fillStyle = alpha(color, 0.9)
  context.beginPath()
  for (let drop = 0; drop < 110; drop++) {
    const angle = -Math.PI * random.between(0.12, 0.88)
    const away = reach * random.between(0.3, 1.5) * (0.6 + 0.4 * Math.sin(-angle))
    const size = reach * random.between(0.006, 0.04) * (1.6 - away / reach)
    if (size <= 0) continue
    const px = x + Math.cos(angle) * away
    const py = y + Math.sin(angle) * away
    context.moveTo(px + size, py)
    context.arc(px, py, size, 0, 7)
  }
  context.fill()
}

function paintPebbles(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, light } = stage
  const top = horizon + (height - horizon) * 0.5
  for (const hue of ['#8d8a86', '#b5aca0', '#6f7480', '#c9c2b6']) {
    const color = relight(hue, light.time, light.weather)
    for (const [paint, lift, share] of [
      [darken(color, 0.25), 0.25, 1],
      [color, 0, 1],
      [lighten(color, 0.2), -0.3, 0.45],
    ] as const) {
      const own = stage.random(`pebbles ${hue}`)
      context.fillStyle = paint
      context.beginPath()
      for (let stone = 0; stone < Math.min(160, width / unit); stone++) {
        const near = own.next() ** 0.8
        const x = own.next() * width
        const y = top + near * (height - top)
        const size = unit * (0.4 + 1.7 * near) * own.between(0.6, 1.3)
        context.moveTo(x + size * share, y + size * lift)
        context.ellipse(x, y + size * lift, size * share, size * 0.6 * share, 0, 0, 7)
      }
      context.fill()
    }
  }
}

/** A dune with marram grass that comes in from the side away from the light. */
export function paintBeachDune(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light, season } = stage
  const room = height - horizon
  const side = Math.sign(light.from.x) || 1
  for (const [layer, [foot, tall, reach]] of (
    [
      [0.5, 0.34, 0.36],
      [0.92, 0.5, 0.5],
    ] as const
  ).entries()) {
    const waver = stage.random(`dune${layer}`).between(0, 6)
    const crest: Crest = createCrest(stage, 120, (x) => {
      const away = (side > 0 ? x : width - x) / (width * reach)
      const rise = Math.max(0, 1 - away) ** 1.3
      return horizon + room * (foot - tall * rise) + (rise === 0 ? room : Math.sin(x / (unit * 9) + waver) * unit * 0.9)
    })
    const sand = mix(palette.ground, palette.haze, 0.12 * (1 - layer))
    const gradient = context.createLinearGradient(0, horizon, 0, height)
    gradient.addColorStop(0, mix(lighten(sand, 0.1), light.key, 0.3 * light.strength))
    gradient.addColorStop(1, darken(sand, 0.1))
    context.fillStyle = gradient
    context.fill(createLandPath(crest, horizon + room * Math.min(1, foot + 0.08)))
    const grass = mix(
      relight(season === 'winter' ? '#a89c78' : '#8f9a55', light.time, light.weather),
      palette.near,
      0.25,
    )
    paintGrass(context, stage, `marram${layer}`, {
      crest,
      height: unit * (5 + layer * 5),
      spacing: unit * (0.6 + layer * 0.3),
      color: grass,
      lit: mix(lighten(grass, 0.16), light.key, 0.35 * light.strength),
    })
  }
}
