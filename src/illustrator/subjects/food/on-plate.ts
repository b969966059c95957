import type { Craft } from '../craft/thing.ts'
import { paintDish } from '../tableware/dish.ts'

/** The plate a dish is served on, unless the picture has one of its own under it. */
export function paintServing(art: Craft, x: number, y: number, rx: number): void {
  if (art.stage.scene.subjects.some(({ drawn, count }) => drawn === 'plate' && count > 0)) return
  paintDish(art, x, y, rx, art.stage.scene.subjects.length === 1 ? '#f3efe6' : '#eef1f2')
}
