import type { Easel, Fill } from './easel.ts'
import { fade, mix, shade } from './tones.ts'

/** How an upright round body (mug, trunk, tower) of `color` turns from light to shadow between `left` and `right`. */
export function upright(easel: Easel, left: number, right: number, color: string, gloss = 0.4): Fill {
  const { context, lightX, stage } = easel
  const own = easel.lit(color)
  const gradient = context.createLinearGradient(left, 0, right, 0)
  const peak = 0.5 + 0.3 * lightX
  const bright = mix(shade(own, 0.28 + 0.25 * gloss), stage.light.key, 0.12)
  const dark = shade(own, -0.5)
  const bounce = mix(shade(own, -0.3), stage.light.ambient, 0.2)
  const stops: [number, string][] = [
    [0, lightX < 0 ? shade(own, -0.12) : bounce],
    [0.07, lightX < 0 ? own : dark],
    [Math.max(0.12, peak - 0.12), shade(own, 0.12)],
    [peak, bright],
    [Math.min(0.88, peak + 0.14), shade(own, 0.08)],
    [lightX < 0 ? 0.6 : 0.4, own],
    [0.93, lightX < 0 ? dark : own],
    [1, lightX < 0 ? bounce : shade(own, -0.12)],
  ]
  for (const [at, tone] of stops.sort((one, two) => one[0] - two[0])) gradient.addColorStop(at, tone)
  return gradient
}

/** How a ball of `color` turns from light to shadow. */
export function ball(easel: Easel, x: number, y: number, radius: number, color: string, gloss = 0.4): Fill {
  const { context, lightX, stage } = easel
  const own = easel.lit(color)
  const up = stage.light.from.y
  const gradient = context.createRadialGradient(
    x + lightX * radius * 0.45,
    y + up * radius * 0.5,
    radius * 0.05,
    x + lightX * radius * 0.12,
    y + up * radius * 0.12,
    radius * 1.12,
  )
  gradient.addColorStop(0, mix(shade(own, 0.3 + 0.35 * gloss), stage.light.key, 0.15))
  gradient.addColorStop(0.25, shade(own, 0.16))
  gradient.addColorStop(0.55, own)
  gradient.addColorStop(0.88, shade(own, -0.45))
  gradient.addColorStop(1, mix(shade(own, -0.3), stage.light.ambient, 0.25))
  return gradient
}

/** The flat side of a thing: `facing` -1 turned from the light .. 1 full in it. */
export function face(easel: Easel, color: string, facing: number): string {
  const own = shade(easel.lit(color), facing * 0.22)
  return facing > 0
    ? mix(own, easel.stage.light.key, facing * 0.06)
    : mix(own, easel.stage.light.shadow, -facing * 0.16)
}

/** How much the left or right side of a box is lit, -1 .. 1. */
export function sideFacing({ lightX }: Easel, side: 'left' | 'right'): number {
  return side === 'left' ? -lightX : lightX
}

/** A soft bright window of light on a glossy surface. */
export function sheen({ stage }: Easel, opacity: number): string {
  return fade(mix(stage.light.key, '#ffffff', 0.6), opacity * (0.35 + 0.65 * stage.light.strength))
}
