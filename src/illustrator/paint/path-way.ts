import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'

/** A sandy path that winds from the horizon to the viewer. */
export function paintWindingPath(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light, season } = stage
  const room = height - horizon
  const side = Math.sign(light.from.x) || 1
  const sand = mix(relight(season === 'winter' ? '#d5dde6' : '#dcc49a', light.time, light.weather), palette.near, 0.12)
  const steps = 40
  const middle = (share: number): number =>
    width * (0.5 + side * 0.14) +
    Math.sin(share * 4.4 + 0.6) * width * 0.13 * (0.25 + share) -
    side * width * 0.1 * share
  const edge = (share: number, direction: number): [number, number] => {
    const half = unit * (0.5 + 13 * share ** 1.5)
    return [middle(share) + direction * half, horizon + room * (0.06 + 0.98 * share ** 1.25)]
  }
  const trace = (grow: number): void => {
    context.beginPath()
    for (let step = 0; step <= steps; step++) context.lineTo(...edge(step / steps, -grow))
    for (let step = steps; step >= 0; step--) context.lineTo(...edge(step / steps, grow))
    context.fill()
  }
  const gradient = context.createLinearGradient(0, horizon, 0, height)
  gradient.addColorStop(0, mix(sand, palette.haze, 0.5))
  gradient.addColorStop(0.5, mix(sand, light.key, 0.2 * light.strength))
  gradient.addColorStop(1, darken(sand, 0.06))
  context.fillStyle = alpha(darken(mix(palette.ground, palette.near, 0.4), 0.1), 0.5)
  trace(1.12)
  context.fillStyle = gradient
  trace(1)
  const random = stage.random('gravel')
  context.fillStyle = alpha(lighten(sand, 0.4), 0.6)
  context.beginPath()
  for (let stone = 0; stone < 60; stone++) {
    const share = random.next()
    const [x, y] = edge(share, random.between(-0.9, 0.9))
    const size = unit * 0.35 * (0.2 + share)
    context.moveTo(x + size, y)
    context.ellipse(x, y, size, size * 0.45, 0, 0, Math.PI * 2)
  }
  context.fill()
}
