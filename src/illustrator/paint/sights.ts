import { paintProp } from './paint-prop.ts'
import type { Context, Stage } from './stage.ts'

/** What stands over the roofs of a city that is named, and how high: shares of the sky. */
const sights: Readonly<Record<string, number>> = {
  'eiffel-tower': 0.92,
  'big-ben': 0.76,
  'statue-of-liberty': 0.72,
  colosseum: 0.36,
  'leaning-tower': 0.56,
  'golden-gate-bridge': 0.5,
  'sydney-opera-house': 0.34,
  'taj-mahal': 0.5,
  pagoda: 0.62,
  parthenon: 0.32,
  'space-needle': 0.86,
  'christ-the-redeemer': 0.6,
  'brandenburg-gate': 0.34,
  'st-basils': 0.56,
  'burj-khalifa': 0.95,
  'great-pyramid': 0.46,
  castle: 0.46,
  mosque: 0.48,
  cathedral: 0.6,
  'hollywood-sign': 0.22,
}

/** The sight the place is told, over `base`, on the third away from the light; its foot is behind what is painted next. */
export function paintSights(context: Context, stage: Stage, base: number): void {
  const drawn = stage.scene.setting.features.find((feature) => Object.hasOwn(sights, feature))
  if (drawn === undefined) return
  const { width, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const height = Math.min(base * sights[drawn]!, unit * 70 * sights[drawn]!)
  paintProp(context, stage, drawn, {
    x: width * (0.5 - side * 0.16),
    y: base,
    height,
    floats: true,
    colors: stage.scene.setting.features.includes('tokyo') ? ['#d8452f'] : [],
  })
}
