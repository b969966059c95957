import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintRocks } from '../paint/ground-cover.ts'
import { relight } from '../paint/palette.ts'
import { paintWindingPath } from '../paint/path-way.ts'
import { paintGlow, paintRays, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { hasStream, paintStream } from '../paint/stream.ts'
import { createHills, paintLand, paintWisps } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Among tall bamboo: jointed stalks in five depths, feathers of leaves overhead, a path between them. */
export const bamboo: Setting = {
  kind: 'bamboo',
  words: [],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.58),
  paintBehind(context, stage) {
    const { width, height, unit, palette, light, horizon } = stage
    paintSky(context, stage, { disc: false })
    const room = height - horizon
    const green = relight('#7fae4a', light.time, light.weather)
    const earth = stage.season === 'winter' ? palette.ground : relight('#8f8a55', light.time, light.weather)
    const bright = lighten(mix(palette.skyHorizon, light.key, 0.4), light.time === 'night' ? 0 : 0.25)
    paintGlow(
      context,
      width * 0.5,
      horizon * 0.7,
      Math.max(width, height) * 0.6,
      bright,
      light.time === 'night' ? 0.4 : 0.9,
    )
    for (let layer = 0; layer < 5; layer++) {
      const near = layer / 4
      const air = mix(mix(palette.skyHorizon, palette.haze, 0.5), green, 0.2)
      const color = mix(air, mix(green, palette.near, 0.16 + near * 0.2), 0.2 + near * 0.8)
      const y = horizon + room * (0.02 + near * 0.16)
      paintStalks(context, stage, near, color, y)
      const crest = createHills(stage, `bamboo floor ${layer}`, { base: y, swing: unit * 1.6, wavelength: unit * 50 })
      paintLand(
        context,
        crest,
        height,
        mix(mix(color, earth, 0.55), palette.ground, 0.2),
        darken(mix(earth, palette.near, 0.3), 0.1),
      )
      paintWisps(context, stage, `bamboo mist ${layer}`, { y, thick: unit * 5, opacity: 0.4 * (1 - near) })
    }
    paintLitter(context, stage, earth)
    if (hasStream(stage.scene.setting)) paintStream(context, stage)
    else paintWindingPath(context, stage)
    const stones = createHills(stage, 'bamboo stones', {
      base: horizon + room * 0.3,
      swing: room * 0.1,
      wavelength: unit * 20,
    })
    paintRocks(context, stage, 'bamboo stones', {
      count: Math.round(width / (unit * 16)),
      size: unit * 5,
      crest: stones,
      color: mix(palette.middle, palette.near, 0.5),
    })
    if (light.weather === 'clear' || light.weather === 'fog')
      paintRays(context, stage, light.time === 'night' || light.time === 'dusk' ? 0.05 : 0.14)
  },
}

function paintStalks(context: Context, stage: Stage, near: number, color: string, foot: number): void {
  const { width, unit, light, horizon } = stage
  const random = stage.random(`stalks ${near}`)
  const pitch = unit * (3 + 10 * near)
  const side = light.from.x < 0 ? -1 : 1
  const lit = mix(lighten(color, 0.16), light.key, 0.34 * light.strength)
  const joints: [number, number, number][] = []
  const sprays: [number, number, number][] = []
  for (let x = -pitch; x < width + pitch; x += pitch * random.between(0.4, 1.4)) {
    const out = Math.abs(x / width - 0.5) * 2
    if (near > 0.5 && out < 0.42 + near * 0.12) continue
    const thick = unit * (0.6 + 2.3 * near) * random.between(0.75, 1.15)
    const lean = random.between(-1, 1) * unit * 3
    const at = (up: number): number => x + lean * up ** 2
    context.fillStyle = mix(color, darken(color, 0.2), random.next() * 0.6)
    context.beginPath()
    context.moveTo(x - thick / 2, foot + unit)
    context.quadraticCurveTo(x - thick / 2, foot / 2, at(1) - thick * 0.4, -unit)
    context.lineTo(at(1) + thick * 0.4, -unit)
    context.quadraticCurveTo(x + thick / 2, foot / 2, x + thick / 2, foot + unit)
    context.fill()
    context.fillStyle = alpha(lit, 0.8)
    context.beginPath()
    context.moveTo(x + side * thick * 0.42, foot + unit)
    context.quadraticCurveTo(x + side * thick * 0.42, foot / 2, at(1) + side * thick * 0.34, -unit)
    context.lineTo(at(1) + side * thick * 0.1, -unit)
    context.quadraticCurveTo(x + side * thick * 0.14, foot / 2, x + side * thick * 0.14, foot + unit)
    context.fill()
    const step = thick * random.between(5, 7)
    for (let y = foot - step * random.next(); y > 0; y -= step) joints.push([at(1 - y / foot), y, thick])
    for (let spray = 0; spray < 3; spray++) {
      const up = random.between(0.5, 1)
      sprays.push([at(up), foot * (1 - up), unit * (3 + 5 * near) * random.between(0.7, 1.3)])
    }
  }
  for (const [paint, lift] of [
    [darken(color, 0.3), 0],
    [lit, 0.16],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (const [x, y, thick] of joints)
      context.rect(x - thick * 0.56, y - thick * (0.1 + lift), thick * 1.12, thick * 0.14)
    context.fill()
  }
  // Leaves hang in fans of narrow blades.
  for (const [paint, from] of [
    [mix(color, darken(color, 0.2), 0.5), 0],
    [lit, 1],
  ] as const) {
    context.fillStyle = alpha(paint, 0.9)
    context.beginPath()
    sprays.forEach(([x, y, size], index) => {
      if (index % 2 !== from) return
      const way = index % 4 < 2 ? 1 : -1
      for (let blade = 0; blade < 6; blade++) {
        const angle = (way > 0 ? 0 : Math.PI) + way * (0.1 + blade * 0.24)
        const tipX = x + Math.cos(angle) * size
        const tipY = y + Math.abs(Math.sin(angle)) * size + size * 0.1
        const midX = x + Math.cos(angle) * size * 0.5
        const midY = y + Math.abs(Math.sin(angle)) * size * 0.4
        context.moveTo(x, y)
        context.quadraticCurveTo(midX, midY - size * 0.09, tipX, tipY)
        context.quadraticCurveTo(midX, midY + size * 0.09, x, y)
      }
    })
    context.fill()
  }
  if (near === 0) paintWisps(context, stage, 'bamboo far', { y: horizon * 0.8, thick: unit * 12, opacity: 0.4 })
}

/** Fallen blades on the ground, larger toward the viewer. */
function paintLitter(context: Context, stage: Stage, earth: string): void {
  const { width, height, horizon, unit, season } = stage
  if (season === 'winter') return
  const random = stage.random('bamboo litter')
  for (const color of [darken(earth, 0.24), lighten(earth, 0.2), '#a8b860']) {
    context.fillStyle = alpha(color, 0.5)
    context.beginPath()
    for (let blade = 0; blade < Math.min(260, width / unit); blade++) {
      const near = random.next()
      const x = random.next() * width
      const y = horizon + (height - horizon) * (0.2 + 0.8 * near)
      const long = unit * (0.5 + 1.8 * near)
      context.moveTo(x - long, y)
      context.quadraticCurveTo(x, y - long * random.between(-0.1, 0.3), x + long, y + long * random.between(-0.3, 0.3))
      context.quadraticCurveTo(x, y + long * 0.14, x - long, y)
    }
    context.fill()
  }
}
