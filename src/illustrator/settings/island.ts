import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintRocks } from '../paint/ground-cover.ts'
import { createNoise } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import { paintPalm } from '../paint/palm.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintSwell } from '../paint/swell.ts'
import { createCrest } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** A small island of sand with palms, in shallow water in the middle of the sea. */
export const island: Setting = {
  kind: 'island',
  words: ['islet', 'atoll'],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.24 : camera.angle === 'low' ? 0.6 : 0.46,
  height: () => ({ left: 0.26, right: 0.74, farthest: crownAt + 0.02, nearest: crownAt + 0.05 }),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintSwell(context, stage, { top: horizon, bottom: height, rough: light.weather === 'storm' ? 0.9 : 0.24 })
    paintIsland(context, stage)
    if (light.time !== 'night')
      paintBirds(context, stage, 'island gulls', { x: width * 0.6, y: horizon * 0.45, count: 4 })
    const { scene } = stage
    if (isRocky(stage) || scene.subjects.some(({ noun }) => /palm/.test(noun))) return
    const random = stage.random('island palms')
    const afloat = stage.afloat === true
    const far = placeOf(stage)
    const palms = afloat ? 3 : random.integer(1, 3)
    const side = Math.sign(light.from.x) || 1
    for (let palm = 0; palm < palms; palm++) {
      const out = scene.subjects.length > 0 && !afloat ? 0.62 + palm * 0.16 : random.between(-0.5, 0.5)
      paintPalm(context, stage, `island palm ${palm}`, {
        x: far.x - side * out * far.half * 0.8,
        y: far.y + unit * 0.8,
        height: Math.min(far.y * 0.8, far.half * random.between(1, 1.4)),
        lean: side * random.between(0.5, 1.4),
      })
    }
  },
}

/** Where its sand lies: in the middle for who stands on it, aside and farther off for who sails by. */
const crownAt = 0.66

function placeOf({ width, height, horizon, unit, light, afloat }: Stage): { x: number; y: number; half: number } {
  const side = Math.sign(light.from.x) || 1
  return afloat
    ? { x: width * (0.5 - side * 0.22), y: horizon + unit * 3.4, half: Math.min(width * 0.24, unit * 26) }
    : { x: width / 2, y: Math.max(horizon + unit * 6, height * crownAt), half: Math.min(width * 0.4, unit * 46) }
}

/** A rock in a cold sea rather than a key in a warm one. */
const isRocky = ({ scene, light }: Stage): boolean =>
  light.weather === 'storm' ||
  light.weather === 'snow' ||
  scene.setting.features.some((feature) => /rock|barren|scot|irish|nordic|hebrid|volcanic/.test(feature)) ||
  scene.subjects.some(({ drawn }) => /lighthouse|castle|puffin|seal|church|ruins/.test(drawn))

function paintIsland(context: Context, stage: Stage): void {
  const { width, unit, palette, light } = stage
  const { x, y, half } = placeOf(stage)
  const random = stage.random('island')
  const noise = createNoise(stage, 'island')
  const rocky = isRocky(stage)
  const sand = relight(rocky ? '#8a8078' : '#f0dcb0', light.time, light.weather)
  const shallow = rocky
    ? lighten(palette.water, 0.1)
    : mix(relight('#5fd8cc', light.time, light.weather), palette.water, 0.25)
  const foam = mix('#ffffff', light.ambient, light.time === 'day' ? 0.05 : 0.4)
  const deep = half * 0.3
  const lap = (grow: number, lift: number, color: string): void => {
    context.fillStyle = color
    context.beginPath()
    for (let step = 0; step <= 48; step++) {
      const angle = (step / 48) * Math.PI * 2
      const rough = 1 + 0.07 * noise(Math.cos(angle) * 1.6 + grow, Math.sin(angle) * 1.6)
      context.lineTo(x + Math.cos(angle) * half * grow * rough, y + lift + Math.sin(angle) * deep * grow * rough)
    }
    context.fill()
  }
  lap(1.9, deep * 0.2, alpha(shallow, 0.3))
  lap(1.5, deep * 0.16, alpha(shallow, 0.5))
  lap(1.24, deep * 0.12, alpha(lighten(shallow, 0.1), 0.8))
  lap(1.07, deep * 0.08, alpha(foam, 0.9))
  lap(1.03, deep * 0.04, darken(mix(sand, shallow, 0.16), 0.14))
  lap(0.98, 0, sand)
  // It rises to its middle.
  const crown = context.createLinearGradient(0, y - deep * 0.9, 0, y + deep)
  const top = rocky ? relight('#7f9656', light.time, light.weather) : sand
  crown.addColorStop(0, mix(lighten(top, 0.16), light.key, 0.3 * light.strength))
  crown.addColorStop(0.6, top)
  crown.addColorStop(1, darken(sand, 0.08))
  context.fillStyle = crown
  context.beginPath()
  context.moveTo(x - half * 0.92, y)
  context.bezierCurveTo(x - half * 0.5, y - deep * 0.7, x + half * 0.4, y - deep * 0.8, x + half * 0.92, y)
  context.bezierCurveTo(x + half * 0.6, y + deep * 0.86, x - half * 0.6, y + deep * 0.86, x - half * 0.92, y)
  context.fill()
  const stones = createCrest(stage, 2, () => y + deep * 0.3)
  paintRocks(context, stage, 'island rocks', {
    count: rocky ? 22 : 4,
    size: half * (rocky ? 0.2 : 0.12),
    crest: stones,
    color: relight('#8d8279', light.time, light.weather),
    from: x - half * 0.8,
    to: x + half * 0.8,
  })
  const leaf = mix(relight('#6f9a45', light.time, light.weather), palette.near, 0.14)
  for (const [color, size] of [
    [darken(leaf, 0.2), 1],
    [leaf, 0.8],
    [mix(lighten(leaf, 0.1), light.key, 0.3 * light.strength), 0.5],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    const own = stage.random('island shrubs')
    for (let shrub = 0; shrub < 26; shrub++) {
      const px = x + half * own.between(-0.6, 0.6)
      const py = y - deep * own.between(0.16, 0.46)
      const radius = half * own.between(0.02, 0.055) * size
      context.moveTo(px + radius, py)
      context.ellipse(px, py - radius * 0.4, radius, radius * 0.8, 0, 0, 7)
    }
    context.fill()
  }
  context.fillStyle = alpha(darken(sand, 0.2), 0.3)
  context.beginPath()
  for (let mark = 0; mark < Math.min(60, width / unit); mark++) {
    const px = x + half * random.between(-0.8, 0.8)
    const py = y + deep * random.between(-0.1, 0.6)
    const long = half * random.between(0.01, 0.05)
    context.moveTo(px - long, py)
    context.quadraticCurveTo(px, py - unit * 0.2, px + long, py)
  }
  context.fill()
}
