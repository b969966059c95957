import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** Skyscrapers as one sees them who looks straight up: they lean together over the street and leave a piece of sky. */
export const towersFromBelow: Setting = {
  kind: 'towers-from-below',
  words: [],
  surface: 'none',
  indoor: false,
  horizon: () => 0.9,
  paintBehind(context, stage) {
    const { width, height, unit, light } = stage
    const random = stage.random('towers')
    paintSky(context, stage, { until: height })
    paintClouds(context, stage, height)
    const zenith = { x: width * (0.5 + random.between(-0.08, 0.08)), y: height * random.between(0.36, 0.46) }
    const count = 13
    const towers = Array.from({ length: count }, (_, index) => ({
      middle: ((index + random.between(0.2, 0.8)) / count) * Math.PI * 2,
      half: random.between(0.14, 0.26),
      // The nearer its top to the zenith, the higher it is.
      top: Math.min(width, height) * random.between(0.1, 0.34),
      name: `tower ${index}`,
    })).sort((one, other) => one.top - other.top)
    for (const tower of towers) paintTower(context, stage, zenith, tower)
    paintGlow(context, zenith.x, zenith.y, unit * 60, light.key, 0.2 * light.strength)
  },
}

function paintTower(
  context: Context,
  stage: Stage,
  zenith: { x: number; y: number },
  tower: { middle: number; half: number; top: number; name: string },
): void {
  const { width, height, palette, light, unit } = stage
  const { middle, half, top, name } = tower
  const random = stage.random(name)
  const reach = Math.hypot(width, height)
  const dark = light.time === 'night' || light.time === 'dusk'
  const hue = relight(
    random.pick(['#5f86a8', '#7f9fb8', '#8d8a86', '#a88f7a', '#4f6f8a', '#6a7f94']),
    light.time,
    light.weather,
  )
  const near = Math.min(1, top / (0.34 * Math.min(width, height)))
  const wall = mix(hue, palette.skyMiddle, 0.3 * (1 - near) + 0.08)
  const at = (angle: number, away: number): [number, number] => [
    zenith.x + Math.cos(angle) * away,
    zenith.y + Math.sin(angle) * away,
  ]
  const split = middle + half * random.between(-0.4, 0.4)
  const lit = Math.cos(middle) * light.from.x < 0
  for (const [from, to, bright] of [
    [middle - half, split, lit],
    [split, middle + half, !lit],
  ] as const) {
    // A flat roof line, not an arc: corners stand at the same height, edges between them are straight.
    const [x0, y0] = at((from + to) / 2, top)
    const [x1, y1] = at((from + to) / 2, reach)
    const face = context.createLinearGradient(x0, y0, x1, y1)
    const own = bright ? mix(lighten(wall, 0.14), light.key, 0.22 * light.strength) : darken(wall, 0.24)
    face.addColorStop(0, mix(own, palette.skyHorizon, 0.2))
    face.addColorStop(0.5, own)
    face.addColorStop(1, darken(own, 0.3))
    context.fillStyle = face
    context.beginPath()
    context.moveTo(...at(from, top))
    context.lineTo(...at(to, top))
    context.lineTo(...at(to, reach))
    context.lineTo(...at(from, reach))
    context.fill()
    paintStoreys(context, stage, { at, from, to, top, reach, own, dark, random })
  }
  context.strokeStyle = alpha(lighten(wall, 0.4), 0.6)
  context.lineWidth = unit * 0.3
  context.beginPath()
  context.moveTo(...at(middle - half, top))
  context.lineTo(...at(split, top))
  context.lineTo(...at(middle + half, top))
  context.stroke()
}

/** Storeys lie closer together the higher they are; each has its panes between the ribs that run to the zenith. */
function paintStoreys(
  context: Context,
  stage: Stage,
  face: {
    at: (angle: number, away: number) => [number, number]
    from: number
    to: number
    top: number
    reach: number
    own: string
    dark: boolean
    random: ReturnType<Stage['random']>
  },
): void {
  const { palette } = stage
  const { at, from, to, top, reach, own, dark, random } = face
  const columns = Math.max(2, Math.round((to - from) / 0.045))
  const glass = mix(own, palette.skyHorizon, 0.34)
  const glow = ['#ffd98a', '#ffe7b5', '#ffc873']
  const panes: Record<string, [number, number, number, number][]> = {}
  let away = top * 1.04
  while (away < reach * 0.72) {
    const next = away * 1.085
    for (let column = 0; column < columns; column++) {
      const paint = dark
        ? random.chance(0.36)
          ? random.pick(glow)
          : darken(own, 0.3)
        : random.chance(0.8)
          ? glass
          : lighten(glass, 0.2)
      panes[paint] ??= []
      const a = from + ((to - from) * (column + 0.14)) / columns
      const b = from + ((to - from) * (column + 0.86)) / columns
      panes[paint].push([a, b, away, away + (next - away) * 0.62])
    }
    away = next
  }
  for (const [paint, list] of Object.entries(panes)) {
    context.fillStyle = paint
    context.beginPath()
    for (const [a, b, near, far] of list) {
      context.moveTo(...at(a, near))
      context.lineTo(...at(b, near))
      context.lineTo(...at(b, far))
      context.lineTo(...at(a, far))
    }
    context.fill()
  }
}
