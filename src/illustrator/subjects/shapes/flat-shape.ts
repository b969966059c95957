import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paints } from './paints.data.ts'

/** A flat shape of some thickness, its face to us. */
export function plaque(art: Craft, path: string): void {
  const paint = art.color(...paints)
  art.context.save()
  art.context.translate(2.4, 2.8)
  art.fill(path, shade(art.lit(paint), -0.5))
  art.context.restore()
  art.form(path, paint, 'face', 0.4)
  art.line(path, 0.8, fade(shade(art.lit(paint), 0.6), 0.4))
}
