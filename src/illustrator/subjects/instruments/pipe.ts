import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A bent tube of polished metal. */
export function pipe(art: Craft, path: string, width: number, color: string): void {
  const own = art.lit(color)
  art.line(path, width, shade(own, -0.6))
  art.line(path, width * 0.82, shade(own, -0.1))
  art.context.save()
  art.context.translate(-width * 0.06, -width * 0.14)
  art.line(path, width * 0.42, shade(own, 0.3))
  art.line(path, width * 0.14, fade('#fff8dc', 0.9))
  art.context.restore()
}
