import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintLand, paintWisps } from '../paint/terrain.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** Still green water between cypresses hung with moss, lily pads, reeds, and mist that lies on it. */
export const swamp: Setting = {
  kind: 'swamp',
  words: ['mire', 'everglades'],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.42 : camera.angle === 'low' ? 0.66 : 0.54),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const room = height - horizon
    paintSky(context, stage, { disc: light.time !== 'day' })
    paintGlow(
      context,
      width * 0.5,
      horizon,
      Math.max(width, height) * 0.5,
      mix(palette.skyHorizon, light.key, 0.4),
      0.6,
    )
    const moss = relight('#6f8a5a', light.time, light.weather)
    for (let layer = 0; layer < 3; layer++) {
      const near = layer / 2
      const color = mix(mix(palette.haze, moss, 0.3), mix(palette.near, moss, 0.2), 0.25 + near * 0.6)
      paintCypresses(context, stage, near, color, horizon + room * 0.02 * layer)
      paintWisps(context, stage, `swamp mist ${layer}`, {
        y: horizon,
        thick: unit * 7,
        opacity: 0.5 * (1 - near * 0.6),
      })
    }
    const bank = stage.afloat ? height : horizon + room * 0.66
    const green: Stage = {
      ...stage,
      palette: { ...palette, water: mix(palette.water, relight('#5a7a3a', light.time, light.weather), 0.75) },
    }
    paintWater(context, green, { top: horizon + unit * 0.4, bottom: bank + unit * 3, mirror: 0.75, ripple: 0.2 })
    paintPads(context, stage, horizon + room * 0.14, bank)
    if (!stage.afloat) {
      const mud = createHills(stage, 'swamp bank', { base: bank, swing: unit * 2, wavelength: unit * 40 })
      const earth = mix(relight('#5f6a3e', light.time, light.weather), palette.near, 0.4)
      paintLand(context, mud, height, mix(earth, light.key, 0.12 * light.strength), darken(earth, 0.3))
      paintReeds(context, stage, 'bank reeds', bank, 1)
    }
    paintReeds(context, stage, 'far reeds', horizon + room * 0.12, 0.45)
    paintWisps(context, stage, 'swamp veil', { y: horizon + room * 0.12, thick: unit * 6, opacity: 0.4 })
    if (light.time === 'night' || light.time === 'dusk') {
      const random = stage.random('will-o-wisps')
      for (let spark = 0; spark < 16; spark++)
        paintGlow(
          context,
          random.next() * width,
          horizon + random.between(-0.4, 0.5) * room,
          unit * 1.8,
          '#d8ff9a',
          0.75,
        )
    }
  },
}

function paintCypresses(context: Context, stage: Stage, near: number, color: string, foot: number): void {
  const { width, unit, light } = stage
  const random = stage.random(`cypress ${near}`)
  const pitch = unit * (9 + 22 * near)
  const side = light.from.x < 0 ? -1 : 1
  const lit = mix(lighten(color, 0.12), light.key, 0.34 * light.strength)
  for (let x = -pitch * 0.3; x < width + pitch; x += pitch * random.between(0.6, 1.3)) {
    if (near === 1 && Math.abs(x / width - 0.5) < 0.28) continue
    const thick = unit * (1 + 4 * near) * random.between(0.8, 1.2)
    const top = foot * random.between(0, 0.22)
    context.fillStyle = color
    context.beginPath()
    context.moveTo(x - thick * 1.7, foot + unit * (0.6 + near))
    context.bezierCurveTo(
      x - thick * 0.6,
      foot - unit * 6 * (0.4 + near),
      x - thick * 0.5,
      foot * 0.6,
      x - thick * 0.35,
      top,
    )
    context.lineTo(x + thick * 0.35, top)
    context.bezierCurveTo(
      x + thick * 0.5,
      foot * 0.6,
      x + thick * 0.6,
      foot - unit * 6 * (0.4 + near),
      x + thick * 1.7,
      foot + unit * (0.6 + near),
    )
    context.fill()
    context.fillStyle = alpha(lit, 0.6)
    context.fillRect(x + (side > 0 ? 0.2 : -0.42) * thick, top, thick * 0.2, (foot - top) * 0.86)
    for (let bough = 0; bough < 5; bough++) {
      const y = top + (foot - top) * random.between(0.02, 0.5)
      const way = bough % 2 === 0 ? 1 : -1
      const reach = unit * (5 + 9 * near) * random.between(0.7, 1.3)
      context.strokeStyle = color
      context.lineWidth = thick * 0.2
      context.beginPath()
      context.moveTo(x, y)
      context.quadraticCurveTo(x + way * reach * 0.5, y - reach * 0.2, x + way * reach, y - reach * 0.1)
      context.stroke()
      context.fillStyle = mix(color, lit, random.next() * 0.6)
      context.beginPath()
      for (let leaf = 0; leaf < 5; leaf++) {
        const size = reach * random.between(0.16, 0.28)
        const lx = x + way * reach * random.between(0.3, 1.05)
        const ly = y - reach * random.between(0.02, 0.3)
        context.moveTo(lx + size, ly)
        context.ellipse(lx, ly, size, size * 0.6, 0, 0, 7)
      }
      context.fill()
      // Moss hangs from the bough in tapering beards.
      context.fillStyle = alpha(mix(color, lit, 0.35), 0.85)
      context.beginPath()
      for (let beard = 0; beard < 4; beard++) {
        const bx = x + way * reach * random.between(0.25, 1)
        const long = reach * random.between(0.4, 0.9)
        const half = reach * 0.05
        context.moveTo(bx - half, y - reach * 0.12)
        context.quadraticCurveTo(bx - half * 0.6, y + long * 0.5, bx + half * 0.4, y + long)
        context.quadraticCurveTo(bx + half * 1.2, y + long * 0.4, bx + half, y - reach * 0.12)
      }
      context.fill()
    }
  }
}

function paintPads(context: Context, stage: Stage, top: number, bottom: number): void {
  const { width, unit, light, palette, season } = stage
  if (season === 'winter') return
  const random = stage.random('lily pads')
  const green = mix(relight('#6f9a4a', light.time, light.weather), palette.near, 0.2)
  for (let pad = 0; pad < width / (unit * 3.2); pad++) {
    const near = random.next()
    const x = random.next() * width
    const y = top + (bottom - top) * near
    const size = unit * (0.8 + 2.6 * near)
    context.fillStyle = mix(green, light.key, random.between(0, 0.24) * light.strength)
    context.beginPath()
    context.moveTo(x, y)
    context.ellipse(x, y, size, size * 0.34, 0, 0.5, 6.1)
    context.fill()
    if (random.chance(0.14)) {
      context.fillStyle = relight('#f6c8d8', light.time, light.weather)
      context.beginPath()
      for (const out of [-0.34, 0, 0.34])
        context.ellipse(x + out * size, y - size * 0.22, size * 0.14, size * 0.32, out, 0, 7)
      context.fill()
    }
  }
}

function paintReeds(context: Context, stage: Stage, name: string, y: number, near: number): void {
  const { width, unit, palette, light } = stage
  const random = stage.random(name)
  const color = mix(
    mix(palette.near, relight('#7a8a4a', light.time, light.weather), 0.45),
    palette.haze,
    0.3 * (1 - near),
  )
  for (const [paint, share] of [
    [color, 1],
    [mix(lighten(color, 0.14), light.key, 0.3 * light.strength), 0.4],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (let reed = 0; reed < (width / unit) * 0.9 * share; reed++) {
      const x = random.next() * width
      const out = Math.abs(x / width - 0.5) * 2
      if (random.next() > out ** 1.4) continue
      const long = unit * (8 + 12 * near) * random.between(0.5, 1.1)
      const bend = random.between(-0.22, 0.22) * long
      const foot = y + unit * random.between(0, 3)
      context.moveTo(x - long * 0.02, foot)
      context.quadraticCurveTo(x, foot - long * 0.6, x + bend, foot - long)
      context.quadraticCurveTo(x + long * 0.03, foot - long * 0.5, x + long * 0.03, foot)
    }
    context.fill()
  }
}
