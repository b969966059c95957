import type { Stage } from '../paint/stage.ts'
import { rgbOf } from './tones.ts'

/** A surface colour as it looks in the light of the scene: unchanged at noon, dim and tinted by night. */
export function litColor(color: string, { light }: Stage): string {
  const own = rgbOf(color)
  const key = rgbOf(light.key)
  const ambient = rgbOf(light.ambient)
  const parts = [0, 1, 2].map((index) => {
    const received = 0.27 + 0.36 * ambient[index]! + 0.52 * light.strength * key[index]!
    return Math.round(255 * Math.min(1, own[index]! * Math.min(1, received)))
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** How dark it is for lamps and windows: 0 by day .. 1 at night. */
export function darknessOf({ light }: Stage): number {
  return { day: 0, 'golden-hour': 0, dawn: 0.2, dusk: 0.6, night: 1 }[light.time]
}
