import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'
import { lampsBurn } from './street-lamp.ts'

/** A road that runs from the viewer to the horizon: asphalt or earth, its lines, verges and posts; it mirrors the sky when wet. */
export function paintRoadAhead(context: Context, stage: Stage, options: { earth: boolean; broad: number }): void {
  const { width, height, horizon, unit, palette, light, season } = stage
  const { earth, broad } = options
  const random = stage.random('road ahead')
  const end = width * (0.5 + random.between(-0.12, 0.12))
  const bend = random.between(-1, 1) * width * 0.1
  const room = height - horizon
  const half = Math.min(width * 0.62, unit * 60) * broad
  const snowy = season === 'winter' || light.weather === 'snow'
  const hue = relight(earth ? '#c2a27a' : '#5c616a', light.time, light.weather)
  const base = snowy ? mix(palette.ground, hue, 0.42) : mix(hue, palette.near, 0.14)
  const at = (share: number, out: number): [number, number] => [
    end +
      (width / 2 - end) * share +
      Math.sin(share * Math.PI) * bend * (1 - share) +
      out * half * (0.012 + share ** 1.25),
    horizon + room * (0.01 + 0.99 * share),
  ]
  const strip = (from: number, to: number, paint: string | ReturnType<Context['createLinearGradient']>): void => {
    context.fillStyle = paint
    context.beginPath()
    for (let step = 0; step <= 40; step++) context.lineTo(...at((step / 40) * 1.05, from))
    for (let step = 40; step >= 0; step--) context.lineTo(...at((step / 40) * 1.05, to))
    context.fill()
  }
  strip(-1.14, 1.14, mix(darken(base, 0.1), palette.ground, 0.5))
  const surface = context.createLinearGradient(0, horizon, 0, height)
  surface.addColorStop(0, mix(base, palette.haze, 0.55))
  surface.addColorStop(0.3, mix(base, light.key, 0.14 * light.strength))
  surface.addColorStop(1, darken(base, 0.2))
  strip(-1, 1, surface)
  if (light.weather === 'rain' || light.weather === 'storm') {
    const sheen = context.createLinearGradient(0, horizon, 0, height)
    sheen.addColorStop(0, alpha(lighten(palette.skyHorizon, 0.1), 0.7))
    sheen.addColorStop(0.7, alpha(palette.skyMiddle, 0.16))
    sheen.addColorStop(1, alpha(palette.skyMiddle, 0))
    strip(-1, 1, sheen)
  }
  if (earth) {
    for (const out of [-0.42, 0.42]) strip(out - 0.13, out + 0.13, alpha(darken(base, 0.2), 0.45))
    strip(-0.13, 0.13, alpha(mix(palette.ground, palette.near, 0.2), 0.55))
    return
  }
  const line = mix(relight('#f3efe2', light.time, light.weather), base, 0.14)
  for (const out of [-0.92, 0.92]) strip(out - 0.018, out + 0.018, line)
  context.fillStyle = mix(relight(random.pick(['#f3efe2', '#f0c04a']), light.time, light.weather), base, 0.1)
  for (let share = 0.02; share < 1.02; share *= 1.42) {
    context.beginPath()
    for (const [along, out] of [
      [share, -0.018],
      [share, 0.018],
      [share * 1.2, 0.018],
      [share * 1.2, -0.018],
    ] as const)
      context.lineTo(...at(along, out))
    context.fill()
  }
  const post = relight('#f4f1ea', light.time, light.weather)
  for (const share of [0.08, 0.14, 0.25, 0.44, 0.78]) {
    for (const out of [-1.16, 1.16]) {
      const [x, y] = at(share, out)
      const tall = unit * 11 * share
      context.fillStyle = post
      context.fillRect(x - tall * 0.07, y - tall, tall * 0.14, tall)
      context.fillStyle = lampsBurn(stage) ? '#ffb35a' : '#d9463f'
      context.fillRect(x - tall * 0.07, y - tall * 0.86, tall * 0.14, tall * 0.2)
    }
  }
}
