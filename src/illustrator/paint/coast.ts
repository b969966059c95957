import { alpha, darken, lighten, mix } from './color.ts'
import { paintMountain } from './mountain-face.ts'
import { createNoise, layered } from './noise.ts'
import { paintGlow } from './sky.ts'
import type { Context, Stage } from './stage.ts'
import { createCrest, createHills, paintLand } from './terrain.ts'

/** Low blue land on the sea's horizon, at the side away from the light. */
export function paintFarCoast(context: Context, stage: Stage, y: number): void {
  const { width, unit, palette, light } = stage
  const side = Math.sign(light.from.x) || 1
  const hills = createHills(stage, 'coast', { base: 0, swing: unit * 4, wavelength: unit * 26, jagged: 0.35 })
  for (const [layer, reach] of [0.62, 0.36].entries()) {
    const crest = createCrest(stage, 200, (x) => {
      const away = 0.5 - ((x / width - 0.5) * side + reach * 0.5 - 0.06)
      const rise = Math.max(0, away - 0.36) ** 0.7
      const index = Math.min(hills.heights.length - 1, Math.round((x / width) * (hills.heights.length - 1)))
      return y - Math.max(-unit, rise * (unit * (9 + layer * 3) - hills.heights[index]! * 0.9)) + unit * 0.2
    })
    const color = mix(palette.far, palette.haze, 0.45 - layer * 0.25)
    context.save()
    context.beginPath()
    context.rect(0, 0, width, y + unit * 0.3)
    context.clip()
    paintLand(context, crest, y + unit * 0.3, color, mix(color, palette.haze, 0.6))
    context.restore()
  }
}

/** A headland of rock that falls into the sea from one edge. Returns where its brow is, for what stands on it. */
export function paintHeadland(context: Context, stage: Stage, foot: number): { x: number; y: number } {
  const { width, unit, palette, light, horizon } = stage
  const side = Math.sign(light.from.x) || 1
  const noise = createNoise(stage, 'headland')
  const tall = Math.min(horizon * 0.42, width * 0.34)
  const reach = Math.min(width * 0.42, tall * 1.9)
  const edge = side > 0 ? 0 : width
  const crest = createCrest(stage, 420, (x) => {
    const away = Math.abs(x - edge) / reach
    const rise =
      away < 0.72 ? 0.86 + 0.14 * noise(x / (tall * 0.8), 4) - away * 0.22 : Math.max(-0.4, 0.7 - (away - 0.72) * 3.4)
    return Math.min(foot, foot - tall * rise - layered(noise, x / (tall * 0.3), 9, 3) * tall * 0.06)
  })
  const rock = mix(palette.middle, '#8a7a6e', light.time === 'night' ? 0.1 : 0.34)
  paintMountain(context, stage, 'headland', {
    crest,
    bottom: foot,
    fold: tall * 0.3,
    mist: 0.25,
    snowLine: stage.season === 'winter' ? 0.85 : 1,
    colors: {
      rockShadow: mix(rock, light.shadow, 0.45),
      rockLit: mix(lighten(rock, 0.2), light.key, 0.45 * light.strength),
      snowShadow: light.ambient,
      snowLit: lighten(light.key, 0.5),
      mist: palette.haze,
    },
  })
  const turf = mix(palette.near, palette.ground, 0.2)
  // Turf lies on the flat top only; the broken edge is bare.
  const topped = Array.from(crest.heights).flatMap((y, index) =>
    Math.abs(index * crest.step - edge) < reach * 0.76 ? [{ x: index * crest.step, y }] : [],
  )
  context.fillStyle = turf
  context.beginPath()
  for (const { x, y } of topped) context.lineTo(x, y)
  for (const { x, y } of topped.reverse()) {
    context.lineTo(x, y + unit * Math.max(0.15, 1 + 0.9 * noise(x / (unit * 2.4), 40)))
  }
  context.fill()
  context.fillStyle = alpha('#ffffff', 0.5)
  context.beginPath()
  context.ellipse(edge, foot, reach * 1.02, unit * 0.7, 0, 0, Math.PI * 2)
  context.fill()
  const x = edge + side * reach * 0.5
  return { x, y: crest.heights[Math.round((x / width) * 420)]! + unit * 0.3 }
}

/** A striped lighthouse; its lamp burns when the light is low. */
export function paintLighthouse(context: Context, stage: Stage, place: { x: number; y: number; height: number }): void {
  const { light, palette, unit } = stage
  const { x, y, height } = place
  const side = light.from.x < 0 ? -1 : 1
  const white = mix('#fbf4ea', light.ambient, light.time === 'day' ? 0.1 : 0.4)
  const red = mix('#c8463c', light.shadow, light.time === 'day' ? 0.05 : 0.35)
  const half = (share: number): number => height * (0.105 - 0.04 * share)
  const bands = 5
  for (let band = 0; band < bands; band++) {
    const from = band / bands
    const to = (band + 1) / bands
    context.fillStyle = band % 2 === 0 ? white : red
    context.beginPath()
    context.moveTo(x - half(from), y - from * height * 0.78)
    context.lineTo(x - half(to), y - to * height * 0.78)
    context.lineTo(x + half(to), y - to * height * 0.78)
    context.lineTo(x + half(from), y - from * height * 0.78)
    context.fill()
  }
  const shade = context.createLinearGradient(x - height * 0.1, 0, x + height * 0.1, 0)
  shade.addColorStop(side > 0 ? 0 : 1, alpha(light.shadow, 0.5))
  shade.addColorStop(0.55, alpha(light.shadow, 0))
  shade.addColorStop(side > 0 ? 1 : 0, alpha(light.key, 0.3 * light.strength))
  context.fillStyle = shade
  context.beginPath()
  context.moveTo(x - half(0), y)
  context.lineTo(x - half(1), y - height * 0.78)
  context.lineTo(x + half(1), y - height * 0.78)
  context.lineTo(x + half(0), y)
  context.fill()
  const dark = darken(palette.near, 0.2)
  context.fillStyle = dark
  context.fillRect(x - height * 0.085, y - height * 0.8, height * 0.17, height * 0.025)
  context.fillStyle = mix('#ffe7a8', palette.skyMiddle, light.time === 'day' ? 0.4 : 0)
  context.fillRect(x - height * 0.045, y - height * 0.89, height * 0.09, height * 0.09)
  context.fillStyle = red
  context.beginPath()
  context.moveTo(x - height * 0.065, y - height * 0.885)
  context.lineTo(x, y - height)
  context.lineTo(x + height * 0.065, y - height * 0.885)
  context.fill()
  if (light.time !== 'day') paintGlow(context, x, y - height * 0.85, unit * 14, '#ffe2a0', 0.75)
}
