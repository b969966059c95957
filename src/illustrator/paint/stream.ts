import type { SceneSetting } from '../scene/scene.ts'
import { alpha, lighten, mix } from './color.ts'
import { paintRocks } from './ground-cover.ts'
import type { Context, Stage } from './stage.ts'
import { traceLens } from './water.ts'

/** True where words say that one runs through the place. */
export const hasStream = ({ features }: SceneSetting): boolean =>
  features.some((feature) => /\b(?:stream|river|creek|brook)\b/.test(feature))

/** A stream that winds from the horizon to the viewer; broad where something floats on it. */
export function paintStream(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light, spanned } = stage
  const room = height - horizon
  const side = Math.sign(light.from.x) || 1
  const broad = stage.afloat ? Math.max(3.4, width / unit / 34) : spanned === undefined ? 1 : 1.7
  const middle = (share: number): number =>
    spanned !== undefined
      ? spanned + (Math.sin(share * 4.6 + 0.4) - 0.9) * width * 0.07 * (0.3 + share)
      : stage.afloat
        ? width * (0.5 + side * 0.12 * (1 - share))
        : width * (0.5 + side * 0.1) +
          Math.sin(share * 4.6 + 0.4) * width * 0.16 * (0.3 + share) +
          side * width * 0.1 * share
  const edge = (share: number, direction: number): [number, number] => [
    middle(share) + direction * unit * (1 + 24 * share ** (stage.afloat ? 0.62 : 1.4)) * broad,
    horizon + room * (0.05 + 0.98 * share ** 1.2),
  ]
  const trace = (grow: number, lift: number): void => {
    context.beginPath()
    for (let step = 0; step <= 50; step++) {
      const [x, y] = edge(step / 50, -grow)
      context.lineTo(x, y + lift * (step / 50))
    }
    for (let step = 50; step >= 0; step--) {
      const [x, y] = edge(step / 50, grow)
      context.lineTo(x, y + lift * (step / 50))
    }
    context.fill()
  }
  context.fillStyle = mix(mix(palette.ground, palette.near, 0.6), '#8a7a62', 0.3)
  trace(1.1, 0)
  const water = context.createLinearGradient(0, horizon, 0, height)
  // Under a red sky it is still told from a path.
  water.addColorStop(0, mix(palette.skyHorizon, palette.water, 0.45))
  water.addColorStop(0.4, mix(palette.skyMiddle, palette.water, 0.66))
  water.addColorStop(1, mix(palette.water, palette.near, 0.3))
  context.fillStyle = water
  trace(1, unit * 1.2)
  const random = stage.random('stream')
  for (const [color, opacity] of [
    [lighten(palette.skyHorizon, 0.3), 0.5],
    [mix(palette.near, palette.water, 0.5), 0.3],
  ] as const) {
    context.fillStyle = alpha(color, opacity)
    context.beginPath()
    for (let streak = 0; streak < 90 * Math.min(2, broad); streak++) {
      const share = random.next()
      const [x, y] = edge(share, random.between(-0.82, 0.82))
      traceLens(
        context,
        x,
        y + unit * 1.2 * share,
        unit * random.between(1, 6) * (0.2 + share),
        unit * 0.28 * (0.3 + share),
      )
    }
    context.fill()
  }
  for (const bank of [-1, 1]) {
    const points = Array.from({ length: 221 }, (_, index) => {
      const x = (index / 220) * width
      let best = height * 2
      for (let step = 0; step <= 60; step++) {
        const [ex, ey] = edge(step / 60, bank)
        if (Math.abs(ex - x) < width / 100) best = Math.min(best, ey)
      }
      return best
    })
    paintRocks(context, stage, `bank${bank}`, {
      count: 9,
      size: unit * 4,
      crest: { step: width / 220, heights: Float64Array.from(points) },
      color: mix(palette.middle, palette.near, 0.4),
    })
  }
}
