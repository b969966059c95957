import { alpha, darken, lighten, mix } from './color.ts'
import { paintGrass } from './ground-cover.ts'
import { relight } from './palette.ts'
import { smoothStep } from './smooth-step.ts'
import type { Context, Stage } from './stage.ts'
import { createCrest, paintLand } from './terrain.ts'

/** How high the top is and how far it is level, as shares of the height and the width. */
export const knollTop = 0.64
const level = 0.19
const slope = 0.52

/** A hill before the land behind it, with a path that winds up to what stands on it. */
export function paintKnoll(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light, season } = stage
  const top = height * knollTop
  const random = stage.random('knoll')
  const lean = random.between(-0.2, 0.2)
  const crest = createCrest(stage, 160, (x) => {
    const off = Math.abs(x / width - 0.5)
    const reach = slope * (1 + lean * Math.sign(x / width - 0.5))
    const fall = smoothStep(level, level + reach, off)
    return top + fall * height * 0.34 + Math.sin(x / (unit * 9)) * unit * 0.3
  })
  const turf = mix(palette.ground, palette.near, 0.16)
  paintLand(
    context,
    crest,
    height,
    mix(lighten(turf, 0.1), light.key, 0.34 * light.strength),
    darken(mix(turf, palette.near, 0.5), 0.12),
  )
  const sand = mix(relight(season === 'winter' ? '#d5dde6' : '#d8c096', light.time, light.weather), palette.near, 0.16)
  const side = random.pick([-1, 1])
  const middle = (share: number): number =>
    width * (0.5 + side * (0.02 + 0.17 * Math.sin(share * 4.6) * (0.35 + share) + 0.06 * share))
  context.fillStyle = sand
  context.beginPath()
  const steps = 40
  const edge = (share: number, direction: number): [number, number] => [
    middle(share) + direction * unit * (0.8 + 5.4 * share ** 1.6),
    top + unit * 2.4 + (height * 1.02 - top) * share,
  ]
  for (let step = 0; step <= steps; step++) context.lineTo(...edge(step / steps, -1))
  for (let step = steps; step >= 0; step--) context.lineTo(...edge(step / steps, 1))
  context.fill()
  context.fillStyle = alpha(darken(turf, 0.3), 0.3)
  for (let bush = 0; bush < 9; bush++) {
    const x = width * random.between(0.06, 0.94)
    const y = top + (height - top) * random.between(0.35, 0.95)
    const size = unit * random.between(1.4, 3.4)
    if (Math.abs(x - middle((y - top) / (height - top))) < unit * 9) continue
    for (const [dx, dy, grow, tone] of [
      [0.3, 0.5, 1.1, 0.34],
      [-0.6, 0, 0.8, 0.16],
      [0.6, -0.1, 0.9, 0.2],
      [0, -0.5, 0.9, 0.06],
    ] as const) {
      context.fillStyle = darken(mix(turf, light.key, 0.16 * light.strength), tone)
      context.beginPath()
      context.ellipse(x + dx * size, y + dy * size, size * grow, size * grow * 0.8, 0, 0, 7)
      context.fill()
    }
  }
  if (season !== 'winter')
    paintGrass(context, stage, 'knoll grass', {
      crest,
      height: unit * 1.5,
      spacing: unit * 0.6,
      color: mix(turf, palette.near, 0.3),
      lit: mix(turf, light.key, 0.4 * light.strength),
    })
}
